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
import { findAttachments, sweepEvidence } from './index.ts'

let server: EvidenceServer
let officer: Officer

beforeAll(async () => {
  server = await evidenceServer()
  officer = await server.signIn('371521-B01-Z01')
})
afterAll(() => server.close())

/** Different bytes each time. */
let sizes = 1000
const aPhoto = async (by = officer, name = '现场.jpg') => (await upload(server, by, photo(sizes++), { name })).id
const statusOf = async (by: Officer, id: string) => (await ask(server, by, `/api/attachments/${id}`)).status
const mine = async (by = officer): Promise<string[]> => {
  const { attachments } = await (await ask(server, by, '/api/attachments?unattached=1')).json()
  return attachments.map(({ id }: { id: string }) => id)
}

describe('who sees an attachment', () => {
  test('only who took it in, until a step attaches it', async () => {
    const colleague = await server.signIn(officer.unit)
    const id = await aPhoto()
    expect(await statusOf(officer, id)).toBe(200)
    expect(await statusOf(colleague, id)).toBe(404)
    expect((await ask(server, colleague, `/api/attachments/${id}/file`)).status).toBe(404)
  })

  test('then whoever sees the matter, and nobody else', async () => {
    const [colleague, stranger] = [await server.signIn(officer.unit), await server.signIn('371521-B07')]
    const id = await aPhoto()
    const matterId = await server.matter(officer.unit)
    await server.attach(officer, matterId, [id])
    expect(await statusOf(colleague, id)).toBe(200)
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({ matterId })
    expect(await statusOf(stranger, id)).toBe(404)
  })

  test('not even who took it in, once it is in a matter that is not for his eyes', async () => {
    const moved = await server.signIn('371521-B02')
    const id = await aPhoto(moved)
    const matterId = await server.matter('371521-B02', '371521-B03')
    await server.attach(moved, matterId, [id])
    await server.fresh.owner.query(`update matters.matter set audience = '{371521-B03}' where id = $1`, [matterId])
    expect(await statusOf(moved, id)).toBe(404)
    expect(await mine(moved)).toEqual([])
  })

  test('nobody without a session', async () => {
    const id = await aPhoto()
    expect((await fetch(`${server.address}/api/attachments/${id}`)).status).toBe(401)
  })
})

describe('my uploads that are not attached yet', () => {
  test('are still there after a reload, newest first, until they are attached', async () => {
    const me = await server.signIn()
    const [first, second] = [await aPhoto(me), await aPhoto(me)]
    expect(await mine(me)).toEqual([second, first])
    await server.attach(me, await server.matter(me.unit), [first])
    expect(await mine(me)).toEqual([second])
  })
})

