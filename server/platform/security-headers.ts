import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance, FastifyReply } from 'fastify'
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

/** helmet's headers; they never differ, so it is asked for them once and not a thousand times a second. */
const headersOfPages = headersByHelmet()

/** What is left of them for data, which no browser shows as a page of its own: what it is, and for whom. */
const headersOfData = pick(headersOfPages, ['x-content-type-options', 'cross-origin-resource-policy'])

/** Puts helmet's headers on every answer; on data, the ones that say something about data. */
export function sendSecurityHeaders(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    reply.headers(isData(request.raw.url ?? '') ? headersOfData : headersOfPages)
    done()
  })
}

/** For an answer under the data's addresses that a browser may well show: a file, a picture, a document. */
export function sendAsPage(reply: FastifyReply): void {
  reply.headers(headersOfPages)
}

const isData = (url: string): boolean => url.startsWith('/api/') && !url.startsWith('/api/docs')

function headersByHelmet(): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {}
  const response = {
    setHeader: (name: string, value: string) => (headers[name.toLowerCase()] = value),
    removeHeader: () => undefined,
  }
  const protect = helmet({ contentSecurityPolicy: { directives: contentSources }, strictTransportSecurity: false })
  protect({} as IncomingMessage, response as unknown as ServerResponse, () => undefined)
  return headers
}

function pick(headers: Readonly<Record<string, string>>, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => names.includes(name)))
}
