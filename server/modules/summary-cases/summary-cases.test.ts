import { randomUUID } from 'node:crypto'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StepReply } from '../../../contract/matters.ts'
import {
  aFiledCase,
  people,
  readCase,
  readLead,
  register,
  transfer,
  verification,
  type Story,
} from '../../../testing/restaurant-story.ts'
import { testServer, type Refused, type TestServer } from '../../../testing/server.ts'
import { openedOnTheSpot, readSpot, spotDelivery, spotPayload, spotToday } from '../../../testing/spot-story.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

const decide = (more: object = {}) =>
  story.officer.post<StepReply & { refusals: Refused[] }>('/summary-cases', {
    commandId: randomUUID(),
    payload: spotPayload(story, more),
  })

test('fifty yuan on the street: form, receipt, hand-in, bank, record, closing, archive', async () => {
  const { officer, leader } = story
  const matter = await openedOnTheSpot(story)
  const decided = await readSpot(officer, matter)
  expect(decided.number).toMatch(/^阳综执〔2026〕简案第\d+号$/)
  expect(decided.documents.map(({ form, number }) => [form, number?.replace(/\d+号/, 'n号')])).toEqual([
    ['DOC-057', '阳综执〔2026〕当罚第n号'],
  ])
  await officer.step(matter, 'deliverOnTheSpot', spotDelivery({ collected: { receiptNumber: '鲁财罚2026-1' } }))
  const early = await leader.refused(matter, 'close', { opinion: '同意' })
  expect(early.map(({ code }) => code)).toEqual(['cash-not-handed-in', 'not-reported-for-record'])
  await officer.step(matter, 'handInCash', { handedInOn: spotToday, receivedBy: '示例·出纳' })
  await officer.step(matter, 'depositCash', { depositedOn: spotToday, voucher: '缴款书1' })
  await officer.step(matter, 'reportForRecord', { receivedBy: '示例·法制审核员' })
  await leader.step(matter, 'close', { opinion: '同意结案。' })
  await officer.step(matter, 'archive', { retention: '10-years' })
  const archived = await readSpot(officer, matter)
  expect(archived.stage).toBe('archived')
  expect(archived.documents.map(({ form }) => form).sort()).toEqual(['DOC-057', 'DOC-065', 'DOC-090', 'DOC-SPOT'])
  expect(archived.clocks.filter(({ stoppedBy }) => stoppedBy === null)).toEqual([])
  const volume = archived.documents.find(({ form }) => form === 'DOC-090')?.id ?? ''
  const pdf = await server.app.inject({ url: `/api/documents/${volume}/pdf`, headers: { cookie: officer.cookie } })
  expect([pdf.statusCode, pdf.rawPayload.subarray(0, 5).toString()]).toEqual([200, '%PDF-'])
}, 60_000)

test('each refusal has its article, and nothing is recorded', async () => {
  const before = await listed()
  const { status, json } = await decide({
    penalty: { kinds: ['fine'], fineInYuan: 201, grade: 'minor', gradeReason: '多次' },
    rightsTold: false,
  })
  expect(status).toBe(409)
  expect(json.refusals.map(({ code, basis }) => [code, basis[0]])).toEqual(
    expect.arrayContaining([
      ['above-on-the-spot-limit', { statute: 'PL', article: 51 }],
      ['rights-not-told', { statute: 'PL', article: 44 }],
    ]),
  )
  expect(await listed()).toBe(before)
})

const listed = async () => (await story.officer.get<{ count: number }>('/summary-cases')).json.count

test('the same command twice is one case', async () => {
  const before = await listed()
  const body = { commandId: randomUUID(), payload: spotPayload(story) }
  const first = await story.officer.post<StepReply>('/summary-cases', body)
  const again = await story.officer.post<StepReply>('/summary-cases', body)
  expect(again.json.matterId).toBe(first.json.matterId)
  expect(await listed()).toBe(before + 1)
})

test('a client cannot say that its case answers a clue', async () => {
  const { lead } = await aFiledCase(story)
  const { json } = await decide({
    lead: { id: lead.id, number: '线索', originUnit: '371521-B11', receivedOn: spotToday },
  })
  expect((await readSpot(story.officer, { kind: 'summary-cases', id: json.matterId })).file.lead).toBeNull()
})

test('a party that contests the facts goes to the ordinary procedure with what is known', async () => {
  const { officer, head } = story
  const matter = await openedOnTheSpot(story, {
    outcome: 'ordinary',
    ordinaryReason: '当事人对事实有异议',
    penalty: undefined,
    statement: { made: true, content: '不是我家的', contestsFacts: true },
    collection: undefined,
  })
  expect((await readSpot(officer, matter)).documents).toEqual([])
  await head.step(matter, 'approveOrdinary', { opinion: '同意立案。' })
  const { file, links } = await readSpot(officer, matter)
  expect(links).toMatchObject([{ direction: 'to', matterKind: 'penalty-case', stage: 'filed' }])
  const ordinary = await readCase(officer, { kind: 'cases', id: file.filing?.caseId ?? '' })
  expect(ordinary.number).toBe(file.filing?.caseNumber)
  expect(ordinary.file).toMatchObject({
    fromSpot: true,
    leadNumber: file.number,
    facts: file.facts,
    party: file.party,
    power: { code: file.power.code },
    officers: file.officers,
  })
  expect(ordinary.clocks).toMatchObject([{ limit: 'PL-60-DECISION-90D', stoppedBy: null }])
  expect(ordinary.documents.map(({ form }) => form)).toEqual(['DOC-003'])
})

