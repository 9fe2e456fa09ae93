/** The shape of a document form: what a document must say, who signs it, and where its number comes from. */

import type { Bilingual, Citation, SourceStatus } from '../schema.ts'

/** A column of a list that somebody fills in. */
export interface Column {
  readonly key: string
  readonly label: Bilingual
  /** Its part of the width of the page. */
  readonly share: number
}

/** How whoever prepares a document writes a particular. */
export type Writing =
  | { readonly as: 'line' | 'passage' | 'day' | 'moment' | 'yuan' }
  | { readonly as: 'choice'; readonly choices: readonly { readonly value: string; readonly label: Bilingual }[] }
  | {
      readonly as: 'table'
      readonly columns: readonly Column[]
      /** What the document says where the list stays empty; absent: it must not. */
      readonly none?: Bilingual
    }

/** Who signs or approves; `post` where somebody of the organ that holds the matter does it in the product. */
export interface Signatory extends Bilingual {
  readonly post?: 'unit-head' | 'organ-head' | 'principal-head'
}

/** Whose paper it is: the officers of the matter, or another organ that takes part in it. */
export type DrawnUpBy = 'officers' | 'township' | 'department' | 'superior' | 'supervisor'

/** One thing the document must say. */
export interface ParticularRow {
  /** The name under which the composed particulars carry it. */
  readonly key: string
  readonly label: Bilingual
  /** The article that asks for it, where that is more exact than the basis of the form. */
  readonly basis?: Citation
  /** Number, date and seal come with the issue: a draft without them is complete. */
  readonly atIssue?: true
  /** Absent: the file knows it, or it follows from the rest. */
  readonly writing?: Writing
}

export interface DocumentForm {
  readonly id: string
  readonly title: Bilingual
  /** Why and when it is made, in one line. */
  readonly purpose: Bilingual
  readonly basis: readonly Citation[]
  readonly status: SourceStatus
  readonly signedBy: Bilingual | null
  readonly approvedBy: Signatory | null
  /** Absent: the officers. */
  readonly drawnUpBy?: DrawnUpBy
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
  /** What it may say besides; never demanded. */
  readonly besides?: readonly ParticularRow[]
  /** How many are made and who gets them, where the practice prints it: 一式两份. */
  readonly copies?: string
  /** A counterfoil (存根) stays in the file. */
  readonly stub?: true
  /** A slip (回执) that whoever gets the letter sends back. */
  readonly returnsReceipt?: true
}
