/** What the spine promises whatever happens: one command one step, no statement too many, rows only for those who may see them. */

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CaseReply } from '../contract/cases.ts'
import { LeadReply } from '../contract/leads.ts'
import { readWorklist } from '../contract/worklist.ts'
import { advance, type Outcome } from '../domain/procedure/advance.ts'
import type { Actor, MatterKind, RunningClock } from '../domain/procedure/procedure.ts'
import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { workCalendar } from '../domain/calendar/work-calendar.ts'
import { kinds } from '../server/modules.ts'
import { verifyJournal, sealJournal } from '../server/modules/matters/index.ts'
import {
  aFiledCase,
  aLead,
  caseSteps,
  people,
  readCase,
  readLead,
  register,
  transfer,
  type Story,
} from './restaurant-story.ts'
import { openedOnTheSpot, spotDelivery, spotToday } from './spot-story.ts'
import { testServer, type TestServer } from './server.ts'

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
})
afterAll(() => server.close())

describe('one command', () => {
  test('sent twice is one step and the same answer', async () => {
    const command = { commandId: randomUUID(), payload: aLead() }
    const first = await story.liaison.post('/leads', command)
    const second = await story.liaison.post('/leads', command)
    expect(second).toEqual(first)
    const lead = { kind: 'leads' as const, id: (first.json as { matterId: string }).matterId }
    const step = { commandId: randomUUID(), action: 'transfer', payload: transfer() }
    const answers = await Promise.all([1, 2, 3].map(() => story.liaison.post(`/leads/${lead.id}/steps`, step)))
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect((await readLead(story.liaison, lead)).version).toBe(2)
  })

  test('opening a matter from two windows at once opens one', async () => {
    const command = { commandId: randomUUID(), payload: aLead() }
    const answers = await Promise.all([1, 2, 3, 4].map(() => story.liaison.post('/leads', command)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ json }) => (json as { matterId: string }).matterId)).size).toBe(1)
  })

  test('from a stale window learns who changed what, and records nothing', async () => {
    const lead = await register(story.liaison)
    await story.liaison.step(lead, 'transfer', transfer())
    const stale = { commandId: randomUUID(), action: 'accept', payload: {}, expectedVersion: 1 }
    const { status, json } = await story.leader.post<{ changed: object }>(`/leads/${lead.id}/steps`, stale)
    expect(status).toBe(409)
    expect(json.changed).toMatchObject({ version: 2, action: 'transfer' })
    expect((await readLead(story.leader, lead)).version).toBe(2)
  })
})

