/** Work-lists: nothing skipped between two pages, each tab what its count says, and whose list it is. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { z } from 'zod'
import type { readLoad, readWorklist } from '../../../../contract/worklist.ts'
import { aFiledCase, people, type Story } from '../../../../testing/restaurant-story.ts'
import { testServer, type Caller, type Matter, type TestServer } from '../../../../testing/server.ts'

type Page = z.output<(typeof readWorklist)['reply']>
type Loads = z.output<(typeof readLoad)['reply']>

let server: TestServer
let story: Story
let matter: Matter

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  matter = (await aFiledCase(story)).case
})
afterAll(() => server.close())

const page = async (caller: Caller, query: string): Promise<Page> => {
  const { status, json } = await caller.get<Page>(`/worklist?${query}`)
  expect(status).toBe(200)
  return json
}

/** Every row of a tab, page by page. */
async function rowsOf(caller: Caller, query: string, size: number): Promise<string[]> {
  const seen: string[] = []
  for (let after = ''; ;) {
    const { rows, next } = await page(caller, `${query}&size=${size}${after}`)
    seen.push(...rows.map(({ matterId, action }) => `${matterId} ${action}`))
    if (next === null) return seen
    after = `&after=${next}`
  }
}

interface GivenDuty {
  readonly action: string
  readonly lastDay: string | null
  readonly returned?: boolean
  readonly waiting?: boolean
  readonly openFrom?: string
  readonly limit?: string
}

/** Duties of a person of the squad, beside those that the steps have made; gone again after the test. */
async function given(caller: Caller, duties: readonly GivenDuty[]): Promise<void> {
  await server.fresh.owner.query(`delete from matters.duty where action like 'given%'`)
  for (const { action, lastDay, returned = false, waiting = false, openFrom = null, limit = null } of duties)
    await server.fresh.owner.query(
      `insert into matters.duty (matter_id, unit, mover, person_id, action, time_limit, last_day, open_from, returned, waiting, since)
       values ($1, '371521-B01-Z02', 'officer', $2, $3, $4, $5, $6, $7, $8, now())`,
      [matter.id, caller.personId, action, limit, lastDay, openFrom, returned, waiting],
    )
}

describe('between two pages', () => {
  test.each([1, 2, 3])(
    'of %i rows no duty is lost, be they of one matter and one last day or of none',
    async (size) => {
      await given(story.officer, [
        { action: 'givenServe', lastDay: '2026-11-27' },
        { action: 'givenPublish', lastDay: '2026-11-27' },
        { action: 'givenPay', lastDay: '2026-11-27' },
        { action: 'givenArchive', lastDay: null },
        { action: 'givenNote', lastDay: null },
      ])
      const whole = await rowsOf(story.officer, 'tab=todo', 100)
      expect(whole).toHaveLength(7)
      expect(await rowsOf(story.officer, 'tab=todo', size)).toEqual(whole)
      // By last day, and what has none comes last.
      expect(whole.slice(-2).every((row) => /givenArchive|givenNote/.test(row))).toBe(true)
    },
  )

  test('no step is lost that was taken in the same moment as another', async () => {
    // Approving a filing is a step of the lead and opens the case.
    const whole = await rowsOf(story.head, 'tab=done', 100)
    expect(whole.length).toBeGreaterThanOrEqual(2)
    expect(await rowsOf(story.head, 'tab=done', 1)).toEqual(whole)
  })

  test('a made-up cursor starts at the beginning', async () => {
    await given(story.officer, [])
    const first = await page(story.officer, 'tab=todo')
    for (const values of [['2026-02-30', matter.id, 'a', 'b', matter.id], ['x'], 7, ['', '', '', '', '']]) {
      const after = Buffer.from(JSON.stringify(values)).toString('base64url')
      expect((await page(story.officer, `tab=todo&after=${after}`)).rows).toEqual(first.rows)
    }
  })
})

test('each tab shows as many as its count says; near is what the marks call near', async () => {
  // Tuesday 24 November 2026: two working days on is Thursday; a long period is near a week ahead.
  await given(story.otherOfficer, [
    { action: 'givenOver', lastDay: '2026-11-23', returned: true },
    { action: 'givenToday', lastDay: '2026-11-24' },
    { action: 'givenThursday', lastDay: '2026-11-26' },
    { action: 'givenFriday', lastDay: '2026-11-27' },
    { action: 'givenNextTuesday', lastDay: '2026-12-01', limit: 'PL-60-DECISION-90D' },
    { action: 'givenNextWednesday', lastDay: '2026-12-02', limit: 'PL-60-DECISION-90D' },
    { action: 'givenReturned', lastDay: null, returned: true },
    { action: 'givenParty', lastDay: '2026-11-20', waiting: true },
    { action: 'givenLater', lastDay: '2026-11-24', openFrom: '2026-11-25' },
  ])
  const named = (rows: readonly string[]) => rows.map((row) => row.split(' given')[1]).filter((name) => name)
  const shown = async (tab: string) => named(await rowsOf(story.otherOfficer, `tab=${tab}`, 100))
  expect(await shown('overdue')).toEqual(['Over'])
  expect(await shown('today')).toEqual(['Today'])
  expect(await shown('soon')).toEqual(['Thursday', 'NextTuesday'])
  expect(await shown('returned')).toEqual(['Over', 'Returned'])
  expect(await shown('waiting')).toEqual(['Party', 'Later'])
  const { counts } = await page(story.otherOfficer, 'tab=todo')
  for (const tab of ['todo', 'overdue', 'today', 'soon', 'returned', 'waiting'] as const)
    expect({ tab, count: counts[tab] }).toEqual({
      tab,
      count: (await rowsOf(story.otherOfficer, `tab=${tab}`, 100)).length,
    })
  // Overdue and returned at once counts once.
  expect(counts.urgent).toBe(3)
  await given(story.otherOfficer, [])
})

