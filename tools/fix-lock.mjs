/**
 * `npm run fix-lock`, after every change of dependencies: completes package-lock.json.
 *
 * npm leaves an optional package of another platform out of the lock file when the registry at hand does not have it, and
 * `npm ci` then refuses that lock file ("Missing: … from lock file"). Entries with version, system and processor, but
 * without a digest, are enough for it: such a package is skipped here and fetched where it fits.
 */

import { readFileSync, writeFileSync } from 'node:fs'

const systems = {
  ...{ android: 'android', darwin: 'darwin', linux: 'linux', linuxmusl: 'linux', win32: 'win32', windows: 'win32' },
  ...{
    freebsd: 'freebsd',
    openbsd: 'openbsd',
    netbsd: 'netbsd',
    sunos: 'sunos',
    aix: 'aix',
    openharmony: 'openharmony',
  },
}
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el']

/**
 * Adds what is missing and sorts the packages as npm does.
 * @param {{ packages: Record<string, any> }} lock
 * @returns {string[]} the names that were added
 */
export function completeLock(lock) {
  const added = []
  for (const [place, entry] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
      if (!/^\d+\.\d+\.\d+/.test(version) || isLocked(lock.packages, place, name)) continue
      const platform = platformOf(name)
      if (platform === null) continue
      lock.packages[`node_modules/${name}`] = { version, ...platform, ...(entry.dev && { dev: true }), optional: true }
      added.push(name)
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
  return added
}

/** Whether a package is found from this place, as node does: in its own node_modules or in one further up. */
function isLocked(packages, place, name) {
  for (let from = place; ; from = from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/')))) {
    if (packages[`${from === '' ? '' : `${from}/`}node_modules/${name}`] !== undefined) return true
    if (from === '') return false
  }
}

/** The platform a package is named after; null when the name tells none. */
function platformOf(name) {
  const words = name.slice(name.lastIndexOf('/') + 1).split(/[-.]/)
  const os = words.map((word) => systems[word]).find((system) => system !== undefined)
  const cpu = words.find((word) => processors.includes(word))
  if (os === undefined && cpu === undefined) return null
  return {
    ...(cpu !== undefined && { cpu: [cpu] }),
    ...(os !== undefined && { os: [os] }),
    ...(words.includes('musl') && { libc: ['musl'] }),
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const file = process.argv[2] ?? new URL('../package-lock.json', import.meta.url)
  const lock = JSON.parse(readFileSync(file, 'utf8'))
  const added = completeLock(lock)
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(added.length === 0 ? 'The lock file is complete.' : `Added to the lock file: ${added.join(', ')}`)
}
