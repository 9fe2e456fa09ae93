/**
 * Builds what runs: the server as one file with esbuild (packages stay in node_modules), the screens with vite. Each is
 * built again only when something it is made of has changed, these instructions included; build/*.hash remembers what
 * that was.
 */

import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const compressBrotli = promisify(brotliCompress)
const compressGzip = promisify(gzip)

const thisFile = fileURLToPath(import.meta.url)
export const projectFolder = fileURLToPath(new URL('..', import.meta.url))

const parts = {
  server: { sources: ['law', 'domain', 'contract', 'server'], result: 'server/main.js', build: buildServer },
  web: { sources: ['law', 'domain', 'contract', 'web', 'vite.config.ts'], result: 'web/index.html', build: buildWeb },
}

/**
 * @param {'server' | 'web'} name
 * @param {() => void} [onStart] called when there is something to build
 */
export async function ensureBuilt(name, onStart) {
  const { sources, result } = parts[name]
  const hash = hashOf([...sources, 'package-lock.json', 'tools/build.mjs'])
  const hashFile = join(projectFolder, 'build', `${name}.hash`)
  const isBuilt = existsSync(join(projectFolder, 'build', result)) && existsSync(hashFile)
  if (isBuilt && readFileSync(hashFile, 'utf8') === hash) return
  onStart?.()
  // In a process of its own, so that the memory which building takes is not the server's for as long as it runs.
  const [status] = await once(
    spawn(process.execPath, [thisFile, name], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
    'exit',
  )
  if (status !== 0) throw new Error(`building the ${name} failed`)
  mkdirSync(join(projectFolder, 'build'), { recursive: true })
  writeFileSync(hashFile, hash)
}

async function buildServer() {
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: projectFolder,
    entryPoints: { main: 'server/main.ts', ...workers() },
    outdir: 'build/server',
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** Files that run in threads of their own are named *-worker.ts and lie beside main.js when built. */
function workers() {
  const files = readdirSync(join(projectFolder, 'server'), { recursive: true, encoding: 'utf8' })
  return Object.fromEntries(
    files
      .filter((file) => /-worker\.ts$/.test(file))
      .map((file) => [file.replace(/^.*\//, '').replace(/\.ts$/, ''), `server/${file}`]),
  )
}

async function buildWeb() {
  const { build } = await import('vite')
  await build({ root: undefined, configFile: join(projectFolder, 'vite.config.ts'), logLevel: 'warn' })
  await compressFilesIn('build/web')
}

/**
 * Puts a brotli and a gzip copy beside every file, so that the server never compresses what does not change. Browsers
 * take brotli from this machine and over HTTPS only; an inner network without a certificate gets gzip.
 * @param {string} folder
 */
async function compressFilesIn(folder) {
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }
  await Promise.all(
    filesIn(folder).map(async (file) => {
      const path = join(projectFolder, file)
      const content = readFileSync(path)
      writeFileSync(`${path}.br`, await compressBrotli(content, quality))
      writeFileSync(`${path}.gz`, await compressGzip(content, { level: 9 }))
    }),
  )
}

/** @param {string[]} sources files and folders of the project */
function hashOf(sources) {
  const hash = createHash('sha256').update(process.version)
  for (const source of sources) {
    for (const file of filesIn(source))
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(projectFolder, file)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function filesIn(path) {
  const full = join(projectFolder, path)
  if (!existsSync(full)) return []
  if (/\.\w+$/.test(path)) return [path]
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(projectFolder.length))
    .sort()
}

if (process.argv[1] === thisFile) {
  // A start that is given up takes its building along.
  process.on('disconnect', () => process.exit(1))
  await parts[process.argv[2]].build()
  process.exit(0)
}
