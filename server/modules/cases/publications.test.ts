/** The register of publications: what stands in it after each step, who sees it, and how it goes into a workbook. */

import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublicationRow } from '../../../contract/publications.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
let published: Matter
const today = '2026-11-24'

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

/** A case of the squad that was decided and served today. */
async function aServedCase(): Promise<Matter> {
  const { officer, reviewer, head, officerIds } = story
  const { case: found } = await aFiledCase(story)
  const penalty = caseSteps.penalty()
  await officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(found, 'addEvidence', caseSteps.evidence())
  await officer.step(found, 'reportInvestigation', caseSteps.report(penalty))
  await reviewer.step(found, 'passReview', caseSteps.review())
  await head.step(found, 'issueNotice', { opinion: '同意告知。' })
  await officer.step(found, 'serveNotice', caseSteps.service(officerIds, today))
  await officer.step(found, 'recordWaiver', { waives: ['statement'], signedOn: today, by: '法定代表人' })
  await head.step(found, 'decide', caseSteps.decision(penalty))
  await officer.step(found, 'serveDecision', caseSteps.service(officerIds, today))
  return found
}

const register = async (caller: Caller, query = '') =>
  (await caller.get<{ rows: PublicationRow[]; next: string | null; count: number | null }>(`/publications${query}`))
    .json
const inState = async (state: string) =>
  (await register(story.officer, `?state=${state}`)).rows.map(({ caseId }) => caseId)

test('a decision stands in the register from its day, with the last day to publish it', async () => {
  published = await aServedCase()
  const { rows, count } = await register(story.officer)
  expect(count).toBe(1)
  expect(rows).toMatchObject([
    { caseId: published.id, state: 'due', party: null, decidedOn: today, dueOn: '2026-12-03', endsOn: null },
  ])
})

test('it is put online only with the approval of the head of the unit, and its papers are issued', async () => {
  const { officer, head } = story
  const online = { publishedOn: today, where: '县行政执法信息公示平台' }
  expect(await officer.refused(published, 'publishDecision', online)).toMatchObject([
    { code: 'publication-not-approved' },
  ])
  expect(
    await officer.refused(published, 'proposePublication', caseSteps.publication(today, { rule: 'NDRC58' })),
  ).toMatchObject([{ code: 'other-display-rule' }])
  await officer.step(published, 'proposePublication', caseSteps.publication(today))
  await head.step(published, 'approvePublication', { opinion: '同意公示。' })
  await officer.step(published, 'publishDecision', online)
  const { documents, file } = await readCase(officer, published)
  expect(documents.map(({ form }) => form)).toContain('DOC-084')
  expect(file.publication).toMatchObject({ published: true, endsOn: '2027-11-24' })
  expect((await register(officer)).rows).toMatchObject([
    { state: 'displayed', publishedOn: today, endsOn: '2027-11-24', dueOn: null },
  ])
  expect([await inState('displayed'), await inState('due'), await inState('ending-soon')]).toEqual([
    [published.id],
    [],
    [],
  ])
})

test('it ends by itself: nobody has to act, and the register says so from the next day on', async () => {
  server.now = '2027-11-01T09:30:00+08:00'
  story = await people(server)
  expect([await inState('displayed'), await inState('ending-soon')]).toEqual([[published.id], [published.id]])
  server.now = '2027-11-25T09:30:00+08:00'
  story = await people(server)
  expect([await inState('displayed'), await inState('ended')]).toEqual([[], [published.id]])
  expect((await register(story.officer)).rows[0]?.state).toBe('ended')
  server.now = '2026-11-24T09:30:00+08:00'
  story = await people(server)
})

test('a decision that falls is withdrawn by the head within three working days, with reasons', async () => {
  const { head } = story
  const second = await aServedCase()
  await story.officer.step(second, 'proposePublication', caseSteps.publication(today))
  await head.step(second, 'approvePublication', { opinion: '同意公示。' })
  await story.officer.step(second, 'publishDecision', { publishedOn: today, where: '县政府网站' })
  await head.step(second, 'revokeDecision', { ground: 'own-error', fellOn: today, reason: '认定事实有误。' })
  expect((await register(story.officer, '?state=to-withdraw')).rows).toMatchObject([
    { caseId: second.id, state: 'to-withdraw', dueOn: '2026-11-27' },
  ])
  const withdrawal = { withdrawnOn: today, where: '县政府网站', explanation: '处罚决定已撤销。' }
  await head.step(second, 'withdrawPublication', withdrawal)
  expect((await readCase(head, second)).documents.map(({ form }) => form)).toContain('DOC-085')
  expect([await inState('to-withdraw'), await inState('withdrawn')]).toEqual([[], [second.id]])
})

test('pages follow one another by the day of the decision', async () => {
  const first = await register(story.officer, '?size=1')
  const next = await register(story.officer, `?size=1&after=${first.next ?? ''}`)
  expect([first.rows.length, next.rows.length, next.next, next.count]).toEqual([1, 1, null, null])
  expect(first.rows[0]?.caseId).not.toBe(next.rows[0]?.caseId)
  expect((await register(story.officer, '?from=2026-11-25')).rows).toEqual([])
})

test('only those who see the case see its row, past the register as well', async () => {
  for (const account of ['head', 'supervisor'])
    expect({ account, n: (await register(await server.as(account))).rows.length }).toEqual({ account, n: 2 })
  expect((await register(await server.as('market-head'))).rows).toEqual([])
  const past = await server.fresh.database.withSession(null, 'read', ({ query }) =>
    query('select matter_id from cases.publication', []),
  )
  expect(past).toEqual([])
})

test('the workbook has the same rows in the words of the screen', async () => {
  const answer = await server.app.inject({
    url: '/api/publications/export.xlsx?state=withdrawn',
    headers: { cookie: `${story.head.cookie}; tongbu_language=zh` },
  })
  expect(answer.statusCode).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  const rows: unknown[] = []
  workbook.worksheets[0]?.eachRow((row) => rows.push((row.values as unknown[]).slice(1)))
  expect(rows).toHaveLength(2)
  expect(rows[1]).toEqual(expect.arrayContaining(['已撤回', '侨润街道综合行政执法中队', today]))
})

test('a page costs two statements', async () => {
  server.fresh.statements()
  await register(story.officer)
  expect(server.fresh.statements()).toHaveLength(2)
})
