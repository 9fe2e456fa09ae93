/** What must hold before a step of reconsideration or litigation is recorded. Each refusal names its article. */

import { article, type Citation } from '../../law/schema.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { Requirement } from '../procedure/procedure.ts'
import type { Refusal } from '../refusal.ts'
import type { Penalty } from './penalty-case/payloads.ts'
import { heavier } from './penalty-case/violations.ts'
import { effectWithoutAppeal, openRemedy, type Remedy, type RemedyOutcome, type WithRemedies } from './remedies.ts'
import type * as payloads from './remedy-payloads.ts'

type Need<Payload = unknown> = Requirement<WithRemedies, Payload>

const oneRoute = [article('ARL', 29)]

/** Reconsideration and litigation do not run side by side, nor two of either (ARL 29). */
export const noOtherRoute: Need = (file) => {
  const open = openRemedy(file)
  return open === undefined
    ? []
    : [{ code: 'other-route-open', basis: oneRoute, facts: { body: open.before, since: open.startedOn } }]
}

/** Judged once, or in court, it is not reconsidered again (ARL 30(1), item 7). */
export const notReconsideredBefore: Need = ({ remedies = [] }) =>
  remedies.some(({ acceptance }) => acceptance !== null)
    ? [{ code: 'route-used', basis: [article('ARL', 30, 1, 7)] }]
    : []

/** A suit that ended is not brought again (法释〔2018〕1号 69). */
export const notSuedBefore: Need = ({ remedies = [] }) =>
  remedies.some(({ route, end }) => route === 'litigation' && end !== null)
    ? [{ code: 'route-used', basis: [article('SPC18', 69)] }]
    : []

/** Only on-the-spot penalties and those that rest on electronic monitoring go through the organ (ARL 32). */
export const throughOrganOnlyWhere: Need<payloads.NoteReconsideration> = (_file, _surroundings, payload) =>
  payload === undefined || !payload.throughOrgan || payload.monitored
    ? []
    : [{ code: 'not-through-organ', basis: [article('ARL', 32)], field: 'throughOrgan' }]

/** Whoever comes late says why; whether the reason is a good one, the reconsideration organ or the court decides. */
export function lateHasReason(
  day: PlainDate | undefined,
  until: PlainDate | null,
  reason: string | undefined,
  basis: readonly Citation[],
): readonly Refusal[] {
  return day === undefined || until === null || day <= until || reason
    ? []
    : [{ code: 'late-without-reason', basis, field: 'lateReason', facts: { lastDay: until } }]
}

/** Where reconsideration comes first, whoever sues has been there (ARL 23; ALL 44(2)). */
export const reconsideredFirst: Need = ({ remedies = [] }) =>
  remedies.some(
    ({ route, end, refusal }) =>
      route === 'reconsideration' && ((end !== null && end.outcome !== 'withdrawn') || refusal !== undefined),
  )
    ? []
    : [{ code: 'reconsideration-first', basis: [article('ARL', 23, 1, 1)] }]

/** Something is under way. */
export const reviewOpen =
  (route?: Remedy['route']): Need =>
  (file) => {
    const open = openRemedy(file)
    return open !== undefined && (route === undefined || open.route === route)
      ? []
      : [{ code: 'no-review-open', basis: oneRoute }]
  }

export const toForward: Need = (file) => {
  const open = openRemedy(file)
  return open?.throughOrgan === true && open.forwardedOn === undefined
    ? []
    : [{ code: 'nothing-to-forward', basis: [article('ARL', 32)] }]
}

/** An application that was handed in here is on its way before it can be accepted there. */
export const forwardedFirst: Need = (file) => {
  const open = openRemedy(file)
  return open?.throughOrgan === true && open.forwardedOn === undefined
    ? [{ code: 'not-forwarded', basis: [article('ARL', 32)] }]
    : []
}

export const notYetAccepted: Need = (file) =>
  openRemedy(file)?.acceptance ? [{ code: 'already-done', basis: [article('ARL', 30)] }] : []

export const acceptedFirst: Need = (file) => {
  const open = openRemedy(file)
  return open === undefined || open.acceptance !== null ? [] : [{ code: 'not-accepted', basis: [article('ARL', 30)] }]
}

