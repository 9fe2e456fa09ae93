import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as tus from 'tus-js-client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  ask,
  begin,
  evidenceServer,
  locationOf,
  photo,
  send,
  upload,
  type EvidenceServer,
  type Officer,
} from './evidence-for-tests.ts'

let server: EvidenceServer
let officer: Officer

beforeAll(async () => {
  server = await evidenceServer()
  officer = await server.signIn()
})
afterAll(() => server.close())

const sm3 = (bytes: Buffer): string => createHash('sm3').update(bytes).digest('hex')

describe('a photo', () => {
  test('is taken in with what its sender says of it', async () => {
    const bytes = photo(3_000_000)
    const { response, id } = await upload(server, officer, bytes, {
      name: '油烟净化器现场.jpg',
      pairs: {
        takenAt: '2026-03-19T09:30:00+08:00',
        longitude: '115.79',
        latitude: '36.11',
        place: '清河路 12 号后厨',
        taker: '示例·执法队员甲',
        device: '执法记录仪 03',
        sm3: sm3(bytes),
      },
    })
    expect(response.status).toBe(204)
    const attachment = await (await ask(server, officer, `/api/attachments/${id}`)).json()
    expect(attachment).toMatchObject({
      id,
      name: '油烟净化器现场.jpg',
      mediaType: 'image/jpeg',
      size: 3_000_000,
      sm3: sm3(bytes),
      takenAt: '2026-03-19T01:30:00.000Z',
      point: { longitude: 115.79, latitude: 36.11 },
      place: '清河路 12 号后厨',
      uploadedBy: officer.personId,
      uploadedUnit: officer.unit,
      matterId: null,
    })
    expect(await readdir(join(server.dataFolder, 'uploads'))).toEqual([])
  })

  test('taken in twice is kept once', async () => {
    const bytes = photo(50_000)
    const [first, second] = await Promise.all([
      upload(server, officer, bytes, { name: '甲.jpg' }),
      upload(server, officer, bytes, { name: '乙.jpg' }),
    ])
    expect(first.id).not.toBe(second.id)
    const kept = await readdir(join(server.dataFolder, 'files'), { recursive: true })
    expect(kept.filter((path) => path.endsWith(sm3(bytes)))).toHaveLength(1)
  })

  test('is refused, and not kept, when it is not the one whose digest was announced', async () => {
    const bytes = photo(1000)
    const { response, id } = await upload(server, officer, bytes, { pairs: { sm3: 'a'.repeat(64) } })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      code: 'hash-differs',
      message: expect.stringContaining('校验值不一致'),
    })
    expect((await ask(server, officer, `/api/attachments/${id}`)).status).toBe(404)
    expect(await server.files.has(sm3(bytes))).toBe(false)
  })

  test('goes up with the client the browser uses', async () => {
    const bytes = photo(200_000)
    const sent = new tus.Upload(bytes as never, {
      endpoint: `${server.address}/api/uploads`,
      headers: { authorization: officer.authorization },
      metadata: { filename: '现场🔥.jpg' },
      chunkSize: 64 * 1024,
    })
    await new Promise<void>((resolve, reject) => {
      sent.options.onSuccess = () => resolve()
      sent.options.onError = reject
      sent.start()
    })
    const id = sent.url?.split('/').at(-1)
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({
      name: '现场🔥.jpg',
      size: 200_000,
    })
  })
})

