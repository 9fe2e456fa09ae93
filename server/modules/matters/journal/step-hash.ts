import { createHash } from 'node:crypto'
import type { Actor } from '../../../../domain/procedure/procedure.ts'
import { canonical } from './canonical.ts'

/** What a step's hash covers: everything that was recorded about it. */
export interface HashedStep {
  readonly matterId: string
  readonly sequence: number
  readonly commandId: string
  readonly action: string
  readonly actor: Actor
  /** Instant, ISO 8601 UTC with milliseconds. */
  readonly at: string
  readonly payload: unknown
  readonly resolved: unknown
}

/** The hash before the first step of a matter. */
export const genesis = '0'.repeat(64)

/** SM3 (GB/T 32905) over the previous hash and the step, in hex: whoever changes a step must change all that follow. */
export function stepHash(previousHash: string, step: HashedStep): string {
  const { matterId, sequence, commandId, action, actor, at, payload, resolved } = step
  const covered = { matterId, sequence, commandId, action, actor: actorOf(actor), at, payload, resolved }
  return createHash('sm3').update(previousHash).update(canonical(covered)).digest('hex')
}

const actorOf = ({ personId, name, postId, unit, organ, role }: Actor) => ({
  personId,
  name,
  postId,
  unit,
  organ,
  role,
})
