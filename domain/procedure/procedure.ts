/**
 * The shape of a procedure: a table of steps. What may happen next to a matter is read from its table by `permitted`,
 * what a step does to it by `advance`, on the server and on the screen alike.
 */

import type { z } from 'zod'
import type { OrganProfile } from '../../law/schema.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { ExcludedInterval } from '../deadlines/excluded-time.ts'
import type { Refusal } from '../refusal.ts'
import type { Resolved } from '../procedures/facts.ts'
import type { Role } from '../roles.ts'

export type MatterKind =
  'lead' | 'penalty-case' | 'summary-case' | 'coercive-measure' | 'execution' | 'criminal-referral'

/** The person who acts, and the post the person acts from. */
export interface Actor {
  readonly personId: string
  readonly name: string
  readonly postId: string
  /** Code of the organ or internal unit the post belongs to, e.g. a squad. */
  readonly unit: string
  /** The organ in whose name the unit acts: the bureau for a squad, itself for a department. */
  readonly organ: string
  readonly role: Role
  /** Of a head: whether in charge meanwhile (主持工作) or a deputy (副职). Absent: the principal one, or no head at all. */
  readonly standing?: Standing | undefined
}

/** What a head's post is among the heads of an organ, where it is not the principal one. */
export type Standing = 'acting' | 'deputy'

/** A clock as the procedure sees it: one time limit, running or stopped. */
export interface RunningClock {
  readonly limit: string
  readonly startedOn: PlainDate
  readonly lastDay: PlainDate
  /** For periods in hours: the instant of expiry. */
  readonly dueAt?: string
  readonly provisional: boolean
}

/** What a requirement may look at besides the file itself. */
export interface Surroundings {
  readonly actor: Actor
  /** An instant, ISO 8601 with offset. */
  readonly now: string
  /** The civil date of `now` in Asia/Shanghai. */
  readonly today: PlainDate
  readonly calendar: WorkCalendar
  readonly clocks: readonly RunningClock[]
  /** Profile of the organ that holds the matter. */
  readonly profile: OrganProfile
  /** What was looked up for the payload: officers, power, the holder that the authority question names. */
  readonly resolved: Resolved
}

/** Something that must hold before a step. Returns what is wrong, or nothing. */
export type Requirement<File, Payload = unknown> = (
  file: File,
  surroundings: Surroundings,
  /** Absent when the question is only whether the step is open at all. */
  payload: Payload | undefined,
) => readonly Refusal[]

export interface ClockStart<File, Payload> {
  readonly limit: string
  /** The day (or, for hours, the instant) that is not counted. Null: not in this case. */
  readonly from: (file: File, payload: Payload, today: PlainDate) => string | null
  /** Time that does not count, where a rule of the organ leaves it out. */
  readonly excluded?: (file: File) => readonly ExcludedInterval[]
  /** Granted on top, in the limit's own unit: one total from the start, rolled once. */
  readonly extension?: (file: File) => number
}

/** Which participants of the matter may take a step. */
export type Capacity = 'holder' | 'origin' | 'assigned' | 'anyone'

export interface StepDefinition<File, Payload> {
  readonly from: readonly string[]
  /** The stage afterwards, judged on the file as the step leaves it. */
  readonly to: string | ((file: File) => string)
  readonly by: readonly Role[]
  readonly as: Capacity
  readonly payload: z.ZodType<Payload>
  /** Taken by the server together with a step of another matter, never by a person. */
  readonly automatic?: true
  readonly requires: readonly Requirement<File, Payload>[]
  /** Asks what the matter's power is that day and who may act under it, though the payload names no power. */
  readonly judgesPower?: true
  readonly starts: readonly ClockStart<File, Payload>[]
  /** Time limits whose clocks this step stops, judged on the file as the step leaves it. */
  readonly stops: readonly string[] | ((file: File) => readonly string[])
  /** Documents (ids of law/documents) that this step issues. */
  readonly documents: readonly string[] | ((file: File) => readonly string[])
  /**
   * All documents it may issue, where that depends on the file: their numbers are held ready. Where the payload names the
   * form, a function of it; it is asked before the payload is checked and must take anything.
   */
  readonly mayIssue?: readonly string[] | ((payload: unknown) => readonly string[])
  /** The file after the step. Pure: replaying the steps gives the row. */
  readonly apply: (file: File, payload: Payload, taken: TakenStep) => File
}

/** A step as it is kept: once, for ever. */
export interface TakenStep {
  readonly sequence: number
  readonly action: string
  readonly actor: Actor
  /** Instant, ISO 8601. */
  readonly at: string
  /** Civil date of `at`. */
  readonly on: PlainDate
  readonly payload: unknown
  /** What the server looked up at that moment; kept, so that replaying needs no look-up. */
  readonly resolved: Resolved
}

/** Which kind of post must move. */
export type Mover = 'leader' | 'officer' | 'liaison' | 'reviewer' | 'head'

/** Whose move it is: one line of somebody's work-list. */
export interface Duty {
  readonly action: string
  readonly unit: string
  readonly mover: Mover
  /** Only this person; absent: anyone who moves for the unit. */
  readonly personId?: string
  /** The time limit whose clock says by when. */
  readonly limit?: string
  /** Not before this day: a period of the party has to pass first. */
  readonly openFrom?: PlainDate
  /** True when the matter came back with a comment. */
  readonly returned?: boolean
  /** True when the next move is the party's or another organ's: watch, nothing to do. */
  readonly waiting?: boolean
}

/** Who takes part in a matter, as its file says. */
export interface Parties {
  readonly originUnit: string
  readonly originOrgan: string
  readonly holderUnit: string
  readonly holderOrgan: string
  /** Persons assigned to it. */
  readonly officerIds: readonly string[]
}

/** What a list shows of a matter. */
export interface Headline {
  readonly number: string
  readonly title: string
  readonly partyName: string
  readonly field: string | null
  readonly powerCode: string | null
  readonly township: string
  readonly longitude: number | null
  readonly latitude: number | null
  readonly closed: boolean
  /** Words the register's search looks through. */
  readonly words: string
}

/** One count for the statistics, written with the step. */
export interface Tally {
  readonly measure: string
  readonly amount?: number
}

/** A whole procedure: its table of steps and what can be read from a file. */
export interface Procedure<File> {
  readonly kind: MatterKind
  /** The step that opens a matter of this kind. */
  readonly opening: string
  // The payload type differs from step to step; each step's own schema checks it before it is used.
  // oxlint-disable-next-line no-explicit-any
  readonly steps: Readonly<Record<string, StepDefinition<File, any>>>
  /** The file that the opening step makes. */
  readonly open: (taken: TakenStep) => File
  /** Documents and clocks of the opening step are those of its row in `steps`. */
  readonly stageOf: (file: File) => string
  readonly partiesOf: (file: File) => Parties
  /** Whose move it is, under the rules of the organ that holds the matter. */
  readonly dutiesOf: (file: File, clocks: readonly RunningClock[], profile: OrganProfile) => readonly Duty[]
  readonly headlineOf: (file: File) => Headline
  readonly talliesOf: (file: File, taken: TakenStep) => readonly Tally[]
  /** Stages in which a matter can be over; in every other it is open. */
  readonly ends: readonly string[]
  /** The stages of the line on top of the page, in order. */
  readonly line: readonly string[]
  /** Stages beside the line, each with the stage of the line at whose height a matter stands there. */
  readonly beside?: Readonly<Record<string, string>>
}
