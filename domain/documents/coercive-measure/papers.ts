/** The papers of a coercive measure, in the words of their forms. */

import { documentForm } from '../../../law/documents/index.ts'
import type { MeasureFile } from '../../procedures/coercive-measure/file.ts'
import { measureForms } from '../../procedures/coercive-measure/forms.ts'
import type { Known } from '../../prepared/known.ts'
import { preparedOf } from '../../prepared/prepared.ts'
import { internalBase } from '../base-particulars.ts'
import { officerRows } from '../parties-and-powers.ts'
import type { Particulars } from '../particulars.ts'
import { slipOf } from '../penalty-case/return-slip.ts'
import { preparedComposers } from '../prepared/compose.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

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
  ...Object.fromEntries(measureForms.map((form) => [form, composers[form]!])),
  'DOC-063': composeSlip,
}
