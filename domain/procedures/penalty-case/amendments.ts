/**
 * What becomes of a decision afterwards: a clerical error is corrected, a wrong decision changed or revoked by the organ
 * itself, by the reconsideration organ or by a court (PL 75(2)); then what was published is withdrawn (PL 48(2)) and what
 * was paid too much given back.
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { OptionalText, PlainDateText, Text, Yuan } from '../facts.ts'
import { penaltySentence } from '../../documents/parties-and-powers.ts'
import type { CaseFile } from './file.ts'
import { payable } from './payment.ts'
import { FurtherPenalty, Penalty } from './payloads.ts'
import { withinDiscretion } from './requirements.ts'
import { combined, heavierInAny } from './violations.ts'
import { furtherWithinDiscretion } from './violation-requirements.ts'

export const CorrectDecision = z.object({
  what: z.enum(['party', 'address', 'number', 'date', 'words']),
  before: Text(500),
  after: Text(500),
  reason: Text(1000),
  /** Neither the penalty, nor its amount, facts or basis become others by it. */
  clerical: z.boolean(),
})
export type CorrectDecision = z.infer<typeof CorrectDecision>

export const revocationGrounds = ['own-error', 'reconsideration', 'court'] as const

export const RevokeDecision = z.object({
  ground: z.enum(revocationGrounds),
  /** Number of the reconsideration decision or the judgment. */
  authority: OptionalText(120),
  /** The day from which the decision is no more. */
  fellOn: PlainDateText,
  reason: Text(1000),
})
export type RevokeDecision = z.infer<typeof RevokeDecision>

/** 变更: lighter, never heavier. */
export const ChangeDecision = RevokeDecision.extend({
  penalty: Penalty,
  /** Of the further violations; those that are not named stay as they were decided. */
  further: z.array(FurtherPenalty).max(20).optional(),
})
export type ChangeDecision = z.infer<typeof ChangeDecision>

export const WithdrawPublication = z.object({
  withdrawnOn: PlainDateText,
  where: Text(300),
  /** 公开说明的理由 */
  explanation: Text(1000),
})
export type WithdrawPublication = z.infer<typeof WithdrawPublication>

export const RecordRefund = z.object({
  refundedOn: PlainDateText,
  amountInYuan: Yuan.positive(),
  receiptNumber: Text(60),
})
export type RecordRefund = z.infer<typeof RecordRefund>

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

const basis = [article('PL', 75, 2)]
const fall = [article('PL', 48, 2)]

/** Only a slip is corrected; whatever touches the penalty needs a new notice and a new decision (PL 44, 75(2)). */
export const clericalOnly: Need<CorrectDecision> = (_file, _surroundings, payload) => {
  if (payload === undefined) return []
  const substance: Refusal[] = payload.clerical
    ? []
    : [{ code: 'not-clerical', basis: [article('PL', 44), ...basis], field: 'clerical' }]
  return payload.before === payload.after
    ? [...substance, { code: 'nothing-corrected', basis, field: 'after' }]
    : substance
}

/** Where another authority revoked it, its document is named. */
export const authorityNamed: Need<RevokeDecision> = (_file, _surroundings, payload) =>
  payload === undefined || payload.ground === 'own-error' || payload.authority
    ? []
    : [{ code: 'authority-not-named', basis, field: 'authority' }]

/** What was published, has fallen since, and has not been taken back. */
export const toWithdraw = ({ fallenPublication, withdrawal }: CaseFile): boolean =>
  fallenPublication !== undefined && withdrawal === undefined

/** The file with what was published of the decision fallen. */
export function withFallenPublication(file: CaseFile): CaseFile {
  // What stands now is proposed anew; an application concerned the old text.
  const { publicationProposal: _proposal, creditSystem: _system, repairs: _repairs, ...without } = file
  const { publication } = file
  if (publication?.published !== true) return { ...without, publication: null }
  const { withdrawal: _, ...rest } = without
  return { ...rest, publication: null, fallenPublication: publication }
}

/** What was paid on a decision that fell, or above what it still asks, and has not been given back, in yuan. */
export function toRefund(file: CaseFile): number {
  const { revocation, payments, refunds = [], decision } = file
  const cents = (amounts: readonly number[]) => amounts.reduce((sum, yuan) => sum + Math.round(yuan * 100), 0)
  const given = cents(refunds.map(({ amountInYuan }) => amountInYuan))
  if (revocation !== undefined) return (cents(payments.map(({ amountInYuan }) => amountInYuan)) - given) / 100
  if (decision === null) return 0
  const asked = payable(combined(decision))
  const above = (paid: readonly number[], due: number) => Math.max(0, cents(paid) - Math.round(due * 100))
  const surplus =
    above(
      payments.map(({ towardsFine }) => towardsFine),
      asked.fine,
    ) +
    above(
      payments.map(({ towardsConfiscated }) => towardsConfiscated ?? 0),
      asked.confiscated,
    )
  return Math.max(0, surplus - given) / 100
}

