/** `npm run dev`: the server starts again on each change, the screens change in place. Both end with Ctrl-C. */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// In groups of their own: Ctrl-C reaches them once, through here. Told twice, tsx kills the server before it has stopped.
const children = [
  ['tsx', 'watch', '--clear-screen=false', 'server/main.ts'],
  ['vite', '--config', 'vite.config.ts', '--clearScreen=false'],
].map(([tool, ...args]) =>
  spawn(`node_modules/.bin/${tool}`, args, {
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit'],
    detached: true,
  }),
)

let stopping = false
function stop() {
  if (stopping) return
  stopping = true
  for (const child of children) child.kill('SIGTERM')
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop)
for (const child of children) child.on('exit', stop)
