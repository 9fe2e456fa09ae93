import type { WorklistRow } from '../../../contract/worklist.ts'
import type { Role } from '../../../domain/roles.ts'
import { leadsTeam } from '../matters/use-team.ts'

/** What can be done for several matters at once: it asks for the same few words, whatever the matter. */
export const batchActs = ['assign', 'accept'] as const
export type BatchAct = (typeof batchActs)[number]

const actOfDuty: Readonly<Record<string, BatchAct>> = {
  accept: 'accept',
  assign: 'assign',
  // Given to other officers while nobody has verified yet.
  recordVerification: 'assign',
}

/** What the leader of a team can do for this row together with others; null: it needs a look of its own. */
export const batchActOf = ({ kind, action, waiting }: WorklistRow, role: Role): BatchAct | null =>
  leadsTeam(role) && kind === 'lead' && !waiting ? (actOfDuty[action] ?? null) : null

/** A row is named by its duty; the moment tells apart what was done twice. */
export const rowKey = ({ matterId, action, since }: WorklistRow): string => `${matterId} ${action} ${since}`
