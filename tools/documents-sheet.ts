/**
 * npm run documents:sheet [-- FORM …]: renders every document of the sample case, issued and as a draft, into
 * build/sheet/ as PDF and PNG, and measures how long a document takes once the thread is warm. Needs pdftoppm.
 */

import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { documentsOf } from '../domain/documents/registry.ts'
import { openDocumentNumber } from '../domain/documents/document-number.ts'
import type { Particulars } from '../domain/documents/particulars.ts'
import { composeFileIndex, withEntries } from '../domain/documents/penalty-case/archive.ts'
import { documentForm } from '../law/documents/index.ts'
import { documentData, type DocumentToRender } from '../server/modules/documents/rendering/document-data.ts'
import { layoutOf } from '../server/modules/documents/rendering/layouts.ts'
import { createRenderer } from '../server/modules/documents/rendering/renderer.ts'
import { projectFolder } from '../server/platform/project-folder.ts'
import {
  sampleCase,
  sampleCaseWaived,
  sampleLead,
  sampleLeadNotFiled,
  sampleOrgans,
  sampleSurroundings,
} from '../testing/sample-files.ts'

const wanted = process.argv.slice(2)
const sheet = join(projectFolder, 'build', 'sheet')
rmSync(sheet, { recursive: true, force: true })
mkdirSync(sheet, { recursive: true })

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

function composed(): { form: string; particulars: Particulars }[] {
  const around = (form: string) => ({ ...sampleSurroundings, organ: sampleOrgans[documentForm(form).issuedBy] })
  return [
    ...Object.entries(documentsOf('lead')).map(([form, { compose }]) => ({
      form,
      particulars: compose(form === 'DOC-004' ? sampleLeadNotFiled : sampleLead, around(form)),
    })),
    ...Object.entries(documentsOf('penalty-case')).map(([form, { compose }]) => ({
      form,
      particulars:
        form === 'DOC-090'
          ? withEntries(composeFileIndex(sampleCase, around(form)), entries)
          : compose(form === 'DOC-049' ? sampleCaseWaived : sampleCase, around(form)),
    })),
  ]
}

function toRender(form: string, particulars: Particulars, draft: boolean): DocumentToRender {
  const { series, title, issuedBy } = documentForm(form)
  const organ = sampleOrgans[issuedBy]
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
    issuedAt: draft ? null : '2026-11-09T09:00:00+08:00',
    demo: true,
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

const renderer = createRenderer({ cache: join(projectFolder, 'build') })
const started = performance.now()
let first = 0
for (const { form, particulars } of composed().filter(({ form }) => wanted.length === 0 || wanted.includes(form))) {
  for (const draft of [false, true]) {
    const document = toRender(form, draft ? halfway(particulars) : particulars, draft)
    const { pdf } = await renderer.pdf(layoutOf(form), documentData(document), '2026-11-09T09:00:00+08:00')
    first ||= performance.now() - started
    const name = join(sheet, `${form}${draft ? '-draft' : ''}`)
    writeFileSync(`${name}.pdf`, pdf)
    execFileSync('pdftoppm', ['-r', '80', '-png', `${name}.pdf`, name])
  }
}

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
    '2026-11-09T09:00:00+08:00',
  )
  const name = join(sheet, `sheet-${String(start / perSheet + 1).padStart(2, '0')}`)
  writeFileSync(`${name}.pdf`, pdf)
  execFileSync('pdftoppm', ['-r', '100', '-singlefile', '-png', `${name}.pdf`, name])
}

const all = composed()
const times: number[] = []
for (let round = 0; round < 5; round++) {
  for (const { form, particulars } of all) {
    const begun = performance.now()
    await renderer.pdf(layoutOf(form), documentData(toRender(form, particulars, false)), '2026-11-09T09:00:00+08:00')
    times.push(performance.now() - begun)
  }
}
times.sort((one, other) => one - other)
const at = (share: number): string => (times[Math.floor(times.length * share)] ?? 0).toFixed(1)
console.log(
  `first document ${first.toFixed(0)} ms with the start of the thread; then ${times.length} documents: median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
)
await renderer.close()
