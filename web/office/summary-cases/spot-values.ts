import type { AttachmentReply } from '../../../contract/evidence.ts'
import type { PowerFacts } from '../../../domain/procedures/facts.ts'
import {
  DecideOnTheSpot,
  type Collection,
  type SpotStatement,
} from '../../../domain/procedures/summary-case/payloads.ts'
import { onTheSpotKinds } from '../../../domain/thresholds/on-the-spot.ts'
import { summaryText } from '../../shared/wording/summary-cases.ts'
import { emptyParty, partyOf, type PartyValues } from '../matters/party-fields.tsx'
import { idsOf, only, optional } from '../matters/values.ts'
import { emptyPenalty, penaltyOf, type PenaltyValues } from '../cases/steps/penalty-values.ts'
import { degreesOf } from '../leads/registration.ts'

export type Payment = 'bank' | Collection['ground']

/** What stands in the form of the street. */
export interface SpotValues {
  readonly party: PartyValues
  readonly township: string
  readonly placeText: string
  readonly longitude: string
  readonly latitude: string
  readonly violationOn: string
  readonly powerCode: string
  readonly cause: string
  readonly facts: string
  readonly evidence: string
  readonly penalty: PenaltyValues
  readonly correction: string
  readonly corrected: boolean
  readonly officerIds: readonly string[]
  readonly certificatesShown: boolean
  readonly rightsTold: boolean
  readonly statement?: 'none' | 'made' | 'contests'
  readonly content: string
  readonly conclusion?: NonNullable<SpotStatement['conclusion']>
  readonly reasons: string
  readonly outcome: 'penalty' | 'ordinary'
  readonly ordinaryReason: string
  readonly payment: Payment
  readonly collectionReason: string
  readonly realDifficulty: boolean
  readonly partyProposes: boolean
  readonly files: readonly AttachmentReply[]
}

export const emptySpot = (today: string, officerIds: readonly string[]): SpotValues => ({
  party: emptyParty('', 'natural-person'),
  township: '',
  placeText: '',
  longitude: '',
  latitude: '',
  violationOn: today,
  powerCode: '',
  cause: '',
  facts: '',
  // It goes into the decision: in Chinese.
  evidence: summaryText.zh.form.evidenceDefault,
  penalty: emptyPenalty,
  correction: '',
  corrected: false,
  officerIds,
  certificatesShown: false,
  rightsTold: false,
  content: '',
  reasons: '',
  outcome: 'penalty',
  ordinaryReason: '',
  payment: 'bank',
  collectionReason: '',
  realDifficulty: false,
  partyProposes: false,
  files: [],
})

/** 对…的处罚 says what the power is for; the act is what stands between. */
export const causeOf = ({ name }: Pick<PowerFacts, 'name'>): string => name.replace(/^对/, '').replace(/的?处罚$/, '')

/** Kinds of the power that can be decided on the spot. */
export const spotKindsOf = ({ penaltyKinds }: Pick<PowerFacts, 'penaltyKinds'>) =>
  onTheSpotKinds.filter((kind) => penaltyKinds.includes(kind))

function statementOf({ statement, content, conclusion, reasons, outcome }: SpotValues): SpotStatement | undefined {
  if (statement === undefined) return undefined
  if (statement === 'none') return { made: false, contestsFacts: false }
  return only({
    made: true,
    content: optional(content),
    contestsFacts: statement === 'contests',
    ...(outcome === 'ordinary' ? {} : { conclusion, reasons: optional(reasons) }),
  }) as SpotStatement
}

function collectionOf({ payment, collectionReason, realDifficulty, partyProposes, penalty }: SpotValues) {
  if (payment === 'bank' || !penalty.kinds.includes('fine')) return undefined
  if (payment === 'small-amount') return { ground: payment }
  const reason = optional(collectionReason)
  return payment === 'remote-area'
    ? only({ ground: payment, reason, realDifficulty, partyProposes })
    : only({ ground: payment, reason })
}

/** What is sent; a half-filled form gives as much as there is. */
export function spotPayload(values: SpotValues): DecideOnTheSpot {
  const ordinary = values.outcome === 'ordinary'
  return only({
    party: partyOf(values.party),
    place: only({
      text: values.placeText.trim(),
      township: values.township,
      longitude: degreesOf(values.longitude) ?? undefined,
      latitude: degreesOf(values.latitude) ?? undefined,
    }),
    violationOn: values.violationOn,
    cause: values.cause.trim(),
    facts: values.facts.trim(),
    evidence: values.evidence.trim(),
    powerCode: values.powerCode,
    officerIds: [...values.officerIds],
    certificatesShown: values.certificatesShown,
    rightsTold: values.rightsTold,
    statement: statementOf(values),
    outcome: values.outcome,
    ordinaryReason: ordinary ? optional(values.ordinaryReason) : undefined,
    penalty: ordinary ? undefined : penaltyOf(values.penalty),
    correction: ordinary ? undefined : optional(values.correction),
    corrected: !ordinary && values.corrected && optional(values.correction) !== undefined,
    collection: ordinary ? undefined : collectionOf(values),
    attachmentIds: [...idsOf(values.files)],
  }) as unknown as DecideOnTheSpot
}
