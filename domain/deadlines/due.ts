/** How a time limit is counted (procedure of periods: CPL 85, CC 200 to 204, PL 85, ACL 69, ARL 88), on day numbers. */

import type { Length, TimeLimit } from '../../law/schema.ts'
import type { CalendarDays } from '../calendar/work-calendar.ts'
import { monthsLater } from '../calendar/plain-date.ts'
import type { DayNumber } from '../calendar/plain-date.ts'
import type { ExcludedDays } from './excluded-time.ts'

export interface CountedPeriod {
  /** The last day by the count alone. */
  readonly nominal: DayNumber
  /** The last day after rolling. */
  readonly last: DayNumber
  /** Whether a day of a year without a holiday notice decided the result. */
  readonly provisional: boolean
}

/**
 * Counts a period in days, months or years from the day that is not counted. An interval of excluded time moves the end
 * if the period was still open when it began. The end is rolled once, from the total: an extension and excluded time
 * never start from a day that has already rolled.
 */
export function countPeriod(
  length: Length,
  rolls: boolean,
  start: DayNumber,
  excluded: readonly ExcludedDays[],
  days: CalendarDays,
): CountedPeriod {
  if (length.unit === 'working-day') return countWorkingDays(length.count, start, excluded, days)
  const base = naturalEnd(length, start)
  let nominal = base
  let last = rolls ? days.firstWorkingFrom(nominal) : nominal
  for (const { from, to } of excluded) {
    if (from > last) break
    nominal += to - from
    last = rolls ? days.firstWorkingFrom(nominal) : nominal
  }
  return { nominal, last, provisional: rolls && days.touchProvisional(nominal, last) }
}

function countWorkingDays(
  count: number,
  start: DayNumber,
  excluded: readonly ExcludedDays[],
  days: CalendarDays,
): CountedPeriod {
  let total = count
  let last = days.nthWorkingAfter(start, total)
  for (const { from, to } of excluded) {
    if (from > last) break
    total += days.workingBetween(from, to)
    last = days.nthWorkingAfter(start, total)
  }
  return { nominal: last, last, provisional: days.touchProvisional(start + 1, last) }
}

function naturalEnd({ count, unit }: Length, start: DayNumber): DayNumber {
  switch (unit) {
    case 'natural-day':
      return start + count
    case 'month':
      return monthsLater(start, count)
    case 'year':
      return monthsLater(start, count * 12)
    case 'hour':
    case 'working-day':
      throw new Error(`a period in ${unit}s is not counted in natural days`)
  }
}

/** The length with an extension in the same unit: one total from the trigger. */
export function extendedLength(limit: TimeLimit, extension: number): Length | null {
  return limit.length === null ? null : { ...limit.length, count: limit.length.count + extension }
}
