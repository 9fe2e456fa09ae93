/** The guards of the ordinary procedure (procedure.md section 1.3), each with its article. */

import { article } from '../../../law/schema.ts'
import { organProfiles } from '../../../law/organ-profiles.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import { assess } from '../../discretion/assess.ts'
import { limitationFor, limitationLastDay } from '../../deadlines/limitation.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import { ageOn, readCitizenNumber } from '../../identifiers/citizen-number.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import type { Supplement, WithPapers } from '../papers.ts'
import { lastOutcome, orderExecuted } from './executions.ts'
import type { CaseFile } from './file.ts'
import { outstanding } from './payment.ts'
import { combined, heavierInAny, inConcurrence, nothingImposed, violationFact, type HeavierPart } from './violations.ts'
import type {
  DecidePenalty,
  EndHearing,
  Penalty,
  ProposeClosing,
  RecordPayment,
  ReexamineStatement,
  ReportInvestigation,
  ServeDocument,
} from './payloads.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

/** No penalty for what was discovered after two years, or five where the act did serious harm (PL 36). */
export const insideLimitation: Need = (file) => {
  const last = limitationLastDay(limitationFor(file.seriousHarm), file.violationOn)
  return (file.discoveredOn ?? file.filing.on) <= last
    ? []
    : [{ code: 'limitation-passed', basis: [article('PL', 36)], facts: { lastDay: last } }]
}

/** No penalty for a child under fourteen on the day of the act (PL 30). */
export const oldEnough: Need = ({ party, violationOn }) => {
  const bornOn = party.idNumber === undefined ? undefined : readCitizenNumber(party.idNumber).parts?.bornOn
  if (party.kind === 'organisation' || bornOn === undefined) return []
  const age = ageOn(bornOn, violationOn)
  return age < 14 ? [{ code: 'party-under-fourteen', basis: [article('PL', 30)], facts: { age } }] : []
}

/**
 * Facts clear and evidence verified before a proposal (PL 40, 46). Somebody was questioned or something inspected, and
 * a record made of it (PL 55); an inspection itself is made only if necessary (PL 54(1)).
 */
export const investigated: Need = ({ inspections, interviews, evidence }) => [
  ...(inspections.length + interviews.length === 0
    ? [{ code: 'no-investigation-record', basis: [article('PL', 54), article('PL', 55)] } as const]
    : []),
  ...(evidence.length === 0 ? [{ code: 'no-evidence', basis: [article('PL', 40), article('PL', 46)] } as const] : []),
]

/** The proposal lies within the statute and its grade, or says why not. */
export const withinDiscretion: Need<{ readonly penalty: Penalty }> = (file, { resolved }, payload) =>
  payload === undefined ? [] : penaltyObstacles(file, resolved.power ?? file.power, payload.penalty)

/** The same question for a decision; the organ head may deviate with a reason. */
export const decisionWithinDiscretion: Need<DecidePenalty> = (file, { resolved }, payload) =>
  payload === undefined ? [] : penaltyObstacles(file, resolved.power ?? file.power, payload.penalty)

/** Where the same act is fined under another provision, nothing need be imposed under this one (PL 29). */
function penaltyObstacles(file: CaseFile, power: CaseFile['power'], penalty: Penalty): readonly Refusal[] {
  if (inConcurrence(file, 1) && nothingImposed(penalty)) return []
  return assess(power, file.party.kind, penalty).obstacles
}

/** Nobody reviews a case he investigated (PL 58). */
export const reviewerIsNotAnOfficer: Need = ({ officers }, { actor }) =>
  officers.some(({ personId }) => personId === actor.personId)
    ? [{ code: 'own-case-review', basis: [article('PL', 58)] }]
    : []

/** A review that has passed stands; only a hearing calls for another (PL 58). */
export const reviewOutstanding: Need = (file) =>
  file.review.passed === null || reviewDueAfterHearing(file)
    ? []
    : [{ code: 'already-done', basis: [article('PL', 58)] }]

/** A hearing was held, be it only until the party left: the case went through one (PL 58(1), item 2). */
export const hearingTookPlace = ({ hearing }: Pick<CaseFile, 'hearing'>): boolean =>
  hearing.held !== null || hearing.missed?.how === 'left'

