import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { projectFolder } from './project-folder.ts'
import { StartRefused } from './start-refused.ts'

/** What may be set from outside, all of it. The table in the README says the same. */
export interface Settings {
  /** TCP port the server listens on; 0 takes any free one (tests). */
  readonly port: number
  readonly host: string
  /** Absolute path of the folder that holds the database and the files. */
  readonly dataFolder: string
  /** An existing PostgreSQL >= 15; null: the embedded one in the data folder. */
  readonly databaseUrl: string | null
  /** Absolute path of the folder of spreadsheets that is the county. */
  readonly countyFolder: string
  /** Demo people exist in demo mode only. */
  readonly mode: 'demo' | 'production'
  readonly log: LogLevel
}

const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const
type LogLevel = (typeof logLevels)[number]

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the settings; throws {@link StartRefused} with a sentence that names the first wrong one. */
export function readSettings(env: Environment = process.env, folder: string = process.cwd()): Settings {
  refuseUnknown(env)
  return {
    port: port(env),
    host: text(env, 'TONGBU_HOST') ?? '127.0.0.1',
    dataFolder: resolve(folder, text(env, 'TONGBU_DATA') ?? './data'),
    databaseUrl: databaseUrl(env),
    countyFolder: countyFolder(env, folder),
    mode: oneOf(env, 'TONGBU_MODE', ['demo', 'production'], 'demo'),
    log: oneOf(env, 'TONGBU_LOG', logLevels, 'warn'),
  }
}

const known = ['TONGBU_PORT', 'TONGBU_HOST', 'TONGBU_DATA', 'TONGBU_COUNTY', 'TONGBU_MODE', 'TONGBU_LOG']

/** A misspelt setting would silently not apply; the worst of these is a mistyped TONGBU_MODE. */
function refuseUnknown(env: Environment): void {
  for (const name of Object.keys(env)) {
    if (name.startsWith('TONGBU_') && !name.startsWith('TONGBU_TEST_') && !known.includes(name)) {
      throw new StartRefused(
        `没有 ${name} 这个设置；可用的有 ${known.join('、')}、DATABASE_URL。`,
        `There is no setting ${name}; known are ${known.join(', ')} and DATABASE_URL.`,
      )
    }
  }
}

function text(env: Environment, name: string): string | null {
  const value = env[name]?.trim()
  return value === undefined || value === '' ? null : value
}

function port(env: Environment): number {
  const value = text(env, 'TONGBU_PORT')
  if (value === null) return 8080
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value)
  throw new StartRefused(
    `设置 TONGBU_PORT 的值“${value}”不对，应为 0 到 65535 的整数。`,
    `TONGBU_PORT is "${value}" but must be a whole number from 0 to 65535.`,
  )
}

function databaseUrl(env: Environment): string | null {
  const value = text(env, 'DATABASE_URL')
  if (value === null) return null
  // The value may hold a password, so the sentence does not repeat it.
  if (/^postgres(ql)?:\/\//.test(value) && URL.canParse(value) && new URL(value).pathname.length > 1) return value
  throw new StartRefused(
    '设置 DATABASE_URL 的值不对，应形如 postgres://用户:密码@主机:5432/数据库。',
    'DATABASE_URL must look like postgres://user:password@host:5432/database.',
  )
}

/** The county that comes with the project, unless another is named. */
function countyFolder(env: Environment, folder: string): string {
  const value = text(env, 'TONGBU_COUNTY')
  if (value === null) return join(projectFolder, 'county', 'yanggu')
  const path = resolve(folder, value)
  if (existsSync(path) && statSync(path).isDirectory()) return path
  throw new StartRefused(
    `设置 TONGBU_COUNTY 的值“${value}”不对，没有这个文件夹：${path}。`,
    `TONGBU_COUNTY is "${value}", but there is no folder ${path}.`,
  )
}

function oneOf<Choice extends string>(
  env: Environment,
  name: string,
  choices: readonly Choice[],
  fallback: Choice,
): Choice {
  const value = text(env, name)
  if (value === null) return fallback
  const choice = choices.find((candidate) => candidate === value)
  if (choice !== undefined) return choice
  throw new StartRefused(
    `设置 ${name} 的值“${value}”不对，应为 ${choices.join('、')} 之一。`,
    `${name} is "${value}" but must be one of ${choices.join(', ')}.`,
  )
}
