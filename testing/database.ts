import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { appUrl } from '../server/platform/app-role.ts'
import { openDatabase, type Database } from '../server/platform/database.ts'
import { valueTypes } from '../server/platform/postgres-types.ts'
import { templateDatabase } from './postgres-for-tests.ts'

export interface FreshDatabase {
  /** As the server uses it: role tongbu_app, row-level security in force. */
  readonly database: Database
  /** As the owner, past row-level security: to prepare and to look. */
  readonly owner: pg.Pool
  /** Addresses for the application's role and for the owner. */
  readonly url: string
  readonly ownerUrl: string
  /**
   * The statements of the application since the last call, begin and commit included; without those of the press,
   * which asks when it likes.
   */
  statements(): string[]
  close(): Promise<void>
}

/** A migrated, empty database for one test file: a copy of the template, gone after `close`. */
export async function freshDatabase(options: { connections?: number } = {}): Promise<FreshDatabase> {
  const serverUrl = inject('postgresUrl')
  const name = `t_${randomUUID().replaceAll('-', '')}`
  await onServer(serverUrl, `create database ${name} template ${templateDatabase}`)
  const address = new URL(serverUrl)
  address.pathname = name
  const ownerUrl = address.href
  const url = appUrl(ownerUrl)
  let seen: string[] = []
  const database = openDatabase(url, { ...options, onStatement: (sql) => seen.push(sql) })
  const owner = new pg.Pool({
    connectionString: ownerUrl,
    max: 4,
    types: valueTypes,
    options: '-c TimeZone=Asia/Shanghai',
  })
  owner.on('error', () => undefined)
  return {
    database,
    owner,
    url,
    ownerUrl,
    statements() {
      const taken = withoutPress(seen)
      seen = []
      return taken
    },
    async close() {
      await Promise.all([database.close(), owner.end()])
      await onServer(serverUrl, `drop database ${name} with (force)`)
    },
  }
}

/** The press says each time that nobody asks, and then asks for work or hands it in. */
function withoutPress(statements: readonly string[]): string[] {
  const kept: string[] = []
  for (const sql of statements) {
    if (!/documents\.(next_to_render|keep_pdf)/.test(sql)) kept.push(sql)
    else
      kept.splice(
        kept.findLastIndex((before) => before.includes('identity.enter')),
        1,
      )
  }
  return kept
}

async function onServer(serverUrl: string, sql: string): Promise<void> {
  const client = new pg.Client(serverUrl)
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
