/** The database cannot be reached, left in the middle, or had no time: nothing is wrong with the request, try again later. */
export class DatabaseAway extends Error {
  constructor(cause: unknown) {
    super(`the database is away: ${cause instanceof Error ? cause.message : String(cause)}`, { cause })
    this.name = 'DatabaseAway'
  }
}

const awayCodes = new Set([
  // the operating system's words
  ...['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN'],
  // PostgreSQL: shut down by an administrator, crashed, starting, dropped under us, no connection left, read-only after fail-over
  ...['57P01', '57P02', '57P03', '57P05', '53300', '25006'],
  // too busy to end in time, or two works waited for each other: undone, and worth another try
  ...['57014', '25P03', '25P04', '40P01', '40001', '55P03'],
])

/** node-postgres gives these no code. */
const awayWords =
  /Connection terminated|timeout exceeded when trying to connect|connection error and is not queryable|Client was closed|pool after calling end/

/** Whether the error says that the database is away, as opposed to a fault of ours. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = (error as { code?: unknown }).code
  if (typeof code === 'string' && (awayCodes.has(code) || code.startsWith('08'))) return true
  if (error instanceof AggregateError) return error.errors.some(isAway)
  return awayWords.test(error.message)
}
