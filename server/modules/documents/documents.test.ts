import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createHash } from 'node:crypto'
import cookie from '@fastify/cookie'
import fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { v7 as uuid } from 'uuid'
import { documentNumbers, issueDocuments } from '../../../domain/documents/issue.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { caseProcedure } from '../../../domain/procedures/penalty-case/procedure.ts'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import { freshDatabase, type FreshDatabase } from '../../../testing/database.ts'
import { sampleCase, sampleLead, sampleOrgans, samplePower, sampleSurroundings } from '../../../testing/sample-files.ts'
import { sampleSummary } from '../../../testing/summary-files.ts'
import { systemClock } from '../../platform/clock.ts'
import { fileStoreIn, type FileStore } from '../../platform/files.ts'
import { answerErrors } from '../../platform/http.ts'
import { newToken, tokenHash } from '../../platform/session-cookie.ts'
import type { County, Kinds } from '../matters/index.ts'
import { pagesIn } from './archive/bind.ts'
import { documentsRoutes, openPress, runPress, type Press, type PressRun } from './index.ts'

let fresh: FreshDatabase
let app: FastifyInstance
let folder: string
let press: Press
let run: PressRun
let evidence: FileStore
const faults: unknown[] = []

const county = {
  documentSurroundings: () => ({
    organ: sampleOrgans.holder,
    settings: sampleSurroundings.settings,
    nameOf: sampleSurroundings.nameOf,
  }),
  officers: () => sampleCase.officers,
  power: () => samplePower,
} as unknown as County

beforeAll(async () => {
  fresh = await freshDatabase()
  folder = await mkdtemp(join(tmpdir(), 'tongbu-documents-'))
  press = openPress(folder, true)
  evidence = fileStoreIn(join(folder, 'files', 'evidence'))
  run = runPress({ database: fresh.database, press, pause: 0, onFault: (_id, error) => faults.push(error) })
  app = fastify()
  app.register(cookie)
  answerErrors(app)
  documentsRoutes(app, {
    database: fresh.database,
    clock: systemClock,
    press,
    run,
    evidence,
    kinds: {
      'penalty-case': { procedure: caseProcedure },
      'summary-case': { procedure: summaryProcedure },
      lead: { procedure: leadProcedure },
    } as unknown as Kinds,
    county: () => county,
  })
  await app.ready()
})

afterAll(async () => {
  await app?.close()
  await run?.stop()
  await fresh?.close()
  await rm(folder, { recursive: true, force: true })
})

const squad = '371521-B01-Z02'

async function signedIn(unit = squad): Promise<{ authorization: string }> {
  const token = newToken()
  await fresh.owner.query(
    `insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
     values ($1, $2, '示例·侨润中队队员甲', 'p', $3, '371521-B01', 'squad-officer', now() + interval '1 day')`,
    [tokenHash(token), uuid(), unit],
  )
  return { authorization: `Bearer ${token}` }
}

async function aCase(file: unknown = sampleCase, kind = 'penalty-case'): Promise<string> {
  const id = uuid()
  await fresh.owner.query(
    `insert into matters.matter (id, region, kind, number, title, stage, holder_unit, holder_organ, origin_unit,
       origin_organ, township, party_name, opened_on, changed_at, version, head_hash, audience, words, file)
     values ($1, '371521', $6, $5, '案', 'served', $2, '371521-B01', $2, '371521-B01', '371521002',
       '示例', current_date, now(), 1, repeat('0', 64), $3, '', $4)`,
    [id, squad, [squad], JSON.stringify(file), id, kind],
  )
  return id
}

