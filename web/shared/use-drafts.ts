import { useCallback, useEffect, useRef, useState } from 'react'

interface Kept<T> {
  readonly at: string
  readonly value: T
}

export interface Draft<T> {
  /** What was found when the form opened; null: nothing. */
  readonly restored: Kept<T> | null
  /** When the draft was last kept; null: not yet in this window. */
  readonly keptAt: string | null
  /** Keep this; written half a second after the last change. */
  readonly keep: (value: T) => void
  /** Forget it: the form was submitted or the draft discarded. */
  readonly discard: () => void
}

const prefix = 'tongbu.draft.'

/** Nothing typed is lost: what stands in a form survives a reload, a lost session and a crash. */
export function useDraft<T>(name: string): Draft<T> {
  const key = prefix + name
  const [restored] = useState<Kept<T> | null>(() => read<T>(key))
  const [keptAt, setKeptAt] = useState<string | null>(null)
  const pending = useRef<{ timer: ReturnType<typeof setTimeout>; write: () => void } | null>(null)

  const keep = useCallback(
    (value: T) => {
      if (pending.current !== null) clearTimeout(pending.current.timer)
      const write = () => {
        pending.current = null
        const at = new Date().toISOString()
        try {
          localStorage.setItem(key, JSON.stringify({ at, value } satisfies Kept<T>))
          setKeptAt(at)
        } catch {
          // A full or refused storage: the time is then not shown, so nobody relies on it.
          setKeptAt(null)
        }
      }
      pending.current = { timer: setTimeout(write, 500), write }
    },
    [key],
  )

  const discard = useCallback(() => {
    if (pending.current !== null) clearTimeout(pending.current.timer)
    pending.current = null
    try {
      localStorage.removeItem(key)
    } catch {
      // Where storage is refused nothing was kept.
    }
    setKeptAt(null)
  }, [key])

  useEffect(() => {
    const flush = () => {
      if (pending.current === null) return
      clearTimeout(pending.current.timer)
      pending.current.write()
    }
    window.addEventListener('pagehide', flush)
    return () => {
      window.removeEventListener('pagehide', flush)
      flush()
    }
  }, [])

  return { restored, keptAt, keep, discard }
}

function read<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(key)
    return text === null ? null : (JSON.parse(text) as Kept<T>)
  } catch {
    return null
  }
}
