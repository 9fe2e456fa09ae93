import { mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import cookie from '@fastify/cookie'
import fastify from 'fastify'
import { v7 as uuid } from 'uuid'
import { freshDatabase, type FreshDatabase } from '../../../testing/database.ts'
import { systemClock } from '../../platform/clock.ts'
import type { FileStore } from '../../platform/files.ts'
import { answerErrors } from '../../platform/http.ts'
import { newToken, tokenHash } from '../../platform/session-cookie.ts'
import { evidenceFiles, evidenceRoutes } from './index.ts'

export interface Officer {
  readonly personId: string
  readonly unit: string
  readonly authorization: string
}

/** The part of the server that keeps evidence, listening, on a database of its own. */
export interface EvidenceServer {
  readonly address: string
  readonly fresh: FreshDatabase
  readonly files: FileStore
  readonly dataFolder: string
  readonly signIn: (unit?: string) => Promise<Officer>
  /** A matter that these units see. */
  readonly matter: (...units: string[]) => Promise<string>
  /** Attaches as a step would. */
  readonly attach: (officer: Officer, matterId: string, ids: readonly string[]) => Promise<void>
  readonly close: () => Promise<void>
}

export async function evidenceServer(): Promise<EvidenceServer> {
  const fresh = await freshDatabase()
  const dataFolder = await mkdtemp(join(tmpdir(), 'tongbu-evidence-'))
  const files = evidenceFiles(dataFolder)
  const app = fastify()
  app.register(cookie)
  answerErrors(app)
  evidenceRoutes(app, { database: fresh.database, clock: systemClock, files, dataFolder, fileLimit: 100 * 1024 * 1024 })
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo

  const sessions = new Map<string, string>()
  return {
    address: `http://127.0.0.1:${port}`,
    fresh,
    files,
    dataFolder,

    async signIn(unit = '371521-B01-Z01') {
      const token = newToken()
      const personId = uuid()
      await fresh.owner.query(
        `insert into identity.session (token_hash, person_id, name, post_id, unit, organ, role, ends_at)
         values ($1, $2, '示例·执法队员甲', $3, $4, '371521-B01', 'squad-officer', now() + interval '1 day')`,
        [tokenHash(token), personId, uuid(), unit],
      )
      sessions.set(personId, tokenHash(token))
      return { personId, unit, authorization: `Bearer ${token}` }
    },

    async matter(...units) {
      const id = uuid()
      await fresh.owner.query(
        `insert into matters.matter (id, region, kind, number, title, stage, holder_unit, holder_organ, origin_unit,
           origin_organ, township, party_name, opened_on, changed_at, version, head_hash, audience, words, file)
         values ($1, '371521', 'lead', $2, '油烟扰民', 'registered', $3, $3, $3, $3, '371521001', '某餐馆',
           current_date, now(), 1, repeat('0', 64), $4, '油烟扰民', '{}')`,
        [id, id, units[0], units],
      )
      return id
    },

    attach: (officer, matterId, ids) =>
      fresh.database.withSession(sessions.get(officer.personId) ?? null, 'write', async (tx) => {
        await tx.query('select evidence.attach($1, 1, $2)', [matterId, ids])
      }),

    async close() {
      await app.close()
      await fresh.close()
      await rm(dataFolder, { recursive: true })
    },
  }
}

/** A photo: the smallest JPEG there is, with whatever behind it (which readers ignore). */
export function photo(size = 0): Buffer {
  const jpeg = Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffdb004300030202020202030202020303030304060404040404080606050609080a0a090809090a0c0f0c0a0b0e0b09090d110d0e0f101011100a0c12131210130f101010ffc9000b080001000101011100ffcc000600101005ffda0008010100003f00d2cf20ffd9',
    'hex',
  )
  return Buffer.concat([jpeg, Buffer.alloc(Math.max(0, size - jpeg.length), 7)])
}

/** The pairs of the header Upload-Metadata. */
export const metadata = (pairs: Readonly<Record<string, string>>): string =>
  Object.entries(pairs)
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`)
    .join(',')

export interface Uploading {
  readonly name?: string
  readonly length?: number | 'deferred'
  readonly pairs?: Readonly<Record<string, string>>
  readonly language?: string
}

/** Begins an upload. */
export const begin = (
  server: EvidenceServer,
  officer: Officer,
  { name = '现场.jpg', length = 10, pairs = {}, language }: Uploading,
) =>
  fetch(`${server.address}/api/uploads`, {
    method: 'POST',
    headers: {
      authorization: officer.authorization,
      'tus-resumable': '1.0.0',
      'upload-metadata': metadata({ filename: name, ...pairs }),
      ...(length === 'deferred' ? { 'upload-defer-length': '1' } : { 'upload-length': String(length) }),
      ...(language === undefined ? {} : { 'accept-language': language }),
    },
  })

/** Sends bytes of an upload that has begun. */
export const send = (
  server: EvidenceServer,
  officer: Officer,
  location: string,
  bytes: Buffer,
  { offset = 0, ...headers }: { offset?: number } & Record<string, unknown> = {},
) =>
  fetch(server.address + location, {
    method: 'PATCH',
    headers: {
      authorization: officer.authorization,
      'tus-resumable': '1.0.0',
      'upload-offset': String(offset),
      'content-type': 'application/offset+octet-stream',
      ...(headers as Record<string, string>),
    },
    body: new Uint8Array(bytes),
  })

export const locationOf = (response: Response): string => response.headers.get('location') ?? ''

/** Uploads in one go; the last answer. */
export async function upload(
  server: EvidenceServer,
  officer: Officer,
  bytes: Buffer,
  uploading: Uploading = {},
): Promise<{ readonly response: Response; readonly id: string; readonly location: string }> {
  const begun = await begin(server, officer, { length: bytes.length, ...uploading })
  if (begun.status !== 201) return { response: begun, id: '', location: '' }
  const location = locationOf(begun)
  const response = await send(server, officer, location, bytes, language(uploading))
  return { response, id: location.split('/').at(-1) ?? '', location }
}

const language = ({ language }: Uploading): Record<string, string> =>
  language === undefined ? {} : { 'accept-language': language }

/** Asks with the officer's session. */
export const ask = (server: EvidenceServer, officer: Officer, path: string, headers: Record<string, string> = {}) =>
  fetch(server.address + path, { headers: { authorization: officer.authorization, ...headers } })
