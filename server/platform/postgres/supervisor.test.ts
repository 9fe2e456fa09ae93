import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { otherPostgres } from '../../../testing/postgres-for-tests.ts'
import { startPostgres, type RunningPostgres } from './supervisor.ts'

let folder: string
let running: RunningPostgres | null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-supervised-'))
  running = null
})
afterEach(async () => {
  await running?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const bin = otherPostgres()
async function start(dataFolder = join(folder, 'data')): Promise<RunningPostgres> {
  running = await startPostgres({ dataFolder, ...(bin === null ? {} : { binFolder: bin }) })
  return running
}

async function ask<Row extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<Row[]> {
  if (running === null) throw new Error('nothing is running')
  const client = new pg.Client({ connectionString: running.ownerUrl, connectionTimeoutMillis: 2_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Writes one row after the other and returns those whose commit was acknowledged before the connection broke. */
async function writeUntilBroken(url: string, onAcknowledged: (count: number) => void): Promise<number[]> {
  const client = new pg.Client(url)
  client.on('error', () => undefined)
  await client.connect()
  const acknowledged: number[] = []
  try {
    for (let number = 0; ; number++) {
      await client.query('insert into note values ($1)', [number])
      onAcknowledged(acknowledged.push(number))
    }
  } catch {
    return acknowledged
  }
}

async function eventually<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt > 200) throw error
      await sleep(50)
    }
  }
}

test('PostgreSQL killed in the middle of writing is running again, with every acknowledged row', async () => {
  const { ownerUrl, pid } = await start()
  await ask('create table note (number int primary key)')
  const before = pid()
  const acknowledged = await writeUntilBroken(ownerUrl, (count) => {
    if (count === 50) process.kill(Number(before), 'SIGKILL')
  })
  expect(acknowledged.length).toBeGreaterThanOrEqual(50)
  const rows = await eventually(() => ask<{ number: number }>('select number from note order by number'))
  expect(rows.map((row) => row.number)).toEqual(expect.arrayContaining(acknowledged))
  expect(pid()).not.toBe(before)
})

test('a server killed outright leaves no PostgreSQL behind, and the next start finds every acknowledged row', async () => {
  const dataFolder = join(folder, 'data')
  await start(dataFolder)
  await ask('create table note (number int primary key)')
  await running?.stop()

  const script = `
    import { startPostgres } from '${new URL('supervisor.ts', import.meta.url).href}'
    import pg from 'pg'
    const options = ${JSON.stringify({ dataFolder, ...(bin === null ? {} : { binFolder: bin }) })}
    const { ownerUrl } = await startPostgres(options)
    const client = new pg.Client(ownerUrl)
    await client.connect()
    for (let number = 0; number < 200; number++) await client.query('insert into note values ($1)', [number])
    process.kill(process.pid, 'SIGKILL')`
  const killed = spawnSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: new URL('../../..', import.meta.url),
    encoding: 'utf8',
  })
  expect(killed.signal, killed.stderr).toBe('SIGKILL')

  await start(dataFolder)
  expect(await ask('select count(*)::int as count from note')).toEqual([{ count: 200 }])
})

test('a number left in postmaster.pid that now belongs to somebody else does not block the start', async () => {
  const first = await start()
  process.kill(Number(first.pid()), 'SIGKILL')
  await first.stop()
  const file = join(folder, 'data', 'postgres', 'postmaster.pid')
  const stale = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(1) : ['']
  writeFileSync(file, [process.pid, ...stale].join('\n'))
  await start()
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
})

test("the owner's password is for the owner of the data folder alone, and a wrong one is refused", async () => {
  const { ownerUrl } = await start()
  expect(statSync(join(folder, 'data', 'postgres.password')).mode & 0o777).toBe(0o600)
  const wrong = new URL(ownerUrl)
  wrong.password = 'wrong'
  await expect(new pg.Client(wrong.href).connect()).rejects.toMatchObject({ code: '28P01' })
})

test('nothing acknowledged waits in memory, whatever the defaults of the version are', async () => {
  await start()
  const rows = await ask<{ name: string; setting: string }>(
    `select name, setting from pg_settings
     where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'jit', 'data_checksums') order by name`,
  )
  expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
    data_checksums: 'on',
    fsync: 'on',
    full_page_writes: 'on',
    jit: 'off',
    synchronous_commit: 'on',
  })
})

test.runIf(process.getuid?.() === 0)('root starts it below a folder that only root may enter', async () => {
  const closed = join(folder, 'closed')
  mkdirSync(closed, { mode: 0o700 })
  await start(join(closed, 'data'))
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
  process.kill(Number(running?.pid()), 'SIGKILL')
  expect(await eventually(() => ask('select 2 as two'))).toEqual([{ two: 2 }])
})

test.runIf(process.getuid?.() === 0)('a data folder that was copied by root is handed back to PostgreSQL', async () => {
  await start()
  await running?.stop()
  const copy = join(folder, 'copy')
  spawnSync('cp', ['-r', join(folder, 'data'), copy])
  spawnSync('chown', ['-R', '0:0', copy])
  chmodSync(join(copy, 'postgres'), 0o755)
  await start(copy)
  expect(await ask('select 1 as one')).toEqual([{ one: 1 }])
})
