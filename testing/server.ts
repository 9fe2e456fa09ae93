/** The whole server on a fresh database with the county in it; requests are injected, the clock is handed in. */

import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { buildApp } from '../server/app.ts'
import { keepCounty } from '../server/county-in-memory.ts'
import { loadCountyAtStart } from '../server/load-county-at-start.ts'
import { projectFolder } from '../server/platform/project-folder.ts'
import { freshDatabase, type FreshDatabase } from './database.ts'

export interface TestServer {
  readonly app: FastifyInstance
  readonly fresh: FreshDatabase
  readonly dataFolder: string
  /** The instant the server takes for now; move it on to let days pass. */
  now: string
  as(account: string): Promise<Caller>
  /** Reads the county again after something was changed past the importer. */
  refreshCounty(): Promise<void>
  close(): Promise<void>
}

/** Somebody who is signed in. */
export interface Caller {
  readonly account: string
  get<Reply = never>(url: string): Promise<Answer<Reply>>
  post<Reply = never>(url: string, body: unknown): Promise<Answer<Reply>>
  /** Takes a step and expects it to be recorded. */
  step(matter: Matter, action: string, payload: unknown): Promise<number>
  /** Takes a step and expects it to be refused; answers with the refusals. */
  refused(matter: Matter, action: string, payload: unknown): Promise<Refused[]>
  readonly cookie: string
  readonly personId: string
}

export interface Answer<Reply> {
  readonly status: number
  readonly json: Reply
}

export interface Matter {
  readonly kind: 'leads' | 'cases' | 'summary-cases' | 'coercive-measures' | 'executions' | 'criminal-referrals'
  readonly id: string
}

export interface Refused {
  readonly code: string
  readonly basis: readonly { statute: string; article: number }[]
  readonly facts?: Record<string, unknown>
  readonly field?: string
}

/** Tuesday 24 November 2026, half past nine in Shanghai. */
export const aTuesday = '2026-11-24T09:30:00+08:00'

export async function testServer(options: { now?: string; connections?: number } = {}): Promise<TestServer> {
  const fresh = await freshDatabase(options.connections === undefined ? {} : { connections: options.connections })
  const dataFolder = mkdtempSync(join(tmpdir(), 'tongbu-server-'))
  const state = { now: new Date(options.now ?? aTuesday).toISOString() }
  const clock = { now: () => state.now }
  const settings = {
    port: 0,
    host: '127.0.0.1',
    dataFolder,
    databaseUrl: null,
    countyFolder: join(projectFolder, 'county', 'yanggu'),
    mode: 'demo' as const,
    log: 'error' as const,
  }
  const demoAccounts = await loadCountyAtStart(fresh.ownerUrl, settings, clock, () => undefined)
  const county = await keepCounty(fresh.database, clock)
  const app = await buildApp({ settings, database: fresh.database, clock, county, demoAccounts })
  await app.ready()
  return {
    app,
    fresh,
    dataFolder,
    get now() {
      return state.now
    },
    set now(instant: string) {
      state.now = new Date(instant).toISOString()
    },
    as: (account) => signedIn(app, account),
    async refreshCounty() {
      await fresh.owner.query('update reference.area_version set version = version + 1')
      await county.refresh()
    },
    async close() {
      await app.close()
      await fresh.close()
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function signedIn(app: FastifyInstance, account: string): Promise<Caller> {
  const response = await app.inject({
    method: 'POST',
    url: '/api/session',
    payload: { account, password: 'tongbu-demo' },
  })
  const { outcome, session } = response.json<{ outcome: string; session: { person: { personId: string } } }>()
  if (outcome !== 'signed-in') throw new Error(`${account}: ${outcome}`)
  const cookie = `tongbu_session=${response.cookies.find(({ name }) => name === 'tongbu_session')?.value ?? ''}`

  const ask = async <Reply>(method: 'GET' | 'POST', url: string, body?: unknown): Promise<Answer<Reply>> => {
    const answer = await app.inject({
      method,
      url: `/api${url}`,
      headers: { cookie },
      ...(body === undefined ? {} : { payload: body as object }),
    })
    return { status: answer.statusCode, json: answer.json<Reply>() }
  }
  const take = (matter: Matter, action: string, payload: unknown) =>
    ask<never>('POST', `/${matter.kind}/${matter.id}/steps`, { commandId: randomUUID(), action, payload })

  return {
    account,
    cookie,
    personId: session.person.personId,
    get: (url) => ask('GET', url),
    post: (url, body) => ask('POST', url, body),
    async step(matter, action, payload) {
      const { status, json } = await take(matter, action, payload)
      if (status !== 200) throw new Error(`${account} ${action}: ${status} ${JSON.stringify(json)}`)
      return (json as { version: number }).version
    },
    async refused(matter, action, payload) {
      const { status, json } = await take(matter, action, payload)
      if (status !== 409)
        throw new Error(`${account} ${action}: expected a refusal, got ${status} ${JSON.stringify(json)}`)
      return (json as { refusals: Refused[] }).refusals
    },
  }
}