/** Silence is acceptance when the five working days have passed, not before; a refusal says why (ARL 30). */
export const acceptanceSaid: Need<payloads.NoteAcceptance> = (file, { calendar }, payload) => {
  const open = openRemedy(file)
  if (payload === undefined || open === undefined) return []
  const basis = [article('ARL', 30)]
  const passed = lastDay(timeLimit('ARL-30-ACCEPT-5WD'), open.forwardedOn ?? open.startedOn, calendar).lastDay
  const early: Refusal[] =
    payload.how === 'silence' && payload.decidedOn < passed
      ? [{ code: 'acceptance-period-running', basis, field: 'decidedOn', facts: { lastDay: passed } }]
      : []
  const unsaid: Refusal[] =
    payload.how === 'refused' && !payload.reason ? [{ code: 'reason-missing', basis, field: 'reason' }] : []
  return [...early, ...unsaid, ...order(payload.copyReceivedOn, payload.decidedOn, 'copyReceivedOn')]
}

/** The suit, its acceptance and the copy of the complaint come one after the other. */
export const suitInOrder: Need<payloads.NoteSuit> = (_file, _surroundings, payload) =>
  payload === undefined
    ? []
    : [
        ...order(payload.acceptedOn, payload.suedOn, 'acceptedOn'),
        ...order(payload.copyReceivedOn, payload.acceptedOn, 'copyReceivedOn'),
      ]

const order = (day: PlainDate | undefined, since: PlainDate, field: string): readonly Refusal[] =>
  day === undefined || day >= since
    ? []
    : [{ code: 'date-before-start', basis: [], field, facts: { date: day, earliest: since } }]

export const copyAwaited: Need = (file) =>
  openRemedy(file)?.copyReceivedOn ? [{ code: 'already-done', basis: [article('ARL', 48)] }] : []

export const copyReceived: Need = (file) => {
  const open = openRemedy(file)
  return open === undefined || open.copyReceivedOn !== null
    ? []
    : [{ code: 'copy-not-received', basis: [article('ARL', 48)] }]
}

export const notAnswered: Need = (file) =>
  openRemedy(file)?.answer ? [{ code: 'already-done', basis: [article('ARL', 48), article('ALL', 67)] }] : []

/** Once, in the ordinary procedure, before the sixty days are over (ARL 62). */
export const extensible: Need<payloads.ExtendReview> = (file, { calendar }, payload) => {
  const open = openRemedy(file)
  const basis = [article('ARL', 62)]
  if (open === undefined || open.acceptance === null) return []
  if (open.acceptance.simplified === true || open.extension !== undefined) return [{ code: 'not-extensible', basis }]
  const last = lastDay(timeLimit('ARL-62-DECIDE-60D'), open.acceptance.acceptedOn, calendar).lastDay
  return payload === undefined || payload.toldOn <= last
    ? []
    : [{ code: 'period-ended', basis, field: 'toldOn', facts: { lastDay: last } }]
}

const lastingStay = (file: WithRemedies) => openRemedy(file)?.stays.find(({ to }) => to === null)

export const notStayedYet: Need = (file) =>
  lastingStay(file) === undefined ? [] : [{ code: 'already-done', basis: [article('ARL', 42), article('ALL', 56)] }]

/** Each body stays what is before it: the court a suit, the reconsideration organ an application (ARL 42; ALL 56). */
export const stayByTheRightBody: Need<payloads.StayExecution> = (file, _surroundings, payload) => {
  const route = openRemedy(file)?.route
  if (payload === undefined || route === undefined || payload.orderedBy === 'organ') return []
  return (payload.orderedBy === 'court') === (route === 'litigation')
    ? []
    : [
        {
          code: 'stay-by-another',
          basis: [route === 'litigation' ? article('ALL', 56) : article('ARL', 42)],
          field: 'orderedBy',
        },
      ]
}

export const stayLasts: Need<payloads.EndStay> = (file, _surroundings, payload) => {
  const stay = lastingStay(file)
  if (stay === undefined) return [{ code: 'no-stay', basis: [article('ARL', 42), article('ALL', 56)] }]
  return order(payload?.to, stay.from, 'to')
}

/** Outcomes that another body's paper establishes. */
const withPaper = (outcome: RemedyOutcome): boolean => outcome !== 'withdrawn' && outcome !== 'overdue'

