import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { otherPostgres } from '../../testing/postgres-for-tests.ts'
import { appUrl, ensureAppRole } from './app-role.ts'
import { DatabaseAway, openDatabase, type Database } from './database.ts'
import { startPostgres, type RunningPostgres } from './postgres/supervisor.ts'

let dataFolder: string
let postgres: RunningPostgres
let database: Database

beforeAll(async () => {
  dataFolder = mkdtempSync(join(tmpdir(), 'tongbu-away-'))
  const binFolder = otherPostgres()
  postgres = await startPostgres({
    dataFolder,
    settings: { fsync: 'off' },
    ...(binFolder === null ? {} : { binFolder }),
  })
  const owner = new pg.Client(postgres.ownerUrl)
  await owner.connect()
  await ensureAppRole(owner, postgres.ownerUrl)
  await owner.query(`
    create schema identity; grant usage on schema identity to tongbu_app;
    create function identity.enter(text) returns jsonb language sql as 'select null::jsonb';
    create table public.note (id int primary key); grant select, insert on public.note to tongbu_app`)
  await owner.end()
  database = openDatabase(appUrl(postgres.ownerUrl), { connections: 3 })
})
afterAll(async () => {
  await database.close()
  await postgres.stop()
  rmSync(dataFolder, { recursive: true, force: true })
})

const insert = (id: number): Promise<unknown> =>
  database.withSession(null, 'write', (tx) => tx.query('insert into note values ($1)', [id]))

test('a database that dies in the middle of a write is said to be away, then works again with nothing half-done', async () => {
  await insert(1)
  const hanging = database.withSession(null, 'write', async (tx) => {
    await tx.query('insert into note values (2)')
    process.kill(Number(postgres.pid()), 'SIGKILL')
    await tx.query('select pg_sleep(10)')
  })
  await expect(hanging).rejects.toBeInstanceOf(DatabaseAway)
  for (let attempt = 0; ; attempt++) {
    const again = await insert(3).then(
      () => 'done',
      (error: unknown) => error,
    )
    if (again === 'done') break
    expect(again).toBeInstanceOf(DatabaseAway)
    expect(attempt).toBeLessThan(200)
    await sleep(50)
  }
  const rows = await database.withSession(null, 'read', (tx) =>
    tx.query<{ id: number }>('select id from note order by id'),
  )
  expect(rows).toEqual([{ id: 1 }, { id: 3 }])
})

test('a statement that takes too long is given up with all before it, and worth another try', async () => {
  const slow = database.withSession(null, 'write', async (tx) => {
    await tx.query(`set local statement_timeout = '30ms'`)
    await tx.query('insert into note values (4)')
    await tx.query('select pg_sleep(5)')
  })
  await expect(slow).rejects.toBeInstanceOf(DatabaseAway)
  await insert(4)
})

test('a mistake in a statement is a fault of ours and not an absence', async () => {
  const wrong = database.withSession(null, 'read', (tx) => tx.query('select nonsense'))
  await expect(wrong).rejects.not.toBeInstanceOf(DatabaseAway)
})

test('the application can neither pass row-level security nor become the owner', async () => {
  const rows = await database.withSession(null, 'read', (tx) =>
    tx.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
      (select count(*)::int from pg_auth_members where member = r.oid) as memberships
      from pg_roles r where rolname = current_user`),
  )
  expect(rows).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, memberships: 0 },
  ])
})
