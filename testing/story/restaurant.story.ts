/**
 * The story of the restaurant in the browser: eight people, from the inspector who looks into the fume purifier to the
 * archive and back to the inspector. Then every page once more: Chinese, English, on a phone, checked for access.
 */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openOffice, type Desk, type Office } from './office.ts'
import { aPhoto } from './photo.ts'

let office: Office
let liaison: Desk
let leader: Desk
let officer: Desk
let reviewer: Desk
let head: Desk

/** Where everybody stood when a test failed, as pictures. */
beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const desk of [liaison, leader, officer, reviewer, head])
      await desk.picture(`failed-${task.id}-${desk.account}`)
  })
})

const party = '示例餐饮服务有限公司'

/** A moment some minutes ago as a date-time field of the county takes it. */
const minutesAgo = (minutes: number): string =>
  new Date(Date.now() + (8 * 60 - minutes) * 60_000).toISOString().slice(0, 16)

beforeAll(async () => {
  office = await openOffice()
  liaison = await office.signIn('liaison')
  leader = await office.signIn('leader')
  officer = await office.signIn('officer')
  reviewer = await office.signIn('reviewer')
  head = await office.signIn('head')
}, 600_000)
afterAll(() => office.close())

let leadUrl = ''
let caseUrl = ''
const lead = (desk: Desk) => desk.open(leadUrl)
const penaltyCase = (desk: Desk) => desk.open(caseUrl)

test('the inspector registers a clue with a photo; the page says which squad may act, and why', async () => {
  const { page } = liaison
  await liaison.open('/leads/new')
  await page.getByRole('radio', { name: '部门检查' }).check()
  await page.getByLabel('反映了什么').fill('后厨油烟净化器滤网被拆走，集油盒没装，楼顶烟道口一层油污。')
  await page.getByLabel('被反映对象').fill(party)
  await page.getByLabel('乡镇街道（园区）').selectOption({ label: '侨润街道' })
  await page.getByLabel('详细地点').fill('谷山社区示例路18号一层')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '净化器滤网缺失.jpg', mimeType: 'image/jpeg', buffer: aPhoto() })
  await page.getByText('净化器滤网缺失.jpg').first().waitFor()
  await page.getByRole('radio', { name: /CF-ENV-021/ }).check()
  await page.getByText('侨润街道综合行政执法中队').first().waitFor()
  await liaison.picture('clue')
  await page.getByRole('button', { name: '登记线索', exact: true }).click()
  await page.getByRole('link', { name: '看这件线索' }).click()
  await page.waitForURL(/\/leads\/[0-9a-f-]{36}/)
  leadUrl = new URL(page.url()).pathname
})

test('the department transfers it; the receiver may not pass it on', async () => {
  const transfer = await liaison.begin('移交')
  await transfer.fill({ 移交单位批准人: '示例·生态分局负责人' })
  await transfer.submit()
  await leader.fromWorklist(party)
  expect(await leader.blocked()).toMatch(/移交[\s\S]*第十四条/)
})

test('the squad leader accepts it and assigns two officers; who has no valid certificate cannot be chosen', async () => {
  await lead(leader)
  await (await leader.begin('受理')).submit()
  const assign = await leader.begin('指派两人')
  await assign.panel.getByText('队员甲').waitFor()
  const barred = assign.panel.locator('.person.barred')
  expect(await barred.count()).toBeGreaterThanOrEqual(2)
  expect(await barred.first().innerText()).toContain('第四十二条')
  expect(await barred.first().getByRole('checkbox').isDisabled()).toBe(true)
  await assign.tick(/队员甲/, /队员乙/)
  await assign.submit()
})

