/** A county is a folder of spreadsheets (docs/guides/another-county.md). Loads it; quick when nothing has changed. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { PlainDate } from '../domain/calendar/plain-date.ts'
import { loadMap, organisationSheets, personIdOf } from './modules/organisation/index.ts'
import { powersSheets } from './modules/powers/index.ts'
import { formed, text } from './platform/spreadsheet/columns.ts'
import { loadSheets, type Outcome } from './platform/spreadsheet/load-sheets.ts'
import { problemLine, type Problem } from './platform/spreadsheet/problem.ts'
import { readSpreadsheet } from './platform/spreadsheet/read-spreadsheet.ts'
import { parseSheet, type Sheet } from './platform/spreadsheet/sheet.ts'

export interface CountyLoad {
  readonly outcomes: readonly Outcome[]
  readonly problems: readonly Problem[]
  /** False: everything was as it had been loaded before. */
  readonly changed: boolean
}

export interface CountyLoadOptions {
  /** Also takes the folder's `demo` part: made-up people with sign-ins. */
  readonly demo: boolean
  /** The day from which changes hold that do not say so themselves. */
  readonly day: PlainDate
  readonly dryRun?: boolean
}

/** `owner`: one connection of the database's owner, not in a transaction. */
export async function loadCounty(
  owner: pg.ClientBase,
  folder: string,
  options: CountyLoadOptions,
): Promise<CountyLoad> {
  const dryRun = options.dryRun ?? false
  const outcomes = await loadSheets(owner, folder, [...organisationSheets, ...powersSheets], {
    day: options.day,
    dryRun,
    parts: options.demo ? ['', 'demo'] : [''],
  })
  const map = await loadMap(owner, folder, dryRun)
  return {
    outcomes,
    problems: [...outcomes.flatMap((outcome) => outcome.problems), ...(map?.problems ?? [])],
    changed: map !== null || outcomes.some((outcome) => outcome.state !== 'unchanged'),
  }
}

export interface DemoAccount {
  readonly account: string
  readonly personId: string
}

const demoAccountsSheet: Sheet = {
  name: 'accounts',
  title: { zh: '演示账号', en: 'Demo accounts' },
  table: '',
  area: 'organisation',
  key: ['account'],
  periods: false,
  columns: [
    formed('account', '账号', /^[a-z0-9][a-z0-9._-]{1,59}$/, '小写字母和数字', 'small letters and digits'),
    text('person', '人员编号'),
  ],
}

/** The demo sign-ins of a county's folder. Whoever runs in production does not ask for them. */
export async function demoAccounts(folder: string): Promise<readonly DemoAccount[]> {
  const path = join(folder, 'demo', 'accounts.csv')
  if (!existsSync(path)) return []
  const { rows, problems } = parseSheet(demoAccountsSheet, path, await readSpreadsheet(path, readFileSync(path)))
  if (problems[0] !== undefined) throw new Error(problemLine(problems[0]))
  return rows.map(({ row }) => ({
    account: String(row['account']),
    personId: personIdOf(String(row['person'])),
  }))
}
