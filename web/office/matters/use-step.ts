import { useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { newCommandId, type Trouble } from '../../shared/call.ts'
import { matterKey, type AnyFile, type KindOnScreen, type Matter } from './matter.ts'

export interface StepInHand<File extends AnyFile> {
  /** The matter as the form was opened on it: what the person decided by. */
  readonly seen: Matter<File>
  readonly trouble: Trouble | null
  /** After a `changed`: how the matter stands now. */
  readonly latest: Matter<File> | null
  readonly busy: boolean
  /** The server or its database is away and the same step is sent again by itself. */
  readonly waiting: boolean
  readonly send: (payload: unknown) => Promise<boolean>
  readonly useLatest: () => void
  readonly clear: () => void
}

/**
 * Takes one step. The command id is made once per opened form and kept over every retry, so that a double click, a lost
 * answer or a database that was away make one step and not two.
 */
export function useStep<File extends AnyFile>(
  kind: KindOnScreen<File>,
  matter: Matter<File>,
  action: string,
): StepInHand<File> {
  const [seen, setSeen] = useState(matter)
  const [commandId] = useState(newCommandId)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const [latest, setLatest] = useState<Matter<File> | null>(null)
  const [busy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const underWay = useRef(false)
  const cache = useQueryClient()

  const send = async (payload: unknown): Promise<boolean> => {
    if (underWay.current) return false
    underWay.current = true
    setBusy(true)
    setTrouble(null)
    const outcome = await kind.send(
      seen.id,
      { commandId, action, expectedVersion: seen.version, payload },
      { onWaiting: setWaiting },
    )
    underWay.current = false
    setBusy(false)
    if (outcome.kind === 'done') {
      // Lists, counts and the matters linked to this one may all have moved.
      await cache.invalidateQueries()
      return true
    }
    if (outcome.kind === 'changed') setLatest(await kind.read(seen.id).catch(() => null))
    setTrouble(outcome)
    return false
  }

  const useLatest = () => {
    if (latest === null) return
    cache.setQueryData(matterKey(kind.kind, latest.id), latest)
    setSeen(latest)
    setLatest(null)
    setTrouble(null)
  }

  return { seen, trouble, latest, busy, waiting, send, useLatest, clear: () => setTrouble(null) }
}
