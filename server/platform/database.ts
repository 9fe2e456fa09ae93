/**
 * The application's way to its database. Each request takes exactly one connection, says on it who asks, does its work
 * and gives it back. Nobody takes a second connection while holding one: with a full pool that would lock the server up.
 */

import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely'
import pg from 'pg'
import type { Tables } from '../database.ts'
import { DatabaseAway, isAway } from './database-errors.ts'
import { valueTypes } from './postgres-types.ts'

export { DatabaseAway }

/** Kysely over one connection. Columns are named as they are in SQL: snake_case, with their schema. */
export type Db = Kysely<Tables>

/** The one connection of a request. */
export interface Connection {
  readonly db: Db
  /**
   * Runs SQL as written. With a `name` PostgreSQL keeps the plan on the connection: for hot statements, never for
   * those with LIKE or optional filters, whose best plan depends on the values.
   */
  query<Row extends object>(sql: string, values?: readonly unknown[], name?: string): Promise<Row[]>
}

export interface Database {
  /**
   * Hands `run` a connection on which `identity.enter` has said who asks; `entered` is what it answered, null for
   * nobody. 'write' is one transaction: whatever `run` throws rolls it back. Throws {@link DatabaseAway} when the
   * database cannot be reached; a commit whose answer got lost ends the same way, hence the commands' own ids.
   */
  withSession<Result>(
    tokenHash: string | null,
    mode: 'read' | 'write',
    run: (connection: Connection, entered: unknown) => Promise<Result>,
  ): Promise<Result>
  close(): Promise<void>
}

export interface DatabaseOptions {
  /** Number of connections; requests beyond it wait up to five seconds. */
  readonly connections?: number
  /** Told of every statement before it is sent, begin and commit included. For tests that count. */
  readonly onStatement?: (sql: string) => void
  /** Told of a connection lost while idle; the pool replaces it. */
  readonly onLost?: (error: Error) => void
}

/** Opens the database for the application's role. Takes no connection before the first request. */
export function openDatabase(url: string, options: DatabaseOptions = {}): Database {
  const pool = openPool(url, options)
  return {
    withSession: (tokenHash, mode, run) => withSession(pool, tokenHash, mode, run),
    close: () => pool.end(),
  }
}

function openPool(url: string, { connections = 10, onStatement, onLost }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tongbu',
    max: connections,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    // A server of somebody else's may have another zone, and compiles short queries at a loss.
    options: '-c TimeZone=Asia/Shanghai -c jit=off',
    types: valueTypes,
  })
  pool.on('error', (error) => onLost?.(error))
  pool.on('connect', (client) => {
    // Without a listener an error between two statements would end the process; the next statement reports it.
    client.on('error', () => undefined)
    if (onStatement !== undefined) listenTo(client, onStatement)
  })
  return pool
}

async function withSession<Result>(
  pool: pg.Pool,
  tokenHash: string | null,
  mode: 'read' | 'write',
  run: (connection: Connection, entered: unknown) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch(classified)
  let broken = true
  try {
    const result = await (mode === 'read' ? work(client) : inTransaction(client, () => work(client)))
    broken = false
    return result
  } catch (error) {
    broken = isAway(error) || (mode === 'write' && !(await rolledBack(client)))
    return classified(error)
  } finally {
    client.release(broken)
  }

  async function work(client: pg.PoolClient): Promise<Result> {
    const connection = connectionOn(client)
    const [row] = await connection.query<{ entered: unknown }>(
      'select identity.enter($1) as entered',
      [tokenHash],
      'enter',
    )
    return run(connection, row?.entered ?? null)
  }
}

async function inTransaction<Result>(client: pg.PoolClient, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  const result = await work()
  await client.query('commit')
  return result
}

async function rolledBack(client: pg.PoolClient): Promise<boolean> {
  return client.query('rollback').then(
    () => true,
    () => false,
  )
}

function classified(error: unknown): never {
  throw isAway(error) ? new DatabaseAway(error) : error
}

const connections = new WeakMap<pg.PoolClient, Connection>()

/** Kysely is bound to a connection once and used again whenever the pool hands that connection out. */
function connectionOn(client: pg.PoolClient): Connection {
  const known = connections.get(client)
  if (known !== undefined) return known
  const borrowed = { query: client.query.bind(client), release: () => undefined }
  const connection: Connection = {
    db: new Kysely<Tables>({
      dialect: new PostgresDialect({
        pool: { connect: async () => borrowed, end: async () => undefined } as never,
      }),
      plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
    }),
    async query<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
      const result = await client.query<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) })
      return result.rows
    },
  }
  connections.set(client, connection)
  return connection
}

/** Reports each statement and then runs it. */
function listenTo(client: pg.PoolClient, onStatement: (sql: string) => void): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown
  client.query = ((...args: unknown[]) => {
    const [statement] = args
    onStatement(typeof statement === 'string' ? statement : (statement as { text: string }).text)
    return send(...args)
  }) as typeof client.query
}
