import type { FastifyRequest } from 'fastify'
import { ERRORS } from '@tus/server'
import type { Actor } from '../../../domain/procedure/procedure.ts'
import type { Connection, Database } from '../../platform/database.ts'
import { NotFound, SignedOut } from '../../platform/errors.ts'
import { languageOf, sessionOf, type Language } from '../../platform/http.ts'
import { validate } from 'uuid'
import { findAttachment } from './queries/attachments.ts'
import { trouble, type UploadTrouble } from './wording.ts'

/** What one request of the protocol carries through @tus/server, which hands its hooks nothing but the request. */
export interface Conversation {
  readonly actor: Actor
  /** The session's hash, for taking in later what arrives now. */
  readonly session: string
  readonly language: Language
  /** What went wrong on our side of a hook; more than @tus/server can carry. */
  fault: unknown
}

/** Who talks; and for a HEAD the length of an upload that has been taken in already, whose last answer got lost. */
export async function begin(
  database: Database,
  request: FastifyRequest,
): Promise<{ readonly conversation: Conversation; readonly taken: number | null }> {
  const session = sessionOf(request)
  const { id } = request.params as { id?: string }
  return database.withSession(session, 'read', async (tx, entered) => {
    if (session === null || entered === null) throw new SignedOut()
    const actor = entered as Actor
    const conversation = { actor, session, language: languageOf(request), fault: null }
    return { conversation, taken: request.method === 'HEAD' ? await lengthOfTaken(tx, actor, id) : null }
  })
}

async function lengthOfTaken(tx: Connection, actor: Actor, id: string | undefined): Promise<number | null> {
  if (id === undefined || !validate(id)) return null
  const attachment = await findAttachment(tx, id)
  return attachment?.uploadedBy === actor.personId ? attachment.size : null
}

/** Remembers what a hook threw: @tus/server would only keep a status and a text of it. */
export async function guarded<T>(
  conversation: Conversation,
  work: (conversation: Conversation) => Promise<T>,
): Promise<T> {
  try {
    return await work(conversation)
  } catch (fault) {
    conversation.fault = fault
    throw fault
  }
}

/** What @tus/server itself found wrong, in our words. */
export function protocolTrouble(error: unknown, language: Language, fileLimit: number): Error {
  const { status_code: status, body } = error as { status_code?: number; body?: string }
  if (status === 404) return new NotFound('upload')
  if (error === ERRORS.ERR_LOCK_TIMEOUT) return trouble('upload-busy', language)
  if (status === undefined || status >= 500) return error instanceof Error ? error : new Error(`upload: ${body}`)
  if (status === 413) return trouble('file-too-large', language, { limit: Math.floor(fileLimit / (1024 * 1024)) })
  const codes: Readonly<Record<number, UploadTrouble>> = { 409: 'offset-differs', 410: 'upload-gone' }
  return trouble(codes[status] ?? 'upload-malformed', language)
}
