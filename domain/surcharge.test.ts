import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromDayNumber, plusDays, toDayNumber } from './calendar/plain-date.ts'
import { surchargeStatement } from './surcharge.ts'
import type { LateFine } from './surcharge.ts'

const late = (changes: Partial<LateFine>) =>
  surchargeStatement({ fineInYuan: 5000, dueOn: '2025-10-09', asOf: '2025-10-20', ...changes })

describe('the surcharge', () => {
  test('runs from the day after the last day to pay, with the day of payment', () => {
    expect(late({})).toMatchObject({ daysLate: 11, surchargeInYuan: 1650, totalInYuan: 6650, capped: false })
    expect(late({ asOf: '2025-10-10' }).surchargeInYuan).toBe(150)
  })

  test('is nothing for who pays on the last day or before', () => {
    expect(late({ asOf: '2025-10-09' })).toMatchObject({ daysLate: 0, surchargeInYuan: 0, capped: false })
    expect(late({ asOf: '2025-10-01' }).surchargeInYuan).toBe(0)
  })

  test('is 99 per cent on day 33 and reaches the fine on day 34', () => {
    expect(late({ asOf: plusDays('2025-10-09', 33) })).toMatchObject({ surchargeInYuan: 4950, capped: false })
    expect(late({ asOf: plusDays('2025-10-09', 34) })).toMatchObject({ surchargeInYuan: 5000, capped: true })
  })

  test('stands still during reconsideration or litigation, both ends included', () => {
    const review = { dueOn: '2026-03-02', asOf: '2026-05-20', fineInYuan: 10_000 }
    expect(late({ ...review, suspended: [{ from: '2026-03-12', to: '2026-05-08' }] })).toMatchObject({
      daysLate: 79,
      daysSuspended: 58,
      daysCounted: 21,
      surchargeInYuan: 6300,
    })
    expect(late({ asOf: '2025-10-10', suspended: [{ from: '2025-10-10', to: '2025-10-10' }] }).surchargeInYuan).toBe(0)
  })

  test('counts days of two overlapping suspensions once, and none outside the late days', () => {
    const suspended = [
      { from: '2025-09-01', to: '2025-10-12' },
      { from: '2025-10-11', to: '2025-10-14' },
    ]
    expect(late({ suspended })).toMatchObject({ daysSuspended: 5, daysCounted: 6 })
  })

  test('falls on the unpaid part after a part has been paid, and is capped at the fine', () => {
    const payments = [{ on: '2025-10-14', amountInYuan: 3000 }]
    expect(late({ payments }).surchargeInYuan).toBe(5 * 150 + 6 * 60)
    expect(late({ payments: [{ on: '2025-10-09', amountInYuan: 3000 }] }).surchargeInYuan).toBe(11 * 60)
    expect(late({ payments, asOf: '2027-10-14' })).toMatchObject({ surchargeInYuan: 5000, capped: true })
  })

  test('stops when the fine has been paid in full', () => {
    const payments = [{ on: '2025-10-14', amountInYuan: 5000 }]
    expect(late({ payments, asOf: '2026-10-14' }).surchargeInYuan).toBe(750)
  })

  test('does not depend on the order in which payments and suspensions were written down', () => {
    const payments = [
      { on: '2025-10-16', amountInYuan: 1000 },
      { on: '2025-10-12', amountInYuan: 2000 },
    ]
    // Three days of 5,000, four of 3,000, four of 2,000 yuan.
    expect(late({ payments }).surchargeInYuan).toBe(3 * 150 + 4 * 90 + 4 * 60)
    const suspended = [
      { from: '2025-10-16', to: '2025-10-17' },
      { from: '2025-10-11', to: '2025-10-12' },
    ]
    expect(late({ suspended }).daysSuspended).toBe(4)
  })

  test('knows nothing of what comes after the day one asks for', () => {
    expect(late({ payments: [{ on: '2025-10-30', amountInYuan: 3000 }] }).surchargeInYuan).toBe(1650)
    expect(late({ suspended: [{ from: '2025-11-01', to: '2025-11-05' }] })).toMatchObject({
      daysSuspended: 0,
      surchargeInYuan: 1650,
    })
  })

  test('is not worked out with a suspension that ends before it begins', () => {
    expect(() => late({ suspended: [{ from: '2025-10-12', to: '2025-10-11' }] })).toThrow(
      'a suspension ends before it begins: 2025-10-12 to 2025-10-11',
    )
  })

  test('is exact to the cent', () => {
    expect(late({ fineInYuan: 0.1 + 0.2, asOf: '2025-10-10' }).surchargeInYuan).toBe(0.01)
    expect(late({ fineInYuan: 0.49, asOf: '2025-10-10' }).surchargeInYuan).toBe(0.01)
    expect(late({ fineInYuan: 0 })).toMatchObject({ surchargeInYuan: 0, capped: false })
    expect(late({ fineInYuan: 1234.56, asOf: '2025-10-16' }).surchargeInYuan).toBe(259.26)
  })

  test.each([-1, 5.001, Number.NaN, Infinity])('is refused for %s yuan', (fineInYuan) => {
    expect(() => late({ fineInYuan })).toThrow(`not an amount in yuan and cents: ${fineInYuan}`)
  })

  const day = fc.integer({ min: toDayNumber('2025-01-01'), max: toDayNumber('2027-12-31') }).map(fromDayNumber)
  const cents = fc.integer({ min: 0, max: 100_000_000 })
  const interval = fc.tuple(day, fc.nat({ max: 200 })).map(([from, length]) => ({ from, to: plusDays(from, length) }))
  const payment = fc.record({ on: day, amountInYuan: cents.map((amount) => amount / 100) })
  const anyLateFine = fc.record({
    fineInYuan: cents.map((amount) => amount / 100),
    dueOn: day,
    asOf: day,
    suspended: fc.array(interval, { maxLength: 3 }),
    payments: fc.array(payment, { maxLength: 3 }),
  })

  test('is never negative, never above the fine, and whole cents', () => {
    fc.assert(
      fc.property(anyLateFine, (fine) => {
        const { surchargeInYuan, daysLate, daysSuspended, daysCounted } = surchargeStatement(fine)
        expect(surchargeInYuan).toBeGreaterThanOrEqual(0)
        expect(surchargeInYuan).toBeLessThanOrEqual(fine.fineInYuan)
        expect(surchargeInYuan).toBe(Math.round(surchargeInYuan * 100) / 100)
        expect(daysCounted).toBe(daysLate - daysSuspended)
        expect(daysCounted).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  test('never shrinks as days go by', () => {
    fc.assert(
      fc.property(anyLateFine, (fine) => {
        const tomorrow = surchargeStatement({ ...fine, asOf: plusDays(fine.asOf, 1) })
        expect(tomorrow.surchargeInYuan).toBeGreaterThanOrEqual(surchargeStatement(fine).surchargeInYuan)
      }),
    )
  })
})
