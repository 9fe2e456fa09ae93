/**
 * What the restaurant's story does not meet, in the browser: a clue that is refused, not filed and contested, a hearing,
 * a fine that is late, a closing that is sent back, and what goes wrong under somebody's hands while a form is open.
 */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CaseReply } from '../../contract/cases.ts'
import { plusDays, daysBetween } from '../../domain/calendar/plain-date.ts'
import { caseSteps } from '../restaurant-story.ts'
import type { Matter } from '../server.ts'
import { aNotifiedCase, aServedCase, aTransferredLead, crew, type Crew } from './by-the-api.ts'
import { openOffice, type Desk, type Office } from './office.ts'

let office: Office
let people: Crew
let liaison: Desk
let leader: Desk
let officer: Desk
let head: Desk

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const desk of [liaison, leader, officer, head]) await desk.picture(`failed-${task.id}-${desk.account}`)
  })
})

beforeAll(async () => {
  office = await openOffice({ movingClock: true })
  people = await crew(office.address)
  liaison = await office.signIn('liaison')
  leader = await office.signIn('leader')
  officer = await office.signIn('officer')
  head = await office.signIn('head')
}, 600_000)
afterAll(() => office.close())

const see = (desk: Desk, { kind, id }: Matter) => desk.open(`/${kind}/${id}`)
const read = async ({ id }: Matter) => (await people.officer.get<CaseReply>(`/cases/${id}`)).json
const ordinary = caseSteps.penalty({ fineInYuan: 14_500, grade: 'ordinary' })

test('a refused clue comes back with its reason on top, is not filed after all, and the origin contests the answer', async () => {
  const lead = await aTransferredLead(people)
  await see(leader, lead)
  const refuse = await leader.begin('拒收')
  await refuse.press()
  await refuse.panel.getByText('“拒收情形”还没选').waitFor()
  await refuse.panel.getByText('“理由”还没填').waitFor()
  await refuse.choose('材料不全，无法核查')
  await refuse.fill({ 理由: '没有现场照片。' })
  await refuse.submit()

  await see(liaison, lead)
  expect(await liaison.page.getByRole('note').innerText()).toContain('材料不全，无法核查：没有现场照片。')
  const transfer = await liaison.begin('移交')
  await transfer.panel.getByText('侨润街道综合行政执法中队').first().waitFor()
  await transfer.fill({ 移交单位批准人: '示例·生态分局负责人' })
  await transfer.submit()

  await people.leader.step(lead, 'accept', {})
  await people.leader.step(lead, 'assign', { officerIds: [people.officer.personId, people.otherOfficer.personId] })
  await see(officer, lead)
  const verify = await officer.begin('写核查结果')
  await verify.fill({ 核查经过: '现场核查：滤网已装回。', 初步证据: '照片2张' })
  await verify.choose('不予立案')
  await verify.fill({ 不予立案的理由: '轻微并及时改正，没有造成危害后果。' })
  await verify.submit()
  await see(head, lead)
  expect(await head.blocked()).toMatch(/批准立案[\s\S]*第十九条/)
  await (await head.begin('批准不立案')).submit()
  await see(officer, lead)
  await (await officer.begin('写反馈')).submit()

  await see(liaison, lead)
  const contest = await liaison.begin('对反馈提出异议')
  await contest.fill({ 异议理由: '集油盒仍未安装。' })
  await contest.submit()
  await see(officer, lead)
  expect(await officer.page.getByRole('note').innerText()).toContain('集油盒仍未安装。')
  await (await officer.begin('写反馈')).submit()
  await see(liaison, lead)
  await (await liaison.begin('确认反馈')).submit()
  await liaison.page.getByText('已闭环').first().waitFor()
})

