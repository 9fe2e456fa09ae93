/** A fine that is not paid, in the browser: execution is started from the case, demanded, and taken to the court's door. */

import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CaseReply } from '../../contract/cases.ts'
import { caseSteps } from '../restaurant-story.ts'
import { aServedCase, crew } from './by-the-api.ts'
import { openOffice, type Desk, type Office } from './office.ts'

let office: Office
const desks: Desk[] = []

beforeEach(({ onTestFailed, task }) => {
  onTestFailed(async () => {
    for (const desk of desks) await desk.picture(`failed-${task.id}-${desk.account}`)
  })
})
beforeAll(async () => {
  office = await openOffice({ movingClock: true })
}, 600_000)
afterAll(() => office.close())

test('a fine that is not paid is executed: the case says why not earlier, the execution what stands against its steps', async () => {
  const people = await crew(office.address)
  const matter = await aServedCase(people, caseSteps.penalty())
  await people.officer.step(matter, 'confirmCorrection', {
    checkedOn: people.today,
    corrected: true,
    findings: '滤网已装回。',
    attachmentIds: [],
  })
  await office.passDays(20)
  const officer = await office.signIn('officer')
  const head = await office.signIn('head')
  desks.push(officer, head)

  await officer.open(`/cases/${matter.id}`)
  const start = await officer.begin('启动强制执行')
  await start.fill({ 怎样查明没有履行: '代收机构答复：至今未缴。' })
  await start.submit()
  const { json } = await people.officer.get<CaseReply>(`/cases/${matter.id}`)
  const execution = json.file.executions?.[0]
  expect(execution).toMatchObject({ duty: 'money', stage: 'opened' })

  await head.open(`/executions/${execution?.id ?? ''}`)
  const demand = await head.begin('签发催告书')
  await demand.fill({ 履行方式: '缴至代收机构' })
  await demand.submit()
  await officer.open(`/executions/${execution?.id ?? ''}`)
  const service = await officer.begin('送达催告书')
  await service.fill({ 收件人与受送达人的关系: '法定代表人' })
  await service.submit()
  await officer.page.getByText('已催告').first().waitFor()
  expect(await officer.accessibilityFaults()).toEqual([])
  await officer.picture('execution')

  await head.open(`/executions/${execution?.id ?? ''}`)
  const blocked = await head.blocked()
  expect(blocked).toContain('申请法院执行')

  await officer.open('/executions')
  await officer.page
    .getByRole('link', { name: /强制执行/ })
    .first()
    .waitFor()
  expect(await officer.accessibilityFaults()).toEqual([])
  await officer.picture('executions')
  for (const desk of desks) expect(desk.faults).toEqual([])
}, 300_000)
