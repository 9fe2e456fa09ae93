/**
 * npm run documents:sheet [-- --strained] [FORM …]: renders the documents of the sample case, or those named, issued and
 * as drafts, into build/sheet/ as PDF and PNG, and measures how long a document takes. `--strained` takes a case with
 * very long names, forty lines of facts, long lists and rare characters. Needs pdftoppm.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Particulars } from '../domain/documents/particulars.ts'
import { documentData } from '../server/modules/documents/rendering/document-data.ts'
import { layoutOf } from '../server/modules/documents/rendering/layouts.ts'
import { createRenderer, type Renderer } from '../server/modules/documents/rendering/renderer.ts'
import { projectFolder } from '../server/platform/project-folder.ts'
import { composed, issued, toRender, type Composed } from '../testing/every-document.ts'

const sheet = join(projectFolder, 'build', 'sheet')

/** A draft as an officer sees it half-way: what is not known yet is left out. */
const halfway = (particulars: Particulars): Particulars =>
  Object.fromEntries(
    Object.entries(particulars).map(([key, value]) => [
      key,
      ['collectingBank', 'statementOutcome', 'opinion', 'feedbackBy', 'checked', 'receipt'].includes(key)
        ? null
        : value,
    ]),
  )

await main(process.argv.slice(2))

async function main(given: readonly string[]): Promise<void> {
  const wanted = given.filter((word) => word !== '--strained')
  const all = composed(given.includes('--strained'))
  const forms = all.map(({ form }) => form)
  const unknown = wanted.find((form) => !forms.includes(form))
  if (unknown !== undefined) return refuse(`There is no ${unknown}; there are ${forms.join(', ')}.`)
  if (spawnSync('pdftoppm', ['-v']).error !== undefined)
    return refuse('pdftoppm makes the pictures: install it with `apt-get install poppler-utils`.')

  rmSync(sheet, { recursive: true, force: true })
  mkdirSync(sheet, { recursive: true })
  const renderer = createRenderer({ cache: join(projectFolder, 'build') })
  try {
    for (const one of all) if (wanted.length === 0 || wanted.includes(one.form)) await draw(renderer, one)
    const sheets = await contactSheets(renderer)
    console.log(
      `Every document as PDF and PNG in build/sheet; ${sheets} sheets of them all: build/sheet/sheet-01.png …`,
    )
    console.log(await timesOf(renderer, all))
  } finally {
    await renderer.close()
  }
}

function refuse(sentence: string): void {
  console.error(sentence)
  process.exitCode = 2
}

/** Issued and as a draft. */
async function draw(renderer: Renderer, { form, particulars }: Composed): Promise<void> {
  for (const draft of [false, true]) {
    const document = toRender(form, draft ? halfway(particulars) : particulars, draft)
    const { pdf } = await renderer.pdf(layoutOf(form), documentData(document), issued)
    const name = join(sheet, `${form}${draft ? '-draft' : ''}`)
    writeFileSync(`${name}.pdf`, pdf)
    execFileSync('pdftoppm', ['-r', '80', '-png', `${name}.pdf`, name])
  }
}

/** Eight pages to a sheet, to be looked at together. */
async function contactSheets(renderer: Renderer): Promise<number> {
  const pictures = readdirSync(sheet)
    .filter((name) => name.endsWith('.png'))
    .sort()
  const perSheet = 8
  for (let start = 0; start < pictures.length; start += perSheet) {
    const shown = pictures.slice(start, start + perSheet)
    const { pdf } = await renderer.pdf(
      'contact-sheet.typ',
      {
        'data.json': JSON.stringify({ width: 420, columns: 4, pages: shown.map((name) => ({ file: name, name })) }),
        ...Object.fromEntries(shown.map((name) => [name, readFileSync(join(sheet, name))])),
      },
      issued,
    )
    const name = join(sheet, `sheet-${String(start / perSheet + 1).padStart(2, '0')}`)
    writeFileSync(`${name}.pdf`, pdf)
    execFileSync('pdftoppm', ['-r', '100', '-singlefile', '-png', `${name}.pdf`, name])
  }
  return Math.ceil(pictures.length / perSheet)
}

/** How long a document takes once the thread is warm. */
async function timesOf(renderer: Renderer, all: readonly Composed[]): Promise<string> {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    for (const { form, particulars } of all) {
      const begun = performance.now()
      await renderer.pdf(layoutOf(form), documentData(toRender(form, particulars, false)), issued)
      times.push(performance.now() - begun)
    }
  }
  times.sort((one, other) => one - other)
  const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
  return `${times.length} documents on a warm thread: median ${at(0.5)} ms, p95 ${at(0.95)} ms each.`
}
