/** The short forms in which the rows of `law/` are written, so that a row reads like its article. */

import { citationText } from './citation-text.ts'
import type { Bilingual, Length, TimeLimit } from './schema.ts'
import { statute } from './statutes.ts'

export const both = (zh: string, en: string): Bilingual => ({ zh, en })

export const hours = (count: number): Length => ({ count, unit: 'hour' })
export const workingDays = (count: number): Length => ({ count, unit: 'working-day' })
export const naturalDays = (count: number): Length => ({ count, unit: 'natural-day' })
export const months = (count: number): Length => ({ count, unit: 'month' })
export const years = (count: number): Length => ({ count, unit: 'year' })

/** Where the text sets a period and says nothing of what follows. */
export const noConsequence = both('规定未写明后果。', 'The text names no consequence.')

/** Where a rule leaves no room for an extension. */
export const noExtension = both('不得延长', 'None')

/** What a row must state; what it leaves out is worked out by `timeLimitRows`. */
export interface TimeLimitRow extends Omit<
  TimeLimit,
  'id' | 'kind' | 'extension' | 'suspension' | 'basisText' | 'validFrom'
> {
  /** Absent: a deadline. */
  readonly kind?: TimeLimit['kind']
  readonly extension?: Bilingual
  readonly suspension?: Bilingual
  /** Absent: the articles of `basis`. */
  readonly basisText?: string
  /** Absent: the day the statute's version took effect. */
  readonly validFrom?: string
}

/** Completes rows with their id and with what follows from the statute. */
export function timeLimitRows<Id extends string>(rows: Readonly<Record<Id, TimeLimitRow>>): Record<Id, TimeLimit> {
  const complete = {} as Record<Id, TimeLimit>
  for (const id of Object.keys(rows) as Id[]) {
    const row: TimeLimitRow = rows[id]
    const { inForceFrom, inForceTo } = statute(row.statute)
    complete[id] = {
      ...row,
      id,
      kind: row.kind ?? 'deadline',
      extension: row.extension ?? null,
      suspension: row.suspension ?? null,
      basisText: row.basisText ?? row.basis.map((citation) => citationText(citation).zh).join('；'),
      validFrom: row.validFrom ?? inForceFrom,
      ...(inForceTo === undefined || row.validTo !== undefined ? {} : { validTo: inForceTo }),
    }
  }
  return complete
}
