/**
 * Time that does not count. An interval (from, to]: its first day is not left out, its last is (the day a hearing is
 * requested still runs, the day it closes does not). Whether time may be left out at all is a question of law:
 * `mayLeaveOut`.
 */

import { organProfiles } from '../../law/organ-profiles.ts'
import type { OrganProfile, TimeLimit } from '../../law/schema.ts'
import { toDayNumber } from '../calendar/plain-date.ts'
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts'

export interface ExcludedInterval {
  readonly from: PlainDate
  readonly to: PlainDate
  /** What the time was needed for: 听证, 检验. */
  readonly why?: string
}

/** An excluded interval on day numbers: the days after `from` up to and including `to`. */
export interface ExcludedDays {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly why?: string
}

/**
 * The intervals in order, from the start day on and without overlap, so that no day is left out twice.
 * Throws RangeError if an interval ends before it begins.
 */
export function excludedDays(start: DayNumber, intervals: readonly ExcludedInterval[]): ExcludedDays[] {
  const sorted = intervals
    .map(({ from, to, ...why }) => {
      const days = { from: toDayNumber(from), to: toDayNumber(to), ...why }
      if (days.to < days.from) throw new RangeError(`excluded time ends before it begins: ${from} to ${to}`)
      return days
    })
    .sort((one, other) => one.from - other.from)
  const apart: ExcludedDays[] = []
  let free = start
  for (const interval of sorted) {
    const from = Math.max(interval.from, free)
    if (interval.to <= from) continue
    apart.push({ ...interval, from })
    free = interval.to
  }
  return apart
}

/**
 * Whether time may be left out of this limit for an organ of this profile. PL 60 alone leaves out nothing; only a law,
 * regulation or rule can say otherwise (市场监管程序规定 64 does, for its own organs).
 */
export function mayLeaveOut(limit: TimeLimit, profile: OrganProfile): boolean {
  if (limit.leavesOut === 'by-profile') return organProfiles[profile].excludedTime.value.length > 0
  return limit.leavesOut === 'by-itself'
}
