import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { endpoints } from '../contract/index.ts'
import type { KeptCounty } from './county-in-memory.ts'
import { modules } from './modules.ts'
import type { DemoAccount } from './modules/identity/index.ts'
import { serveApiDocument } from './platform/api-document.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { productVersion, serveHealth } from './platform/health.ts'
import { answerErrors } from './platform/http.ts'
import { sendSecurityHeaders } from './platform/security-headers.ts'
import type { Settings } from './platform/settings.ts'
import { serveWeb } from './platform/web-files.ts'

/** What every module is handed. */
export interface Deps {
  readonly settings: Settings
  readonly database: Database
  readonly clock: Clock
  readonly county: KeptCounty
  /** Empty outside demo mode. */
  readonly demoAccounts: readonly DemoAccount[]
}

/** The whole server without its port: main.ts listens with it, tests inject requests into it. */
export async function buildApp(deps: Deps): Promise<FastifyInstance> {
  const app = Fastify({
    logger: deps.settings.log === 'silent' ? false : { level: deps.settings.log },
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: 2_000_000,
    routerOptions: { maxParamLength: 200 },
  })
  sendSecurityHeaders(app)
  await app.register(cookie)
  await app.register(compress, { encodings: ['gzip'], threshold: 2_048 })
  answerErrors(app)
  serveHealth(app, deps)
  for (const register of modules) await register(app, deps)
  await serveApiDocument(app, endpoints, productVersion)
  await serveWeb(app)
  return app
}
