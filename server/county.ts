/** A county is a folder of spreadsheets (docs/guides/another-county.md). Loads it; quick when nothing has changed. */

import { createHash } from 'node:crypto'
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
  const mixed = await otherCounty(owner, folder)
  if (mixed !== null) return { outcomes: [], problems: [mixed], changed: false }
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

/** A database holds one county: another's units and powers among its own could never be taken out again. */
async function otherCounty(owner: pg.ClientBase, folder: string): Promise<Problem | null> {
  const { rows } = await owner.query<{ value: string }>(
    "select value from organisation.setting where key = 'county.code' and valid_to is null",
  )
  const held = rows[0]?.value
  const asked = held === undefined ? null : await countyCodeIn(owner, folder)
  if (held === undefined || asked === null || asked.code === held) return null
  return {
    file: asked.file,
    row: asked.row,
    column: 'value',
    code: 'other-county',
    message: { zh: '数据库里已是另一个县', en: 'the database holds another county' },
    allowed: {
      zh: `${held}；其他县请另用数据库（TONGBU_DATA 或 DATABASE_URL）`,
      en: `${held}; another county needs a database of its own (TONGBU_DATA or DATABASE_URL)`,
    },
    found: asked.code,
  }
}

/** Null also where the file is the one loaded last, which need not be opened, or cannot be read, which the loading says. */
async function countyCodeIn(owner: pg.ClientBase, folder: string) {
  const file = ['settings.csv', 'settings.xlsx'].find((name) => existsSync(join(folder, name)))
  const sheet = organisationSheets.find(({ name }) => name === 'settings')
  if (file === undefined || sheet === undefined) return null
  const bytes = readFileSync(join(folder, file))
  const { rowCount } = await owner.query('select from reference.imported_file where file = $1 and sha256 = $2', [
    file,
    createHash('sha256').update(bytes).digest('hex'),
  ])
  if (rowCount === 1) return null
  const lines = await readSpreadsheet(file, bytes).catch(() => null)
  const rows = lines === null ? [] : parseSheet(sheet, file, lines).rows
  const line = rows.find(({ row }) => row['key'] === 'county.code')
  return line === undefined ? null : { file, row: line.number, code: String(line.row['value']) }
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
