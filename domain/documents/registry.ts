/** Which documents a kind of matter can issue, and how each is composed. */

import { citationText } from '../../law/citation-text.ts'
import { documentForm, type DocumentForm } from '../../law/documents/index.ts'
import type { Citation } from '../../law/schema.ts'
import type { MatterKind } from '../procedure/procedure.ts'
import type { LeadFile } from '../procedures/lead/file.ts'
import type { ExecutionFile } from '../procedures/execution/file.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import type { MeasureFile } from '../procedures/coercive-measure/file.ts'
import type { SummaryFile } from '../procedures/summary-case/file.ts'
import { executionComposers } from './execution/compose.ts'
import type { ReferralFile } from '../procedures/criminal-referral/file.ts'
import { composeClueRegister } from './lead/clue-register.ts'
import { composeFeedbackLetter } from './lead/feedback-letter.ts'
import { composeHandOverLetter } from './lead/hand-over-letter.ts'
import { composeNonFilingApproval } from './lead/non-filing-approval.ts'
import { composeNonFilingNotice } from './lead/non-filing-notice.ts'
import { composeClueTransferLetter } from './lead/transfer-letter.ts'
import { composeVerificationReport } from './lead/verification-report.ts'
import { fillersElsewhere } from './filled-by.ts'
import { missingParticulars, type Particulars } from './particulars.ts'
import { composeArchiveCover, composeFileIndex } from './penalty-case/archive.ts'
import { composeDecisionApproval } from './penalty-case/decision-approval.ts'
import { composeEvidenceSheet } from './penalty-case/evidence-sheet.ts'
import { composeFilingApproval } from './penalty-case/filing-approval.ts'
import { composeInspectionRecord } from './penalty-case/inspection-record.ts'
import { composeInterviewRecord } from './penalty-case/interview-record.ts'
import { composeInvestigationReport } from './penalty-case/investigation-report.ts'
import { composeLegalReview } from './penalty-case/legal-review.ts'
import { composeClosingApproval, composePaymentRecord } from './penalty-case/payment-and-closing.ts'
import { composeNoPenaltyDecision } from './penalty-case/no-penalty-decision.ts'
import { composePenaltyDecision } from './penalty-case/penalty-decision.ts'
import { composeHearingNotice, composePenaltyNotice } from './penalty-case/penalty-notice.ts'
import { composeReturnSlip } from './penalty-case/return-slip.ts'
import { composeStatementRecord, composeWaiver } from './penalty-case/statement-and-waiver.ts'
import { referralComposers } from './criminal-referral/transfer-papers.ts'
import { casePreparedComposers } from './prepared/compose.ts'
import { measureComposers } from './coercive-measure/papers.ts'
import { composeSummaryCover, composeSummaryIndex } from './summary-case/archive.ts'
import { composeCollectedFine, composeSpotRecord } from './summary-case/collection-and-record.ts'
import { composeOnTheSpotDecision } from './summary-case/on-the-spot-decision.ts'
import type { Refusal } from '../refusal.ts'
import type { DocumentSurroundings } from './surroundings.ts'

export type Compose<File> = (file: File, around: DocumentSurroundings) => Particulars

export interface ComposedForm<File> {
  readonly form: DocumentForm
  readonly compose: Compose<File>
}

export interface FilesByKind {
  lead: LeadFile
  'penalty-case': CaseFile
  'summary-case': SummaryFile
  'coercive-measure': MeasureFile
  execution: ExecutionFile
  'criminal-referral': ReferralFile
}

const composers: { readonly [Kind in MatterKind]: Readonly<Record<string, Compose<FilesByKind[Kind]>>> } = {
  lead: {
    'DOC-001': composeClueRegister,
    'DOC-002': composeVerificationReport,
    'DOC-004': composeNonFilingApproval,
    'DOC-005': composeNonFilingNotice,
    'DOC-006': composeClueTransferLetter,
    'DOC-009': composeHandOverLetter,
    'DOC-010': composeFeedbackLetter,
  },
  'penalty-case': {
    'DOC-003': composeFilingApproval,
    'DOC-013': composeInspectionRecord,
    'DOC-015': composeInterviewRecord,
    'DOC-018': composeEvidenceSheet,
    'DOC-034': composeInvestigationReport,
    'DOC-046': composePenaltyNotice,
    'DOC-047': composeHearingNotice,
    'DOC-048': composeStatementRecord,
    'DOC-049': composeWaiver,
    'DOC-053': composeLegalReview,
    'DOC-055': composeDecisionApproval,
    'DOC-056': composePenaltyDecision,
    'DOC-063': composeReturnSlip,
    'DOC-089': composeClosingApproval,
    'DOC-090': composeFileIndex,
    'DOC-PAY': composePaymentRecord,
    'DOC-COVER': composeArchiveCover,
    ...casePreparedComposers,
    'DOC-058': composeNoPenaltyDecision,
  },
  'summary-case': {
    'DOC-057': composeOnTheSpotDecision,
    'DOC-065': composeCollectedFine,
    'DOC-090': composeSummaryIndex,
    'DOC-SPOT': composeSpotRecord,
    'DOC-COVER': composeSummaryCover,
  },
  'coercive-measure': measureComposers,
  execution: executionComposers,
  'criminal-referral': referralComposers,
}

/** The documents of a kind of matter by the id of their form. */
export function documentsOf<Kind extends MatterKind>(
  kind: Kind,
): Readonly<Record<string, ComposedForm<FilesByKind[Kind]>>> {
  return Object.fromEntries(
    Object.entries(composers[kind]).map(([id, compose]) => [
      id,
      { form: documentForm(id), compose: compose as Compose<FilesByKind[Kind]> },
    ]),
  )
}

/** A document ready to be issued: what it is and what it says. */
export interface ComposedDocument {
  readonly form: DocumentForm
  readonly title: string
  readonly particulars: Particulars
  /** Labels of what it still has to say; only an empty list may be issued. */
  readonly missing: readonly DocumentForm['particulars'][number][]
}

/** Composes one document of a matter. Throws when this kind of matter has no such form. */
export function composeDocument<Kind extends MatterKind>(
  kind: Kind,
  formId: string,
  file: FilesByKind[Kind],
  around: DocumentSurroundings,
): ComposedDocument {
  const composed = documentsOf(kind)[formId]
  if (composed === undefined) throw new Error(`a ${kind} has no document ${formId}`)
  const particulars = composed.compose(file, around)
  return {
    form: composed.form,
    title: composed.form.title.zh,
    particulars,
    missing: missingParticulars(composed.form, particulars),
  }
}

/** Why a document may not be issued: the particulars it lacks, by name. */
export function refusalsOf(document: ComposedDocument): readonly Refusal[] {
  if (document.missing.length === 0) return []
  const fillers = fillersElsewhere(
    document.form.id,
    document.missing.map(({ key }) => key),
  )
  return [
    {
      code: 'particulars-missing',
      basis: different([...document.missing.flatMap((row) => row.basis ?? []), ...document.form.basis]).slice(0, 3),
      facts: {
        form: document.form.id,
        document: document.form.title.zh,
        missing: document.missing.map((row) => row.label.zh).join('、'),
        missingEn: document.missing.map((row) => row.label.en).join(', '),
        ...(fillers.length === 0 ? {} : { fillers: fillers.join(',') }),
      },
    },
  ]
}

/** Each place once, in order. */
const different = (citations: readonly Citation[]): readonly Citation[] => [
  ...new Map(citations.map((citation) => [citationText(citation).zh, citation])).values(),
]
