import Excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { date, list, number, oneOf, text } from './columns.ts'
import { Unreadable } from './problem.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { parseSheet, type Sheet } from './sheet.ts'

const sheet: Sheet = {
  name: 'things',
  title: { zh: '事物', en: 'Things' },
  table: 'none',
  area: 'powers',
  key: ['code'],
  periods: true,
  columns: [
    text('code', '编码'),
    text('name', '名称', { most: 10 }),
    number('fine', '罚款', { most: 1000 }),
    oneOf('kind', '种类', ['a', 'b'], { required: false }),
    list('places', '地点'),
    date('since', '起日', { required: false }),
  ],
}

const parsed = async (content: string | Buffer, name = 'things.csv') =>
  parseSheet(sheet, name, await readSpreadsheet(name, Buffer.from(content)))
const problems = async (content: string, name?: string) =>
  (await parsed(content, name)).problems.map(({ row, column, code, found }) => ({ row, column, code, found }))
const refusal = async (name: string, bytes: Buffer) => {
  const error: unknown = await readSpreadsheet(name, bytes).catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(Unreadable)
  return (error as Unreadable).problem
}
const workbook = async (rows: unknown[][]): Promise<Buffer> => {
  const book = new Excel.Workbook()
  book.addWorksheet('一').addRows(rows)
  return Buffer.from(await book.xlsx.writeBuffer())
}

describe('a sound file', () => {
  test('is read row by row, whatever the order of its columns', async () => {
    const { rows, problems: none } = await parsed('name,code,places,since,fine\n"甲,乙",K1,一；二,2026/3/9,12.5\n')
    expect(none).toEqual([])
    expect(rows).toEqual([
      {
        number: 2,
        row: { code: 'K1', name: '甲,乙', fine: 12.5, kind: null, places: ['一', '二'], since: '2026-03-09' },
      },
    ])
  })

  test('may have Chinese headers, a byte order mark, empty lines and tabs', async () => {
    const { rows, problems: none } = await parsed('\ufeff编码\t名称\n\nK1\t甲\n\t\n')
    expect(none).toEqual([])
    expect(rows).toMatchObject([{ number: 3, row: { code: 'K1', name: '甲' } }])
  })

  test('may be a workbook with dates, numbers and mixed text', async () => {
    const bytes = await workbook([
      ['code', 'name', 'fine', 'since'],
      ['K1', { richText: [{ text: '甲' }, { text: '乙' }] }, 120, new Date('2026-03-09T00:00:00Z')],
    ])
    const { rows, problems: none } = await parsed(bytes, 'things.xlsx')
    expect(none).toEqual([])
    expect(rows).toMatchObject([{ number: 2, row: { name: '甲乙', fine: 120, since: '2026-03-09' } }])
  })
})

describe('a file that cannot be read', () => {
  test('because it is empty says so', async () => {
    expect(await refusal('things.csv', Buffer.alloc(0))).toMatchObject({ code: 'empty-file' })
    expect(await refusal('things.xlsx', Buffer.alloc(0))).toMatchObject({ code: 'empty-file' })
  })

  test('because it is GBK says so and how to save it', async () => {
    // 编码 in GBK.
    const gbk = Buffer.from([0xb1, 0xe0, 0xc2, 0xeb, 0x2c, 0x61, 0x0a])
    expect(await refusal('things.csv', gbk)).toMatchObject({
      code: 'wrong-encoding',
      message: { zh: '文件不是 UTF-8 编码，看起来是 GBK' },
      found: '编码,a',
    })
  })

  test('because it is UTF-16 says so', async () => {
    expect(await refusal('things.csv', Buffer.from('\ufeffcode,name', 'utf16le'))).toMatchObject({
      code: 'wrong-encoding',
    })
  })

  test('because it is not what its name says is told apart', async () => {
    const bytes = await workbook([['code']])
    expect(await refusal('things.csv', bytes)).toMatchObject({ code: 'not-a-spreadsheet' })
    expect(await refusal('things.xlsx', Buffer.from('code,name\n'))).toMatchObject({ code: 'not-a-spreadsheet' })
    expect(await refusal('things.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]))).toMatchObject({
      code: 'not-a-spreadsheet',
    })
  })

  test('because the workbook is cut off says so', async () => {
    const bytes = await workbook([
      ['code', 'name'],
      ['K1', '甲'],
    ])
    expect(await refusal('things.xlsx', bytes.subarray(0, bytes.length / 2))).toMatchObject({ code: 'damaged' })
  })

  test('because quotes do not pair up says so', async () => {
    expect(await refusal('things.csv', Buffer.from('code,name\nK1,"甲\n'))).toMatchObject({ code: 'damaged' })
  })
})

