import { z } from 'zod'
import { Id, InstantText, OptionalText, PlainDateText, Service, Signature, Text, Yuan } from '../facts.ts'
import type { ExecutedCase } from './file.ts'

/** What the party has not done: to pay, to do something, to pull down an illegal building, to give back occupied land. */
export const dutyKinds = ['money', 'act', 'building', 'land'] as const
export type DutyKind = (typeof dutyKinds)[number]

/** Square metres as a surveyor writes them, with two decimals. */
export const SquareMetres = z.number().positive().max(10_000_000).multipleOf(0.01)

/** 启动强制执行: a step of the penalty case. */
export const StartExecution = z.object({
  duty: z.enum(dutyKinds),
  structure: OptionalText(200),
  areaInSquareMetres: SquareMetres.optional(),
  /** How the party was found not to have performed: the check, the bank's answer. */
  reason: Text(1000),
})
export type StartExecution = z.infer<typeof StartExecution>

/** The opening step; the server takes it together with {@link StartExecution}. */
export const OpenExecution = StartExecution.extend({
  caseId: Id,
  of: z.custom<ExecutedCase>((value) => typeof value === 'object' && value !== null),
  holderUnit: Text(40),
  holderOrgan: Text(40),
  officerIds: z.array(Id).max(8),
})
export type OpenExecution = z.infer<typeof OpenExecution>

/** The server's own step: something of the case has changed. */
export const NoteCase = z.object({
  of: z.custom<ExecutedCase>((value) => typeof value === 'object' && value !== null),
})
export type NoteCase = z.infer<typeof NoteCase>

/** The law that lets the organ demolish by itself: in villages the township, in town whom the county government made responsible. */
export const demolitionPowers = ['URPL-65', 'URPL-68'] as const

export const AnnounceDemolition = z.object({
  power: z.enum(demolitionPowers),
  /** 责成决定: number and day of the county government's paper (URPL 68). */
  mandate: OptionalText(200),
  /** Last day to pull it down oneself. */
  demolishBy: PlainDateText,
  /** Where it is posted. */
  medium: Text(200),
})
export type AnnounceDemolition = z.infer<typeof AnnounceDemolition>

export const IssueDemand = z.object({
  performBy: PlainDateText,
  manner: Text(300),
  amountAndPayment: Text(300),
})
export type IssueDemand = z.infer<typeof IssueDemand>

export const ServePaper = Service
export type ServePaper = z.infer<typeof ServePaper>

export const statementConclusions = ['accepted', 'rejected'] as const

/** 陈述申辩 after the demand: heard, recorded, re-examined (ACL 36). */
export const HearParty = z.object({
  receivedOn: PlainDateText,
  by: Text(60),
  content: Text(4000),
  conclusion: z.enum(statementConclusions),
  reasons: Text(2000),
})
export type HearParty = z.infer<typeof HearParty>

export const utilityCuts = ['none', 'household', 'enterprise'] as const

export const DecideExecution = z.object({
  reason: Text(2000),
  manner: Text(300),
  executeAt: InstantText,
  /** Cutting water, power, heat or gas as a means: of a household never (ACL 43(2)). */
  utilities: z.enum(utilityCuts),
  /** The major hidden danger that the enterprise left standing (WSL 70). */
  hazard: OptionalText(500),
  /** When the enterprise got the notice of the cut. */
  noticeServedAt: InstantText.optional(),
})
export type DecideExecution = z.infer<typeof DecideExecution>

export const endangered = ['traffic', 'environment', 'resources'] as const

export const DecideSubstitute = z.object({
  /** What is removed or restored. */
  substituted: Text(2000),
  reason: Text(2000),
  /** What the omission endangers (ACL 50); absent: nothing of it. */
  endangers: z.enum(endangered).optional(),
  manner: Text(300),
  executeAt: InstantText,
  budgetInYuan: Yuan,
  /** A third party without an interest, or the organ itself. */
  performer: Text(120),
})
export type DecideSubstitute = z.infer<typeof DecideSubstitute>

export const InventoryItem = z.object({ name: Text(120), quantity: Text(60), handedTo: OptionalText(200) })

