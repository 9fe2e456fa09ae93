import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { freshDatabase, type FreshDatabase } from '../../../testing/database.ts'
import { keepDemoAccounts } from './demo.ts'

let fresh: FreshDatabase
beforeAll(async () => {
  fresh = await freshDatabase()
})
afterAll(() => fresh.close())

test('a start in production ends the demo sign-ins and whoever is signed in with one, and nobody else', async () => {
  const [clerk, real] = [randomUUID(), randomUUID()]
  const owner = await fresh.owner.connect()
  await keepDemoAccounts(owner, [{ account: 'clerk', personId: clerk }])
  await owner.query(`insert into identity.account (account, person_id, password) values ('real', $1, 'scrypt')`, [real])
  for (const person of [clerk, real])
    await owner.query(
      `insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
       values ($1, $2, '', '1', 'unit', 'organ', 'organ-head', now() + interval '1 hour')`,
      [`token of ${person}`, person],
    )

  await keepDemoAccounts(owner, [])

  const { rows: accounts } = await owner.query('select account from identity.account')
  const { rows: sessions } = await owner.query('select person_id from identity.session')
  owner.release()
  expect(accounts).toEqual([{ account: 'real' }])
  expect(sessions).toEqual([{ person_id: real }])
})
