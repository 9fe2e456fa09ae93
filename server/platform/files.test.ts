import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { DigestDiffers, fileStoreIn, type FileStore } from './files.ts'

let folder: string
let files: FileStore

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbu-files-'))
  files = fileStoreIn(folder)
})
afterEach(() => rm(folder, { recursive: true }))

const kept = async (): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)

test('a file comes back as it went in, under the SM3 of its bytes', async () => {
  const content = Buffer.from('现场照片')
  const stored = await files.put(content)
  expect(stored).toEqual({
    sm3: createHash('sm3').update(content).digest('hex'),
    sha256: createHash('sha256').update(content).digest('hex'),
    size: content.length,
  })
  expect(await buffer(files.get(stored.sm3))).toEqual(content)
  expect(await files.verify(stored.sm3)).toBe(true)
})

test('what is kept can be reached by nobody else on the machine', async () => {
  const { sm3 } = await files.put(Buffer.from('现场照片'))
  const { mode } = await stat(join(folder, sm3.slice(0, 2)))
  expect(mode & 0o077).toBe(0)
})

test('the SM3 is the one of the standard (GB/T 32905, example 1)', async () => {
  const { sm3 } = await files.put(Buffer.from('abc'))
  expect(sm3).toBe('66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0')
})

test('the same bytes are kept once', async () => {
  const [first, second] = await Promise.all([
    files.put(Buffer.from('same')),
    files.put(Readable.from(['sa', 'me'].map((part) => Buffer.from(part)))),
  ])
  expect(first).toEqual(second)
  expect(await kept()).toEqual([first.sm3])
})

test('a source that breaks leaves nothing behind', async () => {
  const broken = Readable.from(
    (async function* () {
      yield Buffer.from('half')
      throw new Error('connection lost')
    })(),
  )
  await expect(files.put(broken)).rejects.toThrow('connection lost')
  expect(await kept()).toEqual([])
})

test('bytes that are not the announced ones are not kept', async () => {
  await expect(files.put(Buffer.from('abc'), { sha256: '0'.repeat(64) })).rejects.toBeInstanceOf(DigestDiffers)
  await expect(files.put(Buffer.from('abc'), { sm3: '0'.repeat(64) })).rejects.toBeInstanceOf(DigestDiffers)
  expect(await kept()).toEqual([])
})

test('an altered file does not verify, nor does one that is gone', async () => {
  const { sm3 } = await files.put(Buffer.from('untouched'))
  await writeFile(join(folder, sm3.slice(0, 2), sm3.slice(2, 4), sm3), 'touched..')
  expect(await files.verify(sm3)).toBe(false)
  await files.remove(sm3)
  expect(await files.verify(sm3)).toBe(false)
})

test('nothing but a digest is an address', () => {
  expect(() => files.get('../../etc/passwd')).toThrow('not an SM3 digest')
})
