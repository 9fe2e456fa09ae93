import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Clock } from './clock.ts'
import { DatabaseAway, type Database } from './database.ts'
import { projectFolder } from './project-folder.ts'

export const { version: productVersion } = JSON.parse(readFileSync(join(projectFolder, 'package.json'), 'utf8')) as {
  version: string
}

/** GET /api/health: 200 while requests can be answered, 503 while the database is away. */
export function serveHealth(app: FastifyInstance, { database, clock }: { database: Database; clock: Clock }): void {
  app.get('/api/health', { logLevel: 'silent' }, async (_request, reply) => {
    const state = await databaseState(database)
    const status = state === null ? 'database-away' : 'ok'
    return reply
      .code(state === null ? 503 : 200)
      .send({ status, version: productVersion, database: state, time: clock.now() })
  })
}

interface DatabaseState {
  readonly version: string
  readonly migrated: string
}

async function databaseState(database: Database): Promise<DatabaseState | null> {
  try {
    const [state] = await database.withSession(null, 'read', (tx) =>
      tx.query<DatabaseState>(`
        select current_setting('server_version') as version, max(name) as migrated from migrations.applied`),
    )
    return state ?? null
  } catch (error) {
    if (error instanceof DatabaseAway) return null
    throw error
  }
}
