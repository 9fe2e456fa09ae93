import { workCalendar, type WorkCalendar } from '../../domain/calendar/work-calendar.ts'
import { daysLeft, urgency, type ClockFace, type Urgency as Mark } from '../../domain/deadlines/urgency.ts'
import type { LengthUnit } from '../../law/schema.ts'

/** The fuller the mark, the more urgent: ○ ◐ ● ■, and ‖ ✓ for what does not run. */
export type { Mark }

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
  readonly mark: Mark
  /** Days of the clock's own kind after today up to and including the last day; negative: over by so many. */
  readonly daysLeft: number
  readonly inWorkingDays: boolean
  /** Whole hours left of a clock in hours. */
  readonly hoursLeft: number | null
}

/** How urgent a running clock is, by the domain's own rule. Without `now`, noon of today. */
export function urgencyOf(
  { lastDay, dueAt, unit, count }: Deadline,
  today: string,
  now: string = `${today}T12:00:00+08:00`,
  calendar: WorkCalendar = workCalendar,
): Urgency {
  const face: ClockFace = { length: { unit, count: count ?? 1 }, lastDay, ...(dueAt ? { dueAt } : {}) }
  const mark = urgency(face, now, calendar)
  const hoursLeft =
    unit === 'hour' && dueAt && mark !== 'over' ? Math.floor((Date.parse(dueAt) - Date.parse(now)) / 3_600_000) : null
  return { mark, daysLeft: daysLeft(face, today, calendar), inWorkingDays: unit === 'working-day', hoursLeft }
}
