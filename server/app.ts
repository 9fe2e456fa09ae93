import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
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
  await app.register(helmet, { contentSecurityPolicy: { directives: contentSources }, strictTransportSecurity: false })
  await app.register(cookie)
  await app.register(compress, { encodings: ['gzip'], threshold: 2_048 })
  answerErrors(app)
  serveHealth(app, deps)
  for (const register of modules) await register(app, deps)
  await serveApiDocument(app, endpoints, productVersion)
  await serveWeb(app)
  return app
}

/** Ant Design writes its styles into the page; maps decode in workers and photos are previewed before they are sent. */
const contentSources = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:', 'blob:'],
  workerSrc: ["'self'", 'blob:'],
  fontSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
  // Inner networks of a county often have no certificate.
  upgradeInsecureRequests: null,
}
