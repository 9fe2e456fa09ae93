/** Officers prepare documents through the API: drafts, approval, numbers, service, other organs, the archive of papers. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PreviewReply } from '../contract/documents.ts'
import { documentForm } from '../law/documents/index.ts'
import { aFiledCase, caseSteps, people, readCase, type Story } from './restaurant-story.ts'
import { sampleValues } from './sample-prepared.ts'
import { testServer, type Caller, type Matter, type TestServer } from './server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

const paper = (form: string, more: object = {}) => ({ form, values: { ...sampleValues(documentForm(form)), ...more } })
const cleared = (more: object = {}) =>
  paper('DOC-071', { clearedAt: '2026-11-23T23:30:00+08:00', notifiedOn: '2026-11-24', ...more })
const approval = (form: string, which = 1) => ({ which, form, opinion: '同意。' })
const numbersOf = async (matter: Matter, form: string, who: Caller = story.officer) =>
  (await readCase(who, matter)).documents.filter((document) => document.form === form).map(({ number }) => number)

test('a draft takes no number; the head’s approval issues it under the next one of its series', async () => {
  const { officer, head } = story
  const one = (await aFiledCase(story)).case
  const other = (await aFiledCase(story)).case
  for (const matter of [one, other]) await officer.step(matter, 'prepareDocument', cleared())
  expect(await numbersOf(one, 'DOC-071')).toEqual([])
  await head.step(other, 'approveDocument', approval('DOC-071'))
  await head.step(one, 'approveDocument', approval('DOC-071'))
  expect(await numbersOf(other, 'DOC-071')).toEqual(['阳综执〔2026〕立代第1号'])
  expect(await numbersOf(one, 'DOC-071')).toEqual(['阳综执〔2026〕立代第2号'])
  const { file } = await readCase(officer, one)
  expect(file.prepared?.[0]?.issued?.number).toBe('阳综执〔2026〕立代第2号')
})

test('what is missing is named, and nothing is recorded', async () => {
  const { officer } = story
  const matter = (await aFiledCase(story)).case
  const { version } = await readCase(officer, matter)
  const found = await officer.refused(matter, 'prepareDocument', { form: 'DOC-067', values: {} })
  expect(found.map(({ code }) => code)).toEqual(['decision-not-served', 'particulars-missing'])
  expect(found[1]?.facts?.['missing']).toContain('逾期起算日')
  expect((await readCase(officer, matter)).version).toBe(version)
})

test('a value of the wrong kind names its field, a form that nobody knows is no form', async () => {
  const { officer } = story
  const matter = (await aFiledCase(story)).case
  const send = (payload: unknown) =>
    officer.post(`/cases/${matter.id}/steps`, { commandId: randomUUID(), action: 'prepareDocument', payload })
  const wrong = await send(cleared({ notifiedOn: 'tomorrow' }))
  expect(wrong.status).toBe(422)
  expect(JSON.stringify(wrong.json)).toContain('values.notifiedOn')
  for (const form of ['DOC-999', '', null]) expect((await send({ form, values: {} })).status).toBe(422)
})

test('the preview fills as one types, keeps nothing and draws no number', async () => {
  const { officer } = story
  const matter = (await aFiledCase(story)).case
  const preview = async (values: object) => {
    const { json } = await officer.post<{ documents: PreviewReply[] }>(`/matters/${matter.id}/preview`, {
      action: 'prepareDocument',
      form: 'DOC-071',
      payload: { form: 'DOC-071', values },
    })
    return json.documents[0]
  }
  const begun = await preview({ situation: '油污流入雨水口' })
  const missing = (reply: PreviewReply | undefined) =>
    reply?.particulars.filter(({ state }) => state === 'missing').map(({ key, filledBy }) => [key, filledBy])
  expect(missing(begun)).toContainEqual(['cleared', 'prepareDocument'])
  expect(missing(begun)).not.toContainEqual(['situation', 'prepareDocument'])
  expect(missing(await preview(cleared().values))).toEqual([])
  expect(begun?.number).toBe('阳综执〔2026〕立代第　　号')
  expect((await readCase(officer, matter)).file.prepared).toBeUndefined()
})

test('a prepared document is served with a slip that names it', async () => {
  const { officer, head, officerIds } = story
  const matter = (await aFiledCase(story)).case
  await officer.step(matter, 'prepareDocument', cleared())
  await head.step(matter, 'approveDocument', approval('DOC-071'))
  await officer.step(matter, 'serveDocument', { ...caseSteps.service(officerIds, '2026-11-24'), which: 1 })
  const { documents } = await readCase(officer, matter)
  const slip = documents.find(({ form }) => form === 'DOC-063')
  const { json } = await officer.get<{ particulars: { key: string; state: string }[] }>(`/documents/${slip?.id}`)
  expect(json.particulars.filter(({ state }) => state === 'missing')).toEqual([])
  const [row] = await server.fresh.owner
    .query<{ served: string }>(`select particulars->>'served' as served from documents.document where id = $1`, [
      slip?.id,
    ])
    .then(({ rows }) => rows)
  expect(row?.served).toMatch(/^《立即代履行通知书》　阳综执〔2026〕立代第\d+号$/)
})

test('a supervisor gives an opinion in the name and series of the supervising organ', async () => {
  const supervisor = await server.as('supervisor')
  const matter = (await aFiledCase(story)).case
  await supervisor.step(matter, 'issueOwnDocument', paper('DOC-092'))
  const [number] = await numbersOf(matter, 'DOC-092')
  expect(number).toMatch(/督意第1号$/)
  expect(number).not.toContain('阳综执')
})

test('many approvals at once get numbers without gap or double', async () => {
  const { officer, head } = story
  const matters = await Promise.all(Array.from({ length: 6 }, async () => (await aFiledCase(story)).case))
  for (const matter of matters) await officer.step(matter, 'prepareDocument', paper('DOC-028'))
  await Promise.all(matters.map((matter) => head.step(matter, 'approveDocument', approval('DOC-028'))))
  const numbers = (await Promise.all(matters.map((matter) => numbersOf(matter, 'DOC-028')))).flat()
  expect(new Set(numbers)).toEqual(new Set([1, 2, 3, 4, 5, 6].map((serial) => `阳综执〔2026〕协查第${serial}号`)))
  expect(numbers).toHaveLength(6)
})

test('a unit keeps its own text for a power; another unit does not see it, and only officers write one', async () => {
  const { officer, leader, head } = story
  const power = 'CF-ENV-021'
  const keep = (who: Caller, text: string) => who.post('/text-templates', { power, slot: 'facts', text })
  const read = async (who: Caller) =>
    (await who.get<{ templates: { slot: string; text: string }[] }>(`/text-templates?power=${power}`)).json.templates
  expect(await read(officer)).toEqual([])
  expect((await keep(officer, '〔当事人〕拆除滤网。')).status).toBe(200)
  expect((await keep(leader, '〔当事人〕在〔地点〕拆除滤网。')).status).toBe(200)
  expect(await read(officer)).toMatchObject([{ slot: 'facts', text: '〔当事人〕在〔地点〕拆除滤网。' }])
  expect((await keep(head, '别的')).status).toBe(409)
  expect(await read(await server.as('brigade-officer'))).toEqual([])
  for (const text of ['', '  ', 'a'.repeat(6001)]) expect((await keep(officer, text)).status).toBe(422)
})
