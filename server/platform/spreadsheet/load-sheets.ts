/**
 * Loads a folder of spreadsheets into the database: each file wholly or not at all, unchanged files not even opened.
 * A dry run does everything but keep it.
 */

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import { keepInPlace, keepRows, keptRows } from './keep-rows.ts'
import { planInPlace, planPeriods, type Changes } from './periods.ts'
import { Unreadable, type Problem } from './problem.ts'
import { readSpreadsheet } from './read-spreadsheet.ts'
import { checkReferences, type KnownKeys } from './references.ts'
import { parseSheet, type NumberedRow, type Row, type Sheet } from './sheet.ts'

export interface Outcome {
  readonly file: string
  readonly sheet: Sheet
  /** 'unchanged': the file is the one loaded last. 'held-back': right in itself, but a file it refers to was not loaded. */
  readonly state: 'loaded' | 'unchanged' | 'refused' | 'held-back'
  readonly rows: number
  readonly begun: number
  readonly ended: number
  readonly notInFile: readonly string[]
  readonly problems: readonly Problem[]
}

export interface LoadOptions {
  /** From when changes hold that do not say so themselves. */
  readonly day: PlainDate
  readonly dryRun?: boolean
  /** Folders within the county's folder, in order; '' is the folder itself. */
  readonly parts?: readonly string[]
}

/** `client`: a connection of the owner, not in a transaction. Sheets are loaded in the order given. */
export async function loadSheets(
  client: pg.ClientBase,
  folder: string,
  sheets: readonly Sheet[],
  options: LoadOptions,
): Promise<Outcome[]> {
  const files = findFiles(folder, sheets, options.parts ?? [''])
  const before = await loadedFiles(client)
  const isUnchanged = (file: FoundFile): boolean => file.rival === null && before.get(file.name) === file.sha256
  if (files.every(isUnchanged)) files.map(({ name, sheet }) => untouched(name, sheet))

  const known: KnownKeys = new Map()
  const notLoaded = new Map<string, string>()
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = isUnchanged(file)
      ? untouched(file.name, file.sheet)
      : await loadFile(client, file, { sheets, known, notLoaded, ...options })
    if (outcome.state === 'refused' || outcome.state === 'held-back') notLoaded.set(file.sheet.name, file.name)
    outcomes.push(outcome)
  }
  return outcomes
}

interface FoundFile {
  /** Path within the folder. */
  readonly name: string
  readonly sheet: Sheet
  readonly bytes: Buffer
  readonly sha256: string
  /** The name it would have in the other format. */
  readonly twin: string
  /** The twin where it is there as well: nobody can know which of the two was meant. */
  readonly rival: string | null
}

function findFiles(folder: string, sheets: readonly Sheet[], parts: readonly string[]): FoundFile[] {
  return sheets.flatMap((sheet) =>
    parts.flatMap((part) => {
      const base = part === '' ? sheet.name : `${part}/${sheet.name}`
      const formats = [`${base}.csv`, `${base}.xlsx`] as const
      const found = formats.filter((file) => existsSync(join(folder, file)))
      const [name, rival = null] = found
      if (name === undefined) return []
      const bytes = readFileSync(join(folder, name))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      return [{ name, sheet, bytes, sha256, twin: name === formats[0] ? formats[1] : formats[0], rival }]
    }),
  )
}

async function loadedFiles(client: pg.ClientBase): Promise<ReadonlyMap<string, string>> {
  const { rows } = await client.query<{ file: string; sha256: string }>(
    'select file, sha256 from reference.imported_file',
  )
  return new Map(rows.map((row) => [row.file, row.sha256]))
}

interface Surroundings extends LoadOptions {
  readonly sheets: readonly Sheet[]
  readonly known: KnownKeys
  readonly notLoaded: ReadonlyMap<string, string>
}

async function loadFile(
  client: pg.ClientBase,
  file: FoundFile,
  { sheets, known, notLoaded, day, dryRun }: Surroundings,
): Promise<Outcome> {
  const { sheet } = file
  const parsed = await parsedFile(file)
  remember(known, sheet, parsed.rows)
  const problems = [
    ...parsed.problems,
    ...(await checkReferences(client, file.name, sheet, parsed.rows, { sheets, known })),
  ]
  const outcome = { file: file.name, sheet, rows: parsed.rows.length, begun: 0, ended: 0, notInFile: [], problems }
  if (problems.length > 0) return { ...outcome, state: 'refused' }
  if (sheet.columns.some((column) => column.refersTo?.some((name) => notLoaded.has(name))))
    return { ...outcome, state: 'held-back' }

  await client.query('begin')
  try {
    const changes = await keep(
      client,
      sheet,
      parsed.rows.map((line) => line.row),
      day,
    )
    await noteFile(client, file, parsed.rows.length, changes)
    await client.query(dryRun === true ? 'rollback' : 'commit')
    return {
      ...outcome,
      state: 'loaded',
      begun: changes.begin.length,
      ended: changes.end.length,
      notInFile: changes.notInFile,
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

async function parsedFile({
  name,
  sheet,
  bytes,
  rival,
}: FoundFile): Promise<{ rows: readonly NumberedRow[]; problems: readonly Problem[] }> {
  try {
    if (rival !== null) throw twoOfOne(rival)
    return parseSheet(sheet, name, await readSpreadsheet(name, bytes))
  } catch (error) {
    if (error instanceof Unreadable) return { rows: [], problems: [{ file: name, ...error.problem }] }
    throw error
  }
}

const twoOfOne = (rival: string): Unreadable =>
  new Unreadable(
    'two-of-one',
    { zh: `同一张表还有 ${rival}，不知道以哪个为准`, en: `there is ${rival} as well; which of the two holds?` },
    { zh: '只留一个', en: 'one of them' },
  )

async function keep(client: pg.ClientBase, sheet: Sheet, rows: readonly Row[], day: PlainDate): Promise<Changes> {
  const kept = await keptRows(client, sheet)
  const inForce = kept.map((entry) => entry.row).filter((row) => (row['valid_to'] ?? null) === null)
  const complete = sheet.complete === undefined ? rows : sheet.complete(rows, inForce)
  const changes = sheet.periods ? planPeriods(sheet, complete, kept, day) : planInPlace(sheet, complete, kept)
  await (sheet.periods ? keepRows(client, sheet, changes) : keepInPlace(client, sheet, changes))
  return changes
}

async function noteFile(client: pg.ClientBase, file: FoundFile, rows: number, changes: Changes): Promise<void> {
  // A sheet that comes as CSV again after it came as XLSX is not the CSV of back then.
  await client.query('delete from reference.imported_file where file = $1', [file.twin])
  await client.query(
    `insert into reference.imported_file (file, sha256, rows) values ($1, $2, $3)
     on conflict (file) do update set sha256 = excluded.sha256, rows = excluded.rows, imported_at = now()`,
    [file.name, file.sha256, rows],
  )
  if (changes.begin.length + changes.end.length > 0)
    await client.query('update reference.area_version set version = version + 1, changed_at = now() where area = $1', [
      file.sheet.area,
    ])
}

function remember(known: KnownKeys, sheet: Sheet, rows: readonly NumberedRow[]): void {
  const keys = known.get(sheet.name) ?? new Set<string>()
  for (const { row } of rows) keys.add(String(row[sheet.key[0]!]))
  known.set(sheet.name, keys)
}

const untouched = (file: string, sheet: Sheet): Outcome => ({
  file,
  sheet,
  state: 'unchanged',
  rows: 0,
  begun: 0,
  ended: 0,
  notInFile: [],
  problems: [],
})
