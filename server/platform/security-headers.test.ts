import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { sendSecurityHeaders } from './security-headers.ts'

test('every answer, an error too, says what a browser may do with it', async () => {
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
