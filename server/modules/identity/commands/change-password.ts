import type { z } from 'zod'
import type { changePassword as contract } from '../../../../contract/session.ts'
import { faultsOfPassword } from '../../../../domain/password.ts'
import type { Connection } from '../../../platform/database.ts'
import { SignedOut } from '../../../platform/errors.ts'
import { digestOf, matches } from '../password.ts'
import { failed } from './sign-in.ts'

interface OwnAccount {
  readonly account: string
  readonly password: string
  readonly lockedUntil: string | null
  readonly demo: boolean
}

/**
 * Changes the password of the sign-in behind a session, and ends every other session of its person: whoever learned the
 * old one is out. Wrong old passwords count as at the sign-in, so that an open window is no place to guess.
 */
export async function changePassword(
  { tx, now, token }: { readonly tx: Connection; readonly now: string; readonly token: string },
  { oldPassword, newPassword }: z.output<(typeof contract)['body']>,
): Promise<z.input<(typeof contract)['reply']>> {
  const own = await ownAccount(tx, token)
  if (own === null) throw new SignedOut()
  if (own.demo) return { outcome: 'demo' }
  if (own.lockedUntil !== null && Date.parse(own.lockedUntil) > Date.parse(now))
    return { outcome: 'locked', until: own.lockedUntil }
  if (!(await matches(oldPassword, own.password))) return failed(tx, own.account)
  const faults = faultsOfPassword(newPassword, { old: oldPassword, account: own.account })
  if (faults.length > 0) return { outcome: 'weak', faults: [...faults] }
  const [row] = await tx.query<{ ended: number }>('select identity.change_password($1, $2) as ended', [
    token,
    await digestOf(newPassword),
  ])
  return { outcome: 'changed', sessionsEnded: row?.ended ?? 0 }
}

async function ownAccount(tx: Connection, token: string): Promise<OwnAccount | null> {
  const [row] = await tx.query<{ own: OwnAccount | null }>('select identity.own_account($1) as own', [token])
  return row?.own ?? null
}
