/** The guards of the summary procedure (procedure of PL 51 and 52, collection of PL 67 to 71), each with its article. */

import { article } from '../../../law/schema.ts'
import { assess } from '../../discretion/assess.ts'
import type { Assessment } from '../../discretion/assessment.ts'
import { limitationFor, limitationLastDay } from '../../deadlines/limitation.ts'
import { ageOn, readCitizenNumber } from '../../identifiers/citizen-number.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { cashCollection, highestOnTheSpotFine, onTheSpotKinds } from '../../thresholds/on-the-spot.ts'
import type { Penalty } from '../penalty-case/payloads.ts'
import { officersObstacles } from '../requirements.ts'
import type { SummaryFile } from './file.ts'
import { fineOf, owedOn } from './payment.ts'
import type {
  Collection,
  DecideOnTheSpot,
  DeliverOnTheSpot,
  DepositCash,
  HandInCash,
  RecordEnding,
  RecordPayment,
  SpotStatement,
} from './payloads.ts'

type Need<Payload = unknown> = Requirement<SummaryFile, Payload>
/** Asked of the step that opens the case, and of a clue that is dealt with on the spot: neither has a summary file yet. */
export type SpotNeed = Requirement<unknown, DecideOnTheSpot>

/** Two officers of the acting unit, whoever records it among them, each with a certificate of that day (PL 42; SDSUP 10). */
export const officersOnTheSpot: SpotNeed = (_file, { actor, resolved, today }, payload) => {
  if (payload === undefined) return []
  const officers = resolved.officers ?? []
  const field = 'officerIds'
  const strangers = officers
    .filter(({ unit }) => unit !== actor.unit)
    .map(({ name }): Refusal => ({ code: 'officer-not-in-squad', basis: [], field, facts: { name } }))
  const absent: Refusal[] = payload.officerIds.includes(actor.personId)
    ? []
    : [{ code: 'not-assigned', basis: [article('PL', 42)], field }]
  return [...officersObstacles(officers, today, field), ...strangers, ...absent]
}

/** Certificates shown before anything else (PL 52(1), 55); the intended penalty and the party's rights told (PL 44; SAMR 69). */
export const shownAndTold: SpotNeed = (_file, _surroundings, payload) => {
  if (payload === undefined) return []
  const shown: Refusal[] = payload.certificatesShown
    ? []
    : [{ code: 'certificates-not-shown', basis: [article('PL', 52, 1), article('PL', 55)], field: 'certificatesShown' }]
  const told: Refusal[] =
    payload.rightsTold || payload.outcome === 'ordinary'
      ? []
      : [{ code: 'rights-not-told', basis: [article('PL', 44), article('SAMR', 69)], field: 'rightsTold' }]
  return [...shown, ...told]
}

/** Asked on the spot what it has to say; what it said is answered (PL 45; SAMR 69). */
export const partyHeard: SpotNeed = (_file, _surroundings, payload) => {
  if (payload === undefined) return []
  const { statement, outcome } = payload
  // Whoever goes on with the ordinary procedure tells and hears the party there.
  if (outcome === 'ordinary') return []
  if (statement === undefined)
    return [{ code: 'party-not-heard', basis: [article('PL', 45, 1), article('SAMR', 69)], field: 'statement' }]
  if (!statement.made) return []
  if (!statement.content) return [{ code: 'no-statement', basis: [article('PL', 45, 1)], field: 'statement.content' }]
  return !answered(statement)
    ? [{ code: 'statement-not-re-examined', basis: [article('PL', 45, 1)], field: 'statement.conclusion' }]
    : []
}

const answered = ({ conclusion, reasons }: SpotStatement): boolean => conclusion !== undefined && Boolean(reasons)

/** Facts the party contests are not certain: the ordinary procedure looks into them (PL 51, 54). */
export const factsCertain: SpotNeed = (_file, _surroundings, payload) => {
  const contested = payload?.statement?.contestsFacts === true
  return contested && payload.outcome === 'penalty'
    ? [{ code: 'facts-contested', basis: [article('PL', 51), article('PL', 54)], field: 'outcome' }]
    : []
}

/** Leaving the summary procedure at once says why. */
export const ordinaryHasReason: SpotNeed = (_file, _surroundings, payload) =>
  payload === undefined || payload.outcome === 'penalty' || payload.ordinaryReason
    ? []
    : [{ code: 'reason-missing', basis: [article('PL', 51), article('PL', 54)], field: 'ordinaryReason' }]

/**
 * Only a warning, or a fine of at most 200 yuan for a citizen and 3,000 for an organisation, and nothing else beside it
 * (PL 51); within the statute and its grade.
 */
