import { afterEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { endpoint } from '../../contract/endpoint.ts'
import { act, addressOf, ask, Failure } from './call.ts'

const takeStep = endpoint({
  method: 'POST',
  path: '/things/:id/steps',
  summary: 'for this test',
  tag: 'test',
  params: z.object({ id: z.string() }),
  body: z.object({ commandId: z.string() }),
  reply: z.object({ version: z.number() }),
})
const list = endpoint({
  method: 'GET',
  path: '/things',
  summary: 'for this test',
  tag: 'test',
  query: z.object({ q: z.string().optional(), size: z.number().optional() }),
  reply: z.object({ rows: z.array(z.string()) }),
})
const step = { params: { id: 'a/b' }, body: { commandId: 'once' } }

/** Answers one request after the other; the last answer stays. */
function server(...answers: readonly (readonly [status: number, body: unknown] | 'cut')[]) {
  const sent: unknown[] = []
  vi.stubGlobal('fetch', (_address: string, init: { body?: string }) => {
    sent.push(init.body)
    const answer = answers[Math.min(sent.length, answers.length) - 1]!
    if (answer === 'cut') return Promise.reject(new TypeError('Failed to fetch'))
    return Promise.resolve(new Response(JSON.stringify(answer[1]), { status: answer[0] }))
  })
  return sent
}

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

test('the address names parameters safely and leaves out what was not asked', () => {
  expect(addressOf(takeStep, step)).toBe('/api/things/a%2Fb/steps')
  expect(addressOf(list, { query: { q: '油烟', size: undefined } })).toBe('/api/things?q=%E6%B2%B9%E7%83%9F')
})

test('while the database is away the same command is sent again until it is taken', async () => {
  vi.useFakeTimers()
  const sent = server([503, { code: 'database-away' }], 'cut', [200, { version: 2 }])
  const waited: boolean[] = []
  const outcome = act(takeStep, step, { onWaiting: (waiting) => waited.push(waiting) })
  await vi.runAllTimersAsync()
  expect(await outcome).toEqual({ kind: 'done', reply: { version: 2 } })
  expect(sent).toEqual(Array.from({ length: 3 }, () => '{"commandId":"once"}'))
  expect(waited).toEqual([true, true, false])
})

test('after half a minute it stops trying and says so', async () => {
  vi.useFakeTimers()
  const sent = server([503, { code: 'database-away' }])
  const outcome = act(takeStep, step)
  await vi.runAllTimersAsync()
  expect(await outcome).toEqual({ kind: 'database-away' })
  expect(sent.length).toBeGreaterThan(5)
})

test('a refusal is an answer and is not tried again', async () => {
  const refusals = [{ code: 'party-unknown', basis: [] }]
  const sent = server([409, { refusals }])
  expect(await act(takeStep, step)).toEqual({ kind: 'refused', refusals })
  expect(sent).toHaveLength(1)
})

test.each([
  [409, { changed: { version: 3, by: '甲', at: '2026-11-24T09:00:00Z' } }, 'changed'],
  [422, { issues: [{ field: 'body', code: 'x', message: 'y' }] }, 'invalid'],
  [401, { code: 'signed-out' }, 'signed-out'],
  [404, { code: 'not-found' }, 'not-found'],
  [413, { code: 'too-large', message: '文件太大' }, 'rejected'],
  [500, { requestId: '7F3A' }, 'fault'],
])('%i becomes a value that the screen can word', async (status, body, kind) => {
  server([status, body])
  expect(await act(takeStep, step)).toMatchObject({ kind })
})

test('a question without an answer throws its trouble', async () => {
  server([404, { code: 'not-found' }])
  await expect(ask(list, { query: {} })).rejects.toBeInstanceOf(Failure)
})

test('an answer that is not JSON is a fault, not a crash', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 200 })))
  expect(await act(takeStep, step)).toMatchObject({ kind: 'fault' })
})
