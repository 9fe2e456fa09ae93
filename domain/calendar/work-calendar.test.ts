import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HolidayNotice } from '../../law/holiday-notices/index.ts'
import { dayOfWeek, fromDayNumber, toDayNumber } from './plain-date.ts'
import { calendarOf, workCalendar } from './work-calendar.ts'

const both = (text: string) => ({ zh: text, en: text })
const notice = (changes: Partial<HolidayNotice>): HolidayNotice => ({
  year: 2030,
  source: both('notice'),
  breaks: [{ name: both('break'), from: '2030-05-01', to: '2030-05-03' }],
  makeUpDays: ['2030-05-04'],
  ...changes,
})

describe('the working days', () => {
  test('leave out the breaks and take in the weekends that are worked', () => {
    expect(workCalendar.isWorkingDay('2026-02-16')).toBe(false)
    expect(workCalendar.isWorkingDay('2026-02-14')).toBe(true)
    expect(workCalendar.isWorkingDay('2026-02-28')).toBe(true)
    expect(workCalendar.isWorkingDay('2026-03-01')).toBe(false)
    expect(workCalendar.isMakeUpDay('2026-02-28')).toBe(true)
    expect(workCalendar.isMakeUpDay('2026-03-02')).toBe(false)
  })

  test('of 2025 and 2026 are as many as the notices leave', () => {
    const count = (year: number) =>
      workCalendar.days.workingBetween(toDayNumber(`${year - 1}-12-31`), toDayNumber(`${year}-12-31`))
    expect([count(2025), count(2026)]).toEqual([248, 248])
  })

  test('that are off say why', () => {
    expect(workCalendar.restReason('2026-02-16')?.zh).toBe('春节')
    expect(workCalendar.restReason('2026-03-07')?.zh).toBe('星期六')
    expect(workCalendar.restReason('2026-03-01')?.zh).toBe('星期日')
    expect(workCalendar.restReason('2026-02-28')).toBeNull()
  })

  test('of a year without a notice are provisional: weekends and 1 January are off', () => {
    expect(workCalendar.isProvisional('2026-12-31')).toBe(false)
    expect(workCalendar.isProvisional('2027-01-01')).toBe(true)
    expect(workCalendar.isWorkingDay('2027-01-01')).toBe(false)
    expect(workCalendar.restReason('2027-01-01')?.zh).toBe('元旦')
    expect(workCalendar.isWorkingDay('2027-10-01')).toBe(true)
    expect(workCalendar.isWorkingDay('2027-10-02')).toBe(false)
  })

  test('are found by number just as by stepping day by day', () => {
    const start = fc.integer({ min: toDayNumber('2024-06-01'), max: toDayNumber('2027-06-01') })
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 60 }), (from, n) => {
        let day = from
        for (let counted = 0; counted < n;) {
          day += 1
          if (workCalendar.isWorkingDay(fromDayNumber(day))) counted += 1
        }
        expect(workCalendar.days.nthWorkingAfter(from, n)).toBe(day)
        expect(workCalendar.days.workingBetween(from, day)).toBe(n)
        expect(workCalendar.days.firstWorkingFrom(day)).toBe(day)
      }),
    )
  })

  test('end where the calendar ends, with a sentence', () => {
    expect(workCalendar.isWorkingDay('1950-01-02')).toBe(true)
    expect(workCalendar.isWorkingDay('2150-12-31')).toBe(true)
    expect(() => workCalendar.isWorkingDay('1949-12-31')).toThrow('1950 to 2150')
    expect(() => workCalendar.days.nthWorkingAfter(toDayNumber('2150-12-30'), 9)).toThrow('1950 to 2150')
  })
})

describe('a holiday notice', () => {
  test('makes its year certain', () => {
    const calendar = calendarOf([notice({})])
    expect(calendar.isProvisional('2030-05-01')).toBe(false)
    expect(calendar.isProvisional('2026-05-01')).toBe(true)
    expect(calendar.isWorkingDay('2030-05-02')).toBe(false)
    expect(calendar.isWorkingDay('2030-05-04')).toBe(true)
    expect(dayOfWeek('2030-05-04')).toBe(6)
  })

  test('that names a day of another year, or one day as both off and worked, is refused', () => {
    expect(() => calendarOf([notice({ makeUpDays: ['2031-01-04'] })])).toThrow('2031-01-04')
    expect(() => calendarOf([notice({ makeUpDays: ['2030-05-02'] })])).toThrow('both off and worked')
  })
})

describe('the ends of what we count', () => {
  const { days } = workCalendar
  const first = toDayNumber('1950-01-01')
  const last = toDayNumber('2150-12-31')

  test('are 1950 and 2150, both included', () => {
    expect(days.isWorking(first)).toBe(false)
    expect(days.isWorking(last)).toBe(true)
    expect(days.isWorking(toDayNumber('2150-01-01'))).toBe(false)
    expect(days.touchProvisional(last, last)).toBe(true)
    for (const day of [first - 1, last + 1])
      expect(() => days.isWorking(day)).toThrow('the calendar covers the years 1950 to 2150')
    expect(() => days.nthWorkingAfter(last, 1)).toThrow('the calendar covers the years 1950 to 2150')
  })

  test('between a day and itself, or an earlier one, lies no working day; none after a day is that day', () => {
    const monday = toDayNumber('2026-03-02')
    expect(days.workingBetween(monday, monday)).toBe(0)
    expect(days.workingBetween(monday + 3, monday)).toBe(0)
    expect(days.nthWorkingAfter(monday + 5, 0)).toBe(monday + 5)
  })

  test('a rest day says why in both languages, a working day nothing', () => {
    expect(workCalendar.restReason('2026-03-07')?.en).toBe('Saturday')
    expect(workCalendar.restReason('2026-03-08')?.en).toBe('Sunday')
    expect(workCalendar.restReason('2030-01-01')).toEqual({ zh: '元旦', en: 'New Year' })
    expect(workCalendar.restReason('2030-01-02')).toBeNull()
  })
})

describe('a notice that cannot be', () => {
  test.each<[string, Partial<HolidayNotice>, string]>([
    [
      'a day of two breaks',
      {
        breaks: [
          { name: both('one'), from: '2030-05-01', to: '2030-05-03' },
          { name: both('two'), from: '2030-05-03', to: '2030-05-04' },
        ],
        makeUpDays: [],
      },
      'the notice of 2030 names a day of two breaks: 2030-05-03',
    ],
    [
      'a day both off and worked',
      { makeUpDays: ['2030-05-02'] },
      'the notice of 2030 has 2030-05-02 both off and worked',
    ],
    ['a day of another year', { makeUpDays: ['2031-05-04'] }, 'the notice of 2030 names 2031-05-04'],
  ])('names %s', (_, changes, says) => {
    expect(() => calendarOf([notice(changes)])).toThrow(says)
  })
})