export const penaltyForTheSpot: SpotNeed = (_file, { resolved }, payload) => {
  if (payload === undefined || payload.outcome === 'ordinary') return []
  const { penalty, party } = payload
  if (penalty === undefined)
    return [{ code: 'particulars-missing', basis: [article('PL', 52, 2)], field: 'penalty.kinds' }]
  const { power } = resolved
  return [
    ...beyondTheSpot(penalty, highestOnTheSpotFine(party.kind)),
    ...(power === undefined ? [] : withinTheGrade(assess(power, party.kind, penalty))),
  ]
}

/** What of a penalty cannot be decided on the spot (PL 51). The form shows the same. */
export function beyondTheSpot({ kinds, fineInYuan }: Penalty, limit: number): readonly Refusal[] {
  const basis = [article('PL', 51)]
  const others = kinds
    .filter((kind) => !onTheSpotKinds.includes(kind))
    .map((kind): Refusal => ({ code: 'kind-not-on-the-spot', basis, field: 'penalty.kinds', facts: { kind } }))
  const intended = fineInYuan ?? 0
  const high: Refusal[] =
    intended > limit
      ? [{ code: 'above-on-the-spot-limit', basis, field: 'penalty.fineInYuan', facts: { limit, intended } }]
      : []
  return [...others, ...high]
}

/**
 * What the statute and the benchmark say. Outside its grade, or below the minimum, the head of the organ decides (PL 32,
 * 34): that is not for two officers on a street.
 */
function withinTheGrade({ obstacles, needsOrganHead, band }: Assessment): readonly Refusal[] {
  const others = obstacles
    .filter(({ code }) => code !== 'deviation-without-reason' && code !== 'below-minimum')
    // The assessment knows the penalty alone; here it is one part of a longer form.
    .map((refusal): Refusal =>
      refusal.field === undefined ? refusal : { ...refusal, field: `penalty.${refusal.field}` },
    )
  if (!needsOrganHead) return others
  const facts = band === null ? {} : { grade: band.grade, low: band.low, high: band.high }
  const basis = [article('PL', 34), article('PL', 51)]
  return [...others, { code: 'deviation-not-on-the-spot', basis, field: 'penalty.fineInYuan', facts }]
}

/** The power belongs to the organ in whose name the officers act, at this place (PL 17, 18, 22). */
export const spotPowerIsOwn: Requirement<unknown, unknown> = (_file, { actor, resolved }) => {
  if (resolved.holder === undefined) return []
  const basis = [article('PL', 17), article('PL', 18)]
  return resolved.holder !== null && resolved.holder.organ === actor.organ
    ? []
    : [{ code: 'outside-own-powers', basis, field: 'powerCode', facts: { holder: resolved.holder?.name ?? '' } }]
}

/** Not in the future, and not so long ago that no penalty may be given (PL 36). */
export const spotActInTime: SpotNeed = (_file, { today }, payload) => {
  if (payload === undefined) return []
  const { violationOn } = payload
  if (violationOn > today)
    return [{ code: 'date-in-future', basis: [], field: 'violationOn', facts: { date: violationOn, today } }]
  const lastDay = limitationLastDay(limitationFor(undefined), violationOn)
  return today <= lastDay
    ? []
    : [{ code: 'limitation-passed', basis: [article('PL', 36)], field: 'violationOn', facts: { lastDay } }]
}

/** No penalty for a child under fourteen on the day of the act (PL 30). */
export const spotOldEnough: SpotNeed = (_file, _surroundings, payload) => {
  if (payload === undefined || payload.outcome === 'ordinary' || payload.party.kind === 'organisation') return []
  const { party, violationOn } = payload
  const bornOn = party.idNumber === undefined ? undefined : readCitizenNumber(party.idNumber).parts?.bornOn
  if (bornOn === undefined) return []
  const age = ageOn(bornOn, violationOn)
  return age < 14
    ? [{ code: 'party-under-fourteen', basis: [article('PL', 30)], facts: { age }, field: 'party.idNumber' }]
    : []
}

/** Officers take money in the cases of PL 68 and 69 alone; a ground that rests on circumstances states them. */
export const collectionLawful: SpotNeed = (_file, _surroundings, payload) => {
  if (payload?.collection === undefined || payload.outcome === 'ordinary') return []
  const { collection, penalty } = payload
  const fineInYuan = penalty?.kinds.includes('fine') === true ? (penalty.fineInYuan ?? 0) : 0
  const { allowed, ground, basis } = collectionAllowed(collection, fineInYuan)
  const field = 'collection.ground'
  if (!allowed || (collection.ground === 'small-amount' && ground !== 'small-amount'))
    return [{ code: 'cash-not-allowed', basis, field, facts: { fineInYuan } }]
  return collection.ground === 'small-amount' || collection.reason
    ? []
    : [{ code: 'reason-missing', basis, field: 'collection.reason' }]
}

