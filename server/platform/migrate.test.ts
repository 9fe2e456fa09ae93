import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../testing/database.ts'
import { migrate } from './migrate.ts'

let fresh: FreshDatabase
let owner: pg.Client
let folder: string

beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-migrations-'))
  await fresh.owner.query('delete from migrations.applied; drop table if exists public.step_one, public.step_two')
  owner = new pg.Client(fresh.ownerUrl)
  await owner.connect()
})
afterEach(async () => {
  await owner.end()
  rmSync(folder, { recursive: true, force: true })
})

const write = (name: string, sql: string): void => writeFileSync(join(folder, name), sql)
const run = (): Promise<void> => migrate(owner, undefined, folder)

test('each file is applied once, in order of its number', async () => {
  write('0002_two.sql', 'create table public.step_two as select * from public.step_one')
  write('0001_one.sql', 'create table public.step_one (id int)')
  await run()
  await run()
  const { rows } = await owner.query('select number, name from migrations.applied order by number')
  expect(rows).toEqual([
    { number: 1, name: '0001_one.sql' },
    { number: 2, name: '0002_two.sql' },
  ])
})

test('two servers that start at the same time apply each file once', async () => {
  write('0001_one.sql', 'create table public.step_one (id int)')
  const other = new pg.Client(fresh.ownerUrl)
  await other.connect()
  await Promise.all([run(), migrate(other, undefined, folder)])
  await other.end()
})

test('a file that was changed after it had been applied stops the start, and so does one that is gone', async () => {
  write('0001_one.sql', 'create table public.step_one (id int)')
  await run()
  write('0001_one.sql', 'create table public.step_one (id bigint)')
  await expect(run()).rejects.toThrow(/0001_one\.sql[^]*was changed/)
  rmSync(join(folder, '0001_one.sql'))
  await expect(run()).rejects.toThrow(/newer version/)
})

test('a file that fails leaves nothing behind and names its line', async () => {
  write('0001_one.sql', 'create table public.step_one (id int);\nselect nonsense')
  await expect(run()).rejects.toThrow(/0001_one\.sql:2: .*nonsense/)
  const { rows } = await owner.query(`select to_regclass('public.step_one') as found`)
  expect(rows).toEqual([{ found: null }])
})
