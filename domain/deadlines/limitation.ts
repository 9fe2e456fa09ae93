/** Limitation of penalties (追责时效, PL 36): what is discovered after the last day is not punished. */

import { fromDayNumber, monthsLater, toDayNumber } from '../calendar/plain-date.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { timeLimit } from './time-limit.ts'

/** The time limits that bar a penalty. */
export type LimitationId = 'PL-36-LIMIT-2Y' | 'PL-36-LIMIT-5Y' | 'PSAPL-22-LIMIT-6M'

/**
 * The last day on which discovery still allows a penalty: the corresponding day of the month, never rolled. `endedOn` is
 * the day of the act, or the day a continuous or continuing act ended. No calendar is needed.
 */
export function limitationLastDay(limit: LimitationId, endedOn: PlainDate): PlainDate {
  const { length } = timeLimit(limit)
  if (length === null || (length.unit !== 'month' && length.unit !== 'year')) {
    throw new Error(`a limitation runs in months or years: ${limit}`)
  }
  const months = length.unit === 'year' ? length.count * 12 : length.count
  return fromDayNumber(monthsLater(toDayNumber(endedOn), months))
}

/**
 * The period of PL 36 for an act: two years, or five where citizens' life or health or financial safety is concerned and
 * harm resulted. Both are needed; `seriousHarm` says what harm it was.
 */
export const limitationFor = (seriousHarm: string | undefined): LimitationId =>
  seriousHarm ? 'PL-36-LIMIT-5Y' : 'PL-36-LIMIT-2Y'

/** Whether an act discovered on this day may still be punished. */
export function stillPunishable(limit: LimitationId, endedOn: PlainDate, discoveredOn: PlainDate): boolean {
  return toDayNumber(discoveredOn) <= toDayNumber(limitationLastDay(limit, endedOn))
}
