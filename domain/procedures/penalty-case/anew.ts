/**
 * 重新处理: after its decision fell, a case may be decided anew, where that was ordered or the organ itself had put it
 * right; what there was stays in the file as the former decision. On the same facts the new one is never heavier, and
 * after a revocation in substance it is not the same again either (ALL 71; ARL 64).
 */

import { z } from 'zod'
import { article, type Citation } from '../../../law/schema.ts'
import type { Requirement, TakenStep } from '../../procedure/procedure.ts'
import { Text } from '../facts.ts'
import { openRemedy, type Remedy } from '../remedies.ts'
import { done } from './effects.ts'
import type { CaseFile, Done } from './file.ts'
import { recordsOf } from './requirements.ts'
import { combined, heavierInAny, type WithFurther } from './violations.ts'

export const ActAnew = z.object({
  /** What has to be looked into or put right, as the decision or judgment says. */
  opinion: Text(1000),
})
export type ActAnew = z.infer<typeof ActAnew>

/** 原决定: a decision that fell, with its service, its payments and what became of it. */
export interface FormerDecision extends Pick<
  CaseFile,
  | 'report'
  | 'review'
  | 'notice'
  | 'noticeService'
  | 'statements'
  | 'waiver'
  | 'reexamination'
  | 'hearing'
  | 'decision'
  | 'decisionService'
  | 'payments'
  | 'payBy'
  | 'fallenPublication'
  | 'withdrawal'
  | 'refunds'
  | 'corrections'
  | 'changes'
  | 'deferrals'
> {
  readonly revocation: NonNullable<CaseFile['revocation']>
  /** How many records and pieces of evidence it rested on. */
  readonly records: number
  /** It fell for a defect of procedure alone: the same may be decided again in the right way. */
  readonly forProcedure: boolean
  readonly remedies: readonly Remedy[]
  readonly anew: Done & ActAnew
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

/** The order to decide anew, by the review that revoked the decision. */
const orderOf = ({ remedies = [] }: CaseFile) => remedies.findLast(({ end }) => end?.outcome === 'revoked-anew')?.end

/** Ordered by whoever revoked it, or the organ had revoked it by itself (PL 75(2)). */
export const orderedAnew: Need = (file) =>
  file.revocation?.ground === 'own-error' || orderOf(file) !== undefined
    ? []
    : [{ code: 'not-ordered-anew', basis: [article('ARL', 64), article('ALL', 71)] }]

/** Whoever revoked the decision has ordered a new one, and nothing is open over the old. */
export const hasToActAnew = (file: CaseFile): boolean =>
  file.revocation !== undefined && openRemedy(file) === undefined && orderOf(file) !== undefined

/** The case as it stands before its report again; records and evidence stay, and everything else begins anew. */
export function anew(file: CaseFile, payload: ActAnew, taken: TakenStep): CaseFile {
  const { revocation } = file
  if (revocation === undefined) throw new TypeError('a decision that fell')
  const {
    stage,
    revocation: _revocation,
    fallenPublication,
    withdrawal,
    refunds,
    corrections,
    changes,
    deferrals,
    remedies = [],
    defence: _defence,
    leftOut: _leftOut,
    extensions: _extensions,
    closingReturn: _closingReturn,
    ...kept
  } = file
  const former: FormerDecision = {
    report: file.report,
    review: file.review,
    notice: file.notice,
    noticeService: file.noticeService,
    statements: file.statements,
    waiver: file.waiver,
    reexamination: file.reexamination,
    hearing: file.hearing,
    decision: file.decision,
    decisionService: file.decisionService,
    payments: file.payments,
    payBy: file.payBy,
    ...(fallenPublication === undefined ? {} : { fallenPublication }),
    ...(withdrawal === undefined ? {} : { withdrawal }),
    ...(refunds === undefined ? {} : { refunds }),
    ...(corrections === undefined ? {} : { corrections }),
    ...(changes === undefined ? {} : { changes }),
    ...(deferrals === undefined ? {} : { deferrals }),
    revocation,
    records: recordsOf(file),
    forProcedure: orderOf(file)?.forProcedure === true,
    remedies,
    anew: { ...payload, ...done(taken) },
  }
  return {
    ...kept,
    stage,
    report: null,
    review: { passed: null, returns: [] },
    notice: null,
    noticeService: null,
    statements: [],
    waiver: null,
    reexamination: null,
    hearing: { request: null, notice: null, held: null },
    decision: null,
    decisionService: null,
    payments: [],
    payBy: null,
    publication: null,
    closing: null,
    closed: null,
    formerDecisions: [...(file.formerDecisions ?? []), former],
  }
}

/** Why it may not be worse, by whom the former decision was revoked. */
const worseBasis = {
  'own-error': [article('PL', 75, 2)],
  reconsideration: [article('ARL', 64)],
  court: [article('ALL', 71)],
} as const satisfies Record<string, readonly Citation[]>

/** A penalty that is proposed or decided anew stands beside the one that fell. */
export const noWorseThanFormer: Need<WithFurther> = (file, _surroundings, payload) => {
  const former = file.formerDecisions?.at(-1)
  const before = former?.decision
  if (payload === undefined || former === undefined || before === undefined || before === null) return []
  // With new evidence it is another set of facts; a new notice tells the party.
  if (recordsOf(file) > former.records) return []
  const basis = worseBasis[former.revocation.ground]
  const facts = { notified: combined(before).fineInYuan ?? 0, intended: combined(payload).fineInYuan ?? 0 }
  const field = 'penalty.fineInYuan'
  if (heavierInAny(payload, before).length > 0) return [{ code: 'heavier-than-former', basis, field, facts }]
  const same = heavierInAny(before, payload).length === 0
  return same && !former.forProcedure && former.revocation.ground !== 'own-error'
    ? [{ code: 'same-as-former', basis, field }]
    : []
}
