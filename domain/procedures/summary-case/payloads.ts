import { z } from 'zod'
import { Id, OptionalText, Party, Place, PlainDateText, Text } from '../facts.ts'
import { ArchiveCase, ConfirmCorrection, Penalty, RecordPayment } from '../penalty-case/payloads.ts'

export { ArchiveCase, ConfirmCorrection, RecordPayment }

/** Why officers may take the money themselves; everything else goes to the bank (PL 67, 68, 69). */
export const collectionGrounds = ['small-amount', 'hard-to-enforce-later', 'remote-area'] as const

export const Collection = z.object({
  ground: z.enum(collectionGrounds),
  /** Why it would be hard to enforce later, or what the party proposed and why. */
  reason: OptionalText(500),
  /** Paying at the bank or electronically is really difficult for the party (PL 69). */
  realDifficulty: z.boolean().optional(),
  /** The party asks for it (PL 69). */
  partyProposes: z.boolean().optional(),
})
export type Collection = z.infer<typeof Collection>

export const statementConclusions = ['accepted', 'partly-accepted', 'rejected'] as const

/** What the party said on the spot after it was told what is intended, and what became of it (PL 45; SAMR 69). */
export const SpotStatement = z.object({
  /** False: it was asked and had nothing to say. */
  made: z.boolean(),
  content: OptionalText(2000),
  /** It denies what is held against it: then the facts are not certain (PL 51). */
  contestsFacts: z.boolean(),
  conclusion: z.enum(statementConclusions).optional(),
  reasons: OptionalText(1000),
})
export type SpotStatement = z.infer<typeof SpotStatement>

/** Everything that happens between two officers and a party on the spot, up to the decision. */
export const DecideOnTheSpot = z.object({
  party: Party,
  place: Place,
  violationOn: PlainDateText,
  /** 案由 */
  cause: Text(120),
  facts: Text(2000),
  /** What makes the facts certain: a recording, photographs, the party's own words. */
  evidence: Text(500),
  powerCode: z.string().max(20),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  /** The intended penalty, facts, reasons and basis were told, and the right to speak and to ask for recusal. */
  rightsTold: z.boolean(),
  /** Absent: the party was not heard. */
  statement: SpotStatement.optional(),
  /** Decided on the spot, or left to the ordinary procedure. */
  outcome: z.enum(['penalty', 'ordinary']),
  /** Why the summary procedure does not do. */
  ordinaryReason: OptionalText(500),
  penalty: Penalty.optional(),
  /** Order to correct (PL 28). */
  correction: OptionalText(500),
  /** Obeyed before the officers left. */
  corrected: z.boolean(),
  /** Absent: the fine is paid at the bank. */
  collection: Collection.optional(),
  attachmentIds: z.array(Id).max(60),
})
export type DecideOnTheSpot = z.infer<typeof DecideOnTheSpot>

/** The clue that an on-the-spot case answers; the server adds it when an officer deals with a clue on the spot. */
export const AnsweredLead = z.object({
  id: Id,
  number: z.string().max(120),
  originUnit: z.string().max(40),
  receivedOn: PlainDateText,
})
export type AnsweredLead = z.infer<typeof AnsweredLead>

export const OpenSummaryCase = DecideOnTheSpot.extend({ lead: AnsweredLead.optional() })
export type OpenSummaryCase = z.infer<typeof OpenSummaryCase>

/** 当场交付: the decision goes from hand to hand; whoever does not sign for it has it noted (PL 52(1)). */
export const DeliverOnTheSpot = z.object({
  deliveredOn: PlainDateText,
  receiver: Text(60),
  receiverRelation: Text(60),
  signature: z.enum(['signed', 'refused']),
  /** What the party said when it refused. */
  refusal: OptionalText(500),
  witness: OptionalText(120),
  recording: OptionalText(120),
  /** Absent: nothing was collected. */
  collected: z
    .object({
      /** Number of the receipt of the finance department (PL 70). */
      receiptNumber: OptionalText(60),
      /** Collected on water: the day of landing, from which the two days run (PL 71). */
      landedOn: PlainDateText.optional(),
    })
    .optional(),
})
export type DeliverOnTheSpot = z.infer<typeof DeliverOnTheSpot>

export const SwitchToOrdinary = z.object({ reason: Text(500) })
export type SwitchToOrdinary = z.infer<typeof SwitchToOrdinary>

export const ApproveOrdinary = z.object({ opinion: Text(500) })
export type ApproveOrdinary = z.infer<typeof ApproveOrdinary>

export const DeclineOrdinary = z.object({ opinion: Text(500), reason: Text(1000) })
export type DeclineOrdinary = z.infer<typeof DeclineOrdinary>

export const HandInCash = z.object({ handedInOn: PlainDateText, receivedBy: Text(60) })
export type HandInCash = z.infer<typeof HandInCash>

export const DepositCash = z.object({ depositedOn: PlainDateText, voucher: Text(60) })
export type DepositCash = z.infer<typeof DepositCash>

/** 备案 (PL 52(3)): who of the organ received the papers. */
export const ReportForRecord = z.object({ receivedBy: Text(60), note: OptionalText(500) })
export type ReportForRecord = z.infer<typeof ReportForRecord>

export const endingGrounds = ['executed-by-court', 'execution-ended', 'revoked'] as const

/** What takes the place of performance: the court executed, execution ended, or the decision was revoked. */
export const RecordEnding = z.object({
  ground: z.enum(endingGrounds),
  endedOn: PlainDateText,
  /** Number of the paper it rests on. */
  paper: Text(120),
  reason: Text(1000),
})
export type RecordEnding = z.infer<typeof RecordEnding>

export const CloseSummaryCase = z.object({ opinion: Text(500) })
export type CloseSummaryCase = z.infer<typeof CloseSummaryCase>