describe('a request', () => {
  const fine = async (url: string) => expect((await story.liaison.get(url)).status).toBe(200)
  const counted = async (work: () => Promise<unknown>) => {
    server.fresh.statements()
    await work()
    return server.fresh.statements()
  }

  test('reads a matter or a work-list with one statement, a register with two, and takes a step with four', async () => {
    const lead = await register(story.liaison)
    expect(await counted(() => story.liaison.get(`/leads/${lead.id}`))).toHaveLength(1)
    expect(await counted(() => fine('/leads?size=2&q=油烟'))).toHaveLength(2)
    expect(await counted(() => fine('/worklist'))).toHaveLength(1)
    expect(await counted(() => story.liaison.step(lead, 'transfer', transfer()))).toHaveLength(4)
  })

  test('for a matter’s page or a work-list is answered as the contract says, to the letter', async () => {
    const { lead, case: filed } = await aFiledCase(story)
    const asLead = (await story.liaison.get<object>(`/leads/${lead.id}`)).json
    const asCase = (await story.officer.get<object>(`/cases/${filed.id}`)).json
    expect(LeadReply.parse(asLead)).toEqual(asLead)
    expect(CaseReply.parse(asCase)).toEqual(asCase)
    for (const tab of ['todo', 'done']) {
      const list = (await story.officer.get<{ rows: unknown[] }>(`/worklist?tab=${tab}`)).json
      expect(list.rows.length).toBeGreaterThan(0)
      expect(readWorklist.reply.parse(list)).toEqual(list)
    }
    expect(asCase).toMatchObject({ links: [{ matterId: lead.id }], documents: [{ form: 'DOC-003' }] })
    expect(Object.values((asCase as CaseReply).names)).toContainEqual(expect.stringMatching(/中队$/))
  })

  test('for a step that changes no word of the register leaves its indexes alone', async () => {
    const { case: filed } = await aFiledCase(story)
    const moved = async () => {
      // A connection keeps its figures to itself for a while; held at the same time, all ten of the pool are asked for theirs.
      const flush = 'select pg_stat_force_next_flush(), pg_sleep(0.2)'
      await Promise.all(
        Array.from({ length: 10 }, () => server.fresh.database.withSession(null, 'read', (tx) => tx.query(flush))),
      )
      const { rows } = await server.fresh.owner.query<{ all: number; light: number }>(
        `select n_tup_upd::int as all, n_tup_hot_upd::int as light from pg_stat_user_tables where relname = 'matter'`,
      )
      return rows[0] ?? { all: 0, light: 0 }
    }
    const before = await moved()
    for (let turn = 0; turn < 20; turn++) await story.officer.step(filed, 'addEvidence', caseSteps.evidence())
    const after = await moved()
    expect(after.all - before.all).toBeGreaterThanOrEqual(20)
    // Now and then a page is full.
    expect(after.light - before.light).toBeGreaterThan(14)
  })

  test('asks nothing of the database for powers, organisation and authority but who asks', async () => {
    expect(await counted(() => story.officer.get('/powers?q=油烟'))).toHaveLength(1)
    expect(await counted(() => story.officer.get('/organisation'))).toHaveLength(1)
  })
})

test('four times as many writers as connections lock nothing up', async () => {
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => story.liaison.post('/leads', { commandId: randomUUID(), payload: aLead() })),
  )
  expect(answers.every(({ status }) => status === 200)).toBe(true)
  const { rows } = await server.fresh.owner.query<{ number: string }>(
    `select number from matters.matter where kind = 'lead' order by (regexp_match(number, '第(\\d+)号'))[1]::int`,
  )
  const serials = rows.map(({ number }) => Number(/第(\d+)号/.exec(number)?.[1]))
  expect(serials).toEqual(serials.map((_, index) => index + 1))
})

test('forty steps at one matter at the same time are taken one after the other, and the chain is whole', async () => {
  const { case: penaltyCase } = await aFiledCase(story)
  const answers = await Promise.all(
    Array.from({ length: 40 }, () =>
      story.officer.post(`/cases/${penaltyCase.id}/steps`, {
        commandId: randomUUID(),
        action: 'addEvidence',
        payload: caseSteps.evidence(),
      }),
    ),
  )
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200))
  const { json } = await story.officer.get<object>(`/matters/${penaltyCase.id}/chain`)
  expect(json).toMatchObject({ whole: true, steps: 41, broken: null })
})

