import ExcelJS from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { measureAct, measureProposal, proposedMeasure, readMeasure } from '../../../testing/measure-story.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer({ now: '2026-11-24T10:30:00+08:00' })
  story = await people(server)
})
afterAll(() => server.close())

const served = (officerIds: readonly string[], which: number, servedOn = '2026-11-24') => ({
  ...caseSteps.service(officerIds, servedOn),
  which,
})

test('from the proposal in the case to the last thing given back; the case knows each step', async () => {
  const { officer, head, officerIds } = story
  const { case: inCase } = await aFiledCase(story)
  const measure = await proposedMeasure(story, inCase)
  const proposed = await readMeasure(head, measure)
  expect(proposed.number).toMatch(/^阳综执〔2026〕强案第\d+号$/)
  expect(proposed.links).toMatchObject([{ direction: 'from', matterKind: 'penalty-case', matterId: inCase.id }])
  expect(proposed.file).toMatchObject({ caseId: inCase.id, power: { statuteLevel: 'law' }, stage: 'proposed' })
  const early = await officer.refused(measure, 'carryOutMeasure', measureAct(story))
  expect(early).toMatchObject([{ code: 'measure-not-approved', basis: [{ statute: 'ACL', article: 18 }] }])

  await head.step(measure, 'approveMeasure', { opinion: '同意实施。' })
  server.now = '2026-11-24T11:30:00+08:00'
  const act = { startedAt: '2026-11-24T11:00:00+08:00', endedAt: '2026-11-24T11:20:00+08:00' }
  await officer.step(measure, 'carryOutMeasure', measureAct(story, act))
  const held = await readMeasure(officer, measure)
  expect(held.documents.map(({ form, number }) => [form, number?.replace(/\d+号$/, 'n号')])).toEqual(
    expect.arrayContaining([
      ['DOC-037', '阳综执〔2026〕强决第n号'],
      ['DOC-038', '阳综执〔2026〕强清第n号'],
    ]),
  )
  expect(held.clocks).toMatchObject([{ limit: 'ACL-25-SEIZE-30D', lastDay: '2026-12-24', stoppedBy: null }])
  const known = async () => (await readCase(officer, inCase)).file.measures
  expect(await known()).toMatchObject([
    { id: measure.id, stage: 'held', since: '2026-11-24', until: '2026-12-24', approved: true, recorded: true },
  ])

  await head.step(measure, 'settleGoods', {
    lines: [
      { good: 1, disposal: 'return' },
      { good: 2, disposal: 'return' },
    ],
    reason: '都是经营设备。',
  })
  await head.step(measure, 'releaseMeasure', { ground: 'other', reason: '已恢复净化。', goods: [1, 2] })
  const back = { goods: [1, 2], returnedOn: '2026-11-24', receiver: '示例·店长', signature: 'signed' }
  await officer.step(measure, 'returnGoods', back)
  const ended = await readMeasure(officer, measure)
  expect([ended.stage, ended.clocks.filter(({ stoppedBy }) => stoppedBy === null)]).toEqual(['all-out', []])
  expect(await known()).toMatchObject([{ stage: 'all-out', goods: [{ held: false }, { held: false }] }])
  const release = ended.file.prepared?.find(({ form }) => form === 'DOC-041')
  await officer.step(measure, 'serveMeasurePaper', served(officerIds, release?.number ?? 0))
  const slips = (await readMeasure(officer, measure)).documents.filter(({ form }) => form === 'DOC-063')
  expect(slips).toHaveLength(1)
}, 60_000)

test('a case is not decided while a thing has no line, and its decision takes what is confiscated', async () => {
  const { officer, head } = story
  const { case: inCase } = await aFiledCase(story)
  const measure = await proposedMeasure(story, inCase)
  await head.step(measure, 'approveMeasure', { opinion: '同意实施。' })
  server.now = '2026-11-24T12:30:00+08:00'
  const act = { startedAt: '2026-11-24T12:00:00+08:00', endedAt: '2026-11-24T12:20:00+08:00' }
  await officer.step(measure, 'carryOutMeasure', measureAct(story, act))
  const decision = caseSteps.decision(caseSteps.penalty())
  const open = await head.refused(inCase, 'decide', decision)
  expect(open.filter(({ code }) => code === 'goods-without-line')).toHaveLength(2)
  await head.step(measure, 'settleGoods', {
    lines: [
      { good: 1, disposal: 'confiscate' },
      { good: 2, disposal: 'return' },
    ],
    reason: '风机是违法工具。',
  })
  const settled = await head.refused(inCase, 'decide', decision)
  expect(settled.map(({ code }) => code)).toContain('goods-not-confiscated')
  expect(settled.map(({ code }) => code)).not.toContain('goods-without-line')
}, 60_000)

