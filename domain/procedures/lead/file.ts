import type { Place, OfficerFacts, PowerFacts, AttachmentFacts } from '../facts.ts'
import type { HandedOver } from '../penalty-case/hand-over.ts'
import type { JoinReport, RegisterLead, RecordVerification, TransferLead } from './payloads.ts'

export type LeadStage =
  | 'registered'
  | 'transferred'
  | 'refused'
  | 'accepted'
  | 'verifying'
  | 'verified'
  | 'filed'
  | 'not-filed'
  | 'handed-over'
  | 'fed-back'
  | 'confirmed'
  | 'joined'

/** A lead (线索): everything its steps have established so far. */
export interface LeadFile {
  readonly stage: LeadStage
  /** 线索编号, drawn at registration. */
  readonly number: string
  /** Unit and organ that registered it. */
  readonly originUnit: string
  readonly originOrgan: string
  /** Unit and organ that have to act. */
  /** A squad or brigade found it itself: it has no liaison, its leader answers for it. */
  readonly ownFind?: true
  readonly holderUnit: string
  readonly holderOrgan: string
  readonly registeredBy: { readonly personId: string; readonly name: string; readonly at: string }
  readonly source: RegisterLead['source']
  readonly receivedAt: string
  readonly reporter: RegisterLead['reporter'] | null
  readonly subject: string
  readonly subjectKind: RegisterLead['subjectKind'] | null
  readonly content: string
  readonly place: Place
  readonly power: PowerFacts | null
  readonly attachments: readonly AttachmentFacts[]
  /** The same thing reported again, by whom it was received. Absent: reported once. */
  readonly furtherReports?: readonly (Omit<JoinReport, 'attachmentIds'> & {
    readonly on: string
    readonly by: string
    readonly unit: string
    /** The clue that turned out to be the same thing and was ended for this one. */
    readonly lead?: { readonly id: string; readonly number: string }
  })[]
  /** The clue it was the same thing as. */
  readonly joinedInto?: {
    readonly leadId: string
    readonly leadNumber: string
    readonly reason: string
    readonly on: string
    readonly by: string
  }
  readonly transfer:
    | (TransferLead & {
        readonly on: string
        readonly by: string
        readonly number: string | null
        readonly from: string
      })
    | null
  /** Organs that have received it by transfer: none of them may pass it on. */
  readonly receivers: readonly string[]
  readonly acceptedOn: string | null
  readonly acceptedBy: string | null
  readonly refusals: readonly {
    readonly ground: string
    readonly reason: string
    readonly on: string
    readonly by: string
    readonly unit: string
  }[]
  readonly officers: readonly OfficerFacts[]
  readonly verification: (RecordVerification & { readonly on: string; readonly by: string }) | null
  readonly returned: { readonly comment: string; readonly on: string; readonly by: string } | null
  readonly filing: {
    readonly on: string
    readonly by: string
    readonly opinion: string
    readonly caseId: string
    readonly caseNumber: string
    /** It was dealt with on the spot: the case is one of the summary procedure. */
    readonly onTheSpot?: true
  } | null
  readonly nonFiling: {
    readonly on: string
    readonly by: string
    readonly opinion: string
    readonly reason: string
    /** Number of the notice to who reported or transferred it. Absent: nobody had to be told. */
    readonly noticeNumber?: string
  } | null
  /** Sent to an organ outside the county's platform, as often as it was; one that was not taken is verified on. */
  readonly handOvers?: readonly HandedOver[]
  readonly caseResult: { readonly on: string; readonly result: string; readonly decisionNumber: string | null } | null
  readonly feedback: readonly {
    readonly on: string
    readonly by: string
    readonly result: string
    readonly requirements: string | null
    readonly number: string | null
  }[]
  readonly contested: { readonly on: string; readonly reason: string } | null
  readonly confirmedOn: string | null
}
