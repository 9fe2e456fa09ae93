import { z } from 'zod'
import {
  grades,
  Id,
  InstantText,
  OptionalText,
  Party,
  penaltyKinds,
  Place,
  PlainDateText,
  Service,
  Signature,
  Text,
  Yuan,
} from '../facts.ts'

export * from './hearing-payloads.ts'

/** The opening step; the server takes it when the organ head approves the filing of a lead. */
export const FileCase = z.object({
  leadId: Id,
  leadNumber: z.string(),
  /** It began on the spot and answers no clue: id and number above are those of the on-the-spot case. */
  fromSpot: z.literal(true).optional(),
  originOrgan: z.string(),
  /** Whether another organ sent the clue and hears the result before the file is bound. Absent: it need not. */
  owesFeedback: z.boolean().optional(),
  /** Whether another organ had transferred the clue: then the case is not passed on again. */
  receivedByTransfer: z.boolean().optional(),
  /** 案由 */
  cause: Text(120),
  source: z.string(),
  party: Party,
  powerCode: z.string().max(20),
  facts: Text(4000),
  place: Place,
  violationOn: PlainDateText,
  continuing: z.boolean(),
  /** Day on which the clue came in: the discovery, for the limitation. Absent: the day of filing. */
  discoveredOn: PlainDateText.optional(),
  /** As in the verification. */
  seriousHarm: OptionalText(500),
  officerIds: z.array(Id).min(2).max(8),
  attachmentIds: z.array(Id).max(60),
  opinion: Text(500),
})
export type FileCase = z.infer<typeof FileCase>

export const RecordInspection = z.object({
  startedAt: InstantText,
  endedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  recusalTold: z.boolean(),
  /** Who was there for the party. */
  present: Text(120),
  findings: Text(6000),
  partyOpinion: OptionalText(1000),
  signature: Signature,
  /** When the party refused or was absent. */
  witness: OptionalText(120),
  /** Number of the body-camera recording. */
  recording: OptionalText(120),
  attachmentIds: z.array(Id).max(60),
})
export type RecordInspection = z.infer<typeof RecordInspection>

export const RecordInterview = z.object({
  startedAt: InstantText,
  endedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  recusalTold: z.boolean(),
  interviewee: z.object({
    name: Text(60),
    idNumber: OptionalText(18),
    /** Relation to the case: operator, employee, witness … */
    relation: Text(60),
    phone: OptionalText(40),
    address: OptionalText(200),
  }),
  exchanges: z
    .array(z.object({ question: Text(1000), answer: Text(4000) }))
    .min(1)
    .max(80),
  signature: Signature,
  recording: OptionalText(120),
})
export type RecordInterview = z.infer<typeof RecordInterview>

export const evidenceKinds = [
  'documentary',
  'physical',
  'audio-video',
  'electronic',
  'testimony',
  'party-statement',
  'appraisal',
  'scene-record',
] as const

export const AddEvidence = z.object({
  kind: z.enum(evidenceKinds),
  name: Text(120),
  /** Who provided it, or how it was come by. */
  source: Text(120),
  takenAt: InstantText,
  place: Text(200),
  takenBy: Text(60),
  checkedAgainstOriginal: z.boolean(),
  /** What it proves. */
  proves: Text(500),
  /** Number of the further violation it proves. Absent: it was taken for the first one, or for the whole case. */
  violation: z.number().int().min(2).optional(),
  attachmentIds: z.array(Id).max(60),
})
export type AddEvidence = z.infer<typeof AddEvidence>

export const UpdateParty = z.object({ party: Party, reason: Text(300) })
export type UpdateParty = z.infer<typeof UpdateParty>

export const mitigationGrounds = [
  'removes-harm',
  'coerced',
  'volunteers',
  'merit',
  'minor-aged',
  'impaired-mind',
  'other-by-law',
] as const

/** What is proposed or decided. */
export const Penalty = z.object({
  kinds: z.array(z.enum(penaltyKinds)).max(6),
  /** Absent or null without a fine. */
  fineInYuan: Yuan.nullable(),
  /** The amount a multiple or percentage applies to, in yuan. */
  baseInYuan: Yuan.nullable().optional(),
  /** How many units a per-unit fine is counted on: square metres, persons, trees. */
  units: z.number().positive().max(1_000_000).optional(),
  confiscatedInYuan: Yuan.nullable().optional(),
  grade: z.enum(grades),
  gradeReason: Text(1000),
  /** Outside the grade's band. */
  deviationReason: OptionalText(1000),
  /** Below the statutory minimum: only so (PL 32). */
  mitigation: z.object({ ground: z.enum(mitigationGrounds), reason: Text(1000) }).optional(),
})
export type Penalty = z.infer<typeof Penalty>

/** What is proposed or decided for a further violation of the case, by its number. */
export const FurtherPenalty = z.object({ number: z.number().int().min(2), penalty: Penalty })
export type FurtherPenalty = z.infer<typeof FurtherPenalty>

export const FurtherProposal = FurtherPenalty.extend({ facts: Text(6000), qualification: Text(1000) })
export type FurtherProposal = z.infer<typeof FurtherProposal>

/** More than twenty violations are no case any more. */
const further = <Each extends z.ZodType>(each: Each) => z.array(each).min(1).max(20).optional()

/** Why the law gives no penalty (PL 30, 31, 33, 36, 57). */
export const noPenaltyGrounds = [
  'under-age',
  'no-capacity',
  'slight',
  'first',
  'no-fault',
  'minor',
  'not-established',
  'time-passed',
] as const
export type NoPenaltyGround = (typeof noPenaltyGrounds)[number]

