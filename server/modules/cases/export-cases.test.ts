import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { aFiledCase, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

async function exported(query: string, language: 'zh' | 'en'): Promise<(string | null)[][]> {
  const answer = await server.app.inject({
    url: `/api/cases/export.xlsx${query}`,
    headers: { cookie: `${story.head.cookie}; tongbu_language=${language}` },
  })
  expect(answer.statusCode).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  const rows: (string | null)[][] = []
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as (string | null)[]).slice(1)))
  return rows
}

test('the register goes into a workbook in the words of the screen, with the same filters', async () => {
  const { case: filed } = await aFiledCase(story)
  const { number, title } = await readCase(story.head, filed)

  const [heading, row, ...others] = await exported('', 'zh')
  expect(heading?.slice(0, 4)).toEqual(['案号', '案件', '当事人', '环节'])
  expect(row).toEqual(
    expect.arrayContaining([number, title, '已立案', '环境保护（城市管理领域）', '侨润街道综合行政执法中队']),
  )
  expect(row?.[5]).toMatch(/^CF-ENV-021 \p{Script=Han}/u)
  expect(others).toEqual([])

  const [english, inEnglish] = await exported('', 'en')
  expect(english?.[3]).toBe('Stage')
  expect(inEnglish?.[3]).toBe('Filed')
  expect(await exported('?stage=archived', 'zh')).toHaveLength(1)
})
