/** What is said at the steps of a hearing (听证). */

import { z } from 'zod'
import { OptionalText, PlainDateText, Text } from '../facts.ts'

export const RequestHearing = z.object({ requestedOn: PlainDateText, by: Text(60), reason: OptionalText(1000) })
export type RequestHearing = z.infer<typeof RequestHearing>

const ClockTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)

export const NotifyHearing = z.object({
  /** Handed over with this step, which issues the notice. Absent: it is served afterwards, in whatever way. */
  servedOn: PlainDateText.optional(),
  /** Who took it, where it was handed over; absent: who had asked for the hearing. */
  receiver: OptionalText(60),
  /** Head of the organ who appointed the chair and approved the notice (PL 64, item 4). */
  approvedBy: OptionalText(60),
  heldOn: PlainDateText,
  heldAt: ClockTime,
  place: Text(200),
  chair: Text(60),
  recorder: OptionalText(60),
  open: z.boolean(),
})
export type NotifyHearing = z.infer<typeof NotifyHearing>

export const HoldHearing = z.object({
  heldOn: PlainDateText,
  /** Absent: at the time that was notified. */
  startedAt: ClockTime.optional(),
  endedAt: ClockTime.optional(),
  attendees: Text(500),
  /** Accusation, evidence and proposal of the investigators. */
  accusation: OptionalText(8000),
  /** What the party answered, and how it questioned the evidence. */
  defenceHeard: OptionalText(8000),
  /** The course in one piece, where it was not written down apart. */
  record: OptionalText(8000),
  /** Whether the party checked the record and signed it (PL 64, item 8). */
  signed: z.enum(['signed', 'refused']).optional(),
  /** Opinion of the chair, where it is given at once; otherwise the report follows. */
  report: OptionalText(4000),
})
export type HoldHearing = z.infer<typeof HoldHearing>

/** 听证报告: what the chair reports to the head after the hearing. */
export const ReportHearing = z.object({
  positions: Text(6000),
  chairOpinion: Text(4000),
})
export type ReportHearing = z.infer<typeof ReportHearing>

export const EndHearing = z.object({
  heldOn: PlainDateText,
  /** Stayed away, or left before the end without permission. */
  how: z.enum(['absent', 'left']),
  /** Whether there was a proper reason: then the hearing is notified anew. */
  excused: z.boolean(),
  /** How it was notified, who was there, how long one waited, when the party left. */
  record: Text(4000),
})
export type EndHearing = z.infer<typeof EndHearing>
