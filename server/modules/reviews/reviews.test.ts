/** Reviewers' sampling: a draw that can be repeated, scores beside the case, and who may do neither. */

import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DrawLine, DrawReply } from '../../../contract/case-reviews.ts'
import { drawn } from '../../../domain/evaluation/drawing.ts'
import type { JudgedFinding, OwnFinding } from '../../../domain/evaluation/scoring.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
let supervisor: Caller
let closed: Matter
let drawId: string
const today = '2026-11-24'
const sample = (more: object = {}) => ({ title: '2026年第一次案卷评查', from: today, to: today, count: 1, ...more })

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  supervisor = await server.as('supervisor')
  closed = await aClosedCase()
})
afterAll(() => server.close())

async function aClosedCase(): Promise<Matter> {
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
  await officer.step(found, 'recordPayment', { paidOn: today, amountInYuan: 5000, receiptNumber: '1' })
  const check = { checkedOn: today, corrected: true, findings: '已装回。', attachmentIds: [] }
  await officer.step(found, 'confirmCorrection', check)
  await officer.step(found, 'proposePublication', caseSteps.publication(today))
  await head.step(found, 'approvePublication', { opinion: '同意公示。' })
  await officer.step(found, 'publishDecision', { publishedOn: today, where: '县政府网站' })
  await officer.step(found, 'proposeClosing', { kind: 'performed', execution: '已履行。' })
  await head.step(found, 'close', { opinion: '同意结案。' })
  return found
}

const draw = (caller: Caller, more: object = {}, id: string = randomUUID()) =>
  caller.post<{ id: string; drawn: number; refusals: { code: string }[] }>('/case-reviews', {
    id,
    sample: sample(more),
  })
const codes = ({ json }: { json: { refusals?: { code: string }[] } }) => json.refusals?.map(({ code }) => code)
const read = async (caller: Caller, id = drawId) => (await caller.get<DrawReply>(`/case-reviews/${id}`)).json
const fileOf = async (caller: Caller) =>
  (
    await caller.get<{ version: number; findings: OwnFinding[]; own: boolean }>(
      `/case-reviews/${drawId}/files/${closed.id}`,
    )
  ).json
const answers = (own: readonly OwnFinding[]): JudgedFinding[] =>
  own.map(({ item, code, fatal, proposedInPoints }) => ({
    item,
    code,
    fatal,
    source: 'file',
    confirmed: true,
    deduction: proposedInPoints,
  }))
const score = (caller: Caller, findings: readonly object[], version = 1) =>
  caller.post<{ points: number; grade: string; refusals: { code: string }[] }>(`/case-reviews/${drawId}/scores`, {
    caseId: closed.id,
    version,
    findings,
  })

describe('a draw', () => {
  test('is recorded with its seed and population, and comes out the same again', async () => {
    const made = await draw(supervisor, { seed: '第一次' })
    expect([made.status, made.json.drawn]).toEqual([200, 1])
    drawId = made.json.id
    const found = await read(supervisor)
    expect(found).toMatchObject({ seed: '第一次', population: 1, drawn: 1, scored: 0, standard: 'common-2021' })
    const {
      rows: [kept],
    } = await server.fresh.owner.query<{ population: string[] }>('select population from reviews.draw')
    expect(found.cases.map(({ caseId }) => caseId)).toEqual(drawn(kept?.population ?? [], found.seed, 1))
  })

  test('asked for twice is one', async () => {
    const id = randomUUID()
    expect([(await draw(supervisor, {}, id)).status, (await draw(supervisor, {}, id)).json.drawn]).toEqual([200, 1])
    const { rows } = (await supervisor.get<{ rows: DrawLine[] }>('/case-reviews')).json
    expect(rows.filter((one) => one.id === id)).toHaveLength(1)
  })

  test('without a seed gets one; where there is nothing to draw it is refused', async () => {
    const { json } = await draw(supervisor)
    expect((await read(supervisor, json.id)).seed).toMatch(/^[0-9a-f]{16}$/)
    expect(codes(await draw(supervisor, { from: '2026-01-01', to: '2026-01-31' }))).toEqual(['nothing-to-draw'])
    expect(codes(await draw(supervisor, { field: 'market-food' }))).toEqual(['nothing-to-draw'])
  })

  test('is for reviewers and supervisors; a reviewer draws from the own organ alone', async () => {
    for (const account of ['officer', 'leader', 'head', 'clerk', 'liaison'])
      expect({ account, codes: codes(await draw(await server.as(account))) }).toEqual({
        account,
        codes: ['wrong-role'],
      })
    const other = await server.as('market-reviewer')
    expect(codes(await draw(other, { organ: '371521-B01' }))).toEqual(['nothing-to-draw'])
    expect((await draw(story.reviewer)).status).toBe(200)
  })

  test('is seen by those who drew it and those above, not by the squad, nor past the routes', async () => {
    expect((await story.officer.get(`/case-reviews/${drawId}`)).status).toBe(404)
    expect((await story.officer.get<{ rows: DrawLine[] }>('/case-reviews')).json.rows).toEqual([])
    const past = await server.fresh.database.withSession(null, 'read', ({ query }) =>
      query('select id from reviews.draw', []),
    )
    expect(past).toEqual([])
  })
})

