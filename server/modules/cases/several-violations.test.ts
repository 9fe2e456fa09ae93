/** Two violations in one case, with a hearing and an extension, through the API: from the filing to the payment. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PastFinesReply } from '../../../contract/cases.ts'
import {
  aFiledCase,
  caseSteps,
  people,
  powerCode,
  readCase,
  readLead,
  type Story,
} from '../../../testing/restaurant-story.ts'
import { testServer, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
const stall = 'CF-CAE-005'

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const penalties = {
  own: caseSteps.penalty({ fineInYuan: 6000 }),
  other: caseSteps.penalty({
    fineInYuan: 4000,
    grade: 'ordinary',
    gradeReason: '占道面积较大。',
    deviationReason: '示例。',
  }),
}
const adding = {
  cause: '占用主要道路摆摊设点',
  powerCode: stall,
  facts: '店外占用谷山路人行道摆放餐桌四张。',
  violationOn: '2026-11-20',
  continuing: false,
  distinct: '占道经营与油烟净化设施的使用是两个行为。',
  evidence: [],
}

test('each violation is assessed for itself; hearing, payment, figures and past fines go by the whole', async () => {
  const { officer, reviewer, head, officerIds } = story
  const { lead, case: found } = await aFiledCase(story)
  await officer.step(found, 'recordInspection', caseSteps.inspection(officerIds))
  await officer.step(found, 'addEvidence', caseSteps.evidence())
  expect(codes(await officer.refused(found, 'addViolation', { ...adding, distinct: undefined }))).toEqual([
    'act-not-distinct',
  ])
  await officer.step(found, 'addViolation', adding)
  await head.step(found, 'fileViolation', { number: 2, opinion: '同意补充立案。' })
  await officer.step(found, 'addEvidence', { ...caseSteps.evidence(), name: '餐桌照片', violation: 2 })
  const further = [
    { number: 2, facts: '摆放餐桌四张。', qualification: '占用主要道路摆摊设点', penalty: penalties.other },
  ]
  expect(codes(await officer.refused(found, 'reportInvestigation', caseSteps.report(penalties.own)))).toEqual([
    'violation-without-penalty',
  ])
  await officer.step(found, 'reportInvestigation', { ...caseSteps.report(penalties.own), further })
  await reviewer.step(found, 'passReview', caseSteps.review())

  // Six and four thousand: each below the ten thousand of a hearing, together not.
  await head.step(found, 'issueNotice', { opinion: '同意告知。' })
  expect((await readCase(officer, found)).file.notice).toMatchObject({
    offersHearing: true,
    further: [{ number: 2, powerCode: stall }],
  })
  await officer.step(found, 'serveNotice', caseSteps.service(officerIds, '2026-11-24'))
  await officer.step(found, 'requestHearing', { requestedOn: '2026-11-24', by: '示例·法定代表人' })
  const notice = { heldAt: '09:00', place: '局会议室', chair: '示例·主持人', approvedBy: '示例·局长', open: true }
  await officer.step(found, 'notifyHearing', { ...notice, heldOn: '2026-12-04', servedOn: '2026-11-24' })

  await officer.step(found, 'proposeExtension', { reason: '听证后需要补充调查。' })
  await head.step(found, 'approveExtension', { opinion: '同意延长。' })
  const { clocks } = await readCase(head, found)
  // 120 days after 24 November 2026 is Wednesday 24 March 2027.
  expect(
    clocks.filter(({ stoppedBy }) => stoppedBy === null).map(({ limit, lastDay }) => [limit, lastDay]),
  ).toContainEqual(['MOHURD-EXT-30D-60D', '2027-03-24'])

  server.now = '2026-12-04T15:00:00+08:00'
  await officer.step(found, 'holdHearing', {
    heldOn: '2026-12-04',
    startedAt: '09:00',
    endedAt: '10:10',
    attendees: '双方到场',
    accusation: '两个违法行为，建议合并处罚。',
    defenceHeard: '请求从轻。',
    signed: 'signed',
  })
  expect(codes(await reviewer.refused(found, 'passReview', caseSteps.review()))).toEqual(['hearing-report-missing'])
  await officer.step(found, 'reportHearing', { positions: '如笔录。', chairOpinion: '建议处罚。' })
  await reviewer.step(found, 'passReview', caseSteps.review())
  const discussion = { on: '2026-12-04', attendees: '局长、副局长', conclusion: '同意处罚。' }
  const decision = { ...caseSteps.decision(penalties.own), discussion }
  const asks = (fineInYuan: number) => ({
    ...decision,
    further: [{ number: 2, penalty: { ...penalties.other, fineInYuan } }],
  })
  expect(codes(await head.refused(found, 'decide', asks(4500)))).toContain('heavier-than-notified')
  await head.step(found, 'decide', asks(4000))
  await officer.step(found, 'serveDecision', caseSteps.service(officerIds, '2026-12-04'))
  await officer.step(found, 'recordPayment', { paidOn: '2026-12-04', amountInYuan: 10_000, receiptNumber: '1' })

  const { file, documents } = await readCase(officer, found)
  expect(file.stage).toBe('performed')
  const forms = documents.map(({ form }) => form)
  for (const form of ['DOC-003', 'DOC-047', 'DOC-050', 'DOC-051', 'DOC-052', 'DOC-056', 'DOC-059'])
    expect(forms, form).toContain(form)
  expect(forms.filter((form) => form === 'DOC-003')).toHaveLength(2)

  const past = async (code: string, grade: string) =>
    (await officer.get<PastFinesReply>(`/past-fines?powerCode=${code}&party=organisation&grade=${grade}`)).json.fines
  expect([await past(powerCode, 'minor'), await past(stall, 'ordinary')]).toEqual([[6000], [4000]])
  const { rows } = (
    await head.get<{ rows: readonly { measure: string; amountInYuan: number }[] }>(
      '/statistics?from=2026-12&to=2026-12',
    )
  ).json
  expect(rows.find(({ measure }) => measure === 'cases-decided')).toMatchObject({ amountInYuan: 10_000 })
  const { json: list } = await officer.get<{ rows: readonly { id: string }[] }>(
    `/cases?q=${encodeURIComponent('摆摊设点')}`,
  )
  expect(list.rows.map(({ id }) => id)).toContain(found.id)

  await officer.step(found, 'confirmCorrection', {
    checkedOn: '2026-12-04',
    corrected: true,
    findings: '均已改正。',
    attachmentIds: [],
  })
  await officer.step(found, 'proposePublication', caseSteps.publication('2026-12-04'))
  await head.step(found, 'approvePublication', { opinion: '同意公示。' })
  await officer.step(found, 'publishDecision', { published: true, publishedOn: '2026-12-04', where: '县政府网站' })
  await officer.step(found, 'proposeClosing', { kind: 'performed', execution: '已缴清。' })
  await head.step(found, 'close', { opinion: '同意结案。' })
  expect((await readLead(officer, lead)).file.caseResult?.result).toContain('罚款10,000元')

  // What fell is counted under neither power.
  await head.step(found, 'revokeDecision', {
    ground: 'court',
    authority: '示例判决',
    fellOn: '2026-12-04',
    reason: '判决撤销。',
  })
  expect([await past(powerCode, 'minor'), await past(stall, 'ordinary')]).toEqual([[], []])
})
