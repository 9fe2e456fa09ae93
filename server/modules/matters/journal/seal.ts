import { createHash } from 'node:crypto'
import type { Database } from '../../../platform/database.ts'
import { canonical } from './canonical.ts'
import { genesis } from './step-hash.ts'

export interface SealEntry {
  readonly matterId: string
  readonly sequence: number
  readonly hash: string
}

export interface Seal {
  readonly number: number
  readonly madeAt: string
  readonly previousHash: string
  readonly entries: readonly SealEntry[]
}

/** SM3 over the seal before and the heads of all matters that moved since, in the order of their ids. */
export function sealHash({ number, madeAt, previousHash, entries }: Seal): string {
  const sorted = [...entries].sort((a, b) => (a.matterId < b.matterId ? -1 : 1))
  return createHash('sm3')
    .update(previousHash)
    .update(canonical({ number, madeAt, entries: sorted }))
    .digest('hex')
}

/**
 * Puts the heads of all matters that moved since the last seal under one hash, chained to the seal before. Whoever
 * removes a matter with all its steps afterwards is found out by the seals. Null: nothing had moved.
 */
export function sealJournal(
  database: Database,
  now: string,
): Promise<{ number: number; entries: number; hash: string } | null> {
  return database.withSession(null, 'write', async (tx) => {
    const [row] = await tx.query<{ last: { number: number; hash: string } | null }>(
      'select matters.last_seal() as last',
    )
    const entries = await tx.query<SealEntry>('select matter_id as "matterId", sequence, hash from matters.unsealed()')
    if (entries.length === 0) return null
    const seal: Seal = {
      number: (row?.last?.number ?? 0) + 1,
      madeAt: now,
      previousHash: row?.last?.hash ?? genesis,
      entries,
    }
    const hash = sealHash(seal)
    await tx.query('select matters.add_seal($1)', [JSON.stringify({ ...seal, hash })])
    return { number: seal.number, entries: entries.length, hash }
  })
}
