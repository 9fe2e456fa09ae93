import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'

/** One step with everything that was recorded about it. */
export async function stepOf({ db }: Connection, matterId: string, sequence: number) {
  const step = await db
    .selectFrom('matters.step')
    .where('matter_id', '=', matterId)
    .where('sequence', '=', sequence)
    .select([
      'sequence',
      'action',
      'actor_name',
      'actor_unit',
      'actor_role',
      'at',
      'hash',
      'payload',
      'resolved',
      'previous_hash',
      'command_id',
    ])
    .executeTakeFirst()
  if (step === undefined) throw new NotFound('step')
  return {
    sequence: step.sequence,
    action: step.action,
    by: step.actor_name,
    unit: step.actor_unit,
    role: step.actor_role,
    at: step.at,
    hash: step.hash,
    payload: step.payload,
    resolved: step.resolved,
    previousHash: step.previous_hash,
    commandId: step.command_id,
  }
}
