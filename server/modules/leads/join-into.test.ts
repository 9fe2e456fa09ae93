import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aFiledCase,
  aLead,
  people,
  readLead,
  register,
  transfer,
  type Story,
} from '../../../testing/restaurant-story.ts'
import { testServer, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

const joining = async (other: Matter, more: object = {}) => ({
  leadId: other.id,
  leadNumber: (await readLead(story.liaison, other)).number,
  reason: '同一家店同一件事。',
  ...more,
})

describe('a clue that is the same thing as another', () => {
  test('ends for it, and the other takes its report down, though its case runs already', async () => {
    const first = (await aFiledCase(story)).lead
    const second = await register(story.liaison, aLead({ content: '同一家店，楼下油烟仍然很大。' }))
    await story.liaison.step(second, 'joinInto', await joining(first))
    const ended = await readLead(story.liaison, second)
    const kept = await readLead(story.liaison, first)
    expect([ended.stage, ended.file.joinedInto?.leadId]).toEqual(['joined', first.id])
    expect(kept.file.furtherReports).toMatchObject([
      { content: '同一家店，楼下油烟仍然很大。', lead: { id: second.id, number: ended.number } },
    ])
    expect([kept.stage, kept.steps[0]?.action]).toEqual(['filed', 'noteJoined'])
  })

  test('is joined to nothing that is over, not there, not to be seen, or itself; and stays as it was', async () => {
    const over = await register(story.liaison)
    const lead = await register(story.liaison)
    await story.liaison.step(over, 'joinInto', await joining(lead))
    const market = await server.as('market-liaison')
    const theirs = await register(market)
    const theirNumber = (await readLead(market, theirs)).number
    const nobody: Matter = { kind: 'leads', id: randomUUID() }
    for (const said of [
      await joining(over),
      await joining(lead),
      await joining(over, { leadId: lead.id }),
      { leadId: nobody.id, leadNumber: '线索', reason: '同一件事' },
      { leadId: theirs.id, leadNumber: theirNumber, reason: '同一件事' },
    ]) {
      const refusals = await story.liaison.refused(lead, 'joinInto', said)
      expect(refusals).toMatchObject([{ code: 'not-joinable', basis: [{ statute: 'SAMR', article: 18 }] }])
    }
    expect((await readLead(story.liaison, lead)).stage).toBe('registered')
  })

  test('is answered first where the department waits for the result', async () => {
    const first = await register(story.liaison)
    const second = await register(story.liaison)
    for (const lead of [first, second]) await story.liaison.step(lead, 'transfer', transfer())
    await story.leader.step(second, 'accept', {})
    const refusals = await story.leader.refused(second, 'joinInto', await joining(first))
    expect(refusals.map(({ code }) => code)).toEqual(['feedback-owed'])
  })
})
