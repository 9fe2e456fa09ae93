import { useEffect, useMemo, useState } from 'react'
import { dateInShanghai } from '../../../domain/calendar/plain-date.ts'
import type { Today } from '../../shared/today.ts'

/** The server's moment, carried on by this device's clock from when it was heard. Renewed every half minute. */
export function useServerClock(serverNow: string | undefined, heardAt: number): Today | null {
  const [tick, setTick] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setTick(Date.now()), 30_000)
    return () => clearInterval(timer)
  }, [])
  return useMemo(() => {
    if (serverNow === undefined) return null
    const now = new Date(Date.parse(serverNow) + Math.max(tick - heardAt, 0)).toISOString()
    return { now, today: dateInShanghai(now) }
  }, [serverNow, heardAt, tick])
}
