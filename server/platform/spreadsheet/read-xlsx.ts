import { Readable } from 'node:stream'
import type { CellValue } from 'exceljs'
import { shortened, Unreadable } from './problem.ts'
import type { TextRow } from './read-spreadsheet.ts'

/**
 * The first sheet of a workbook, read as a stream so that 50,000 rows need little memory. A formula is refused: what
 * counts must stand in the cell, not be computed somewhere else.
 */
export async function readXlsx(bytes: Buffer): Promise<TextRow[]> {
  const { default: exceljs } = await import('exceljs') // half a second to load, and most starts read no workbook
  const rows: TextRow[] = []
  try {
    const workbook = new exceljs.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
      worksheets: 'emit',
      sharedStrings: 'cache',
      styles: 'cache',
      hyperlinks: 'ignore',
      entries: 'ignore',
    })
    feedText(workbook as unknown as WorkbookParts)
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        const cells: string[] = []
        row.eachCell({ includeEmpty: true }, (cell, column) => {
          cells[column - 1] = textOf(cell.value, row.number, columnName(column))
        })
        rows.push({ number: row.number, cells: Array.from(cells, (cell) => cell ?? '') })
      }
      break
    }
  } catch (error) {
    if (error instanceof Unreadable) throw error
    throw new Unreadable(
      'damaged',
      { zh: '工作簿已损坏或有密码，打不开', en: 'the workbook is damaged or protected and cannot be opened' },
      { zh: '能用表格软件打开并另存的 .xlsx 文件', en: 'a workbook that a spreadsheet program can open and save' },
    )
  }
  return rows
}

/** What exceljs reads of a workbook piece by piece, under its inner names of version 4.4. */
interface WorkbookParts {
  _parseSharedStrings(pieces: AsyncIterable<Buffer>): unknown
  _parseWorksheet(pieces: AsyncIterable<Buffer>, sheet: string): unknown
}

/** exceljs decodes each piece by itself and so breaks every character that lies across two; given text, it decodes none. */
function feedText(workbook: WorkbookParts): void {
  const { _parseSharedStrings: readStrings, _parseWorksheet: readSheet } = workbook
  workbook._parseSharedStrings = (pieces) => readStrings.call(workbook, Readable.from(decoded(pieces)))
  workbook._parseWorksheet = (pieces, sheet) => readSheet.call(workbook, Readable.from(decoded(pieces)), sheet)
}

async function* decoded(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  for await (const piece of pieces) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

function textOf(value: CellValue, row: number, column: string): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  // Excel's dates have no zone; exceljs gives them in UTC.
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if ('formula' in value || 'sharedFormula' in value)
    throw formula(`=${'formula' in value ? value.formula : ''}`, row, column)
  if ('error' in value)
    throw new Unreadable(
      'cell-error',
      { zh: '单元格里是错误值', en: 'the cell holds an error value' },
      { zh: '实际的值', en: 'the value itself' },
      { row, column, found: String(value.error) },
    )
  if ('richText' in value) return value.richText.map((part) => part.text).join('')
  if ('text' in value) return typeof value.text === 'string' ? value.text : textOf(value.text, row, column)
  return ''
}

export const formula = (text: string, row: number, column: string): Unreadable =>
  new Unreadable(
    'formula',
    { zh: '单元格里是公式', en: 'the cell holds a formula' },
    { zh: '公式的结果：复制后“选择性粘贴—数值”', en: 'its result: copy, then paste values' },
    { row, column, found: shortened(text) },
  )

/** 1 is A, 27 is AA. */
function columnName(index: number): string {
  const last = String.fromCharCode(65 + ((index - 1) % 26))
  return index > 26 ? columnName(Math.floor((index - 1) / 26)) + last : last
}
