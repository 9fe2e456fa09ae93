import type { Particulars } from '../../../../domain/documents/particulars.ts'
import type { Connection } from '../../../platform/database.ts'
import type { Press } from '../document-files.ts'
import { documentData } from '../rendering/document-data.ts'

export interface ToRender {
  readonly id: string
  readonly form: string
  readonly number: string
  readonly title: string
  readonly particulars: Particulars
  /** Instant. */
  readonly issuedAt: string
}

export interface RenderedFile {
  readonly templateHash: string
  readonly sm3: string
  readonly sha256: string
  readonly size: number
  readonly pages: number
}

/** Lays an issued document out and keeps the bytes. The same document gives the same bytes, whoever comes first. */
export async function renderIssued(press: Press, document: ToRender): Promise<RenderedFile> {
  const files = documentData({ ...document, demo: press.demo })
  const { pdf, pages } = await press.renderer.pdf(press.layoutOf(document.form), files, document.issuedAt)
  return { ...(await press.files.put(Buffer.from(pdf))), pages, templateHash: press.templates }
}

/** Sets the file of a document, once and for ever. False: another was faster, and its file stays. */
export async function keepPdf(tx: Connection, id: string, file: RenderedFile): Promise<boolean> {
  const [row] = await tx.query<{ kept: boolean }>(
    'select documents.keep_pdf($1, $2, $3, $4, $5, $6) as kept',
    [id, file.templateHash, file.sm3, file.sha256, file.size, file.pages],
    'keep-pdf',
  )
  return row?.kept ?? false
}
