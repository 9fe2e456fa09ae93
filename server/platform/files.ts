/**
 * Files by what they contain. A file lies under the SM3 of its bytes, so the same photo taken in twice is kept once
 * and nobody can exchange a file without its address ceasing to fit. Names given by people never become paths.
 *
 * Each module that keeps files has a folder of its own: whoever removes a file must know everything that refers to it.
 */

import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdir, open, rename, rm, stat, unlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { v7 as uuid } from 'uuid'

export interface StoredFile {
  /** 64 hex digits; the address. */
  readonly sm3: string
  /** 64 hex digits; for those who have no SM3 at hand. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Digests the sender computed before the bytes went on their way; lower-case hex. */
export interface AnnouncedDigests {
  readonly sm3?: string | undefined
  readonly sha256?: string | undefined
}

export class DigestDiffers extends Error {}

export interface FileStore {
  /**
   * Takes bytes in. When it returns they are on the disk for good; before that nothing is to be seen of them.
   * Throws {@link DigestDiffers}, keeping nothing, when they are not the bytes that were announced.
   */
  readonly put: (content: Readable | Buffer, announced?: AnnouncedDigests) => Promise<StoredFile>
  /** The bytes, or part of them (both ends included). A file that is not there is a fault of the stream. */
  readonly get: (sm3: string, range?: { readonly start: number; readonly end: number }) => Readable
  readonly has: (sm3: string) => Promise<boolean>
  /** Reads the file again: do the bytes still have this SM3? False also when it is gone. */
  readonly verify: (sm3: string) => Promise<boolean>
  /** Only for sweeping what nothing refers to. */
  readonly remove: (sm3: string) => Promise<void>
}

/** Evidence is nobody else's on a machine that others use too. */
const forUsAlone = { recursive: true, mode: 0o700 } as const

/** A store in this folder, which is made when the first file comes. */
export function fileStoreIn(folder: string): FileStore {
  const pathOf = (sm3: string): string => {
    if (!/^[0-9a-f]{64}$/.test(sm3)) throw new Error(`not an SM3 digest: ${sm3}`)
    return join(folder, sm3.slice(0, 2), sm3.slice(2, 4), sm3)
  }

  const has = async (sm3: string): Promise<boolean> => (await sizeOf(pathOf(sm3))) !== null

  return {
    has,
    get: (sm3, range) => createReadStream(pathOf(sm3), range ?? {}),
    remove: (sm3) => rm(pathOf(sm3), { force: true }),

    async put(content, announced = {}) {
      const incoming = join(folder, 'incoming')
      await mkdir(incoming, forUsAlone)
      const temporary = join(incoming, uuid())
      try {
        const digests = digesting()
        await pipeline(sourceOf(content), digests.through, createWriteStream(temporary, { flags: 'wx' }))
        await flush(temporary)
        const stored = digests.result()
        if (
          ![undefined, stored.sm3].includes(announced.sm3) ||
          ![undefined, stored.sha256].includes(announced.sha256)
        ) {
          throw new DigestDiffers(`announced as ${announced.sm3 ?? announced.sha256}, arrived as ${stored.sm3}`)
        }
        const path = pathOf(stored.sm3)
        // The same bytes again: they are there already, unless a torn disk left something shorter behind.
        if ((await sizeOf(path)) === stored.size) {
          await unlink(temporary)
          return stored
        }
        await mkdir(dirname(path), forUsAlone)
        await rename(temporary, path)
        // Without this a power cut may forget the name though the bytes are safe.
        for (const made of [dirname(path), dirname(dirname(path)), folder]) await flush(made)
        return stored
      } catch (fault) {
        await rm(temporary, { force: true })
        throw fault
      }
    },

    async verify(sm3) {
      if (!(await has(sm3))) return false
      const hash = createHash('sm3')
      await pipeline(createReadStream(pathOf(sm3)), hash)
      return hash.digest('hex') === sm3
    },
  }
}

/** Lets bytes through and remembers what they were. */
function digesting(): { readonly through: Transform; readonly result: () => StoredFile } {
  const sm3 = createHash('sm3')
  const sha256 = createHash('sha256')
  let size = 0
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      sm3.update(chunk)
      sha256.update(chunk)
      size += chunk.length
      done(null, chunk)
    },
  })
  return { through, result: () => ({ sm3: sm3.digest('hex'), sha256: sha256.digest('hex'), size }) }
}

// One chunk, not one per byte, which is what Readable.from would make of a Buffer inside an array-like.
const sourceOf = (content: Readable | Buffer): Readable =>
  Buffer.isBuffer(content) ? Readable.from([content]) : content

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw fault
  }
}
