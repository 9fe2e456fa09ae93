/** An illegal building in a village of 寿张镇: from patrol to its demolition, 126.4 m², with a hearing and without a court. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ExecutionReply } from '../contract/executions.ts'
import { caseSteps, readCase, readLead, register } from './restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from './server.ts'

let server: TestServer
beforeAll(async () => {
  server = await testServer()
})
afterAll(() => server.close())

interface Town {
  readonly leader: Caller
  readonly officer: Caller
  readonly reviewer: Caller
  readonly head: Caller
  readonly officerIds: readonly string[]
}

/** The squad that serves the town, on a day; everybody signs in anew. */
async function onDay(day: string, time = '10:00:00'): Promise<Town> {
  server.now = `${day}T${time}+08:00`
  const [leader, officer, other, reviewer, head] = await Promise.all(
    ['town-leader', 'town-officer', 'town-officer2', 'reviewer', 'head'].map((account) => server.as(account)),
  )
  if (!leader || !officer || !other || !reviewer || !head) throw new Error('five people')
  return { leader, officer, reviewer, head, officerIds: [officer.personId, other.personId] }
}

const powerCode = 'CF-URB-001'
const place = { text: '阳谷县寿张镇示例村村东', township: '371521109', longitude: 115.82, latitude: 36.039 }
const villager = {
  kind: 'natural-person',
  name: '示例·村民',
  idNumber: '371521196501010018',
  address: '阳谷县寿张镇示例村12号',
  inBusiness: false,
}
const penalty = {
  kinds: ['fine'],
  fineInYuan: 6500,
  baseInYuan: 100_000,
  grade: 'ordinary',
  gradeReason: '面积126.4平方米。',
}
const order = { correction: '限期十五日内自行拆除违法建筑', correctionDueOn: '2027-01-20' }
const demolition = { structure: '砖混一层房屋', areaInSquareMetres: 126.4 }
const at = (day: string, time: string) => `${day}T${time}+08:00`
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

