import { open } from 'node:fs/promises'
import { fileTypeFromFile } from 'file-type'
import { typeByName } from './accepted-types.ts'

export type Recognised =
  | { readonly mediaType: string }
  /** The ending is not one we take in. */
  | { readonly wrong: 'type-not-accepted' }
  /** The bytes are something else than the ending says; `is`: what they were recognised as, if anything. */
  | { readonly wrong: 'not-what-its-name-says'; readonly is: string | null }

/** Looks at the bytes: is this file what its name says, and something we take in? */
export async function recognise(path: string, name: string): Promise<Recognised> {
  const expected = typeByName(name)
  if (expected === null) return { wrong: 'type-not-accepted' }
  const is = await kindOf(path)
  if (is !== null && expected.recognised.includes(is)) return { mediaType: expected.mediaType }
  return { wrong: 'not-what-its-name-says', is }
}

async function kindOf(path: string): Promise<string | null> {
  const found = (await fileTypeFromFile(path))?.mime ?? null
  if (found === null) return (await isText(path)) ? 'text' : null
  // OFD (GB/T 33190) is a zip whose root holds OFD.xml; the list of what a zip holds is at its end.
  if (found === 'application/zip' && (await lastBytes(path, 256 * 1024)).includes('OFD.xml')) return 'ofd'
  return found
}

/** Plain text in UTF-8 or GB 18030 that is not markup in disguise. */
async function isText(path: string): Promise<boolean> {
  const start = await firstBytes(path, 64 * 1024)
  // Text has line ends and tabs, and no other control characters.
  if (start.some((byte) => byte < 32 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12)) return false
  const text = decoded(start)
  return text !== null && !/^\s*<(!doctype|html|head|body|script|svg|\?xml|iframe)/i.test(text)
}

function decoded(bytes: Buffer): string | null {
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      // As a stream, so that a character cut by the window does not count as an error.
      return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    } catch {
      // Not in this encoding; perhaps in the next.
    }
  }
  return null
}

const firstBytes = (path: string, most: number): Promise<Buffer> => window(path, () => 0, most)
const lastBytes = (path: string, most: number): Promise<Buffer> =>
  window(path, (size) => Math.max(0, size - most), most)

async function window(path: string, from: (size: number) => number, most: number): Promise<Buffer> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = Buffer.alloc(Math.min(most, size))
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from(size))
    return bytes.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