test('the officer verifies and proposes filing with the party’s credit code checked; the head approves', async () => {
  await officer.fromWorklist(party)
  const verify = await officer.begin('写核查结果')
  await verify.fill({
    核查经过: '现场核查：净化器滤网已拆除，集油盒缺失，楼顶烟道口覆有油污。',
    初步证据: '现场照片、店长陈述',
    案由: '未按规定使用油烟净化设施',
    统一社会信用代码: '91371521MA3EXAMP00',
    法定代表人: '示例·法定代表人',
  })
  await verify.panel.getByText(/校验/).first().waitFor()
  await verify.submit()
  await head.fromWorklist(party)
  await (await head.begin('批准立案')).submit()
  await lead(officer)
  await officer.page
    .getByRole('link', { name: /案第\d+号/ })
    .first()
    .click()
  await officer.page.waitForURL(/\/cases\//)
  caseUrl = new URL(officer.page.url()).pathname
  await officer.page.getByText('普通程序办案期限').first().waitFor()
})

test('inspection record, interview record and evidence with its hash', async () => {
  await penaltyCase(officer)
  const inspection = await officer.begin('写检查笔录')
  await inspection.fill({ 开始时间: minutesAgo(40), 结束时间: minutesAgo(20) })
  await inspection.fill({ 在场情况: '店长在场', 检查情况: '净化器滤网已拆除，集油盒缺失，楼顶烟道口覆有油污。' })
  await inspection.tick(/主动出示/, /申请回避/)
  await inspection.submit()
  const interview = await officer.begin('写询问笔录')
  await interview.fill({ 开始时间: minutesAgo(19), 结束时间: minutesAgo(2) })
  await interview.fill({ 姓名: '示例·店长', 与本案的关系: '经营管理人员' })
  for (const [number, answer] of [
    '看清了',
    '不申请',
    '我是店长',
    '属实，上周清洗后没有装回',
    '没有补充，属实',
  ].entries())
    await interview.panel.getByLabel(`答 ${number + 1}`).fill(answer)
  await interview.tick(/主动出示/, /申请回避/)
  await interview.submit()
  const evidence = await officer.begin('加证据')
  await evidence.fill({ 证据名称: '净化器照片', '来源（提供人）': '现场拍摄', 证明内容: '滤网已拆除' })
  await evidence.panel
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '滤网.jpg', mimeType: 'image/jpeg', buffer: aPhoto(7) })
  await evidence.panel.getByText('滤网.jpg').first().waitFor()
  await evidence.submit()
})

const report = async () => {
  const form = await officer.begin('报调查终结')
  await form.fill({
    违法事实和证据: '净化器滤网已拆除，集油盒缺失，油烟未经有效净化直接排放，有笔录、照片为证。',
    定性: '不正常使用油烟净化设施',
    责令改正内容: '立即恢复正常使用油烟净化设施',
  })
  await form.tick('罚款')
  await form.choose(/较轻/)
  await form.fill({ 罚款金额: '5,000', 裁量理由: '首次，当日改正。' })
  await form.submit()
}

test('report with grade and amount; the legal review returns it once with a comment, then passes it', async () => {
  await report()
  await reviewer.fromWorklist(party)
  const back = await reviewer.begin('退回承办')
  await back.fill({ 退回意见: '请写明集油盒缺失对应的证据。' })
  await back.submit()
  await officer.open('/work?tab=returned')
  await officer.page.getByRole('link', { name: party }).first().waitFor()
  await penaltyCase(officer)
  await report()
  await penaltyCase(reviewer)
  const pass = await reviewer.begin('审核通过')
  await pass.panel.getByRole('button', { name: '七项都填“无异议”' }).click()
  await pass.submit()
})

test('notice and its service; a decision before the period has passed is refused with its article', async () => {
  await penaltyCase(head)
  await (await head.begin('签发告知书')).submit()
  await penaltyCase(officer)
  const serve = await officer.begin('记告知送达')
  await serve.fill({ 收件人与受送达人的关系: '法定代表人' })
  await serve.submit()
  await penaltyCase(head)
  const refusal = await head.blocked()
  expect(refusal).toContain('作出决定')
  expect(refusal).toMatch(/第四十五条/)
  expect(refusal).toMatch(/第六十二条/)
  await head.picture('case')
})

test('the party’s statement is recorded and re-examined, and the party waives the rest of the period', async () => {
  await penaltyCase(officer)
  const statement = await officer.begin('记录陈述申辩')
  await statement.fill({ 提出人: '示例·法定代表人', 陈述申辩内容: '已装回滤网，请求从轻。' })
  await statement.submit()
  const examined = await officer.begin('复核申辩')
  await examined.choose(/不成立/)
  await examined.fill({ 复核理由: '拟罚金额已在较轻档下限。' })
  await examined.submit()
  const waiver = await officer.begin('记录放弃')
  await waiver.tick('陈述、申辩')
  await waiver.fill({ 签署人: '示例·法定代表人' })
  await waiver.submit()
})

