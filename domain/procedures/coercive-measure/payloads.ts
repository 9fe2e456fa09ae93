import { z } from 'zod'
import {
  Id,
  InstantText,
  OptionalText,
  Party,
  Place,
  PlainDateText,
  Signature,
  Text,
  Yuan,
  type OfficerFacts,
} from '../facts.ts'
import { ServePrepared } from '../../prepared/payloads.ts'
import { Supplement } from '../papers.ts'

export { ServePrepared, Supplement }

/** 查封场所、设施；查封财物；扣押财物. */
export const measureKinds = ['seal-place', 'seal-goods', 'seize'] as const
export type MeasureKind = (typeof measureKinds)[number]

/** A place, an installation or a thing, as the list names it (ACL 24). */
export const Good = z.object({
  name: Text(120),
  spec: OptionalText(120),
  quantity: Text(60),
  unit: OptionalText(20),
  state: OptionalText(120),
  /** Whose it is; absent: the party's. */
  owner: OptionalText(120),
  note: OptionalText(200),
})
export type Good = z.infer<typeof Good>

const Goods = z.array(Good).min(1).max(200)
const GoodNumber = z.number().int().positive().max(200)
const GoodNumbers = z.array(GoodNumber).min(1).max(200)

/** What the officers ask the head for, or say that they had to do at once. */
export const ProposeMeasure = z.object({
  measure: z.enum(measureKinds),
  /** The power by which a law or regulation gives this measure to this organ. */
  powerCode: z.string().max(20),
  reason: Text(1000),
  goods: Goods,
  /** Connected with what the case is about (ACL 23). */
  connected: z.boolean(),
  /** Nothing the citizen or the family lives on (ACL 23). */
  noNecessities: z.boolean(),
  /** Nothing that another organ of the state has sealed (ACL 23). */
  notHeldElsewhere: z.boolean(),
  /** When it is to be carried out. */
  plannedAt: InstantText,
  /** It cannot wait for the approval, and why: approved within 24 hours of the act (ACL 19). */
  urgency: OptionalText(500),
})
export type ProposeMeasure = z.infer<typeof ProposeMeasure>

/** The proposal with what the case knows; the server adds it. */
export const OpenMeasure = ProposeMeasure.extend({
  caseId: Id,
  caseNumber: Text(120),
  caseCause: Text(200),
  caseFacts: z.string().max(20_000),
  caseOpenedOn: PlainDateText,
  party: Party,
  place: Place,
  officerIds: z.array(Id).max(8),
})
export type OpenMeasure = z.infer<typeof OpenMeasure>

export const ApproveMeasure = z.object({ opinion: Text(500) })
export type ApproveMeasure = z.infer<typeof ApproveMeasure>

export const DeclineMeasure = z.object({ comment: Text(1000) })
export type DeclineMeasure = z.infer<typeof DeclineMeasure>

export const DropMeasure = z.object({ reason: Text(500) })
export type DropMeasure = z.infer<typeof DropMeasure>

/** 现场实施: what happened between the officers and the party, and what is held from then on (ACL 18, 24). */
export const CarryOutMeasure = z.object({
  startedAt: InstantText,
  endedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(8),
  certificatesShown: z.boolean(),
  /** Reasons, basis, rights and the way to review were told. */
  rightsTold: z.boolean(),
  /** Who was called and who came. */
  presence: Text(200),
  /** The party was listened to; what it said. */
  heard: z.boolean(),
  partySaid: OptionalText(2000),
  course: Text(3000),
  goods: Goods,
  keptAt: Text(200),
  keeper: Text(60),
  /** Decision and list were handed over on the spot, the list in duplicate. */
  listLeft: z.boolean(),
  /** Numbers of the seal strips. */
  strips: OptionalText(120),
  signature: Signature,
  witness: OptionalText(120),
  /** Number of the recording; a measure is recorded without a break. */
  recording: OptionalText(120),
  attachmentIds: z.array(Id).max(60),
})
export type CarryOutMeasure = z.infer<typeof CarryOutMeasure>

export const ExtendMeasure = z.object({ reason: Text(1000) })
export type ExtendMeasure = z.infer<typeof ExtendMeasure>

/** 检测期间: fixed beforehand; it counts from the day on which the party was told in writing. */
export const FixTesting = z.object({
  tests: Text(1000),
  institution: Text(120),
  testFrom: PlainDateText,
  testTo: PlainDateText,
})
export type FixTesting = z.infer<typeof FixTesting>

export const EndTesting = z.object({ reportOn: PlainDateText, reportNumber: OptionalText(120), result: Text(2000) })
export type EndTesting = z.infer<typeof EndTesting>

/** 委托保管: a third party keeps it; the organ bears the costs (ACL 26). */
export const EntrustKeeping = z.object({
  keeper: Text(60),
  keptAt: Text(200),
  conditions: Text(1000),
})
export type EntrustKeeping = z.infer<typeof EntrustKeeping>

/** 先行处置: what perishes is sold, and the money takes its place (ACL 28; SAMR 41). */
export const SellGoods = z.object({
  /** What each thing brought in. */
  lines: z
    .array(z.object({ good: GoodNumber, proceedsInYuan: Yuan }))
    .min(1)
    .max(200),
  reason: Text(1000),
  /** That the owner agreed, or how it was announced. */
  consent: Text(500),
  manner: Text(200),
  soldOn: PlainDateText,
})
export type SellGoods = z.infer<typeof SellGoods>

export const disposals = ['confiscate', 'return'] as const
export type Disposal = (typeof disposals)[number]

/** 处理意见: what is to become of each thing when the case is decided (ACL 27). */
export const SettleGoods = z.object({
  lines: z
    .array(z.object({ good: GoodNumber, disposal: z.enum(disposals) }))
    .min(1)
    .max(200),
  reason: Text(1000),
})
export type SettleGoods = z.infer<typeof SettleGoods>

/** The grounds of ACL 28, in its order. */
export const releaseGrounds = ['no-violation', 'unconnected', 'dealt-with', 'expired', 'other'] as const

export const ReleaseMeasure = z.object({
  ground: z.enum(releaseGrounds),
  reason: Text(1000),
  goods: GoodNumbers,
})
export type ReleaseMeasure = z.infer<typeof ReleaseMeasure>

/** 退还: the things go back at once, and the money of what was sold (ACL 28). */
export const ReturnGoods = z.object({
  goods: GoodNumbers,
  returnedOn: PlainDateText,
  receiver: Text(60),
  signature: Signature,
  witness: OptionalText(120),
  /** For what was sold. */
  moneyInYuan: Yuan.optional(),
  voucher: OptionalText(60),
})
export type ReturnGoods = z.infer<typeof ReturnGoods>

/** 随案移送 (ACL 21): all that is held goes to the police with the case. */
export const HandOverGoods = z.object({
  transferNumber: Text(120),
  receiver: Text(120),
  handedOn: PlainDateText,
})
export type HandOverGoods = z.infer<typeof HandOverGoods>

/** What the case tells its measures: who handles it, who the party is, what was decided. */
export const NoteCase = z.object({
  officers: z.array(z.custom<OfficerFacts>()).max(8).optional(),
  party: Party.optional(),
  decision: z.object({ number: z.string().max(120), on: PlainDateText }).optional(),
})
export type NoteCase = z.infer<typeof NoteCase>
