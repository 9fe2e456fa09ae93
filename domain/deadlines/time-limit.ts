import type { TimeLimit } from '../../law/schema.ts'
import { timeLimits } from '../../law/time-limits.ts'

const byId: ReadonlyMap<string, TimeLimit> = new Map(Object.entries(timeLimits))

/** The time limit with this id, or undefined. */
export function findTimeLimit(id: string): TimeLimit | undefined {
  return byId.get(id)
}

/** The time limit with this id. Throws if there is none: ids come from our own tables. */
export function timeLimit(id: string): TimeLimit {
  const limit = byId.get(id)
  if (limit === undefined) throw new Error(`no time limit ${id}`)
  return limit
}
