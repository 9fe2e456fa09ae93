import { buffer } from 'node:stream/consumers'
import { instantText } from '../../../../domain/documents/numerals.ts'
import type { Connection } from '../../../platform/database.ts'
import type { FileStore } from '../../../platform/files.ts'
import type { Renderer } from '../rendering/renderer.ts'

/** A file that a step of the case, or of the clue before it, attached. */
export interface Material {
  readonly id: string
  readonly name: string
  readonly media_type: string
  readonly sm3: string
  readonly taken_at: string | null
  readonly uploaded_at: string
}

/** What was attached to a case and to the clue it grew out of, in the order of the steps; the same bytes only once. */
export async function materialsOf(tx: Connection, matterId: string): Promise<readonly Material[]> {
  const rows = await tx.query<Material>(
    `select m.id, m.name, m.media_type, m.sm3, m.taken_at, m.uploaded_at
     from evidence.material m
     where m.matter_id in (select k.kin_id from matters.kindred k where k.matter_id = $1)
     order by m.uploaded_at, m.id`,
    [matterId],
    'materials-for-file',
  )
  const seen = new Set<string>()
  return rows.filter(({ sm3 }) => !seen.has(sm3) && seen.add(sm3))
}

const pictures: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
}

export const isPicture = ({ media_type }: Material): boolean => media_type in pictures
export const isPdf = ({ media_type }: Material): boolean => media_type === 'application/pdf'

export const bytesOf = (files: FileStore, { sm3 }: Material): Promise<Buffer> => buffer(files.get(sm3))

/** What stands on top of a sheet of pictures, and how high a picture is, in millimetres. */
export interface PhotoSheet {
  readonly title: string
  readonly height: number
}

/** Two photos on a page unless the sheet says otherwise, with name, time and digest. */
export async function photoPages(
  renderer: Renderer,
  files: FileStore,
  photos: readonly Material[],
  at: string,
  sheet: PhotoSheet = { title: '现场照片', height: 92 },
): Promise<{ readonly pdf: Uint8Array; readonly pages: number }> {
  const named = await Promise.all(
    photos.map(async (photo, index) => ({
      file: `photo-${index}.${pictures[photo.media_type] ?? 'jpg'}`,
      bytes: await bytesOf(files, photo),
      name: photo.name,
      takenAt: photo.taken_at === null ? '' : `${instantText(photo.taken_at)}拍摄`,
      sm3: photo.sm3,
    })),
  )
  const data = {
    title: sheet.title,
    height: sheet.height,
    organ: '',
    number: '',
    state: 'issued',
    gaps: {},
    particulars: {},
    photos: named.map(({ file, name, takenAt, sm3 }) => ({ file, name, takenAt, sm3 })),
  }
  return renderer.pdf(
    'photo-pages.typ',
    { 'data.json': JSON.stringify(data), ...Object.fromEntries(named.map(({ file, bytes }) => [file, bytes])) },
    at,
  )
}
