import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { composeDocument } from '../../../domain/documents/registry.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { sampleCaseWithPrepared } from '../../../testing/sample-prepared.ts'
import { renderIssued } from './commands/render-issued.ts'
import { openPress, type Press } from './index.ts'

let folder: string
const opened: Press[] = []

const press = (own: string): Press => {
  const one = openPress(own, true)
  opened.push(one)
  return one
}

const issued = (form: string) => ({
  id: '00000000-0000-7000-8000-000000000001',
  form,
  number: '阳综执〔2026〕催告第1号',
  title: '履行行政决定催告书',
  particulars: composeDocument('penalty-case', form, sampleCaseWithPrepared, sampleSurroundings).particulars,
  issuedAt: '2026-11-24T09:00:00+08:00',
})

/** Two pages, the second with a picture of the folder: the product's own layout has no such thing. */
const layout = `#import "shared/sections.typ": *
#show: on-paper
#external-head(document-data.title)
#words("partyName")：#words("performBy")
#pagebreak()
#image("emblem.svg", width: 3cm)
#sealed()
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'tongbu-layouts-'))
  const templates = join(folder, 'templates')
  await mkdir(templates)
  await writeFile(join(templates, 'DOC-068.typ'), layout)
  await writeFile(
    join(templates, 'emblem.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><circle cx="4" cy="4" r="4"/></svg>',
  )
})

afterAll(async () => {
  for (const { renderer } of opened) await renderer.close()
  await rm(folder, { recursive: true, force: true })
})

test('a county replaces the layout of a form by a file of its own, pictures included', async () => {
  const own = press(folder)
  const other = press(join(folder, 'elsewhere'))
  const [replaced, ours] = [await renderIssued(own, issued('DOC-068')), await renderIssued(other, issued('DOC-068'))]
  expect(own.layoutOf('DOC-068')).toBe('DOC-068.typ')
  expect(replaced.pages).toBe(2)
  expect(replaced.sm3).not.toBe(ours.sm3)
  // Its pages are shown as pictures only as long as the layout is the one it was printed with.
  expect(replaced.templateHash).not.toBe(ours.templateHash)
})

test('the forms it did not replace look as they come', async () => {
  const own = await renderIssued(press(folder), issued('DOC-069'))
  const ours = await renderIssued(press(join(folder, 'elsewhere')), issued('DOC-069'))
  expect(own.sm3).toBe(ours.sm3)
})

test('a layout with a fault is told as one, with its file', async () => {
  const faulty = join(folder, 'faulty')
  await mkdir(join(faulty, 'templates'), { recursive: true })
  await writeFile(join(faulty, 'templates', 'DOC-068.typ'), '#unknown-word')
  await expect(renderIssued(press(faulty), issued('DOC-068'))).rejects.toThrow('DOC-068.typ')
})
