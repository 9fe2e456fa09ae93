/**
 * npm run documents:sheet [-- --strained] [FORM …]: renders the documents of the sample case, or those named, issued and
 * as drafts, into build/sheet/ as PDF and PNG, and measures how long a document takes. `--strained` takes a case with
 * very long names, forty lines of facts, long lists and rare characters. Needs pdftoppm.
 */

import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf } from '../domain/documents/registry.ts'
import { openDocumentNumber } from '../domain/documents/document-number.ts'
import type { Particulars } from '../domain/documents/particulars.ts'
import type { IssuingOrgan } from '../domain/documents/surroundings.ts'
import { composeFileIndex, withEntries } from '../domain/documents/penalty-case/archive.ts'
import { documentForm } from '../law/documents/index.ts'
import { documentData, type DocumentToRender } from '../server/modules/documents/rendering/document-data.ts'
import { layoutOf } from '../server/modules/documents/rendering/layouts.ts'
import { createRenderer, type Renderer } from '../server/modules/documents/rendering/renderer.ts'
import { projectFolder } from '../server/platform/project-folder.ts'
import {
  sampleCase,
  sampleCaseWaived,
  sampleLead,
  sampleLeadNotFiled,
  sampleOrgans,
  sampleSurroundings,
} from '../testing/sample-files.ts'
import { sampleCaseWithPrepared } from '../testing/sample-prepared.ts'
import { strainedCase } from '../testing/strained-case.ts'
import { sampleSummary } from '../testing/summary-files.ts'

const sheet = join(projectFolder, 'build', 'sheet')

/** The moment at which every sample is issued. */
const issued = '2026-11-09T09:00:00+08:00'

interface Composed {
  readonly form: string
  readonly particulars: Particulars
}

const entries = [
  { title: '卷宗封面', number: null, on: '2026-11-20', pages: { from: 1, to: 1 }, volume: 'open' as const },
  {
    title: '立案审批表',
    number: '阳综执〔2026〕案第51号-1',
    on: '2026-10-16',
    pages: { from: 3, to: 3 },
    volume: 'internal' as const,
  },
  {
    title: '行政处罚决定书',
    number: '阳综执〔2026〕罚决第12号',
    on: '2026-11-09',
    pages: { from: 4, to: 6 },
    volume: 'open' as const,
  },
]

function composed(strained: boolean): Composed[] {
  const file = strained ? strainedCase : sampleCaseWithPrepared
  const around = (form: string) => ({ ...sampleSurroundings, organ: organOf(form) })
  return [
    ...Object.entries(documentsOf('lead')).map(([form, { compose }]) => ({
      form,
      particulars: compose(form === 'DOC-004' ? sampleLeadNotFiled : sampleLead, around(form)),
    })),
    ...Object.entries(documentsOf('summary-case'))
      .filter(([form]) => form !== 'DOC-090' && form !== 'DOC-COVER')
      .map(([form, { compose }]) => ({ form, particulars: compose(sampleSummary, around(form)) })),
    ...Object.entries(documentsOf('penalty-case')).map(([form, { compose }]) => ({
      form,
      particulars:
        form === 'DOC-090'
          ? withEntries(composeFileIndex(sampleCase, around(form)), entries)
          : compose(form === 'DOC-049' ? sampleCaseWaived : file, around(form)),
    })),
  ]
}

function toRender(form: string, particulars: Particulars, draft: boolean): DocumentToRender {
  const { series, title } = documentForm(form)
  const organ = organOf(form)
  const open = { organ: organ.shortName, year: 2026, series: series ?? '' }
  return {
    form,
    title: title.zh,
    number:
      series === null
        ? '阳综执〔2026〕案第51号-7'
        : draft
          ? openDocumentNumber(open)
          : `${organ.shortName}〔2026〕${series}第12号`,
    particulars,
    issuedAt: draft ? null : issued,
    demo: true,
  }
}

/** Whose paper it is: letters of other organs stand under their own names. */
function organOf(form: string): IssuingOrgan {
  const { drawnUpBy = 'officers', issuedBy } = documentForm(form)
  const organ = sampleOrgans[issuedBy]
  switch (drawnUpBy) {
    case 'officers':
      return organ
    case 'department':
      return sampleOrgans.origin
    case 'township':
      return { ...organ, name: '阳谷县人民政府侨润街道办事处', shortName: '侨办' }
    case 'superior':
      return { ...organ, name: '阳谷县人民政府', shortName: '阳政' }
    case 'supervisor':
      return { ...organ, name: '阳谷县司法局', shortName: '阳司' }
  }
}

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
