/** Loads the county's folder when the server starts, and keeps the demo sign-ins what the mode says. */

import { join } from 'node:path'
import pg from 'pg'
import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { demoAccounts, loadCounty } from './county.ts'
import { keepDemoAccounts, type DemoAccount } from './modules/identity/index.ts'
import type { Clock } from './platform/clock.ts'
import { projectFolder } from './platform/project-folder.ts'
import type { Settings } from './platform/settings.ts'
import { problemLine } from './platform/spreadsheet/problem.ts'
import { StartRefused, type Progress } from './platform/start-refused.ts'

/** The county that comes with the project. Another one: docs/guides/another-county.md. */
export const countyFolder = join(projectFolder, 'county', 'yanggu')

/**
 * Quick when nothing changed; answers with the demo sign-ins, none in production. Refuses the start with the first faults of a file that cannot be loaded: a county that
 * is half known would send matters to the wrong team.
 */
export async function loadCountyAtStart(
  ownerUrl: string,
  { mode }: Pick<Settings, 'mode'>,
  clock: Clock,
  progress: Progress,
): Promise<readonly DemoAccount[]> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    const demo = mode === 'demo'
    const day = dateInShanghai(clock.now())
    const { problems, changed } = await loadCounty(owner, countyFolder, { demo, day })
    if (problems.length > 0) {
      const lines = problems.slice(0, 5).map(problemLine).join('\n')
      throw new StartRefused(
        `县的数据有误，未启动：\n${lines}`,
        `The county's data are at fault; not started:\n${lines}`,
      )
    }
    if (changed) progress('已导入阳谷县的组织与权力清单', 'Loaded the organisation and powers of Yanggu County')
    const accounts = demo ? await demoAccounts(countyFolder) : []
    await keepDemoAccounts(owner, accounts)
    return accounts
  } finally {
    await owner.end()
  }
}
