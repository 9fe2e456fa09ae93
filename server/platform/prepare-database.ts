import pg from 'pg'
import { appUrl, ensureAppRole } from './app-role.ts'
import { isAway } from './database-errors.ts'
import { isDataFolderInUse } from './data-folder-lock.ts'
import { migrate } from './migrate.ts'
import { ownerUrl } from './postgres/cluster.ts'
import { keptPort } from './postgres/port.ts'
import { startPostgres } from './postgres/supervisor.ts'
import { refuseUnfit } from './postgres/version.ts'
import type { Settings } from './settings.ts'
import { StartRefused, type Progress } from './start-refused.ts'

/** A database that has the structure this program expects, with the two addresses to it. */
export interface PreparedDatabase {
  /** For migrations, the importer and the tools: owns every table. */
  readonly ownerUrl: string
  /** For {@link openDatabase}: the application's role. */
  readonly appUrl: string
  /** Stops what was started for it; nothing if it was there before. */
  stop(): Promise<void>
}

/** The name of our database on the embedded server. */
const databaseName = 'tongbu'

/** Starts the embedded PostgreSQL unless DATABASE_URL names another, and brings role and structure up to date. */
export async function prepareDatabase(
  settings: Pick<Settings, 'databaseUrl' | 'dataFolder'>,
  progress?: Progress,
): Promise<PreparedDatabase> {
  if (settings.databaseUrl !== null) {
    await bringUpToDate(settings.databaseUrl, progress)
    return addresses(settings.databaseUrl, async () => undefined)
  }
  const postgres = await startPostgres({ dataFolder: settings.dataFolder, ...(progress ? { progress } : {}) })
  const url = withDatabase(postgres.ownerUrl, databaseName)
  try {
    await ensureDatabase(postgres.ownerUrl)
    await bringUpToDate(url, progress)
  } catch (error) {
    await postgres.stop()
    throw error
  }
  return addresses(url, postgres.stop)
}

/** For tools: the database of the server that is running on the data folder, or one started for the tool alone. */
export async function reachDatabase(settings: Settings): Promise<PreparedDatabase> {
  if (settings.databaseUrl === null && isDataFolderInUse(settings.dataFolder)) {
    const url = ownerUrl(settings.dataFolder, keptPort(settings.dataFolder), databaseName)
    return addresses(url, async () => undefined)
  }
  return prepareDatabase(settings)
}

function addresses(url: string, stop: () => Promise<void>): PreparedDatabase {
  return { ownerUrl: url, appUrl: appUrl(url), stop }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url)
  address.pathname = name
  return address.href
}

async function ensureDatabase(serverUrl: string): Promise<void> {
  const server = new pg.Client(serverUrl)
  await server.connect()
  try {
    const { rowCount } = await server.query('select 1 from pg_database where datname = $1', [databaseName])
    if (rowCount === 0) await server.query(`create database ${databaseName}`)
  } finally {
    await server.end()
  }
}

async function bringUpToDate(url: string, progress: Progress | undefined): Promise<void> {
  const owner = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  owner.on('error', () => undefined) // the next statement reports it
  try {
    await owner.connect().catch(refuseUnreachable)
    await refuseUnfit(owner)
    await ensureAppRole(owner, url)
    await migrate(owner, progress)
  } finally {
    await owner.end()
  }
}

function refuseUnreachable(error: unknown): never {
  const { code, message } = error as { code?: string; message: string }
  if (!isAway(error) && !code?.startsWith('28') && code !== '3D000') throw error
  throw new StartRefused(
    `DATABASE_URL 指向的数据库连不上：${message || code}`,
    `The database in DATABASE_URL cannot be reached: ${message || code}`,
    error,
  )
}
