/** Cases that end without a fine, with a warning alone, or with less than the minimum, through the API. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import { displayOf } from '../../../domain/procedures/penalty-case/publication.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import {
  aFiledCase,
  caseSteps,
  people,
  readCase,
  readLead,
  register,
  aLead,
  transfer,
  verification,
  type Story,
} from '../../../testing/restaurant-story.ts'
import { testServer, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
const today = '2026-11-24'
const decidedOn = '2026-12-02'

beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const counted = async (measure: string) => {
  const { json } = await story.head.get<{ rows: readonly { measure: string; number: number }[] }>(
    '/statistics?from=2026-11&to=2026-12',
  )
  return json.rows.filter((row) => row.measure === measure).reduce((sum, row) => sum + row.number, 0)
}

async function begin(): Promise<void> {
  server.now = `${today}T10:00:00+08:00`
  story = await people(server)
}

test('a slight violation that was corrected is not penalised, but educated about', async () => {
  await begin()
  const { officer, reviewer, head, liaison, officerIds } = story
  const { lead, case: found } = await aFiledCase(story)
  await officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(found, 'addEvidence', caseSteps.evidence())
  const nothing = { kinds: [], fineInYuan: null, grade: 'minor', gradeReason: '当日装回滤网，没有造成危害后果。' }
  expect(codes(await officer.refused(found, 'reportInvestigation', caseSteps.report(nothing)))).toContain(
    'particulars-missing',
  )
  await officer.step(found, 'reportInvestigation', { ...caseSteps.report(nothing), noPenalty: 'slight' })
  const deciding = {
    ground: 'slight',
    facts: '净化器滤网已拆除，检查当日装回。',
    reason: '违法行为轻微，检查当日改正，楼内住户未受影响。',
    correctedOn: today,
    education: '当面讲解大气污染防治条例，当事人签收学习材料。',
    opinion: '同意，不予行政处罚。',
  }
  expect(codes(await head.refused(found, 'decideNoPenalty', deciding))).toContain('wrong-stage')
  await reviewer.step(found, 'passReview', caseSteps.review())
  expect(codes(await head.refused(found, 'issueNotice', { opinion: '同意告知。' }))).toEqual(['no-penalty-proposed'])
  const { education: _, ...uneducated } = deciding
  expect(codes(await head.refused(found, 'decideNoPenalty', uneducated))).toEqual(['education-missing'])
  await head.step(found, 'decideNoPenalty', deciding)
  await officer.step(found, 'serveNoPenalty', caseSteps.service(officerIds, today))
  const { clocks, file: decided } = await readCase(officer, found)
  expect(clocks.filter(({ stoppedBy }) => stoppedBy === null).map(({ limit }) => limit)).toEqual(['SAMR-77-CLOSE-15WD'])
  expect(decided.noPenalty?.number).toMatch(/不罚第\d+号$/)
  await officer.step(found, 'proposeClosing', { kind: 'no-penalty', execution: '不予行政处罚，已送达并教育。' })
  await head.step(found, 'close', { opinion: '同意结案。' })
  expect((await readLead(liaison, lead)).file.caseResult).toMatchObject({
    result: expect.stringContaining('不予行政处罚'),
    decisionNumber: decided.noPenalty?.number,
  })
  await officer.step(lead, 'feedBack', { result: '不予行政处罚，已改正。' })
  await officer.step(found, 'archive', { retention: '30-years' })

  const { stage, file, documents } = await readCase(officer, found)
  expect([stage, file.decision, file.publication]).toEqual(['archived', null, null])
  for (const form of ['DOC-034', 'DOC-053', 'DOC-058', 'DOC-063', 'DOC-089', 'DOC-090'])
    expect(
      documents.map((one) => one.form),
      form,
    ).toContain(form)
  expect([await counted('cases-decided'), await counted('cases-closed')]).toEqual([0, 1])
}, 60_000)

/** Decided after the party's period, served, published and archived; nothing is owed but what `paid` says. */
async function toTheEnd(found: Matter, penalty: object, power: string, paid: number): Promise<void> {
  const { officerIds } = story
  const report = { ...caseSteps.report(penalty), powerCode: power }
  await story.officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await story.officer.step(found, 'addEvidence', caseSteps.evidence())
  await story.officer.step(found, 'reportInvestigation', report)
  await story.reviewer.step(found, 'passReview', caseSteps.review())
  await story.head.step(found, 'issueNotice', { opinion: '同意告知。' })
  await story.officer.step(found, 'serveNotice', caseSteps.service(officerIds, today))
  server.now = `${decidedOn}T10:00:00+08:00`
  story = await people(server)
  const { officer, head, leader } = story
  await head.step(found, 'decide', { ...caseSteps.decision(penalty), powerCode: power })
  await officer.step(found, 'serveDecision', caseSteps.service(officerIds, decidedOn))
  expect((await readCase(officer, found)).stage).toBe(paid === 0 ? 'performed' : 'served')
  if (paid > 0)
    await officer.step(found, 'recordPayment', { paidOn: decidedOn, amountInYuan: paid, receiptNumber: '示例1' })
  await officer.step(found, 'confirmCorrection', {
    checkedOn: decidedOn,
    corrected: true,
    findings: '已改正。',
    attachmentIds: [],
  })
  const { file, profile } = await readCase(officer, found)
  const display = displayOf(file, profile as OrganProfile)
  await officer.step(
    found,
    'proposePublication',
    caseSteps.publication(decidedOn, { rule: display?.rule.id, displayClass: display?.displayClass }),
  )
  await leader.step(found, 'approvePublication', { opinion: '同意公示。' })
  await officer.step(found, 'publishDecision', { publishedOn: decidedOn, where: '县政府网站' })
  await officer.step(found, 'proposeClosing', { kind: 'performed', execution: '已履行。' })
  await head.step(found, 'close', { opinion: '同意结案。' })
  await officer.step({ kind: 'leads', id: file.leadId }, 'feedBack', { result: '已处罚。' })
  await officer.step(found, 'archive', { retention: '10-years' })
}

