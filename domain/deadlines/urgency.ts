/** How pressing a running clock is. */

import type { Length } from '../../law/schema.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { dateInShanghai, millisecondsOf, toDayNumber } from '../calendar/plain-date.ts'
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
  const near = longerThanThirtyDays(face.length) ? to - from <= 7 : calendar.days.workingBetween(from, to) <= 2
  return near ? 'near' : 'ample'
}

function longerThanThirtyDays(length: Length | null): boolean {
  if (length === null || length.unit === 'hour') return false
  return length.unit === 'month' || length.unit === 'year' || length.count > 30
}
