import { isPlainDate } from '../../../../domain/calendar/plain-date.ts'

/** Where the next page starts: the sort values of the last row, opaque to whoever carries it. */
export const cursorOf = (values: readonly (string | null)[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url')

type Check = (text: string) => boolean
type Texts<Checks extends readonly Check[]> = { readonly [Position in keyof Checks]: string }

/** The values again; null without a cursor or with one that somebody made up. */
export function readCursor<const Checks extends readonly Check[]>(
  text: string | undefined,
  checks: Checks,
): Texts<Checks> | null {
  if (text === undefined) return null
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString())
    if (!Array.isArray(values) || values.length !== checks.length) return null
    const fits = checks.every((check, position) => {
      const value: unknown = values[position]
      return typeof value === 'string' && check(value)
    })
    return fits ? (values as unknown as Texts<Checks>) : null
  } catch {
    return null
  }
}

// Only as we write them ourselves: whatever passes, PostgreSQL reads too.
export const isDay: Check = isPlainDate
export const isInstant: Check = (text) => !Number.isNaN(Date.parse(text)) && new Date(text).toISOString() === text
export const isId: Check = (text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
export const isWord: Check = (text) => /^[A-Za-z]{1,60}$/.test(text)
export const isCount: Check = (text) => /^\d{1,9}$/.test(text)
