import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { projectFolder } from './project-folder.ts'
import { StartRefused, type Progress } from './start-refused.ts'

const migrationsFolder = join(projectFolder, 'server', 'migrations')

/** Any number will do, as long as every version of the program uses the same. */
const lockNumber = 371521

/** Applies what has not been applied, in order of number, each file in a transaction of its own. Forward only. */
export async function migrate(owner: pg.ClientBase, progress?: Progress, folder = migrationsFolder): Promise<void> {
  await owner.query('select pg_advisory_lock($1)', [lockNumber])
  try {
    await owner.query(`
      create schema if not exists migrations;
      create table if not exists migrations.applied (
        number integer primary key,
        name text not null,
        sha256 text not null,
        applied_at timestamptz not null default now()
      )`)
    const applied = await owner.query<{ number: number; name: string; sha256: string }>(
      'select number, name, sha256 from migrations.applied order by number',
    )
    const files = migrationFiles(folder)
    for (const row of applied.rows) refuseDeparture(row, files.get(row.number))
    const last = applied.rows.at(-1)?.number ?? 0
    for (const [number, file] of files) {
      if (applied.rows.some((row) => row.number === number)) continue
      if (number < last) throw lateMigration(file.name)
      progress?.(`更新数据库结构：${file.name}`, `Migrating the database: ${file.name}`)
      await apply(owner, number, file)
    }
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [lockNumber])
  }
}

interface MigrationFile {
  readonly name: string
  readonly sql: string
  readonly sha256: string
}

function migrationFiles(folder: string): Map<number, MigrationFile> {
  const files = new Map<number, MigrationFile>()
  for (const name of readdirSync(folder).sort()) {
    const number = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1] ?? Number.NaN)
    if (Number.isNaN(number)) throw new Error(`${name} in ${folder} is not named like a migration (0001_name.sql).`)
    if (files.has(number)) throw new Error(`Two migrations bear the number ${number}.`)
    const sql = readFileSync(join(folder, name), 'utf8')
    files.set(number, { name, sql, sha256: createHash('sha256').update(sql).digest('hex') })
  }
  return files
}

async function apply(owner: pg.ClientBase, number: number, file: MigrationFile): Promise<void> {
  await owner.query('begin')
  try {
    await owner.query(file.sql)
    await owner.query('insert into migrations.applied (number, name, sha256) values ($1, $2, $3)', [
      number,
      file.name,
      file.sha256,
    ])
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    const { message, position } = error as { message: string; position?: string }
    const line = position === undefined ? '' : `:${file.sql.slice(0, Number(position)).split('\n').length}`
    throw new Error(`Migration ${file.name}${line}: ${message}`, { cause: error })
  }
}

function refuseDeparture(row: { name: string; sha256: string }, file: MigrationFile | undefined): void {
  if (file === undefined) {
    throw new StartRefused(
      `数据库由更新的版本建立（已执行 ${row.name}，本版本没有）：请使用较新的程序。`,
      `The database is from a newer version (${row.name} was applied and is unknown here): use the newer program.`,
    )
  }
  if (file.sha256 !== row.sha256) {
    throw new StartRefused(
      `数据库结构文件 ${file.name} 在执行之后被改动：请恢复原文件，改动应写成新的文件。`,
      `The migration ${file.name} was changed after it had been applied: restore it and write a new one.`,
    )
  }
}

function lateMigration(name: string): StartRefused {
  return new StartRefused(
    `数据库结构文件 ${name} 的编号小于已执行的编号：请改用更大的编号。`,
    `The migration ${name} has a lower number than one already applied: give it a higher one.`,
  )
}
