/**
 * Numbers are without gap or double, whatever is done at the same time, refused half-way or taken back: property over
 * random bursts of commands of many officers on the real database.
 */

import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LeadReply } from '../contract/leads.ts'
import type { StepReply } from '../contract/matters.ts'
import { aLead, people, transfer, verification, type Story } from './restaurant-story.ts'
import { testServer, type TestServer } from './server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

/** How far somebody gets with a clue, and what goes wrong on the way. */
interface Attempt {
  readonly until: 'registered' | 'transferred' | 'filed' | 'not-filed'
  readonly fault: 'none' | 'refused' | 'malformed' | 'twice'
}

const attempt: fc.Arbitrary<Attempt> = fc.record({
  until: fc.constantFrom('registered', 'transferred', 'filed', 'not-filed'),
  fault: fc.constantFrom('none', 'none', 'refused', 'malformed', 'twice'),
})

async function run({ until, fault }: Attempt): Promise<void> {
  const { liaison, leader, officer, head, officerIds } = story
  const command = { commandId: randomUUID(), payload: aLead() }
  // The same command sent twice at once is one step and one number.
  const [first] = await Promise.all([
    liaison.post<StepReply>('/leads', command),
    ...(fault === 'twice' ? [liaison.post<StepReply>('/leads', command)] : []),
  ])
  expect(first.status).toBe(200)
  const lead = { kind: 'leads', id: first.json.matterId } as const
  // Refused after numbers were held ready, or not even read.
  if (fault === 'refused') await liaison.refused(lead, 'transfer', transfer({ toUnit: '371521-B01-Z01' }))
  if (fault === 'malformed') {
    const answer = await liaison.post(`/leads/${lead.id}/steps`, {
      commandId: randomUUID(),
      action: 'transfer',
      payload: {},
    })
    expect(answer.status).toBe(422)
  }
  if (until === 'registered') return
  await liaison.step(lead, 'transfer', transfer())
  if (until === 'transferred') return
  await leader.step(lead, 'accept', {})
  await leader.step(lead, 'assign', { officerIds })
  await officer.step(lead, 'recordVerification', verification())
  if (until === 'not-filed') {
    await head.step(lead, 'approveNonFiling', { opinion: '不予立案。', reason: '情节轻微。' })
    return
  }
  await head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const { json } = await head.get<LeadReply>(`/leads/${lead.id}`)
  expect(json.file.filing?.caseNumber).toMatch(/第\d+号/)
}

const fromOneOn = (serials: readonly number[]) => expect(serials).toEqual(serials.map((_, index) => index + 1))

test('bursts of commands leave every series from one on, each number once', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { minLength: 2, maxLength: 6 }), async (burst) => {
      await Promise.all(burst.map(run))
      const documents = await server.fresh.owner.query<{ serials: number[] }>(
        `select array_agg(serial order by serial) as serials from documents.document
         where serial is not null group by organ, series_year, series_type`,
      )
      for (const { serials } of documents.rows) fromOneOn(serials)
      const matters = await server.fresh.owner.query<{ numbers: string[] }>(
        `select array_agg(number) as numbers from matters.matter group by kind, regexp_replace(number, '\\d+号$', '')`,
      )
      expect(matters.rows.length).toBeGreaterThan(0)
      for (const { numbers } of matters.rows)
        fromOneOn(numbers.map((number) => Number(/第(\d+)号$/.exec(number)?.[1])).sort((one, other) => one - other))
    }),
    { numRuns: 6 },
  )
})
