/** How pressing a running clock is. */

import type { Length } from '../../law/schema.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { dateInShanghai, fromDayNumber, millisecondsOf, toDayNumber } from '../calendar/plain-date.ts'
import type { PlainDate } from '../calendar/plain-date.ts'

export type Urgency = 'ample' | 'near' | 'today' | 'over' | 'paused' | 'done'

/** What a clock must tell: its length, its last day, and for hours the instant of expiry. */
export interface ClockFace {
  readonly length: Length | null
  readonly lastDay: PlainDate
  readonly dueAt?: string
}

/**
 * Days of the clock's own kind after today up to and including the last day: working days for a period in working days,
 * calendar days for any other. 0 on the last day; negative once it has passed.
 */
export function daysLeft({ length, lastDay }: ClockFace, today: PlainDate, calendar: WorkCalendar): number {
  const from = toDayNumber(today)
  const to = toDayNumber(lastDay)
  if (length?.unit !== 'working-day') return to - from
  return to >= from ? calendar.days.workingBetween(from, to) : -calendar.days.workingBetween(to, from)
}

/**
 * The mark of a clock: over after the last day (for hours, after the instant), today on it, near with two working days
 * or less, or with seven days or less where the period is longer than thirty days.
 *
 * `now` is an instant; a clock that has stopped is done, one that is suspended is paused.
 */
export function urgency(
  face: ClockFace,
  now: string,
  calendar: WorkCalendar,
  state: 'running' | 'paused' | 'done' = 'running',
): Urgency {
  if (state !== 'running') return state
  const today = dateInShanghai(now)
  if (face.dueAt === undefined ? today > face.lastDay : millisecondsOf(now) > millisecondsOf(face.dueAt)) return 'over'
  if (today === face.lastDay) return 'today'
  const from = toDayNumber(today)
  const to = toDayNumber(face.lastDay)
  const near = isLong(face.length)
    ? to - from <= daysNearOfLong
    : calendar.days.workingBetween(from, to) <= workingDaysNear
  return near ? 'near' : 'ample'
}

const workingDaysNear = 2
const daysNearOfLong = 7

/** Whether a period is longer than thirty days, and so near earlier. */
export function isLong(length: Length | null): boolean {
  if (length === null || length.unit === 'hour') return false
  return length.unit === 'month' || length.unit === 'year' || length.count > 30
}

/** The same for lists, which compare last days: a last day after today is near up to this one. */
export function nearUntil(today: PlainDate, calendar: WorkCalendar): { short: PlainDate; long: PlainDate } {
  const from = toDayNumber(today)
  return {
    // Days off before the next working day have no more working days before them.
    short: fromDayNumber(calendar.days.nthWorkingAfter(from, workingDaysNear + 1) - 1),
    long: fromDayNumber(from + daysNearOfLong),
  }
}
