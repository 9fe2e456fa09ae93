import type { FastifyReply } from 'fastify'
import type { z } from 'zod'
import type { signIn as contract } from '../../../../contract/session.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Connection } from '../../../platform/database.ts'
import { newToken, sessionCookie, tokenHash } from '../../../platform/session-cookie.ts'
import type { DemoAccount } from '../demo.ts'
import type { Directory, DirectoryPost } from '../directory.ts'
import { digestOf, matches } from '../password.ts'
import { sessionReply } from '../session-reply.ts'

export interface IdentityDeps {
  readonly directory: () => Directory
  /** Empty outside demo mode. */
  readonly demoAccounts: readonly DemoAccount[]
}

interface Account {
  readonly personId: string
  readonly password: string
  readonly lockedUntil: string | null
}

interface Attempt {
  readonly tx: Connection
  readonly now: string
  readonly today: PlainDate
  readonly reply: FastifyReply
}

/** Half a day: an officer signs in once a day. */
const hours = 12

/** An unknown account costs as much time as a wrong password, so that nobody can find out which accounts exist. */
const decoy = digestOf('decoy')

/** Signs in with account and password; five wrong ones in a row lock the account for ten minutes. */
export async function signIn(
  deps: IdentityDeps,
  { tx, now, today, reply }: Attempt,
  { account, password }: z.output<(typeof contract)['body']>,
): Promise<z.input<(typeof contract)['reply']>> {
  const known = await findAccount(tx, account)
  if (known?.lockedUntil && Date.parse(known.lockedUntil) > Date.parse(now))
    return { outcome: 'locked', until: known.lockedUntil }
  const right = await matches(password, known?.password ?? (await decoy))
  if (known === null || !right) return failed(tx, account)

  const directory = deps.directory()
  const person = directory.person(known.personId, today)
  const post = person?.posts[0]
  if (person === null || post === undefined) return { outcome: 'no-post' }
  const token = newToken()
  await tx.query('select identity.start_session($1, $2)', [
    account,
    JSON.stringify(sessionRow(tokenHash(token), known.personId, person.name, post)),
  ])
  void reply.setCookie(sessionCookie, token, { path: '/', httpOnly: true, sameSite: 'strict', maxAge: hours * 3600 })
  return { outcome: 'signed-in', session: sessionReply(deps, known.personId, person, post.postId, { now, today }) }
}

async function findAccount(tx: Connection, account: string): Promise<Account | null> {
  const [row] = await tx.query<{ found: Account | null }>('select identity.find_account($1) as found', [account])
  return row?.found ?? null
}

/** Counts a wrong password, and says what is left. */
export async function failed(tx: Connection, account: string) {
  const [row] = await tx.query<{ noted: { triesLeft: number; lockedUntil: string | null } | null }>(
    'select identity.note_failure($1) as noted',
    [account],
  )
  const noted = row?.noted
  if (noted?.triesLeft === 0 && noted.lockedUntil !== null)
    return { outcome: 'locked', until: noted.lockedUntil } as const
  return { outcome: 'wrong', triesLeft: noted?.triesLeft ?? 4 } as const
}

/** The session ends with the day's work, and never after the post. */
export function sessionRow(hash: string, personId: string, name: string, post: DirectoryPost) {
  // By the machine's clock, as the database ends sessions by its own.
  const end = new Date(Date.now() + hours * 3_600_000).toISOString()
  const postEnd = post.validTo === null ? end : new Date(`${post.validTo}T23:59:59+08:00`).toISOString()
  return {
    token_hash: hash,
    person_id: personId,
    name,
    post_id: post.postId,
    unit: post.unit,
    organ: post.organ,
    role: post.role,
    standing: post.standing ?? null,
    ends_at: end < postEnd ? end : postEnd,
  }
}
