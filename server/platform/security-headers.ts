import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'

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

/** Puts helmet's headers on every answer. They never differ, so helmet is asked for them once and not a thousand times a second. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  }
  const protect = helmet({ contentSecurityPolicy: { directives: contentSources }, strictTransportSecurity: false })
  protect({} as IncomingMessage, response as unknown as ServerResponse, () => undefined)
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers)
    done()
  })
}
