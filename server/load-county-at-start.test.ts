import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../testing/database.ts'
import { buildApp } from './app.ts'
import { keepCounty } from './county-in-memory.ts'
import { loadCountyAtStart } from './load-county-at-start.ts'
import { endAccount, keepAccount, newPassword } from './modules/identity/index.ts'
import { personIdOf } from './modules/organisation/index.ts'
import { systemClock } from './platform/clock.ts'
import { readSettings } from './platform/settings.ts'

let fresh: FreshDatabase
let folder: string

beforeEach(async () => {
  fresh = await freshDatabase()
  folder = mkdtempSync(join(tmpdir(), 'tongbu-production-'))
})
afterEach(async () => {
  await fresh.close()
  rmSync(folder, { recursive: true })
})

const start = (mode: 'demo' | 'production', countyFolder = 'county/yanggu') =>
  loadCountyAtStart(fresh.ownerUrl, { mode, countyFolder }, systemClock, () => undefined)

/** Yanggu's folder without its demo people, with one administrator. */
function ownCounty(): string {
  const county = join(folder, 'county')
  cpSync('county/yanggu', county, { recursive: true })
  rmSync(join(county, 'demo'), { recursive: true })
  writeFileSync(join(county, 'people.csv'), 'code,name,source\nP-001,王管理,fact\n')
  writeFileSync(
    join(county, 'posts.csv'),
    'person,unit_code,role,source,valid_from\nP-001,371521-B01,administrator,fact,2025-01-01\n',
  )
  return county
}

async function signIn(account: string, password: string): Promise<unknown> {
  const settings = readSettings({ TONGBU_MODE: 'production', TONGBU_DATA: folder, TONGBU_LOG: 'error' })
  const county = await keepCounty(fresh.database, systemClock)
  const app = await buildApp({ settings, database: fresh.database, clock: systemClock, county, demoAccounts: [] })
  const response = await app.inject({ method: 'POST', url: '/api/session', payload: { account, password } })
  await app.close()
  return response.json()
}

test('in production nobody signs in but with the account that was made for a person of the county', async () => {
  expect(await start('production', ownCounty())).toEqual([])
  expect(await signIn('officer', 'tongbu-demo')).toMatchObject({ outcome: 'wrong' })

  const password = newPassword()
  const owner = await fresh.owner.connect()
  try {
    await keepAccount(owner, { account: 'wang', personId: personIdOf('P-001'), password })
    expect(await signIn('wang', password)).toMatchObject({
      outcome: 'signed-in',
      session: { person: { name: '王管理' }, post: { role: 'administrator' }, demo: false },
    })
    expect(await endAccount(owner, 'wang')).toBe(true)
    const { rowCount } = await owner.query('select from identity.session')
    expect(rowCount).toBe(0)
  } finally {
    owner.release()
  }
  expect(await signIn('wang', password)).toMatchObject({ outcome: 'wrong' })
})

test('a county whose settings lack what every matter needs is told which', async () => {
  const county = ownCounty()
  const settings = join(county, 'settings.csv')
  writeFileSync(settings, readFileSync(settings, 'utf8').replace(/^(court|county\.name),.*\n/gm, ''))
  await expect(start('production', county)).rejects.toThrow(/settings 表里缺 county\.name、court。/)
})

test('production refuses a database that has been a demo', async () => {
  await start('demo')
  await expect(start('production', ownCounty())).rejects.toThrow(/做过演示[^]*has been a demo/)
})

test('the demo refuses the database of a county at work', async () => {
  await start('production', ownCounty())
  const owner = await fresh.owner.connect()
  try {
    await keepAccount(owner, { account: 'wang', personId: personIdOf('P-001'), password: newPassword() })
  } finally {
    owner.release()
  }
  await expect(start('demo')).rejects.toThrow(/TONGBU_MODE=production/)
})