describe('an upload that is cut half-way', () => {
  /** Sends some bytes of a longer body and drops the line. */
  const cut = (location: string, bytes: Buffer, total: number): Promise<void> =>
    new Promise((resolve) => {
      const sending = request(server.address + location, {
        method: 'PATCH',
        headers: {
          authorization: officer.authorization,
          'tus-resumable': '1.0.0',
          'upload-offset': '0',
          'content-type': 'application/offset+octet-stream',
          'content-length': String(total),
        },
      })
      sending.on('error', () => resolve())
      sending.write(bytes, () => setTimeout(() => sending.destroy(new Error('line lost')), 200))
    })

  const offsetOf = async (location: string): Promise<number> => {
    const head = await fetch(server.address + location, {
      method: 'HEAD',
      headers: { authorization: officer.authorization, 'tus-resumable': '1.0.0' },
    })
    expect(head.status).toBe(200)
    return Number(head.headers.get('upload-offset'))
  }

  test('goes on from where it was', async () => {
    const bytes = photo(2_000_000)
    const location = locationOf(await begin(server, officer, { length: bytes.length }))
    await cut(location, bytes.subarray(0, 900_000), bytes.length)
    await pause(100)
    const offset = await offsetOf(location)
    expect(offset).toBeGreaterThan(0)
    expect(offset).toBeLessThanOrEqual(900_000)
    expect((await send(server, officer, location, bytes.subarray(offset), { offset })).status).toBe(204)
    const id = location.split('/').at(-1)
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({ sm3: sm3(bytes) })
  })

  test('is told the whole length when only the last answer was lost', async () => {
    const { location } = await upload(server, officer, photo(4000))
    expect(await offsetOf(location)).toBe(4000)
  })

  test('is told where to go on when it begins at the wrong place', async () => {
    const location = locationOf(await begin(server, officer, { length: 5000 }))
    const response = await send(server, officer, location, photo(5000).subarray(100), { offset: 100 })
    expect(response.status).toBe(409)
    expect(await response.json()).toMatchObject({ code: 'offset-differs' })
  })

  test('can be given up', async () => {
    const location = locationOf(await begin(server, officer, { length: 5000 }))
    const headers = { authorization: officer.authorization, 'tus-resumable': '1.0.0' }
    expect((await fetch(server.address + location, { method: 'DELETE', headers })).status).toBe(204)
    expect((await fetch(server.address + location, { method: 'HEAD', headers })).status).toBe(404)
  })
})

describe('is refused with a sentence in the reader’s language', () => {
  test('a file of 300 MB, before a byte of it is sent', async () => {
    const zh = await begin(server, officer, { length: 300 * 1024 * 1024 })
    expect(zh.status).toBe(413)
    expect(await zh.json()).toEqual({
      code: 'file-too-large',
      message: '文件太大：每个文件不超过 100 MB。请压缩或分段后再上传。',
    })
    const en = await begin(server, officer, { length: 300 * 1024 * 1024, language: 'en' })
    expect(await en.json()).toMatchObject({ message: expect.stringContaining('at most 100 MB') })
  })

  test('a file whose length comes later and turns out too large', async () => {
    const location = locationOf(await begin(server, officer, { length: 'deferred' }))
    const response = await send(server, officer, location, photo(), { 'upload-length': String(300 * 1024 * 1024) })
    expect(response.status).toBe(413)
    expect(await response.json()).toMatchObject({ code: 'file-too-large' })
  })

  test('a stream that does not end at the limit', async () => {
    const location = locationOf(await begin(server, officer, { length: 'deferred' }))
    const chunk = photo(30 * 1024 * 1024)
    for (const offset of [0, 1, 2].map((part) => part * chunk.length)) {
      expect((await send(server, officer, location, chunk, { offset })).status).toBe(204)
    }
    const answer = await send(server, officer, location, chunk, { offset: 3 * chunk.length }).then(
      (response) => response.status,
      () => 'line cut',
    )
    expect([413, 'line cut']).toContain(answer)
    await pause(100)
    const head = await fetch(server.address + location, {
      method: 'HEAD',
      headers: { authorization: officer.authorization, 'tus-resumable': '1.0.0' },
    })
    expect(Number(head.headers.get('upload-offset'))).toBeLessThanOrEqual(100 * 1024 * 1024)
  })

  test('an empty file', async () => {
    const response = await begin(server, officer, { name: '空.jpg', length: 0 })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ code: 'file-empty', message: expect.stringContaining('0 字节') })
    const location = locationOf(await begin(server, officer, { length: 'deferred' }))
    const later = await send(server, officer, location, Buffer.alloc(0), { 'upload-length': '0' })
    expect(await later.json()).toMatchObject({ code: 'file-empty' })
  })

  test.each(['木马.exe', '页面.html', '图.svg', '脚本.js', '表.xlsm', '包.zip', '没有扩展名', '照片\u202Egpj.exe'])(
    'a file that is called %s',
    async (name) => {
      const response = await begin(server, officer, { name })
      expect(response.status).toBe(415)
      expect(await response.json()).toMatchObject({
        code: 'type-not-accepted',
        message: expect.stringContaining('不接收'),
      })
    },
  )

  test.each([
    ['程序.jpg', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(500)])],
    ['网页.txt', Buffer.from('<!DOCTYPE html><script>alert(1)</script>')],
    ['图.txt', Buffer.from('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ['照片.pdf', photo(500)],
    ['乱码.txt', Buffer.from([1, 2, 3, 0, 255])],
    ['文本.jpg', Buffer.from('这不是照片')],
  ])('a file whose content is not what its name says: %s', async (name, bytes) => {
    const { response, id } = await upload(server, officer, bytes, { name })
    expect(response.status).toBe(415)
    expect(await response.json()).toMatchObject({
      code: 'not-what-its-name-says',
      message: expect.stringContaining('与扩展名不符'),
    })
    expect((await ask(server, officer, `/api/attachments/${id}`)).status).toBe(404)
  })

  test.each([
    ['takenAt', '2099-01-01T00:00:00+08:00'],
    ['takenAt', '1900-01-01T00:00:00+08:00'],
    ['takenAt', '昨天'],
    ['longitude', '0'],
    ['latitude', '91'],
    ['sm3', 'xyz'],
    ['place', '长'.repeat(201)],
  ])('details that cannot be true: %s %s', async (field, value) => {
    const pairs = { longitude: '115.79', latitude: '36.11', [field]: value }
    const response = await begin(server, officer, { pairs })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({
      issues: [{ field, message: expect.stringMatching(/\p{Script=Han}/u) }],
    })
  })

  test('a request that does not speak the protocol', async () => {
    const response = await fetch(`${server.address}/api/uploads`, {
      method: 'POST',
      headers: { authorization: officer.authorization, 'upload-length': '5' },
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ code: 'upload-malformed' })
  })
})

