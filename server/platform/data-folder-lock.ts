import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolderRefused, ensureDataFolder } from './data-folder.ts'
import { StartRefused } from './start-refused.ts'

interface Holder {
  readonly pid: number
  /** Distinguishes the process from a later one with the same number; null where the system does not tell. */
  readonly started: string | null
}

/** Takes the data folder for this process alone; a second start on it is refused with a sentence. */
export function lockDataFolder(dataFolder: string): { release(): void } {
  const lock = join(dataFolder, 'server.lock')
  const mine = `${lock}.${process.pid}`
  ensureDataFolder(dataFolder)
  try {
    writeFileSync(mine, JSON.stringify({ pid: process.pid, started: startOf(process.pid) } satisfies Holder))
  } catch (error) {
    throw dataFolderRefused(dataFolder, error)
  }
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        linkSync(mine, lock) // fails if the name is taken: only one of two starts gets it
        return { release: () => rmSync(lock, { force: true }) }
      } catch (error) {
        const holder = holderOf(lock)
        if (holder !== null || attempt > 3) throw inUse(dataFolder, holder, error)
        rmSync(lock, { force: true }) // its holder was killed
      }
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** Whether a running server holds the data folder, so that a tool can use its database. */
export function isDataFolderInUse(dataFolder: string): boolean {
  return holderOf(join(dataFolder, 'server.lock')) !== null
}

function holderOf(lock: string): Holder | null {
  try {
    const holder = JSON.parse(readFileSync(lock, 'utf8')) as Holder
    process.kill(holder.pid, 0)
    return startOf(holder.pid) === holder.started ? holder : null
  } catch (error) {
    // Alive under another account counts as alive.
    return (error as { code?: string }).code === 'EPERM' ? (JSON.parse(readFileSync(lock, 'utf8')) as Holder) : null
  }
}

/** Start time of a process in ticks since the machine started. */
function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return null
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
}

function inUse(dataFolder: string, holder: Holder | null, cause: unknown): StartRefused {
  return new StartRefused(
    `数据文件夹 ${dataFolder} 正被进程 ${holder?.pid ?? '?'} 使用：系统已在运行，请勿重复启动，或用 TONGBU_DATA 指定另一个文件夹。`,
    `The data folder ${dataFolder} is in use by process ${holder?.pid ?? '?'}: Tongbu is running already; or name another folder in TONGBU_DATA.`,
    cause,
  )
}
