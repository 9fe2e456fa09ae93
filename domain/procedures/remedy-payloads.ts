/** What is recorded of reconsideration and litigation, step by step. */

import { z } from 'zod'
import { OptionalText, PlainDateText, Text } from './facts.ts'
import { Penalty } from './penalty-case/payloads.ts'
import { remedyOutcomes } from './remedies.ts'

export const NoteReconsideration = z.object({
  appliedOn: PlainDateText,
  /** 行政复议机关 */
  body: Text(120),
  applicant: Text(120),
  requests: Text(1000),
  /** Handed in at the organ that made the decision (ARL 32). */
  throughOrgan: z.boolean(),
  /** The decision rests on equipment that records by itself (电子技术监控设备). */
  monitored: z.boolean(),
  /** What the party says for being late; that nothing was said, if so. */
  lateReason: OptionalText(500),
})
export type NoteReconsideration = z.infer<typeof NoteReconsideration>

export const NoteSuit = z.object({
  suedOn: PlainDateText,
  /** 立案日期 */
  acceptedOn: PlainDateText,
  /** The copy of the complaint reached the organ. */
  copyReceivedOn: PlainDateText,
  /** 人民法院 */
  body: Text(120),
  applicant: Text(120),
  reference: Text(80),
  requests: Text(1000),
  lateReason: OptionalText(500),
})
export type NoteSuit = z.infer<typeof NoteSuit>

export const ForwardApplication = z.object({ forwardedOn: PlainDateText, opinion: Text(500) })
export type ForwardApplication = z.infer<typeof ForwardApplication>

export const NoteAcceptance = z.object({
  how: z.enum(['accepted', 'silence', 'refused']),
  /** Day of the acceptance or of the refusal; with silence the day on which the period ended. */
  decidedOn: PlainDateText,
  simplified: z.boolean(),
  reference: OptionalText(80),
  /** The copy of the application came with it. */
  copyReceivedOn: PlainDateText.optional(),
  /** Why it was not accepted. */
  reason: OptionalText(500),
})
export type NoteAcceptance = z.infer<typeof NoteAcceptance>

export const NoteCopy = z.object({ receivedOn: PlainDateText })
export type NoteCopy = z.infer<typeof NoteCopy>

export const SubmitAnswer = z.object({ submittedOn: PlainDateText })
export type SubmitAnswer = z.infer<typeof SubmitAnswer>

export const ExtendReview = z.object({ toldOn: PlainDateText, days: z.number().int().min(1).max(30) })
export type ExtendReview = z.infer<typeof ExtendReview>

export const StayExecution = z.object({
  orderedBy: z.enum(['organ', 'reconsideration-organ', 'court']),
  from: PlainDateText,
  reason: Text(500),
})
export type StayExecution = z.infer<typeof StayExecution>

export const EndStay = z.object({ to: PlainDateText, reason: Text(500) })
export type EndStay = z.infer<typeof EndStay>

export const NoteOutcome = z.object({
  outcome: z.enum(remedyOutcomes),
  /** Number of the reconsideration decision, the judgment, the ruling or the mediation paper. */
  reference: OptionalText(120),
  receivedOn: PlainDateText,
  summary: Text(2000),
  forProcedure: z.boolean().optional(),
  actBy: PlainDateText.optional(),
  /** What the decision says from now on, where it was changed. */
  penalty: Penalty.optional(),
})
export type NoteOutcome = z.infer<typeof NoteOutcome>

export const NoteJudgment = NoteOutcome.extend({ kind: z.enum(['judgment', 'ruling']) })
export type NoteJudgment = z.infer<typeof NoteJudgment>

export const NoteAppeal = z.object({
  appellant: z.enum(['party', 'organ', 'both']),
  appealedOn: PlainDateText,
  /** 上诉法院 */
  court: Text(120),
})
export type NoteAppeal = z.infer<typeof NoteAppeal>

export const NoteEffect = z.object({ effectiveOn: PlainDateText })
export type NoteEffect = z.infer<typeof NoteEffect>
