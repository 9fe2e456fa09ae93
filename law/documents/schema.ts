/** The shape of a document form: what a document must say, who signs it, and where its number comes from. */

import type { Bilingual, Citation, SourceStatus } from '../schema.ts'

/** One thing the document must say. */
export interface ParticularRow {
  /** The name under which the composed particulars carry it. */
  readonly key: string
  readonly label: Bilingual
  /** The article that asks for it, where that is more exact than the basis of the form. */
  readonly basis?: Citation
  /** Number, date and seal come with the issue: a draft without them is complete. */
  readonly atIssue?: true
}

export interface DocumentForm {
  readonly id: string
  readonly title: Bilingual
  /** Why and when it is made, in one line. */
  readonly purpose: Bilingual
  readonly basis: readonly Citation[]
  readonly status: SourceStatus
  readonly signedBy: Bilingual | null
  readonly approvedBy: Bilingual | null
  /** Leaves the organ: carries its name, seal and date. */
  readonly external: boolean
  /** Needs a return slip, or the proof that takes its place. */
  readonly mustBeServed: boolean
  /**
   * The word in its number, e.g. 罚决 in 阳综执〔2026〕罚决第12号, for what leaves the organ. Null: it stays in the file
   * and is numbered within it, so that records written at the same time in one county do not wait for each other.
   */
  readonly series: string | null
  /** Whose series and seal: the organ that holds the matter, or the one the clue came from. */
  readonly issuedBy: 'holder' | 'origin'
  /** Which part of the file it is archived in: 正卷 is open to the party, 副卷 is not. */
  readonly volume: 'open' | 'internal'
  readonly baseFields: readonly ParticularRow[]
  readonly particulars: readonly ParticularRow[]
}
