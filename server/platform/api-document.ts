import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { Endpoint } from '../../contract/endpoint.ts'
import { openApi } from './openapi.ts'

/** GET /api/openapi.json and, to browse it, GET /api/docs. */
export async function serveApiDocument(
  app: FastifyInstance,
  endpoints: readonly Endpoint[],
  version: string,
): Promise<void> {
  const document = openApi(endpoints, version)
  const text = JSON.stringify(document)
  app.get('/api/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(text))
  await app.register(swagger, { mode: 'static', specification: { document: document as never } })
  await app.register(swaggerUi, {
    routePrefix: '/api/docs',
    logo: { type: 'image/svg+xml', content: Buffer.from(logo), href: '/', target: '_self' },
    theme: { title: 'Tongbu 同步 · API' },
    // The schema first: examples made up from lengths and patterns are gibberish.
    uiConfig: { docExpansion: 'list', deepLinking: true, defaultModelRendering: 'model' },
  })
}

/** The sign of the product, in white for the dark bar. */
const logo = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20" width="40" height="40" fill="none"
  stroke="#fff" stroke-width="2.2" stroke-linecap="round"><path d="M2.5 4.5h10a3.4 3.4 0 0 1 0 6.8H7.2"/><path
  d="M17.5 15.5h-10a3.4 3.4 0 0 1 0-6.8h5.3"/></svg>`