/** 实施强制执行、代履行: what the officers did, and what the recording shows. */
export const CarryOut = z.object({
  startedAt: InstantText,
  endedAt: InstantText,
  place: Text(200),
  officerIds: z.array(Id).max(12),
  certificatesShown: z.boolean(),
  recusalTold: z.boolean(),
  /** The party was called to the place. */
  partyCalled: z.boolean(),
  present: Text(120),
  /** 财物清点: what was inside and whom it was handed to; empty with a word why. */
  inventory: z.array(InventoryItem).max(200),
  emptyBecause: OptionalText(200),
  course: Text(4000),
  partySaid: OptionalText(1000),
  /** Number of the continuous recording. */
  recording: OptionalText(120),
  /** Pulled down that day. */
  areaInSquareMetres: SquareMetres.optional(),
  /** What the substitute performance cost. */
  costInYuan: Yuan.optional(),
  /** Whether nothing is left to be done. */
  finished: z.boolean(),
  /** Why it could not wait for a working day or for the morning (ACL 43(1)). */
  urgency: OptionalText(500),
  signature: Signature,
  witness: OptionalText(120),
  attachmentIds: z.array(Id).max(60),
})
export type CarryOut = z.infer<typeof CarryOut>

export const ApplyToCourt = z.object({
  claims: Text(2000),
  /** Signed by the head's own hand (ACL 55). */
  signedPersonally: z.boolean(),
  /** Why it comes after the three months (ACL 53). */
  lateReason: OptionalText(500),
  /** Papers besides those that the file knows. */
  furtherPapers: OptionalText(1000),
})
export type ApplyToCourt = z.infer<typeof ApplyToCourt>

export const courtEvents = [
  'accepted',
  'not-accepted',
  'granted',
  'refused',
  'objected',
  'objection-rejected',
  'executed',
  'ended',
] as const
export type CourtEvent = (typeof courtEvents)[number]

export const RecordCourt = z.object({
  event: z.enum(courtEvents),
  /** Day of the paper's receipt; of the objection, the day it was made. */
  on: PlainDateText,
  /** Number of the court's paper. */
  paper: Text(120),
  note: OptionalText(1000),
})
export type RecordCourt = z.infer<typeof RecordCourt>

export const AgreedStage = z.object({ dueOn: PlainDateText, what: Text(300) })

export const Agree = z.object({
  stages: z.array(AgreedStage).min(1).max(36),
  /** Reduction or waiver of the surcharge, in yuan; 0: none. */
  surchargeReductionInYuan: Yuan,
  /** What the party did to remedy the harm (ACL 42). */
  remedied: OptionalText(500),
  /** Neither the public interest nor a third party is harmed (ACL 42). */
  harmsNobody: z.boolean(),
  signedOn: PlainDateText,
  signedBy: Text(60),
})
export type Agree = z.infer<typeof Agree>

export const ResumeAfterBreach = z.object({ brokenOn: PlainDateText, how: Text(1000) })
export type ResumeAfterBreach = z.infer<typeof ResumeAfterBreach>

/** ACL 39(1). */
export const stayGrounds = ['no-means', 'third-party', 'irreparable', 'other'] as const

export const StayExecution = z.object({
  ground: z.enum(stayGrounds),
  reason: Text(1000),
  resumeWhen: Text(500),
})
export type StayExecution = z.infer<typeof StayExecution>

export const ResumeExecution = z.object({ reason: Text(1000) })
export type ResumeExecution = z.infer<typeof ResumeExecution>

export const ConfirmPerformed = z.object({
  performedOn: PlainDateText,
  findings: Text(1000),
  attachmentIds: z.array(Id).max(60),
})
export type ConfirmPerformed = z.infer<typeof ConfirmPerformed>

/** ACL 40; the last is ACL 39(2). */
export const endingGrounds = [
  'died-without-estate',
  'dissolved-without-assets',
  'object-lost',
  'decision-revoked',
  'other',
  'stayed-three-years',
] as const

export const EndExecution = z.object({
  ground: z.enum(endingGrounds),
  reason: Text(1000),
  /** After three years: no evident harm to society, and the party truly cannot perform (ACL 39(2)). */
  noEvidentHarm: z.boolean().optional(),
  cannotPerform: z.boolean().optional(),
})
export type EndExecution = z.infer<typeof EndExecution>

/** The server's own step in the penalty case: where its execution stands. */
export const NoteExecution = z.object({
  id: Id,
  stage: z.string().max(40),
  outcome: z.string().max(40).optional(),
})
export type NoteExecution = z.infer<typeof NoteExecution>
