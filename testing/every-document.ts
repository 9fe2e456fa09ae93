/** Every document once, composed from the sample case: for contact sheets and for measuring. */

import { composeFileIndex, withEntries } from '../domain/documents/penalty-case/archive.ts'
import { openDocumentNumber } from '../domain/documents/document-number.ts'
import type { Particulars } from '../domain/documents/particulars.ts'
import { documentsOf } from '../domain/documents/registry.ts'
import type { IssuingOrgan } from '../domain/documents/surroundings.ts'
import { documentForm } from '../law/documents/index.ts'
import type { DocumentToRender } from '../server/modules/documents/rendering/document-data.ts'
import { sampleCase, sampleCaseWaived, sampleLeadFor, sampleOrgans, sampleSurroundings } from './sample-files.ts'
import { sampleCaseWithPrepared } from './sample-prepared.ts'
import { strainedCase } from './strained-case.ts'
import { sampleSummary } from './summary-files.ts'

/** The moment at which every sample is issued. */
export const issued = '2026-11-09T09:00:00+08:00'

export interface Composed {
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

/** Every form with its particulars, ordinary ones or (`strained`) the hardest. */
export function composed(strained: boolean): Composed[] {
  const file = strained ? strainedCase : sampleCaseWithPrepared
  const around = (form: string) => ({ ...sampleSurroundings, organ: organOf(form) })
  return [
    // A clue and a case are handed over by the same form: that of the case is shown.
    ...Object.entries(documentsOf('lead'))
      .filter(([form]) => form !== 'DOC-005' && form !== 'DOC-006')
      .map(([form, { compose }]) => ({ form, particulars: compose(sampleLeadFor(form), around(form)) })),
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

/** What the renderer is asked for, issued or as a draft. */
export function toRender(form: string, particulars: Particulars, draft: boolean): DocumentToRender {
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
