import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExecutionReply } from '../../../contract/executions.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

const readExecution = async (caller: Caller, { id }: Matter) =>
  (await caller.get<ExecutionReply>(`/executions/${id}`)).json

/** Lets the clock show another day, on which everybody signs in anew. */
async function onDay(day: string): Promise<Story> {
  server.now = `${day}T10:00:00+08:00`
  return people(server)
}

/** A fine of 5,000 yuan that was decided and served on 2 December 2026; the filter is back, the money is not. */
async function aServedCase(): Promise<Matter> {
  let on = await onDay('2026-11-24')
  const { case: matter } = await aFiledCase(on)
  const { officerIds } = on
  await on.officer.step(matter, 'recordInspection', caseSteps.inspection(officerIds))
  await on.officer.step(matter, 'recordInterview', caseSteps.interview(officerIds))
  await on.officer.step(matter, 'addEvidence', caseSteps.evidence())
  await on.officer.step(matter, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))
  await on.reviewer.step(matter, 'passReview', caseSteps.review())
  await on.head.step(matter, 'issueNotice', { opinion: '同意。' })
  await on.officer.step(matter, 'serveNotice', caseSteps.service(officerIds, '2026-11-24'))
  on = await onDay('2026-12-02')
  await on.head.step(matter, 'decide', caseSteps.decision(caseSteps.penalty()))
  await on.officer.step(matter, 'serveDecision', caseSteps.service(officerIds, '2026-12-02'))
  await on.officer.step(matter, 'proposePublication', caseSteps.publication('2026-12-02'))
  await on.leader.step(matter, 'approvePublication', { opinion: '同意公示。' })
  await on.officer.step(matter, 'publishDecision', { publishedOn: '2026-12-02', where: '政府网站' })
  const check = { checkedOn: '2026-12-02', corrected: true, findings: '滤网已装回。', attachmentIds: [] }
  await on.officer.step(matter, 'confirmCorrection', check)
  return matter
}

const start = { duty: 'money', reason: '代收机构答复未缴。' }

async function anExecution(matter: Matter, day = '2027-06-03'): Promise<{ on: Story; execution: Matter }> {
  const on = await onDay(day)
  await on.officer.step(matter, 'startExecution', start)
  const { file } = await readCase(on.officer, matter)
  return { on, execution: { kind: 'executions', id: file.executions?.at(-1)?.id ?? '' } }
}

const demand = { performBy: '2027-06-18', manner: '缴至代收机构', amountAndPayment: '罚款5,000元，加处罚款5,000元' }

test('money goes to the court, and the case is closed as it came to its end', async () => {
  const matter = await aServedCase()
  let on = await onDay('2026-12-10')
  const early = await on.officer.refused(matter, 'startExecution', start)
  expect(early.map(({ code, basis }) => [code, basis[0]])).toEqual([
    ['performance-period-running', { statute: 'ACL', article: 34 }],
  ])
  const { execution } = await anExecution(matter)
  on = await people(server)
  expect(await readExecution(on.officer, execution)).toMatchObject({
    stage: 'opened',
    number: expect.stringMatching(/^阳综执〔2027〕执行第\d+号$/) as string,
    links: [{ matterKind: 'penalty-case' }],
    file: { caseId: matter.id, obligation: { kind: 'money' } },
  })
  const twice = await on.officer.refused(matter, 'startExecution', start)
  expect(twice.map(({ code }) => code)).toEqual(['execution-open'])
  await on.head.step(execution, 'issueDemand', demand)
  await on.officer.step(execution, 'serveDemand', caseSteps.service(on.officerIds, '2027-06-03'))
  const soon = await on.head.refused(execution, 'applyToCourt', { claims: '罚款5,000元', signedPersonally: true })
  expect(soon.map(({ code }) => code)).toEqual(['demand-period-running'])
  on = await onDay('2027-06-21')
  await on.head.step(execution, 'applyToCourt', { claims: '罚款5,000元，加处罚款5,000元', signedPersonally: true })
  const word = (event: string) => ({ event, on: '2027-06-21', paper: '（2027）鲁1521行审1号' })
  for (const event of ['accepted', 'granted', 'executed']) await on.officer.step(execution, 'recordCourt', word(event))
  expect(await readExecution(on.officer, execution)).toMatchObject({ stage: 'executed', file: { stage: 'executed' } })
  const { file, stage, documents } = await readCase(on.officer, matter)
  expect(stage).toBe('executed')
  expect(file.executions).toMatchObject([{ duty: 'money', stage: 'executed', outcome: 'executed' }])
  expect(documents.map(({ form }) => form)).not.toContain('DOC-073')
  const issued = (await readExecution(on.officer, execution)).documents.map(({ form }) => form).sort()
  expect(issued).toEqual(['DOC-063', 'DOC-068', 'DOC-073'])
  const wrong = await on.officer.refused(matter, 'proposeClosing', { kind: 'performed', execution: '法院执行。' })
  expect(wrong.map(({ code }) => code)).toEqual(['closing-kind-differs'])
  await on.officer.step(matter, 'proposeClosing', { kind: 'executed', execution: '法院强制执行完毕。' })
}, 60_000)

test('a payment in the case is known to the execution, and the case is not closed before that is over', async () => {
  const matter = await aServedCase()
  const { execution } = await anExecution(matter)
  const on = await onDay('2027-06-04')
  await on.officer.step(matter, 'recordPayment', { paidOn: '2027-06-04', amountInYuan: 10_000, receiptNumber: '缴1' })
  const paid = await on.head.refused(execution, 'issueDemand', demand)
  expect(paid.map(({ code }) => code)).toEqual(['nothing-to-perform'])
  const open = await on.officer.refused(matter, 'proposeClosing', { kind: 'performed', execution: '已缴清。' })
  expect(open.map(({ code }) => code)).toEqual(['execution-open'])
  const performed = { performedOn: '2027-06-04', findings: '已缴清。', attachmentIds: [] }
  await on.officer.step(execution, 'confirmPerformed', performed)
  expect((await readCase(on.officer, matter)).file.executions).toMatchObject([{ outcome: 'performed' }])
  await on.officer.step(matter, 'proposeClosing', { kind: 'performed', execution: '已缴清。' })
}, 60_000)

test('nobody opens an execution past the case, and another organ does not see it', async () => {
  const matter = await aServedCase()
  const { on, execution } = await anExecution(matter)
  const opened = await on.officer.post(`/executions/${execution.id}/steps`, {
    commandId: crypto.randomUUID(),
    action: 'openExecution',
    payload: {},
  })
  expect(opened.status).toBeGreaterThanOrEqual(400)
  expect((await (await server.as('market-head')).get(`/executions/${execution.id}`)).status).toBe(404)
  const watcher = await server.as('supervisor')
  expect((await watcher.get(`/executions/${execution.id}`)).status).toBe(200)
  expect(
    (await watcher.refused(execution, 'endExecution', { ground: 'other', reason: '监督' })).map(({ code }) => code),
  ).toContain('wrong-role')
}, 60_000)

test('the register lists it and goes into a workbook', async () => {
  const on = await people(server)
  const { json } = await on.officer.get<{ rows: { title: string; number: string }[]; count: number }>('/executions')
  expect(json.count).toBe(3)
  expect(json.rows[0]?.title).toContain('强制执行')
  const answer = await server.app.inject({ url: '/api/executions/export.xlsx', headers: { cookie: on.head.cookie } })
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  expect(workbook.worksheets[0]?.rowCount).toBe(4)
})
