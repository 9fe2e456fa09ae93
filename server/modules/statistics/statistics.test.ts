/** Figures, and whether the lists of whoever asks show what they count. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { z } from 'zod'
import type { readStatistics } from '../../../contract/statistics.ts'
import { aFiledCase, people, type Story } from '../../../testing/restaurant-story.ts'
import { testServer, type Caller, type TestServer } from '../../../testing/server.ts'

type Statistics = z.output<(typeof readStatistics)['reply']>

let server: TestServer
let story: Story

beforeAll(async () => {
  server = await testServer()
  story = await people(server)
  await aFiledCase(story)
  await aFiledCase(story)
})
afterAll(() => server.close())

const squad = '371521-B01-Z02'
const figures = async (caller: Caller) => {
  const { rows, units } = (await caller.get<Statistics>('/statistics?from=2026-11&to=2026-11')).json
  return rows.map((row) => ({ ...row, listed: units.find(({ unit }) => unit === row.unit)?.listed }))
}
const casesListed = async (caller: Caller, unit = ''): Promise<number> =>
  (await caller.get<{ count: number }>(`/cases?from=2026-11-01&to=2026-11-30${unit && `&unit=${unit}`}`)).json.count

test('everybody reads the figures; the list behind them shows as many to whoever sees the unit', async () => {
  const all = await figures(story.liaison)
  expect(all.filter(({ measure }) => measure === 'cases-filed')).toMatchObject([{ unit: squad, number: 2 }])
  for (const account of ['officer', 'leader', 'head', 'supervisor', 'county-leader']) {
    const caller = await server.as(account)
    const [filed] = (await figures(caller)).filter(({ measure }) => measure === 'cases-filed')
    expect({ account, listed: filed?.listed }).toEqual({ account, listed: true })
    expect({ account, count: await casesListed(caller, squad) }).toEqual({ account, count: filed?.number })
  }
})

test('a figure of a unit that whoever asks does not see is marked as one without a list', async () => {
  for (const account of ['market-head', 'brigade-leader', 'clerk']) {
    const caller = await server.as(account)
    const [filed] = (await figures(caller)).filter(({ measure }) => measure === 'cases-filed')
    expect({ account, listed: filed?.listed, count: await casesListed(caller) }).toEqual({
      account,
      listed: false,
      count: 0,
    })
  }
  // The department sees the two cases that grew out of its own clues, but not every case of the squad.
  const [filed] = (await figures(story.liaison)).filter(({ measure }) => measure === 'cases-filed')
  expect(filed?.listed).toBe(false)
})

test('clues registered in a month are as many as the register shows to whoever sees every unit', async () => {
  const supervisor = await server.as('supervisor')
  const registered = (await figures(supervisor)).filter(({ measure }) => measure === 'leads-registered')
  expect(registered.every(({ listed }) => listed)).toBe(true)
  const { json } = await supervisor.get<{ count: number }>('/leads?from=2026-11-01&to=2026-11-30')
  expect(json.count).toBe(registered.reduce((sum, { number }) => sum + number, 0))
  expect(json.count).toBe(2)
})