describe('attaching', () => {
  test('the same file to the same matter again changes nothing', async () => {
    const id = await aPhoto()
    const matterId = await server.matter(officer.unit)
    await server.attach(officer, matterId, [id, id])
    await server.attach(officer, matterId, [id])
    expect(await statusOf(officer, id)).toBe(200)
  })

  test.each([
    [
      'is in another matter',
      async () => {
        const id = await aPhoto()
        await server.attach(officer, await server.matter(officer.unit), [id])
        return id
      },
    ],
    ['is somebody else’s', async () => aPhoto(await server.signIn(officer.unit))],
    ['does not exist', async () => '0198c0de-0000-7000-8000-000000000000'],
  ])('is refused as a whole when one file %s', async (_, wrong) => {
    const good = await aPhoto()
    const bad = await wrong()
    const attaching = server.attach(officer, await server.matter(officer.unit), [good, bad])
    await expect(attaching).rejects.toMatchObject({ code: 'TB404', detail: bad })
    expect(await mine()).toContain(good)
  })

  test('somebody else’s file is refused even where the policies do not count', async () => {
    const [mine, id] = [await server.signIn(), await aPhoto()]
    const matterId = await server.matter(officer.unit)
    const client = await server.fresh.owner.connect()
    await client.query(`select set_config('tongbu.person', $1, false)`, [mine.personId])
    const attaching = client.query('select evidence.attach($1, 1, $2)', [matterId, [id]])
    await expect(attaching.finally(() => client.release(true))).rejects.toMatchObject({ code: 'TB404' })
  })

  test('two matters at the same time: one gets it', async () => {
    const id = await aPhoto()
    const matters = [await server.matter(officer.unit), await server.matter(officer.unit)]
    const outcomes = await Promise.allSettled(matters.map((matterId) => server.attach(officer, matterId, [id])))
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('to a matter one does not see is refused', async () => {
    const id = await aPhoto()
    await expect(server.attach(officer, await server.matter('371521-B09'), [id])).rejects.toThrow('row-level security')
  })

  test('hands the step what it keeps, in the order named, without what it may not have', async () => {
    const [first, second, used, foreign] = [
      await aPhoto(officer, '甲.jpg'),
      await aPhoto(officer, '乙.jpg'),
      await aPhoto(officer, '丙.jpg'),
      await aPhoto(await server.signIn()),
    ]
    const [here, elsewhere] = [await server.matter(officer.unit), await server.matter(officer.unit)]
    await server.attach(officer, elsewhere, [used])
    await server.attach(officer, here, [second])
    const session = await server.fresh.owner.query('select token_hash from identity.session where person_id = $1', [
      officer.personId,
    ])
    const namesFor = (matterId?: string | null) =>
      server.fresh.database.withSession(session.rows[0].token_hash, 'read', async (tx) =>
        (await findAttachments(tx, [second, first, used, foreign], matterId)).map(({ name }) => name),
      )
    expect(await namesFor()).toEqual(['乙.jpg', '甲.jpg', '丙.jpg'])
    expect(await namesFor(here)).toEqual(['乙.jpg', '甲.jpg'])
    expect(await namesFor(null)).toEqual(['甲.jpg'])
  })
})

describe('the database itself', () => {
  test.each([
    `update evidence.attachment set name = 'x.jpg'`,
    `delete from evidence.attachment`,
    `truncate evidence.attachment cascade`,
    `update evidence.attached set sequence = 2`,
    `delete from evidence.attached`,
  ])('refuses, even to its owner: %s', async (sql) => {
    await server.attach(officer, await server.matter(officer.unit), [await aPhoto()])
    await expect(server.fresh.owner.query(sql)).rejects.toThrow(/append-only|younger than a week/)
  })
})

describe('the file itself', () => {
  test('comes with its name, its type, and nothing a browser could run', async () => {
    const { id } = await upload(server, officer, photo(1200), { name: '现场 "一"(2).jpg' })
    const response = await ask(server, officer, `/api/attachments/${id}/file`)
    expect(Buffer.from(await response.arrayBuffer())).toEqual(photo(1200))
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-length': '1200',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
      'cache-control': 'private, no-cache',
      'content-disposition': `inline; filename="__ ___(2).jpg"; filename*=UTF-8''${encodeURIComponent('现场 _一_')}%282%29.jpg`,
    })
    const saved = await ask(server, officer, `/api/attachments/${id}/file?download=1`)
    expect(saved.headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  test('is not sent again while the reader has it', async () => {
    const id = await aPhoto()
    const etag = (await ask(server, officer, `/api/attachments/${id}/file`)).headers.get('etag') ?? ''
    expect((await ask(server, officer, `/api/attachments/${id}/file`, { 'if-none-match': etag })).status).toBe(304)
  })

  test('comes in part, so that films can be wound', async () => {
    const { id } = await upload(server, officer, photo(1300))
    const part = await ask(server, officer, `/api/attachments/${id}/file`, { range: 'bytes=100-199' })
    expect(part.status).toBe(206)
    expect(part.headers.get('content-range')).toBe('bytes 100-199/1300')
    expect(Buffer.from(await part.arrayBuffer())).toEqual(photo(1300).subarray(100, 200))
    expect((await ask(server, officer, `/api/attachments/${id}/file`, { range: 'bytes=1300-' })).status).toBe(416)
  })

  test('a note is shown as text, whatever it contains', async () => {
    const { id } = await upload(server, officer, Buffer.from('当事人称 <script>alert(1)</script>'), {
      name: '说明.txt',
    })
    const response = await ask(server, officer, `/api/attachments/${id}/file`)
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  })
})

describe('what a photo says of itself', () => {
  test('is offered beside what its sender says, not in its place', async () => {
    const bytes = photoWithExif('2026:03:19 09:30:05')
    const { id } = await upload(server, officer, bytes, { pairs: { takenAt: '2026-03-20T10:00:00+08:00' } })
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({
      takenAt: '2026-03-20T02:00:00.000Z',
      recorded: {
        takenAt: '2026-03-19T01:30:05.000Z',
        point: { longitude: 115.75, latitude: 36.25 },
        device: 'Camera',
      },
    })
  })

  test('is left aside when it cannot be true', async () => {
    const { id } = await upload(server, officer, photoWithExif('2099:01:01 00:00:00'))
    expect(await (await ask(server, officer, `/api/attachments/${id}`)).json()).toMatchObject({
      recorded: { takenAt: null },
    })
  })
})

describe('sweeping', () => {
  const aged = (id: string, sm3: string) =>
    server.fresh.owner.query(
      `insert into evidence.attachment (id, sm3, sha256, size, name, media_type, uploaded_by, uploaded_unit, uploaded_at)
       values ($1, $2, $2, 1, '旧.jpg', 'image/jpeg', gen_random_uuid(), 'x', now() - interval '8 days')`,
      [id, sm3],
    )
  const id = (number: number): string => `00000000-0000-7000-8000-00000000000${number}`

  test('takes what nobody attached within a week, and only what nothing else refers to', async () => {
    const [alone, shared, used] = await Promise.all(
      ['甲', '乙', '丙'].map((text) => server.files.put(Buffer.from(text))),
    )
    await aged(id(1), alone!.sm3)
    await aged(id(2), shared!.sm3)
    await aged(id(3), used!.sm3)
    const matterId = await server.matter(officer.unit)
    await server.fresh.owner.query('insert into evidence.attached values ($1, $2, 1)', [id(3), matterId])
    const { id: fresh } = await upload(server, officer, Buffer.from('乙'), { name: '乙.txt' })

    const swept = await sweepEvidence(server.fresh.database, server.files, server.dataFolder)
    expect(swept).toMatchObject({ attachments: 2, files: 1 })
    expect(await server.files.has(alone!.sm3)).toBe(false)
    expect(await server.files.has(shared!.sm3)).toBe(true)
    expect(await server.files.has(used!.sm3)).toBe(true)
    expect(await statusOf(officer, fresh)).toBe(200)
    expect(await statusOf(officer, id(3))).toBe(200)
  })
})

describe('when the database is away as the last byte arrives', () => {
  test('nothing is lost: asking for the offset takes the upload in', async () => {
    const bytes = photo(7000)
    const location = locationOf(await begin(server, officer, { length: bytes.length }))
    const { owner } = server.fresh
    await owner.query('alter table evidence.attachment rename to away')
    const failed = await send(server, officer, location, bytes)
    await owner.query('alter table evidence.away rename to attachment')
    expect(failed.status).toBeGreaterThanOrEqual(500)

    const head = await fetch(server.address + location, {
      method: 'HEAD',
      headers: { authorization: officer.authorization, 'tus-resumable': '1.0.0' },
    })
    expect([head.status, head.headers.get('upload-offset')]).toEqual([200, '7000'])
    expect(await statusOf(officer, location.split('/').at(-1) ?? '')).toBe(200)
  })
})

/** A JPEG with an EXIF block: model, time, and a point in degrees and quarters. */
function photoWithExif(time: string): Buffer {
  const tiff = Buffer.alloc(400)
  let heap = 200
  tiff.write('MM\0*\0\0\0\x08', 'latin1')
  const far = (bytes: Buffer): number => {
    bytes.copy(tiff, heap)
    heap += bytes.length + (bytes.length % 2)
    return heap - bytes.length - (bytes.length % 2)
  }
  const text = (value: string): Buffer => Buffer.from(`${value}\0`, 'latin1')
  const degrees = (whole: number, minutes: number): Buffer => {
    const bytes = Buffer.alloc(24)
    ;[whole, 1, minutes, 1, 0, 1].forEach((number, index) => bytes.writeUInt32BE(number, index * 4))
    return bytes
  }
  const directory = (at: number, entries: readonly (readonly [number, number, number, number | Buffer])[]): void => {
    tiff.writeUInt16BE(entries.length, at)
    entries.forEach(([tag, type, count, value], index) => {
      const entry = at + 2 + index * 12
      tiff.writeUInt16BE(tag, entry)
      tiff.writeUInt16BE(type, entry + 2)
      tiff.writeUInt32BE(count, entry + 4)
      if (typeof value === 'number') tiff.writeUInt32BE(value, entry + 8)
      else value.copy(tiff, entry + 8)
    })
  }
  directory(8, [
    [0x0110, 2, 7, far(text('Camera'))],
    [0x8769, 4, 1, 60],
    [0x8825, 4, 1, 90],
  ])
  directory(60, [[0x9003, 2, 20, far(text(time))]])
  directory(90, [
    [1, 2, 2, text('N')],
    [2, 5, 3, far(degrees(36, 15))],
    [3, 2, 2, text('E')],
    [4, 5, 3, far(degrees(115, 45))],
  ])
  const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const length = Buffer.alloc(2)
  length.writeUInt16BE(body.length + 2)
  const plain = photo()
  return Buffer.concat([plain.subarray(0, 2), Buffer.from('ffe1', 'hex'), length, body, plain.subarray(2)])
}
