import type { AcceptedExtension } from '../../../contract/evidence.ts'

/**
 * What evidence comes as. Left out on purpose: anything that runs or scripts (programs, html, svg), office files with
 * macros, and archives, which hide what is in them.
 */
interface AcceptedType {
  /** What the file is served as. */
  readonly mediaType: string
  /** What its bytes may be recognised as; 'text' and 'ofd' are recognised by ourselves. */
  readonly recognised: readonly string[]
  /** Whether a browser shows it without running anything of it. */
  readonly shownInline: boolean
}

const shown = (mediaType: string, ...others: string[]): AcceptedType => ({
  mediaType,
  recognised: [mediaType, ...others],
  shownInline: true,
})
const saved = (mediaType: string, ...others: string[]): AcceptedType => ({
  ...shown(mediaType, ...others),
  shownInline: false,
})

// Phones name their containers loosely: an .mp4 may be 3GPP or QuickTime inside, a .heic may say heif.
const jpeg = shown('image/jpeg')
const heif = saved('image/heic', 'image/heif', 'image/heic-sequence', 'image/heif-sequence')

export const acceptedTypes: Readonly<Record<AcceptedExtension, AcceptedType>> = {
  jpg: jpeg,
  jpeg,
  png: shown('image/png', 'image/apng'),
  webp: shown('image/webp'),
  gif: shown('image/gif'),
  heic: heif,
  heif,
  pdf: shown('application/pdf'),
  ofd: { mediaType: 'application/ofd', recognised: ['ofd'], shownInline: false },
  mp4: shown('video/mp4', 'video/x-m4v', 'video/quicktime', 'video/3gpp', 'video/3gpp2'),
  mov: shown('video/quicktime', 'video/mp4'),
  avi: saved('video/vnd.avi'),
  mp3: shown('audio/mpeg'),
  m4a: shown('audio/mp4', 'audio/x-m4a', 'video/mp4'),
  wav: shown('audio/wav'),
  aac: shown('audio/aac', 'audio/mp4', 'audio/x-m4a'),
  amr: saved('audio/amr'),
  doc: saved('application/msword', 'application/x-cfb'),
  docx: saved('application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  xls: saved('application/vnd.ms-excel', 'application/x-cfb'),
  xlsx: saved('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'),
  txt: { mediaType: 'text/plain', recognised: ['text'], shownInline: true },
}

/** The type a name's ending stands for; null when it is not one we take in. */
export function typeByName(name: string): AcceptedType | null {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  return extension !== undefined && Object.hasOwn(acceptedTypes, extension)
    ? acceptedTypes[extension as AcceptedExtension]
    : null
}

/** Whether the browser may show a file of this type in the page's own window. */
export const shownInline = (mediaType: string): boolean =>
  Object.values(acceptedTypes).some((type) => type.mediaType === mediaType && type.shownInline)
