import { workCalendar, type WorkCalendar } from '../../domain/calendar/work-calendar.ts'
import { daysBetween, toDayNumber } from '../../domain/calendar/plain-date.ts'
import type { LengthUnit } from '../../law/schema.ts'

/** The fuller the mark, the more urgent: ○ ◐ ● ■, and ‖ ✓ for what does not run. */
export type Mark = 'ample' | 'near' | 'today' | 'over' | 'paused' | 'done'

export interface Deadline {
  readonly lastDay: string
  /** For periods in hours: the instant of expiry. */
  readonly dueAt?: string | null | undefined
  /** What the clock counts in. */
  readonly unit: LengthUnit
  /** How many units the whole period has; a longer period is near earlier. */
  readonly count?: number | null | undefined
  /** The last day lies in a year whose holidays are not announced. */
  readonly provisional?: boolean | undefined
}

export interface Urgency {
  readonly mark: 'ample' | 'near' | 'today' | 'over'
  /** Days of the clock's own kind after today up to and including the last day; negative: over by so many. */
  readonly daysLeft: number
  readonly inWorkingDays: boolean
  /** Whole hours left of a clock in hours that ends today or tomorrow. */
  readonly hoursLeft: number | null
}

/** How urgent a running clock is. Near: 2 days or less, or 7 where the period is longer than 30 days. */
export function urgencyOf(deadline: Deadline, today: string, now?: string, calendar: WorkCalendar = workCalendar): Urgency {
  const { lastDay, dueAt, unit, count } = deadline
  const inWorkingDays = unit === 'working-day'
  const daysLeft = inWorkingDays ? workingDaysLeft(today, lastDay, calendar) : daysBetween(today, lastDay)
  const passed = dueAt !== undefined && dueAt !== null && now !== undefined && Date.parse(now) > Date.parse(dueAt)
  const hoursLeft =
    unit === 'hour' && dueAt !== undefined && dueAt !== null && now !== undefined && !passed
      ? Math.floor((Date.parse(dueAt) - Date.parse(now)) / 3_600_000)
      : null
  if (today > lastDay || passed) return { mark: 'over', daysLeft, inWorkingDays, hoursLeft }
  if (today === lastDay) return { mark: 'today', daysLeft: 0, inWorkingDays, hoursLeft }
  const long = unit === 'month' || unit === 'year' || (count ?? 0) > 30
  const near = daysLeft <= (long && !inWorkingDays ? 7 : 2)
  return { mark: near ? 'near' : 'ample', daysLeft, inWorkingDays, hoursLeft }
}

function workingDaysLeft(today: string, lastDay: string, { days }: WorkCalendar): number {
  const from = toDayNumber(today)
  const to = toDayNumber(lastDay)
  return to >= from ? days.workingBetween(from, to) : -days.workingBetween(to, from)
}
