import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import Fastify, { LogController, type FastifyInstance } from 'fastify'
import { modules } from './modules.ts'
import type { Clock } from './platform/clock.ts'
import type { Database } from './platform/database.ts'
import { serveHealth } from './platform/health.ts'
import { answerErrors } from './platform/http.ts'
import type { Settings } from './platform/settings.ts'
import { serveWeb } from './platform/web-files.ts'

/** What every module is handed. */
export interface Deps {
  readonly settings: Settings
  readonly database: Database
  readonly clock: Clock
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
