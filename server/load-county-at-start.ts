/** Loads the county's folder when the server starts, and keeps the sign-ins what the mode says. */

import pg from 'pg'
import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { demoAccounts, loadCounty } from './county.ts'
import { neededSettings } from './county-in-memory.ts'
import { hasOwnAccounts, keepDemoAccounts, type DemoAccount } from './modules/identity/index.ts'
import type { Clock } from './platform/clock.ts'
import type { Settings } from './platform/settings.ts'
import { problemLine } from './platform/spreadsheet/problem.ts'
import { StartRefused, type Progress } from './platform/start-refused.ts'

/**
 * Quick when nothing changed; answers with the demo sign-ins, none in production. Refuses the start with the first
 * faults of a file that cannot be loaded: a county that is half known would send matters to the wrong team.
 */
export async function loadCountyAtStart(
  ownerUrl: string,
  { mode, countyFolder }: Pick<Settings, 'mode' | 'countyFolder'>,
  clock: Clock,
  progress: Progress,
): Promise<readonly DemoAccount[]> {
  const owner = new pg.Client(ownerUrl)
  await owner.connect()
  try {
    await refuseOtherMode(owner, mode)
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
    await refuseIncomplete(owner)
    if (changed) progress('已导入本县的组织与权力清单', 'Loaded the organisation and powers of the county')
    const accounts = demo ? await demoAccounts(countyFolder) : []
    if (demo) await keepDemoAccounts(owner, accounts)
    else if (!(await hasOwnAccounts(owner)))
      progress('还没有账号：请用 npm run account 开立', 'Nobody can sign in yet: make an account with npm run account')
    return accounts
  } finally {
    await owner.end()
  }
}

/** Invented people never come among a county's own, nor do a demo's matters become a county's. */
async function refuseOtherMode(owner: pg.ClientBase, mode: Settings['mode']): Promise<void> {
  if (mode === 'production' && (await isDemo(owner)))
    throw new StartRefused(
      '这个数据库做过演示，里面有虚构的人员和案件：正式使用请换一个空的（用 TONGBU_DATA 或 DATABASE_URL）。',
      'This database has been a demo and holds invented people: production starts on an empty one (TONGBU_DATA or DATABASE_URL).',
    )
  if (mode === 'demo' && (await hasOwnAccounts(owner)))
    throw new StartRefused(
      '这个数据库里是本县正式使用的数据：请设 TONGBU_MODE=production，或用 TONGBU_DATA 另开演示。',
      'This database is a county at work: set TONGBU_MODE=production, or keep the demo elsewhere with TONGBU_DATA.',
    )
}

async function refuseIncomplete(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ key: string }>(
    `select key from unnest($1::text[]) as key
     where key not in (select key from organisation.setting where valid_to is null)`,
    [neededSettings],
  )
  if (rows.length === 0) return
  const missing = rows.map(({ key }) => key)
  throw new StartRefused(
    `县的数据不全，未启动：settings 表里缺 ${missing.join('、')}。`,
    `The county's data are incomplete; not started: settings lacks ${missing.join(', ')}.`,
  )
}

/** Whether demo people were ever loaded into this database. */
export async function isDemo(owner: pg.ClientBase): Promise<boolean> {
  const { rows } = await owner.query<{ found: boolean }>(
    "select exists (select from reference.imported_file where file like 'demo/%') as found",
  )
  return rows[0]?.found === true
}
