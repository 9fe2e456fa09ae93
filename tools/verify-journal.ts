/** npm run verify-journal: reads every step of every matter and names what was altered, is missing or was moved. */

import { verifyJournal } from '../server/modules/matters/index.ts'
import { withDatabase } from './with-database.ts'

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

await withDatabase(async (owner) => {
  const { matters, steps, seals, lastSeal, findings } = await verifyJournal(owner)
  console.log(`事项 matters ${matters} · 步骤 steps ${steps} · 封存 seals ${seals}`)
  if (lastSeal !== null) console.log(`末次封存 last seal ${lastSeal}`)
  for (const { what, row } of findings) console.log(`✗ ${row}: ${words[what] ?? what}`)
  if (findings.length === 0) console.log('✓ 首尾相接，校验一致 whole: every step follows from the one before')
  return findings.length === 0 ? 0 : 1
})
