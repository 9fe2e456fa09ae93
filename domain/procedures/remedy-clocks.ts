/** The clocks that a reconsideration starts, and from when. */

import { plusDays, type PlainDate } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { ClockStart } from '../procedure/procedure.ts'
import { openRemedy, type WithRemedies } from './remedies.ts'

/** The organ's days to answer, from the copy. */
export const copyClocks = <File extends WithRemedies, Payload>(
  copyOn: (payload: Payload) => PlainDate | null,
): readonly ClockStart<File, Payload>[] => [
  {
    limit: 'ARL-48-REPLY-10WD',
    from: (file, payload) => (examined(file)?.simplified === undefined && examined(file) ? copyOn(payload) : null),
  },
  { limit: 'ARL-54-REPLY-5WD', from: (file, payload) => (examined(file)?.simplified ? copyOn(payload) : null) },
]

const examined = (file: WithRemedies) => openRemedy(file)?.acceptance ?? null

/** The day of acceptance, where the reconsideration runs in this way. */
export const examinedFrom = (file: WithRemedies, simplified: boolean): PlainDate | null => {
  const acceptance = examined(file)
  return acceptance !== null && (acceptance.simplified === true) === simplified ? acceptance.acceptedOn : null
}

/** … and the copy has not come with it. */
export const awaitingCopy = (file: WithRemedies, simplified: boolean): PlainDate | null =>
  openRemedy(file)?.copyReceivedOn === null ? examinedFrom(file, simplified) : null

/** The days by which an examination was extended, at the end of its sixty. */
export const granted = (file: WithRemedies) => {
  const remedy = openRemedy(file)
  if (remedy?.extension === undefined || remedy.acceptance === null) return []
  const from = lastDay(timeLimit('ARL-62-DECIDE-60D'), remedy.acceptance.acceptedOn, workCalendar).nominal
  return [{ from, to: plusDays(from, remedy.extension.days), why: '延长' }]
}
