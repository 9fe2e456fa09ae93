/** A decision that the party pays in instalments and takes to reconsideration, through the API: answer, change, refund. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { readStatistics } from '../contract/statistics.ts'
import type { z } from 'zod'
import { outstanding } from '../domain/procedures/penalty-case/payment.ts'
import { aFiledCase, caseSteps, people, powerCode, readCase, type Story } from './restaurant-story.ts'
import { testServer, type Matter, type TestServer } from './server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

/** Decided and served on Wednesday 2 December 2026; to be paid by the 17th. */
async function aServedCase(): Promise<Matter> {
  const { officer, reviewer, head, officerIds } = story
  server.now = '2026-11-24T09:30:00+08:00'
  const { case: penaltyCase } = await aFiledCase(story)
  await officer.step(penaltyCase, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(penaltyCase, 'addEvidence', caseSteps.evidence())
  await officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))
  await reviewer.step(penaltyCase, 'passReview', caseSteps.review())
  await head.step(penaltyCase, 'issueNotice', { opinion: '同意告知。' })
  await officer.step(penaltyCase, 'serveNotice', caseSteps.service(officerIds, '2026-11-24'))
  server.now = '2026-12-02T09:30:00+08:00'
  await head.step(penaltyCase, 'decide', caseSteps.decision(caseSteps.penalty()))
  await officer.step(penaltyCase, 'serveDecision', caseSteps.service(officerIds, '2026-12-02'))
  return penaltyCase
}

const figures = async () => {
  const { json } = await story.head.get<z.output<(typeof readStatistics)['reply']>>(
    '/statistics?from=2026-11&to=2027-12',
  )
  return (measure: string) =>
    json.rows
      .filter((row) => row.measure === measure)
      .reduce((sum, { number, amountInYuan }) => [(sum[0] ?? 0) + number, (sum[1] ?? 0) + amountInYuan], [0, 0])
}

const application = {
  appliedOn: '2026-12-21',
  body: '阳谷县人民政府',
  applicant: '示例餐饮服务有限公司',
  requests: '撤销处罚决定。',
  throughOrgan: false,
  monitored: false,
}

test('instalments, an application, its answer and a lower fine: nothing is asked or kept that is not owed', async () => {
  const { officer, head } = story
  const penaltyCase = await aServedCase()
  await officer.step(penaltyCase, 'requestDeferral', {
    appliedOn: '2026-12-02',
    hardship: '停业整改，无营业收入。',
    instalments: [
      { dueOn: '2026-12-18', amountInYuan: 2000 },
      { dueOn: '2027-01-18', amountInYuan: 3000 },
    ],
    attachmentIds: [],
  })
  expect(
    await head.refused(penaltyCase, 'decideDeferral', {
      granted: true,
      opinion: '同意。',
      instalments: [{ dueOn: '2026-12-18', amountInYuan: 2000 }],
    }),
  ).toMatchObject([{ code: 'plan-not-whole' }])
  await head.step(penaltyCase, 'decideDeferral', {
    granted: true,
    opinion: '同意。',
    instalments: [
      { dueOn: '2026-12-18', amountInYuan: 2000 },
      { dueOn: '2027-01-18', amountInYuan: 3000 },
    ],
  })
  expect((await readCase(head, penaltyCase)).documents.map(({ form }) => form)).toContain('DOC-066')

  // The first part was missed; the party goes to reconsideration on the 21st.
  server.now = '2026-12-21T09:30:00+08:00'
  await officer.step(penaltyCase, 'noteReconsideration', application)
  expect(await officer.refused(penaltyCase, 'noteReconsideration', application)).toMatchObject([
    { code: 'other-route-open', basis: [{ statute: 'ARL', article: 29 }] },
  ])
  await officer.step(penaltyCase, 'noteAcceptance', {
    how: 'accepted',
    decidedOn: '2026-12-21',
    simplified: false,
    reference: '阳政复〔2026〕9号',
    copyReceivedOn: '2026-12-21',
  })
  const accepted = await readCase(officer, penaltyCase)
  expect(outstanding(accepted.file as never, '2027-03-01')).toMatchObject({ fine: 5000, surcharge: 120 })
  expect(accepted.clocks).toContainEqual(expect.objectContaining({ limit: 'ARL-48-REPLY-10WD', stoppedBy: null }))

  expect(await officer.refused(penaltyCase, 'submitAnswer', { submittedOn: '2026-12-21' })).toMatchObject([
    { code: 'answer-not-issued' },
  ])
  await officer.step(penaltyCase, 'prepareDocument', {
    form: 'DOC-087',
    values: {
      addressee: '阳谷县人民政府',
      reviewNumber: '阳政复〔2026〕9号',
      applicant: '示例餐饮服务有限公司',
      factsAndGrounds: '净化器滤网已拆除，有现场检查笔录、照片证明。',
      procedureFollowed: '立案、调查、法制审核、告知、决定、送达程序合法。',
      replyRequest: '请求维持。',
      materials: [{ name: '现场检查笔录', quantity: '1份', note: '' }],
    },
  })
  await head.step(penaltyCase, 'approveDocument', { which: 2, form: 'DOC-087', opinion: '同意。' })
  await officer.step(penaltyCase, 'submitAnswer', { submittedOn: '2026-12-21' })

  server.now = '2027-01-15T09:30:00+08:00'
  const changing = (fineInYuan: number) => ({
    outcome: 'changed',
    reference: '阳政复决〔2027〕1号',
    receivedOn: '2027-01-15',
    summary: '裁量明显不当。',
    penalty: caseSteps.penalty({ fineInYuan }),
  })
  expect(await officer.refused(penaltyCase, 'noteOutcome', changing(8000))).toMatchObject([
    { code: 'heavier-than-decided', basis: [{ statute: 'ARL', article: 63 }] },
  ])
  await officer.step(penaltyCase, 'noteOutcome', changing(3000))
  const count = await figures()
  expect([count('cases-decided'), count('decisions-lowered')]).toEqual([
    [1, 3000],
    [1, 2000],
  ])
  const owed = outstanding((await readCase(officer, penaltyCase)).file as never, '2027-01-15')
  await officer.step(penaltyCase, 'recordPayment', {
    paidOn: '2027-01-15',
    amountInYuan: owed.total,
    receiptNumber: '1',
  })
  expect((await readCase(officer, penaltyCase)).stage).toBe('performed')
}, 60_000)

