import type { AttachmentFacts, OfficerFacts, Party, Place, PowerFacts } from '../facts.ts'
import type { JoinedSupplement, WithPapers } from '../papers.ts'
import type { Done } from '../penalty-case/file.ts'
import type { Penalty } from '../penalty-case/payloads.ts'
import type { Remedy } from '../remedies.ts'
import type * as payloads from './payloads.ts'

export type SummaryStage =
  'spot-decided' | 'delivered' | 'performed' | 'ended' | 'closed' | 'archived' | 'contested' | 'ordinary' | 'dropped'

export interface SpotDecision extends Done {
  /** Number of the decision form, printed on it. */
  readonly number: string | null
  readonly penalty: Penalty
  readonly correction: string | null
  /** How the fine is to be collected on the spot; null: it is paid at the bank. */
  readonly collection: payloads.Collection | null
}

/** A case decided on the spot (当场处罚, summary procedure): everything its steps have established so far. */
export interface SummaryFile extends WithPapers {
  readonly stage: SummaryStage
  /** 简易程序案件号, drawn with the first step. */
  readonly number: string
  readonly lead: payloads.AnsweredLead | null
  readonly originUnit: string
  readonly originOrgan: string
  readonly holderUnit: string
  readonly holderOrgan: string
  readonly openedOn: string
  readonly openedAt: string
  readonly openedBy: string
  readonly cause: string
  readonly party: Party
  readonly place: Place
  readonly violationOn: string
  readonly facts: string
  readonly evidence: string
  readonly power: PowerFacts
  readonly officers: readonly OfficerFacts[]
  readonly attachments: readonly AttachmentFacts[]
  /** Certificates shown, rights told, and what the party said to it. */
  readonly statement: payloads.SpotStatement | null
  /** Null when the officers saw on the spot that the ordinary procedure is needed. */
  readonly decision: SpotDecision | null
  /** The day on which what was ordered had been done; null: not yet, or nothing to do. */
  readonly correctedOn: string | null
  readonly delivery: (Omit<payloads.DeliverOnTheSpot, 'collected'> & Done) | null
  /** Last day to pay without surcharge; null: nothing is to be paid at the bank. */
  readonly payBy: string | null
  /** The fine as the officers took it. */
  readonly cash: {
    readonly amountInYuan: number
    readonly receiptNumber: string
    /** From here the two days run: the day it was taken, or of landing (PL 71). */
    readonly countsFrom: string
    readonly handedIn: (payloads.HandInCash & Done) | null
    readonly deposited: (payloads.DepositCash & Done) | null
  } | null
  readonly payments: readonly (payloads.RecordPayment &
    Done & { readonly towardsFine: number; readonly towardsSurcharge: number })[]
  readonly correctionChecks: readonly (payloads.ConfirmCorrection & Done)[]
  readonly record: (payloads.ReportForRecord & Done) | null
  readonly ending: (payloads.RecordEnding & Done & { readonly sequence?: number }) | null
  /** By how much the latest change of the decision lowered the fine, and the step that brought it. */
  readonly lowered?: { readonly sequence: number; readonly byInYuan: number }
  /** Why the summary procedure was left; a decision that was never handed over has no effect. */
  readonly toOrdinary: (Done & { readonly reason: string }) | null
  readonly filing: (Done & { readonly opinion: string; readonly caseId: string; readonly caseNumber: string }) | null
  readonly declined: (payloads.DeclineOrdinary & Done) | null
  /** 补附: the decision as the party signed it, recordings that came later. Absent: none. */
  readonly supplements?: readonly JoinedSupplement[]
  /** Reconsideration and litigation over the decision, in the order in which they began. */
  readonly remedies?: readonly Remedy[]
  readonly closed: (Done & { readonly opinion: string }) | null
  readonly archive: (payloads.ArchiveCase & Done) | null
}
