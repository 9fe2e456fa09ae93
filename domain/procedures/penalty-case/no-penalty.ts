/**
 * The decision not to penalise (不予行政处罚决定): what stands against it, and what its document says (PL 30, 31, 33, 36, 57).
 * It answers the whole case. The law asks for education instead, unless no violation was established (PL 33(3)).
 */

import { placeInStatute } from '../../../law/citation-text.ts'
import { article, type Citation } from '../../../law/schema.ts'
import { ageOn, readCitizenNumber } from '../../identifiers/citizen-number.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { Refusal } from '../../refusal.ts'
import { dateObstacles } from '../requirements.ts'
import type { CaseFile } from './file.ts'
import type { DecideNoPenalty, NoPenaltyGround, ReportInvestigation } from './payloads.ts'
import { insideLimitation, reviewDueAfterHearing } from './requirements.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

/** The place in the law that each ground rests on. */
export const noPenaltyBasis = {
  'under-age': article('PL', 30),
  'no-capacity': article('PL', 31),
  slight: article('PL', 33, 1),
  first: article('PL', 33, 1),
  'no-fault': article('PL', 33, 2),
  minor: article('PL', 57, 1, 2),
  'not-established': article('PL', 57, 1, 3),
  'time-passed': article('PL', 36),
} as const satisfies Record<NoPenaltyGround, Citation>

/** Without a violation there is nothing to educate about. */
export const educates = (ground: NoPenaltyGround | undefined): boolean => ground !== 'not-established'
/** The party must have corrected (PL 33(1)). */
export const asksForCorrection = (ground: NoPenaltyGround | undefined): boolean =>
  ground === 'slight' || ground === 'first'

/** Whether nothing is to be imposed: it was decided so, or the officers propose it. */
export const withoutPenalty = ({ noPenalty, report }: Pick<CaseFile, 'noPenalty' | 'report'>): boolean =>
  noPenalty !== undefined || report?.noPenalty !== undefined

/** What is asked of a report that proposes a penalty, and of no other: the form says which it is. */
export const imposing =
  (requirement: Need<ReportInvestigation>): Need<ReportInvestigation> =>
  (file, surroundings, payload) =>
    payload === undefined || payload.noPenalty !== undefined ? [] : requirement(file, surroundings, payload)

/** Who proposes that nothing be imposed proposes no penalty besides. */
export const nothingBesides: Need<ReportInvestigation> = (_file, _surroundings, payload) =>
  payload?.noPenalty !== undefined && (payload.penalty.kinds.length > 0 || payload.further !== undefined)
    ? [{ code: 'penalty-besides', basis: [noPenaltyBasis[payload.noPenalty]], field: 'noPenalty' }]
    : []

/** There is no notice of a penalty that nobody proposes (PL 44). */
export const penaltyProposed: Need = ({ report }) =>
  report?.noPenalty === undefined ? [] : [{ code: 'no-penalty-proposed', basis: [article('PL', 44)] }]

/** Reviewed, and once more after a hearing (PL 58): whatever the organ's rule, nobody gives a case away unread. */
export const reviewedWithoutPenalty: Need = (file) =>
  file.review.passed === null || reviewDueAfterHearing(file)
    ? [{ code: 'legal-review-not-passed', basis: [article('PL', 58)] }]
    : []

/** Age on the day of the act, in whole years; null: nobody knows it. */
function ageAtAct({ party, violationOn }: CaseFile): number | null {
  const bornOn = party.idNumber === undefined ? undefined : readCitizenNumber(party.idNumber).parts?.bornOn
  return bornOn === undefined ? null : ageOn(bornOn, violationOn)
}

/** The file does not speak against the ground: a company is no child, and a limitation has passed or has not. */
export const groundHolds: Need<DecideNoPenalty> = (file, surroundings, payload) => {
  if (payload === undefined) return []
  const { ground } = payload
  const holds: Partial<Record<NoPenaltyGround, boolean>> = {
    'under-age': file.party.kind !== 'organisation' && (ageAtAct(file) ?? 0) < 14,
    'no-capacity': file.party.kind !== 'organisation',
    'time-passed': insideLimitation(file, surroundings, undefined).length > 0,
  }
  return holds[ground] === false
    ? [{ code: 'ground-does-not-hold', basis: [noPenaltyBasis[ground]], field: 'ground' }]
    : []
}

/** What each ground of PL 33 has to have shown: corrected, searched for earlier violations, proven by the party. */
export const groundShown: Need<DecideNoPenalty> = (file, { today }, payload) => {
  if (payload === undefined) return []
  const { ground, correctedOn } = payload
  const basis = [noPenaltyBasis[ground]]
  const missing = (code: Refusal['code'], field: keyof DecideNoPenalty, asked: boolean): readonly Refusal[] =>
    asked && !payload[field] ? [{ code, basis, field }] : []
  return [
    ...missing('correction-not-shown', 'correctedOn', asksForCorrection(ground)),
    ...(correctedOn === undefined ? [] : dateObstacles(correctedOn, file.violationOn, today, 'correctedOn')),
    ...missing('first-violation-not-shown', 'firstViolation', ground === 'first'),
    ...missing('no-fault-not-proven', 'proofOfNoFault', ground === 'no-fault'),
  ]
}

/** Who is not punished is educated (PL 33(3)). */
export const educated: Need<DecideNoPenalty> = (_file, _surroundings, payload) =>
  payload === undefined || payload.education || !educates(payload.ground)
    ? []
    : [{ code: 'education-missing', basis: [article('PL', 33, 3)], field: 'education' }]

/** The reason, with what was shown for it. */
const reasons = ({ reason, firstViolation, proofOfNoFault }: DecideNoPenalty): string =>
  [reason, firstViolation, proofOfNoFault].filter(Boolean).join('\n')

/** What the decision (DOC-058) says. */
export const noPenaltySays = (decision: DecideNoPenalty): PreparedValues => ({
  facts: decision.facts,
  noPenaltyGround: decision.ground,
  noPenaltyReason: reasons(decision),
  noPenaltyBasis: `《中华人民共和国行政处罚法》${placeInStatute(noPenaltyBasis[decision.ground]).zh}`,
  education: decision.education ?? (educates(decision.ground) ? '' : '违法事实不能成立，无需教育。'),
})
