import { z } from 'zod'
import { Id, InstantText, OptionalText, Party, Place, PlainDateText, Text, Yuan } from '../facts.ts'

/** What makes an act a suspected crime (PL 27; OD310 3): for intellectual property a reasonable suspicion is enough. */
export const suspicionGrounds = ['amount', 'circumstances', 'consequences', 'intellectual-property'] as const

/** What the officers of the case say when they suspect a crime. */
export const SuspectCrime = z.object({
  ground: z.enum(suspicionGrounds),
  /** 涉嫌罪名 */
  crime: Text(100),
  /** 追诉标准: which one, and by what the case meets it. */
  standard: Text(2000),
  reasons: Text(4000),
  /** 专案组: two officers or more, set up at once (OD310 5). */
  officerIds: z.array(Id).max(8),
})
export type SuspectCrime = z.infer<typeof SuspectCrime>

/** The opening step; the server takes it when the officers of a case suspect a crime. */
export const OpenReferral = z.object({
  case: z.object({
    id: Id,
    number: z.string(),
    holderUnit: z.string(),
    holderOrgan: z.string(),
    filedOn: PlainDateText,
    /** The fine that had been decided before, in yuan; null: none had. */
    fineInYuan: Yuan.nullable(),
    decisionNumber: OptionalText(60),
    /** The evidence of the case, for the list that goes to the police. */
    evidence: z.array(z.object({ name: z.string(), quantity: z.string(), note: z.string() })).max(200),
  }),
  cause: z.string(),
  party: Party,
  powerCode: z.string().max(20),
  place: Place,
  facts: Text(6000),
  ground: z.enum(suspicionGrounds),
  crime: Text(100),
  standard: Text(2000),
  reasons: Text(4000),
  officerIds: z.array(Id).max(8),
})
export type OpenReferral = z.infer<typeof OpenReferral>

export const ReplaceTeam = z.object({ officerIds: z.array(Id).max(8), reason: Text(300) })
export type ReplaceTeam = z.infer<typeof ReplaceTeam>

export const ReportSuspicion = z.object({
  /** The day on which the principal head received the written report: the three days run from here. */
  reportedOn: PlainDateText,
  /** What the team found when it checked the facts. */
  findings: Text(6000),
  crime: Text(100),
  standard: Text(2000),
  /** What the team proposes; the head decides either way. */
  proposal: z.enum(['transfer', 'no-transfer']),
})
export type ReportSuspicion = z.infer<typeof ReportSuspicion>

export const ApproveTransfer = z.object({
  opinion: Text(500),
  /** Whether the investigation is stayed until the judicial organs have decided (SAMR 46(1), item 1). */
  stays: z.boolean(),
})
export type ApproveTransfer = z.infer<typeof ApproveTransfer>

/** The reasons stay in the file (OD310 5(2)). */
export const RefuseTransfer = z.object({ opinion: Text(500), reason: Text(2000) })
export type RefuseTransfer = z.infer<typeof RefuseTransfer>

export const Goods = z.object({
  name: Text(120),
  spec: OptionalText(120),
  quantity: Text(60),
  note: OptionalText(120),
})
export type Goods = z.infer<typeof Goods>

export const Enclosure = z.object({ name: Text(120), quantity: OptionalText(60), note: OptionalText(120) })
export type Enclosure = z.infer<typeof Enclosure>

/** The case with its papers (OD310 6): letter, report, goods, tests, evidence, and a copy to the procuratorate. */
export const HandToPolice = z.object({
  addressee: Text(80),
  handedOverAt: InstantText,
  reportSummary: Text(6000),
  goods: z.array(Goods).max(200),
  /** 检验报告、鉴定意见; "none" where nothing was tested. */
  tests: Text(300),
  enclosures: z.array(Enclosure).min(1).max(200),
  copyTo: Text(80),
})
export type HandToPolice = z.infer<typeof HandToPolice>

export const NoteReceipt = z.object({
  receivedAt: InstantText,
  /** Who signed for the police. */
  by: Text(60),
  /** Number of the receipt, where it has one. */
  receiptNumber: OptionalText(60),
})
export type NoteReceipt = z.infer<typeof NoteReceipt>