export const ReportInvestigation = z.object({
  facts: Text(6000),
  /** 定性 */
  qualification: Text(1000),
  powerCode: z.string().max(20),
  penalty: Penalty,
  /** The officers propose that nothing be imposed, for this reason; the penalty then names no kind. */
  noPenalty: z.enum(noPenaltyGrounds).optional(),
  /** One for each further violation that was filed. */
  further: further(FurtherProposal),
  /** Order to correct (PL 28); null when there is nothing to correct. */
  correction: OptionalText(500),
  correctionDueOn: PlainDateText.optional(),
  /** 责令限期拆除: what the order is about, where it is an illegal building. */
  demolition: z
    .object({ structure: Text(200), areaInSquareMetres: z.number().positive().max(10_000_000).multipleOf(0.01) })
    .optional(),
})
export type ReportInvestigation = z.infer<typeof ReportInvestigation>

export const PassReview = z.object({
  competence: Text(500),
  subject: Text(500),
  evidence: Text(500),
  qualification: Text(500),
  basis: Text(500),
  procedure: Text(500),
  discretion: Text(500),
  conclusion: Text(1000),
})
export type PassReview = z.infer<typeof PassReview>

export const ReturnReview = z.object({ comment: Text(2000) })
export type ReturnReview = z.infer<typeof ReturnReview>

export const IssueNotice = z.object({ opinion: Text(500) })
export type IssueNotice = z.infer<typeof IssueNotice>

export const ServeDocument = Service
export type ServeDocument = z.infer<typeof ServeDocument>

export const RecordStatement = z.object({
  receivedOn: PlainDateText,
  mode: z.enum(['oral', 'written']),
  by: Text(60),
  content: Text(6000),
  attachmentIds: z.array(Id).max(60),
})
export type RecordStatement = z.infer<typeof RecordStatement>

export const RecordWaiver = z.object({
  waives: z
    .array(z.enum(['statement', 'hearing']))
    .min(1)
    .max(2),
  signedOn: PlainDateText,
  by: Text(60),
})
export type RecordWaiver = z.infer<typeof RecordWaiver>

export const ReexamineStatement = z.object({
  conclusion: z.enum(['accepted', 'partly-accepted', 'rejected']),
  reasons: Text(2000),
  /** A lower fine after the party was heard; never a higher one (PL 45(2)). */
  fineInYuan: Yuan.nullable().optional(),
  /** What the adoption changes besides the fine, or why the fine stays though something of the statement holds. */
  effect: OptionalText(1000),
})
export type ReexamineStatement = z.infer<typeof ReexamineStatement>

export const DecidePenalty = z.object({
  penalty: Penalty,
  /** One for each further violation that was filed. */
  further: further(FurtherPenalty),
  powerCode: z.string().max(20),
  correction: OptionalText(500),
  correctionDueOn: PlainDateText.optional(),
  /** Collective discussion (PL 57(2)) where the case is complex or major. */
  discussion: z.object({ on: PlainDateText, attendees: Text(300), conclusion: Text(2000) }).optional(),
  opinion: Text(500),
})
export type DecidePenalty = z.infer<typeof DecidePenalty>

/** 不予行政处罚决定: of the whole case, whatever the number of its violations. */
export const DecideNoPenalty = z.object({
  ground: z.enum(noPenaltyGrounds),
  /** 经查明的事实 */
  facts: Text(6000),
  reason: Text(2000),
  /** Day on which the party had corrected: where the ground asks for it. */
  correctedOn: PlainDateText.optional(),
  /** How it was found to be the first violation: which records were searched. */
  firstViolation: OptionalText(1000),
  /** By what the party proved that it had no fault. */
  proofOfNoFault: OptionalText(1000),
  /** 教育情况: who was educated, how, about what (PL 33(3)). */
  education: OptionalText(2000),
  opinion: Text(500),
})
export type DecideNoPenalty = z.infer<typeof DecideNoPenalty>

export const RecordPayment = z.object({
  paidOn: PlainDateText,
  amountInYuan: Yuan.positive(),
  receiptNumber: Text(60),
})
export type RecordPayment = z.infer<typeof RecordPayment>

export const ConfirmCorrection = z.object({
  checkedOn: PlainDateText,
  corrected: z.boolean(),
  findings: Text(2000),
  attachmentIds: z.array(Id).max(60),
})
export type ConfirmCorrection = z.infer<typeof ConfirmCorrection>

export const PublishDecision = z.object({
  publishedOn: PlainDateText,
  /** Where it stands; of what is not published, the reason instead. */
  where: Text(300),
})
export type PublishDecision = z.infer<typeof PublishDecision>

/** 结案方式: how a case ends, each at its own stage (SAMR 77). */
export const closingKinds = [
  'performed',
  'terminated',
  'handed-over',
  'criminally-pursued',
  'revoked',
  'no-penalty',
  'executed',
  'court-ended',
  'execution-ended',
  'stayed-three-years',
] as const

export const ProposeClosing = z.object({ kind: z.enum(closingKinds), execution: Text(2000) })
export type ProposeClosing = z.infer<typeof ProposeClosing>

export const CloseCase = z.object({ opinion: Text(500) })
export type CloseCase = z.infer<typeof CloseCase>

/** The server's own step: the result was fed back to whoever sent the clue. */
export const NoteFeedback = z.object({ number: OptionalText(60) })
export type NoteFeedback = z.infer<typeof NoteFeedback>

export const ArchiveCase = z.object({
  retention: z.enum(['permanent', '30-years', '10-years']),
  shelf: OptionalText(60),
})
export type ArchiveCase = z.infer<typeof ArchiveCase>
