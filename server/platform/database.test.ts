import { afterAll, beforeAll, describe, expect, test } from 'vitest'
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

describe('beginning ahead with whoever the token stood for last time', () => {
  const enteredUnit = 'select entered, unit from public.entered_unit($1)'
  const post = (unit: string) => ({ unit })
  const asks = async (id: number) => {
    const begun: unknown[] = []
    const entered = await fresh.database.withSession(
      'token',
      'write',
      async (tx, who) => {
        begun.push(who === null ? null : post((who as { unit: string }).unit))
        await tx.query('insert into note (id) values ($1)', [id])
        return who
      },
      'ahead',
    )
    return { begun, entered }
  }

  beforeAll(() =>
    fresh.owner.query(`
      insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
      values ('token', gen_random_uuid(), '', '1', 'squad-1', 'bureau', 'squad-officer', now() + interval '1 hour')`),
  )

  test('waits the first time, then no longer', async () => {
    expect((await asks(201)).begun).toEqual([post('squad-1')])
    expect((await asks(202)).begun).toEqual([post('squad-1')])
  })

  test('a post switched meanwhile undoes what was begun and begins again, once', async () => {
    await fresh.owner.query(`update identity.session set unit = 'squad-2' where token_hash = 'token'`)
    const { begun, entered } = await asks(203)
    expect(begun).toEqual([post('squad-1'), post('squad-2')])
    expect(entered).toMatchObject(post('squad-2'))
    const { rows } = await fresh.owner.query('select count(*)::int as count from note where id = 203')
    expect(rows).toEqual([{ count: 1 }])
  })

  test('a statement that says itself who asks is the only one, and what it read for another post is not answered', async () => {
    const page = (tokenHash: string) =>
      fresh.database.withSession(
        tokenHash,
        'read',
        (tx) => tx.enterAnd<{ unit: string }>(enteredUnit, [], 'entered-unit'),
        'ahead',
      )
    await fresh.owner.query(`
      create function public.entered_unit(token text, out entered jsonb, out unit text) language plpgsql as $$
        begin entered := identity.enter(token); unit := current_setting('tongbu.unit'); end $$`)
    await page('token')
    fresh.statements()
    expect(await page('token')).toMatchObject({ unit: 'squad-2' })
    expect(fresh.statements()).toEqual([enteredUnit])

    await fresh.owner.query(`update identity.session set unit = 'squad-1' where token_hash = 'token'`)
    expect(await page('token')).toMatchObject({ unit: 'squad-1', entered: post('squad-1') })
    // Begun for the post before, found out, begun again.
    expect(fresh.statements()).toEqual([enteredUnit, 'select identity.enter($1) as entered', enteredUnit])
  })

  test('a session that ended stands for nobody', async () => {
    await fresh.owner.query(`delete from identity.session where token_hash = 'token'`)
    expect((await asks(204)).begun).toEqual([post('squad-1'), null])
  })
})

test('a statement whose answer nobody read fails its session with its own error, and nothing stays', async () => {
  const failing = fresh.database.withSession(null, 'write', async (tx) => {
    await tx.query('insert into note (id) values (301)')
    tx.send('insert into note (id) values ($1::int / 0)', [1], 'divided')
    await tx.query('select 1')
  })
  await expect(failing).rejects.toMatchObject({ code: '22012' })
  const { rows } = await fresh.owner.query('select count(*)::int as count from note where id = 301')
  expect(rows).toEqual([{ count: 0 }])
})

test('work that passes over a failed statement is not taken for done', async () => {
  const careless = fresh.database.withSession(null, 'write', async (tx) => {
    await tx.query('insert into note (id) values (302)')
    await tx.query('select nonsense').catch(() => undefined)
  })
  await expect(careless).rejects.toThrow('given up')
})
