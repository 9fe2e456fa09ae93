/** A sheet: which columns a file has, what each may hold, and where its rows are kept. */

import type { Bilingual } from '../../../law/schema.ts'
import { shortened, type Problem, type ProblemCode } from './problem.ts'
import type { Grid, TextRow } from './read-spreadsheet.ts'

export type Value = string | number | boolean | null | readonly string[]
export type Row = Readonly<Record<string, Value>>

export interface Reading {
  readonly value?: Value
  /** What would be right, when the text is not. */
  readonly allowed?: Bilingual
}

export interface Column {
  /** In the file; the table's column bears the same name. */
  readonly name: string
  /** A header in Chinese is understood too. */
  readonly title: string
  readonly required: boolean
  readonly read: (text: string) => Reading
  /** Refers to the keys of another sheet (or several, any of which will do). */
  readonly refersTo?: readonly string[]
  /** Values that refer to nothing. */
  readonly exempt?: RegExp
}

export interface Sheet {
  /** File name without its ending. */
  readonly name: string
  readonly title: Bilingual
  readonly table: string
  readonly area: 'organisation' | 'powers'
  readonly columns: readonly Column[]
  /** Columns of the file that together name a row. */
  readonly key: readonly string[]
  /** The same in the table, where `complete` has changed them. */
  readonly tableKey?: readonly string[]
  readonly mayBeEmpty?: boolean
  /** Rows have periods of validity; without them a row is corrected in place. */
  readonly periods: boolean
  /** From rows of the file to rows of the table; `kept` is what the table holds in force. */
  readonly complete?: (rows: readonly Row[], kept: readonly Row[]) => readonly Row[]
  /** What only several columns or rows together can show. */
  readonly check?: (
    row: Row,
  ) => readonly { readonly column: string; readonly message: Bilingual; readonly allowed?: Bilingual }[]
}

export interface NumberedRow {
  readonly number: number
  readonly row: Row
}

export interface ParsedSheet {
  readonly rows: readonly NumberedRow[]
  readonly problems: readonly Problem[]
}

export const keyOf = (sheet: Sheet, row: Row): string => joined(sheet.key, row)
export const tableKeyOf = (sheet: Sheet, row: Row): string => joined(sheet.tableKey ?? sheet.key, row)

const joined = (names: readonly string[], row: Row): string => names.map((name) => String(row[name] ?? '')).join(' ')

/** Reads every cell and tells everything that is wrong, row by row. */
export function parseSheet(sheet: Sheet, file: string, grid: Grid): ParsedSheet {
  const problems: Problem[] = []
  const report = (
    row: number | null,
    column: string | null,
    code: ProblemCode,
    message: Bilingual,
    more: Partial<Problem> = {},
  ) => problems.push({ file, row, column, code, message, allowed: more.allowed ?? null, found: more.found ?? null })

  const places = placeColumns(sheet, grid.header, report)
  if (problems.length > 0) return { rows: [], problems }
  if (grid.rows.length === 0 && sheet.mayBeEmpty !== true)
    report(null, null, 'no-rows', { zh: '只有表头，没有内容', en: 'only a header, no rows' })

  const rows: NumberedRow[] = []
  const seen = new Map<string, number>()
  for (const line of grid.rows) {
    const before = problems.length
    const row = readRow(sheet, grid.header, line, places, report)
    if (problems.length > before) continue
    const key = keyOf(sheet, row)
    const first = seen.get(key)
    if (first !== undefined)
      report(
        line.number,
        sheet.key.join('+'),
        'duplicate',
        { zh: `与第${first}行重复`, en: `the same as row ${first}` },
        { found: shortened(key), allowed: { zh: '每个只出现一次', en: 'each only once' } },
      )
    else seen.set(key, line.number)
    for (const { column, message, allowed } of sheet.check?.(row) ?? [])
      report(line.number, column, 'inconsistent', message, {
        ...(allowed === undefined ? {} : { allowed }),
        found: show(row[column]),
      })
    rows.push({ number: line.number, row })
  }
  return { rows, problems }
}

const show = (value: Value | undefined): string | null =>
  value === null || value === undefined ? null : shortened(Array.isArray(value) ? value.join(';') : String(value))

type Report = (
  row: number | null,
  column: string | null,
  code: ProblemCode,
  message: Bilingual,
  more?: Partial<Problem>,
) => void

function placeColumns(sheet: Sheet, header: readonly string[], report: Report): ReadonlyMap<string, number> {
  const names = sheet.columns.map((column) => column.name)
  const list = names.join(', ')
  const allowed = {
    zh: `这些列：${sheet.columns.map((column) => `${column.name}（${column.title}）`).join('、')}`,
    en: list,
  }
  const places = new Map<string, number>()
  header.forEach((title, index) => {
    const column = sheet.columns.find((candidate) => candidate.name === title || candidate.title === title)
    if (column === undefined)
      report(
        1,
        title === '' ? `#${index + 1}` : title,
        'wrong-columns',
        { zh: '不认识这一列', en: 'unknown column' },
        { allowed },
      )
    else if (places.has(column.name))
      report(1, title, 'wrong-columns', { zh: '这一列出现了两次', en: 'this column occurs twice' })
    else places.set(column.name, index)
  })
  for (const column of sheet.columns)
    if (column.required && !places.has(column.name))
      report(1, column.name, 'wrong-columns', { zh: `缺少“${column.title}”列`, en: 'this column is missing' })
  return places
}

function readRow(
  sheet: Sheet,
  header: readonly string[],
  line: TextRow,
  places: ReadonlyMap<string, number>,
  report: Report,
): Row {
  const row: Record<string, Value> = {}
  if (line.cells.slice(header.length).some((cell) => cell.trim() !== ''))
    report(
      line.number,
      null,
      'ragged-row',
      {
        zh: `这一行有${line.cells.length}格，表头只有${header.length}格`,
        en: `${line.cells.length} cells under ${header.length} headers`,
      },
      { allowed: { zh: '含逗号的内容加引号', en: 'cells with commas in quotes' } },
    )
  for (const column of sheet.columns) {
    const place = places.get(column.name)
    const text = (place === undefined ? '' : (line.cells[place] ?? '')).trim()
    if (text.startsWith('=')) {
      report(
        line.number,
        column.name,
        'formula',
        { zh: '单元格里是公式', en: 'the cell holds a formula' },
        {
          found: shortened(text),
          allowed: { zh: '公式的结果', en: 'its result' },
        },
      )
      continue
    }
    if (text === '' && column.required) {
      report(line.number, column.name, 'missing', { zh: `“${column.title}”必填`, en: 'must be filled in' })
      continue
    }
    const reading = column.read(text)
    if (reading.value === undefined)
      report(
        line.number,
        column.name,
        'wrong-value',
        { zh: `“${column.title}”不对`, en: 'not a value for this column' },
        {
          found: shortened(text),
          ...(reading.allowed === undefined ? {} : { allowed: reading.allowed }),
        },
      )
    else row[column.name] = reading.value
  }
  return row
}
