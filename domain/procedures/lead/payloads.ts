import { z } from 'zod'
import { Id, InstantText, OptionalText, Party, PartyKind, Place, PlainDateText, Text } from '../facts.ts'

export const leadSources = ['patrol', 'department', 'hotline', 'public', 'superior', 'elsewhere'] as const

export const RegisterLead = z.object({
  source: z.enum(leadSources),
  receivedAt: InstantText,
  reporter: z.object({ name: OptionalText(60), phone: OptionalText(40) }).optional(),
  /** 被反映对象 */
  subject: Text(120),
  subjectKind: PartyKind.optional(),
  content: Text(4000),
  place: Place,
  powerCode: z.string().max(20).optional(),
  attachmentIds: z.array(Id).max(60),
})
export type RegisterLead = z.infer<typeof RegisterLead>

/** 并入: somebody else reports the same thing. */
export const JoinReport = z.object({
  source: z.enum(leadSources),
  receivedAt: InstantText,
  reporter: z.object({ name: OptionalText(60), phone: OptionalText(40) }).optional(),
  content: Text(4000),
  attachmentIds: z.array(Id).max(60),
})
export type JoinReport = z.infer<typeof JoinReport>

/** 并入已有线索: this clue is the same thing as another one, and ends for it. */
export const JoinInto = z.object({ leadId: Id, leadNumber: Text(60), reason: Text(500) })
export type JoinInto = z.infer<typeof JoinInto>

/** The server's own step: another clue was ended for this one. */
export const NoteJoined = JoinReport.omit({ attachmentIds: true }).extend({
  lead: z.object({ id: Id, number: Text(60) }),
})
export type NoteJoined = z.infer<typeof NoteJoined>

/** Organ and unit that get the lead, as the authority question answered. */
export const TransferLead = z.object({
  toOrgan: z.string().max(40),
  toUnit: z.string().max(40),
  powerCode: z.string().max(20),
  /** 监督检查情况 */
  findings: Text(4000),
  /** Head of the transferring organ who approved the letter. */
  approvedBy: Text(60),
  feedbackBy: PlainDateText.optional(),
})
export type TransferLead = z.infer<typeof TransferLead>

export const AcceptLead = z.object({ opinion: OptionalText(500) })
export type AcceptLead = z.infer<typeof AcceptLead>

export const RefuseLead = z.object({
  ground: z.enum(['not-ours', 'incomplete', 'no-violation', 'other']),
  reason: OptionalText(1000),
})
export type RefuseLead = z.infer<typeof RefuseLead>

export const AssignOfficers = z.object({ officerIds: z.array(Id).max(8), opinion: OptionalText(500) })
export type AssignOfficers = z.infer<typeof AssignOfficers>

export const RecordVerification = z.object({
  /** 核查经过 */
  course: Text(4000),
  /** 初步证据 */
  evidence: Text(2000),
  recommendation: z.enum(['file', 'do-not-file']),
  /** Needed when filing is not proposed. */
  reason: OptionalText(1000),
  party: Party.optional(),
  /** 案由 */
  cause: OptionalText(120),
  powerCode: z.string().max(20).optional(),
  /** Day of the act; for a continuing act, its last day. */
  violationOn: PlainDateText,
  continuing: z.boolean(),
  /** What harm resulted, where citizens' life or health or financial safety is concerned: the limitation is five years (PL 36). */
  seriousHarm: OptionalText(500),
  attachmentIds: z.array(Id).max(60),
})
export type RecordVerification = z.infer<typeof RecordVerification>

/** 当场处理: the officers who verify find a violation for the summary procedure; its case is opened with this step. */
export { DecideOnTheSpot } from '../summary-case/payloads.ts'

export const ApproveFiling = z.object({ opinion: Text(500) })
export type ApproveFiling = z.infer<typeof ApproveFiling>

export const ReturnVerification = z.object({ comment: Text(1000) })
export type ReturnVerification = z.infer<typeof ReturnVerification>

export const ApproveNonFiling = z.object({ opinion: Text(500), reason: Text(1000) })
export type ApproveNonFiling = z.infer<typeof ApproveNonFiling>

/** 移送其他机关, and its receipt: as with a case. */
export { HandOver, NoteReceipt } from '../penalty-case/hand-over.ts'

export const FeedBack = z.object({
  result: Text(2000),
  /** 整改要求 */
  requirements: OptionalText(1000),
})
export type FeedBack = z.infer<typeof FeedBack>

export const ConfirmFeedback = z.object({ opinion: OptionalText(500) })
export type ConfirmFeedback = z.infer<typeof ConfirmFeedback>

export const ContestFeedback = z.object({ reason: Text(1000) })
export type ContestFeedback = z.infer<typeof ContestFeedback>

/** The server's own step: the case that grew out of this lead has reached its end. */
export const NoteCaseResult = z.object({ result: Text(2000), decisionNumber: OptionalText(60) })
export type NoteCaseResult = z.infer<typeof NoteCaseResult>
