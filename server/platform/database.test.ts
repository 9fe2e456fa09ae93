import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../testing/database.ts'

let fresh: FreshDatabase

beforeAll(async () => {
  fresh = await freshDatabase()
  await fresh.owner.query(`
    create table public.note (id int primary key, text text, day date, at timestamptz, amount numeric(12, 2), days date[]);
    grant select, insert on public.note to tongbu_app`)
})
afterAll(() => fresh.close())

test('bigrams cut Chinese text into words of two characters and skip punctuation', async () => {
  const { rows } = await fresh.owner.query(
    `select public.bigrams('油烟净化，A1 店') as pieces, public.bigrams('店') as one`,
  )
  expect(rows[0]).toEqual({ pieces: expect.arrayContaining(['油烟', '烟净', '净化', 'a1', '店']), one: ['店'] })
  expect(rows[0].pieces).toHaveLength(5)
})

test('a read is the claims and the query, nothing more', async () => {
  fresh.statements()
  const entered = await fresh.database.withSession('abc', 'read', async (tx, who) => {
    await tx.query('select 1')
    return who
  })
  expect(entered).toBeNull()
  expect(fresh.statements()).toEqual(['select identity.enter($1) as entered', 'select 1'])
})

test('a write is undone as a whole when its work throws, and the connection is used again', async () => {
  const write = (id: number, fail: boolean) =>
    fresh.database.withSession(null, 'write', async (tx) => {
      await tx.query('insert into note (id) values ($1)', [id])
      if (fail) throw new Error('no')
    })
  await expect(write(1, true)).rejects.toThrow('no')
  await write(2, false)
  const { rows } = await fresh.owner.query('select id from note order by id')
  expect(rows).toEqual([{ id: 2 }])
})

test('dates stay dates, instants are UTC text, amounts are numbers', async () => {
  const [row] = await fresh.database.withSession(null, 'read', (tx) =>
    tx.query(`select date '2026-03-19' as day, timestamptz '2026-03-19 08:00+08' as at, 12.50::numeric as amount,
      9007199254740993::bigint as large, array[date '2026-01-01'] as days`),
  )
  expect(row).toEqual({
    day: '2026-03-19',
    at: '2026-03-19T00:00:00.000Z',
    amount: 12.5,
    large: '9007199254740993',
    days: ['2026-01-01'],
  })
})

test('four times as many parallel writes as connections all end', async () => {
  const writes = Array.from({ length: 40 }, (_, index) =>
    fresh.database.withSession(null, 'write', (tx) => tx.query('insert into note (id) values ($1)', [100 + index])),
  )
  await Promise.all(writes)
  const { rows } = await fresh.owner.query('select count(*)::int as count from note where id >= 100')
  expect(rows).toEqual([{ count: 40 }])
})

test('the application neither owns nor creates anything', async () => {
  const create = fresh.database.withSession(null, 'read', (tx) => tx.query('create table public.mine (id int)'))
  await expect(create).rejects.toMatchObject({ code: '42501' })
})
