import type { PlainDate } from '../calendar/plain-date.ts'
import type { ClockStart, Requirement, TakenStep } from '../procedure/procedure.ts'
import type { Role } from '../roles.ts'
import type { Penalty } from './penalty-case/payloads.ts'
import type { Remedy, RemedyEffect, WithRemedies } from './remedies.ts'

/** What a kind of matter says about its own decision. */
export interface UnderReview<File extends WithRemedies> {
  /** Stages in which the party may turn to somebody else. */
  readonly contestedFrom: readonly string[]
  /** Stages in which a review goes on. */
  readonly reviewedFrom: readonly string[]
  readonly officers: readonly Role[]
  /** Whoever sues has been to the reconsideration organ (ARL 23). */
  readonly reconsiderationFirst: boolean
  /** The day from which the party knows the decision; null: not yet. */
  readonly servedOn: (file: File) => PlainDate | null
  readonly decided: (file: File) => Penalty | null
  /** Stage after the party turned to somebody else: a bound file is opened again. */
  readonly opened: (file: File) => string
  readonly open: (file: File) => File
  /** What the outcome does to the decision. */
  readonly takeEffect: (file: File, remedy: Remedy, end: RemedyEffect, taken: TakenStep) => File
  /** Stage after an outcome that took effect. */
  readonly ended: (file: File) => string
  /** Further clocks of an outcome: of what was published, of the closing. */
  readonly effectStarts: readonly ClockStart<File, unknown>[]
  /** Clocks that an outcome ends with the decision or with what it asked for. */
  readonly effectStops: (file: File) => readonly string[]
  /** What has to be there before an answer is handed in; absent: it is written elsewhere. */
  readonly answerReady?: Requirement<File, unknown>
  /** The form of the answer. */
  readonly answerForm: (remedy: Remedy) => string
}
