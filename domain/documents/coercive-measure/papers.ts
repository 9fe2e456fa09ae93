/** The papers of a coercive measure: those that officers prepare in a case, in the words of the same forms. */

import { documentForm } from '../../../law/documents/index.ts'
import type { MeasureFile } from '../../procedures/coercive-measure/file.ts'
import type { Known } from '../../prepared/known.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import { internalBase } from '../base-particulars.ts'
import { officerRows } from '../parties-and-powers.ts'
import type { Particulars } from '../particulars.ts'
import { slipOf } from '../penalty-case/return-slip.ts'
import { preparedComposers } from '../prepared/compose.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

const forms = [
  'DOC-022',
  'DOC-036',
  'DOC-037',
  'DOC-038',
  'DOC-039',
  'DOC-040',
  'DOC-041',
  'DOC-042',
  'DOC-043',
  'DOC-079',
] as const

const nothing = { fine: 0, surcharge: 0 }

/** What the papers ask of a measure; its papers carry the number of the case. */
export const knownOfMeasure = (file: MeasureFile): Known => ({
  number: file.caseNumber,
  unit: file.holderUnit,
  cause: file.caseCause,
  party: file.party,
  power: file.power,
  officers: file.carriedOut?.officers ?? file.officers,
  place: file.carriedOut?.place ?? file.place.text,
  facts: file.caseFacts,
  filedOn: file.caseOpenedOn,
  correction: null,
  correctionDueOn: null,
  decision: null,
  owedOn: () => nothing,
  review: null,
  excludedDays: () => 0,
  notice: null,
  statements: [],
  hearing: null,
  records: [],
  evidence: [],
  publication: null,
  prepared: preparedOf(file),
})

/** DOC-063 送达回证, for the paper served last. */
function composeSlip(file: MeasureFile, around: DocumentSurroundings): Particulars {
  const paper = preparedOf(file).find(({ number }) => number === file.servedPrepared)
  return {
    ...internalBase(file.caseNumber, file.holderUnit, around),
    cause: file.caseCause,
    partyName: file.party.name,
    officerRows: officerRows(file.officers),
    ...slipOf(
      paper?.service === undefined
        ? null
        : {
            title: documentForm(paper.form).title.zh,
            number: paper.issued?.number ?? null,
            service: paper.service,
          },
      file.party.name,
    ),
  }
}

const composers = preparedComposers<MeasureFile>(knownOfMeasure)

export const measureComposers: Readonly<
  Record<string, (file: MeasureFile, around: DocumentSurroundings) => Particulars>
> = {
  ...Object.fromEntries(forms.map((form) => [form, composers[form]!])),
  'DOC-063': composeSlip,
}