test('what the catalogue does not give the bureau is refused with the article, and nothing is opened', async () => {
  const { officer } = story
  const { case: inCase } = await aFiledCase(story)
  const refused = (more: object) => officer.refused(inCase, 'proposeMeasure', measureProposal(more))
  // Drugs are the market supervision's.
  expect(await refused({ powerCode: 'QZ-MDR-001' })).toMatchObject([
    { code: 'measure-not-delegable', basis: [{ statute: 'ACL', article: 17, paragraph: 1 }] },
  ])
  expect(await refused({ powerCode: 'QZ-STM-001' })).toMatchObject([{ code: 'measure-without-law' }])
  expect((await refused({ powerCode: 'CF-ENV-021' })).map(({ code }) => code)).toEqual(['measure-without-law'])
  expect((await readCase(officer, inCase)).file.measures).toBeUndefined()
}, 60_000)

test('an urgent seizure waits for the head to the minute, and is lifted after that', async () => {
  const { officer, head } = story
  const { case: inCase } = await aFiledCase(story)
  const measure = await proposedMeasure(story, inCase, { urgency: '正在装车转移。' })
  server.now = '2026-11-24T14:00:00+08:00'
  const act = { startedAt: '2026-11-24T13:30:00+08:00', endedAt: '2026-11-24T13:50:00+08:00', recording: undefined }
  await officer.step(measure, 'carryOutMeasure', measureAct(story, act))
  const held = await readMeasure(officer, measure)
  const clock = held.clocks.find(({ limit }) => limit === 'ACL-19-REPORT-24H')
  expect(Date.parse(clock?.dueAt ?? '')).toBe(Date.parse('2026-11-25T13:30:00+08:00'))
  expect((await readCase(officer, inCase)).file.measures).toMatchObject([{ approved: false, recorded: false }])
  server.now = '2026-11-25T13:31:00+08:00'
  expect(await head.refused(measure, 'approveMeasure', { opinion: '同意' })).toMatchObject([
    { code: 'approval-too-late', basis: [{ statute: 'ACL', article: 19 }] },
  ])
  await head.step(measure, 'releaseMeasure', { ground: 'other', reason: '逾期未补批。', goods: [1, 2] })
  expect((await readMeasure(officer, measure)).stage).toBe('released')
  server.now = '2026-11-24T14:00:00+08:00'
}, 60_000)

test('the register finds it by its goods', async () => {
  const { officer } = story
  const { case: inCase } = await aFiledCase(story)
  const measure = await proposedMeasure(story, inCase, { goods: [{ name: '紫色冷藏柜', quantity: '1', unit: '台' }] })
  const found = await officer.get<{ rows: { id: string }[] }>(
    `/coercive-measures?q=${encodeURIComponent('紫色冷藏柜')}`,
  )
  expect(found.json.rows.map(({ id }) => id)).toEqual([measure.id])
}, 60_000)

interface Line {
  readonly name: string
  readonly owner: string
  readonly source: string
  readonly since: string
  readonly until: string | null
  readonly outHow: string | null
  readonly matterId: string
}
interface Ledger {
  readonly rows: readonly Line[]
  readonly next: string | null
  readonly count: number | null
}
const ledger = async (query: string, caller = story.officer) => (await caller.get<Ledger>(`/held-goods?${query}`)).json
const searching = (words: string, more = '') => ledger(`q=${encodeURIComponent(words)}${more}`)

/** Seized on the test's own day, with three things nobody else has. */
async function aSeizure(colour: string) {
  const { officer, head } = story
  server.now = '2026-11-24T14:30:00+08:00'
  const { case: inCase } = await aFiledCase(story)
  const goods = ['甲', '乙', '丙'].map((letter) => ({ name: `${colour}货架${letter}`, quantity: '1', unit: '组' }))
  const measure = await proposedMeasure(story, inCase, { goods })
  await head.step(measure, 'approveMeasure', { opinion: '同意实施。' })
  server.now = '2026-11-24T15:30:00+08:00'
  const act = { startedAt: '2026-11-24T15:00:00+08:00', endedAt: '2026-11-24T15:20:00+08:00', goods }
  await officer.step(measure, 'carryOutMeasure', measureAct(story, act))
  return { inCase, measure }
}

