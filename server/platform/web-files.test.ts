import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { serveWeb } from './web-files.ts'

const script = 'export const county = "Yanggu"\n'
let folder: string
let app: FastifyInstance

/** A built office of one page and one script, compressed as the build does. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tongbu-web-'))
  mkdirSync(join(folder, 'assets'))
  for (const [name, content] of [
    ['index.html', '<title>同步</title>'],
    ['assets/main-1a2b3c4d.js', script],
  ] as const) {
    writeFileSync(join(folder, name), content)
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(content))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(content))
  }
  app = Fastify()
  await serveWeb(app, folder)
})
afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true })
})

const get = (url: string, accepted = '') => app.inject({ url, headers: { 'accept-encoding': accepted } })

test('a script is sent as the build compressed it, in what the browser takes, and may be kept for ever', async () => {
  const brotli = await get('/assets/main-1a2b3c4d.js', 'gzip, deflate, br')
  expect(brotli.headers).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'application/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
    vary: 'accept-encoding',
  })
  expect(brotli.rawPayload).toEqual(brotliCompressSync(script))
  expect((await get('/assets/main-1a2b3c4d.js', 'gzip, deflate')).headers['content-encoding']).toBe('gzip')
  expect((await get('/assets/main-1a2b3c4d.js')).body).toBe(script)
})

test('every address of a screen is answered by the one page, which is asked for again each time', async () => {
  const screen = await get('/cases/01890a5d-ac96-774b-bcce-b302099a8057?tab=documents')
  expect(screen.body).toBe('<title>同步</title>')
  expect(screen.headers['cache-control']).toBe('no-cache')
})

test('a script of an older build and an unknown endpoint are not there', async () => {
  expect((await get('/assets/main-00000000.js')).statusCode).toBe(404)
  expect((await get('/api/nothing')).statusCode).toBe(404)
})