/** A hearing took place, and nobody has reviewed the case since. */
export const reviewDueAfterHearing = (file: CaseFile): boolean =>
  hearingTookPlace(file) && file.review.passed?.afterHearing !== true

/** Where the organ's profile puts the review before the notice, the notice waits for it. */
export const reviewedBeforeNotice: Need = ({ review }, { profile }) =>
  organProfiles[profile].reviewPlace === 'before-notice' && review.passed === null
    ? [{ code: 'legal-review-not-passed', basis: organProfiles[profile].reasons.reviewPlace.basis }]
    : []

/**
 * No decision before the legal review has passed; after a hearing it must come once more (PL 58).
 * An organ that reviews every case by its own rule is held to it.
 */
export const reviewPassed: Need = (file, { profile }) => {
  const due = organProfiles[profile].reviewsEveryCase || hearingTookPlace(file)
  const enough = file.review.passed !== null && !reviewDueAfterHearing(file)
  return !due || enough ? [] : [{ code: 'legal-review-not-passed', basis: [article('PL', 58)] }]
}

const running = ({ clocks }: Surroundings, limit: string) => clocks.find((clock) => clock.limit === limit)

/**
 * The five working days must have ended, or the party must have waived the rest expressly; silence is no waiver
 * before they end (PL 44, 45, 62). Even a statement that was heard leaves the rest of the period to the party.
 */
export const statementPeriodOver: Need = (file, surroundings) => {
  const clock = running(surroundings, 'SAMR-57-STATEMENT-5WD')
  return clock === undefined || surroundings.today > clock.lastDay || file.waiver?.waives.includes('statement')
    ? []
    : [
        {
          code: 'statement-period-running',
          basis: [article('PL', 45), article('PL', 62)],
          facts: { lastDay: clock.lastDay },
        },
      ]
}

/** Every statement is re-examined before the decision, and adopted where it holds (PL 45(1)). */
export const statementsReexamined: Need = ({ statements, reexamination }) =>
  statements.length > 0 && reexamination === null
    ? [{ code: 'statement-not-re-examined', basis: [article('PL', 45, 1), article('PL', 62)] }]
    : []

/** A hearing was asked for, and neither held, nor missed, nor given up since. */
export const hearingPending = ({ hearing, waiver }: Pick<CaseFile, 'hearing' | 'waiver'>): boolean =>
  hearing.request !== null &&
  hearing.held === null &&
  hearing.missed === undefined &&
  waiver?.waives.includes('hearing') !== true

/** A hearing is notified and held for whom asked for it and still wants it (PL 64). */
export const hearingWanted: Need = ({ hearing, waiver }) =>
  hearing.request === null || hearing.missed !== undefined || waiver?.waives.includes('hearing') === true
    ? [{ code: 'hearing-not-requested', basis: [article('PL', 64, undefined, 1)] }]
    : []

/** Who stays away with a proper reason has given up nothing: the hearing is notified anew (PL 64, item 6). */
export const absenceWithoutReason: Need<EndHearing> = (_file, _surroundings, payload) =>
  payload?.excused === true
    ? [{ code: 'absence-excused', basis: [article('PL', 64, undefined, 6)], field: 'excused' }]
    : []

/** An offered hearing is requested in five working days, waived, or held (PL 63, 64). */
export const hearingSettled: Need = (file, surroundings) => {
  const { notice, hearing, waiver } = file
  if (!notice?.offersHearing) return []
  if (hearingPending(file)) return [{ code: 'hearing-not-held', basis: [article('PL', 63), article('PL', 65)] }]
  if (hearing.held !== null || hearing.missed !== undefined) return []
  const clock = running(surroundings, 'PL-64-HEARREQ-5WD')
  const over = clock === undefined || surroundings.today > clock.lastDay
  return over || waiver?.waives.includes('hearing')
    ? []
    : [{ code: 'hearing-period-running', basis: [article('PL', 64)], facts: { lastDay: clock.lastDay } }]
}

/**
 * What went through a hearing touches major rights in the law's own words (PL 58(1), item 2), so the leaders decide on it
 * together (PL 57(2)). Whether another case is complex or major is for the head to say.
 */
export const discussedAfterHearing: Need<DecidePenalty> = (file, _surroundings, payload) =>
  payload === undefined || !hearingTookPlace(file) || payload.discussion !== undefined
    ? []
    : [{ code: 'not-discussed', basis: [article('PL', 57, 2)], field: 'discussion' }]