test('a hearing is not held too early, and can be given up', async () => {
  const penaltyCase = await aNotifiedCase(people, ordinary)
  await see(officer, penaltyCase)
  await (await officer.begin('登记听证申请')).submit()
  const notify = await officer.begin('通知听证')
  await notify.fill({ 听证地点: '局会议室', 主持人: '示例·听证主持人' })
  const earliest = await notify.panel.getByLabel('听证日期').inputValue()
  await notify.fill({ 听证日期: plusDays(earliest, -1) })
  await notify.press()
  await notify.panel.getByRole('alert').getByText('第六十四条第二项').waitFor()
  await notify.fill({ 听证日期: earliest })
  await notify.submit()

  await see(head, penaltyCase)
  expect(await head.blocked()).toMatch(/作出决定[\s\S]*当事人申请了听证，还没有举行[\s\S]*第六十三条/)
  const waiver = await officer.begin('记录放弃')
  await waiver.tick('陈述、申辩', '要求听证（撤回已提出的申请）')
  await waiver.submit()
  await officer.page.getByText('当事人已放弃').waitFor()
  await see(head, penaltyCase)
  await (await head.begin('作出决定')).submit()
})

test('a fine that is late bears its surcharge up to the fine, part by part; a closing sent back says why', async () => {
  const penaltyCase = await aServedCase(people, caseSteps.penalty())
  const { payBy } = (await read(penaltyCase)).file
  const late = daysBetween(people.today, payBy ?? '')
  await office.passDays(late + 11)
  await see(officer, penaltyCase)
  const part = await officer.begin('记缴款')
  await part.panel.getByText('逾期 11 日').waitFor()
  expect(await part.panel.locator('.owed').innerText()).toMatch(/1,650 元[\s\S]*6,650 元/)
  await part.fill({ 缴款金额: '0', 票据号: '示例1' })
  await part.press()
  await part.panel.getByText('金额要大于 0').waitFor()
  await part.fill({ 缴款金额: '6,650.01' })
  await part.panel.getByText('缴款超过应缴 6,650 元').waitFor()
  await part.fill({ 缴款金额: '２,000' })
  await part.submit()

  await office.passDays(late + 70)
  await officer.page.reload()
  const rest = await officer.begin('记缴款')
  await rest.panel.getByText('现已到顶').waitFor()
  await rest.panel.getByRole('button', { name: '填当日应缴全额' }).click()
  expect(await rest.panel.getByLabel('缴款金额').inputValue()).toBe('8,000')
  await rest.fill({ 票据号: '示例2' })
  await rest.submit()

  const correction = await officer.begin('查改正')
  await correction.fill({ 检查所见: '已装回。' })
  await correction.submit()
  const publish = await officer.begin('报请公示')
  await publish.choose('不公示')
  await publish.choose('不具有一定社会影响')
  await publish.press()
  await publish.panel.getByText('“不公示的理由”还没填').waitFor()
  await publish.fill({ 不公示的理由: '没有一定社会影响。' })
  await publish.submit()
  await see(head, penaltyCase)
  await (await head.begin('批准公示')).submit()
  await see(officer, penaltyCase)
  await (await officer.begin('报请结案')).submit()
  await see(head, penaltyCase)
  const back = await head.begin('退回结案')
  await back.fill({ 退回意见: '请写明复查日期。' })
  await back.submit()
  await see(officer, penaltyCase)
  expect(await officer.page.getByRole('note').innerText()).toContain('请写明复查日期。')
  await (await officer.begin('报请结案')).submit()
  expect((await read(penaltyCase)).stage).toBe('closing')
  await office.passDays(0)
})

