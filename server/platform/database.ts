/**
 * The application's way to its database. Each request takes exactly one connection, says on it who asks, does its work
 * and gives it back. Nobody takes a second connection while holding one: with a full pool that would lock the server up.
 */

import { isDeepStrictEqual } from 'node:util'
import { HandleEmptyInListsPlugin, Kysely, PostgresDialect, replaceWithNoncontingentExpression } from 'kysely'
import pg from 'pg'
import type { Tables } from '../database.ts'
import { DatabaseAway, isAway } from './database-errors.ts'
import { valueTypes } from './postgres-types.ts'

export { DatabaseAway }

/** Kysely over one connection. Columns are named as they are in SQL: snake_case, with their schema. */
export type Db = Kysely<Tables>

/** The one connection of a request. Statements go out when they are asked for, whatever is still unanswered. */
export interface Connection {
  readonly db: Db
  /**
   * Runs SQL as written. With a `name` PostgreSQL keeps the plan on the connection: for hot statements, never for
   * those with LIKE or optional filters, whose best plan depends on the values.
   */
  query<Row extends object>(sql: string, values?: readonly unknown[], name?: string): Promise<Row[]>
  /**
   * A statement that says itself who asks: its first parameter is the token's hash, its one row has what `identity.enter`
   * answered as `entered`. As the first of a session it saves the statement that says so.
   */
  enterAnd<Row extends object>(sql: string, values: readonly unknown[], name: string): Promise<Row & Entered>
  /** A statement whose answer nobody needs; if it fails, so does the whole session. */
  send(sql: string, values: readonly unknown[], name: string): void
}

/** What `identity.enter` answered; null for nobody. */
export interface Entered {
  readonly entered: unknown
}

export interface Database {
  /**
   * Hands `run` a connection on which `identity.enter` has said who asks; `entered` is what it answered, null for
   * nobody. 'write' is one transaction: whatever `run` throws rolls it back. Throws {@link DatabaseAway} when the
   * database cannot be reached; a commit whose answer got lost ends the same way, hence the commands' own ids.
   *
   * With `ahead`, `run` begins with whoever the token stood for the last time, to save a round trip. The database is
   * asked all the same, before anything is committed or returned; if it says otherwise, `run` is undone and run again.
   * Only for work that leaves no trace outside the database.
   */
  withSession<Result>(
    tokenHash: string | null,
    mode: 'read' | 'write',
    run: Work<Result>,
    ahead?: 'ahead',
  ): Promise<Result>
  close(): Promise<void>
}

/** What is done on a connection, for whom. */
export type Work<Result> = (connection: Connection, entered: unknown) => Promise<Result>

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
  const remembered: Remembered = new Map()
  return {
    withSession: (tokenHash, mode, run, ahead) =>
      onConnection(pool, mode, async (line) => {
        const guess = tokenHash === null ? null : ahead && remembered.get(tokenHash)
        const first = await session(line, tokenHash, mode, run, guess)
        const done = first ?? (await session(line, tokenHash, mode, run, undefined))
        if (done === null) throw new Error('nothing was guessed, so nothing was guessed wrong')
        if (tokenHash !== null) remember(remembered, tokenHash, done.entered)
        return done.result
      }),
    close: () => pool.end(),
  }
}

