import type pg from 'pg'
import type { Actor } from '../domain/procedure/procedure.ts'
import { newToken, tokenHash } from '../server/platform/session-cookie.ts'
import type { Cast } from './history/cast.ts'

/** Signs everybody in who takes part, without passwords: what is measured is work, not scrypt. */
export async function signInAll(owner: pg.ClientBase, cast: Cast): Promise<(actor: Actor) => string> {
  const actors = [
    ...cast.squads.flatMap(({ leader, officers }) => [leader, ...officers]),
    ...cast.liaisons,
    cast.head,
    cast.reviewer,
  ]
  const tokens = new Map(actors.map(({ postId }) => [postId, newToken()]))
  for (const { personId, name, postId, unit, organ, role } of actors) {
    await owner.query(
      `insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
       values ($1, $2, $3, $4, $5, $6, $7, now() + interval '1 day')`,
      [tokenHash(tokens.get(postId) ?? ''), personId, name, postId, unit, organ, role],
    )
  }
  return ({ postId }) => tokens.get(postId) ?? ''
}