describe('a score', () => {
  test('answers what the file says against itself, and stands beside the case, which stays as it was', async () => {
    const before = await readCase(story.officer, closed)
    const { findings, version, own } = await fileOf(supervisor)
    expect(own).toBe(false)
    expect(version).toBe(before.version)
    expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(['party-not-questioned', 'no-recording']))
    expect(findings.find(({ code }) => code === 'no-recording')?.facts).toEqual({ count: 1 })
    expect(codes(await score(supervisor, [], version))).toContain('finding-unanswered')
    const added = {
      item: 'evidence',
      source: 'reviewer',
      reason: '照片无说明。',
      confirmed: true,
      fatal: false,
      deduction: 3,
    }
    const lost = findings.reduce((sum, { proposedInPoints }) => sum + proposedInPoints, 3)
    const scored = await score(supervisor, [...answers(findings), added], version)
    expect(scored.json).toMatchObject({ points: 100 - lost, grade: 'excellent' })
    const after = await readCase(story.officer, closed)
    expect([after.version, after.headHash]).toEqual([before.version, before.headHash])
    expect((await read(supervisor)).cases[0]?.score).toMatchObject({ points: 100 - lost, failedBy: [] })
  })

  test('with a confirmed veto fails, and is replaced when the file is scored again', async () => {
    const { findings, version } = await fileOf(supervisor)
    const veto = {
      item: 'law',
      source: 'reviewer',
      reason: '适用条款错误。',
      confirmed: true,
      fatal: true,
      deduction: 12,
    }
    expect((await score(supervisor, [...answers(findings), veto], version)).json.grade).toBe('failed')
    expect(await read(supervisor)).toMatchObject({ scored: 1, failed: 1, cases: [{ score: { failedBy: ['law'] } }] })
  })

  test('is not for whoever reviewed the case, nor for other posts, nor for a file that was not drawn', async () => {
    const { json } = await draw(story.reviewer)
    const own = await story.reviewer.get<{ own: boolean; findings: OwnFinding[] }>(
      `/case-reviews/${json.id}/files/${closed.id}`,
    )
    expect(own.json.own).toBe(true)
    const refused = await story.reviewer.post<{ refusals: { code: string }[] }>(`/case-reviews/${json.id}/scores`, {
      caseId: closed.id,
      version: 1,
      findings: answers(own.json.findings),
    })
    expect(codes(refused)).toEqual(['own-case-scored'])
    expect(codes(await score(story.head, []))).toEqual(['wrong-role'])
    expect((await supervisor.get(`/case-reviews/${drawId}/files/${randomUUID()}`)).status).toBe(404)
  })
})

test('the report is a workbook: how it was drawn, points and grades, every finding', async () => {
  const answer = await server.app.inject({
    url: `/api/case-reviews/${drawId}/report.xlsx`,
    headers: { cookie: `${supervisor.cookie}; tongbu_language=zh` },
  })
  expect(answer.statusCode).toBe(200)
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  const text = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()))
  for (const word of ['第一次', '不合格', '适用依据', '适用条款错误。']) expect(text).toContain(word)
})

test('a list and a sample cost two statements each', async () => {
  for (const path of ['/case-reviews', `/case-reviews/${drawId}`]) {
    server.fresh.statements()
    await supervisor.get(path)
    expect({ path, n: server.fresh.statements().length }).toEqual({ path, n: 2 })
  }
})
