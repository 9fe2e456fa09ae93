/** The sign-ins of a county at work. Kept by whoever runs the server, as the owner of the database. */

import { randomInt } from 'node:crypto'
import type pg from 'pg'
import { digestOf } from './password.ts'

/** Whether somebody other than the demo people can sign in. */
export async function hasOwnAccounts(owner: pg.ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ found: boolean }>(
    'select exists (select from identity.account where not demo) as found',
  )
  return rows[0]?.found === true
}

/** Gives somebody a sign-in, or a new password to the one there is, and ends the sessions begun with the old one. */
export async function keepAccount(
  owner: pg.ClientBase,
  { account, personId, password }: { readonly account: string; readonly personId: string; readonly password: string },
): Promise<void> {
  const digest = await digestOf(password)
  await owner.query('begin')
  const ended = await endSessions(owner, account)
  await owner.query(
    `insert into identity.account (account, person_id, password) values ($1, $2, $3)
     on conflict (account) do update
       set person_id = excluded.person_id, password = excluded.password, failures = 0, locked_until = null`,
    [account, personId, digest],
  )
  await note(owner, account, 'account-given', ended)
  await owner.query('commit')
}

/** Takes a sign-in away, now. False: there was none of that name. */
export async function endAccount(owner: pg.ClientBase, account: string): Promise<boolean> {
  await owner.query('begin')
  const ended = await endSessions(owner, account)
  await note(owner, account, 'account-ended', ended)
  const { rowCount } = await owner.query('delete from identity.account where account = $1', [account])
  await owner.query('commit')
  return rowCount === 1
}

async function endSessions(owner: pg.ClientBase, account: string): Promise<number> {
  const { rowCount } = await owner.query(
    `delete from identity.session
     where person_id in (select person_id from identity.account where account = $1)`,
    [account],
  )
  return rowCount ?? 0
}

/** On record for ever, like everything the person does with the sign-in. Nothing when there is no such account. */
async function note(owner: pg.ClientBase, account: string, kind: string, sessionsEnded: number): Promise<void> {
  await owner.query(
    `insert into identity.event (account, person_id, kind, sessions_ended)
     select account, person_id, $2, $3 from identity.account where account = $1`,
    [account, kind, sessionsEnded],
  )
}

export interface AccountEvent {
  readonly at: string
  readonly kind: string
  readonly sessionsEnded: number | null
}

/** What happened to a sign-in, the last hundred, the last first; also of one that has been taken away. */
export async function eventsOf(owner: pg.ClientBase, account: string): Promise<readonly AccountEvent[]> {
  const { rows } = await owner.query<AccountEvent>(
    `select to_char(at at time zone 'Asia/Shanghai', 'YYYY-MM-DD HH24:MI:SS') as at, kind,
       sessions_ended as "sessionsEnded"
     from identity.event where account = $1 order by event_id desc limit 100`,
    [account],
  )
  return rows
}

/** All sign-ins by name. */
export async function accounts(owner: pg.ClientBase): Promise<readonly { account: string; personId: string }[]> {
  const { rows } = await owner.query<{ account: string; personId: string }>(
    'select account, person_id as "personId" from identity.account order by account',
  )
  return rows
}

/** What an account may be called: also a rule of the table. */
export const isAccountName = (text: string): boolean => /^[a-z0-9][a-z0-9._-]{1,59}$/.test(text)

/** Twelve characters that nobody misreads: no 0 and O, no 1, I and l. About 69 bits. */
export function newPassword(): string {
  const letters = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return Array.from({ length: 12 }, () => letters[randomInt(letters.length)]).join('')
}
