/**
 * The file of a case as one PDF: cover, index, every document in order, photos and scans, closing note; page numbers
 * run through. It is put together from the issued bytes, never laid out again, and becomes the PDF of the index
 * (DOC-090) that archiving issued.
 */

import { buffer } from 'node:stream/consumers'
import { dateInShanghai } from '../../../../domain/calendar/plain-date.ts'
import { withEntries, type IndexEntry } from '../../../../domain/documents/penalty-case/archive.ts'
import { composeDocument } from '../../../../domain/documents/registry.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { Particulars } from '../../../../domain/documents/particulars.ts'
import { supplementsOf, type JoinedSupplement } from '../../../../domain/procedures/papers.ts'
import { documentForm } from '../../../../law/documents/index.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { FileStore } from '../../../platform/files.ts'
import type { County } from '../../matters/index.ts'
import { keepPdf, renderIssued, type RenderedFile } from '../commands/render-issued.ts'
import type { Press } from '../document-files.ts'
import { issuedForFile, type IssuedRow } from '../queries/issued-documents.ts'
import { documentData } from '../rendering/document-data.ts'
import { CannotLayOut } from '../rendering/renderer.ts'
import { bind, pagesIn, type Part } from './bind.ts'
import { bytesOf, isPdf, isPicture, materialsOf, photoPages, type Material, type PhotoSheet } from './materials.ts'

export interface ArchiveDeps {
  readonly press: Press
  readonly evidence: FileStore
  readonly county: () => County
}

interface Bound extends IndexEntry {
  readonly pdf: Uint8Array | null
  /** Digest of the file that stands here, where it was joined to a document. */
  readonly material?: string
}

/** Puts the file together and keeps it. `index` is the issued DOC-090. Throws {@link NotFound} without a case. */
export async function assembleArchive(
  deps: ArchiveDeps,
  { tx }: { readonly tx: Connection },
  index: IssuedRow,
): Promise<RenderedFile> {
  const { press } = deps
  const [matter] = await tx.query<{
    kind: MatterKind
    file: { readonly holderOrgan: string; readonly supplements?: readonly JoinedSupplement[] }
  }>(
    `select kind, file from matters.matter_file where id = $1 and kind in ('penalty-case', 'summary-case')`,
    [index.matter_id],
    'case-for-archive',
  )
  if (matter === undefined) throw new NotFound('matter')
  const at = index.issued_at
  const materials = await materialsOf(tx, index.matter_id)
  const joined = matter.file.supplements ?? []
  const documents = await documentEntries(deps, tx, index, materials, joined)
  const bound = new Set(documents.flatMap(({ material }) => material ?? []))
  const rest = materials.filter(({ sm3 }) => !bound.has(sm3))
  const entries = [...documents, ...(await materialEntries(deps, rest, index, lastPage(documents)))]
  const particulars = withEntries(index.particulars, entries)
  const around = deps.county().documentSurroundings(matter.file.holderOrgan)
  const { particulars: cover } = composeDocument(matter.kind, 'DOC-COVER', matter.file as never, {
    ...around,
    on: dateInShanghai(at),
    by: '',
    lastDayOf: () => null,
  })
  const numbered = entries.flatMap(({ pdf }) => (pdf === null ? [] : [{ pdf, numbered: true }]))
  const parts: Part[] = [
    {
      pdf: await page('DOC-COVER', press.layoutOf('DOC-COVER'), { ...cover, pages: String(lastPage(entries)) }),
      numbered: false,
    },
    { pdf: await page('DOC-090', press.layoutOf('DOC-090'), particulars), numbered: false },
    ...numbered,
    { pdf: await page('DOC-090', 'file-note.typ', particulars), numbered: false },
  ]
  const count = lastPage(entries)
  const numbers =
    count === 0
      ? null
      : (await press.renderer.pdf('page-numbers.typ', { 'data.json': JSON.stringify({ count }) }, at)).pdf
  const pdf = Buffer.from(await bind(parts, numbers))
  return { ...(await press.files.put(pdf)), pages: (await pagesIn(pdf)) ?? 0, templateHash: press.templates }

  async function page(form: string, template: string, says: Particulars): Promise<Uint8Array> {
    const { title } = documentForm(form)
    const data = documentData({ form, title: title.zh, number: '', particulars: says, issuedAt: at, demo: press.demo })
    return (await press.renderer.pdf(template, data, at)).pdf
  }
}

const lastPage = (entries: readonly IndexEntry[]): number =>
  Math.max(0, ...entries.map((entry) => entry.pages?.to ?? 0))

/**
 * Every issued document with its bytes, and after it what was joined to it later: the scan of the signed original, a
 * recording. A document the press has not come to is printed first.
 */