test('a decision that a court revoked counts no more and is made anew, never heavier', async () => {
  const { officer, head } = story
  const before = (await figures())('cases-decided')
  const penaltyCase = await aServedCase()
  server.now = '2026-12-09T09:30:00+08:00'
  await officer.step(penaltyCase, 'noteSuit', {
    suedOn: '2026-12-07',
    acceptedOn: '2026-12-08',
    copyReceivedOn: '2026-12-09',
    body: '阳谷县人民法院',
    applicant: '示例餐饮服务有限公司',
    reference: '（2026）鲁1521行初9号',
    requests: '撤销处罚决定。',
  })
  server.now = '2027-03-01T09:30:00+08:00'
  await officer.step(penaltyCase, 'noteJudgment', {
    kind: 'judgment',
    outcome: 'revoked-anew',
    reference: '（2026）鲁1521行初9号',
    receivedOn: '2027-03-01',
    summary: '主要证据不足。',
  })
  expect((await readCase(officer, penaltyCase)).stage).toBe('served')
  expect(await officer.refused(penaltyCase, 'noteEffect', { effectiveOn: '2027-03-01' })).toMatchObject([
    { code: 'appeal-period-running', basis: [{ statute: 'ALL', article: 85 }] },
  ])
  server.now = '2027-03-17T09:30:00+08:00'
  await officer.step(penaltyCase, 'noteEffect', { effectiveOn: '2027-03-17' })
  const revoked = await readCase(officer, penaltyCase)
  expect([revoked.stage, (revoked.file as { revocation?: { ground: string } }).revocation?.ground]).toEqual([
    'revoked',
    'court',
  ])
  const count = await figures()
  expect([count('cases-decided'), count('decisions-fallen')]).toEqual([before, [1, 5000]])

  await head.step(penaltyCase, 'actAnew', { opinion: '补充证据后重新作出。' })
  const heavier = { ...caseSteps.report(caseSteps.penalty({ fineInYuan: 9000 })), powerCode }
  expect(await officer.refused(penaltyCase, 'reportInvestigation', heavier)).toMatchObject([
    { code: 'heavier-than-former', basis: [{ statute: 'ALL', article: 71 }] },
  ])
}, 60_000)
