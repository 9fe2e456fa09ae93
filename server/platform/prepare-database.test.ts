import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { otherPostgres } from '../../testing/postgres-for-tests.ts'
import { openDatabase } from './database.ts'
import { startPostgres, type RunningPostgres } from './postgres/supervisor.ts'
import { prepareDatabase } from './prepare-database.ts'

/** A server of somebody else's, with a database for us and owners with more and fewer rights. */
let folder: string
let theirs: RunningPostgres

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-theirs-'))
  const binFolder = otherPostgres()
  theirs = await startPostgres({
    dataFolder: folder,
    settings: { fsync: 'off' },
    ...(binFolder === null ? {} : { binFolder }),
  })
  const administrator = new pg.Client(theirs.ownerUrl)
  await administrator.connect()
  await administrator.query(`create role poor login password 'p w'`)
  await administrator.query(`create role able login createrole password 'p w'`)
  await administrator.query('create database county owner able')
  await administrator.query('create database other owner poor')
  await administrator.query(`create database latin owner able encoding 'LATIN1' locale 'C' template template0`)
  await administrator.end()
})
afterAll(async () => {
  await theirs.stop()
  rmSync(folder, { recursive: true, force: true })
})

function addressOf(user: string, database: string, password = 'p w'): string {
  const url = new URL(theirs.ownerUrl)
  url.username = user
  url.password = password
  url.pathname = database
  return url.href
}

const prepare = (databaseUrl: string): ReturnType<typeof prepareDatabase> =>
  prepareDatabase({ databaseUrl, dataFolder: join(folder, 'unused') })

test('an owner that is no superuser but may create roles is enough; a second start changes nothing', async () => {
  const { appUrl } = await prepare(addressOf('able', 'county'))
  await prepare(addressOf('able', 'county'))
  const database = openDatabase(appUrl)
  const rows = await database.withSession(null, 'read', (tx) => tx.query('select current_user::text as who'))
  await database.close()
  expect(rows).toEqual([{ who: 'tongbu_app' }])
})

test.each([
  ['whose owner may not create roles', () => addressOf('poor', 'other'), /CREATEROLE/],
  ['that does not exist', () => addressOf('able', 'missing'), /DATABASE_URL cannot be reached/],
  ['with a wrong password', () => addressOf('able', 'county', 'wrong'), /DATABASE_URL cannot be reached/],
  ['where nobody listens', () => 'postgres://a:b@127.0.0.1:9/c', /DATABASE_URL cannot be reached/],
  ['that cannot hold Chinese text', () => addressOf('able', 'latin'), /LATIN1; it must be UTF8/],
])('a database %s is refused with a sentence', async (_which, url, sentence) => {
  await expect(prepare(url())).rejects.toThrow(sentence)
})
