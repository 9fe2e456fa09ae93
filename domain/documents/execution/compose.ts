/** The documents of an execution: most of them in the words of the prepared forms, the record of the day in its own. */

import { documentForm } from '../../../law/documents/index.ts'
import { knownOfExecution } from '../../prepared/known-of-execution.ts'
import { latestPrepared, preparedOf } from '../../prepared/prepared.ts'
import type { ExecutionFile } from '../../procedures/execution/file.ts'
import { executionForms } from '../../procedures/execution/forms.ts'
import { internalBase } from '../base-particulars.ts'
import { passage, type Particulars } from '../particulars.ts'
import { officerRows, officersText } from '../parties-and-powers.ts'
import { slipOf } from '../penalty-case/return-slip.ts'
import { preparedComposers } from '../prepared/compose.ts'
import { body, heading, penFor, said, sentence } from '../prepared/writing.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

type Compose = (file: ExecutionFile, around: DocumentSurroundings) => Particulars

const prepared = preparedComposers<ExecutionFile>(knownOfExecution)

/** DOC-039 as 强制执行现场笔录: the record of the measure in the words of execution (ACL 18, 43, 44). */
const composeRecord: Compose = (file, around) => {
  const values = latestPrepared(file, 'DOC-039')?.values ?? {}
  const pen = penFor(documentForm('DOC-039'), values)
  const officers = officersText(file.records.at(-1)?.officers ?? file.officers) ?? ''
  const told = `执法人员出示执法证件，向到场人员说明强制执行的理由、依据，告知当事人依法享有的陈述、申辩和申请行政复议、提起行政诉讼的权利、救济途径。执法人员：${officers}。`
  return {
    ...prepared['DOC-039']?.(file, around),
    printedTitle: '强制执行现场笔录',
    told: passage(told),
    sections: body(
      sentence`${told}`,
      heading('一、执行情况'),
      said(pen.paragraphs('carriedOut')),
      heading('二、当事人的陈述和申辩'),
      said(pen.paragraphs('partySaid')),
      heading('三、签名情况'),
      sentence`${pen('signed')}。见证人：${pen.text('witness') === '' ? '无' : pen('witness')}。`,
    ),
    ...(pen.text('witness') === '' ? { witness: '无' } : {}),
  }
}

/** DOC-063 送达回证, for the document whose service was recorded last. */
const composeSlip: Compose = (file, around) => {
  const one = preparedOf(file).find(({ number }) => number === file.servedPrepared)
  const slip =
    one?.service === undefined
      ? null
      : { title: documentForm(one.form).title.zh, number: one.issued?.number ?? null, service: one.service }
  return {
    ...internalBase(file.number, file.holderUnit, around),
    cause: file.of.cause,
    partyName: file.of.party.name,
    officerRows: officerRows(file.officers),
    ...slipOf(slip, file.of.party.name),
  }
}

export const executionComposers: Readonly<Record<string, Compose>> = {
  ...Object.fromEntries(executionForms.map((id) => [id, prepared[id] as Compose])),
  'DOC-039': composeRecord,
  'DOC-063': composeSlip,
}
