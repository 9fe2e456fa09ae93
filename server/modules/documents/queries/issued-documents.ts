import type { Particulars } from '../../../../domain/documents/particulars.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import type { IssuedDocumentReply } from '../../../../contract/documents.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'

/** An issued document as the database keeps it. Row-level security leaves out what the asker may not see. */
export interface IssuedRow {
  readonly id: string
  readonly matter_id: string
  readonly sequence: number
  readonly form: string
  readonly number: string
  readonly title: string
  readonly particulars: Particulars
  readonly issued_at: string
  readonly issued_by: string
  readonly template_hash: string | null
  readonly pdf_sm3: string | null
  readonly pdf_sha256: string | null
  readonly pdf_size: number | null
  readonly pages: number | null
}

const columns = `d.id, d.matter_id, d.sequence, d.form, d.number, d.title, d.issued_at, d.issued_by, d.template_hash,
  d.pdf_sm3, d.pdf_sha256, d.pdf_size, d.pages`

/** One document with what it says. Throws {@link NotFound}. */
export async function getIssued(tx: Connection, id: string): Promise<IssuedRow> {
  const [row] = await tx.query<IssuedRow>(
    `select ${columns}, d.particulars from documents.document d where d.id = $1`,
    [id],
    'document-by-id',
  )
  if (row === undefined) throw new NotFound('document')
  return row
}

/** The documents of a matter in the order they were issued. A matter that is not to be seen has none. */
export const issuedOf = (tx: Connection, matterId: string): Promise<Omit<IssuedRow, 'particulars'>[]> =>
  tx.query(
    `select ${columns} from documents.document d where d.matter_id = $1 order by d.sequence, d.position`,
    [matterId],
    'documents-of-matter',
  )

/** Everything that belongs into the file of a case: its own documents and those of the clue it grew out of. */
export const issuedForFile = (tx: Connection, matterId: string): Promise<IssuedRow[]> =>
  tx.query(
    `select ${columns}, d.particulars from documents.document d
     where d.form <> 'DOC-090' and d.matter_id in (
       select k.kin_id from matters.kindred k where k.matter_id = $1)
     order by d.issued_at, d.matter_id = $1, d.sequence, d.position, d.id`,
    [matterId],
    'documents-for-file',
  )

export function replyOf(row: Omit<IssuedRow, 'particulars'>): IssuedDocumentReply {
  const form = documentForm(row.form)
  return {
    id: row.id,
    matterId: row.matter_id,
    form: row.form,
    title: row.title,
    titleEn: form.title.en,
    number: row.number,
    sequence: row.sequence,
    issuedAt: row.issued_at,
    issuedBy: row.issued_by,
    external: form.external,
    volume: form.volume,
    pages: row.pages,
    sm3: row.pdf_sm3,
    sha256: row.pdf_sha256,
    size: row.pdf_size,
  }
}