describe('a name', () => {
  test.each([
    ['../../../../etc/现场.jpg', '现场.jpg'],
    ['🔥👨‍👩‍👧.jpg', '🔥👨‍👩‍👧.jpg'],
    ['现\u0000\r\n场.jpg', '现场.jpg'],
    ["'; drop table--.jpg", "'; drop table--.jpg"],
  ])('%j is shown as %j and is never a path', async (name, shown) => {
    const { id } = await upload(server, officer, photo(), { name })
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({ name: shown })
  })

  test('of 300 characters is cut and keeps its ending', async () => {
    const { id } = await upload(server, officer, photo(), { name: `${'长'.repeat(300)}.jpg` })
    const { name } = await (await ask(server, officer, `/api/attachments/${id}`)).json()
    expect(name).toMatch(/^长{50,}\.jpg$/)
  })
})

describe('somebody else', () => {
  test('finds no upload where mine is', async () => {
    const other = await server.signIn()
    const location = locationOf(await begin(server, officer, { length: 5000 }))
    const headers = { authorization: other.authorization, 'tus-resumable': '1.0.0' }
    expect((await fetch(server.address + location, { method: 'HEAD', headers })).status).toBe(404)
    expect((await fetch(server.address + location, { method: 'DELETE', headers })).status).toBe(404)
    expect((await send(server, other, location, photo(5000))).status).toBe(404)
    expect((await send(server, officer, location, photo(5000))).status).toBe(204)
    expect((await fetch(server.address + location, { method: 'HEAD', headers })).status).toBe(404)
  })

  test('who is not signed in is told so', async () => {
    const nobody = { ...officer, authorization: 'Bearer nobody' }
    const response = await begin(server, nobody, {})
    expect(response.status).toBe(401)
    expect(await response.json()).toEqual({ code: 'signed-out' })
  })

  test('cannot claim an upload by what it says of itself', async () => {
    const other = await server.signIn()
    const location = locationOf(await begin(server, officer, { length: 5000, pairs: { personId: other.personId } }))
    expect((await send(server, other, location, photo(5000))).status).toBe(404)
  })
})
