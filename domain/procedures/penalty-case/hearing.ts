/**
 * The papers of a hearing (听证通知书、听证笔录、听证报告; PL 64, 65): each is issued by the step that it records, and each
 * step waits for the paper before it.
 */

import { article } from '../../../law/schema.ts'
import { earliestDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import { preparedOf, type Prepared } from '../../prepared/prepared.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { effectiveDay } from './effects.ts'
import type { CaseFile } from './file.ts'
import type { HoldHearing, NotifyHearing, ReportHearing, ServeDocument } from './payloads.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

const inTime = [article('PL', 64, undefined, 2)]

/** The paper of the hearing that is notified now. */
export const hearingPaper = (file: CaseFile): Prepared | undefined =>
  preparedOf(file).find(({ number }) => number === file.hearing.notice?.paper)

/** The day on which the party was told of the hearing; null: it has not been told. */
export function hearingToldOn(file: CaseFile): string | null {
  const { notice } = file.hearing
  if (notice?.paper === undefined) return notice?.servedOn ?? null
  return hearingPaper(file)?.service?.effectiveOn ?? null
}

/** Seven clear working days lie between the service and the hearing. */
function tooShort(servedOn: string, heldOn: string, { calendar }: Surroundings): readonly Refusal[] {
  const earliest = earliestDay(timeLimit('PL-64-HEARNOTICE-7WD'), servedOn, calendar).day
  return heldOn >= earliest
    ? []
    : [{ code: 'hearing-notice-too-short', basis: inTime, field: 'heldOn', facts: { earliest } }]
}

/** Seven clear working days lie between the hearing notice and the hearing; one not served yet is served today at best. */
export const hearingNoticeInTime: Need<NotifyHearing> = (_file, surroundings, payload) =>
  payload === undefined ? [] : tooShort(payload.servedOn ?? surroundings.today, payload.heldOn, surroundings)

/** The step issues the notice, so nobody had it before: what is handed over with it is handed over today. */
export const handedOverToday: Need<NotifyHearing> = (_file, { today }, payload) =>
  payload?.servedOn === undefined || payload.servedOn === today
    ? []
    : [
        {
          code: payload.servedOn > today ? 'date-in-future' : 'date-before-start',
          basis: [],
          field: 'servedOn',
          facts: { date: payload.servedOn, earliest: today, today },
        },
      ]

/** A notice that is served too late calls for a later hearing, and so for another notice. */
export const hearingServedInTime: Need<ServeDocument & { readonly which: number }> = (file, surroundings, payload) => {
  const { notice } = file.hearing
  if (payload === undefined || notice?.paper === undefined || payload.which !== notice.paper) return []
  return tooShort(effectiveDay(payload), notice.heldOn, surroundings).map((found) => ({ ...found, field: 'servedOn' }))
}

/** No hearing before its notice has reached the party. */
export const hearingNotified: Need = (file) =>
  hearingToldOn(file) === null ? [{ code: 'hearing-not-notified', basis: inTime }] : []

/** The chair's report is there, in whatever step it was given. */
export const hearingReported = ({ hearing }: Pick<CaseFile, 'hearing'>): boolean =>
  hearing.report !== undefined || Boolean(hearing.held?.report)

/** A hearing was held and the chair has not reported. */
export const hearingReportDue = ({ hearing }: Pick<CaseFile, 'hearing'>): boolean =>
  hearing.held !== null && !hearingReported({ hearing })

/** The decision rests on the record of the hearing, so the chair reports before anybody reviews or decides (PL 65). */
export const hearingReportThere: Need = (file) =>
  hearingReportDue(file) ? [{ code: 'hearing-report-missing', basis: [article('PL', 65), article('SAMR', 78)] }] : []

export const hearingHeld: Need = ({ hearing }) =>
  hearing.held === null ? [{ code: 'hearing-not-held', basis: [article('PL', 64), article('PL', 65)] }] : []

export const notReportedYet: Need = (file) =>
  hearingReported(file) ? [{ code: 'already-done', basis: [article('PL', 65)] }] : []

/** A record of what was said on both sides (PL 64, items 7 and 8). */
export const bothSidesRecorded: Need<HoldHearing> = (_file, _surroundings, payload) => {
  if (payload === undefined || payload.record) return []
  return (['accusation', 'defenceHeard'] as const)
    .filter((field) => !payload[field])
    .map((field) => ({
      code: 'particulars-missing' as const,
      basis: [article('PL', 64, undefined, 7)],
      field,
      facts: { particular: field },
    }))
}

const moment = (day: string, time: string): string => `${day}T${time}:00+08:00`

/** What the hearing notice (DOC-050) says. */
export const hearingNoticeSays = ({ heldOn, heldAt, place, chair, recorder, open }: NotifyHearing): PreparedValues => ({
  hearAt: moment(heldOn, heldAt),
  place,
  chair,
  openness: open ? 'open' : 'closed',
  ...(recorder === undefined ? {} : { recorder }),
})

/** What the hearing record (DOC-051) says. */
export function hearingRecordSays(file: CaseFile, held: HoldHearing): PreparedValues {
  const { notice } = file.hearing
  const { heldOn, attendees, accusation, defenceHeard, record = '', signed } = held
  return {
    startedAt: moment(heldOn, held.startedAt ?? notice?.heldAt ?? '09:00'),
    ...(held.endedAt === undefined ? {} : { endedAt: moment(heldOn, held.endedAt) }),
    place: notice?.place ?? '',
    participants: [
      notice === null ? '' : `听证主持人：${notice.chair}`,
      notice?.recorder === undefined ? '' : `记录人：${notice.recorder}`,
      attendees,
    ]
      .filter((part) => part !== '')
      .join('\n'),
    accusation: accusation ?? record,
    defenceHeard: defenceHeard ?? record,
    ...(signed === undefined ? {} : { signed }),
  }
}

/** What the hearing report (DOC-052) says. */
export function hearingReportSays(file: CaseFile, { positions, chairOpinion }: ReportHearing): PreparedValues {
  const { notice, held } = file.hearing
  return { positions, chairOpinion, chair: notice?.chair ?? '', heardOn: held?.heldOn ?? '' }
}
