import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import type { Account } from './account.ts'
import { spawnOn } from './handover.ts'

/** The superuser of the embedded server: it migrates; the application never signs in as it. */
const ownerRole = 'tongbu_owner'

export function clusterFolder(dataFolder: string): string {
  return join(dataFolder, 'postgres')
}

export function postgresLog(dataFolder: string): string {
  return join(dataFolder, 'postgres.log')
}

/** The address of the embedded server for its owner; the password lies in the data folder, readable by its owner only. */
export function ownerUrl(dataFolder: string, port: number, database = 'postgres'): string {
  const password = readFileSync(passwordFile(dataFolder), 'utf8').trim()
  return `postgres://${ownerRole}:${password}@127.0.0.1:${port}/${database}`
}

function passwordFile(dataFolder: string): string {
  return join(dataFolder, 'postgres.password')
}

/**
 * Creates the database folder if there is none yet. Interrupted half-way it starts afresh the next time. `lasting`
 * waits until every file is on the disk; a throw-away database need not.
 */
export async function ensureCluster(
  dataFolder: string,
  binFolder: string,
  account: Account | null,
  lasting: boolean,
): Promise<void> {
  const folder = clusterFolder(dataFolder)
  if (existsSync(folder)) return
  if (!existsSync(passwordFile(dataFolder))) {
    writeFileSync(passwordFile(dataFolder), randomBytes(24).toString('base64url'), { mode: 0o600, flush: true })
  }
  const unfinished = `${folder}.new`
  rmSync(unfinished, { recursive: true, force: true })
  mkdirSync(unfinished, { mode: 0o700 })
  const handed = mkdtempSync(join(tmpdir(), 'tongbu-'))
  const handedPassword = join(handed, 'password')
  writeFileSync(handedPassword, readFileSync(passwordFile(dataFolder)), { mode: 0o600 })
  if (account !== null) {
    for (const path of [unfinished, handed, handedPassword]) chownSync(path, account.uid, account.gid)
  }
  const log = openSync(postgresLog(dataFolder), 'a', 0o600)
  try {
    const initdb = spawnOn({
      program: join(binFolder, 'initdb'),
      args: (path) => [
        ...['-D', path, '-U', ownerRole, `--pwfile=${handedPassword}`, '--auth=scram-sha-256'],
        ...['-E', 'UTF8', '--locale=C.UTF-8', '-k', ...(lasting ? [] : ['--no-sync'])],
      ],
      folder: unfinished,
      account,
      output: log,
    })
    const [code] = (await once(initdb, 'exit')) as [number | null]
    if (code !== 0) {
      throw new StartRefused(
        `数据库未能建立，原因见 ${postgresLog(dataFolder)}：${lastWords(dataFolder)}`,
        `The database could not be created, see ${postgresLog(dataFolder)}: ${lastWords(dataFolder)}`,
      )
    }
  } finally {
    closeSync(log)
    rmSync(handed, { recursive: true, force: true })
  }
  renameSync(unfinished, folder)
}

/** The last lines PostgreSQL printed, for the sentence that says why it did not start. */
export function lastWords(dataFolder: string): string {
  return readFileSync(postgresLog(dataFolder), 'utf8').trimEnd().split('\n').slice(-3).join(' / ')
}

/**
 * The major version that created the database folder, e.g. 18.
 * @throws {StartRefused} when the folder, or the password to it, is not one of ours.
 */
export function clusterMajor(dataFolder: string): number {
  const folder = clusterFolder(dataFolder)
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    throw new StartRefused(
      `${folder} 不是数据库的文件夹：请把它移走，或换一个数据文件夹（设置 TONGBU_DATA）。`,
      `${folder} is not the folder of a database: move it away, or choose another data folder (TONGBU_DATA).`,
    )
  }
  if (!existsSync(passwordFile(dataFolder))) {
    throw new StartRefused(
      `数据文件夹里没有 postgres.password：请恢复这个文件，或换一个数据文件夹（设置 TONGBU_DATA）。`,
      'postgres.password is missing in the data folder: restore that file or choose another TONGBU_DATA.',
    )
  }
  return Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8'))
}
