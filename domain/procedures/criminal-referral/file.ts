import type { OfficerFacts, Party, Place, PowerFacts } from '../facts.ts'
import type { WithPrepared } from '../../prepared/prepared.ts'
import type { WithPapers } from '../papers.ts'
import type { Done } from '../penalty-case/file.ts'
import type * as payloads from './payloads.ts'

export const referralStages = [
  'checking',
  'transfer-proposed',
  'transfer-approved',
  'transfer-declined',
  'with-police',
  'police-received',
  'police-opened',
  'not-opened',
  'under-review',
  'under-supervision',
  'sent-back',
  'concluded',
] as const
export type ReferralStage = (typeof referralStages)[number]

/** A suspected crime on its way from the organ to the police and back (涉嫌犯罪案件移送): all its steps established. */
export interface ReferralFile extends WithPapers, WithPrepared {
  readonly stage: ReferralStage
  /** 移送编号, drawn when the crime is suspected. */
  readonly number: string
  readonly case: payloads.OpenReferral['case']
  readonly openedOn: string
  readonly cause: string
  readonly party: Party
  readonly power: PowerFacts
  readonly place: Place
  readonly facts: string
  readonly ground: payloads.OpenReferral['ground']
  readonly crime: string
  readonly standard: string
  readonly reasons: string
  readonly suspected: Done
  /** 专案组 */
  readonly officers: readonly OfficerFacts[]
  readonly teamChanges: readonly (Done & { readonly reason: string; readonly before: readonly OfficerFacts[] })[]
  readonly report: (payloads.ReportSuspicion & Done) | null
  readonly approval: (payloads.ApproveTransfer & Done & { readonly at: string }) | null
  readonly refusal: (payloads.RefuseTransfer & Done) | null
  readonly handOver: (payloads.HandToPolice & Done & { readonly number: string }) | null
  readonly receipt: (payloads.NoteReceipt & Done) | null
  readonly forwarded: (payloads.NoteForwarded & Done) | null
  readonly opened: (payloads.NoteOpened & Done) | null
  readonly notOpened: (payloads.NoteNotOpened & Done) | null
  readonly review: (payloads.RequestReview & Done & { readonly outcome: (payloads.NoteReview & Done) | null }) | null
  readonly supervisionAsked: (payloads.ProposeSupervision & Done) | null
  readonly procuratorate: readonly (payloads.NoteProcuratorate & Done)[]
  readonly acceptance: (payloads.AcceptRefusal & Done) | null
  readonly goods: (payloads.HandOverGoods & Done) | null
  readonly result: (payloads.NoteResult & Done) | null
  readonly caseOutcome: (payloads.NoteCaseOutcome & Done) | null
  readonly reply: (payloads.ReplyToOpinion & Done) | null
  readonly supervision: readonly (payloads.Supervise &
    Done & { readonly reply: (payloads.AnswerSupervision & Done) | null })[]
  /** What was done after its last day: each stands in the register of supervision for ever. */
  readonly late: readonly { readonly limit: string; readonly lastDay: string; readonly on: string }[]
}
