/** Which day counts as the day of service (送达日期), by the way the document was served. */

import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { lastDay } from './last-day.ts'
import { timeLimit } from './time-limit.ts'

/** The rule for each mode. Entrusted service counts like mail: the day on the return slip (CPL 91). */
export const serviceLimits = {
  direct: 'CPL-88-DIRECT',
  leaving: 'CPL-89-LEAVE',
  electronic: 'CPL-90-ELECTRONIC',
  mail: 'CPL-91-MAIL',
  entrusted: 'CPL-91-MAIL',
  'public-notice': 'CPL-95-PUBLIC-30D',
} as const

/**
 * The day of service. `event` is the day signed, left, arrived in the system, noted on the card, or published; a public
 * notice serves on the thirtieth day after it, rest day or not.
 */
export function dayOfService(mode: keyof typeof serviceLimits, event: string, calendar: WorkCalendar): PlainDate {
  return lastDay(timeLimit(serviceLimits[mode]), event, calendar).lastDay
}
