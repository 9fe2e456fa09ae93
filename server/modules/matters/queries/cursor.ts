/** Where the next page starts: the sort values of the last row, opaque to whoever carries it. */
export const cursorOf = (values: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

/** The values again; null without a cursor or with one that somebody made up. */
export function readCursor(text: string | undefined): readonly [string, string] | null {
  if (text === undefined) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(values) || values.length !== 2) return null
    const [sortedBy, id] = values as unknown[]
    const isId = typeof id === 'string' && /^[0-9a-f-]{36}$/.test(id)
    return typeof sortedBy === 'string' && /^[0-9TZ:.-]+$/.test(sortedBy) && isId ? [sortedBy, id] : null
  } catch {
    return null
  }
}
