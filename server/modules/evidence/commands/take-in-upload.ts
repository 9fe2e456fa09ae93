import { createReadStream } from 'node:fs'
import type { Connection } from '../../../platform/database.ts'
import { DigestDiffers, type FileStore, type StoredFile } from '../../../platform/files.ts'
import type { Language } from '../../../platform/http.ts'
import { photoFacts } from '../photo-facts.ts'
import { recognise } from '../recognise.ts'
import type { UploadDetails } from '../upload-details.ts'
import { trouble } from '../wording.ts'

/** An upload whose last byte has arrived. */
export interface ArrivedUpload {
  /** Becomes the attachment's id, so that taking it in twice is taking it in once. */
  readonly id: string
  /** Where its bytes lie for now. */
  readonly path: string
  readonly size: number
  readonly details: UploadDetails
  readonly uploadedUnit: string
}

/** Runs work on a connection that carries the uploader's claims. */
export type AsUploader = <T>(work: (tx: Connection, personId: string) => Promise<T>) => Promise<T>

/**
 * Makes an attachment of an upload: the bytes are looked at, kept, compared with the digests the sender computed, and
 * entered. Reading and writing files happens before the transaction, which is short.
 * Throws Rejected (413, 415, 422) when the file cannot be taken; then nothing is kept.
 */
export async function takeInUpload(
  files: FileStore,
  upload: ArrivedUpload,
  now: string,
  language: Language,
  asUploader: AsUploader,
): Promise<void> {
  const { name, ...said } = upload.details
  if (upload.size === 0) throw trouble('file-empty', language, { name })
  const recognised = await recognise(upload.path, name)
  if ('wrong' in recognised) {
    const is = recognised.wrong === 'not-what-its-name-says' ? (recognised.is ?? undefined) : undefined
    throw trouble(recognised.wrong, language, { name, ...(is === undefined ? {} : { is }) })
  }
  const recorded = await photoFacts(upload.path, recognised.mediaType, now)
  const keep = (): Promise<StoredFile> => files.put(createReadStream(upload.path), said)
  const stored = await keep().catch((fault: unknown) => {
    throw fault instanceof DigestDiffers ? trouble('hash-differs', language, { name }) : fault
  })

  await asUploader(async (tx, personId) => {
    await tx.query('select evidence.hold($1)', [stored.sm3])
    // Swept since we kept it: another attachment with the same bytes was a week old just now.
    if (!(await files.has(stored.sm3))) await keep()
    await tx.db
      .insertInto('evidence.attachment')
      .values({
        id: upload.id,
        sm3: stored.sm3,
        sha256: stored.sha256,
        size: stored.size,
        name,
        media_type: recognised.mediaType,
        taken_at: said.takenAt ?? null,
        longitude: said.longitude ?? null,
        latitude: said.latitude ?? null,
        place: said.place ?? null,
        taker: said.taker ?? null,
        device: said.device ?? null,
        recorded_at: recorded.takenAt,
        recorded_longitude: recorded.point?.longitude ?? null,
        recorded_latitude: recorded.point?.latitude ?? null,
        recorded_device: recorded.device,
        uploaded_by: personId,
        uploaded_unit: upload.uploadedUnit,
        uploaded_at: now,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  })
}
