/** Reads the first sheet of a CSV or XLSX file as rows of text. What is no such file is told apart by its first bytes. */

import { parse } from 'csv-parse/sync'
import { shortened, Unreadable } from './problem.ts'
import { readXlsx } from './read-xlsx.ts'

export interface TextRow {
  /** As the spreadsheet program counts. */
  readonly number: number
  readonly cells: readonly string[]
}

export interface Grid {
  readonly header: readonly string[]
  readonly rows: readonly TextRow[]
}

export const mostRows = 200_000

/** Throws {@link Unreadable} with a sentence for whoever made the file. */
export async function readSpreadsheet(name: string, bytes: Buffer): Promise<Grid> {
  if (bytes.length === 0) throw new Unreadable('empty-file', { zh: '文件是空的', en: 'the file is empty' })
  const isXlsx = name.toLowerCase().endsWith('.xlsx')
  refuseImpostor(isXlsx, bytes)
  const table = isXlsx ? await readXlsx(bytes) : readCsv(bytes)
  const [first, ...rest] = table
  if (first === undefined)
    throw new Unreadable('empty-file', { zh: '文件里没有一行内容', en: 'the file holds no row at all' })
  const header = first.cells.map((cell) => cell.trim())
  while (header.at(-1) === '') header.pop()
  const rows = rest.filter((row) => row.cells.some((cell) => cell.trim() !== ''))
  if (rows.length > mostRows)
    throw new Unreadable(
      'too-many-rows',
      { zh: `共有${rows.length}行，一次最多${mostRows}行`, en: `${rows.length} rows; at most ${mostRows} at a time` },
      { zh: '拆成几个文件', en: 'several files' },
    )
  return { header, rows }
}

function refuseImpostor(isXlsx: boolean, bytes: Buffer): void {
  const zip = bytes.subarray(0, 2).toString('latin1') === 'PK'
  const ole = bytes.readUInt16BE(0) === 0xd0cf
  if (ole)
    throw new Unreadable(
      'not-a-spreadsheet',
      { zh: '这是旧版 Excel（.xls）文件', en: 'this is a file of the old Excel format (.xls)' },
      { zh: '另存为“Excel 工作簿（.xlsx）”或“CSV UTF-8”', en: 'saved as .xlsx or CSV UTF-8' },
    )
  if (isXlsx && !zip)
    throw new Unreadable(
      'not-a-spreadsheet',
      { zh: '文件名是 .xlsx，内容却不是 Excel 工作簿', en: 'named .xlsx, but it is no Excel workbook' },
      { zh: '由表格软件保存的 .xlsx 文件', en: 'a workbook saved by a spreadsheet program' },
    )
  if (!isXlsx && zip)
    throw new Unreadable(
      'not-a-spreadsheet',
      { zh: '文件名是 .csv，内容却是压缩包或 Excel 工作簿', en: 'named .csv, but it is a workbook or an archive' },
      { zh: '把文件名改为 .xlsx，或另存为“CSV UTF-8”', en: 'the name .xlsx, or saved as CSV UTF-8' },
    )
}

function readCsv(bytes: Buffer): TextRow[] {
  const text = decoded(bytes)
  try {
    const records = parse(text, {
      relax_column_count: true,
      skip_empty_lines: false,
      info: true,
      delimiter: delimiterOf(text),
    }) as unknown as { record: string[]; info: { lines: number } }[]
    return records.map(({ record }, index) => ({ number: index + 1, cells: record }))
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    throw new Unreadable(
      'damaged',
      {
        zh: '引号不成对，从这一行起无法分列',
        en: `quotes do not pair up, the columns cannot be told apart (${message})`,
      },
      { zh: '单元格内的引号写两个 ""', en: 'quotes inside a cell doubled ("")' },
      { row: lines ?? null },
    )
  }
}

const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r|\n|$/))
  return line.includes('\t') && !line.includes(',') ? '\t' : ','
}

function decoded(bytes: Buffer): string {
  const utf16 = bytes.readUInt16BE(0) === 0xfffe || bytes.readUInt16BE(0) === 0xfeff
  if (!utf16) {
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    } catch {
      // Falls through: said below in which encoding it seems to be.
    }
  }
  const guess = utf16 ? 'UTF-16' : 'GBK'
  const sample = utf16 ? null : new TextDecoder('gb18030').decode(bytes.subarray(0, 60)).split(/\r|\n/)[0]!
  throw new Unreadable(
    'wrong-encoding',
    { zh: `文件不是 UTF-8 编码，看起来是 ${guess}`, en: `the file is not UTF-8; it looks like ${guess}` },
    { zh: '在表格软件中另存为“CSV UTF-8（逗号分隔）”，或存为 .xlsx', en: 'saved as "CSV UTF-8" or .xlsx' },
    { found: sample === null ? null : shortened(sample) },
  )
}
