import exifr from 'exifr'

/** What a photo says of itself. A suggestion, not a testimony: clocks go wrong and data can be altered. */
export interface PhotoFacts {
  /** Instant, ISO 8601. */
  readonly takenAt: string | null
  readonly point: { readonly longitude: number; readonly latitude: number } | null
  readonly device: string | null
}

export const nothingSaid: PhotoFacts = { takenAt: null, point: null, device: null }

/** Reads EXIF from a photo; what is missing, broken or cannot be true is null. */
export async function photoFacts(path: string, mediaType: string, now: string): Promise<PhotoFacts> {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/heic') return nothingSaid
  const exif = await readExif(path)
  return { takenAt: takenAt(exif, now), point: pointOf(exif), device: deviceOf(exif) }
}

type Exif = Readonly<Record<string, unknown>>

async function readExif(path: string): Promise<Exif> {
  try {
    const read = await exifr.parse(path, {
      pick: [
        'DateTimeOriginal',
        'OffsetTimeOriginal',
        'Make',
        'Model',
        'GPSLatitude',
        'GPSLongitude',
        'GPSLatitudeRef',
        'GPSLongitudeRef',
      ],
      reviveValues: false,
    })
    return (read ?? {}) as Exif
  } catch {
    // A photo whose EXIF is broken is still a photo.
    return {}
  }
}

/** Cameras write local time; without an offset that is Chinese time. */
function takenAt(exif: Exif, now: string): string | null {
  const local = /^(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)/.exec(String(exif['DateTimeOriginal'] ?? ''))
  if (local === null) return null
  const offset = /^[+-]\d\d:\d\d$/.exec(String(exif['OffsetTimeOriginal'] ?? ''))?.[0] ?? '+08:00'
  const instant = new Date(`${local[1]}-${local[2]}-${local[3]}T${local[4]}${offset}`)
  if (Number.isNaN(instant.getTime())) return null
  const iso = instant.toISOString()
  return iso >= '1990' && iso <= now ? iso : null
}

/** Only points in China count: a camera without a fix says 0, 0. */
function pointOf(exif: Exif): PhotoFacts['point'] {
  const { longitude, latitude } = exif
  if (typeof longitude !== 'number' || typeof latitude !== 'number') return null
  if (longitude < 73 || longitude > 136 || latitude < 3 || latitude > 54) return null
  return { longitude, latitude }
}

function deviceOf(exif: Exif): string | null {
  const parts = [exif['Make'], exif['Model']].map((part) =>
    typeof part === 'string' ? part.replace(/\p{Cc}/gu, '').trim() : '',
  )
  const text = parts
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 120)
  return text === '' ? null : text
}
