import type { OfficerFacts } from '../facts.ts'
import type { Prepared } from '../../prepared/prepared.ts'
import type { CaseFile, Done, ServedDocument } from '../penalty-case/file.ts'
import type * as payloads from './payloads.ts'

export type ExecutionStage =
  | 'opened'
  | 'announced'
  | 'demand-issued'
  | 'demanded'
  | 'execution-decided'
  | 'decision-served'
  | 'court-applied'
  | 'court-accepted'
  | 'court-granted'
  | 'court-refused'
  | 'objected'
  | 'execution-agreed'
  | 'execution-stayed'
  | 'performed'
  | 'executed'
  | 'execution-ended'

/** What of the penalty case an execution goes by. The case tells it whenever something of this changes. */
export type ExecutedCase = Pick<
  CaseFile,
  | 'number'
  | 'cause'
  | 'party'
  | 'power'
  | 'place'
  | 'facts'
  | 'decision'
  | 'decisionService'
  | 'payBy'
  | 'payments'
  | 'correctionChecks'
  | 'revocation'
  | 'remedies'
  | 'deferrals'
> & {
  /** Day of filing. */
  readonly filedOn: string
  /** What the party said before the decision, and the names of the evidence: the court is told both (ACL 55). */
  readonly statements: readonly string[]
  readonly evidence: readonly { readonly name: string; readonly proves: string }[]
}

/** What is to be executed. */
export interface Obligation {
  readonly kind: payloads.DutyKind
  /** Structure, storeys and use of what is to be pulled down. */
  readonly structure?: string | undefined
  /** Square metres, two decimals. */
  readonly areaInSquareMetres?: number | undefined
}

export interface ExecutionDecision extends Done {
  readonly kind: 'execution' | 'substitute'
  readonly number: string
  /** The instant from which it may be carried out. */
  readonly executeAt: string
  readonly budgetInYuan?: number
}

/** 强制执行: everything its steps have established, from the demand to the end. */
export interface ExecutionFile {
  readonly stage: ExecutionStage
  readonly number: string
  readonly caseId: string
  readonly of: ExecutedCase
  readonly obligation: Obligation
  /** Why it is opened: how the party was found not to have performed. */
  readonly reason: string
  readonly holderUnit: string
  readonly holderOrgan: string
  readonly officers: readonly OfficerFacts[]
  readonly openedOn: string
  readonly openedBy: string
  /** 限期拆除公告 (ACL 44). */
  readonly announcement: (payloads.AnnounceDemolition & Done) | null
  readonly demand: (payloads.IssueDemand & Done & { readonly number: string }) | null
  readonly demandService: ServedDocument | null
  /** What the party said to the demand, and what became of it (ACL 36). */
  readonly statements: readonly (payloads.HearParty & Done)[]
  readonly decision: ExecutionDecision | null
  readonly decisionService: ServedDocument | null
  readonly records: readonly (payloads.CarryOut & Done & { readonly officers: readonly OfficerFacts[] })[]
  readonly application: (payloads.ApplyToCourt & Done & { readonly number: string }) | null
  /** What the court said and did, in order. */
  readonly court: readonly (payloads.RecordCourt & Done)[]
  readonly agreement: (payloads.Agree & Done) | null
  readonly breaches: readonly (payloads.ResumeAfterBreach & Done)[]
  readonly stay: (payloads.StayExecution & Done) | null
  readonly resumptions: readonly (payloads.ResumeExecution & Done)[]
  readonly performed: (payloads.ConfirmPerformed & Done) | null
  readonly ending: (payloads.EndExecution & Done) | null
  /** Where it stood before it was stayed or agreed upon. */
  readonly before?: ExecutionStage
  readonly prepared?: readonly Prepared[]
  /** The document whose service was recorded by the latest step. */
  readonly servedPrepared?: number
}

/** How an execution came to its end, as the case is closed by it (结案方式). */
export const executionOutcomes = [
  'performed',
  'executed',
  'court-ended',
  'execution-ended',
  'stayed-three-years',
] as const
export type ExecutionOutcome = (typeof executionOutcomes)[number]

/** One line of the penalty case about each of its executions. */
export interface ExecutionOfCase {
  readonly id: string
  readonly number: string
  readonly duty: payloads.DutyKind
  readonly openedOn: string
  readonly stage: ExecutionStage
  /** Absent: it goes on. */
  readonly outcome?: ExecutionOutcome | undefined
  readonly endedOn?: string | undefined
}
