/** `npm run dev`: the server starts again on each change, the screens change in place. Both end with Ctrl-C. */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cwd = fileURLToPath(new URL('..', import.meta.url))
const children = [
  ['tsx', 'watch', '--clear-screen=false', 'server/main.ts'],
  ['vite', '--config', 'vite.config.ts'],
].map(([tool, ...args]) => spawn(`node_modules/.bin/${tool}`, args, { cwd, stdio: 'inherit' }))

const stop = () => children.forEach((child) => child.kill('SIGTERM'))
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
for (const child of children) child.on('exit', stop)
