import { createContext, useContext } from 'react'
import { dateInShanghai } from '../../domain/calendar/plain-date.ts'

/** The server's day and moment: a county PC's own clock may be wrong by days. */
export interface Today {
  readonly today: string
  readonly now: string
}

const local = (): Today => {
  const now = new Date().toISOString()
  return { today: dateInShanghai(now), now }
}

export const TodayContext = createContext<Today | null>(null)

/** Today in the county, as the server said; before sign-in the device's own clock. */
export const useToday = (): Today => useContext(TodayContext) ?? local()