test('a heavier decision than notified is refused; then the decision with its number', async () => {
  await penaltyCase(head)
  const decide = await head.begin('作出决定')
  await decide.fill({ 罚款金额: '6000' })
  await decide.panel.getByText(/告知/).first().waitFor()
  await decide.press()
  await decide.panel.getByText('第四十五条第二款').first().waitFor()
  await decide.fill({ 罚款金额: '5000' })
  await decide.submit()
  await head.page
    .getByText(/罚决第1号/)
    .first()
    .waitFor()
})

test('service, payment, correction, publication, closing, feedback and the archive in one PDF', async () => {
  await penaltyCase(officer)
  const serve = await officer.begin('记决定送达')
  await serve.fill({ 收件人与受送达人的关系: '法定代表人' })
  await serve.submit()
  const payment = await officer.begin('记缴款')
  await payment.panel.getByRole('button', { name: '填当日应缴全额' }).click()
  await payment.fill({ 票据号: '示例0001' })
  await payment.submit()
  const correction = await officer.begin('查改正')
  await correction.choose('已改正')
  await correction.fill({ 检查所见: '滤网、集油盒已装回，设施正常运行。' })
  await correction.submit()
  await (await officer.begin('报请公示')).submit()
  await penaltyCase(head)
  await (await head.begin('批准公示')).submit()
  await penaltyCase(officer)
  await (await officer.begin('办公示')).submit()
  await (await officer.begin('报请结案')).submit()
  await penaltyCase(head)
  await (await head.begin('批准结案')).submit()
  await penaltyCase(officer)
  expect(await officer.blocked()).toMatch(/归档[\s\S]*反馈函要入卷/)
  await officer.page.getByRole('link', { name: /写反馈，反馈函入卷后归档/ }).click()
  await (await officer.begin('写反馈')).submit()
  await penaltyCase(officer)
  await (await officer.begin('归档')).submit()
  const pdf = await archivePdf()
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
})

/** The file of the case, fetched as the page's link would. */
async function archivePdf(): Promise<Buffer> {
  const id = caseUrl.split('/').at(-1) ?? ''
  const listed = await officer.page.request.get(`${office.address}/api/matters/${id}/documents`)
  const { documents } = (await listed.json()) as { documents: { id: string; form: string }[] }
  const archive = documents.find(({ form }) => form === 'DOC-090')
  const response = await officer.page.request.get(`${office.address}/api/documents/${archive?.id ?? ''}/pdf`, {
    timeout: 120_000,
  })
  return response.body()
}

test('the department confirms the result: the loop is closed at both ends', async () => {
  await liaison.fromWorklist(party)
  await (await liaison.begin('确认反馈')).submit()
  await lead(liaison)
  await liaison.page.getByText('已闭环').first().waitFor()
})

test('no page threw an error on the way', () => {
  expect([liaison, leader, officer, reviewer, head].flatMap(({ faults }) => faults)).toEqual([])
})

const pages = [
  '/work',
  '/leads',
  '/leads/new',
  '/cases',
  '/cases/on-the-spot',
  '/held-goods',
  '/cases/on-the-spot/new',
  '/powers',
  '/statutes',
  '/authority',
  '/organisation',
  '/statistics',
  '/password',
]

test.each([
  ['in Chinese at 1366 × 768', 'zh', false],
  ['in English', 'en', false],
  ['on a phone', 'zh', true],
] as const)('every page %s stands without a fault of access and fits its window', async (_, language, phone) => {
  const desk = await office.signIn('officer', { phone })
  await desk.context.addCookies([{ name: 'tongbu_language', value: language, url: office.address }])
  await desk.page.evaluate(
    (chosen) => localStorage.setItem('tongbu.preferences', JSON.stringify({ language: chosen })),
    language,
  )
  const found: Record<string, unknown> = {}
  for (const path of [...pages, leadUrl, caseUrl]) {
    await desk.open(path)
    await desk.page.waitForLoadState('networkidle')
    const faults = await desk.accessibilityFaults()
    const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    if (faults.length > 0 || wide > 1) found[path] = { faults, wide }
    await desk.picture(
      `${language}${phone ? '-phone' : ''}${path.replace(/[0-9a-f-]{36}/, 'one').replaceAll('/', '-')}`,
    )
  }
  expect(found).toEqual({})
  expect(desk.faults).toEqual([])
  await desk.leave()
})
