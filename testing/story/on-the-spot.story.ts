/**
 * A summary case on a phone's screen, from the work-list to the archive: filled in beside the road, refused at the
 * signature, paid at the bank; one whose facts are denied; one that answers a clue.
 */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { LeadReply } from '../../contract/leads.ts'
import { aTransferredLead, crew, type Crew } from './by-the-api.ts'
import { openOffice, StepForm, type Desk, type Office } from './office.ts'

let office: Office
let people: Crew
let officer: Desk
let leader: Desk
let head: Desk

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const desk of [officer, leader, head]) await desk.picture(`failed-${task.id}-${desk.account}`)
  })
})

beforeAll(async () => {
  office = await openOffice()
  people = await crew(office.address)
  officer = await office.signIn('officer', { phone: true })
  leader = await office.signIn('leader')
  head = await office.signIn('head')
}, 600_000)
afterAll(() => office.close())

/** The whole page never runs out of the phone's width. */
const overflow = () =>
  officer.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

async function onTheStreet(party: string, power: string): Promise<StepForm> {
  const { page } = officer
  await officer.open('/work')
  await page.getByRole('link', { name: '当场处罚' }).click()
  await page.getByRole('heading', { name: '当场处罚', level: 1 }).waitFor()
  const form = new StepForm(page.locator('.spotpage'), '作出决定，开具决定书')
  await form.fill({ '名称（姓名）': party, '住所（地址）': '侨润街道示例路20号', 详细地点: '示例路20号二楼临街阳台' })
  await page.getByLabel(/^权力事项/).fill(power)
  await page.locator('.powerhits button').first().click()
  await form.fill({ 违法事实: '临街二楼阳台外搭杆晾晒被褥两床，经劝导未取下。' })
  await form.tick('示例·侨润中队队员乙', '已主动出示执法证件')
  return form
}

test('a passer-by is fined on the spot, refuses to sign, pays at the bank; the case is reported, closed and archived', async () => {
  const { page } = officer
  const form = await onTheStreet('示例·居民', '阳台 晾晒')
  expect(await overflow()).toBe(0)
  await form.choose(/较轻/)
  await form.fill({ 罚款金额: '250' })
  // The limit and the band are said while the amount is typed.
  const limit = page.locator('.spotlimit')
  expect(await limit.innerText()).toMatch(/当场处罚限额[\s\S]*200 元[\s\S]*第五十一条[\s\S]*超过限额/)
  await form.choose('没有意见')
  await form.tick(/已告知拟处罚内容/)
  await form.fill({ 裁量理由: '初次违法' })
  await form.press()
  const refusal = page.getByRole('alert')
  await refusal.waitFor()
  expect(await refusal.innerText()).toMatch(/超过当场处罚的限额 200 元[\s\S]*第五十一条/)
  await form.fill({ 罚款金额: '60' })
  expect(await officer.accessibilityFaults()).toEqual([])
  expect(await page.locator('.readout').innerText()).toMatch(/拟对您当场处以罚款 60 元。您有权陈述、申辩/)
  await form.press()

  // The decision has its number and is handed over on the next screen.
  const handing = new StepForm(page.getByRole('dialog'), '当场交付')
  await handing.panel.waitFor()
  expect(await handing.panel.innerText()).toMatch(/阳综执〔2026〕当罚第\d+号/)
  await handing.choose('拒绝签收')
  await handing.press()
  await handing.panel.getByText('当事人没有签字，也没有写明见证人或者录像').first().waitFor()
  await handing.fill({ 见证人: '示例·网格员' })
  expect(await officer.accessibilityFaults()).toEqual([])
  await handing.submit()
  const address = page.url()

  const pay = await officer.begin('记缴款')
  await pay.fill({ 票据号: '鲁财罚2026-0000123' })
  await pay.submit()
  const report = await officer.begin('报机关备案')
  await report.fill({ 接收备案的人: '示例·法制审核员' })
  await report.submit()
  expect(await overflow()).toBe(0)
  await leader.page.goto(address)
  await (await leader.begin('批准结案')).submit()
  await page.goto(address)
  await (await officer.begin('归档')).submit()
  expect(await page.locator('.tag.lead').first().innerText()).toContain('已归档')

  // The register and the search find it.
  await officer.open('/cases')
  await page.getByRole('link', { name: '当场处罚', exact: true }).first().click()
  await page.getByRole('link', { name: /示例·居民在临街/ }).waitFor()
}, 240_000)

test('whoever denies the facts is not fined on the spot: the head files an ordinary case with what is known', async () => {
  const { page } = officer
  const form = await onTheStreet('示例·邻居', '阳台 晾晒')
  await form.choose('否认事实')
  await form.fill({ 当事人怎么说: '被褥不是我家的' })
  expect(await page.getByRole('radio', { name: '当场作出决定' }).count()).toBe(0)
  await page.getByRole('button', { name: '提请转普通程序' }).click()
  await page.waitForURL(/on-the-spot\/[0-9a-f-]{36}/)
  const address = page.url()
  await head.fromWorklist('示例·邻居在临街')
  expect(head.page.url()).toContain(address.slice(-36))
  await (await head.begin('批准转普通程序')).submit()
  await head.page.getByRole('link', { name: /打开普通程序案件/ }).click()
  await head.page.getByText('普通程序 · 已立案').waitFor()
  await head.page.getByText('临街二楼阳台外搭杆晾晒被褥两床').first().waitFor()
}, 240_000)

test('a clue is dealt with on the spot by the same form, and leads to its case', async () => {
  const lead = await aTransferredLead(people)
  await people.leader.step(lead, 'accept', {})
  await people.leader.step(lead, 'assign', { officerIds: [people.officer.personId, people.otherOfficer.personId] })
  await officer.open(`/leads/${lead.id}`)
  const form = await officer.begin('当场处罚')
  // The clue's own power starts at 5,000 yuan: there is no room for it on a street.
  await form.panel.getByText(/本项最低罚 5,000 元/).waitFor()
  await form.panel.getByRole('button', { name: '换一项' }).click()
  await form.panel.getByLabel(/^权力事项/).fill('阳台 晾晒')
  await form.panel.locator('.powerhits button').first().click()
  await form.fill({
    '住所（地址）': '侨润街道示例路20号',
    违法事实: '阳台外晾晒。',
    罚款金额: '60',
    裁量理由: '初次违法',
  })
  await form.choose('自然人', /较轻/, '没有意见')
  await form.tick('已主动出示执法证件', /已告知拟处罚内容/)
  await form.submit()
  const { json } = await people.officer.get<LeadReply>(`/leads/${lead.id}`)
  expect(json.file).toMatchObject({ stage: 'filed', filing: { onTheSpot: true } })
  await officer.page
    .getByRole('link', { name: new RegExp(json.file.filing?.caseNumber ?? '') })
    .first()
    .click()
  await officer.page.getByText('简易程序 · 已当场决定').waitFor()
}, 240_000)
