import type { Connection } from '../../../platform/database.ts'
import type { FileStore } from '../../../platform/files.ts'

/** Runs work in a transaction of its own. */
export type InTransaction = <T>(work: (tx: Connection) => Promise<T>) => Promise<T>

/**
 * A job: what nobody attached within a week goes, and the bytes nothing else refers to with it. Safe at any time, in any
 * number of processes. Returns how many attachments and how many files went.
 */
export async function sweepUnattached(
  inTransaction: InTransaction,
  files: FileStore,
): Promise<{ readonly attachments: number; readonly files: number }> {
  const gone = await inTransaction(async (tx) => {
    const rows = await tx.query<{ sm3: string }>('select sm3 from evidence.sweep() as swept (sm3)')
    return rows.map((row) => row.sm3)
  })
  let removed = 0
  for (const sm3 of new Set(gone)) {
    await inTransaction(async (tx) => {
      const [answer] = await tx.query<{ free: boolean }>('select evidence.release($1) as free', [sm3])
      if (answer?.free !== true) return
      await files.remove(sm3)
      removed += 1
    })
  }
  return { attachments: gone.length, files: removed }
}
