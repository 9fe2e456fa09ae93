/** What holds for every time limit and every day: the sentences of the law with "never" and "always". */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { TimeLimit } from '../../law/schema.ts'
import { timeLimitList } from '../../law/time-limits.ts'
import { daysBetween, fromDayNumber, plusDays, toDayNumber } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { earliestDay, lastDay } from './last-day.ts'
import { timeLimit } from './time-limit.ts'

const day = fc.integer({ min: toDayNumber('2024-06-01'), max: toDayNumber('2027-06-30') }).map(fromDayNumber)
const anyOf = (keep: (limit: TimeLimit) => boolean) =>
  fc.constantFrom(...timeLimitList.filter(keep).map(({ id }) => id)).map(timeLimit)
const inUnit = (unit: string) => (limit: TimeLimit) => limit.length?.unit === unit
const inDays = (limit: TimeLimit) => limit.length !== null && limit.length.unit !== 'hour'
const due = (limit: TimeLimit, start: string, options?: Parameters<typeof lastDay>[3]) =>
  lastDay(limit, start, workCalendar, options)

describe('a period in working days', () => {
  test('ends on a working day and holds exactly its number of them', () => {
    fc.assert(
      fc.property(anyOf(inUnit('working-day')), day, (limit, start) => {
        const { lastDay: last, counting } = due(limit, start)
        expect(workCalendar.isWorkingDay(last)).toBe(true)
        expect(counting.filter(({ counted }) => counted)).toHaveLength(limit.length!.count)
        expect(counting.at(-1)).toMatchObject({ date: last, counted: true })
      }),
    )
  })
})

describe('a period that rolls', () => {
  test('ends on the first working day from its nominal day on, and never rolls again from there', () => {
    fc.assert(
      fc.property(
        anyOf(({ rolls }) => rolls),
        day,
        (limit, start) => {
          const { nominal, lastDay: last, rolled } = due(limit, start)
          expect(workCalendar.isWorkingDay(last)).toBe(true)
          for (let date = nominal; date < last; date = plusDays(date, 1)) {
            expect(workCalendar.isWorkingDay(date)).toBe(false)
          }
          expect(rolled).toBe(nominal !== last)
        },
      ),
    )
  })
})

describe('a period that does not roll', () => {
  test('ends where it nominally ends', () => {
    fc.assert(
      fc.property(
        anyOf((limit) => inDays(limit) && !limit.rolls),
        day,
        (limit, start) => {
          expect(due(limit, start).rolled).toBe(false)
        },
      ),
    )
  })
})

describe('time left out inside a period in natural days', () => {
  test('adds exactly its days to the nominal end', () => {
    fc.assert(
      fc.property(
        anyOf(inUnit('natural-day')),
        day,
        fc.nat({ max: 200 }),
        fc.nat({ max: 60 }),
        (limit, start, offset, length) => {
          const from = plusDays(start, offset % limit.length!.count)
          const to = plusDays(from, length)
          const without = due(limit, start)
          const withTime = due(limit, start, { excluded: [{ from, to }] })
          expect(daysBetween(without.nominal, withTime.nominal)).toBe(length)
        },
      ),
    )
  })

  test('never brings the end forward', () => {
    const interval = fc
      .tuple(day, fc.nat({ max: 90 }))
      .map(([from, length]) => ({ from, to: plusDays(from, length), why: '听证' }))
    fc.assert(
      fc.property(anyOf(inDays), day, fc.array(interval, { maxLength: 4 }), (limit, start, excluded) => {
        expect(due(limit, start, { excluded }).lastDay >= due(limit, start).lastDay).toBe(true)
      }),
    )
  })
})

describe('an extension', () => {
  test('never ends before the period it extends, and rolls at most once', () => {
    fc.assert(
      fc.property(anyOf(inDays), day, fc.integer({ min: 1, max: 60 }), (limit, start, extension) => {
        const base = due(limit, start)
        const extended = due(limit, start, { extension })
        expect(extended.lastDay >= base.lastDay).toBe(true)
        const longer = { ...limit, length: { ...limit.length!, count: limit.length!.count + extension } }
        expect(extended.lastDay).toBe(due(longer, start).lastDay)
      }),
    )
  })
})

describe('a period in hours', () => {
  test('ends the same minute of the day and never rolls', () => {
    const moment = fc.integer({ min: Date.parse('2025-01-01Z'), max: Date.parse('2027-12-31Z') })
    fc.assert(
      fc.property(anyOf(inUnit('hour')), moment, (limit, at) => {
        const start = new Date(Math.floor(at / 1000) * 1000).toISOString()
        const result = due(limit, start)
        expect(Date.parse(result.dueAt!) - Date.parse(start)).toBe(limit.length!.count * 3_600_000)
        expect(result.rolled).toBe(false)
      }),
    )
  })
})

describe('a result', () => {
  test('is provisional if and only if a day of a year without a notice decided it', () => {
    fc.assert(
      fc.property(anyOf(inDays), day, (limit, start) => {
        const { nominal, lastDay: last, provisional } = due(limit, start)
        const first = limit.length!.unit === 'working-day' ? plusDays(start, 1) : nominal
        const asked = limit.rolls || limit.length!.unit === 'working-day'
        let touched = false
        for (let date = first; date <= last; date = plusDays(date, 1)) {
          if (workCalendar.isProvisional(date)) touched = true
        }
        expect(provisional).toBe(asked && touched)
      }),
    )
  })

  test('does not move when the event happens earlier on the same day, and never moves back when it happens later', () => {
    fc.assert(
      fc.property(anyOf(inDays), day, (limit, start) => {
        expect(due(limit, `${start}T00:00:00+08:00`).lastDay).toBe(due(limit, `${start}T23:59:59+08:00`).lastDay)
        expect(due(limit, plusDays(start, 1)).lastDay >= due(limit, start).lastDay).toBe(true)
      }),
    )
  })
})

describe('an act that must wait', () => {
  test('is open on a working day after every period it waits for', () => {
    const waiting = anyOf(({ kind, length }) => ['wait', 'advance-notice'].includes(kind) && length?.unit !== 'hour')
    fc.assert(
      fc.property(waiting, day, (limit, start) => {
        const { day: open, waits } = earliestDay(limit, start, workCalendar)
        expect(workCalendar.isWorkingDay(open)).toBe(true)
        for (const { lastDay: last } of waits) expect(open > last).toBe(true)
      }),
    )
  })
})
