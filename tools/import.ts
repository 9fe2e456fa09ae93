/**
 * Loads a county's folder of spreadsheets into the database, or says row by row why not.
 *
 *   npm run import -- [--dry-run] [--demo] [--from 2026-12-01] county/yanggu
 *
 * The database is the one of DATABASE_URL; without it, the embedded one of TONGBU_DATA, whether a server runs on it or not.
 * Ends with 1 when a file was refused.
 */

import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { loadCounty } from '../server/county.ts'
import { reachDatabase } from '../server/platform/prepare-database.ts'
import { readSettings } from '../server/platform/settings.ts'
import { problemLine } from '../server/platform/spreadsheet/problem.ts'
import { summaryLine } from '../server/platform/spreadsheet/summary.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    'dry-run': { type: 'boolean', default: false },
    demo: { type: 'boolean', default: false },
    from: { type: 'string' },
  },
})
const folder = positionals[0]
if (folder === undefined || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('要导入哪个文件夹？ Which folder?  npm run import -- [--dry-run] county/yanggu')
  process.exit(2)
}

const { ownerUrl, stop } = await reachDatabase(readSettings())
const owner = new pg.Client(ownerUrl)
await owner.connect()
const { outcomes, problems } = await loadCounty(owner, folder, {
  demo: values.demo,
  dryRun: values['dry-run'],
  day: values.from ?? dateInShanghai(new Date().toISOString()),
})
await owner.end()
await stop()

for (const outcome of outcomes) console.log(summaryLine(outcome, values['dry-run']))
for (const problem of problems.slice(0, 200)) console.log(problemLine(problem))
if (problems.length > 200) console.log(`还有 ${problems.length - 200} 处。 And ${problems.length - 200} more.`)
process.exitCode = problems.length === 0 ? 0 : 1