/** Whether what the officers put down lets them take the money. */
export const collectionAllowed = (collection: Collection, fineInYuan: number) =>
  cashCollection({
    fineInYuan,
    procedure: 'simple',
    hardToEnforceLater: collection.ground === 'hard-to-enforce-later',
    remoteArea: collection.ground === 'remote-area',
    realDifficulty: collection.realDifficulty === true,
    partyProposes: collection.partyProposes === true,
  })

/** All that the law asks before two officers decide on the spot. */
export const onTheSpotNeeds: readonly SpotNeed[] = [
  officersOnTheSpot,
  shownAndTold,
  partyHeard,
  factsCertain,
  ordinaryHasReason,
  spotPowerIsOwn,
  spotActInTime,
  spotOldEnough,
  penaltyForTheSpot,
  collectionLawful,
]

/** Handed over on the spot (PL 52(1)); what was not is no on-the-spot decision. It may be written down later. */
export const deliveredOnTheDay: Need<DeliverOnTheSpot> = ({ decision }, _surroundings, payload) =>
  payload === undefined || decision === null || payload.deliveredOn === decision.on
    ? []
    : [
        {
          code: 'not-delivered-on-the-spot',
          basis: [article('PL', 52, 1)],
          field: 'deliveredOn',
          facts: { decidedOn: decision.on },
        },
      ]

/** Money is taken as the decision says, against a receipt of the finance department (PL 67, 70). */
export const collectedAsDecided: Need<DeliverOnTheSpot> = (file, { today }, payload) => {
  if (payload?.collected === undefined) return []
  const { receiptNumber, landedOn } = payload.collected
  const without: Refusal[] =
    file.decision?.collection == null
      ? [
          {
            code: 'cash-not-allowed',
            basis: [article('PL', 67, 2)],
            field: 'collected',
            facts: { fineInYuan: fineOf(file) },
          },
        ]
      : []
  const unreceipted: Refusal[] = receiptNumber
    ? []
    : [{ code: 'receipt-missing', basis: [article('PL', 70)], field: 'collected.receiptNumber' }]
  const landed: Refusal[] =
    landedOn !== undefined && (landedOn < payload.deliveredOn || landedOn > today)
      ? [
          {
            code: landedOn > today ? 'date-in-future' : 'date-before-start',
            basis: [],
            field: 'collected.landedOn',
            facts: { date: landedOn, today, earliest: payload.deliveredOn },
          },
        ]
      : []
  return [...without, ...unreceipted, ...landed]
}

/** Two certified officers still stand behind what goes into the ordinary procedure (PL 42). */
export const officersStillCertified: Need = ({ officers }, { today }) =>
  officersObstacles(officers, today, 'officerIds')

/** Nobody takes more than is owed. */
export const notMoreThanOwed: Need<RecordPayment> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const owed = owedOn(file, payload.paidOn).total
  return payload.amountInYuan <= owed
    ? []
    : [{ code: 'paid-too-much', basis: [article('PL', 67)], field: 'amountInYuan', facts: { owed } }]
}

/** There is money of the party in the officers' hands (PL 71). */
export const cashToHandIn: Need<HandInCash> = ({ cash }) => {
  const basis = [article('PL', 71)]
  if (cash === null) return [{ code: 'no-cash-in-hand', basis }]
  return cash.handedIn === null ? [] : [{ code: 'already-done', basis }]
}

/** The organ has received the money and not yet paid it in (PL 71). */
export const cashToDeposit: Need<DepositCash> = ({ cash }) => {
  const basis = [article('PL', 71)]
  if (cash === null) return [{ code: 'no-cash-in-hand', basis }]
  if (cash.handedIn === null) return [{ code: 'cash-not-handed-in', basis }]
  return cash.deposited === null ? [] : [{ code: 'already-done', basis }]
}

/** A fine that is paid ends by performance; only a revocation comes after it. */
export const endingFits: Need<RecordEnding> = (file, _surroundings, payload) =>
  payload === undefined || payload.ground === 'revoked' || file.stage === 'delivered'
    ? []
    : [{ code: 'already-done', basis: [article('PL', 66, 1)], field: 'ground' }]

/** What was collected lies at the bank before the case is closed (PL 71). */
export const cashAtTheBank: Need = ({ cash }) =>
  cash === null || cash.deposited !== null ? [] : [{ code: 'cash-not-handed-in', basis: [article('PL', 71)] }]

/** The organ has the papers (PL 52(3)). */
export const reportedForRecord: Need = ({ record }) =>
  record === null ? [{ code: 'not-reported-for-record', basis: [article('PL', 52, 3)] }] : []

/** What was ordered is done (PL 28); a revoked decision orders nothing. */
export const orderObeyed: Need = (file) =>
  correctionOpen(file) ? [{ code: 'correction-open', basis: [article('PL', 28)] }] : []

export const correctionOpen = ({ decision, correctedOn, ending }: SummaryFile): boolean =>
  Boolean(decision?.correction) && correctedOn === null && ending?.ground !== 'revoked'
