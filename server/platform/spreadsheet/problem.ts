import type { Bilingual } from '../../../law/schema.ts'

/** What is wrong with a spreadsheet, so that whoever keeps it can put it right without asking. */
export interface Problem {
  readonly file: string
  /** As the spreadsheet program counts: the header is row 1. Null: the file as a whole. */
  readonly row: number | null
  /** As the header says; null: the row as a whole. */
  readonly column: string | null
  readonly code: ProblemCode
  readonly message: Bilingual
  /** What would be right. */
  readonly allowed: Bilingual | null
  /** What was found, shortened. */
  readonly found: string | null
}

export type ProblemCode =
  | 'empty-file'
  | 'wrong-encoding'
  | 'not-a-spreadsheet'
  | 'damaged'
  | 'too-many-rows'
  | 'two-of-one'
  | 'other-county'
  | 'wrong-columns'
  | 'no-rows'
  | 'ragged-row'
  | 'formula'
  | 'cell-error'
  | 'missing'
  | 'wrong-value'
  | 'duplicate'
  | 'unknown-reference'
  | 'inconsistent'

/** Thrown while a file is read: nothing of it can be taken. */
export class Unreadable extends Error {
  readonly problem: Omit<Problem, 'file'>
  constructor(code: ProblemCode, message: Bilingual, allowed: Bilingual | null = null, place: Partial<Problem> = {}) {
    super(message.en)
    this.problem = {
      row: place.row ?? null,
      column: place.column ?? null,
      code,
      message,
      allowed,
      found: place.found ?? null,
    }
  }
}

export const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text)

/** One problem as one line, in both languages: for the terminal and the log. */
export function problemLine({ file, row, column, message, allowed, found }: Problem): string {
  const placeZh = [file, row === null ? '' : `第${row}行`, column === null ? '' : `“${column}”列`]
    .filter(Boolean)
    .join(' ')
  const zh = [
    `${placeZh}：${message.zh}`,
    found === null ? '' : `现值“${found}”`,
    allowed === null ? '' : `应为${allowed.zh}`,
  ]
  const placeEn = [file, row === null ? '' : `row ${row}`, column === null ? '' : `column "${column}"`]
    .filter(Boolean)
    .join(', ')
  const en = [
    `${placeEn}: ${message.en}`,
    found === null ? '' : `found "${found}"`,
    allowed === null ? '' : `allowed: ${allowed.en}`,
  ]
  return `${zh.filter(Boolean).join('，')}。\n    ${en.filter(Boolean).join('; ')}.`
}
