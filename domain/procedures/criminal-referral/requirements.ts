/** What must hold before a step of a referral (OD310 5–12; SPP01 10; PL 27, 35; ACL 21). */

import { article } from '../../../law/schema.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { dateInShanghai, type PlainDate } from '../../calendar/plain-date.ts'
import { lastDay } from '../../deadlines/last-day.ts'
import { timeLimit } from '../../deadlines/time-limit.ts'
import type { Requirement, RunningClock } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { dateObstacles, officersObstacles } from '../requirements.ts'
import type { ReferralFile } from './file.ts'
import type * as payloads from './payloads.ts'

type Need<Payload = unknown> = Requirement<ReferralFile, Payload>

/**
 * Only the principal head, or whoever is in charge while there is none, decides on a transfer; a deputy does not, whatever
 * else may be signed by one (OD310 5(1)).
 */
export const principalHead: Requirement<unknown> = (_file, { actor }) =>
  actor.standing === 'deputy' ? [{ code: 'principal-head-only', basis: [article('OD310', 5)] }] : []

/** The head does not decide on a report that he drew up himself as one of the team. */
export const notOneOfTheTeam: Need = ({ officers }, { actor }) =>
  officers.some(({ personId }) => personId === actor.personId)
    ? [{ code: 'own-draft', basis: [article('OD310', 5)] }]
    : []

/** 专案组: two officers or more, certified on the day. */
export const teamOfTwo: Need<{ readonly officerIds: readonly string[] }> = (_file, { resolved, today }, payload) =>
  payload === undefined ? [] : teamObstacles(resolved.officers ?? [], today, 'officerIds')

/** What is wrong with a team; empty: it may check the facts. */
export const teamObstacles = (
  officers: Parameters<typeof officersObstacles>[0],
  on: PlainDate,
  field: string,
): readonly Refusal[] =>
  officersObstacles(officers, on, field).map((refusal) =>
    refusal.code === 'fewer-than-two-officers' ? { ...refusal, basis: [article('OD310', 5)] } : refusal,
  )

/** The team as it stands has two officers with certificates that are valid today. */
export const teamStands: Need = ({ officers }, { today }) => teamObstacles(officers, today, 'officerIds')

/** An instant or day of the payload lies between what it follows and now. */
export const between =
  <Payload>(field: keyof Payload & string, earliest: (file: ReferralFile) => string | null): Need<Payload> =>
  (file, { today, now }, payload) => {
    const value = payload?.[field]
    if (typeof value !== 'string') return []
    const after = earliest(file)
    const found = dateObstacles(value, after === null ? null : dayOf(after), today, field)
    if (found.length > 0 || value.length === 10) return found
    if (Date.parse(value) > Date.parse(now))
      return [{ code: 'date-in-future', basis: [], field, facts: { date: dayOf(value), today } }]
    return after !== null && after.length > 10 && Date.parse(value) < Date.parse(after)
      ? [{ code: 'date-before-start', basis: [], field, facts: { date: dayOf(value), earliest: dayOf(after) } }]
      : []
  }

const dayOf = (value: string): PlainDate => (value.length === 10 ? value : dateInShanghai(value))

/** What came after the last day of its limit: kept for whoever supervises. Hours are counted to the second. */
export function lateAct(limit: string, from: string | null | undefined, done: string): ReferralFile['late'] {
  if (!from) return []
  const due = lastDay(timeLimit(limit), from, workCalendar)
  const late =
    due.dueAt !== undefined && done.length > 10 ? Date.parse(done) > Date.parse(due.dueAt) : dayOf(done) > due.lastDay
  return late ? [{ limit, lastDay: due.lastDay, on: dayOf(done) }] : []
}

const runningClock = (clocks: readonly RunningClock[], limit: string): RunningClock | undefined =>
  clocks.find((clock) => clock.limit === limit)

/** The police are asked once, and within three days; later the procuratorate is the only way (OD310 9). */
export const reviewInTime: Need = (file, { clocks, today }) => {
  const basis = [article('OD310', 9, 1)]
  if (file.review !== null) return [{ code: 'police-review-used', basis }]
  const clock = runningClock(clocks, 'OD310-9-RECON-3D')
  return clock !== undefined && clock.lastDay < today
    ? [{ code: 'police-review-too-late', basis, facts: { lastDay: clock.lastDay } }]
    : []
}

