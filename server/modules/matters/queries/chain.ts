import type { Role } from '../../../../domain/roles.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { checkSteps, type ChainBreak } from '../journal/check-steps.ts'
import type { StepTable } from '../tables.ts'

/** Recomputes the hashes of a matter's steps, from the first to the one the row names as its head. */
export async function chainOf(tx: Connection, matterId: string, now: string) {
  const rows = await tx.query<StepTable & { version: number; head_hash: string }>(
    `select s.*, m.version, m.head_hash from matters.matter m left join matters.step s on s.matter_id = m.id
     where m.id = $1 order by s.sequence`,
    [matterId],
  )
  const [first] = rows
  if (first === undefined) throw new NotFound('matter')
  const steps = rows.filter((row) => row.sequence !== null)
  const broken: ChainBreak | null = checkSteps(steps.map(stepFrom), {
    version: first.version,
    headHash: first.head_hash,
  })
  return { whole: broken === null, steps: steps.length, checkedAt: now, broken }
}

/** A stored step as its hash covers it. */
export const stepFrom = (row: StepTable) => ({
  matterId: row.matter_id,
  sequence: row.sequence,
  commandId: row.command_id,
  action: row.action,
  actor: {
    personId: row.actor_person,
    name: row.actor_name,
    postId: row.actor_post,
    unit: row.actor_unit,
    organ: row.actor_organ,
    role: row.actor_role as Role,
  },
  at: row.at,
  payload: row.payload,
  resolved: row.resolved,
  previousHash: row.previous_hash,
  hash: row.hash,
})
