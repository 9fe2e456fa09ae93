import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { ensureAppRole } from '../server/platform/app-role.ts'
import { migrate } from '../server/platform/migrate.ts'
import { startPostgres } from '../server/platform/postgres/supervisor.ts'

/** Every test file gets a copy of this database. */
export const templateDatabase = 'tongbu_template'

declare module 'vitest' {
  interface ProvidedContext {
    /** The owner's address of the test server, database `postgres`. */
    postgresUrl: string
  }
}

/**
 * One PostgreSQL for the whole run, in a folder that is thrown away, with one migrated template. TONGBU_TEST_POSTGRES=15
 * takes Debian's PostgreSQL of that major instead of the embedded one; TONGBU_TEST_MIGRATIONS another folder of migrations.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'tongbu-test-'))
  const binFolder = otherPostgres()
  const postgres = await startPostgres({
    dataFolder,
    // Whatever is lost in a power cut here was to be thrown away anyhow.
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' },
    ...(binFolder === null ? {} : { binFolder }),
  })
  const end = async (): Promise<void> => {
    await postgres.stop()
    rmSync(dataFolder, { recursive: true, force: true })
  }
  try {
    await makeTemplate(postgres.ownerUrl)
  } catch (error) {
    await end()
    throw error
  }
  project.provide('postgresUrl', postgres.ownerUrl)
  return end
}

/** The programs of the PostgreSQL that TONGBU_TEST_POSTGRES asks for; null: the embedded one. */
export function otherPostgres(): string | null {
  const major = process.env['TONGBU_TEST_POSTGRES']
  if (major === undefined || major === '' || major === '18') return null
  const folder = `/usr/lib/postgresql/${major}/bin`
  if (!existsSync(folder)) throw new Error(`TONGBU_TEST_POSTGRES=${major}, but there is no ${folder}.`)
  return folder
}

async function makeTemplate(serverUrl: string): Promise<void> {
  const server = new pg.Client(serverUrl)
  await server.connect()
  await server.query(`create database ${templateDatabase}`)
  await ensureAppRole(server, serverUrl)
  await server.end()
  const url = new URL(serverUrl)
  url.pathname = templateDatabase
  const owner = new pg.Client(url.href)
  await owner.connect()
  await migrate(owner, undefined, process.env['TONGBU_TEST_MIGRATIONS'])
  await owner.end()
}
