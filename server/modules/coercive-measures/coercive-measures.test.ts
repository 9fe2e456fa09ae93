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
  expect([ended.stage, ended.clocks.filter(({ stoppedBy }) => stoppedBy === null)]).toEqual(['ended', []])
  expect(await known()).toMatchObject([{ stage: 'ended', goods: [{ held: false }, { held: false }] }])
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