async function documentEntries(
  deps: ArchiveDeps,
  tx: Connection,
  index: IssuedRow,
  materials: readonly Material[],
  joined: readonly JoinedSupplement[],
): Promise<Bound[]> {
  const { press } = deps
  const bound: Bound[] = []
  for (const row of await issuedForFile(tx, index.matter_id)) {
    const file = await printedFile(press, tx, row)
    const from = lastPage(bound) + 1
    bound.push({
      title: row.title,
      number: row.number,
      on: dateInShanghai(row.issued_at),
      pages: { from, to: from + file.pages - 1 },
      volume: documentForm(row.form).volume,
      pdf: await buffer(press.files.get(file.sm3)),
    })
    if (row.matter_id !== index.matter_id) continue
    for (const supplement of supplementsOf(joined, row))
      bound.push(...(await supplementEntries(deps, row, supplement, materials, lastPage(bound), index.issued_at)))
  }
  return bound
}

/** One entry a file; a recording that stays in the camera's own system is named by its number. */
async function supplementEntries(
  deps: ArchiveDeps,
  { title, form }: IssuedRow,
  { what, attachments, recording, on }: JoinedSupplement,
  materials: readonly Material[],
  before: number,
  at: string,
): Promise<Bound[]> {
  const entries: Bound[] = []
  const { volume } = documentForm(form)
  const name = `《${title}》${what === 'recording' ? '音像记录' : '签字原件'}`
  if (attachments.length === 0) return [{ title: name, number: recording ?? null, on, pages: null, volume, pdf: null }]
  for (const { sm3 } of attachments) {
    const material = materials.find((one) => one.sm3 === sm3)
    const sheets = material === undefined ? null : await sheetsOf(deps, material, name, at)
    const from =
      before + entries.reduce((sum, { pages }) => sum + (pages === null ? 0 : pages.to - pages.from + 1), 0) + 1
    entries.push({
      title: name,
      number: recording ?? null,
      on,
      pages: sheets === null ? null : { from, to: from + sheets.pages - 1 },
      volume,
      pdf: sheets?.pdf ?? null,
      material: sm3,
    })
  }
  return entries
}

/** A scan as pages of the volume, each picture on a page of its own; null: kept beside the file. */
async function sheetsOf(
  deps: ArchiveDeps,
  material: Material,
  title: string,
  at: string,
): Promise<{ readonly pdf: Uint8Array; readonly pages: number } | null> {
  if (isPicture(material)) return photoSheets(deps, [material], at, { title, height: 225 })
  if (!isPdf(material)) return null
  const pdf = await bytesOf(deps.evidence, material)
  const pages = await pagesIn(pdf)
  return pages === null ? null : { pdf, pages }
}

async function printedFile(press: Press, tx: Connection, row: IssuedRow): Promise<{ sm3: string; pages: number }> {
  if (row.pdf_sm3 !== null && row.pages !== null) return { sm3: row.pdf_sm3, pages: row.pages }
  const file = await renderIssued(press, { ...row, issuedAt: row.issued_at })
  // Should another have been faster, its bytes are these: the same document gives the same bytes.
  await keepPdf(tx, row.id, file)
  return file
}

/** Photos as pages, scans as they are; what has no pages is named and kept beside the file. */
async function materialEntries(
  deps: ArchiveDeps,
  materials: readonly Material[],
  index: IssuedRow,
  before: number,
): Promise<Bound[]> {
  const bound: Bound[] = []
  let last = before
  const add = (title: string, on: string, pdf: Uint8Array | null, pages: number): void => {
    bound.push({
      title,
      number: null,
      on,
      pages: pdf === null ? null : { from: last + 1, to: last + pages },
      volume: 'open',
      pdf,
    })
    if (pdf !== null) last += pages
  }
  const photos = materials.filter(isPicture)
  // A few at a time: sixty photos at once would be hundreds of megabytes.
  for (let start = 0; start < photos.length; start += photosAtOnce) {
    const some = photos.slice(start, start + photosAtOnce)
    const shown = await photoSheets(deps, some, index.issued_at)
    if (shown !== null) add(`现场照片（${some.length}张）`, dayOf(some[0]), shown.pdf, shown.pages)
    else
      for (const photo of some) {
        const alone = await photoSheets(deps, [photo], index.issued_at)
        add(photo.name, dayOf(photo), alone?.pdf ?? null, alone?.pages ?? 0)
      }
  }
  for (const material of materials.filter((candidate) => !isPicture(candidate))) {
    const pdf = isPdf(material) ? await bytesOf(deps.evidence, material) : null
    const pages = pdf === null ? null : await pagesIn(pdf)
    add(material.name, dayOf(material), pages === null ? null : pdf, pages ?? 0)
  }
  return bound
}

const photosAtOnce = 8

/** Null when a picture cannot be read: it is kept beside the file then, and the index says so. */
const photoSheets = ({ press, evidence }: ArchiveDeps, photos: readonly Material[], at: string, sheet?: PhotoSheet) =>
  photoPages(press.renderer, evidence, photos, at, sheet).catch((error: unknown) => {
    if (error instanceof CannotLayOut) return null
    throw error
  })

const dayOf = (material: Material | undefined): string =>
  material === undefined ? '' : dateInShanghai(material.taken_at ?? material.uploaded_at)
