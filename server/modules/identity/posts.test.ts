/** One person, several posts: what is seen and what may be done follows the post the person acts from. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LeadReply } from '../../../contract/leads.ts'
import type { SessionReply } from '../../../contract/session.ts'
import type { OfficerReply } from '../../../contract/organisation.ts'
import type { StepReply } from '../../../contract/matters.ts'
import {
  aFiledCase,
  aLead,
  caseSteps,
  people,
  readLead,
  register,
  transfer,
  type Story,
} from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../testing/server.ts'

let server: TestServer
let story: Story
/** Liaison of the bureau and one of its legal reviewers. */
let person: Caller

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  person = await server.as('bureau-liaison')
})
afterAll(() => server.close())

const session = async () => (await person.get<SessionReply>('/session')).json
const postOf = async (role: string) => (await session()).posts.find((post) => post.role === role)?.postId ?? ''
const actAs = async (role: string) => {
  const { status, json } = await person.post<SessionReply>('/session/post', { postId: await postOf(role) })
  expect(status).toBe(200)
  expect(json.post.role).toBe(role)
}
const duties = async (): Promise<string[]> => {
  const { json } = await person.get<{ rows: { matterId: string; action: string }[] }>('/worklist')
  return json.rows.map(({ matterId, action }) => `${matterId} ${action}`)
}

test('a person starts from the post held longest or named first, and the session keeps the one chosen', async () => {
  const { post, posts } = await session()
  expect(posts.map(({ role }) => role)).toEqual(['department-liaison', 'legal-reviewer'])
  expect(post.role).toBe('department-liaison')
  await actAs('legal-reviewer')
  expect((await session()).post.role).toBe('legal-reviewer')
  await actAs('department-liaison')
})

test('each post has its own work-list and its own steps, and the record names the post', async () => {
  await actAs('department-liaison')
  const { json: registered } = await person.post<StepReply>('/leads', { commandId: randomUUID(), payload: aLead() })
  const lead = registered.matterId
  const { case: penaltyCase } = await aFiledCase(story)
  await story.officer.step(penaltyCase, 'recordInspection', caseSteps.inspection(story.officerIds))
  await story.officer.step(penaltyCase, 'recordInterview', caseSteps.interview(story.officerIds))
  await story.officer.step(penaltyCase, 'addEvidence', caseSteps.evidence())
  await story.officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(caseSteps.penalty()))

  expect(await duties()).toEqual([`${lead} transfer`])
  expect(await refusal(penaltyCase, 'passReview', caseSteps.review())).toBe('wrong-role')

  await actAs('legal-reviewer')
  expect(await duties()).toEqual([`${penaltyCase.id} passReview`])
  expect(await refusal({ kind: 'leads', id: lead }, 'transfer', transfer())).toBe('wrong-role')
  const again = await person.post('/leads', { commandId: randomUUID(), payload: aLead() })
  expect(again.status).toBe(409)
  await person.step(penaltyCase, 'passReview', caseSteps.review())
  expect(await duties()).toEqual([])

  const { rows } = await server.fresh.owner.query<{ actor_role: string; actor_post: string }>(
    'select actor_role, actor_post from matters.step where actor_person = $1 order by at, sequence',
    [person.personId],
  )
  expect(rows).toEqual([
    { actor_role: 'department-liaison', actor_post: await postOf('department-liaison') },
    { actor_role: 'legal-reviewer', actor_post: await postOf('legal-reviewer') },
  ])
})

const refusal = async (matter: Matter, action: string, payload: unknown) =>
  (await person.refused(matter, action, payload))[0]?.code

test('nobody acts from a post of somebody else', async () => {
  const before = (await session()).post.postId
  const { json } = await story.head.get<SessionReply>('/session')
  expect((await person.post('/session/post', { postId: json.post.postId })).status).toBe(404)
  expect((await person.post('/session/post', { postId: randomUUID() })).status).toBe(404)
  expect((await session()).post.postId).toBe(before)
})

test('an officer lent to a second squad is assigned there as one of its own', async () => {
  const { json } = await story.leader.get<{ officers: OfficerReply[] }>('/organisation/officers?unit=371521-B01-Z03')
  const lent = json.officers.find(({ role, canBeChosen }) => role === 'squad-officer' && canBeChosen)?.personId ?? ''
  const lead = await register(story.liaison)
  await story.liaison.step(lead, 'transfer', transfer())
  await story.leader.step(lead, 'accept', {})
  const officerIds = [lent, story.officer.personId]
  const [refused] = await story.leader.refused(lead, 'assign', { officerIds })
  expect(refused?.code).toBe('officer-not-in-squad')

  await server.fresh.owner.query(
    `insert into organisation.post (person_id, unit_code, role, source, valid_from)
     values ($1, '371521-B01-Z02', 'squad-officer', 'model', '2026-01-01')`,
    [lent],
  )
  await server.refreshCounty()
  await story.leader.step(lead, 'assign', { officerIds })
  const { file }: LeadReply = await readLead(story.leader, lead)
  expect(file.officers.map(({ unit }) => unit)).toEqual(['371521-B01-Z02', '371521-B01-Z02'])
})