test('a year typed digit by digit breaks nothing; Enter in an input method submits nothing', async () => {
  const penaltyCase = await aNotifiedCase(people, caseSteps.penalty())
  await see(officer, penaltyCase)
  const statement = await officer.begin('记录陈述申辩')
  for (const day of ['0002-11-24', '0202-11-24', '9999-12-31']) {
    await statement.fill({ 提出日期: day })
    await statement.panel.getByText('日期离今天太远，核对年份').waitFor()
  }
  await statement.fill({ 提出日期: people.today })
  await statement.panel.getByLabel('陈述申辩内容').focus()
  const keyboard = await officer.context.newCDPSession(officer.page)
  await keyboard.send('Input.imeSetComposition', { text: 'qingqiu', selectionStart: 7, selectionEnd: 7 })
  const enter = { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 } as const
  await keyboard.send('Input.dispatchKeyEvent', { ...enter, modifiers: 2 })
  await keyboard.send('Input.insertText', { text: '请求从轻。' })
  expect(await statement.panel.getByLabel('陈述申辩内容').inputValue()).toBe('请求从轻。')
  expect((await read(penaltyCase)).file.statements).toEqual([])
  await officer.page.keyboard.press('Control+Enter')
  await statement.panel.waitFor({ state: 'hidden' })
  expect((await read(penaltyCase)).file.statements).toHaveLength(1)
})

test('a session that ends under an open form costs a sign-in and nothing that was typed', async () => {
  const penaltyCase = await aNotifiedCase(people, caseSteps.penalty())
  await see(officer, penaltyCase)
  const statement = await officer.begin('记录陈述申辩')
  await statement.fill({ 陈述申辩内容: '已装回滤网，请求从轻。' })
  await officer.page.request.delete(`${office.address}/api/session`)
  await statement.press()
  await officer.page.getByRole('link', { name: '重新登录' }).click()
  await officer.page.getByLabel('账号').fill('officer')
  await officer.page.getByLabel('密码', { exact: true }).fill('tongbu-demo')
  await officer.page.getByRole('button', { name: '登录', exact: true }).click()
  await statement.panel.waitFor()
  expect(await statement.panel.getByLabel('陈述申辩内容').inputValue()).toBe('已装回滤网，请求从轻。')
  await statement.submit()
  expect((await read(penaltyCase)).file.statements).toHaveLength(1)
})

test('whoever comes second learns what changed and loses nothing, sent twice is once, and a database away is waited for', async () => {
  const penaltyCase = await aNotifiedCase(people, caseSteps.penalty())
  await see(officer, penaltyCase)
  const { version } = await read(penaltyCase)
  const evidence = await officer.begin('加证据')
  await evidence.fill({ 证据名称: '净化器照片', '来源（提供人）': '现场拍摄', 证明内容: '滤网已拆除' })
  await people.otherOfficer.step(penaltyCase, 'addEvidence', { ...caseSteps.evidence(), takenAt: people.ago(5) })
  await evidence.press()
  await evidence.panel.getByText('您填写期间，事项有了变化').waitFor()
  await evidence.panel.getByRole('button', { name: '看差别' }).click()
  await evidence.panel.getByRole('cell', { name: /补充证据/ }).waitFor()
  await evidence.panel.getByRole('button', { name: '按最新情况接着填' }).click()
  expect(await evidence.panel.getByLabel('证据名称').inputValue()).toBe('净化器照片')

  const release = office.holdDatabase()
  try {
    await evidence.panel.getByRole('button', { name: '加证据', exact: true }).dblclick()
    await evidence.panel.getByText('还在等服务器回应').waitFor({ timeout: 30_000 })
  } finally {
    release()
  }
  await evidence.panel.waitFor({ state: 'hidden' })
  expect((await read(penaltyCase)).version).toBe(version + 2)
})

test('a second report of the same thing joins the first', async () => {
  const lead = await aTransferredLead(people, { subject: '示例烧烤店' })
  await liaison.open('/leads/new')
  const { page } = liaison
  await page.getByLabel('被反映对象').fill('示例烧烤店')
  await page.getByLabel('反映了什么').fill('油烟还是很大。')
  await page.getByRole('button', { name: /^并入/ }).first().click()
  await page.getByRole('alert').getByRole('button', { name: '并入', exact: true }).click()
  await page.getByRole('heading', { name: /已并入/ }).waitFor()
  await see(liaison, lead)
  await page.getByText('又有 1 次反映').waitFor()
})

test('no page threw an error on the way', () => {
  expect([liaison, leader, officer, head].flatMap(({ faults }) => faults)).toEqual([])
})
