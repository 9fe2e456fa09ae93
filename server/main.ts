import { demoPassword } from './modules/identity/index.ts'
import { readSettings } from './platform/settings.ts'
import { StartRefused } from './platform/start-refused.ts'
import { startServer, type RunningServer } from './start-server.ts'

const print = (zh: string, en: string): void => console.log(`${zh}  ${en}`)
// Whoever read what is printed here may be gone; the server goes on.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)

/**
 * Stops once on the first signal; one more after two seconds, or half a minute, ends the process at once. Ctrl-C under
 * npm arrives twice, from the terminal and from npm, and means it once. Answers whether one has come.
 */
function stopOnSignal(stop: () => Promise<void>): () => boolean {
  let stoppingSince: number | null = null
  const onSignal = async (): Promise<void> => {
    if (stoppingSince !== null) {
      if (Date.now() - stoppingSince > 2_000) process.exit(1)
      return
    }
    stoppingSince = Date.now()
    print('正在停止……', 'Stopping …')
    setTimeout(() => process.exit(1), 30_000).unref()
    await stop()
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void onSignal())
  return () => stoppingSince !== null
}

function announce({ address, demoAccounts }: RunningServer): void {
  print(`系统已就绪：${address}`, `Tongbu is ready: ${address}`)
  if (demoAccounts.length > 0) {
    print(`演示账号（密码都是 ${demoPassword}）：`, `Demo sign-ins (every password is ${demoPassword}):`)
    console.log(`  ${demoAccounts.join('  ')}`)
  }
  print('按 Ctrl-C 停止。', 'Press Ctrl-C to stop.')
}

try {
  const starting = startServer(readSettings(), print)
  // A signal during the start waits for it, so that nothing half-started stays behind.
  const isStopping = stopOnSignal(async () => (await starting).stop())
  const server = await starting
  if (!isStopping()) announce(server)
} catch (error) {
  if (!(error instanceof StartRefused)) throw error
  console.error(error.message)
  process.exit(1)
}
