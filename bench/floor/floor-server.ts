/** A bare Fastify over a bare pg: one handler, one statement, and nothing else. Started by the bench as its own process. */

import Fastify from 'fastify'
import pg from 'pg'
import { valueTypes } from '../../server/platform/postgres-types.ts'
import * as statements from './statements.ts'

const pool = new pg.Pool({
  connectionString: process.env['FLOOR_DATABASE'] ?? '',
  max: 10,
  options: '-c TimeZone=Asia/Shanghai -c jit=off -c max_parallel_workers_per_gather=0',
  types: valueTypes,
})
const app = Fastify({ logger: false })

/** `name`: PostgreSQL keeps the plan; not for the searches, whose best plan depends on the word. */
const rows = async (name: string | undefined, text: string, values: unknown[]): Promise<unknown[]> =>
  (await pool.query({ text, values, ...(name === undefined ? {} : { name }) })).rows

type Query = Record<string, string>

app.get(
  '/matter/:id',
  async ({ params }) => (await rows('matter', statements.openMatter, [(params as Query)['id']]))[0],
)
app.get('/worklist', async ({ query }) => {
  const { unit, mover, person, today } = query as Query
  return (await rows('worklist', statements.worklist, [unit, mover, [anybody, person], today]))[0]
})
app.get('/register', async ({ query }) => {
  const { unit, stage = '', township, from } = query as Query
  const values = [unit, 'penalty-case', stage.split(','), township, from]
  return (await rows(undefined, statements.filteredRegister, values))[0]
})
app.get('/search', async ({ query }) => {
  const { unit, q } = query as Query
  return (await rows(undefined, statements.wordSearch, [unit, 'penalty-case', q]))[0]
})
app.get('/powers', async ({ query }) => ({
  powers: await rows(undefined, statements.powerSearch, [(query as Query)['q']]),
}))
app.get('/statistics', async ({ query }) => {
  const { from, to } = query as Query
  return { rows: await rows('statistics', statements.statistics, [from, to]) }
})
app.post(
  '/leads',
  async ({ body }) => (await rows('register', statements.registerLead, (body as { values: unknown[] }).values))[0],
)
app.post(
  '/leads/assign',
  async ({ body }) => (await rows('assign', statements.assignOfficers, (body as { values: unknown[] }).values))[0],
)

const anybody = '00000000-0000-0000-0000-000000000000'

const address = await app.listen({ port: 0, host: '127.0.0.1' })
console.log(`floor ready: ${address}`)
process.on(
  'SIGTERM',
  () =>
    void app
      .close()
      .then(() => pool.end())
      .then(() => process.exit(0)),
)