function openPool(url: string, { connections = 10, onStatement, onLost }: DatabaseOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'tongbu',
    max: connections,
    pipeline: true,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
    // A server of somebody else's may have another zone; it compiles short queries, and shares them out, at a loss.
    options: '-c TimeZone=Asia/Shanghai -c jit=off -c max_parallel_workers_per_gather=0',
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

/** Who was behind a token the last time. */
type Remembered = Map<string, unknown>

function remember(remembered: Remembered, tokenHash: string, entered: unknown): void {
  if (entered === null) remembered.delete(tokenHash)
  else remembered.set(tokenHash, entered)
  const [oldest] = remembered.keys()
  if (oldest !== undefined && remembered.size > 5_000) remembered.delete(oldest)
}

async function onConnection<Result>(
  pool: pg.Pool,
  mode: 'read' | 'write',
  work: (line: Line) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect().catch(classified)
  let broken = true
  try {
    const result = await work(lineOf(client))
    broken = false
    return result
  } catch (error) {
    broken = isAway(error) || (mode === 'write' && !(await rolledBack(client)))
    return classified(error)
  } finally {
    client.release(broken)
  }
}

/**
 * One session. `guess` is who the token will turn out to stand for, undefined when that must be waited for. Null when
 * the guess was wrong: nothing has happened.
 */
async function session<Result>(
  line: Line,
  tokenHash: string | null,
  mode: 'read' | 'write',
  run: Work<Result>,
  guess: unknown,
): Promise<{ readonly result: Result; readonly entered: unknown } | null> {
  const { client, connection, unanswered } = line
  unanswered.length = 0
  line.visitor = { tokenHash, entered: null }
  line.gather()
  if (mode === 'write') unanswered.push(quiet(client.query('begin')))
  const expected = guess === undefined ? await enter(line) : guess
  const [ran] = await Promise.allSettled([run(connection, expected)])
  const entered = await enter(line)
  if (!isDeepStrictEqual(entered, expected)) {
    if (mode === 'write') await client.query('rollback')
    return null
  }
  if (ran.status === 'rejected') {
    // What was sent before and failed is the reason; the rest only found the transaction given up.
    await Promise.all(unanswered)
    throw ran.reason
  }
  const committed = mode === 'write' ? quiet(client.query('commit')) : null
  await Promise.all(unanswered)
  // PostgreSQL answers a commit of what it had given up with ROLLBACK, and no error.
  if (committed !== null && (await committed).command !== 'COMMIT') throw new Error('the transaction was given up')
  return { result: ran.value, entered }
}

/** Says who asks, unless that has been said in this session. Nothing else is sent before. */
function enter(line: Line): Promise<unknown> {
  const { client, visitor } = line
  const { tokenHash } = visitor
  visitor.entered ??= quiet(
    client
      .query<Entered>({ text: 'select identity.enter($1) as entered', values: [tokenHash], name: 'enter' })
      .then(({ rows }) => rows[0]?.entered ?? null),
  )
  return visitor.entered
}

/** Awaited later, or not at all once something else has failed. */
function quiet<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
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

/** Who has a connection at the moment. */
interface Visitor {
  readonly tokenHash: string | null
  /** What `identity.enter` answers; null until it is asked. */
  entered: Promise<unknown> | null
}

/** A connection of the pool, who has it, and what has been sent on it without waiting for the answer. */
interface Line {
  readonly client: pg.PoolClient
  readonly connection: Connection
  /** Holds back what is sent until this turn of the event loop ends. */
  readonly gather: () => void
  readonly unanswered: Promise<unknown>[]
  visitor: Visitor
}

const lines = new WeakMap<pg.PoolClient, Line>()

/** Kysely is bound to a connection once and used again whenever the pool hands that connection out. */
function lineOf(client: pg.PoolClient): Line {
  const known = lines.get(client)
  if (known !== undefined) return known
  const unanswered: Promise<unknown>[] = []
  const gather = gathering(client)
  const prepared = (text: string, values: readonly unknown[], name?: string) => ({
    text,
    values: [...values],
    ...(name === undefined ? {} : { name }),
  })
  const connection: Connection = {
    db: new Kysely<Tables>({
      dialect: new PostgresDialect({ pool: { connect: async () => borrowed, end: async () => undefined } as never }),
      plugins: [new HandleEmptyInListsPlugin({ strategy: replaceWithNoncontingentExpression })],
    }),
    async query<Row extends object>(text: string, values: readonly unknown[] = [], name?: string): Promise<Row[]> {
      gather()
      void enter(line)
      const { rows } = await client.query<Row>(prepared(text, values, name))
      return rows
    },
    async enterAnd<Row extends object>(text: string, values: readonly unknown[], name: string): Promise<Row & Entered> {
      gather()
      const answer = client
        .query<Row & Entered>(prepared(text, [line.visitor.tokenHash, ...values], name))
        .then(onlyRow)
      line.visitor.entered ??= quiet(answer.then(({ entered }) => entered))
      return answer
    },
    send(text, values, name) {
      gather()
      void enter(line)
      unanswered.push(quiet(client.query(prepared(text, values, name))))
    },
  }
  const borrowed = {
    query: (...asked: unknown[]): unknown => {
      void enter(line)
      return (client.query as (...asked: unknown[]) => unknown)(...asked)
    },
    release: () => undefined,
  }
  const line: Line = { client, connection, gather, unanswered, visitor: { tokenHash: null, entered: null } }
  lines.set(client, line)
  return line
}

function onlyRow<Row>({ rows }: { rows: Row[] }): Row {
  const [row] = rows
  if (row === undefined) throw new Error('a statement that says who asks answers one row')
  return row
}

/**
 * Statements sent in one turn of the event loop leave in one packet: one system call, and the database is woken once.
 * Worth about a twentieth of what a step costs.
 */
function gathering(client: pg.PoolClient): () => void {
  // Not in the types of a client. Asked for each time: with TLS it is another one than at first.
  const { connection } = client as unknown as { readonly connection: pg.Connection }
  let gathers = false
  return () => {
    if (gathers) return
    gathers = true
    const { stream } = connection
    stream.cork()
    process.nextTick(() => {
      gathers = false
      stream.uncork()
    })
  }
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