/** Records and pieces of evidence of the file: what a notice rests on. */
export const recordsOf = ({ inspections, interviews, evidence }: CaseFile): number =>
  inspections.length + interviews.length + evidence.length

/**
 * After the party made a statement or asked for a hearing nothing heavier is proposed unless something new was found
 * since the notice: otherwise it would be heavier for defending oneself (PL 45(2)). Each violation is compared for itself.
 */
export const heavierOnlyOnNewEvidence: Need<ReportInvestigation> = (file, _surroundings, payload) => {
  const { defence } = file
  if (payload === undefined || defence === undefined || recordsOf(file) > defence.records) return []
  return heavierInAny(payload, { penalty: defence.notified, further: defence.further }).map(heavierAfterDefence)
}

/** The amounts of a part that became heavier, and which violation it is of. */
const amountsOf = ({ number, intended, notified }: HeavierPart) => ({
  notified: notified?.fineInYuan ?? 0,
  intended: intended.fineInYuan ?? 0,
  ...violationFact(number),
})
const fieldOf = ({ number }: HeavierPart): string => (number === 1 ? 'penalty.fineInYuan' : 'further')

const heavierAfterDefence = (part: HeavierPart): Refusal => ({
  code: 'heavier-after-defence',
  basis: [article('PL', 45, 2)],
  field: fieldOf(part),
  facts: amountsOf(part),
})

/** A decision heavier than notified, or on another basis, needs a new notice (PL 44, 62); never heavier for defending (PL 45(2)). */
export const notHeavierThanNotified: Need<DecidePenalty> = (file, _surroundings, payload) => {
  if (payload === undefined || file.notice === null) return []
  const { notice, defence } = file
  const basis = [article('PL', 44), article('PL', 62)]
  const otherBasis: Refusal[] =
    payload.powerCode === notice.powerCode ? [] : [{ code: 'other-basis-than-notified', basis, field: 'powerCode' }]
  const parts = heavierInAny(payload, notice)
  return [
    ...otherBasis,
    ...parts.map((part): Refusal => ({
      code: 'heavier-than-notified',
      basis,
      field: fieldOf(part),
      facts: amountsOf(part),
    })),
    ...(defence === undefined ? [] : parts.map(heavierAfterDefence)),
  ]
}

/** What the re-examination proposes is not above what was notified (PL 45(2)). */
export const reexaminedNotHigher: Need<ReexamineStatement> = ({ notice }, _surroundings, payload) => {
  const notified = notice === null ? 0 : (combined(notice).fineInYuan ?? 0)
  const intended = payload?.fineInYuan ?? 0
  return intended > notified
    ? [
        {
          code: 'heavier-after-defence',
          basis: [article('PL', 45, 2)],
          field: 'fineInYuan',
          facts: { notified, intended },
        },
      ]
    : []
}

/**
 * What holds is adopted (PL 45(1)). Who adopts something and leaves the fine as it was says what else changed, or why the
 * fine stays: otherwise the adoption would be a word.
 */
export const adoptionHasEffect: Need<ReexamineStatement> = ({ notice }, _surroundings, payload) => {
  if (payload === undefined || payload.conclusion === 'rejected' || payload.effect) return []
  const notified = notice === null ? 0 : (combined(notice).fineInYuan ?? 0)
  return (payload.fineInYuan ?? notified) < notified
    ? []
    : [{ code: 'adoption-without-effect', basis: [article('PL', 45, 1)], field: 'effect' }]
}

/**
 * Leaving needs a witness or a recording (CPL 89), electronic service the party's consent (PL 61(2); CPL 90), public
 * notice the reason why nothing else works (CPL 95).
 */
export const serviceProven: Need<ServeDocument> = (_file, _surroundings, payload) => {
  if (payload?.mode === 'leaving' && !payload.witness)
    return [{ code: 'witness-missing', basis: [article('CPL', 89)], field: 'witness' }]
  if (payload?.mode === 'electronic' && payload.consentConfirmed !== true)
    return [{ code: 'consent-missing', basis: [article('PL', 61, 2), article('CPL', 90)], field: 'consentConfirmed' }]
  if (payload?.mode === 'public-notice' && !payload.note)
    return [{ code: 'reason-missing', basis: [article('CPL', 95)], field: 'note' }]
  return []
}