test('replaying the steps of every matter gives its row', async () => {
  const spot = await openedOnTheSpot(story)
  await story.officer.step(spot, 'deliverOnTheSpot', spotDelivery({ collected: { receiptNumber: '1' } }))
  await story.officer.step(spot, 'handInCash', { handedInOn: spotToday, receivedBy: '示例·出纳' })
  const { rows: matters } = await server.fresh.owner.query<{
    id: string
    kind: MatterKind
    stage: string
    title: string
    number: string
    file: unknown
    version: number
  }>('select id, kind, stage, title, number, file, version from matters.matter order by id')
  expect(matters.length).toBeGreaterThan(40)
  for (const matter of matters) {
    const { procedure } = kinds[matter.kind]
    const { rows: steps } = await server.fresh.owner.query<
      Record<string, never> & { sequence: number; action: string; at: string; payload: unknown; resolved: object }
    >('select * from matters.step where matter_id = $1 order by sequence', [matter.id])
    let file: { stage: string } | null = null
    let clocks: readonly RunningClock[] = []
    for (const step of steps) {
      const { actor_person, actor_name, actor_post, actor_unit, actor_organ, actor_role } = step as never as Record<
        string,
        string
      >
      const actor = {
        personId: actor_person,
        name: actor_name,
        postId: actor_post,
        unit: actor_unit,
        organ: actor_organ,
        role: actor_role,
      } as Actor
      const { sequence, action, at, payload, resolved } = step
      const taken = { sequence, action, actor, at, on: dateInShanghai(at), payload, resolved }
      const outcome: Outcome<{ stage: string }> = advance(
        procedure,
        file,
        taken,
        clocks,
        workCalendar,
        'city-management',
      )
      file = outcome.file
      clocks = outcome.clocks
    }
    expect(JSON.parse(JSON.stringify(file))).toEqual(matter.file)
    expect(steps).toHaveLength(matter.version)
    const { title, number } = procedure.headlineOf(file)
    expect({ stage: file?.stage, title, number }).toEqual({
      stage: matter.stage,
      title: matter.title,
      number: matter.number,
    })
  }
})

describe('the database itself', () => {
  test('shows nothing without a claim, and refuses every change of a step, whoever asks', async () => {
    const rows = await server.fresh.database.withSession(null, 'read', async (tx) => ({
      matters: await tx.query('select id from matters.matter'),
      steps: await tx.query('select sequence from matters.step'),
      clocks: await tx.query('select time_limit from matters.clock'),
      duties: await tx.query('select action from matters.duty'),
      audience: await tx.query('select unit from matters.audience'),
      tallies: await tx.query('select measure from matters.tally'),
    }))
    expect(rows).toEqual({ matters: [], steps: [], clocks: [], duties: [], audience: [], tallies: [] })
    await expect(server.fresh.owner.query(`update matters.step set action = 'x'`)).rejects.toThrow('append-only')
    await expect(server.fresh.owner.query('delete from matters.step')).rejects.toThrow('append-only')
    await expect(server.fresh.owner.query('truncate matters.step cascade')).rejects.toThrow('append-only')
    await expect(server.fresh.owner.query('delete from matters.matter')).rejects.toThrow('append-only')
    await expect(server.fresh.owner.query(`update matters.clock set last_day = '2030-01-01'`)).rejects.toThrow(
      'never edited',
    )
  })

  test('gives the application no way to write past the function that records a step', async () => {
    for (const sql of [
      `insert into matters.step (matter_id) values ('${randomUUID()}')`,
      `update matters.matter set stage = 'archived'`,
      'delete from matters.duty',
      'select * from identity.account',
      'select * from identity.session',
      'select * from identity.event',
      'set role tongbu_owner',
      'alter table matters.matter disable row level security',
    ])
      await expect(
        server.fresh.database.withSession(null, 'read', (tx) => tx.query(sql)),
        sql,
      ).rejects.toThrow()
  })

  test('records no step of somebody who does not see the matter', async () => {
    const step = { matterId: randomUUID(), sequence: 2, audience: ['371521-B01'] }
    await expect(
      server.fresh.database.withSession(null, 'write', (tx) =>
        tx.query('select matters.record($1, $2)', [JSON.stringify(step), '{}']),
      ),
    ).rejects.toMatchObject({ code: '42501' })
  })

  test('shows a matter to its participants’ units, those above them and the supervisors, and to nobody else', async () => {
    const { case: penaltyCase, lead } = await aFiledCase(story)
    const sees = async (account: string) =>
      (await (await server.as(account)).get(`/cases/${penaltyCase.id}`)).status === 200
    expect(
      await Promise.all(['officer', 'leader', 'reviewer', 'head', 'supervisor', 'county-leader', 'liaison'].map(sees)),
    ).toEqual(Array.from({ length: 7 }, () => true))
    expect(
      await Promise.all(['clerk', 'market-liaison', 'market-head', 'brigade-officer', 'coordinator'].map(sees)),
    ).toEqual(Array.from({ length: 5 }, () => false))
    const clerk = await server.as('clerk')
    expect(
      (await clerk.post(`/leads/${lead.id}/steps`, { commandId: randomUUID(), action: 'accept', payload: {} })).status,
    ).toBe(404)
  })

  test('counts in a register only what the asking unit sees, and shows no link to what it does not', async () => {
    const { case: penaltyCase } = await aFiledCase(story)
    const outsider = await server.as('market-head')
    expect((await outsider.get('/cases')).json).toMatchObject({ rows: [], count: 0 })

    const elsewhere = await register(await server.as('market-liaison'))
    await server.fresh.owner.query(
      `insert into matters.link (from_matter, to_matter, kind, since) values ($1, $2, 'test', now())`,
      [elsewhere.id, penaltyCase.id],
    )
    const { links } = await readCase(story.officer, penaltyCase)
    expect(links.map(({ kind }) => kind)).toEqual(['filed-as'])
  })
})

