import { describe, expect, test } from 'vitest'
import { plusDays } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { lastDay } from './last-day.ts'
import { timeLimit } from './time-limit.ts'
import { daysLeft, isLong, nearUntil, urgency } from './urgency.ts'

const clock = (id: string, start: string) => {
  const limit = timeLimit(id)
  const { lastDay: last, dueAt } = lastDay(limit, start, workCalendar)
  return { length: limit.length, lastDay: last, ...(dueAt === undefined ? {} : { dueAt }) }
}
const at = (date: string, time = '09:00') => `${date}T${time}:00+08:00`

describe('days left', () => {
  test('are of the clock’s own kind, after today up to and including the last day', () => {
    expect(daysLeft(clock('YG-ASSIST-3WD', '2026-04-30'), '2026-04-30', workCalendar)).toBe(3)
    expect(daysLeft(clock('YG-ASSIST-3WD', '2026-04-30'), '2026-05-06', workCalendar)).toBe(2)
    expect(daysLeft(clock('PL-67-PAY-15D', '2026-01-28'), '2026-02-07', workCalendar)).toBe(5)
  })

  test('are none on the last day and negative after it', () => {
    expect(daysLeft(clock('YG-ASSIST-3WD', '2026-04-30'), '2026-05-08', workCalendar)).toBe(0)
    expect(daysLeft(clock('YG-ASSIST-3WD', '2026-04-30'), '2026-05-11', workCalendar)).toBe(-2)
    expect(daysLeft(clock('PL-67-PAY-15D', '2026-01-28'), '2026-02-15', workCalendar)).toBe(-3)
  })
})

describe('a clock', () => {
  const request = clock('YG-ASSIST-3WD', '2026-04-30')
  const decision = clock('PL-60-DECISION-90D', '2026-01-15')
  const approval = clock('ACL-19-REPORT-24H', at('2025-10-01', '22:30'))

  test('is near with two working days left, whatever weekend lies between', () => {
    expect(urgency(request, at('2026-04-30'), workCalendar)).toBe('ample')
    expect(urgency(request, at('2026-05-06'), workCalendar)).toBe('near')
  })

  test('of more than thirty days is near with seven days left', () => {
    expect(urgency(decision, at('2026-04-07'), workCalendar)).toBe('ample')
    expect(urgency(decision, at('2026-04-08'), workCalendar)).toBe('near')
  })

  test('is due today until midnight, and over the next day', () => {
    expect(urgency(request, at('2026-05-08', '23:59'), workCalendar)).toBe('today')
    expect(urgency(request, at('2026-05-09', '00:00'), workCalendar)).toBe('over')
  })

  test('in hours is over after the minute', () => {
    expect(urgency(approval, at('2025-10-02', '22:30'), workCalendar)).toBe('today')
    expect(urgency(approval, at('2025-10-02', '22:31'), workCalendar)).toBe('over')
  })

  test('that does not run says so', () => {
    expect(urgency(request, at('2026-06-01'), workCalendar, 'paused')).toBe('paused')
    expect(urgency(request, at('2026-06-01'), workCalendar, 'done')).toBe('done')
  })
})

test('a list that compares last days calls near what the mark of each clock calls near', () => {
  for (let today = '2026-01-01'; today < '2026-12-31'; today = plusDays(today, 1)) {
    const until = nearUntil(today, workCalendar)
    for (const length of [
      { count: 7, unit: 'working-day' as const },
      { count: 90, unit: 'natural-day' as const },
    ])
      for (let ahead = 1; ahead < 16; ahead++) {
        const lastDay = plusDays(today, ahead)
        const listed = lastDay <= until[isLong(length) ? 'long' : 'short']
        const mark = urgency({ length, lastDay }, at(today), workCalendar)
        expect({ today, lastDay, length, mark }).toEqual({ today, lastDay, length, mark: listed ? 'near' : 'ample' })
      }
  }
})

test('a period is long from the thirty-first day on, and in months and years; hours never are', () => {
  const long = (count: number, unit: 'hour' | 'working-day' | 'natural-day' | 'month' | 'year') =>
    isLong({ count, unit })
  expect([long(30, 'natural-day'), long(31, 'natural-day'), long(7, 'working-day')]).toEqual([false, true, false])
  expect([long(1, 'month'), long(1, 'year'), long(72, 'hour')]).toEqual([true, true, false])
  expect(isLong(null)).toBe(false)
})
