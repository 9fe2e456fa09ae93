/** `npm start`: builds what has changed and starts everything in this one process. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const say = (zh, en) => console.log(`${zh}  ${en}`)

const [major, minor] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node.js 20.19 或更高版本，当前是 ${process.versions.node}。`)
  console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`)
  process.exit(1)
}
if (!existsSync(new URL('../node_modules/fastify', import.meta.url))) {
  console.error('还没有安装依赖：请先运行 npm ci。\nThe dependencies are not installed: run npm ci first.')
  process.exit(1)
}

const { ensureBuilt, projectFolder } = await import('./build.mjs')
await ensureBuilt('server', () => say('正在构建服务端……', 'Building the server …'))
await ensureBuilt('web', () => say('正在构建页面（约十秒）……', 'Building the screens (about ten seconds) …'))
process.setSourceMapsEnabled(true)
await import(pathToFileURL(join(projectFolder, 'build', 'server', 'main.js')).href)
