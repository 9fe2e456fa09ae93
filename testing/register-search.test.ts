/** Finding matters in a register: by words, over months, page by page, with the count of all. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { aLead, people, register, transfer, type Story } from './restaurant-story.ts'
import { testServer, type TestServer } from './server.ts'

interface Page {
  readonly rows: readonly { readonly title: string; readonly openedOn: string }[]
  readonly next: string | null
  readonly count: number | null
  readonly more: boolean
}

let server: TestServer
let story: Story
const months = ['2026-01', '2026-02', '2026-05', '2026-06', '2026-09', '2026-10', '2026-11']

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  for (const month of months) {
    server.now = `${month}-12T09:30:00+08:00`
    for (const subject of ['示例清河餐馆', '示例谷山书店']) {
      const payload = aLead({ subject, receivedAt: `${month}-12T09:00:00+08:00`, powerCode: undefined })
      await register(story.liaison, payload)
    }
  }
})
afterAll(() => server.close())

const asked = async (query: string): Promise<Page> => (await story.liaison.get<Page>(`/leads?${query}`)).json
const days = (page: Page) => page.rows.map(({ openedOn }) => openedOn.slice(0, 7))

test.each(['清河', '河餐', '清河餐馆', '河', '清河 餐馆'])('%s is found in every month, newest first', async (q) => {
  const page = await asked(`q=${encodeURIComponent(q)}`)
  expect(days(page)).toEqual(months.toReversed())
  expect(page).toMatchObject({ count: months.length, more: false, next: null })
  expect(page.rows.every(({ title }) => title.includes('清河'))).toBe(true)
})

test('pages follow one another through the months, and only the first is counted', async () => {
  const first = await asked('q=清河&size=3')
  expect([days(first), first.count]).toEqual([['2026-11', '2026-10', '2026-09'], months.length])
  const second = await asked(`q=清河&size=3&after=${first.next}`)
  expect([days(second), second.count]).toEqual([['2026-06', '2026-05', '2026-02'], null])
  const last = await asked(`q=清河&size=3&after=${second.next}`)
  expect([days(last), last.next]).toEqual([['2026-01'], null])
})

test('words and days narrow one another down, and what is not there is not found', async () => {
  expect(days(await asked('q=清河&from=2026-02-01&to=2026-06-30'))).toEqual(['2026-06', '2026-05', '2026-02'])
  expect(days(await asked('q=书店&from=2026-11-01'))).toEqual(['2026-11'])
  expect(await asked('q=清河&from=2025-01-01&to=2025-12-31')).toMatchObject({ rows: [], count: 0, next: null })
  expect(await asked('q=河清')).toMatchObject({ rows: [], count: 0 })
  expect(await asked('q=河清&size=1')).toMatchObject({ rows: [], count: 0 })
})

test('a unit that joins a matter later finds it by its words, too', async () => {
  const { json } = await story.leader.get<Page>('/leads?q=清河')
  expect(json.rows).toEqual([])
  const lead = await register(
    story.liaison,
    aLead({ subject: '示例清河面馆', receivedAt: '2026-11-12T09:00:00+08:00' }),
  )
  await story.liaison.step(lead, 'transfer', transfer())
  expect((await story.leader.get<Page>('/leads?q=清河')).json.rows).toMatchObject([{ id: lead.id }])
})

test('without words the count is that of the whole register', async () => {
  expect(await asked('size=2')).toMatchObject({ count: 2 * months.length + 1, more: false })
})
