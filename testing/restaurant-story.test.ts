import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aFiledCase,
  aLead,
  caseSteps,
  people,
  readCase,
  readLead,
  register,
  transfer,
  verification,
  type Story,
} from './restaurant-story.ts'
import { testServer, type Matter, type TestServer } from './server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

describe('a clue', () => {
  test('goes to the team that may act, and to no other', async () => {
    const lead = await register(story.liaison)
    const wrong = await story.liaison.refused(lead, 'transfer', transfer({ toUnit: '371521-B01-Z01' }))
    expect(wrong).toEqual([
      expect.objectContaining({ code: 'outside-own-powers', facts: { holder: '侨润街道综合行政执法中队' } }),
    ])
    await story.liaison.step(lead, 'transfer', transfer())
    const { file, documents, clocks } = await readLead(story.leader, lead)
    expect(file).toMatchObject({ stage: 'transferred', holderUnit: '371521-B01-Z02', originUnit: '371521-B11' })
    expect(documents.map(({ form }) => form)).toEqual(['DOC-001', 'DOC-009'])
    expect(clocks).toEqual([])
  })

  test('is not passed on by its receiver, and not refused without a reason', async () => {
    const lead = await register(story.liaison)
    await story.liaison.step(lead, 'transfer', transfer())
    expect(await story.leader.refused(lead, 'transfer', transfer())).toEqual([
      expect.objectContaining({
        code: 'second-transfer',
        basis: [
          { statute: 'SAMR', article: 14 },
          { statute: 'PL', article: 25, paragraph: 2 },
        ],
      }),
    ])
    expect(codes(await story.leader.refused(lead, 'refuse', { ground: 'other', reason: '  ' }))).toEqual([
      'reason-missing',
    ])
    await story.leader.step(lead, 'refuse', { ground: 'incomplete', reason: '缺少现场照片' })
    expect(await readLead(story.liaison, lead)).toMatchObject({ stage: 'refused', file: { holderUnit: '371521-B11' } })
  })

  test('takes a second report of the same thing from whoever sees it, and stays one clue', async () => {
    const lead = await register(story.liaison)
    await story.liaison.step(lead, 'transfer', transfer())
    const again = {
      source: 'hotline',
      receivedAt: '2026-11-24T09:20:00+08:00',
      reporter: { name: '示例·住户' },
      content: '楼下油烟还是很大。',
      attachmentIds: [],
    }
    await story.leader.step(lead, 'joinReport', again)
    const { file, stage, steps } = await readLead(story.liaison, lead)
    expect([stage, steps.map(({ action }) => action)]).toEqual(['transferred', ['joinReport', 'transfer', 'register']])
    expect(file.furtherReports).toMatchObject([
      { content: again.content, reporter: again.reporter, unit: '371521-B01-Z02' },
    ])
    const stranger = await server.as('market-liaison')
    const { status } = await stranger.post(`/leads/${lead.id}/steps`, {
      commandId: randomUUID(),
      action: 'joinReport',
      payload: again,
    })
    expect(status).toBe(404)
  })

  test('is not assigned to an officer without a valid certificate', async () => {
    const lead = await register(story.liaison)
    await story.liaison.step(lead, 'transfer', transfer())
    await story.leader.step(lead, 'accept', {})
    expect(codes(await story.leader.refused(lead, 'assign', { officerIds: story.officerIds.slice(0, 1) }))).toEqual([
      'fewer-than-two-officers',
    ])
    const without = await server.fresh.owner.query<{ person_id: string }>(
      `select p.person_id from organisation.post p where p.unit_code = '371521-B01-Z02'
       and not exists (select 1 from organisation.certificate c where c.person_id = p.person_id)`,
    )
    const expired = await server.fresh.owner.query<{ person_id: string }>(
      `select p.person_id from organisation.post p join organisation.certificate c on c.person_id = p.person_id
       where p.unit_code = '371521-B01-Z02' and c.last_day < '2026-11-24'`,
    )
    const pair = (other: string | undefined) => ({ officerIds: [story.officer.personId, other ?? ''] })
    expect(codes(await story.leader.refused(lead, 'assign', pair(without.rows[0]?.person_id)))).toEqual([
      'certificate-missing',
    ])
    expect(codes(await story.leader.refused(lead, 'assign', pair(expired.rows[0]?.person_id)))).toEqual([
      'certificate-expired',
    ])
  })

  test('does not become a case by the hand of a township clerk', async () => {
    const clerk = await server.as('clerk')
    const lead = await register(clerk, aLead({ source: 'patrol' }))
    await clerk.step(lead, 'transfer', transfer())
    await story.leader.step(lead, 'accept', {})
    await story.leader.step(lead, 'assign', { officerIds: story.officerIds })
    await story.officer.step(lead, 'recordVerification', verification())
    expect(codes(await clerk.refused(lead, 'approveFiling', { opinion: '同意' }))).toEqual([
      'without-enforcement-power',
    ])
  })

  test('older than two years is not filed', async () => {
    const lead = await register(story.liaison)
    await story.liaison.step(lead, 'transfer', transfer())
    await story.leader.step(lead, 'accept', {})
    await story.leader.step(lead, 'assign', { officerIds: story.officerIds })
    expect(
      await story.officer.refused(lead, 'recordVerification', verification({ violationOn: '2024-11-23' })),
    ).toEqual([expect.objectContaining({ code: 'limitation-passed', basis: [{ statute: 'PL', article: 36 }] })])
  })
})

