import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendAsPage, sendSecurityHeaders } from './security-headers.ts'

test('every page, an error too, says what a browser may do with it', async () => {
  const app = Fastify()
  sendSecurityHeaders(app)
  app.get('/page', async () => 'page')
  for (const url of ['/page', '/nowhere']) {
    const { headers } = await app.inject(url)
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringMatching(/default-src 'self'.*object-src 'none'/),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'SAMEORIGIN',
      'referrer-policy': 'no-referrer',
    })
    expect(headers['content-security-policy']).not.toContain('upgrade-insecure-requests')
    expect(headers).not.toHaveProperty('strict-transport-security')
  }
})

test('data says that it is nothing else, and for whom it is; a file among them says what a page says', async () => {
  const app = Fastify()
  sendSecurityHeaders(app)
  app.get('/api/list', async () => ({ rows: [] }))
  app.get('/api/file', async (_request, reply) => {
    sendAsPage(reply)
    return reply.type('image/svg+xml').send('<svg xmlns="http://www.w3.org/2000/svg"/>')
  })
  for (const url of ['/api/list', '/api/nowhere']) {
    const { headers } = await app.inject(url)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    expect(headers).not.toHaveProperty('content-security-policy')
  }
  for (const url of ['/api/file', '/api/docs/']) {
    const { headers } = await app.inject(url)
    expect(headers['content-security-policy']).toMatch(/default-src 'self'/)
  }
})
