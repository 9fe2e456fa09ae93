import { z } from 'zod'
import { endpoint } from './endpoint.ts'

/** One file may have at most this many bytes: a photo, a paper, some minutes of film. */
export const defaultFileLimitInBytes = 100 * 1024 * 1024

/** What a file may end in; what its bytes must then be is checked when they have arrived. For the file chooser, too. */
export const acceptedExtensions = [
  'jpg',
  'jpeg',
  'png',
  'webp',
  'gif',
  'heic',
  'heif',
  'pdf',
  'ofd',
  'mp4',
  'mov',
  'avi',
  'mp3',
  'm4a',
  'wav',
  'aac',
  'amr',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'txt',
] as const
export type AcceptedExtension = (typeof acceptedExtensions)[number]

const Digest = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[0-9a-f]{64}$/)

/** A decimal number in a text: upload metadata knows nothing else. */
const Decimal = (least: number, most: number) =>
  z
    .string()
    .trim()
    .regex(/^-?\d{1,3}(\.\d{1,12})?$/)
    .transform(Number)
    .pipe(z.number().min(least).max(most))

/**
 * What comes with an upload, as the pairs of the tus header Upload-Metadata (key, base64 of the UTF-8 value).
 * Besides the name everything is optional; an empty value is as good as none.
 */
export const UploadMetadata = z.object({
  filename: z.string().min(1).max(4096),
  /** When it was taken, as the person says; instant with offset. */
  takenAt: z.iso.datetime({ offset: true }).optional(),
  longitude: Decimal(73, 136).optional(),
  latitude: Decimal(3, 54).optional(),
  place: z.string().trim().max(200).optional(),
  /** Who took it: 拍摄人. */
  taker: z.string().trim().max(60).optional(),
  /** With what: 拍摄设备. */
  device: z.string().trim().max(120).optional(),
  /** The digest the sender computed; the upload is refused if what arrived has another. */
  sm3: Digest.optional(),
  sha256: Digest.optional(),
})
export type UploadMetadata = z.infer<typeof UploadMetadata>

const Point = z.object({ longitude: z.number(), latitude: z.number() })

export const AttachmentReply = z.object({
  id: z.uuid(),
  name: z.string(),
  mediaType: z.string(),
  /** Bytes. */
  size: z.number(),
  sm3: z.string(),
  sha256: z.string(),
  takenAt: z.string().nullable(),
  point: Point.nullable(),
  place: z.string().nullable(),
  taker: z.string().nullable(),
  device: z.string().nullable(),
  /** What the photo says of itself (EXIF): offered as suggestions. */
  recorded: z.object({ takenAt: z.string().nullable(), point: Point.nullable(), device: z.string().nullable() }),
  uploadedBy: z.uuid(),
  uploadedUnit: z.string(),
  uploadedAt: z.string(),
  /** The matter that has it; null while no step has attached it. */
  matterId: z.uuid().nullable(),
})
export type AttachmentReply = z.infer<typeof AttachmentReply>

const ById = z.object({ id: z.uuid() })

export const getAttachment = endpoint({
  method: 'GET',
  path: '/attachments/:id',
  summary: 'What is known about a file: name, digests, when and where it was taken, by whom',
  tag: 'evidence',
  params: ById,
  reply: AttachmentReply,
})

export const getAttachmentFile = endpoint({
  method: 'GET',
  path: '/attachments/:id/file',
  summary: 'The file itself; download=1 to save it. Answers one byte range, so that films can be wound',
  tag: 'evidence',
  params: ById,
  query: z.object({ download: z.enum(['0', '1']).optional() }),
  binary: 'application/octet-stream',
})

export const unattachedAttachments = endpoint({
  method: 'GET',
  path: '/attachments',
  summary:
    'My uploads that no step has attached yet, newest first, at most 200. Files come in at /api/uploads by the tus protocol 1.0 (creation, creation-with-upload, creation-defer-length, termination, expiration); the last part of the upload address is the attachment’s id',
  tag: 'evidence',
  query: z.object({ unattached: z.literal('1') }),
  reply: z.object({ attachments: z.array(AttachmentReply) }),
})

/** Mounted by hand, not by contract: the tus protocol speaks in headers. */
export const uploadsPath = '/api/uploads'
