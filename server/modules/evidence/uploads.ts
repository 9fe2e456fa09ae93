/**
 * Uploads that survive a bad line: the tus protocol 1.0 (resumable uploads) at /api/uploads. The package @tus/server
 * speaks the protocol; here is what it must not decide: who may, what is taken in, and what the answers say.
 *
 * An upload's id is its attachment's id. Its bytes wait in the data folder under `uploads/`; when the last one is there
 * they move into the file store. Should that fail half-way (database away, process killed), the sender's next question
 * for the offset (HEAD) does it again.
 */

import { Readable } from 'node:stream'
import { Server } from '@tus/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { v7 as uuid } from 'uuid'
import { uploadsPath } from '../../../contract/evidence.ts'
import { NotFound } from '../../platform/errors.ts'
import { typeByName } from './accepted-types.ts'
import { arrivals, type Arrivals } from './arrivals.ts'
import { begin, guarded, protocolTrouble, type Conversation } from './conversation.ts'
import { uploadDetails } from './upload-details.ts'
import type { UploadDeps } from './upload-deps.ts'
import { trouble } from './wording.ts'

export function serveUploads(app: FastifyInstance, deps: UploadDeps): void {
  const conversations = new WeakMap<Request, Conversation>()
  const arriving = arrivals(deps)
  const tus = tusServer(deps, arriving, (request) => conversations.get(request) as Conversation)

  app.register(async (scope) => {
    // The bytes go to disk as they come; nothing here may read them into memory.
    scope.removeAllContentTypeParsers()
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null))

    for (const url of [uploadsPath, `${uploadsPath}/:id`]) {
      scope.route({ method: ['OPTIONS', 'POST', 'HEAD', 'PATCH', 'DELETE'], url, handler: converse })
    }
  })

  async function converse(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    reply.header('tus-resumable', '1.0.0').header('cache-control', 'no-store')
    try {
      const { conversation, taken } = await begin(deps.database, request)
      const whole = taken ?? (await takenNow(request, conversation))
      if (whole !== null) return reply.header('upload-offset', whole).header('upload-length', whole).send()
      const asked = webRequest(request)
      conversations.set(asked, conversation)
      const answer = await tus.handleWeb(asked)
      if (conversation.fault !== null) throw conversation.fault
      if (answer.status >= 400) throw trouble('upload-malformed', conversation.language)
      return await send(answer, reply)
    } catch (fault) {
      // The rest of a refused body is not worth waiting for.
      if (!request.raw.complete) reply.header('connection', 'close')
      throw fault
    }
  }

  /** All bytes are here, but taking them in did not succeed: now is the time. The length, or null. */
  async function takenNow(request: FastifyRequest, conversation: Conversation): Promise<number | null> {
    const { id } = request.params as { id?: string }
    if (request.method !== 'HEAD' || id === undefined) return null
    const length = await arriving.lengthOfComplete(id, conversation.actor.personId)
    if (length !== null) await arriving.takeIn(id, conversation)
    return length
  }
}

function tusServer(
  deps: UploadDeps,
  { waiting, takeIn }: Arrivals,
  conversationOf: (request: Request) => Conversation,
): Server {
  return new Server({
    path: uploadsPath,
    datastore: waiting,
    relativeLocation: true,
    maxSize: deps.fileLimit,
    namingFunction: () => uuid(),

    async onUploadCreate(request, upload) {
      return guarded(conversationOf(request), async ({ actor, language }) => {
        const details = uploadDetails(upload.metadata ?? {}, deps.clock.now(), language)
        if (typeByName(details.name) === null) throw trouble('type-not-accepted', language, { name: details.name })
        if (upload.size === 0) throw trouble('file-empty', language, { name: details.name })
        return { metadata: { ...upload.metadata, personId: actor.personId } }
      })
    },

    async onIncomingRequest(request, id) {
      await guarded(conversationOf(request), async (conversation) => {
        if (request.method === 'POST') return
        const upload = await waiting.getUpload(id).catch(() => null)
        // Somebody else's upload looks like none.
        if (upload?.metadata?.['personId'] !== conversation.actor.personId) throw new NotFound('upload')
      })
    },

    async onUploadFinish(request, upload) {
      return guarded(conversationOf(request), async (conversation) => {
        await takeIn(upload.id, conversation)
        return {}
      })
    },

    onResponseError(request, error) {
      const conversation = conversationOf(request)
      conversation.fault ??= protocolTrouble(error, conversation.language, deps.fileLimit)
      return undefined
    },
  })
}

const carried = /^(content-(type|length)|tus-resumable|upload-[a-z-]+)$/

/** The request as @tus/server wants it: only the protocol's own headers, and the bytes as they come. */
function webRequest(request: FastifyRequest): Request {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (carried.test(name) && typeof value === 'string') headers.set(name, value)
  }
  const bytes = request.method === 'POST' || request.method === 'PATCH'
  return new Request(`http://tongbu${request.url}`, {
    method: request.method,
    headers,
    ...(bytes ? { body: Readable.toWeb(request.raw) as ReadableStream, duplex: 'half' } : {}),
  } as RequestInit)
}

/** Who may talk to us from where is decided for the whole server, not by @tus/server. */
async function send(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(answer.status)
  for (const [name, value] of answer.headers) {
    if (!name.startsWith('access-control-') && name !== 'content-length') reply.header(name, value)
  }
  return reply.send(await answer.text())
}
