/**
 * Loads a county's folder of spreadsheets into the database, or says row by row why not.
 *
 *   npm run import -- [--dry-run] [--demo] [--from 2026-12-01] county/yanggu
 *
 * Ends with 1 when a file was refused.
 */

import { statSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { dateInShanghai, isPlainDate } from '../domain/calendar/plain-date.ts'
import { loadCounty } from '../server/county.ts'
import { problemLine } from '../server/platform/spreadsheet/problem.ts'
import { summaryLine } from '../server/platform/spreadsheet/summary.ts'
import { refuseUsage } from './refuse-usage.ts'
import { withDatabase } from './with-database.ts'

const usage = `npm run import -- [--dry-run] [--demo] [--from 2026-12-01] FOLDER
  --dry-run   只检查，不保存  tells everything, keeps nothing
  --demo      连同 demo 文件夹里的演示人员  also the demo people of the folder
  --from      变化从这一天起生效，默认今天  the day from which changes hold; today if left out`

const { folder, dryRun, demo, day } = asked()

await withDatabase(async (owner) => {
  const { outcomes, problems } = await loadCounty(owner, folder, { demo, dryRun, day })
  for (const outcome of outcomes) console.log(summaryLine(outcome, dryRun))
  for (const problem of problems.slice(0, 200)) console.log(problemLine(problem))
  if (problems.length > 200) console.log(`还有 ${problems.length - 200} 处。 And ${problems.length - 200} more.`)
  return problems.length === 0 ? 0 : 1
})

function asked() {
  const { values, folder } = read()
  if (folder === undefined) return refuseUsage(usage)
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true)
    return refuseUsage(`没有 ${folder} 这个文件夹。 There is no folder ${folder}.`)
  const day = values.from ?? dateInShanghai(new Date().toISOString())
  if (!isPlainDate(day)) return refuseUsage('--from：应为 2026-12-01 这样的日期。 A date such as 2026-12-01.')
  return { folder, dryRun: values['dry-run'], demo: values.demo, day }
}

function read() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
        from: { type: 'string' },
      },
    })
    return { values, folder: positionals.length === 1 ? positionals[0] : undefined }
  } catch {
    return refuseUsage(usage)
  }
}