test('somebody with more than a thousand duties finds every one, and what waits behind them', async () => {
  await server.fresh.owner.query(
    `insert into matters.duty (matter_id, unit, mover, person_id, action, last_day, returned, waiting, since)
     select $1, '371521-B01-Z02', 'officer', $2, 'given' || translate(i::text, '0123456789', 'abcdefghij'),
       date '2026-11-25' + i / 100, false, i > 1100, now()
     from generate_series(1, 1105) i`,
    [matter.id, story.otherOfficer.personId],
  )
  const todo = await rowsOf(story.otherOfficer, 'tab=todo', 100)
  expect(new Set(todo).size).toBe(todo.length)
  expect(todo.filter((row) => row.includes('given'))).toHaveLength(1100)
  expect(await rowsOf(story.otherOfficer, 'tab=waiting', 2)).toHaveLength(5)
  await given(story.otherOfficer, [])
})

describe('whose list', () => {
  test('a leader who is one of the two officers finds that duty among the own', async () => {
    await given(story.leader, [{ action: 'givenVerify', lastDay: '2026-11-27' }])
    expect(await rowsOf(story.leader, 'tab=todo', 100)).toContain(`${matter.id} givenVerify`)
    await given(story.leader, [])
  })

  test('a leader may look at the list of an officer of the own unit, and sees what the officer sees', async () => {
    const own = await rowsOf(story.officer, 'tab=todo', 100)
    expect(own.length).toBeGreaterThan(0)
    expect(await rowsOf(story.leader, `tab=todo&officer=${story.officer.personId}`, 100)).toEqual(own)
    const elsewhere = await server.as('brigade-leader')
    expect(await rowsOf(elsewhere, `tab=todo&officer=${story.officer.personId}`, 100)).toEqual([])
  })

  test('nobody else may', async () => {
    for (const caller of [story.otherOfficer, story.head, story.liaison])
      expect((await caller.get(`/worklist?officer=${story.officer.personId}`)).status).toBe(404)
  })
})

describe('the load of a team', () => {
  const loads = async (caller: Caller) => (await caller.get<Loads>('/worklist/load')).json.officers

  test('names everybody who can be assigned, with matters counted once however many duties they hold', async () => {
    const before = (await loads(story.leader)).find(({ personId }) => personId === story.officer.personId)
    await given(story.officer, [
      { action: 'givenServe', lastDay: '2026-11-23' },
      { action: 'givenPublish', lastDay: '2026-11-23' },
      { action: 'givenPay', lastDay: '2026-11-24' },
      { action: 'givenReport', lastDay: '2026-11-26' },
      { action: 'givenParty', lastDay: '2026-11-20', waiting: true },
    ])
    const team = await loads(story.leader)
    expect(team).toHaveLength(8)
    const load = team.find(({ personId }) => personId === story.officer.personId)
    expect(load).toEqual({ ...before, overdue: 1, today: 1, soon: 1 })
    expect(before?.open).toBeGreaterThan(0)
    expect(team.filter(({ open }) => open === 0).length).toBeGreaterThan(0)
    expect(team.every(({ name }) => name !== '')).toBe(true)
    await given(story.officer, [])
  })

  test('keeps somebody who has left the unit while a matter names him', async () => {
    const elsewhere = await server.as('market-liaison')
    await given(elsewhere, [{ action: 'givenServe', lastDay: '2026-11-23' }])
    const team = await loads(story.leader)
    expect(team).toHaveLength(9)
    expect(team.find(({ personId }) => personId === elsewhere.personId)).toMatchObject({ open: 1, overdue: 1 })
    await given(elsewhere, [])
  })

  test('is for its leader, in two statements, and of the own unit only', async () => {
    server.fresh.statements()
    await loads(story.leader)
    expect(server.fresh.statements()).toHaveLength(2)
    const elsewhere = await loads(await server.as('brigade-leader'))
    expect(elsewhere.length).toBeGreaterThan(1)
    expect(elsewhere.every(({ open }) => open === 0)).toBe(true)
    for (const caller of [story.officer, story.head, story.liaison])
      expect((await caller.get('/worklist/load')).status).toBe(404)
  })
})
