import { createHash, randomBytes } from 'node:crypto'

export const sessionCookie = 'tongbu_session'

/** A new session token: 256 random bits, known to the browser alone. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What the database keeps of a token, in hex. */
export const tokenHash = (token: string): string => createHash('sha256').update(token).digest('hex')
