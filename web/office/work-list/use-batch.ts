import { useRef, useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { stepLead } from '../../../contract/leads.ts'
import type { WorklistRow } from '../../../contract/worklist.ts'
import { act, newCommandId } from '../../shared/call.ts'
import { rowKey, type BatchAct } from './batch.ts'
import { commandIds, runBatch, type RowState } from './batch-run.ts'

export interface Batch {
  readonly stateOf: (row: WorklistRow) => RowState
  readonly busy: boolean
  /** The server or its database is away and the same step is sent again by itself. */
  readonly waiting: boolean
  /** Answers with the rows that are still not done. */
  readonly send: (payload: unknown) => Promise<readonly WorklistRow[]>
  /** No further row is sent; the one on its way is waited for. */
  readonly stop: () => void
}

/** One act for several leads: each is a step of its own, with its own command id, and fails alone. */
export function useBatch(action: BatchAct, rows: readonly WorklistRow[]): Batch {
  const [states, setStates] = useState<ReadonlyMap<string, RowState>>(new Map())
  const [busy, setBusy] = useState(false)
  const [waiting, setWaiting] = useState(false)
  const [commandOf] = useState(() => commandIds(newCommandId))
  const stopped = useRef(false)
  const cache = useQueryClient()

  const send = async (payload: unknown): Promise<readonly WorklistRow[]> => {
    const now = new Map(states)
    const stateOf = (row: WorklistRow): RowState => now.get(rowKey(row)) ?? { kind: 'open' }
    stopped.current = false
    setBusy(true)
    await runBatch(rows, {
      stateOf,
      note: (row, state) => {
        now.set(rowKey(row), state)
        setStates(new Map(now))
      },
      send: (row) => {
        const commandId = commandOf(rowKey(row), payload)
        const body = { commandId, action, expectedVersion: row.version, payload }
        return act(stepLead, { params: { id: row.matterId }, body }, { onWaiting: setWaiting })
      },
      stopped: () => stopped.current,
    })
    setBusy(false)
    // Lists, counts and the matters themselves have moved.
    await cache.invalidateQueries()
    return rows.filter((row) => stateOf(row).kind !== 'done')
  }

  return {
    stateOf: (row) => states.get(rowKey(row)) ?? { kind: 'open' },
    busy,
    waiting,
    send,
    stop: () => {
      stopped.current = true
    },
  }
}