/** Issues as a step does: look at the series, compose, take the numbers. */
async function issue(matterId: string, forms: readonly string[], commit = true, sequence = 7): Promise<void> {
  const client = await fresh.owner.connect()
  try {
    await client.query('begin')
    const wanted = forms.filter((form) => form === 'DOC-056' || form === 'DOC-046')
    const types = wanted.map((form) => ({
      organ: '371521-B01',
      year: 2026,
      type: form === 'DOC-056' ? '罚决' : '罚告',
    }))
    const held = await client.query<{ peek: number[] }>('select documents.peek($1) as peek', [JSON.stringify(types)])
    const serials = Object.fromEntries(wanted.map((form, index) => [form, held.rows[0]?.peek[index] ?? 0]))
    const organs = { holder: sampleOrgans.holder, origin: sampleOrgans.holder }
    const numbers = documentNumbers(forms, organs, 2026, sampleCase.number, sequence, serials)
    const { documents } = issueDocuments('penalty-case', forms, sampleCase, sampleSurroundings, organs, {
      at: '2026-11-09T09:00:00+08:00',
      numbers,
      serials,
    })
    await client.query('select documents.issue($1, $2, $3)', [
      matterId,
      sequence,
      JSON.stringify(documents.map((document) => ({ id: uuid(), ...document }))),
    ])
    await client.query(commit ? 'commit' : 'rollback')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

const get = async (url: string, headers: { authorization: string }) => app.inject({ url: `/api${url}`, headers })
const listed = async (matterId: string, headers: { authorization: string }) =>
  (await get(`/matters/${matterId}/documents`, headers)).json<{ documents: Record<string, unknown>[] }>().documents

test('numbers have no gap and no double when steps run at the same time and some fail', async () => {
  const matterId = await aCase()
  await Promise.all(Array.from({ length: 40 }, (_, index) => issue(matterId, ['DOC-056'], index % 4 !== 0, index + 1)))
  const drawn = await fresh.owner.query<{ serial: number }>(
    `select serial from documents.document where series_type = '罚决' order by serial`,
  )
  const serials = drawn.rows.map(({ serial }) => serial)
  expect(serials).toEqual(serials.map((_, index) => index + 1))
  const after = await fresh.owner.query<{ next: number }>(`select next from documents.series where type = '罚决'`)
  expect(serials).toHaveLength(30)
  expect(after.rows[0]?.next).toBe(31)
})

describe('an issued document', () => {
  let matterId: string
  let officer: { authorization: string }
  beforeAll(async () => {
    matterId = await aCase()
    officer = await signedIn()
    await issue(matterId, ['DOC-013', 'DOC-046'])
    run.wake()
    await run.idle()
  })

  test('is printed by itself, once, and its digest is that of the bytes everybody gets', async () => {
    expect(faults).toEqual([])
    const documents = await listed(matterId, officer)
    expect(documents.map(({ form, number, pages }) => [form, number, pages])).toEqual([
      ['DOC-013', `${sampleCase.number}-7`, 1],
      ['DOC-046', '阳综执〔2026〕罚告第1号', 2],
    ])
    for (const { id, sm3 } of documents) {
      const reply = await get(`/documents/${id as string}/pdf`, officer)
      expect(reply.headers['content-type']).toBe('application/pdf')
      expect(createHash('sm3').update(reply.rawPayload).digest('hex')).toBe(sm3)
      expect(reply.rawPayload.toString('latin1')).toMatch(/<pdfaid:part>2<\/pdfaid:part>/)
    }
  })

  test('is not there for a unit that does not see its matter', async () => {
    const stranger = await signedIn('371521-B01-Z07')
    const [document] = await listed(matterId, officer)
    expect(await listed(matterId, stranger)).toEqual([])
    expect((await get(`/documents/${document?.['id'] as string}/pdf`, stranger)).statusCode).toBe(404)
  })

  test('shows its pages as pictures', async () => {
    const [, notice] = await listed(matterId, officer)
    const id = notice?.['id'] as string
    expect((await get(`/documents/${id}`, officer)).json()).toMatchObject({
      shownPages: 2,
      number: '阳综执〔2026〕罚告第1号',
    })
    const page = await get(`/documents/${id}/pages/2`, officer)
    expect(page.headers['content-type']).toContain('image/svg+xml')
    expect(page.body).toMatch(/^<svg/)
    expect((await get(`/documents/${id}/pages/3`, officer)).statusCode).toBe(404)
  })

  test('is frozen: neither its words nor its file can be changed, not even by the owner of the table', async () => {
    const frozen = { code: '23001' }
    const where = 'where matter_id = $1'
    await expect(
      fresh.owner.query(`update documents.document set number = 'x' ${where}`, [matterId]),
    ).rejects.toMatchObject(frozen)
    await expect(
      fresh.owner.query(`update documents.document set pdf_sm3 = repeat('0', 64) ${where}`, [matterId]),
    ).rejects.toMatchObject(frozen)
    await expect(fresh.owner.query(`delete from documents.document ${where}`, [matterId])).rejects.toMatchObject(frozen)
  })
})

test('a document the press did not come to is printed for its first reader', async () => {
  const matterId = await aCase()
  const officer = await signedIn()
  await issue(matterId, ['DOC-034'])
  const [document] = await listed(matterId, officer)
  expect(document).toMatchObject({ sm3: null })
  expect((await get(`/documents/${document?.['id'] as string}/pdf`, officer)).statusCode).toBe(200)
  expect((await listed(matterId, officer))[0]).toMatchObject({ pages: 2 })
})

test('the same document gives the same bytes', async () => {
  const render = () =>
    press.renderer.pdf('page-numbers.typ', { 'data.json': '{"count":2}' }, '2026-11-09T09:00:00+08:00')
  const [one, other] = [await render(), await render()]
  expect(Buffer.from(one.pdf).equals(Buffer.from(other.pdf))).toBe(true)
})

test('a preview of a half-written decision shows its gaps, draws no number and keeps nothing', async () => {
  const matterId = await aCase({ ...sampleCase, stage: 'heard', decision: null, reexamination: null })
  const officer = await signedIn()
  const { penalty, powerCode } = sampleCase.decision as NonNullable<typeof sampleCase.decision>
  const reply = await app.inject({
    method: 'POST',
    url: `/api/matters/${matterId}/preview`,
    headers: officer,
    payload: { action: 'decide', form: 'DOC-056', payload: { penalty, powerCode } },
  })
  const [preview] = reply.json<{
    documents: {
      number: string
      pages: string[]
      missing: number
      particulars: { key: string; state: string; gap: number | null }[]
    }[]
  }>().documents
  expect(preview?.number).toBe('阳综执〔2026〕罚决第　　号'.replace('2026', String(new Date().getFullYear())))
  expect(preview?.missing).toBe(1)
  expect(preview?.particulars.find(({ key }) => key === 'statementOutcome')).toMatchObject({
    state: 'missing',
    gap: 1,
    filledBy: 'reexamineStatement',
  })
  expect(preview?.pages[0]).toMatch(/^<svg/)
  expect(await listed(matterId, officer)).toEqual([])
})

test.each([
  ['lead', leadProcedure, sampleLead],
  ['penalty-case', caseProcedure, sampleCase],
  ['summary-case', summaryProcedure, sampleSummary],
] as const)('every document of a %s can be previewed from an empty payload', async (kind, procedure, file) => {
  const matterId = await aCase(file, kind)
  const officer = await signedIn()
  for (const action of Object.keys(procedure.steps).filter((step) => step !== procedure.opening)) {
    const reply = await app.inject({
      method: 'POST',
      url: `/api/matters/${matterId}/preview`,
      headers: officer,
      payload: { action, payload: {} },
    })
    expect([action, reply.statusCode, reply.body.includes('undefined')]).toEqual([action, 200, false])
  }
})

test('the file of a case is one PDF with cover, index, documents in order, photos and closing note', async () => {
  const matterId = await aCase()
  const officer = await signedIn()
  const photo = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
    'base64',
  )
  await attached(matterId, '楼顶烟道口油污.png', 'image/png', photo)
  await attached(matterId, '坏的照片.jpg', 'image/jpeg', Buffer.from('no picture'))
  await attached(matterId, '执法记录仪.mp4', 'video/mp4', Buffer.from('a film'))
  await issue(matterId, ['DOC-013', 'DOC-034', 'DOC-090'])
  const index = (await listed(matterId, officer)).find(({ form }) => form === 'DOC-090')
  const reply = await get(`/documents/${index?.['id'] as string}/pdf`, officer)
  expect(reply.statusCode).toBe(200)
  // Cover, index, record (1), report (2), photos (1), closing note.
  expect(await pagesIn(reply.rawPayload)).toBe(7)
  expect((await listed(matterId, officer)).find(({ form }) => form === 'DOC-090')).toMatchObject({ pages: 7 })
  const again = await get(`/documents/${index?.['id'] as string}/pdf`, officer)
  expect(again.rawPayload.equals(reply.rawPayload)).toBe(true)
})

test('a signed original follows its document in the file, a page to itself, and is no photo of the scene', async () => {
  const scan = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const officer = await signedIn()
  const volumeOf = async (what: 'signed-original' | 'recording', form: string, name: string, type: string) => {
    const { sm3 } = await evidence.put(scan)
    const supplements = [
      {
        sequence: 7,
        form,
        what,
        attachments: [{ sm3 }],
        recording: 'JL-0007',
        on: '2026-11-10',
        by: '甲',
        reason: '补',
      },
    ]
    const matterId = await aCase({ ...sampleCase, supplements })
    await attached(matterId, name, type, scan)
    await issue(matterId, ['DOC-013', 'DOC-034', 'DOC-090'])
    const index = (await listed(matterId, officer)).find((one) => one['form'] === 'DOC-090')
    const reply = await get(`/documents/${index?.['id'] as string}/pdf`, officer)
    return pagesIn(reply.rawPayload)
  }
  // Cover, index, record (1), its original (1), report (2), closing note.
  expect(await volumeOf('signed-original', 'DOC-013', '笔录原件.png', 'image/png')).toBe(7)
  // A recording is named after its document and has no pages.
  expect(await volumeOf('recording', 'DOC-013', '执法记录仪.mp4', 'video/mp4')).toBe(6)
  // Should its document not be in this file, it is bound in with the other material.
  expect(await volumeOf('signed-original', 'DOC-015', '询问原件.png', 'image/png')).toBe(7)
})

async function attached(matterId: string, name: string, mediaType: string, bytes: Buffer): Promise<void> {
  const { sm3, sha256, size } = await evidence.put(bytes)
  const id = uuid()
  await fresh.owner.query(
    `insert into evidence.attachment (id, sm3, sha256, size, name, media_type, uploaded_by, uploaded_unit)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, sm3, sha256, size, name, mediaType, uuid(), squad],
  )
  await fresh.owner.query('insert into evidence.attached (attachment_id, matter_id, sequence) values ($1, $2, 1)', [
    id,
    matterId,
  ])
}
