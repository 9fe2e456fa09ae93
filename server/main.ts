import { readSettings } from './platform/settings.ts'
import { StartRefused } from './platform/start-refused.ts'
import { startServer } from './start-server.ts'

const print = (zh: string, en: string): void => console.log(`${zh}  ${en}`)

/** Stops once on the first signal; a second one, or half a minute, ends the process at once. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false
  const onSignal = async (): Promise<void> => {
    if (stopping) process.exit(1)
    stopping = true
    print('正在停止……', 'Stopping …')
    setTimeout(() => process.exit(1), 30_000).unref()
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal())
}

try {
  const starting = startServer(readSettings(), print)
  // A signal during the start waits for it, so that nothing half-started stays behind.
  stopOnSignal(async () => (await starting).stop())
  const server = await starting
  print(`系统已就绪：${server.address}`, `Tongbu is ready: ${server.address}`)
  print('按 Ctrl-C 停止。', 'Press Ctrl-C to stop.')
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  console.error(error.message)
  process.exit(1)
}
