/** Reads the whole journal and names every row that was altered, is missing or stands in another's place. */

import type pg from 'pg'
import { stepFrom } from '../queries/chain.ts'
import type { StepTable } from '../tables.ts'
import { checkSteps, type ChainBreak } from './check-steps.ts'
import { sealHash, type SealEntry } from './seal.ts'
import { genesis } from './step-hash.ts'

export interface Finding {
  readonly what: ChainBreak['why'] | 'seal-altered' | 'seal-missing' | 'matter-missing' | 'step-missing'
  /** The row: matter and step, or seal. */
  readonly row: string
}

export interface Verified {
  readonly matters: number
  readonly steps: number
  readonly seals: number
  /** The hash of the last seal: written down outside, it vouches for everything before. */
  readonly lastSeal: string | null
  readonly findings: readonly Finding[]
}

const pageSize = 200

/** Verifies with the owner's connection: every row, whoever may see it. Memory stays flat. */
export async function verifyJournal(owner: pg.ClientBase): Promise<Verified> {
  const chains = await verifyChains(owner)
  const seals = await verifySeals(owner)
  const orphans = await owner.query<{ matter_id: string }>(
    `select distinct s.matter_id from matters.step s
     where not exists (select 1 from matters.matter m where m.id = s.matter_id) limit 100`,
  )
  const lost = orphans.rows.map(({ matter_id }): Finding => ({ what: 'matter-missing', row: `matter ${matter_id}` }))
  return { ...chains, ...seals, findings: [...chains.findings, ...lost, ...seals.findings] }
}

async function verifyChains(owner: pg.ClientBase) {
  const findings: Finding[] = []
  let matters = 0
  let steps = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const heads = await owner.query<{ id: string; version: number; head_hash: string }>(
      'select id, version, head_hash from matters.matter where id > $1 order by id limit $2',
      [after, pageSize],
    )
    const last = heads.rows.at(-1)
    if (last === undefined) return { matters, steps, findings }
    const rows = await owner.query<StepTable>(
      'select * from matters.step where matter_id > $1 and matter_id <= $2 order by matter_id, sequence',
      [after, last.id],
    )
    const byMatter = new Map<string, StepTable[]>()
    for (const row of rows.rows) byMatter.set(row.matter_id, [...(byMatter.get(row.matter_id) ?? []), row])
    for (const { id, version, head_hash } of heads.rows) {
      const own = byMatter.get(id) ?? []
      const broken = checkSteps(own.map(stepFrom), { version, headHash: head_hash })
      if (broken !== null) findings.push({ what: broken.why, row: `matter ${id} step ${broken.sequence}` })
      steps += own.length
    }
    matters += heads.rows.length
    after = last.id
  }
}

async function verifySeals(owner: pg.ClientBase) {
  const findings: Finding[] = []
  const { rows: seals } = await owner.query<{ number: number; made_at: string; previous_hash: string; hash: string }>(
    'select number, made_at, previous_hash, hash from matters.seal order by number',
  )
  let previousHash = genesis
  for (const [index, seal] of seals.entries()) {
    const { number, made_at: madeAt, hash } = seal
    if (number !== index + 1) findings.push({ what: 'seal-missing', row: `seal ${index + 1}` })
    const { rows: entries } = await owner.query<SealEntry & { found: string | null }>(
      `select e.matter_id as "matterId", e.sequence, e.hash, s.hash as found
       from matters.seal_entry e
       left join matters.step s on s.matter_id = e.matter_id and s.sequence = e.sequence
       where e.seal = $1 order by e.matter_id`,
      [number],
    )
    const covered = entries.map(({ matterId, sequence, hash }) => ({ matterId, sequence, hash }))
    const whole = sealHash({ number, madeAt, previousHash: seal.previous_hash, entries: covered }) === hash
    if (!whole || seal.previous_hash !== previousHash) findings.push({ what: 'seal-altered', row: `seal ${number}` })
    for (const { matterId, sequence, hash, found } of entries) {
      if (found === null)
        findings.push({ what: 'step-missing', row: `matter ${matterId} step ${sequence} (seal ${number})` })
      else if (found !== hash)
        findings.push({ what: 'altered', row: `matter ${matterId} step ${sequence} (seal ${number})` })
    }
    previousHash = hash
  }
  return { seals: seals.length, lastSeal: seals.at(-1)?.hash ?? null, findings }
}
