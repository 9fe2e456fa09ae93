import { createContext, useContext } from 'react'
import type { SessionReply } from '../../contract/session.ts'

export type Session = SessionReply

export const SessionContext = createContext<Session | null>(null)

/** Who is signed in and from which post; only inside the shell, which asks for it. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('useSession outside the shell')
  return session
}