test('the ledger has a line for each thing, and follows it until it is out', async () => {
  const { officer, head } = story
  const { measure } = await aSeizure('黛色')
  const { rows, count } = await searching('黛色货架', '&state=held')
  expect(count).toBe(3)
  expect(rows.map(({ name }) => name)).toEqual(['黛色货架甲', '黛色货架乙', '黛色货架丙'])
  expect(rows[0]).toMatchObject({
    source: 'measure',
    owner: '示例餐饮服务有限公司',
    keptAt: '综合执法局涉案财物仓库',
    since: '2026-11-24',
    until: '2026-12-24',
    outHow: null,
    matterId: measure.id,
  })
  await head.step(measure, 'extendMeasure', { reason: '复杂。' })
  expect((await searching('黛色货架')).rows[0]?.until).toBe('2027-01-23')
  await head.step(measure, 'releaseMeasure', { ground: 'unconnected', reason: '无关。', goods: [2] })
  expect((await searching('黛色货架')).rows[1]?.until).toBe('2026-11-24')
  const back = { goods: [2], returnedOn: '2026-11-24', receiver: '示例·店长', signature: 'signed' }
  await officer.step(measure, 'returnGoods', back)
  expect((await searching('黛色货架', '&state=held')).count).toBe(2)
  expect((await searching('黛色货架', '&state=out')).rows).toMatchObject([
    { name: '黛色货架乙', outHow: 'returned', outTo: '示例·店长' },
  ])
  expect((await searching('黛色货架', '&source=registration')).rows).toEqual([])
  expect((await searching('黛色货架', '&from=2026-11-25')).rows).toEqual([])
}, 60_000)

test('its pages follow each other without a gap, and say how many there are on the first', async () => {
  await aSeizure('赭色')
  const first = await searching('赭色货架', '&size=2')
  expect([first.rows.map(({ name }) => name), first.count]).toEqual([['赭色货架甲', '赭色货架乙'], 3])
  const second = await searching('赭色货架', `&size=2&after=${first.next ?? ''}`)
  expect([second.rows.map(({ name }) => name), second.next, second.count]).toEqual([['赭色货架丙'], null, null])
}, 60_000)

test('what is held beyond its days is overdue, and only whoever sees the matter sees it', async () => {
  await aSeizure('绀色')
  expect((await searching('绀色货架', '&state=overdue')).rows).toEqual([])
  server.now = '2026-12-25T09:00:00+08:00'
  story = await people(server)
  expect((await searching('绀色货架', '&state=overdue')).count).toBe(3)
  const outsider = await server.as('market-head')
  expect((await ledger(`q=${encodeURIComponent('绀色货架')}`, outsider)).rows).toEqual([])
  const watcher = await server.as('supervisor')
  expect((await ledger(`q=${encodeURIComponent('绀色货架')}`, watcher)).count).toBe(3)
  server.now = '2026-11-24T15:30:00+08:00'
  story = await people(server)
}, 60_000)

test('registered evidence stands in the same ledger, with its seven working days and what became of it', async () => {
  const { officer, head, officerIds } = story
  const { case: inCase } = await aFiledCase(story)
  const items = [{ name: '缃色账册', quantity: '2本', condition: '手写' }]
  await officer.step(inCase, 'proposeRegistration', { items, reason: '可能被转移。', keptAt: '店内库房' })
  await head.step(inCase, 'approveRegistration', { opinion: '同意。' })
  await officer.step(inCase, 'registerEvidence', {
    startedAt: '2026-11-24T15:10:00+08:00',
    place: '示例餐饮店',
    officerIds,
    certificatesShown: true,
    recusalTold: true,
    present: '店长',
    items,
    keptAt: '店内库房',
    keeper: '示例·店长',
    listLeft: true,
    signature: 'signed',
    attachmentIds: [],
  })
  expect((await searching('缃色账册', '&source=registration')).rows).toMatchObject([
    { source: 'registration', spec: '手写', quantity: '2本', since: '2026-11-24', until: '2026-12-03', outHow: null },
  ])
  await head.step(inCase, 'decideRegistration', { handling: 'release', reason: '已复制。' })
  expect((await searching('缃色账册')).rows).toMatchObject([{ outHow: 'release', outOn: '2026-11-24' }])
}, 60_000)

test('the ledger goes into a workbook with its filters', async () => {
  await aSeizure('檀色')
  const answer = await server.app.inject({
    url: `/api/held-goods/export.xlsx?q=${encodeURIComponent('檀色货架')}&state=held`,
    headers: { cookie: `${story.head.cookie}; tongbu_language=zh` },
  })
  expect(answer.statusCode).toBe(200)
  expect(decodeURIComponent(String(answer.headers['content-disposition']))).toContain('查封扣押财物台账-')
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(answer.rawPayload as never)
  const [sheet] = workbook.worksheets
  expect(sheet?.rowCount).toBe(4)
  const values = (sheet?.getRow(2).values ?? []) as readonly string[]
  expect([values[1], values[5], values[8], values[9]]).toEqual(['檀色货架甲', '查封、扣押', '2026-11-24', '2026-12-24'])
}, 60_000)
