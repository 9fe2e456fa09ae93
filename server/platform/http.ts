/**
 * The only place that knows HTTP: it checks what comes in against the contract, gives the handler one connection
 * that carries the claims of whoever asks, cuts the reply to the contract, and turns errors into answers.
 */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { isNothing, type Endpoint } from '../../contract/endpoint.ts'
import { dateInShanghai, type PlainDate } from '../../domain/calendar/plain-date.ts'
import type { Actor } from '../../domain/procedure/procedure.ts'
import { Refused } from '../../domain/refusal.ts'
import type { Clock } from './clock.ts'
import { DatabaseAway, type Connection, type Database } from './database.ts'
import { Changed, NotFound, Rejected, SignedOut, Unprocessable } from './errors.ts'
import { sendAsPage } from './security-headers.ts'
import { sessionCookie, tokenHash } from './session-cookie.ts'

export type Language = 'zh' | 'en'

export interface Asked<Params, Query, Body> {
  readonly params: Params
  readonly query: Query
  readonly body: Body
  /** Who asks, from which post. Open endpoints get a caller without a post only when nobody is signed in. */
  readonly actor: Actor
  readonly now: string
  readonly today: PlainDate
  /** The request's one connection; in a transaction when the endpoint writes. */
  readonly tx: Connection
  readonly language: Language
  readonly request: FastifyRequest
  readonly reply: FastifyReply
}

/**
 * A reply that is written already, for what is asked all the time: goes out as it is. Nothing cuts it to the contract;
 * whoever writes it has a test that compares it.
 */
export class ReadyReply {
  readonly json: string

  constructor(json: string) {
    this.json = json
  }
}

export interface HttpDeps {
  readonly database: Database
  readonly clock: Clock
}

/** Serves one endpoint of the contract. */
export function answer<P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, R extends z.ZodType>(
  app: FastifyInstance,
  deps: HttpDeps,
  endpoint: Endpoint<P, Q, B, R>,
  handle: (asked: Asked<z.output<P>, z.output<Q>, z.output<B>>) => Promise<z.input<R> | ReadyReply>,
): void {
  app.route({
    method: endpoint.method,
    url: `/api${endpoint.path}`,
    handler: async (request, reply) => {
      if (endpoint.binary !== null) sendAsPage(reply)
      const language = languageOf(request)
      const params = checked(endpoint.params, request.params, language, 'params')
      const query = checked(endpoint.query, request.query, language, 'query')
      const body = checked(endpoint.body, request.body ?? undefined, language, 'body')
      const now = deps.clock.now()
      const result = await deps.database.withSession(
        sessionOf(request),
        endpoint.writes ? 'write' : 'read',
        async (tx, entered) => {
          if (entered === null && !endpoint.open) throw new SignedOut()
          const asked = { params, query, body, now, today: dateInShanghai(now), tx, language, request, reply }
          return handle({ ...asked, actor: (entered ?? nobody) as Actor })
        },
        endpoint.binary === null ? 'ahead' : undefined,
      )
      if (endpoint.binary !== null) return reply
      if (result instanceof ReadyReply) return reply.type('application/json; charset=utf-8').send(result.json)
      return isNothing(endpoint.reply) ? { done: true } : endpoint.reply.parse(result)
    },
  })
}

const nobody: Actor = {
  personId: '00000000-0000-0000-0000-000000000000',
  name: '',
  postId: '',
  unit: '',
  organ: '',
  role: 'administrator',
}

/** The hash of the session token a request carries, in its cookie or as a bearer; null when it carries none. */
export function sessionOf(request: FastifyRequest): string | null {
  const token = request.cookies[sessionCookie] ?? /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1]
  return token === undefined ? null : tokenHash(token)
}

const locales = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError }

/** The language somebody chose on the screen, else what the browser prefers, else Chinese. */
export function languageOf(request: FastifyRequest): Language {
  const chosen = request.cookies['tongbu_language'] ?? request.headers['accept-language'] ?? 'zh'
  return chosen.startsWith('en') ? 'en' : 'zh'
}

function checked<T extends z.ZodType>(schema: T, value: unknown, language: Language, part: string): z.output<T> {
  if (isNothing(schema)) return undefined as z.output<T>
  const result = schema.safeParse(value, { error: locales[language] as z.core.$ZodErrorMap })
  if (result.success) return result.data
  throw new Unprocessable(
    result.error.issues.map((issue) => ({
      field: issue.path.join('.') || part,
      code: issue.code ?? 'invalid',
      message: issue.message,
    })),
  )
}

/** The only table from errors to answers. */
export function answerErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: Error & { statusCode?: number; code?: string }, request, reply) => {
    if (error instanceof Refused) return reply.code(409).send({ refusals: error.refusals })
    if (error instanceof Changed) return reply.code(409).send({ changed: error.change })
    if (error instanceof Unprocessable) return reply.code(422).send({ issues: error.issues })
    if (error instanceof Rejected) return reply.code(error.status).send({ code: error.code, message: error.message })
    if (error instanceof SignedOut) return reply.code(401).send({ code: 'signed-out' })
    if (error instanceof NotFound) return reply.code(404).send({ code: 'not-found', what: error.what })
    if (error instanceof DatabaseAway) return reply.code(503).header('retry-after', '1').send({ code: 'database-away' })
    // Fastify's own refusals: a body that is not JSON, too large, of the wrong type.
    if (error.statusCode !== undefined && error.statusCode < 500)
      return reply.code(error.statusCode).send({ code: error.code ?? 'bad-request', message: error.message })
    request.log.error(error)
    return reply.code(500).send({ code: 'fault', requestId: request.id })
  })
  app.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api')) return reply.code(404).send({ code: 'not-found', what: 'endpoint' })
    return reply.code(404).send('Not found')
  })
}