describe('the whole way', () => {
  let lead: Matter
  let penaltyCase: Matter

  test('from the department to a filed case with its ninety days', async () => {
    ;({ lead, case: penaltyCase } = await aFiledCase(story))
    const found = await readCase(story.officer, penaltyCase)
    expect(found.number).toMatch(/^阳综执〔2026〕案第\d+号$/)
    expect(found).toMatchObject({ stage: 'filed', file: { party: { name: '示例餐饮服务有限公司' } } })
    expect(found.clocks).toEqual([expect.objectContaining({ limit: 'PL-60-DECISION-90D', startedOn: '2026-11-24' })])
    expect(found.documents.map(({ form }) => form)).toEqual(['DOC-003'])
    expect(found.links).toEqual([expect.objectContaining({ kind: 'filed-as', direction: 'from', matterId: lead.id })])
  })

  test('inspection, interview and evidence', async () => {
    const { officer, officerIds } = story
    await officer.step(penaltyCase, 'recordInspection', caseSteps.inspection(officerIds))
    await officer.step(penaltyCase, 'recordInterview', caseSteps.interview(officerIds))
    await officer.step(penaltyCase, 'addEvidence', caseSteps.evidence())
    expect(await readCase(officer, penaltyCase)).toMatchObject({ stage: 'investigating' })
  })

  test('report, returned once by the legal review and passed the second time', async () => {
    const { officer, reviewer } = story
    await officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))
    await reviewer.step(penaltyCase, 'returnReview', { comment: '请写明集油盒缺失对应的证据。' })
    await officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))
    await reviewer.step(penaltyCase, 'passReview', caseSteps.review())
  })

  test('notice, statement, re-examination; too early and too heavy decisions are refused with their articles', async () => {
    const { officer, head, officerIds } = story
    await head.step(penaltyCase, 'issueNotice', { opinion: '同意告知。' })
    await officer.step(penaltyCase, 'serveNotice', caseSteps.service(officerIds, '2026-11-24'))
    const decision = caseSteps.decision(caseSteps.penalty())
    expect(await head.refused(penaltyCase, 'decide', decision)).toEqual([
      expect.objectContaining({ code: 'statement-period-running', facts: { lastDay: '2026-12-01' } }),
    ])
    await officer.step(penaltyCase, 'recordStatement', {
      receivedOn: '2026-11-24',
      mode: 'oral',
      by: '示例·法定代表人',
      content: '已装回滤网，请求从轻。',
      attachmentIds: [],
    })
    await officer.step(penaltyCase, 'reexamineStatement', {
      conclusion: 'rejected',
      reasons: '拟罚金额已在较轻档下限。',
    })
    server.now = '2026-12-02T09:30:00+08:00'
    expect(
      codes(await head.refused(penaltyCase, 'decide', caseSteps.decision(caseSteps.penalty({ fineInYuan: 5001 })))),
    ).toEqual(['heavier-than-notified', 'heavier-after-defence'])
  })

  test('decision with its number, service, payment with surcharge', async () => {
    const { officer, head, officerIds } = story
    await head.step(penaltyCase, 'decide', caseSteps.decision(caseSteps.penalty()))
    const decided = await readCase(head, penaltyCase)
    expect(decided.file.decision?.number).toMatch(/^阳综执〔2026〕罚决第1号$/)
    await officer.step(penaltyCase, 'serveDecision', caseSteps.service(officerIds, '2026-12-02'))
    server.now = '2026-12-28T09:30:00+08:00'
    // Served on 2 December, payable until the 17th: eleven days late on the 28th.
    expect(
      await officer.refused(penaltyCase, 'recordPayment', {
        paidOn: '2026-12-28',
        amountInYuan: 7000,
        receiptNumber: '1',
      }),
    ).toEqual([expect.objectContaining({ code: 'paid-too-much', facts: { owed: 6650 } })])
    await officer.step(penaltyCase, 'recordPayment', { paidOn: '2026-12-28', amountInYuan: 6650, receiptNumber: '1' })
    expect(await readCase(officer, penaltyCase)).toMatchObject({ stage: 'performed' })
  })

  test('closed, fed back, archived and confirmed: the loop is closed at both ends', async () => {
    const { officer, head, liaison } = story
    await officer.step(penaltyCase, 'confirmCorrection', {
      checkedOn: '2026-12-28',
      corrected: true,
      findings: '滤网、集油盒已装回。',
      attachmentIds: [],
    })
    await officer.step(penaltyCase, 'proposePublication', caseSteps.publication('2026-12-28'))
    await head.step(penaltyCase, 'approvePublication', { opinion: '同意公示。' })
    await officer.step(penaltyCase, 'publishDecision', {
      publishedOn: '2026-12-28',
      where: '县政府网站',
    })
    await officer.step(penaltyCase, 'proposeClosing', {
      kind: 'performed',
      execution: '罚款及加处罚款已缴清，违法行为已改正。',
    })
    await head.step(penaltyCase, 'close', { opinion: '同意结案。' })
    expect(await readLead(liaison, lead)).toMatchObject({ stage: 'filed', file: { caseResult: { on: '2026-12-28' } } })
    // The letter to the department belongs in the volume, which is bound after it.
    const archive = { retention: '30-years' }
    expect(await officer.refused(penaltyCase, 'archive', archive)).toMatchObject([{ code: 'feedback-not-written' }])
    await officer.step(lead, 'feedBack', { result: '已作出处罚决定并执行完毕。' })
    await officer.step(penaltyCase, 'archive', archive)
    const { file } = await readCase(officer, penaltyCase)
    expect(file.feedback?.number).toBe((await readLead(liaison, lead)).file.feedback.at(-1)?.number)
    await liaison.step(lead, 'confirmFeedback', {})
    expect(await readLead(liaison, lead)).toMatchObject({ stage: 'confirmed' })
  })

  test('every number of a series is there once, from one on', async () => {
    const { rows } = await server.fresh.owner.query<{ serials: number[] }>(
      `select array_agg(serial order by serial) as serials from documents.document
       where serial is not null group by organ, series_year, series_type`,
    )
    for (const { serials } of rows) expect(serials).toEqual(serials.map((_, index) => index + 1))
  })
})
