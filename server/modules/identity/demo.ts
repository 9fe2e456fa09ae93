import type pg from 'pg'
import { digestOf } from './password.ts'

/** The one password of all demo sign-ins. They exist in demo mode only. */
export const demoPassword = 'tongbu-demo'

export interface DemoAccount {
  readonly account: string
  readonly personId: string
}

/** Makes the demo sign-ins what the county's file says, or removes them all with their sessions. By the owner, at the start. */
export async function keepDemoAccounts(owner: pg.ClientBase, accounts: readonly DemoAccount[]): Promise<void> {
  const names = accounts.map(({ account }) => account)
  await owner.query(
    `with gone as (delete from identity.account where demo and not account = any($1) returning person_id)
     delete from identity.session where person_id in (select person_id from gone)`,
    [names],
  )
  const { rows } = await owner.query<{ account: string }>('select account from identity.account')
  const known = new Set(rows.map(({ account }) => account))
  const fresh = accounts.filter(({ account }) => !known.has(account))
  if (fresh.length === 0) return
  const digest = await digestOf(demoPassword)
  await owner.query(
    `insert into identity.account (account, person_id, password, demo)
     select account, person_id, $3, true from unnest($1::text[], $2::uuid[]) as fresh (account, person_id)`,
    [fresh.map(({ account }) => account), fresh.map(({ personId }) => personId), digest],
  )
}