test('a warning alone is performed with its service', async () => {
  await begin()
  const warned = 'CF-MUN-009'
  const { liaison, leader, officer, head, officerIds } = story
  const lead = await register(liaison, aLead({ powerCode: warned }))
  await liaison.step(lead, 'transfer', transfer({ powerCode: warned }))
  await leader.step(lead, 'accept', {})
  await leader.step(lead, 'assign', { officerIds })
  await officer.step(lead, 'recordVerification', verification({ powerCode: warned }))
  await head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const found: Matter = { kind: 'cases', id: (await readLead(head, lead)).file.filing?.caseId ?? '' }
  const before = await counted('cases-decided')
  const warning = { kinds: ['warning'], fineInYuan: null, grade: 'minor', gradeReason: '首次，当日改正。' }
  await toTheEnd(found, warning, warned, 0)
  const { stage, file } = await readCase(story.officer, found)
  expect([stage, file.decision?.penalty.kinds, file.payBy]).toEqual(['archived', ['warning'], null])
  expect(await counted('cases-decided')).toBe(before + 1)
}, 60_000)

test('a fine below the minimum goes to the end with its ground in PL 32, and not without', async () => {
  await begin()
  const { case: found } = await aFiledCase(story)
  const lowered = caseSteps.penalty({ fineInYuan: 2000 })
  const mitigated = { ...lowered, mitigation: { ground: 'removes-harm', reason: '主动清洗烟道，消除了油烟危害后果。' } }
  const { officerIds, officer } = story
  await officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(found, 'addEvidence', { ...caseSteps.evidence(), name: '烟道照片' })
  const refused = await officer.refused(found, 'reportInvestigation', caseSteps.report(lowered))
  expect(refused).toMatchObject([{ code: 'below-minimum', basis: [{ statute: 'PL', article: 32 }] }])
  await toTheEnd(found, mitigated, 'CF-ENV-021', 2000)
  const { stage, file } = await readCase(story.officer, found)
  expect(stage).toBe('archived')
  expect(file.decision?.penalty).toMatchObject({ fineInYuan: 2000, mitigation: { ground: 'removes-harm' } })
}, 60_000)
