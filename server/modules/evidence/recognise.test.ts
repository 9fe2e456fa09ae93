import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import exceljs from 'exceljs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acceptedExtensions } from '../../../contract/evidence.ts'
import { acceptedTypes, typeByName } from './accepted-types.ts'
import { photo } from './evidence-for-tests.ts'
import { recognise } from './recognise.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbu-recognise-'))
})
afterAll(() => rm(folder, { recursive: true }))

const recognised = async (bytes: Buffer, name: string) => {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return recognise(path, name)
}

const filled = (...start: (string | Buffer)[]): Buffer =>
  Buffer.concat([
    ...start.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
    Buffer.alloc(2000),
  ])
/** What MPEG-4 containers begin with: the size of the first box, and the brand. */
const brand = (name: string): Buffer => filled('\0\0\0\x18ftyp', name, '\0\0\0\0', name, 'mp42')
const hex = (digits: string): Buffer => Buffer.from(digits, 'hex')

const png = hex(
  '89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000a49444154789c6300010000050001',
)

const samples: Readonly<Record<string, () => Buffer | Promise<Buffer>>> = {
  jpg: () => photo(500),
  png: () => filled(png),
  webp: () => filled('RIFF\x24\0\0\0WEBPVP8 '),
  gif: () => filled('GIF89a'),
  heic: () => brand('heic'),
  heif: () => brand('mif1'),
  pdf: () => filled('%PDF-1.7\n'),
  ofd: () => zipOf('OFD.xml', '<ofd:OFD/>'),
  mp4: () => brand('isom'),
  mov: () => brand('qt  '),
  avi: () => filled('RIFF\x24\0\0\0AVI LIST'),
  mp3: () => filled('ID3\x03\0\0\0\0\0\0', hex('fffb9064')),
  m4a: () => brand('M4A '),
  wav: () => filled('RIFF\x24\0\0\0WAVEfmt '),
  aac: () => filled(hex('fff15080')),
  amr: () => filled('#!AMR\n'),
  doc: () => filled(hex('d0cf11e0a1b11ae1')),
  xls: () => filled(hex('d0cf11e0a1b11ae1')),
  docx: () =>
    zipOf('word/document.xml', '<w:document/>', '[Content_Types].xml', contentTypes('wordprocessingml.document')),
  xlsx: async () => {
    const workbook = new exceljs.Workbook()
    workbook.addWorksheet('台账').addRow(['甲', 1])
    return Buffer.from(await workbook.xlsx.writeBuffer())
  },
  txt: () => Buffer.from('现场检查说明\r\n'),
}

test.each(Object.keys(samples))('a %s is recognised by its bytes', async (extension) => {
  const bytes = await samples[extension]!()
  expect(await recognised(bytes, `证据.${extension.toUpperCase()}`)).toEqual({
    mediaType: typeByName(`x.${extension}`)?.mediaType,
  })
})

test('every type but a jpeg spelt out has a sample here', () => {
  expect(acceptedExtensions.filter((extension) => !(extension in samples))).toEqual(['jpeg'])
  expect(Object.keys(acceptedTypes)).toEqual([...acceptedExtensions])
})

test('text may be in GB 18030, as older machines write it', async () => {
  expect(await recognised(Buffer.from('cfd6b3a1bcecb2e9', 'hex'), '说明.txt')).toEqual({ mediaType: 'text/plain' })
})

test('a document with macros under a harmless name is not what its name says', async () => {
  const macros = zipOf(
    'word/document.xml',
    '',
    '[Content_Types].xml',
    contentTypes('x').replace(
      /ContentType="[^"]*"/,
      'ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"',
    ),
  )
  expect(await recognised(macros, '文书.docx')).toMatchObject({ wrong: 'not-what-its-name-says' })
})

test('an archive is not an OFD', async () => {
  expect(await recognised(zipOf('evil.exe', 'MZ'), '文书.ofd')).toMatchObject({ wrong: 'not-what-its-name-says' })
})

const contentTypes = (kind: string): string =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.${kind}.main+xml"/></Types>`

/** A zip of uncompressed entries, given as name, content, name, content … */
function zipOf(...namesAndContents: string[]): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (let i = 0; i < namesAndContents.length; i += 2) {
    const name = Buffer.from(namesAndContents[i] ?? '')
    const content = Buffer.from(namesAndContents[i + 1] ?? '')
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(content.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(name.length, 22)
    const entry = Buffer.concat([hex('504b0304'), common, name, content])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([hex('504b01021400'), common, rest, name]))
    entries.push(entry)
    offset += entry.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  hex('504b0506').copy(end)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(list.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...entries, list, end])
}

function crc32(bytes: Buffer): number {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return (crc ^ -1) >>> 0
}