/** The paper is named, a change says to what, and nothing gets worse for whoever asked (ARL 63; ALL 77). */
export const outcomeSaid =
  <File extends WithRemedies>(decided: (file: File) => Penalty | null): Requirement<File, payloads.NoteOutcome> =>
  (file, _surroundings, payload) => {
    const open = openRemedy(file)
    if (payload === undefined || open === undefined) return []
    const inCourt = open.route === 'litigation'
    const basis = [inCourt ? article('ALL', 77, 2) : article('ARL', 63)]
    const { outcome, reference, penalty } = payload
    const unnamed: Refusal[] =
      withPaper(outcome) && !reference
        ? [
            {
              code: 'authority-not-named',
              basis: [inCourt ? article('ALL', 71) : article('ARL', 75)],
              field: 'reference',
            },
          ]
        : []
    if (outcome !== 'changed' && outcome !== 'mediated') return unnamed
    if (penalty === undefined)
      return outcome === 'mediated' ? unnamed : [...unnamed, { code: 'change-not-said', basis, field: 'penalty' }]
    const before = decided(file)
    if (before === null) return unnamed
    const facts = { notified: before.fineInYuan ?? 0, intended: penalty.fineInYuan ?? 0 }
    if (heavier(penalty, before))
      return [...unnamed, { code: 'heavier-than-decided', basis, field: 'penalty.fineInYuan', facts }]
    return heavier(before, penalty)
      ? unnamed
      : [...unnamed, { code: 'nothing-changed', basis, field: 'penalty.fineInYuan' }]
  }

/** Only a reconsideration is overdue, and only once its period has passed; then the party may sue (ARL 62; ALL 45). */
export const overdueOnlyWhenPassed: Need<payloads.NoteOutcome> = (file, { calendar }, payload) => {
  const open = openRemedy(file)
  if (payload?.outcome !== 'overdue' || open === undefined) return []
  const basis = [article('ARL', 62), article('ALL', 45)]
  if (open.route === 'litigation' || open.acceptance === null)
    return [{ code: 'outcome-not-possible', basis, field: 'outcome' }]
  const last = reviewEnds(open, calendar)
  return payload.receivedOn >= last
    ? []
    : [{ code: 'review-period-running', basis, field: 'receivedOn', facts: { lastDay: last } }]
}

/** The last day to decide an accepted reconsideration, with what it was extended by: one total, rolled once. */
export function reviewEnds(
  { acceptance, extension, startedOn }: Remedy,
  calendar: Parameters<typeof lastDay>[2],
): PlainDate {
  const limit = acceptance?.simplified === true ? 'ARL-62-SIMPLE-30D' : 'ARL-62-DECIDE-60D'
  return lastDay(timeLimit(limit), acceptance?.acceptedOn ?? startedOn, calendar, { extension: extension?.days ?? 0 })
    .lastDay
}

/** A court ends a suit by judgment or ruling; only a withdrawal ends it by itself, also before it was taken up. */
export const endedByItsOwnStep: Need<payloads.NoteOutcome> = (file, _surroundings, payload) => {
  const open = openRemedy(file)
  if (open === undefined) return []
  if (payload?.outcome === 'withdrawn') return []
  if (open.route === 'litigation')
    return payload === undefined ? [] : [{ code: 'judgment-first', basis: [article('ALL', 85)], field: 'outcome' }]
  return payload === undefined ? [] : acceptedFirst(file, _surroundings, payload)
}

export const noJudgmentYet: Need = (file) => {
  const open = openRemedy(file)
  return open?.firstInstance !== undefined && open.appeal === undefined
    ? [{ code: 'already-done', basis: [article('ALL', 85)] }]
    : []
}

export const judgmentWaits: Need = (file) => {
  const open = openRemedy(file)
  return open?.firstInstance !== undefined && open.appeal === undefined
    ? []
    : [{ code: 'no-judgment', basis: [article('ALL', 85)] }]
}

export const appealInTime: Need<payloads.NoteAppeal> = (file, { calendar }, payload) => {
  const first = openRemedy(file)?.firstInstance
  if (first === undefined || payload === undefined) return []
  const effect = effectWithoutAppeal(first, calendar)
  return payload.appealedOn < effect
    ? order(payload.appealedOn, first.receivedOn, 'appealedOn')
    : [{ code: 'period-ended', basis: [article('ALL', 85)], field: 'appealedOn', facts: { lastDay: effect } }]
}

/** Without an appeal a judgment takes effect when nobody can appeal any more, not before (ALL 85). */
export const appealPeriodOver: Need<payloads.NoteEffect> = (file, { calendar, today }, payload) => {
  const first = openRemedy(file)?.firstInstance
  if (first === undefined) return []
  const effect = effectWithoutAppeal(first, calendar)
  return (payload?.effectiveOn ?? today) >= effect
    ? []
    : [
        {
          code: 'appeal-period-running',
          basis: [article('ALL', 85)],
          field: 'effectiveOn',
          facts: { openFrom: effect },
        },
      ]
}

/** A file is not bound while its decision is under review. */
export const noReviewOpen: Need = (file) => {
  const open = openRemedy(file)
  return open === undefined
    ? []
    : [{ code: 'review-open', basis: oneRoute, facts: { body: open.before, since: open.startedOn } }]
}
