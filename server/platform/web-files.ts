import { existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { projectFolder } from './project-folder.ts'

/** Serves the built screens. Any address outside /api that is not a file is a screen of the office. */
export async function serveWeb(app: FastifyInstance, folder = join(projectFolder, 'build', 'web')): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    // The build has put a brotli and a gzip copy beside each file.
    preCompressed: true,
    cacheControl: false,
    setHeaders(response, path) {
      // The names in assets/ carry a hash of what is inside; all others may change with the next version.
      const forever = path.includes(`${sep}assets${sep}`)
      response.setHeader('vary', 'accept-encoding')
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  app.get('/*', (request, reply) => {
    const isScreen = !request.url.startsWith('/api/') && !/\.\w{2,5}(\?|$)/.test(request.url)
    if (!isScreen) return reply.callNotFound()
    return reply.sendFile('index.html')
  })
}
