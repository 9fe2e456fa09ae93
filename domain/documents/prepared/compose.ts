/** A prepared document from the file and what was written into it. */

import { documentForm, type DocumentForm } from '../../../law/documents/index.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { knownOfCase, type Known } from '../../prepared/known.ts'
import { latestPrepared, type Prepared, type WithPrepared } from '../../prepared/prepared.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import { externalBase, internalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { typed, type Particulars } from '../particulars.ts'
import { officerRows, officersText, partyParticulars, partyRows } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import type { SentencesByForm } from './phrases.ts'
import { coercionSentences } from './sentences/coercion.ts'
import { competenceSentences } from './sentences/competence.ts'
import { cooperationSentences } from './sentences/cooperation.ts'
import { criminalLinkageSentences } from './sentences/criminal-linkage.ts'
import { evidenceSentences } from './sentences/evidence.ts'
import { executionSentences } from './sentences/execution.ts'
import { hearingAndDecisionSentences } from './sentences/hearing-and-decision.ts'
import { serviceAndPaymentSentences } from './sentences/service-and-payment.ts'
import { supervisionAndRemediesSentences } from './sentences/supervision-and-remedies.ts'
import { penFor, writtenParticulars } from './writing.ts'

const sentences: SentencesByForm = {
  ...competenceSentences,
  ...evidenceSentences,
  ...cooperationSentences,
  ...coercionSentences,
  ...hearingAndDecisionSentences,
  ...serviceAndPaymentSentences,
  ...executionSentences,
  ...criminalLinkageSentences,
  ...supervisionAndRemediesSentences,
}

/** The forms that are composed from what somebody writes. */
export const preparedForms: readonly string[] = Object.keys(sentences).toSorted()

const has = (form: DocumentForm, key: string): boolean => form.baseFields.some((field) => field.key === key)

function base(form: DocumentForm, known: Known, around: DocumentSurroundings): Particulars {
  const head = form.external
    ? { ...externalBase(around), ...(has(form, 'partyAddress') ? partyParticulars(known.party) : {}) }
    : { ...internalBase(known.number, known.unit, around), party: partyRows(known.party) }
  return {
    ...head,
    ...(form.external && !has(form, 'partyName') ? {} : { partyName: known.party.name }),
    cause: known.cause,
    officerRows: officerRows(known.officers),
    ...(form.signedBy?.zh.includes('执法人员') === true ? { officersLine: officersText(known.officers) } : {}),
  }
}

/** Composes any form of {@link preparedForms}; `prepared` may be absent: then everything written is a gap. */
export function composePrepared(
  form: DocumentForm,
  known: Known,
  values: PreparedValues,
  around: DocumentSurroundings,
  approval?: Prepared['approval'],
): Particulars {
  const pen = penFor(form, values)
  return {
    ...base(form, known, around),
    ...writtenParticulars(form, values),
    ...sentences[form.id]?.(known, pen, around),
    ...(form.copies === undefined ? {} : { copies: form.copies }),
    opinion: typed(approval?.opinion),
    approvedBy: approval?.by ?? '',
    approvedOn: approval === undefined ? '' : dateText(approval.on),
  }
}

/** The composers of the prepared forms for a kind of matter whose file keeps prepared documents. */
export const preparedComposers = <File extends WithPrepared>(
  knownOf: (file: File) => Known,
): Readonly<Record<string, (file: File, around: DocumentSurroundings) => Particulars>> =>
  Object.fromEntries(
    preparedForms.map((id) => [
      id,
      (file: File, around: DocumentSurroundings) => {
        const one = latestPrepared(file, id)
        return composePrepared(documentForm(id), knownOf(file), one?.values ?? {}, around, one?.approval)
      },
    ]),
  )

export const casePreparedComposers = preparedComposers<CaseFile>(knownOfCase)
