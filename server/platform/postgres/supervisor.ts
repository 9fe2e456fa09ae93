import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, closeSync, openSync, readdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { ensureDataFolder } from '../data-folder.ts'
import { StartRefused, type Progress } from '../start-refused.ts'
import { accountFor, type Account } from './account.ts'
import { embeddedBinFolder } from './binaries.ts'
import { clusterFolder, clusterMajor, ensureCluster, lastWords, ownerUrl, postgresLog } from './cluster.ts'
import { spawnOn } from './handover.ts'
import { endLeftovers } from './leftovers.ts'
import { ensurePort } from './port.ts'

export interface PostgresOptions {
  readonly dataFolder: string
  /** Another PostgreSQL's folder of programs (tests on an older major); default: the embedded one. */
  readonly binFolder?: string
  /** Added to the settings below, e.g. fsync off for throw-away databases. */
  readonly settings?: Readonly<Record<string, string>>
  readonly progress?: Progress
}

export interface RunningPostgres {
  /** Address for the owner of the server, database `postgres`. */
  readonly ownerUrl: string
  /** Process number of the present postmaster; a restart changes it. */
  pid(): number | undefined
  /** Fast shutdown: running transactions are rolled back, nothing acknowledged is lost. */
  stop(): Promise<void>
}

/** One county on a machine of 2 cores and 8 GB or more; each connection may use work_mem several times. */
const ownSettings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '60',
  shared_buffers: '512MB',
  effective_cache_size: '2GB',
  work_mem: '16MB',
  maintenance_work_mem: '128MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  // Policies inflate the planner's costs, and compiling a short query takes longer than running it.
  jit: 'off',
  fsync: 'on',
  synchronous_commit: 'on',
  log_line_prefix: '%m [%p] ',
}

/** Starts PostgreSQL on the data folder and keeps it running: when it dies, it is started again. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dataFolder, progress } = options
  ensureDataFolder(dataFolder)
  const folder = clusterFolder(dataFolder)
  const account = accountFor(folder)
  const binFolder = options.binFolder ?? embeddedBinFolder(account)
  if (statSync(folder, { throwIfNoEntry: false }) === undefined)
    progress?.('正在建立数据库……', 'Creating the database …')
  await ensureCluster(dataFolder, binFolder, account, options.settings?.['fsync'] !== 'off')
  refuseOtherMajor(dataFolder, options.binFolder)
  ensureOwnership(folder, account)
  await endLeftovers(folder)

  const port = await ensurePort(dataFolder)
  const settings = { ...ownSettings, ...options.settings, port: String(port) }
  const url = ownerUrl(dataFolder, port)
  keepLogShort(dataFolder)
  let stopping = false
  let current = launch()
  let ended: Promise<unknown> = once(current.postgres, 'exit')
  await ready(current.postgres, url, dataFolder)
  void supervise()

  function launch(): { postgres: ChildProcess; guard: ChildProcess } {
    const log = openSync(postgresLog(dataFolder), 'a', 0o600)
    const postgres = spawnOn({
      program: join(binFolder, 'postgres'),
      args: (path) => ['-D', path, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])],
      folder,
      account,
      output: log,
    })
    closeSync(log)
    return { postgres, guard: guardOf(postgres) }
  }

  async function supervise(): Promise<void> {
    for (let pause = 0; ; pause = Math.min(pause + 500, 5_000)) {
      await ended
      current.guard.kill('SIGKILL')
      if (stopping) return
      await sleep(pause)
      await endLeftovers(folder)
      if (stopping) return
      current = launch()
      ended = once(current.postgres, 'exit')
      await ready(current.postgres, url, dataFolder).then(
        () => (pause = 0),
        () => undefined, // it ended again: the loop tries once more, a little later
      )
    }
  }

  return {
    ownerUrl: url,
    pid: () => current.postgres.pid,
    async stop() {
      stopping = true
      current.guard.kill('SIGKILL')
      if (current.postgres.exitCode === null && current.postgres.signalCode === null) {
        current.postgres.kill('SIGINT')
        await ended
      }
    },
  }
}

/** A shell that waits on a pipe to this process: if we are killed outright, it stops PostgreSQL for us. */
function guardOf(postgres: ChildProcess): ChildProcess {
  const guard = spawn('sh', ['-c', `read -r _; kill -INT ${postgres.pid}`], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  guard.unref()
  ;(guard.stdin as unknown as { unref?: () => void } | null)?.unref?.()
  return guard
}

/** Waits until PostgreSQL answers; recovering after a crash may take as long as it needs. */
async function ready(postgres: ChildProcess, url: string, dataFolder: string): Promise<void> {
  for (;;) {
    if (postgres.exitCode !== null || postgres.signalCode !== null || postgres.pid === undefined) {
      throw new StartRefused(
        `PostgreSQL 未能启动，原因见 ${postgresLog(dataFolder)}：${lastWords(dataFolder)}`,
        `PostgreSQL did not start, see ${postgresLog(dataFolder)}: ${lastWords(dataFolder)}`,
      )
    }
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
    client.on('error', () => undefined) // answered by the next attempt
    try {
      await client.connect()
      await client.end()
      return
    } catch (error) {
      const { code } = error as { code?: string }
      if (code === '28P01' || code === '28000') {
        throw new StartRefused(
          `数据文件夹里的 postgres.password 与数据库不符：请恢复原来的文件，或换一个数据文件夹（TONGBU_DATA）。`,
          'postgres.password in the data folder does not fit the database: restore that file or choose another TONGBU_DATA.',
          error,
        )
      }
      await sleep(15)
    }
  }
}

function refuseOtherMajor(dataFolder: string, binFolder: string | undefined): void {
  const major = clusterMajor(dataFolder)
  if (binFolder !== undefined || major === 18) return
  throw new StartRefused(
    `数据文件夹 ${dataFolder} 是 PostgreSQL ${major} 建立的，内置的是 18：请换一个数据文件夹（TONGBU_DATA）。`,
    `The data folder ${dataFolder} was made by PostgreSQL ${major}, the embedded one is 18: choose another TONGBU_DATA.`,
  )
}

/** A folder restored or copied by root belongs to root; PostgreSQL insists on owning it alone. */
function ensureOwnership(folder: string, account: Account | null): void {
  const { uid } = statSync(folder)
  const expected = account?.uid ?? process.getuid?.()
  if (expected === undefined || uid === expected) return
  if (account === null) {
    throw new StartRefused(
      `数据文件夹 ${folder} 属于另一个系统用户：请用当初启动的用户（或 root）启动，或换一个数据文件夹（TONGBU_DATA）。`,
      `The data folder ${folder} belongs to another system user: start as that user (or root), or choose another TONGBU_DATA.`,
    )
  }
  chownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    chownSync(join(folder, entry), account.uid, account.gid)
  }
  chmodSync(folder, 0o700)
}

function keepLogShort(dataFolder: string): void {
  const log = postgresLog(dataFolder)
  const size = statSync(log, { throwIfNoEntry: false })?.size ?? 0
  if (size > 20_000_000) renameSync(log, `${log}.1`)
}
