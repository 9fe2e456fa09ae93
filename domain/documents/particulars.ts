/**
 * What a document says. Particulars are composed from the file once, frozen at issue, and laid out by a template. A
 * thing the file does not yet know is null; where it stands in the middle of a sentence it is a gap in the line.
 */

import type { DocumentForm, ParticularRow } from '../../law/documents/index.ts'

/** A piece of a line: words, or the place of a particular that is not known yet. */
export type Run = string | { readonly gap: string }
export type Line = readonly Run[]

/** Several paragraphs. */
export interface Passage {
  readonly paragraphs: readonly Line[]
}

/** A table; the template knows its columns. */
export interface Rows {
  readonly rows: readonly Readonly<Record<string, string | Line>>[]
}

export type Particular = string | Passage | Rows | null
export type Particulars = Readonly<Record<string, Particular>>

/** A line with gaps: line`到${bank ?? gap('collectingBank')}缴纳罚款`. */
export function line(words: TemplateStringsArray, ...values: (Run | Line)[]): Line {
  const runs: Run[] = []
  for (const [index, word] of words.entries()) {
    if (word !== '') runs.push(word)
    const value = values[index]
    if (value === undefined || value === '') continue
    if (typeof value === 'string' || 'gap' in value) runs.push(value)
    else runs.push(...value)
  }
  return runs
}

export const gap = (key: string): Run => ({ gap: key })

/** Paragraphs from what somebody typed: one per line break, empty ones dropped. */
export const paragraphsOf = (text: string): Line[] =>
  text
    .split(/\r?\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => [paragraph])

export const passage = (...paragraphs: readonly (string | Line)[]): Passage => ({
  paragraphs: paragraphs.map((paragraph) => (typeof paragraph === 'string' ? [paragraph] : paragraph)),
})

/** Typed text as a passage; null when there is none. */
export function typed(text: string | null | undefined): Passage | null {
  const paragraphs = paragraphsOf(text ?? '')
  return paragraphs.length === 0 ? null : { paragraphs }
}

/** The plain words of a particular, for search and for tests. Gaps are ［ ］. */
export function plainText(particular: Particular | undefined): string {
  if (particular === null || particular === undefined) return ''
  if (typeof particular === 'string') return particular
  const lineText = (value: string | Line): string =>
    typeof value === 'string' ? value : value.map((run) => (typeof run === 'string' ? run : '［ ］')).join('')
  if ('paragraphs' in particular) return particular.paragraphs.map(lineText).join('\n')
  return particular.rows.map((row) => Object.values(row).map(lineText).join(' ')).join('\n')
}

/** The particulars whose places are still open in the middle of these words. */
export const gapsOf = (particular: Particular | undefined): string[] => {
  if (particular === null || particular === undefined || typeof particular === 'string') return []
  const lines =
    'paragraphs' in particular ? particular.paragraphs : particular.rows.flatMap((row) => Object.values(row))
  return lines.flatMap((value) =>
    typeof value === 'string' ? [] : value.flatMap((run) => (typeof run === 'string' ? [] : [run.gap])),
  )
}

function isEmpty(particular: Particular | undefined): boolean {
  if (particular === null || particular === undefined) return true
  if (typeof particular === 'string') return particular.trim() === ''
  return ('paragraphs' in particular ? particular.paragraphs : particular.rows).length === 0
}

export type ParticularState = 'present' | 'missing' | 'at-issue'

/** One line of the list beside the pages. */
export interface CheckedParticular {
  readonly row: ParticularRow
  readonly state: ParticularState
  /** The number in the amber box on the page; null when nothing is open. */
  readonly gapNumber: number | null
}

/** Number and seal show their own open place on the page and need no box. */
const withoutBox = new Set(['number', 'seal'])

/** Every particular of the form, base fields first, and whether the document already says it. */
export function checkParticulars(form: DocumentForm, particulars: Particulars): readonly CheckedParticular[] {
  const open = new Set(Object.values(particulars).flatMap(gapsOf))
  let counted = 0
  return [...form.baseFields, ...form.particulars].map((row) => {
    const state: ParticularState =
      row.atIssue === true ? 'at-issue' : isEmpty(particulars[row.key]) || open.has(row.key) ? 'missing' : 'present'
    const boxed = state === 'missing' || (state === 'at-issue' && !withoutBox.has(row.key))
    return { row, state, gapNumber: boxed ? ++counted : null }
  })
}

/** What still has to be known before the document may be issued; empty: nothing. */
export const missingParticulars = (form: DocumentForm, particulars: Particulars): readonly ParticularRow[] =>
  checkParticulars(form, particulars)
    .filter((checked) => checked.state === 'missing')
    .map((checked) => checked.row)