export const NoteForwarded = z.object({
  forwardedAt: InstantText,
  /** The police organ that is competent. */
  toOrgan: Text(80),
  /** The day on which it accepted the case. */
  receivedOn: PlainDateText,
})
export type NoteForwarded = z.infer<typeof NoteForwarded>

export const NoteOpened = z.object({
  number: Text(60),
  /** Day of the notice of filing's arrival: the three days for goods and papers run from here. */
  receivedOn: PlainDateText,
})
export type NoteOpened = z.infer<typeof NoteOpened>

export const NoteNotOpened = z.object({
  number: Text(60),
  receivedOn: PlainDateText,
  reasons: Text(2000),
  /** The police send the papers back with their reasons (OD310 8). */
  papersReturned: z.boolean(),
})
export type NoteNotOpened = z.infer<typeof NoteNotOpened>

export const RequestReview = z.object({ reasons: Text(4000) })
export type RequestReview = z.infer<typeof RequestReview>

export const NoteReview = z.object({
  outcome: z.enum(['opened', 'upheld']),
  number: Text(60),
  receivedOn: PlainDateText,
})
export type NoteReview = z.infer<typeof NoteReview>

export const ProposeSupervision = z.object({
  procuratorate: Text(80),
  reasons: Text(4000),
  enclosures: z.array(Enclosure).min(1).max(200),
})
export type ProposeSupervision = z.infer<typeof ProposeSupervision>

export const NoteProcuratorate = z.object({
  act: z.enum(['asks-reasons', 'orders-filing', 'holds-reasons-good']),
  number: Text(60),
  /** The day on which the police received it; for the last, the organ. */
  receivedOn: PlainDateText,
})
export type NoteProcuratorate = z.infer<typeof NoteProcuratorate>

export const AcceptRefusal = z.object({ reason: Text(1000) })
export type AcceptRefusal = z.infer<typeof AcceptRefusal>

export const HandOverGoods = z.object({
  handedOverOn: PlainDateText,
  /** Who took them for the police. */
  receiver: Text(60),
  goods: z.array(Goods).max(200),
  materials: Text(2000),
  officerIds: z.array(Id).max(8),
  /** Goods under a measure move too, and the party is told in writing (ACL 21): to whom it was handed, and when. */
  told: z.object({ on: PlainDateText, receiver: Text(60), place: Text(200) }).optional(),
})
export type HandOverGoods = z.infer<typeof HandOverGoods>

export const criminalResults = ['dismissed', 'not-prosecuted', 'acquitted', 'exempted', 'convicted'] as const

export const NoteResult = z.object({
  /** 撤销案件, 不起诉, 无罪, 免予刑事处罚, 判处刑罚 */
  result: z.enum(criminalResults),
  organ: Text(80),
  number: Text(60),
  receivedOn: PlainDateText,
  /** 检察意见, 司法建议 …: number of the letter that sends the case back for an administrative penalty. */
  opinionNumber: OptionalText(60),
  /** The day by which that letter wants the result. Absent: none is set. */
  replyBy: PlainDateText.optional(),
  criminalFineInYuan: Yuan.optional(),
  /** Of the administrative fine, what the court credited against the criminal one (PL 35(2)). */
  creditedInYuan: Yuan.optional(),
})
export type NoteResult = z.infer<typeof NoteResult>

/** The server's own step: the case was decided, or closed without a decision. */
export const NoteCaseOutcome = z.object({ result: Text(500), decisionNumber: OptionalText(60) })
export type NoteCaseOutcome = z.infer<typeof NoteCaseOutcome>

export const ReplyToOpinion = z.object({ addressee: Text(80), result: Text(4000) })
export type ReplyToOpinion = z.infer<typeof ReplyToOpinion>

/** An entry of whoever supervises the transfer (OD310 14; SDSUP 28). */
export const Supervise = z.object({ finding: Text(2000), demand: Text(1000) })
export type Supervise = z.infer<typeof Supervise>

export const AnswerSupervision = z.object({ answer: Text(2000) })
export type AnswerSupervision = z.infer<typeof AnswerSupervision>
