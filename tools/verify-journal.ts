/** npm run verify-journal: reads every step of every matter and names what was altered, is missing or was moved. */

import pg from 'pg'
import { verifyJournal } from '../server/modules/matters/index.ts'
import { valueTypes } from '../server/platform/postgres-types.ts'
import { reachDatabase } from '../server/platform/prepare-database.ts'
import { readSettings } from '../server/platform/settings.ts'
import { StartRefused } from '../server/platform/start-refused.ts'

const words: Readonly<Record<string, string>> = {
  altered: '被改动 altered',
  missing: '缺失 missing',
  reordered: '次序不对 reordered',
  'head-differs': '与最后一步不符 head differs from the last step',
  'seal-altered': '封存被改动 seal altered',
  'seal-missing': '封存缺失 seal missing',
  'matter-missing': '事项被删 matter missing',
  'step-missing': '步骤被删 step missing',
}

async function main(): Promise<number> {
  const { ownerUrl, stop } = await reachDatabase(readSettings())
  const owner = new pg.Client({ connectionString: ownerUrl, types: valueTypes, options: '-c TimeZone=Asia/Shanghai' })
  try {
    await owner.connect()
    const { matters, steps, seals, lastSeal, findings } = await verifyJournal(owner)
    console.log(`事项 matters ${matters} · 步骤 steps ${steps} · 封存 seals ${seals}`)
    if (lastSeal !== null) console.log(`末次封存 last seal ${lastSeal}`)
    for (const { what, row } of findings) console.log(`✗ ${row}: ${words[what] ?? what}`)
    if (findings.length === 0) console.log('✓ 首尾相接，校验一致 whole: every step follows from the one before')
    return findings.length === 0 ? 0 : 1
  } finally {
    await owner.end()
    await stop()
  }
}

try {
  process.exitCode = await main()
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  console.error(error.message)
  process.exitCode = 2
}
