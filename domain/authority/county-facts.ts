/** What of a county decides who may act: units, fields, powers, holders, decisions and rulings, each with its period. */

import type { PlainDate } from '../calendar/plain-date.ts'
import type { UnitKind } from './unit-kinds.ts'

/** In force from its first to its last day, both included; without a last day still in force. */
export interface Period {
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
}

export const inForce = (period: Period, on: PlainDate): boolean =>
  period.validFrom <= on && (period.validTo === null || on <= period.validTo)

export interface UnitFacts extends Period {
  readonly code: string
  readonly nameZh: string
  readonly nameEn: string
  readonly kind: UnitKind
  readonly parent: string | null
  /** In whose name and under whose seal it acts. */
  readonly organ: string
  /** Townships, zones or the county itself. */
  readonly serves: readonly string[]
}

export interface FieldFacts extends Period {
  readonly slug: string
  readonly nameZh: string
  readonly nameEn: string
  readonly exercisedBy: 'bureau' | 'department'
}

/** The part of a power that decides who may use it. */
export interface PowerLine extends Period {
  readonly code: string
  readonly name: string
  readonly field: string
  readonly kind: 'penalty' | 'coercion' | 'inspection'
  readonly law: string
  readonly article: number
}

export interface HolderFacts extends Period {
  readonly field: string
  /** Null: the whole field. */
  readonly powerCode: string | null
  readonly organ: string
  /** The one team of the field; null: the squad that serves the place. */
  readonly team: string | null
  /** The county's own paper, in its words. */
  readonly basis: string
}

/** A published decision of the province that hands powers to townships (行政处罚法 24). */
export interface TownshipDecision extends Period {
  readonly code: string
  readonly title: string
  readonly issuer: string
  readonly publishedOn: PlainDate
  readonly townships: readonly string[]
  readonly powerCodes: readonly string[]
}

/** A ruling on a dispute of competence (行政处罚法 25). */
export interface Ruling extends Period {
  readonly code: string
  readonly title: string
  readonly decidedBy: string
  readonly decidedOn: PlainDate
  readonly field: string | null
  readonly powerCodes: readonly string[]
  /** Empty: the whole county. */
  readonly townships: readonly string[]
  readonly organ: string
  readonly team: string | null
}

/** Of one code there may be several periods; those asked for are found by date. */
export interface CountyFacts {
  readonly region: string
  readonly units: readonly UnitFacts[]
  readonly fields: readonly FieldFacts[]
  readonly powers: readonly PowerLine[]
  readonly holders: readonly HolderFacts[]
  readonly townshipDecisions: readonly TownshipDecision[]
  readonly rulings: readonly Ruling[]
}
