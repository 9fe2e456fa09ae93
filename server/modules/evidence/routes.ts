import type { FastifyInstance } from 'fastify'
import * as contract from '../../../contract/evidence.ts'
import { NotFound } from '../../platform/errors.ts'
import { answer } from '../../platform/http.ts'
import type { Connection } from '../../platform/database.ts'
import { findAttachment, unattachedOf } from './queries/attachments.ts'
import { sendFile } from './send-file.ts'
import { sweepDaily } from './sweep-evidence.ts'
import type { UploadDeps } from './upload-deps.ts'
import { serveUploads } from './uploads.ts'

/** Everything under /api/attachments and /api/uploads. */
export function evidenceRoutes(app: FastifyInstance, deps: UploadDeps): void {
  serveUploads(app, deps)
  sweepDaily(app, deps)

  answer(app, deps, contract.unattachedAttachments, async ({ tx, actor }) => ({
    attachments: await unattachedOf(tx, actor.personId),
  }))

  answer(app, deps, contract.getAttachment, ({ tx, params }) => attachmentOf(tx, params.id))

  answer(app, deps, contract.getAttachmentFile, async ({ tx, params, query, request, reply }) => {
    sendFile(request, reply, deps.files, await attachmentOf(tx, params.id), query.download === '1')
    return undefined
  })
}

async function attachmentOf(tx: Connection, id: string) {
  const attachment = await findAttachment(tx, id)
  if (attachment === undefined) throw new NotFound('attachment')
  return attachment
}
