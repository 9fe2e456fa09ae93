/**
 * What may come in between in a case, in the browser: somebody has to step aside, evidence may be lost, the investigation
 * waits, a signed original comes later, the party misses its hearing.
 */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LeadReply } from '../../contract/leads.ts'
import { caseSteps, verification } from '../restaurant-story.ts'
import type { Matter } from '../server.ts'
import { aNotifiedCase, aTransferredLead, crew, type Crew } from './by-the-api.ts'
import { openOffice, type Desk, type Office } from './office.ts'
import { aPhoto } from './photo.ts'

let office: Office
let people: Crew
let officer: Desk
let leader: Desk
let head: Desk
let penaltyCase: Matter

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const desk of [officer, leader, head]) await desk.picture(`failed-${task.id}-${desk.account}`)
  })
})

beforeAll(async () => {
  office = await openOffice({ movingClock: true })
  people = await crew(office.address)
  officer = await office.signIn('officer')
  leader = await office.signIn('leader')
  head = await office.signIn('head')
  penaltyCase = await aFiledCase()
}, 600_000)
afterAll(() => office.close())

const see = (desk: Desk, { kind, id }: Matter) => desk.open(`/${kind}/${id}`)

async function aFiledCase(): Promise<Matter> {
  const lead = await aTransferredLead(people)
  await people.leader.step(lead, 'accept', {})
  await people.leader.step(lead, 'assign', { officerIds: [people.officer.personId, people.otherOfficer.personId] })
  await people.officer.step(lead, 'recordVerification', verification({ violationOn: people.today }))
  await people.head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const { json } = await people.head.get<LeadReply>(`/leads/${lead.id}`)
  return { kind: 'cases', id: json.file.filing?.caseId ?? '' }
}

test('evidence that may be lost is proposed, approved, listed and settled', async () => {
  await see(officer, penaltyCase)
  const propose = await officer.begin('报请登记保存')
  await propose.fill({ '物品 1': '油烟净化器滤网', 数量: '2片', 理由: '可能被转移。' })
  await propose.submit()
  await see(head, penaltyCase)
  await (await head.begin('批准登记保存')).submit()
  await see(officer, penaltyCase)
  const register = await officer.begin('登记保存证据')
  await register.tick(/主动出示/, /申请回避/, /一式两份/)
  await register.submit()
  await officer.page.getByText('先行登记保存处理决定').first().waitFor()
  await see(head, penaltyCase)
  const settle = await head.begin('处理登记证据')
  await settle.choose(/返还/)
  await settle.fill({ 理由: '已拍照、复制。' })
  await settle.submit()
  await head.page
    .getByText(/其他保全措施后返还/)
    .first()
    .waitFor()
})

test('the investigation waits and goes on', async () => {
  await see(officer, penaltyCase)
  const propose = await officer.begin('报请中止')
  await propose.panel.getByText('九十日照常计算').waitFor()
  await propose.choose(/裁判结果/)
  await propose.fill({ 具体情况: '关联案件尚未审结。', 恢复条件: '判决生效。' })
  await propose.submit()
  await see(head, penaltyCase)
  await (await head.begin('批准中止、终止')).submit()
  await head.page.getByText('已中止调查').first().waitFor()
  await see(officer, penaltyCase)
  const resume = await officer.begin('恢复调查')
  await resume.fill({ 中止的原因如何消除: '判决已生效。' })
  await resume.submit()
})

test('a recording that was left out, and a signed original, are joined to their document', async () => {
  const officerIds = [people.officer.personId, people.otherOfficer.personId]
  const inspection = { ...caseSteps.inspection(officerIds), startedAt: people.ago(30), endedAt: people.ago(20) }
  await people.officer.step(penaltyCase, 'recordInspection', { ...inspection, recording: undefined })
  await see(officer, penaltyCase)
  const lights = officer.page.getByRole('region', { name: /三项制度/ })
  await lights.getByText('1 份笔录没有关联音像记录').waitFor()
  await lights.getByRole('button', { name: '去补' }).click()
  const panel = officer.page.getByRole('dialog')
  await panel.getByLabel('音像记录编号').fill('JL-0007')
  await panel.getByLabel('补附的理由').fill('当日漏填编号。')
  await panel.getByRole('button', { name: '补附原件、音像', exact: true }).click()
  await panel.waitFor({ state: 'hidden' })
  await lights.getByText(/其中 1 份的音像是事后关联的/).waitFor()
  const original = await officer.begin('补附原件、音像')
  await original.choose(/扫描件/, /现场检查笔录/)
  await original.panel
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '笔录原件.jpg', mimeType: 'image/jpeg', buffer: aPhoto(9) })
  await original.panel.getByText('笔录原件.jpg').first().waitFor()
  await original.fill({ 补附的理由: '当事人签字后扫描。' })
  await original.submit()
  await officer.page.getByRole('tab', { name: /文书/ }).click()
  await officer.page.getByText('签字原件').first().waitFor()
})

test('somebody steps aside, and the leader names another', async () => {
  await see(officer, penaltyCase)
  const request = await officer.begin('登记回避申请')
  await request.choose('承办人员')
  await request.choose(/队员乙/)
  await request.fill({ 理由: '与举报人是亲属。' })
  await request.submit()
  await see(head, penaltyCase)
  const decide = await head.begin('决定回避')
  await decide.choose('回避')
  await decide.fill({ 决定的理由: '情况属实。', 此前所做工作的处理: '由另一承办人复核后有效。' })
  await decide.submit()
  await see(leader, penaltyCase)
  const change = await leader.begin('更换承办人')
  await change.panel.getByText(/队员/).nth(2).waitFor()
  // One who steps aside is not chosen again.
  await change.tick(/队员乙/)
  await change.fill({ 更换理由: '一人回避。' })
  await change.press()
  await change.panel.getByText('第四十三条第一款').first().waitFor()
})

test('a hearing that the party misses ends as given up', async () => {
  const notified = await aNotifiedCase(people, caseSteps.penalty({ fineInYuan: 14_500, grade: 'ordinary' }))
  await people.officer.step(notified, 'requestHearing', { requestedOn: people.today, by: '示例·法定代表人' })
  await see(officer, notified)
  const notify = await officer.begin('通知听证')
  await notify.fill({ 听证地点: '局会议室', 主持人: '示例·听证主持人' })
  const heldOn = await notify.panel.getByLabel('听证日期').inputValue()
  await notify.submit()
  const days = Math.round((Date.parse(heldOn) - Date.parse(people.today)) / 86_400_000)
  await office.passDays(days)
  await see(officer, notified)
  const end = await officer.begin('终止听证')
  await end.choose('没有出席')
  await end.tick(/正当理由/)
  await end.fill({ 终止听证的情况: '等候三十分钟，当事人没有到场。' })
  await end.press()
  await end.panel.getByText('第六十四条第六项').first().waitFor()
  await end.panel.getByRole('checkbox', { name: /正当理由/ }).uncheck()
  await end.submit()
  await officer.page.getByText('当事人无正当理由未出席，视为放弃').waitFor()
})

test('no page threw an error on the way', () => {
  expect([officer, leader, head].flatMap(({ faults }) => faults)).toEqual([])
})