test('from the patrol to the last square metre', async () => {
  let on = await onDay('2026-11-24')
  const lead = await register(on.officer, {
    source: 'patrol',
    receivedAt: at('2026-11-24', '09:00:00'),
    subject: villager.name,
    content: '巡查发现村东未取得规划许可建设砖混房屋。',
    place,
    powerCode,
    attachmentIds: [],
  })
  const { stage } = await readLead(on.leader, lead)
  if (stage !== 'accepted') await on.leader.step(lead, 'accept', {})
  await on.leader.step(lead, 'assign', { officerIds: on.officerIds })
  await on.officer.step(lead, 'recordVerification', {
    course: '现场核查：砖混一层，面积126.4平方米，未取得建设工程规划许可证。',
    evidence: '照片4张',
    recommendation: 'file',
    party: villager,
    cause: '未取得建设工程规划许可证进行建设',
    violationOn: '2026-11-20',
    continuing: true,
    attachmentIds: [],
  })
  await on.head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const matter: Matter = { kind: 'cases', id: (await readLead(on.head, lead)).file.filing?.caseId ?? '' }

  await on.officer.step(matter, 'recordInspection', { ...caseSteps.inspection(on.officerIds), place: place.text })
  await on.officer.step(matter, 'recordInterview', caseSteps.interview(on.officerIds))
  await on.officer.step(matter, 'addEvidence', caseSteps.evidence())
  const report = { ...caseSteps.report(penalty), powerCode, ...order, demolition }
  await on.officer.step(matter, 'reportInvestigation', report)
  await on.reviewer.step(matter, 'passReview', caseSteps.review())
  await on.head.step(matter, 'issueNotice', { opinion: '同意。' })
  // A demolition is notified with the right to a hearing, whatever the fine.
  expect((await readCase(on.officer, matter)).file.notice?.offersHearing).toBe(true)
  await on.officer.step(matter, 'serveNotice', caseSteps.service(on.officerIds, '2026-11-24'))

  on = await onDay('2026-11-25')
  await on.officer.step(matter, 'requestHearing', { requestedOn: '2026-11-25', by: villager.name })
  await on.officer.step(matter, 'notifyHearing', {
    servedOn: '2026-11-25',
    receiver: villager.name,
    approvedBy: '示例·综合执法局负责人',
    heldOn: '2026-12-07',
    heldAt: '09:30',
    place: '寿张镇政府会议室',
    chair: '示例·法制科长',
    recorder: '示例·法制科员',
    open: true,
  })
  on = await onDay('2026-12-07', '12:00:00')
  await on.officer.step(matter, 'holdHearing', {
    heldOn: '2026-12-07',
    startedAt: '09:30',
    endedAt: '10:40',
    attendees: '示例·村民、调查人员二人',
    accusation: '未取得规划许可建设126.4平方米。',
    defenceHeard: '家中人口多，请求保留。',
    signed: 'signed',
    report: '事实清楚，不能补办许可，建议限期拆除。',
  })
  await on.reviewer.step(matter, 'passReview', caseSteps.review())
  await on.head.step(matter, 'decide', {
    ...caseSteps.decision(penalty),
    powerCode,
    ...order,
    discussion: { on: '2026-12-07', attendees: '局领导班子', conclusion: '同意。' },
  })
  on = await onDay('2026-12-08')
  await on.officer.step(matter, 'serveDecision', caseSteps.service(on.officerIds, '2026-12-08'))
  await on.officer.step(matter, 'recordPayment', {
    paidOn: '2026-12-08',
    amountInYuan: 6500,
    receiptNumber: '缴1',
  })

  on = await onDay('2027-01-21')
  await on.officer.step(matter, 'startExecution', {
    duty: 'building',
    structure: demolition.structure,
    areaInSquareMetres: demolition.areaInSquareMetres,
    reason: '2027年1月21日复查，房屋仍在。',
  })
  const execution: Matter = {
    kind: 'executions',
    id: (await readCase(on.officer, matter)).file.executions?.[0]?.id ?? '',
  }
  const notice = { power: 'URPL-68', demolishBy: '2027-02-10', medium: '现场、村务公开栏' }
  expect(codes(await on.head.refused(execution, 'announceDemolition', notice))).toEqual(['mandate-missing'])
  expect(codes(await on.head.refused(execution, 'announceDemolition', { ...notice, power: 'URPL-65' }))).toEqual([
    'not-the-township',
  ])
  await on.head.step(execution, 'announceDemolition', { ...notice, mandate: '阳政责〔2027〕1号，2027年1月20日' })
  const demand = { performBy: '2027-06-30', manner: '自行拆除', amountAndPayment: '无金钱给付义务' }
  on = await onDay('2027-06-08')
  expect(codes(await on.head.refused(execution, 'issueDemand', demand))).toEqual(['remedies-open'])
  on = await onDay('2027-06-09')
  await on.head.step(execution, 'issueDemand', demand)
  await on.officer.step(execution, 'serveDemand', caseSteps.service(on.officerIds, '2027-06-09'))
  on = await onDay('2027-07-01')
  const decision = {
    reason: '催告期满未拆除。',
    manner: '机械拆除',
    executeAt: at('2027-07-07', '09:00:00'),
    utilities: 'none',
  }
  const night = { ...decision, executeAt: at('2027-07-07', '22:30:00') }
  expect(codes(await on.head.refused(execution, 'decideExecution', night))).toEqual(['execution-time'])
  await on.head.step(execution, 'decideExecution', decision)
  await on.officer.step(execution, 'serveDecision', caseSteps.service(on.officerIds, '2027-07-01'))
  on = await onDay('2027-07-07', '17:00:00')
  await on.officer.step(execution, 'carryOut', {
    startedAt: at('2027-07-07', '09:10:00'),
    endedAt: at('2027-07-07', '16:20:00'),
    place: place.text,
    officerIds: on.officerIds,
    certificatesShown: true,
    recusalTold: true,
    partyCalled: true,
    present: '示例·村民、村委会主任',
    inventory: [{ name: '木床', quantity: '1张', handedTo: '示例·村民' }],
    course: '清空后机械拆除并清运。',
    recording: 'SZ-20270707-01',
    areaInSquareMetres: 126.4,
    finished: true,
    signature: 'signed',
    attachmentIds: [],
  })
  const { json } = await on.officer.get<ExecutionReply>(`/executions/${execution.id}`)
  expect(json.stage).toBe('executed')
  expect(json.documents.map(({ form }) => form).sort()).toEqual([
    'DOC-039',
    'DOC-063',
    'DOC-063',
    'DOC-068',
    'DOC-069',
    'DOC-072',
  ])
  const { stage: end, file } = await readCase(on.officer, matter)
  expect([end, file.executions?.[0]?.outcome]).toEqual(['executed', 'executed'])
}, 120_000)