/** A party that cannot be found is told by a public notice that the head has issued (CPL 95, DOC-064). */
export const publicNoticeIssued: Need<ServeDocument> = (file, _surroundings, payload) => {
  if (payload?.mode !== 'public-notice') return []
  const issued = preparedOf(file).some(({ form, issued: done }) => form === 'DOC-064' && done !== undefined)
  return issued ? [] : [{ code: 'public-notice-not-issued', basis: [article('CPL', 95)], field: 'mode' }]
}

/** Nobody takes more than is owed. */
export const notMoreThanOwed: Need<RecordPayment> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const owed = outstanding(file, payload.paidOn).total
  return payload.amountInYuan <= owed
    ? []
    : [{ code: 'paid-too-much', basis: [article('PL', 67)], field: 'amountInYuan', facts: { owed } }]
}

/**
 * The volume is bound when its index is complete (PL 47): the letter that tells whoever sent the clue what came of it
 * belongs in it, so it is written first.
 */
export const feedbackWritten: Need = (file) =>
  feedbackOutstanding(file) ? [{ code: 'feedback-not-written', basis: [article('SEED', 3), article('PL', 47)] }] : []

export const feedbackOutstanding = ({ owesFeedback, feedback }: CaseFile): boolean =>
  owesFeedback === true && feedback === undefined

/** The order to correct goes with every case and must be obeyed before it closes (PL 28). */
export const correctionMade: Need = (file) =>
  file.revocation === undefined &&
  file.decision?.correction &&
  !file.correctionChecks.some(({ corrected }) => corrected) &&
  !orderExecuted(file)
    ? [{ code: 'correction-open', basis: [article('PL', 28)] }]
    : []

/** A case is closed as what it came to; after an execution, as that came to its end (SAMR 77). */
export const closedAsItEnded: Need<ProposeClosing> = (file, _surroundings, payload) =>
  payload === undefined || payload.kind === closingKindOf(file)
    ? []
    : [{ code: 'closing-kind-differs', basis: [article('SAMR', 77)], field: 'kind' }]

/** 结案方式 that the stage asks for. */
export const closingKindOf = (file: CaseFile): string =>
  file.stage === 'executed' ? (lastOutcome(file) ?? 'executed') : file.stage

/** Published in seven working days, or a reason why it has no social impact (PL 48). */
export const publicationSettled: Need = ({ publication, decision, revocation }) =>
  publication === null && decision !== null && revocation === undefined
    ? [{ code: 'not-published', basis: [article('PL', 48)] }]
    : []

/** What is joined to a paper is joined to one that was issued in this case (PL 47). */
export const paperIssued: Requirement<WithPapers, Supplement> = ({ papers }, _surroundings, payload) =>
  payload === undefined ||
  (papers ?? []).some(({ sequence, form }) => sequence === payload.sequence && form === payload.form)
    ? []
    : [{ code: 'document-not-issued', basis: wholeProcess, field: 'form' }]

/** An original is a scan, a recording its file or its number. */
export const somethingAttached: Requirement<unknown, Supplement> = (_file, _surroundings, payload) =>
  payload === undefined || payload.attachmentIds.length > 0 || (payload.what === 'recording' && payload.recording)
    ? []
    : [{ code: 'nothing-attached', basis: wholeProcess, field: 'attachmentIds' }]

/** A recording of the inspection or the interview was made while it lasted: none is made up afterwards (PL 47). */
export const recordedAtTheTime: Need<Supplement> = (file, { resolved }, payload) => {
  if (payload?.what !== 'recording') return []
  const act = [...file.inspections, ...file.interviews].find(({ sequence }) => sequence === payload.sequence)
  if (act === undefined) return []
  const [first, last] = [dateInShanghai(act.startedAt), dateInShanghai(act.endedAt)]
  return (resolved.attachments ?? []).flatMap(({ name, takenAt }): Refusal[] => {
    const day = takenAt === null ? first : dateInShanghai(takenAt)
    return day >= first && day <= last
      ? []
      : [{ code: 'recording-of-another-day', basis: wholeProcess, field: 'attachmentIds', facts: { name, day } }]
  })
}

const wholeProcess = [article('PL', 47)]
