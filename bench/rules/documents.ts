/** Every document of the law once, from the file of a case to the pages. */

import { join } from 'node:path'
import { documentData } from '../../server/modules/documents/rendering/document-data.ts'
import { layoutOf } from '../../server/modules/documents/rendering/layouts.ts'
import { createRenderer, type Renderer } from '../../server/modules/documents/rendering/renderer.ts'
import { projectFolder } from '../../server/platform/project-folder.ts'
import { composed, issued, toRender, type Composed } from '../../testing/every-document.ts'
import { middle, type Compared } from './compared.ts'

const rounds = 5
/** A renderer of its own for every document takes long; some tell for all. */
const alone = 8

export async function measureDocuments(): Promise<Compared> {
  const all = theForms()
  const warm = createRenderer({ cache: join(projectFolder, 'build') })
  try {
    await warm.warm()
    await renderAll(warm, all)
    const ours: number[] = []
    const naive: number[] = []
    for (let round = 0; round < rounds; round++) {
      const begun = performance.now()
      await renderAll(warm, theForms())
      ours.push(performance.now() - begun)
      naive.push((await eachAlone(all.slice(round * alone, (round + 1) * alone))) * all.length)
    }
    return {
      what: `all ${all.length} documents, warm, one after the other`,
      ours: middle(ours),
      naive: middle(naive),
      aim: 3_000,
    }
  } finally {
    await warm.close()
  }
}

/** The forms DOC-001 to DOC-094; those that several kinds of matter have, as the first composes them. */
function theForms(): Composed[] {
  const byForm = new Map<string, Composed>()
  for (const one of composed(false)) if (/^DOC-\d+$/.test(one.form) && !byForm.has(one.form)) byForm.set(one.form, one)
  return [...byForm.values()]
}

async function renderAll(renderer: Renderer, documents: readonly Composed[]): Promise<void> {
  for (const { form, particulars } of documents) {
    const { pages } = await renderer.pdf(layoutOf(form), documentData(toRender(form, particulars, false)), issued)
    if (pages < 1) throw new Error(`${form} has no page`)
  }
}

/** What a reader would write first: read templates and fonts, lay out, be done. Milliseconds for one document. */
async function eachAlone(documents: readonly Composed[]): Promise<number> {
  const begun = performance.now()
  for (const document of documents) {
    const renderer = createRenderer({ cache: join(projectFolder, 'build') })
    try {
      await renderAll(renderer, [document])
    } finally {
      await renderer.close()
    }
  }
  return (performance.now() - begun) / documents.length
}
