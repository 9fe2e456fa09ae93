import type { z } from 'zod'

/**
 * A payload as far as it is written, with empty values where something is missing, so that a document can be composed
 * from it: empty words show as gaps. Dates that are missing are today's until somebody writes them.
 */
export function filledUp(
  schema: z.ZodType,
  payload: unknown,
  { now, today }: { readonly now: string; readonly today: string },
): unknown {
  const filled = structuredClone(isObject(payload) ? payload : {})
  // Filling an object uncovers what is missing in it; no payload is nested deeper than this.
  for (let depth = 0; depth < 5; depth++) {
    const result = schema.safeParse(filled)
    if (result.success) return result.data
    const changed = result.error.issues.map((issue) => put(filled, issue.path, emptyFor(issue, { now, today })))
    if (!changed.includes(true)) break
  }
  return filled
}

type Container = Record<PropertyKey, unknown>

const isObject = (value: unknown): value is Container => typeof value === 'object' && value !== null

function emptyFor(issue: z.core.$ZodIssue, { now, today }: { now: string; today: string }): unknown {
  if (issue.code === 'invalid_value') return issue.values[0]
  if (issue.code === 'invalid_format') return issue.format === 'datetime' ? now : issue.format === 'date' ? today : ''
  if (issue.code !== 'invalid_type') return undefined
  switch (issue.expected) {
    case 'string':
      return ''
    case 'number':
      return 0
    case 'boolean':
      return false
    case 'array':
      return []
    case 'object':
      return {}
    default:
      return undefined
  }
}

/** Puts a value where the path points, unless it is there already; true when something changed. */
function put(root: Container, path: readonly PropertyKey[], value: unknown): boolean {
  if (value === undefined || path.length === 0) return false
  let at: unknown = root
  for (const key of path.slice(0, -1)) at = isObject(at) ? at[key] : undefined
  const last = path.at(-1)
  if (!isObject(at) || last === undefined || at[last] === value) return false
  at[last] = value
  return true
}
