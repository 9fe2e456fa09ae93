import type { Grade } from '../procedures/facts.ts'
import type { Refusal } from '../refusal.ts'
import type { BandInYuan } from './ladder.ts'
import type { MissingBasis, StatutoryRange } from './statutory-range.ts'

/** What is proposed or decided; the payload of a report or decision satisfies it. */
export interface Proposal {
  readonly kinds: readonly string[]
  readonly fineInYuan: number | null
  readonly baseInYuan?: number | null | undefined
  /** For figures per square metre, animal, person …: how many. */
  readonly units?: number | null | undefined
  readonly confiscatedInYuan?: number | null | undefined
  readonly grade: Grade
  readonly deviationReason?: string | undefined
  readonly mitigation?: { readonly ground: string; readonly reason: string } | undefined
}

/** Worth knowing before signing, no reason to refuse. */
export type AssessmentWarning =
  | 'no-benchmark' // the benchmark has no ladder for this power and party
  | 'newer-text' // a newer text of the statute was not checked
  | 'subject-differs' // the power is written for the other kind of party
  | 'responsible-range' // the range for persons directly responsible was applied
  | 'fixed-alternative' // the fine lies in the fixed range though the base calls for the multiple
  | 'multiple-alternative' // the fine is a multiple though the base is so small that the fixed range applies
  | 'named-case' // the fine lies in the range of a case the article names
  | 'mitigation-not-needed' // mitigation is claimed inside the statutory range
  | 'revocation-by-issuer' // a licence is revoked by the organ that issued it

export interface Assessment {
  readonly subject: 'individual' | 'organisation'
  /** The article's ranges for this party, in yuan. */
  readonly ranges: readonly StatutoryRange[]
  /** What must be known before there is an amount. */
  readonly missing: MissingBasis | null
  readonly bands: readonly BandInYuan[]
  /** The band of the grade proposed; null where the benchmark is silent. */
  readonly band: BandInYuan | null
  readonly obstacles: readonly Refusal[]
  readonly warnings: readonly Warning[]
  /** Outside the band or below the minimum: the head of the organ decides. */
  readonly needsOrganHead: boolean
}

export interface Warning {
  readonly code: AssessmentWarning
  readonly facts?: Readonly<Record<string, string | number>>
}