describe('a row that is wrong', () => {
  test('names each cell, what was found and what is allowed', async () => {
    const { problems: found } = await parsed('code,name,fine,kind,since\nK1,甲,"1,200",c,2026-02-30\n')
    expect(found.map(({ row, column, found: value }) => [row, column, value])).toEqual([
      [2, 'fine', '1,200'],
      [2, 'kind', 'c'],
      [2, 'since', '2026-02-30'],
    ])
    expect(found[1]?.allowed).toEqual({ zh: 'a、b 之一', en: 'one of a, b' })
  })

  test.each(['-5', '1e12', '1001', '12元', 'NaN', '０'])('with the amount %s is refused', async (amount) => {
    expect(await problems(`code,name,fine\nK1,甲,${amount}\n`)).toMatchObject([{ column: 'fine', code: 'wrong-value' }])
  })

  test('with a missing value names its column', async () => {
    expect(await problems('code,name\nK1,\n')).toEqual([{ row: 2, column: 'name', code: 'missing', found: null }])
  })

  test('with more cells than headers asks for quotes', async () => {
    expect(await problems('code,name\nK1,甲,乙\n')).toMatchObject([{ row: 2, code: 'ragged-row' }])
  })

  test('that repeats a code names the first', async () => {
    const { problems: found } = await parsed('code,name\nK1,甲\nK2,乙\nK1,丙\n')
    expect(found).toMatchObject([{ row: 4, code: 'duplicate', found: 'K1', message: { en: 'the same as row 2' } }])
  })

  test('with a formula is refused in CSV and in a workbook', async () => {
    expect(await problems('code,name\nK1,=A1\n')).toMatchObject([
      { row: 2, column: 'name', code: 'formula', found: '=A1' },
    ])
    const bytes = await workbook([
      ['code', 'name', 'fine'],
      ['K1', '甲', { formula: 'A1*2', result: 5 }],
    ])
    expect(await refusal('things.xlsx', bytes)).toMatchObject({ row: 2, column: 'C', code: 'formula', found: '=A1*2' })
  })
})

describe('wrong columns', () => {
  test('are named, unknown, missing and double ones, with those there are', async () => {
    const { problems: found } = await parsed('code,nom,code\nK1,甲,K1\n')
    expect(found.map(({ row, column, message }) => [row, column, message.en])).toEqual([
      [1, 'nom', 'unknown column'],
      [1, 'code', 'this column occurs twice'],
      [1, 'name', 'this column is missing'],
    ])
    expect(found[0]?.allowed?.zh).toContain('code（编码）')
  })

  test('a header without rows is told', async () => {
    expect(await problems('code,name\n')).toMatchObject([{ row: null, code: 'no-rows' }])
  })
})

describe('a large file', () => {
  test('of 50,000 rows is read in seconds, as CSV and as a workbook', { timeout: 60_000 }, async () => {
    const rows = Array.from({ length: 50_000 }, (_, index) => [`K${index}`, `名称${index}`, index % 1000])
    const csv = `code,name,fine\n${rows.map((row) => row.join(',')).join('\n')}\n`
    expect((await parsed(csv)).rows).toHaveLength(50_000)
    const book = await workbook([['code', 'name', 'fine'], ...rows])
    const fromBook = await parsed(book, 'things.xlsx')
    // Each in full: no character is lost where the reader goes from one piece of the file to the next.
    expect(fromBook.rows.map(({ row }) => row['name'])).toEqual(rows.map((row) => row[1]))
  })
})
