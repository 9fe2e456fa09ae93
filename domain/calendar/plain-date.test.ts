import { describe, expect, test } from 'vitest'
import {
  dateInShanghai,
  dayOfWeek,
  daysBetween,
  fromDayNumber,
  instantInShanghai,
  isPlainDate,
  millisecondsOf,
  plusDays,
  plusMonths,
  plusYears,
  toDayNumber,
} from './plain-date.ts'

describe('a date', () => {
  test('is the same after being counted and printed, as the proleptic calendar of the machine has it', () => {
    const wrong: string[] = []
    for (let day = toDayNumber('1900-01-01'); day <= toDayNumber('2200-12-31'); day++) {
      const date = fromDayNumber(day)
      const same = date === new Date(day * 86_400_000).toISOString().slice(0, 10)
      if (!same || toDayNumber(date) !== day || !isPlainDate(date)) wrong.push(date)
    }
    expect(wrong).toEqual([])
  })

  test('exists if the calendar of the machine has it, in any month and on any day that can be written', () => {
    const two = (number: number) => String(number).padStart(2, '0')
    for (const year of ['2024', '2026', '2100', '2000'])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const text = `${year}-${two(month)}-${two(day)}`
          const moment = new Date(`${text}T00:00:00Z`)
          const exists = !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text)
          expect(isPlainDate(text), text).toBe(exists)
          if (!exists) expect(() => toDayNumber(text), text).toThrow(RangeError)
        }
  })

  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '20260101',
    '2026-04-31',
    '',
    'today',
    '2026-01-01T',
    '2026/01/01',
    '2026-01/01',
    '2026-0a-01',
    '2026-01-0:',
    '20x6-01-01',
  ])('that does not exist is refused: %s', (text) => {
    expect(isPlainDate(text)).toBe(false)
    expect(() => toDayNumber(text)).toThrow(RangeError)
  })

  test('knows its weekday, Monday being the first', () => {
    expect(dayOfWeek('2026-02-14')).toBe(6)
    expect(dayOfWeek('2025-09-28')).toBe(7)
    expect(dayOfWeek('1969-12-29')).toBe(1)
  })

  test('months later is the corresponding day, or the last day of a month that has none (民法典 202)', () => {
    expect(plusMonths('2025-08-31', 6)).toBe('2026-02-28')
    expect(plusMonths('2025-01-31', 1)).toBe('2025-02-28')
    expect(plusMonths('2025-10-09', 3)).toBe('2026-01-09')
    expect(plusYears('2024-02-29', 2)).toBe('2026-02-28')
    expect(plusYears('2024-02-29', 4)).toBe('2028-02-29')
  })

  test('between two dates the first is not counted', () => {
    expect(daysBetween('2026-02-28', '2026-03-01')).toBe(1)
    expect(plusDays('2026-02-28', 1)).toBe('2026-03-01')
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1)
  })
})

describe('an instant', () => {
  test('has the date of Shanghai, not of Greenwich', () => {
    expect(dateInShanghai('2026-01-01T16:00:00Z')).toBe('2026-01-02')
    expect(dateInShanghai('2026-01-01T15:59:59Z')).toBe('2026-01-01')
    expect(dateInShanghai('2026-01-01T00:00:00+08:00')).toBe('2026-01-01')
  })

  test('without an offset is refused, for it would mean another moment on every machine', () => {
    expect(() => millisecondsOf('2026-01-01T10:00:00')).toThrow(RangeError)
    expect(() => millisecondsOf('yesterday')).toThrow(RangeError)
  })

  test('is printed with the offset of Shanghai', () => {
    expect(instantInShanghai(Date.parse('2026-05-01T01:00:00Z'))).toBe('2026-05-01T09:00:00+08:00')
  })
})

test('a date outside the years of the calendar is printed all the same', () => {
  for (const date of ['0987-06-05', '1949-12-31', '1950-01-01', '2150-12-31', '2151-01-01', '9999-10-09'])
    expect(fromDayNumber(toDayNumber(date))).toBe(date)
})

test.each(['2026/03-19', '2026-03/19', '2026-0:-01', '2026-1-001', '2026-02-29', '2026-13-01', '2026-00-10', 'x'])(
  '%s is no date',
  (text) => expect(() => toDayNumber(text)).toThrow(`not a date of the form YYYY-MM-DD: ${text}`),
)

test('an instant is read with its offset, written with or without a colon, and never without', () => {
  expect(millisecondsOf('2026-01-01T00:00:00+0800')).toBe(Date.UTC(2025, 11, 31, 16))
  expect(millisecondsOf('2026-01-01T00:00:00z')).toBe(Date.UTC(2026, 0, 1))
  expect(() => millisecondsOf('2026-01-01T00:00:00')).toThrow('not an instant with an offset: 2026-01-01T00:00:00')
})