export const somethingToWithdraw: Need = (file) =>
  toWithdraw(file) ? [] : [{ code: 'nothing-to-withdraw', basis: fall }]

export const notMoreThanPaid: Need<RecordRefund> = (file, _surroundings, payload) => {
  const owed = toRefund(file)
  if (owed === 0) return [{ code: 'nothing-to-refund', basis }]
  return payload === undefined || payload.amountInYuan <= owed
    ? []
    : [{ code: 'refund-too-much', basis, field: 'amountInYuan', facts: { owed } }]
}

/** A case whose decision fell is closed when nothing of it stands: not in public, and not in the treasury. */
export const nothingOfItStands: Need = (file) => [
  ...(toWithdraw(file) ? [{ code: 'publication-not-withdrawn' as const, basis: fall }] : []),
  ...(toRefund(file) > 0 ? [{ code: 'refund-outstanding' as const, basis, facts: { owed: toRefund(file) } }] : []),
]

/** What the decision on the correction (DOC-061) says. */
export const correctionSays = ({ decision }: CaseFile, { before, after, reason }: CorrectDecision): PreparedValues => ({
  decisionNumber: decision?.number ?? '',
  changeKind: 'correct',
  change: `将原决定书中的“${before}”更正为“${after}”。`,
  changeReason: reason,
})

/** Why each may not make it heavier. */
const heavierBasis = {
  'own-error': [article('PL', 44), article('PL', 62)],
  reconsideration: [article('ARL', 63)],
  court: [article('ALL', 77, 2)],
} as const

/** The whole penalty as a change leaves it. */
export const changedPenalties = (
  { further }: NonNullable<CaseFile['decision']>,
  change: Pick<ChangeDecision, 'penalty' | 'further'>,
): Pick<NonNullable<CaseFile['decision']>, 'penalty' | 'further'> => ({
  penalty: change.penalty,
  ...(further === undefined
    ? {}
    : { further: further.map((one) => change.further?.find(({ number }) => number === one.number) ?? one) }),
})

/** Lighter than decided, and other than decided; a heavier penalty needs a new notice, and review makes nothing worse. */
export const changedToLighter: Need<ChangeDecision> = ({ decision }, _surroundings, payload) => {
  if (payload === undefined || decision === null) return []
  const changed = changedPenalties(decision, payload)
  const [worse] = heavierInAny(changed, decision)
  if (worse !== undefined)
    return [
      {
        code: 'heavier-than-decided',
        basis: heavierBasis[payload.ground],
        field: 'penalty.fineInYuan',
        facts: { notified: worse.notified?.fineInYuan ?? 0, intended: worse.intended.fineInYuan ?? 0 },
      },
    ]
  return heavierInAny(decision, changed).length > 0
    ? []
    : [{ code: 'nothing-changed', basis, field: 'penalty.fineInYuan' }]
}

/** The organ stays within the statute and its grade; whoever reviewed it has judged that for itself. */
export const changedWithinDiscretion: Need<ChangeDecision> = (file, surroundings, payload) =>
  payload?.ground !== 'own-error' || file.decision === null
    ? []
    : [
        ...withinDiscretion(file, surroundings, payload),
        ...furtherWithinDiscretion(file, surroundings, changedPenalties(file.decision, payload)),
      ]

/** What the decision on the change (DOC-061) says. */
export const changeSays = ({ decision }: CaseFile, change: ChangeDecision): PreparedValues => ({
  decisionNumber: decision?.number ?? '',
  changeKind: 'change',
  change:
    decision === null
      ? ''
      : `将处罚内容由“${penaltySentence(combined(decision)) ?? ''}”变更为“${penaltySentence(combined(changedPenalties(decision, change))) ?? ''}”。`,
  changeReason: change.reason,
})

/** What the decision on the revocation (DOC-061) says. */
export const revocationSays = ({ decision }: CaseFile, { reason }: RevokeDecision): PreparedValues => ({
  decisionNumber: decision?.number ?? '',
  changeKind: 'revoke',
  change: `撤销《行政处罚决定书》（${decision?.number ?? ''}）。`,
  changeReason: reason,
})
