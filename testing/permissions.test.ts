/** Every route is tried by everyone who must not. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../contract/index.ts'
import { measureProcedure } from '../domain/procedures/coercive-measure/procedure.ts'
import { referralProcedure } from '../domain/procedures/criminal-referral/procedure.ts'
import { leadProcedure } from '../domain/procedures/lead/procedure.ts'
import { caseProcedure } from '../domain/procedures/penalty-case/procedure.ts'
import { summaryProcedure } from '../domain/procedures/summary-case/procedure.ts'
import { proposedMeasure } from './measure-story.ts'
import { referralPayloads } from './referral-case.ts'
import { aFiledCase, people, readCase, type Story } from './restaurant-story.ts'
import { openedOnTheSpot, spotPayload } from './spot-story.ts'
import { testServer, type Matter, type TestServer } from './server.ts'

let server: TestServer
let story: Story
let lead: Matter
let penaltyCase: Matter
let summaryCase: Matter
let measure: Matter
let referral: Matter

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  ;({ lead, case: penaltyCase } = await aFiledCase(story))
  summaryCase = await openedOnTheSpot(story)
  measure = await proposedMeasure(story, penaltyCase)
  referral = await suspected()
})
afterAll(() => server.close())

/** The officers of the case suspect a crime. */
async function suspected(): Promise<Matter> {
  const { ground, crime, standard, reasons } = referralPayloads.open()
  const payload = { ground, crime, standard, reasons, officerIds: story.officerIds }
  await story.officer.step(penaltyCase, 'suspectCrime', payload)
  const { file } = await readCase(story.officer, penaltyCase)
  return { kind: 'criminal-referrals', id: file.referral?.id ?? '' }
}

const urlOf = (path: string, id: string) =>
  `/api${path.replace(':id', id).replace(':sequence', '1').replace(':page', '1').replace(/:\w+/g, 'x')}`

const guarded = endpoints.filter(({ open }) => !open)

test('there are endpoints to try', () => {
  expect(guarded.length).toBeGreaterThan(20)
})

test.each(guarded.map((endpoint) => [endpoint.method, endpoint.path] as const))(
  '%s %s asks for a session, and takes no made-up one',
  async (method, path) => {
    for (const headers of [{}, { cookie: 'tongbu_session=made-up' }, { authorization: 'Bearer made-up' }]) {
      const endpoint = guarded.find((one) => one.method === method && one.path === path)
      const answer = await server.app.inject({
        method,
        url: urlOf(path, randomUUID()),
        headers,
        ...(method === 'POST' ? { payload: {} } : {}),
      })
      // A request that does not even have the right shape may be told so first; nothing is looked up for it.
      expect([401, 422], `${method} ${path} ${answer.body}`).toContain(answer.statusCode)
      expect(endpoint?.writes === true && answer.statusCode === 200).toBe(false)
    }
  },
)

describe('somebody of another organ', () => {
  test.each(['market-liaison', 'market-head', 'brigade-officer', 'brigade-leader', 'clerk', 'coordinator'])(
    '%s finds neither the clue nor the case, by no route',
    async (account) => {
      const outsider = await server.as(account)
      for (const matter of [lead, penaltyCase, summaryCase, measure, referral])
        for (const { method, path, binary } of guarded) {
          if (method !== 'GET' || binary !== null || !path.includes(':id')) continue
          if (path.startsWith('/documents') || path.startsWith('/attachments')) continue
          const { status, json } = await outsider.get<object>(urlOf(path, matter.id).replace('/api', ''))
          const empty = status === 200 && JSON.stringify(json) === '{"documents":[]}'
          expect(status === 404 || empty, `${account} ${path} ${status} ${JSON.stringify(json)}`).toBe(true)
        }
    },
  )

  test('can take no step of either', async () => {
    for (const account of ['market-head', 'brigade-officer', 'clerk']) {
      const outsider = await server.as(account)
      for (const [matter, procedure] of [
        [lead, leadProcedure],
        [penaltyCase, caseProcedure],
        [summaryCase, summaryProcedure],
        [measure, measureProcedure],
        [referral, referralProcedure],
      ] as const)
        for (const action of Object.keys(procedure.steps)) {
          const { status } = await outsider.post(`/${matter.kind}/${matter.id}/steps`, {
            commandId: randomUUID(),
            action,
            payload: {},
          })
          expect([404, 422], `${account} ${action}`).toContain(status)
        }
    }
  })
})