/** Registered by the department, transferred, accepted, given to two officers. */
async function aCluetoVerify() {
  const { liaison, leader, officerIds } = story
  const lead = await register(liaison)
  await liaison.step(lead, 'transfer', transfer())
  await leader.step(lead, 'accept', {})
  await leader.step(lead, 'assign', { officerIds })
  return lead
}

test('a clue that is dealt with on the spot ends in a case of the summary procedure and hears its result', async () => {
  const { officer, leader, liaison } = story
  const lead = await aCluetoVerify()
  const refused = await officer.refused(lead, 'dealOnTheSpot', spotPayload(story, { certificatesShown: false }))
  expect(refused).toMatchObject([{ code: 'certificates-not-shown' }])
  await officer.step(lead, 'dealOnTheSpot', spotPayload(story, { collection: undefined }))
  const { file: clue, links } = await readLead(officer, lead)
  expect(clue.stage).toBe('filed')
  expect(links).toMatchObject([{ direction: 'to', matterKind: 'summary-case', stage: 'spot-decided' }])
  const matter = { kind: 'summary-cases' as const, id: clue.filing?.caseId ?? '' }
  const { file } = await readSpot(officer, matter)
  expect([file.number, file.lead?.id]).toEqual([clue.filing?.caseNumber, lead.id])
  expect(file.decision?.number).toMatch(/当罚/)
  // The department that found it sees what became of it.
  expect((await liaison.get(`/summary-cases/${matter.id}`)).status).toBe(200)

  await officer.step(matter, 'deliverOnTheSpot', spotDelivery())
  await officer.step(matter, 'recordPayment', { paidOn: spotToday, amountInYuan: 50, receiptNumber: '缴1' })
  await officer.step(matter, 'reportForRecord', { receivedBy: '示例·法制审核员' })
  await leader.step(matter, 'close', { opinion: '同意结案。' })
  expect((await readLead(officer, lead)).file.caseResult).toMatchObject({
    result: expect.stringContaining('已当场处罚并结案，罚款50元') as string,
    decisionNumber: file.decision?.number,
  })
  await officer.step(lead, 'feedBack', { result: '已当场处罚50元。' })
  await liaison.step(lead, 'confirmFeedback', {})
  expect((await readLead(officer, lead)).stage).toBe('confirmed')
}, 60_000)

test('a clue that is verified the usual way still can be', async () => {
  const lead = await aCluetoVerify()
  await story.officer.step(lead, 'recordVerification', verification())
  const late = await story.officer.refused(lead, 'dealOnTheSpot', spotPayload(story))
  expect(late[0]).toMatchObject({ code: 'wrong-stage' })
})

test('the register finds it by its words, and the figures count it', async () => {
  const { officer, head } = story
  const matter = await openedOnTheSpot(story, { facts: '阳台外晾晒大红灯笼两只。' })
  const found = await officer.get<{ rows: { id: string }[] }>(`/summary-cases?q=${encodeURIComponent('大红灯笼')}`)
  expect(found.json.rows.map(({ id }) => id)).toEqual([matter.id])
  const figure = async () => {
    const { json } = await head.get<{ rows: { measure: string; number: number; amountInYuan: number }[] }>(
      '/statistics?from=2026-11&to=2026-11',
    )
    const rows = json.rows.filter(({ measure }) => measure === 'spot-decided')
    return {
      number: rows.reduce((sum, row) => sum + row.number, 0),
      yuan: rows.reduce((sum, row) => sum + row.amountInYuan, 0),
    }
  }
  const before = await figure()
  await officer.step(matter, 'deliverOnTheSpot', spotDelivery({ collected: { receiptNumber: '1' } }))
  expect(await figure()).toEqual({ number: before.number + 1, yuan: before.yuan + 50 })
})

test('the register goes into a workbook in the words of its own stages', async () => {
  const matter = await openedOnTheSpot(story, { facts: '阳台外晾晒蓝色雨布。' })
  const { number } = await readSpot(story.officer, matter)
  const answer = await server.app.inject({
    url: `/api/summary-cases/export.xlsx?q=${encodeURIComponent('蓝色雨布')}`,
    headers: { cookie: `${story.head.cookie}; tongbu_language=zh` },
  })
  expect(answer.statusCode).toBe(200)
  expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('当场处罚台账-')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  const [sheet] = workbook.worksheets
  expect(sheet?.rowCount).toBe(2)
  const values = (sheet?.getRow(2).values ?? []) as readonly string[]
  expect(values.slice(1, 5)).toEqual([number, '示例·居民在临街阳台外晾晒有碍容貌物品案', '示例·居民', '已当场决定'])
})
