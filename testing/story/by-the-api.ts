/** People of a story at the API: they bring a matter to where the browser takes over. */

import { randomUUID } from 'node:crypto'
import type { LeadReply } from '../../contract/leads.ts'
import { aLead, caseSteps, register, transfer, verification } from '../restaurant-story.ts'
import type { Answer, Caller, Matter, Refused } from '../server.ts'

/** Somebody who is signed in at a running server. */
export async function caller(address: string, account: string): Promise<Caller> {
  const signedIn = await fetch(`${address}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account, password: 'tongbu-demo' }),
  })
  const { session } = (await signedIn.json()) as { session: { person: { personId: string } } }
  const cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')

  const ask = async <Reply>(method: 'GET' | 'POST', url: string, body?: unknown): Promise<Answer<Reply>> => {
    const answer = await fetch(`${address}/api${url}`, {
      method,
      headers: { cookie, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: answer.status, json: (await answer.json()) as Reply }
  }
  const take = (matter: Matter, action: string, payload: unknown) =>
    ask<never>('POST', `/${matter.kind}/${matter.id}/steps`, { commandId: randomUUID(), action, payload })

  return {
    account,
    cookie,
    personId: session.person.personId,
    get: (url) => ask('GET', url),
    post: (url, body) => ask('POST', url, body),
    async step(matter, action, payload) {
      const { status, json } = await take(matter, action, payload)
      if (status !== 200) throw new Error(`${account} ${action}: ${status} ${JSON.stringify(json)}`)
      return (json as { version: number }).version
    },
    async refused(matter, action, payload) {
      return ((await take(matter, action, payload)).json as { refusals: Refused[] }).refusals
    },
  }
}

export interface Crew {
  readonly liaison: Caller
  readonly leader: Caller
  readonly officer: Caller
  readonly otherOfficer: Caller
  readonly reviewer: Caller
  readonly head: Caller
  readonly today: string
  /** An instant some minutes ago. */
  readonly ago: (minutes: number) => string
}

/** The six of the restaurant's story, on the server's day. */
export async function crew(address: string): Promise<Crew> {
  const [liaison, leader, officer, otherOfficer, reviewer, head] = await Promise.all(
    ['liaison', 'leader', 'officer', 'officer2', 'reviewer', 'head'].map((account) => caller(address, account)),
  )
  if (!liaison || !leader || !officer || !otherOfficer || !reviewer || !head) throw new Error('six people')
  const now = await serverTime(address)
  return {
    liaison,
    leader,
    officer,
    otherOfficer,
    reviewer,
    head,
    today: new Date(now + 8 * 3_600_000).toISOString().slice(0, 10),
    ago: (minutes) => new Date(now - minutes * 60_000).toISOString(),
  }
}

export async function serverTime(address: string): Promise<number> {
  const health = (await (await fetch(`${address}/api/health`)).json()) as { time: string }
  return Date.parse(health.time)
}

/** A clue that the department has registered and transferred to the squad. */
export async function aTransferredLead({ liaison, ago }: Crew, more: object = {}): Promise<Matter> {
  const lead = await register(liaison, aLead({ receivedAt: ago(60), ...more }))
  await liaison.step(lead, 'transfer', transfer())
  return lead
}

/** A case whose notice of this penalty has been served today. */
export async function aNotifiedCase(people: Crew, penalty: object): Promise<Matter> {
  const { leader, officer, otherOfficer, reviewer, head, today, ago } = people
  const officerIds = [officer.personId, otherOfficer.personId]
  const lead = await aTransferredLead(people)
  await leader.step(lead, 'accept', {})
  await leader.step(lead, 'assign', { officerIds })
  await officer.step(lead, 'recordVerification', verification({ violationOn: today }))
  await head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const { json } = await head.get<LeadReply>(`/leads/${lead.id}`)
  const penaltyCase: Matter = { kind: 'cases', id: json.file.filing?.caseId ?? '' }
  const inspection = { ...caseSteps.inspection(officerIds), startedAt: ago(30), endedAt: ago(20) }
  await officer.step(penaltyCase, 'recordInspection', inspection)
  await officer.step(penaltyCase, 'addEvidence', { ...caseSteps.evidence(), takenAt: ago(20) })
  await officer.step(penaltyCase, 'reportInvestigation', caseSteps.report(penalty))
  await reviewer.step(penaltyCase, 'passReview', caseSteps.review())
  await head.step(penaltyCase, 'issueNotice', { opinion: '同意告知。' })
  await officer.step(penaltyCase, 'serveNotice', caseSteps.service(officerIds, today))
  return penaltyCase
}

/** A case whose decision has been served today; the party waived the rest of its period. */
export async function aServedCase(people: Crew, penalty: object): Promise<Matter> {
  const { officer, otherOfficer, head, today } = people
  const penaltyCase = await aNotifiedCase(people, penalty)
  const waiver = { waives: ['statement'], signedOn: today, by: '示例·法定代表人' }
  await officer.step(penaltyCase, 'recordWaiver', waiver)
  await head.step(penaltyCase, 'decide', caseSteps.decision(penalty))
  const officerIds = [officer.personId, otherOfficer.personId]
  await officer.step(penaltyCase, 'serveDecision', caseSteps.service(officerIds, today))
  return penaltyCase
}