describe('the journal', () => {
  test('verifies after everything above, and is sealed', async () => {
    const sealed = await sealJournal(server.fresh.database, server.now)
    expect(sealed?.entries).toBeGreaterThan(40)
    const owner = await server.fresh.owner.connect()
    const { findings, steps, seals } = await verifyJournal(owner)
    owner.release()
    expect(findings).toEqual([])
    expect(steps).toBeGreaterThan(100)
    expect(seals).toBe(1)
  })

  test('names an altered, a missing and a reordered row, and a matter that vanished', async () => {
    const owner = await server.fresh.owner.connect()
    const tamper = async (sql: string) => {
      await owner.query('begin')
      await owner.query('alter table matters.step disable trigger all; alter table matters.matter disable trigger all')
      await owner.query('set constraints all deferred')
      await owner.query(sql)
      const { findings } = await verifyJournal(owner)
      await owner.query('rollback')
      return findings
    }
    const { rows } = await owner.query<{ matter_id: string }>(
      'select matter_id from matters.step where sequence = 3 limit 1',
    )
    const id = rows[0]?.matter_id ?? ''
    const own = `matter ${id} step`
    const altered = await tamper(
      `update matters.step set payload = payload || '{"opinion":"改了"}' where matter_id = '${id}' and sequence = 2`,
    )
    expect(altered).toContainEqual({ what: 'altered', row: `${own} 2` })
    expect(await tamper(`delete from matters.step where matter_id = '${id}' and sequence = 2`)).toContainEqual({
      what: 'missing',
      row: `${own} 2`,
    })
    const swapped = await tamper(`
      update matters.step set sequence = sequence + 1000 where matter_id = '${id}' and sequence in (2, 3);
      update matters.step set sequence = 1005 - sequence where matter_id = '${id}' and sequence in (1002, 1003)`)
    expect(swapped).toContainEqual(expect.objectContaining({ row: `${own} 2` }))
    // With its row gone too, no chain is left to miss anything: only the seal knows.
    const vanished = await tamper(
      `delete from matters.step where matter_id = '${id}'; delete from matters.matter where id = '${id}'`,
    )
    expect(vanished).toEqual([{ what: 'step-missing', row: expect.stringContaining(id) }])
    owner.release()
  })
})

test('a case that was read by its page names what may be done and every obstacle to the rest', async () => {
  const { case: penaltyCase } = await aFiledCase(story)
  const { permitted } = await readCase(story.officer, penaltyCase)
  const of = (action: string) => permitted.find((permission) => permission.action === action)
  expect(of('recordInspection')).toMatchObject({ allowed: true, distance: 0 })
  expect(of('reportInvestigation')?.obstacles.map(({ code }) => code)).toEqual([
    'wrong-stage',
    'no-investigation-record',
    'no-evidence',
  ])
  expect(of('decide')).toMatchObject({ allowed: false, distance: 2 })
  expect(of('file')).toBeUndefined()
})
