import type { AttachmentFacts, OfficerFacts, Party, Place, PowerFacts, Service } from '../facts.ts'
import type { Prepared } from '../../prepared/prepared.ts'
import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { JoinedSupplement, WithPapers } from '../papers.ts'
import type {
  ChangeDecision,
  CorrectDecision,
  RecordRefund,
  RevokeDecision,
  WithdrawPublication,
} from './amendments.ts'
import type { Extension } from './extension.ts'
import type { FormerDecision } from './anew.ts'
import type { Deferral } from './deferral.ts'
import type { HandedOver } from './hand-over.ts'
import type { Stay, Termination } from './halt.ts'
import type { MeasureOfCase } from './measures.ts'
import type * as payloads from './payloads.ts'
import type { Publication, PublicationProposal, PublishOnCreditSystem, Repair } from './publication.ts'
import type { ExecutionOfCase } from '../execution/file.ts'
import type { Recusal } from './recusal.ts'
import type { EndForCrime, ReferralOfCase, TransferOfficialClue } from './referral.ts'
import type { Registration } from './registration.ts'
import type { Remedy } from '../remedies.ts'
import type { Violation } from './violations.ts'
import type { Sample, TestByOthers } from './tests-by-others.ts'

export type CaseStage =
  | 'filed'
  | 'investigating'
  | 'investigated'
  | 'reviewed'
  | 'notice-issued'
  | 'notified'
  | 'heard'
  | 'decided'
  | 'served'
  | 'performed'
  | 'executed'
  | 'closing'
  | 'closed'
  | 'archived'
  | 'stayed'
  | 'terminated'
  | 'handed-over'
  | 'criminally-pursued'
  | 'revoked'
  | 'no-penalty-decided'
  | 'no-penalty'

export interface Done {
  readonly on: string
  /** Name of who did it. */
  readonly by: string
}

/** A record of an act outside. */
export interface Recorded extends Done {
  readonly officers: readonly OfficerFacts[]
  /** The step that recorded it. */
  readonly sequence?: number
}

export interface EvidenceItem extends payloads.AddEvidence, Done {
  /** Number within the case, from 1. */
  readonly number: number
  readonly attachments: readonly AttachmentFacts[]
}

export interface ServedDocument extends Service, Done {
  readonly officers: readonly OfficerFacts[]
  /** The day that counts, by the mode of service. */
  readonly effectiveOn: string
}

/** The penalty of a further violation with the power it rests on. */
export interface FurtherNotified extends payloads.FurtherPenalty {
  readonly powerCode: string
}

