/** Composition: settings → data folder → database → county → address. Whatever was started is stopped if a later part fails. */

import type { AddressInfo } from 'node:net'
import { buildApp } from './app.ts'
import { keepCounty } from './county-in-memory.ts'
import { loadCountyAtStart } from './load-county-at-start.ts'
import { sealJournal } from './modules/matters/index.ts'
import { systemClock } from './platform/clock.ts'
import { lockDataFolder } from './platform/data-folder-lock.ts'
import { DatabaseAway, openDatabase } from './platform/database.ts'
import { prepareDatabase } from './platform/prepare-database.ts'
import type { Settings } from './platform/settings.ts'
import { StartRefused, type Progress } from './platform/start-refused.ts'

export interface RunningServer {
  /** http://host:port */
  readonly address: string
  /** Accounts of the demo people; none in production. */
  readonly demoAccounts: readonly string[]
  /** Lets running requests finish, then stops everything that was started. */
  stop(): Promise<void>
}

export async function startServer(settings: Settings, progress: Progress): Promise<RunningServer> {
  const stops: (() => unknown)[] = []
  const stop = async (): Promise<void> => {
    while (stops.length > 0) await stops.pop()?.()
  }
  try {
    stops.push(lockDataFolder(settings.dataFolder).release)
    progress('正在启动数据库……', 'Starting the database …')
    const prepared = await prepareDatabase(settings, progress)
    stops.push(prepared.stop)
    const database = openDatabase(prepared.appUrl)
    stops.push(database.close)
    const demoAccounts = await loadCountyAtStart(prepared.ownerUrl, settings, systemClock, progress)
    const county = await keepCounty(database, systemClock)
    stops.push(everySoOften(15_000, () => county.refresh()))
    stops.push(everySoOften(300_000, () => sealJournal(database, systemClock.now())))
    const app = await buildApp({ settings, database, clock: systemClock, county, demoAccounts })
    stops.push(() => app.close())
    await app.listen({ port: settings.port, host: settings.host }).catch(refuseAddress(settings))
    return {
      address: addressOf(app.server.address() as AddressInfo),
      demoAccounts: demoAccounts.map(({ account }) => account),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Repeats a chore of the server until it is stopped. A database that is away for a moment is met again next time. */
function everySoOften(milliseconds: number, chore: () => Promise<unknown>): () => void {
  const timer = setInterval(() => {
    chore().catch((error: unknown) => {
      if (!(error instanceof DatabaseAway)) console.error(error)
    })
  }, milliseconds)
  timer.unref()
  return () => clearInterval(timer)
}

function addressOf({ address, port, family }: AddressInfo): string {
  const everywhere = address === '0.0.0.0' || address === '::'
  const host = everywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address
  return `http://${host}:${port}`
}

function refuseAddress({ port, host }: Settings): (error: unknown) => never {
  return (error) => {
    const { code } = error as { code?: string }
    if (code === 'EADDRINUSE') {
      throw new StartRefused(
        `端口 ${port} 已被其他程序占用：请用 TONGBU_PORT 换一个端口。`,
        `Port ${port} is taken by another program: choose another with TONGBU_PORT.`,
        error,
      )
    }
    if (code === 'EACCES') {
      throw new StartRefused(
        `当前用户无权使用端口 ${port}：请用 TONGBU_PORT 换一个 1024 以上的端口。`,
        `This user may not use port ${port}: choose one above 1024 with TONGBU_PORT.`,
        error,
      )
    }
    if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
      throw new StartRefused(
        `本机没有地址 ${host}：请改正 TONGBU_HOST（只供本机用 127.0.0.1，供网内其他电脑用 0.0.0.0）。`,
        `This machine has no address ${host}: correct TONGBU_HOST (127.0.0.1 for this machine only, 0.0.0.0 for the network).`,
        error,
      )
    }
    throw error
  }
}
