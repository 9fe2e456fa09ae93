import { readFileSync, readdirSync, readlinkSync, realpathSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Ends a PostgreSQL that outlived the server that started it (kill -9, a crash), so that this start needs no hand.
 * Only processes that work in this very folder are touched.
 */
export async function endLeftovers(clusterFolder: string): Promise<void> {
  const deadline = Date.now() + 30_000
  for (let signal: NodeJS.Signals = 'SIGINT'; ;) {
    const workers = processesIn(clusterFolder)
    if (workers.length === 0) break
    const postmaster = postmasterPid(clusterFolder)
    // Children of a dead postmaster leave by themselves, usually at once; insist only after a while.
    const targets = workers.filter((pid) => pid === postmaster || Date.now() > deadline - 25_000)
    for (const pid of targets) kill(pid, signal)
    if (Date.now() > deadline - 15_000) signal = 'SIGKILL'
    else if (Date.now() > deadline - 20_000) signal = 'SIGQUIT'
    if (Date.now() > deadline) throw new Error(`PostgreSQL processes ${workers.join(', ')} do not end.`)
    await sleep(20)
  }
  // Whoever now bears the number in the file is somebody else: after a reboot numbers are given out anew.
  rmSync(join(clusterFolder, 'postmaster.pid'), { force: true })
}

/** The process number PostgreSQL left in its folder, running or not. */
function postmasterPid(clusterFolder: string): number | null {
  const file = join(clusterFolder, 'postmaster.pid')
  if (statSync(file, { throwIfNoEntry: false }) === undefined) return null
  return Number.parseInt(readFileSync(file, 'utf8'), 10)
}

/** Every process of PostgreSQL works in its database folder, which Linux shows; elsewhere the pid file must do. */
function processesIn(clusterFolder: string): number[] {
  if (process.platform !== 'linux') {
    const pid = postmasterPid(clusterFolder)
    return pid !== null && kill(pid, 0) ? [pid] : []
  }
  const folder = realpathSync(clusterFolder)
  return readdirSync('/proc')
    .filter((entry) => /^\d+$/.test(entry) && workingFolder(entry) === folder)
    .map(Number)
}

function workingFolder(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null // it ended meanwhile, or belongs to another user and is none of ours
  }
}

function kill(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    process.kill(pid, signal)
    return true
  } catch {
    return false // gone already
  }
}