/** A penalty case (处罚案件), ordinary procedure: everything its steps have established so far. */
export interface CaseFile extends WithPapers {
  readonly stage: CaseStage
  /** 案号, drawn at filing. */
  readonly number: string
  readonly leadId: string
  readonly leadNumber: string
  /** It began on the spot and answers no clue: id and number above are those of the on-the-spot case. */
  readonly fromSpot?: true
  /** The organ the clue came from. */
  readonly originOrgan: string
  /** Another organ sent the clue and is to hear the result. */
  readonly owesFeedback?: true
  /** Another organ had transferred the clue. */
  readonly receivedByTransfer?: true
  readonly holderUnit: string
  readonly holderOrgan: string
  readonly cause: string
  readonly source: string
  readonly party: Party
  readonly power: PowerFacts
  readonly facts: string
  readonly place: Place
  readonly violationOn: string
  readonly continuing: boolean
  /** Day of the earliest documented report: the discovery, for the limitation (PL 36). Absent: the day of filing. */
  readonly discoveredOn?: string
  /** The harm that makes the limitation five years instead of two. */
  readonly seriousHarm?: string
  /** Further violations of the party, each with facts, power and evidence of its own. Absent: there is one. */
  readonly violations?: readonly Violation[]
  readonly filing: Done & { readonly opinion: string }
  readonly officers: readonly OfficerFacts[]
  readonly attachments: readonly AttachmentFacts[]
  readonly inspections: readonly (payloads.RecordInspection &
    Recorded & { readonly attachments: readonly AttachmentFacts[] })[]
  readonly interviews: readonly (payloads.RecordInterview & Recorded)[]
  readonly evidence: readonly EvidenceItem[]
  readonly recusals?: readonly Recusal[]
  /** Evidence that was to be registered and preserved, or was. */
  readonly registrations?: readonly Registration[]
  /** Coercive measures taken or proposed in the case, each as its latest step left it. */
  readonly measures?: readonly MeasureOfCase[]
  readonly stays?: readonly Stay[]
  readonly terminations?: readonly Termination[]
  readonly handOvers?: readonly HandedOver[]
  /** Time of public notices and hearings that the organ's rule leaves out of the ninety days. */
  readonly leftOut?: readonly ExcludedInterval[]
  /** The period for the decision was to be extended, or is. */
  readonly extensions?: readonly Extension[]
  /** The latest suspicion of a crime, kept up to date by the referral that grew out of it. Absent: there was none. */
  readonly referral?: ReferralOfCase
  /** A court has punished, and nothing is left to decide here. */
  readonly endedForCrime?: EndForCrime & Done
  readonly officialClues?: readonly (TransferOfficialClue & Done)[]
  readonly samples?: readonly Sample[]
  readonly tests?: readonly TestByOthers[]
  /** Who had the case before, and why it was given to others. */
  readonly officerChanges?: readonly (Done & { readonly reason: string; readonly before: readonly OfficerFacts[] })[]
  readonly partyChanges: readonly (Done & { readonly reason: string; readonly before: Party })[]
  /** The report in force; a returned one is replaced by the next. */
  readonly report: (payloads.ReportInvestigation & Done) | null
  readonly review: {
    readonly passed: (payloads.PassReview & Done & { readonly afterHearing: boolean }) | null
    readonly returns: readonly (Done & { readonly comment: string })[]
  }
  readonly notice:
    | (Done & {
        readonly opinion: string
        readonly number: string | null
        readonly offersHearing: boolean
        readonly penalty: payloads.Penalty
        readonly powerCode: string
        /** What is intended for the further violations. */
        readonly further?: readonly FurtherNotified[]
        /** How many records and pieces of evidence it rests on. */
        readonly records: number
      })
    | null
  readonly noticeService: ServedDocument | null
  readonly statements: readonly (payloads.RecordStatement & Done)[]
  /** What had been notified, and on how many records, when the party made a statement or asked for a hearing. */
  readonly defence?: {
    readonly notified: payloads.Penalty
    readonly further?: readonly FurtherNotified[]
    readonly records: number
  }
  readonly waiver: (payloads.RecordWaiver & Done) | null
  readonly reexamination: (payloads.ReexamineStatement & Done) | null
  readonly hearing: {
    readonly request: (payloads.RequestHearing & Done) | null
    readonly notice:
      | (payloads.NotifyHearing &
          Done & {
            /** Number of its paper among the prepared ones. Absent: it was noted without one. */
            readonly paper?: number
          })
      | null
    readonly held: (payloads.HoldHearing & Done) | null
    /** What the chair reported, where the record did not say it at once. */
    readonly report?: payloads.ReportHearing & Done
    /** The party stayed away or left: the right is deemed given up (PL 64, item 6). */
    readonly missed?: payloads.EndHearing & Done
  }
  readonly decision: (payloads.DecidePenalty & Done & { readonly number: string | null }) | null
  readonly decisionService: ServedDocument | null
  /** It was decided that nothing is imposed (不予行政处罚). Absent: it was not. */
  readonly noPenalty?: payloads.DecideNoPenalty &
    Done & { readonly number: string | null; readonly service?: ServedDocument }
  readonly payments: readonly (payloads.RecordPayment &
    Done & {
      readonly towardsFine: number
      /** Absent: nothing of it went there. */
      readonly towardsConfiscated?: number
      readonly towardsSurcharge: number
    })[]
  /** Last day to pay without surcharge, fixed when the decision was served; null: nothing has to be paid. */
  readonly payBy: string | null
  readonly correctionChecks: readonly (payloads.ConfirmCorrection & Done)[]
  /** What is to be shown of the decision, or why nothing; one that was sent back is replaced by the next. */
  readonly publicationProposal?: PublicationProposal
  readonly publication: Publication | null
  /** Shown on the enterprise credit system as well (SAMRPUB 9). */
  readonly creditSystem?: PublishOnCreditSystem & Done
  /** Applications for an early end of display. */
  readonly repairs?: readonly Repair[]
  /** Slips of the decision that were corrected. */
  readonly corrections?: readonly (CorrectDecision & Done)[]
  /** The decision fell: by the organ itself, by reconsideration or by judgment. */
  readonly revocation?: RevokeDecision & Done & { readonly sequence?: number }
  /** What the decision was before it was changed, each time. */
  readonly changes?: readonly (ChangeDecision &
    Done & {
      readonly before: payloads.Penalty
      readonly furtherBefore?: readonly payloads.FurtherPenalty[]
      readonly sequence?: number
    })[]
  /** What was published of a decision that was changed or revoked since. */
  readonly fallenPublication?: Publication
  readonly withdrawal?: WithdrawPublication & Done
  readonly refunds?: readonly (RecordRefund & Done)[]
  /** Reconsideration and litigation over the decision, in the order in which they began. */
  readonly remedies?: readonly Remedy[]
  /** What the party asked for, and what the head said to it: deferral and instalments of the fine. */
  readonly deferrals?: readonly Deferral[]
  /** Decisions of this case that fell before it was decided anew. */
  readonly formerDecisions?: readonly FormerDecision[]
  /** Executions that were opened against the party, in the order in which they began. */
  readonly executions?: readonly ExecutionOfCase[]
  /** Why and how the case ends (结案方式). */
  readonly closing: (payloads.ProposeClosing & Done) | null
  /** Why the head sent the closing back; gone when it is proposed again. */
  readonly closingReturn?: Done & { readonly comment: string }
  readonly closed: (Done & { readonly opinion: string }) | null
  /** The letter by which whoever sent the clue heard the result. */
  readonly feedback?: payloads.NoteFeedback & Done
  /** Signed originals and recordings that came after their step; each belongs to one of the papers. */
  readonly supplements?: readonly JoinedSupplement[]
  readonly archive: (payloads.ArchiveCase & Done) | null
  /** Documents prepared besides those that the steps issue; the one touched last stands last. Absent: none. */
  readonly prepared?: readonly Prepared[]
  /** The prepared document whose service was recorded by the latest step; gone with the next. */
  readonly servedPrepared?: number
}