/** Supervision is proposed against a refusal, or when the police let their three days pass without a word. */
export const policeRefusedOrLate: Need = ({ stage }, { clocks, today }) => {
  const limit = { 'police-received': 'OD310-8-POLICE-3D', 'under-review': 'OD310-9-DECIDE-3D' }[stage as string]
  const clock = limit === undefined ? undefined : runningClock(clocks, limit)
  const basis = [article('OD310', stage === 'police-received' ? 8 : 9)]
  return clock !== undefined && clock.lastDay >= today
    ? [{ code: 'police-still-deciding', basis, facts: { lastDay: clock.lastDay } }]
    : []
}

/** The procuratorate orders the filing only after it has asked for the reasons (SPP01 10). */
export const reasonsAskedFirst: Need<payloads.NoteProcuratorate> = ({ procuratorate }, _surroundings, payload) =>
  payload?.act === 'orders-filing' && !procuratorate.some(({ act }) => act === 'asks-reasons')
    ? [{ code: 'reasons-not-asked', basis: [article('SPP01', 10)], field: 'act' }]
    : []

/** A refusal of the police comes with the papers; until they are back the case is not taken up again (OD310 8). */
export const papersAreBack: Need = ({ notOpened }) =>
  notOpened?.papersReturned === false ? [{ code: 'papers-not-returned', basis: [article('OD310', 8)] }] : []

/** Goods that were held move with the case, and the party is told in writing (ACL 21). */
export const partyTold: Need<payloads.HandOverGoods> = ({ opened }, surroundings, payload) => {
  if (payload === undefined || payload.goods.length === 0) return []
  const { told } = payload
  if (told === undefined) return [{ code: 'party-not-told-of-goods', basis: [article('ACL', 21)], field: 'told' }]
  return dateObstacles(told.on, opened?.receivedOn ?? null, surroundings.today, 'told.on')
}

export const goodsNotYetHandedOver: Need = ({ goods }) =>
  goods === null ? [] : [{ code: 'already-done', basis: [article('OD310', 12)] }]

/** A court that punishes says with what; nobody else imposes or credits a fine (PL 35(2)). */
export const fineOfACourt: Need<payloads.NoteResult> = ({ case: { fineInYuan } }, _surroundings, payload) => {
  if (payload === undefined) return []
  const { result, criminalFineInYuan = 0, creditedInYuan = 0 } = payload
  const basis = [article('PL', 35, 2)]
  if (result !== 'convicted' && (criminalFineInYuan > 0 || creditedInYuan > 0))
    return [{ code: 'no-criminal-fine', basis, field: 'criminalFineInYuan' }]
  const most = Math.min(criminalFineInYuan, fineInYuan ?? 0)
  return creditedInYuan > most ? [{ code: 'credited-too-much', basis, field: 'creditedInYuan', facts: { most } }] : []
}

/** The letter that sends the case back wants an answer; a day before its arrival would be none. */
export const replyDayFits: Need<payloads.NoteResult> = (_file, _surroundings, payload) =>
  payload?.replyBy !== undefined && payload.replyBy < payload.receivedOn
    ? [
        {
          code: 'date-before-start',
          basis: [],
          field: 'replyBy',
          facts: { date: payload.replyBy, earliest: payload.receivedOn },
        },
      ]
    : []

/** Someone asked how the case ended (CRPL 177(3)). */
export const owesReply = ({ result, reply }: Pick<ReferralFile, 'result' | 'reply'>): boolean =>
  result?.opinionNumber !== undefined && reply === null

export const replyAsked: Need = (file) =>
  owesReply(file) ? [] : [{ code: 'no-opinion-to-answer', basis: [article('CRPL', 177)] }]

/** The result is reported when there is one. */
export const caseEnded: Need = ({ caseOutcome }) =>
  caseOutcome === null ? [{ code: 'case-not-finished', basis: [article('CRPL', 177)] }] : []

export const supervisionOpen: Need = ({ supervision }) =>
  supervision.some(({ reply }) => reply === null) ? [] : [{ code: 'nothing-to-answer', basis: [article('SDSUP', 28)] }]
