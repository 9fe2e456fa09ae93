/** The surcharge as an account, stretch by stretch (PL 66(2), 72, 73(3); ACL 45). */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from './calendar/plain-date.ts'
import { surchargeStatement } from './surcharge.ts'
import { surchargeAccount, type LateAccount } from './surcharge-account.ts'

const account = (more: Partial<LateAccount>) =>
  surchargeAccount({
    fineInYuan: 10_000,
    dueOn: '2026-03-02',
    asOf: '2026-03-12',
    suspended: [],
    payments: [],
    plans: [],
    ...more,
  })
const last = (more: Partial<LateAccount>) => account(more).at(-1)?.totalInYuan

describe('the account of a late fine', () => {
  test('has nothing to say before the last day to pay is over', () => {
    expect(account({ asOf: '2026-03-02' })).toEqual([])
    expect(account({ fineInYuan: 0 })).toEqual([])
  })

  test('leaves out the days of review, and says so', () => {
    expect(account({ suspended: [{ from: '2026-03-12', to: '2026-05-08' }], asOf: '2026-05-20' })).toEqual([
      { from: '2026-03-03', to: '2026-03-11', days: 9, lateInYuan: 10_000, why: 'counts', totalInYuan: 2700 },
      { from: '2026-03-12', to: '2026-05-08', days: 58, lateInYuan: 10_000, why: 'suspended', totalInYuan: 2700 },
      { from: '2026-05-09', to: '2026-05-20', days: 12, lateInYuan: 10_000, why: 'counts', totalInYuan: 6300 },
    ])
  })

  test('grows on what is unpaid, from the day after a payment', () => {
    const payments = [{ on: '2026-03-07', amountInYuan: 6000 }]
    expect(account({ payments })).toEqual([
      { from: '2026-03-03', to: '2026-03-07', days: 5, lateInYuan: 10_000, why: 'counts', totalInYuan: 1500 },
      { from: '2026-03-08', to: '2026-03-12', days: 5, lateInYuan: 4000, why: 'counts', totalInYuan: 2100 },
    ])
    expect(account({ payments: [{ on: '2026-03-07', amountInYuan: 10_000 }] }).at(-1)).toMatchObject({
      why: 'paid',
      totalInYuan: 1500,
    })
  })

  test('stops at the fine', () => {
    expect(last({ asOf: '2026-04-04' })).toBe(9900)
    expect(last({ asOf: '2026-04-05' })).toBe(10_000)
    expect(last({ asOf: '2030-01-01' })).toBe(10_000)
  })
})

describe('a plan of instalments', () => {
  const plans = [
    {
      from: '2026-02-20',
      paidBeforeInYuan: 0,
      instalments: [
        { dueOn: '2026-03-31', amountInYuan: 4000 },
        { dueOn: '2026-04-30', amountInYuan: 6000 },
      ],
    },
  ]

  test('bears nothing while each part is paid in time', () => {
    const payments = [
      { on: '2026-03-31', amountInYuan: 4000 },
      { on: '2026-04-30', amountInYuan: 6000 },
    ]
    expect(last({ plans, payments, asOf: '2026-12-31' })).toBe(0)
    expect(account({ plans, asOf: '2026-03-31' }).map(({ why }) => why)).toEqual(['on-time'])
  })

  test('bears a surcharge on the part that was missed alone, from the day after it was due', () => {
    expect(account({ plans, asOf: '2026-04-10' }).at(-1)).toEqual({
      from: '2026-04-01',
      to: '2026-04-10',
      days: 10,
      lateInYuan: 4000,
      why: 'counts',
      totalInYuan: 1200,
    })
    // Made good on 10 April; the second part is on time.
    const payments = [
      { on: '2026-04-10', amountInYuan: 4000 },
      { on: '2026-04-30', amountInYuan: 6000 },
    ]
    expect(last({ plans, payments, asOf: '2026-12-31' })).toBe(1200)
  })

  test('that was approved late keeps what had grown, and lets nothing grow meanwhile', () => {
    const late = [{ ...(plans[0] as (typeof plans)[number]), from: '2026-03-13' }]
    expect(last({ plans: late, asOf: '2026-03-12' })).toBe(3000)
    expect(last({ plans: late, asOf: '2026-03-31' })).toBe(3000)
    expect(last({ plans: late, asOf: '2026-04-01' })).toBe(3120)
  })

  test('counts what was paid before it towards none of its parts', () => {
    const after = [{ ...(plans[0] as (typeof plans)[number]), paidBeforeInYuan: 2000 }]
    const payments = [{ on: '2026-02-10', amountInYuan: 2000 }]
    expect(account({ plans: after, payments, asOf: '2026-04-01' }).at(-1)).toMatchObject({ lateInYuan: 4000 })
  })

  test('is replaced by a later one', () => {
    const second = {
      from: '2026-03-25',
      paidBeforeInYuan: 0,
      instalments: [{ dueOn: '2026-06-30', amountInYuan: 10_000 }],
    }
    expect(last({ plans: [...plans, second], asOf: '2026-06-30' })).toBe(0)
  })
})

const days = (most: number) => fc.integer({ min: -20, max: most }).map((number) => plusDays('2026-03-02', number))
const yuan = fc.integer({ min: 1, max: 2_000_000 }).map((number) => number / 100)
const anAccount = fc.record({
  fineInYuan: yuan,
  dueOn: fc.constant('2026-03-02'),
  asOf: days(300),
  suspended: fc.array(
    fc
      .tuple(days(200), fc.integer({ min: 0, max: 60 }))
      .map(([from, length]) => ({ from, to: plusDays(from, length) })),
    { maxLength: 3 },
  ),
  payments: fc.array(fc.record({ on: days(200), amountInYuan: yuan }), { maxLength: 4 }),
  plans: fc.array(
    fc.record({
      from: days(100),
      paidBeforeInYuan: yuan,
      instalments: fc.array(fc.record({ dueOn: days(300), amountInYuan: yuan }), { maxLength: 4 }),
    }),
    { maxLength: 2 },
  ),
})

test('whatever happens, the surcharge is never above the fine and never shrinks', () => {
  fc.assert(
    fc.property(anAccount, (late) => {
      const stretches = surchargeAccount({
        ...late,
        plans: late.plans.toSorted((a, b) => a.from.localeCompare(b.from)),
      })
      let before = 0
      for (const { totalInYuan, lateInYuan } of stretches) {
        expect(totalInYuan).toBeGreaterThanOrEqual(before)
        expect(totalInYuan).toBeLessThanOrEqual(late.fineInYuan)
        expect(lateInYuan).toBeLessThanOrEqual(late.fineInYuan)
        before = totalInYuan
      }
    }),
  )
})

test('without a plan it says what the statement says', () => {
  fc.assert(
    fc.property(anAccount, (late) => {
      const { surchargeInYuan } = surchargeStatement(late)
      expect(surchargeAccount({ ...late, plans: [] }).at(-1)?.totalInYuan ?? 0).toBe(surchargeInYuan)
    }),
  )
})