test('whoever supervises sees the case and can take no step of it but a paper of the own organ', async () => {
  for (const account of ['supervisor', 'county-leader']) {
    const watcher = await server.as(account)
    expect((await watcher.get(`/cases/${penaltyCase.id}`)).status).toBe(200)
    for (const action of Object.keys(caseProcedure.steps)) {
      const { status } = await watcher.post(`/cases/${penaltyCase.id}/steps`, {
        commandId: randomUUID(),
        action,
        payload: {},
      })
      expect([409, 422], action).toContain(status)
    }
  }
})

test('whoever supervises sees the on-the-spot case and can take no step of it', async () => {
  const watcher = await server.as('supervisor')
  expect((await watcher.get(`/summary-cases/${summaryCase.id}`)).status).toBe(200)
  for (const action of Object.keys(summaryProcedure.steps)) {
    const body = { commandId: randomUUID(), action, payload: {} }
    expect([409, 422], action).toContain((await watcher.post(`/summary-cases/${summaryCase.id}/steps`, body)).status)
  }
})

test('whoever supervises sees the measure and can take no step of it', async () => {
  const watcher = await server.as('supervisor')
  expect((await watcher.get(`/coercive-measures/${measure.id}`)).status).toBe(200)
  for (const action of Object.keys(measureProcedure.steps)) {
    const body = { commandId: randomUUID(), action, payload: {} }
    expect([409, 422], action).toContain((await watcher.post(`/coercive-measures/${measure.id}/steps`, body)).status)
  }
})

test('whoever supervises sees the referral and can take no step of it but supervise', async () => {
  for (const account of ['county-leader', 'supervisor']) {
    const watcher = await server.as(account)
    expect((await watcher.get(`/criminal-referrals/${referral.id}`)).status).toBe(200)
    for (const action of Object.keys(referralProcedure.steps)) {
      const body = { commandId: randomUUID(), action, payload: {} }
      expect([409, 422], action).toContain(
        (await watcher.post(`/criminal-referrals/${referral.id}/steps`, body)).status,
      )
    }
  }
  const supervision = { finding: '逾期才决定。', demand: '说明原因并整改。' }
  const refused = await (await server.as('county-leader')).refused(referral, 'superviseTransfer', supervision)
  expect(refused.map(({ code }) => code)).toEqual(['wrong-role'])
  await (await server.as('supervisor')).step(referral, 'superviseTransfer', supervision)
})

test('nobody but the head of the organ decides on a transfer', async () => {
  for (const account of ['officer', 'leader', 'reviewer', 'supervisor', 'coordinator'])
    for (const action of ['approveTransfer', 'refuseTransfer'] as const) {
      const { status } = await (
        await server.as(account)
      ).post(`/criminal-referrals/${referral.id}/steps`, {
        commandId: randomUUID(),
        action,
        payload:
          action === 'approveTransfer' ? referralPayloads.approve() : { opinion: '不同意。', reason: '不涉嫌。' },
      })
      expect([404, 409], `${account} ${action}`).toContain(status)
    }
})

test('nobody without enforcement power decides on the spot, whatever the form says', async () => {
  for (const account of ['clerk', 'coordinator', 'liaison', 'supervisor', 'head', 'reviewer']) {
    const caller = await server.as(account)
    const body = { commandId: randomUUID(), payload: spotPayload(story) }
    expect((await caller.post('/summary-cases', body)).status, account).toBe(409)
  }
})

test('a session that was ended, or whose time is over, is none', async () => {
  const officer = await server.as('officer')
  const ended = await server.app.inject({ method: 'DELETE', url: '/api/session', headers: { cookie: officer.cookie } })
  expect(ended.statusCode).toBe(200)
  expect((await officer.get('/worklist')).status).toBe(401)
  const late = await server.as('officer2')
  await server.fresh.owner.query(
    `update identity.session set started_at = started_at - interval '2 days', ends_at = now() - interval '1 second'`,
  )
  expect((await late.get('/worklist')).status).toBe(401)
})

test('five wrong passwords lock the account for a while, the right one included', async () => {
  const attempt = async (password: string) =>
    (
      await server.app.inject({ method: 'POST', url: '/api/session', payload: { account: 'secretary', password } })
    ).json<object>()
  for (const triesLeft of [4, 3, 2, 1]) expect(await attempt('wrong')).toEqual({ outcome: 'wrong', triesLeft })
  expect(await attempt('wrong')).toMatchObject({ outcome: 'locked' })
  expect(await attempt('tongbu-demo')).toMatchObject({ outcome: 'locked' })
})
