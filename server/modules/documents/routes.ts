import type { FastifyInstance, FastifyReply } from 'fastify'
import * as contract from '../../../contract/documents.ts'
import { documentForm } from '../../../law/documents/index.ts'
import { NotFound } from '../../platform/errors.ts'
import { answer, type HttpDeps } from '../../platform/http.ts'
import type { MattersDeps } from '../matters/index.ts'
import { assembleArchive } from './archive/assemble-archive.ts'
import { keepPdf, renderIssued, type RenderedFile } from './commands/render-issued.ts'
import type { Press } from './document-files.ts'
import { keepTextTemplate } from './commands/keep-text-template.ts'
import type { PressRun } from './press-run.ts'
import { getIssued, issuedOf, replyOf, type IssuedRow } from './queries/issued-documents.ts'
import { particularsOf, previewOf } from './queries/preview.ts'
import { textTemplatesOf } from './queries/text-templates.ts'
import { documentData } from './rendering/document-data.ts'
import type { Asked } from '../../platform/http.ts'
import type { FileStore } from '../../platform/files.ts'
import { disposition } from './disposition.ts'

export interface DocumentsDeps extends HttpDeps, MattersDeps {
  readonly press: Press
  readonly run: PressRun
  /** Where evidence lies: the archive takes photos in. */
  readonly evidence: FileStore
}

type AnyAsked = Asked<unknown, unknown, unknown>

/** Everything under /api/documents, and what a matter has issued or would issue. */
export function documentsRoutes(app: FastifyInstance, deps: DocumentsDeps): void {
  answer(app, deps, contract.listDocuments, async ({ tx, params }) => ({
    documents: (await issuedOf(tx, params.id)).map(replyOf),
  }))

  answer(app, deps, contract.readDocument, async ({ tx, params }) => {
    const row = await getIssued(tx, params.id)
    const pages = await shownPages(deps, row)
    return {
      ...replyOf(row),
      particulars: particularsOf(documentForm(row.form), row.particulars),
      shownPages: pages.length,
    }
  })

  answer(app, deps, contract.documentPdf, async (asked) => {
    const row = await getIssued(asked.tx, asked.params.id)
    const file = await printed(deps, asked, row)
    sendPdf(deps, asked.reply, row, file, asked.query.download === '1')
    return undefined
  })

  answer(app, deps, contract.documentPage, async ({ tx, params, reply }) => {
    const pages = await shownPages(deps, await getIssued(tx, params.id))
    const page = pages[params.page - 1]
    if (page === undefined) throw new NotFound('page')
    reply
      .header('content-type', 'image/svg+xml; charset=utf-8')
      .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
      .header('cache-control', 'private, max-age=300')
      .send(page)
    return undefined
  })

  answer(app, deps, contract.previewDocuments, async (asked) => ({
    documents: await previewOf(deps, asked, asked.params.id, asked.body),
  }))

  answer(app, deps, contract.listTextTemplates, async ({ tx, query }) => ({
    templates: await textTemplatesOf(tx, query.power),
  }))
  answer(app, deps, contract.keepTextTemplate, ({ tx, actor, body }) => keepTextTemplate(tx, actor, body))

  // Once people can sign in, before the first of them looks at a document.
  app.addHook('onListen', (done) => {
    setTimeout(() => void deps.press.renderer.warm().catch((error: unknown) => app.log.error(error)), 2_000).unref()
    done()
  })

  // Whatever step was recorded may have issued something.
  app.addHook('onResponse', async (request, reply) => {
    if (request.method === 'POST' && reply.statusCode === 200) deps.run.wake()
  })
}

/** The file of a document; printed now, should the press not have come to it yet. */
async function printed(deps: DocumentsDeps, asked: AnyAsked, row: IssuedRow): Promise<RenderedFile> {
  if (row.pdf_sm3 !== null)
    return {
      sm3: row.pdf_sm3,
      sha256: row.pdf_sha256 ?? '',
      size: row.pdf_size ?? 0,
      pages: row.pages ?? 0,
      templateHash: row.template_hash ?? '',
    }
  const file =
    row.form === 'DOC-090'
      ? await assembleArchive(deps, asked, row)
      : await renderIssued(deps.press, { ...row, issuedAt: row.issued_at })
  if (await keepPdf(asked.tx, row.id, file)) return file
  return printed(deps, asked, await getIssued(asked.tx, row.id))
}

/** Pages as pictures, as long as the templates are those the document was printed with; the PDF is always right. */
async function shownPages({ press }: DocumentsDeps, row: IssuedRow): Promise<readonly string[]> {
  if (row.form === 'DOC-090' || (row.template_hash !== null && row.template_hash !== press.templates)) return []
  const files = documentData({ ...row, issuedAt: row.issued_at, demo: press.demo })
  return press.renderer.svg(press.layoutOf(row.form), files)
}

function sendPdf(
  { press }: DocumentsDeps,
  reply: FastifyReply,
  row: IssuedRow,
  file: RenderedFile,
  save: boolean,
): void {
  reply
    .header('content-type', 'application/pdf')
    .header('content-disposition', disposition(`${row.title} ${row.number}.pdf`, !save))
    .header('content-length', file.size)
    .header('x-content-type-options', 'nosniff')
    .header(
      'content-security-policy',
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'",
    )
    // Issued documents never change, but whether the reader may see them is asked each time.
    .header('cache-control', 'private, no-cache')
    .header('etag', `"${file.sm3}"`)
    .send(press.files.get(file.sm3))
}
