/** Bad input gets an answer that names the field, and nothing is recorded. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aFiledCase, aLead, caseSteps, people, readCase, type Story } from './restaurant-story.ts'
import { testServer, type Matter, type TestServer } from './server.ts'

let server: TestServer
let story: Story
let penaltyCase: Matter

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  ;({ case: penaltyCase } = await aFiledCase(story))
  await story.officer.step(penaltyCase, 'recordInspection', caseSteps.inspection(story.officerIds))
  await story.officer.step(penaltyCase, 'addEvidence', caseSteps.evidence())
})
afterAll(() => server.close())

interface Issues {
  readonly issues?: readonly { field: string; message: string }[]
  readonly refusals?: readonly { code: string; field?: string }[]
}

const fieldsOf = ({ issues, refusals }: Issues) => [...(issues ?? []), ...(refusals ?? [])].map(({ field }) => field)

async function steps(): Promise<number> {
  const { rows } = await server.fresh.owner.query<{ count: number }>('select count(*) as count from matters.step')
  return rows[0]?.count ?? 0
}

describe('an amount', () => {
  test.each([
    ['negative', -1],
    ['a billion and more', 1e12],
    ['with commas, as text', '5,000'],
    ['finer than a cent', 5000.001],
    ['not a number', null],
  ])('%s', async (_, fineInYuan) => {
    const before = await steps()
    const { status, json } = await story.officer.post<Issues>(`/cases/${penaltyCase.id}/steps`, {
      commandId: randomUUID(),
      action: 'reportInvestigation',
      payload: caseSteps.report(caseSteps.penalty({ fineInYuan })),
    })
    expect([409, 422]).toContain(status)
    expect(fieldsOf(json).some((field) => field?.includes('fineInYuan') || field === 'fineInYuan')).toBe(true)
    expect(await steps()).toBe(before)
  })
})

describe('a date', () => {
  test.each([
    ['of the year 1900', '1900-01-01'],
    ['of the future', '2027-01-01'],
    ['that does not exist', '2026-02-30'],
    ['in another writing', '24.11.2026'],
  ])('%s', async (_, day) => {
    const { status, json } = await story.liaison.post<Issues>('/leads', {
      commandId: randomUUID(),
      payload: aLead({ receivedAt: `${day}T09:00:00+08:00` }),
    })
    expect([409, 422]).toContain(status)
    expect(fieldsOf(json).join()).toContain('receivedAt')
  })
})

describe('a day far outside every calendar', () => {
  const service = (servedOn: string) => caseSteps.service(story.officerIds, servedOn)
  const hearing = { heldOn: '2026-12-30', heldAt: '09:00', place: '局会议室', chair: '示例·主持人', open: true }
  test.each([
    ['of service', 'serveDecision', (day: string) => service(day), 'servedOn'],
    ['of a hearing notice', 'notifyHearing', (day: string) => ({ ...hearing, servedOn: day }), 'servedOn'],
    ['of payment', 'recordPayment', (paidOn: string) => ({ paidOn, amountInYuan: 1, receiptNumber: '1' }), 'paidOn'],
  ])('%s is told by its field, and is no fault', async (_, action, payload, field) => {
    for (const day of ['0002-11-24', '1900-01-01', '9999-12-31']) {
      const { status, json } = await story.officer.post<Issues>(`/cases/${penaltyCase.id}/steps`, {
        commandId: randomUUID(),
        action,
        payload: payload(day),
      })
      expect([status, fieldsOf(json)]).toEqual([422, [field]])
    }
  })
})

test('a payment of nothing is no payment, and no hearing is held at a quarter past twenty-five', async () => {
  const tried = async (action: string, payload: object) =>
    fieldsOf(
      (await story.officer.post<Issues>(`/cases/${penaltyCase.id}/steps`, { commandId: randomUUID(), action, payload }))
        .json,
    )
  expect(await tried('recordPayment', { paidOn: '2026-11-24', amountInYuan: 0, receiptNumber: '1' })).toEqual([
    'amountInYuan',
  ])
  expect(
    await tried('notifyHearing', {
      servedOn: '2026-11-24',
      heldOn: '2026-12-10',
      heldAt: '25:15',
      place: '局会议室',
      chair: '示例·主持人',
      open: true,
    }),
  ).toEqual(['heldAt'])
})

describe('text', () => {
  test('with a zero character, or longer than the field, is refused by name', async () => {
    for (const subject of ['店\u0000名', '长'.repeat(121), '   ']) {
      const { status, json } = await story.liaison.post<Issues>('/leads', {
        commandId: randomUUID(),
        payload: aLead({ subject }),
      })
      expect(status).toBe(422)
      expect(fieldsOf(json)).toEqual(['payload.subject'])
    }
  })

  test('of any script comes back as it was written', async () => {
    const subject = '㛃䶮𬭎堃·‘引号’"双引"\\反斜杠<b>&amp;🍜'
    const { json } = await story.liaison.post<{ matterId: string }>('/leads', {
      commandId: randomUUID(),
      payload: aLead({ subject }),
    })
    const read = await story.liaison.get<{ file: { subject: string } }>(`/leads/${json.matterId}`)
    expect(read.json.file.subject).toBe(subject)
  })
})

test('messages come in the language of whoever asks', async () => {
  const ask = (language: string) =>
    server.app.inject({
      method: 'POST',
      url: '/api/leads',
      headers: { cookie: `${story.liaison.cookie}; tongbu_language=${language}` },
      payload: { commandId: randomUUID(), payload: aLead({ subject: '' }) },
    })
  expect((await ask('zh')).json<Required<Issues>>().issues[0]?.message).toMatch(/[\u4e00-\u9fff]/)
  expect((await ask('en')).json<Required<Issues>>().issues[0]?.message).toMatch(/^[ -~]+$/)
})

test.each([
  ['text that is not JSON', '{"commandId":', 400],
  ['a body far too large', JSON.stringify({ x: 'y'.repeat(3_000_000) }), 413],
  ['nothing', '', 400],
])('a body of %s is a clear answer and no fault', async (_, payload, status) => {
  const answer = await server.app.inject({
    method: 'POST',
    url: '/api/leads',
    headers: { cookie: story.liaison.cookie, 'content-type': 'application/json' },
    payload,
  })
  expect([status, 422]).toContain(answer.statusCode)
})

test('an unknown step, matter or power is not found', async () => {
  const step = (url: string, body: object) => story.officer.post(url, { commandId: randomUUID(), payload: {}, ...body })
  expect((await step(`/cases/${penaltyCase.id}/steps`, { action: 'flyToTheMoon' })).status).toBe(422)
  expect((await step(`/cases/${randomUUID()}/steps`, { action: 'recordInspection' })).status).toBe(404)
  expect((await step(`/cases/not-an-id/steps`, { action: 'recordInspection' })).status).toBe(422)
  const { status } = await story.liaison.post('/leads', {
    commandId: randomUUID(),
    payload: aLead({ powerCode: 'CF-NON-999' }),
  })
  expect(status).toBe(404)
})

test('the credit code with a wrong check digit is taken, it only warns', async () => {
  const { file } = await readCase(story.officer, penaltyCase)
  await story.officer.step(penaltyCase, 'updateParty', {
    party: { ...file.party, creditCode: '91371521MA3EXAMPE6' },
    reason: '按营业执照更正',
  })
  expect((await readCase(story.officer, penaltyCase)).file.party.creditCode).toBe('91371521MA3EXAMPE6')
})

test('a search with quotes, percent signs and brackets is only a search', async () => {
  for (const q of [`'`, '"', '%', '_', '\\', '(', '油烟%', `'; drop table matters.matter; --`, 'a'.repeat(60)]) {
    const { status } = await story.officer.get(`/cases?q=${encodeURIComponent(q)}`)
    expect(status, q).toBe(200)
  }
})

test('an organ without a prefix for its numbers is told so, and no number is lost', async () => {
  await server.fresh.owner.query(
    `update identity.session set unit = '371521402-GWH', organ = '371521402-GWH' where person_id = $1`,
    [story.liaison.personId],
  )
  const { status, json } = await story.liaison.post<Issues>('/leads', { commandId: randomUUID(), payload: aLead() })
  expect(status).toBe(422)
  expect(fieldsOf(json)).toEqual(['organ'])
})
