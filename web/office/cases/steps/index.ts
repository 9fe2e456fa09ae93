/** The form of every step a person can take in a penalty case. A step without a form does not compile. */

import type { CaseFile } from '../../../../domain/procedures/penalty-case/file.ts'
import type { CaseAction } from '../../../../domain/procedures/penalty-case/procedure.ts'
import { startExecutionForm } from './execution.tsx'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import { remedyForms } from '../../matters/remedy-forms.tsx'
import { actAnewForm, decideDeferralForm, requestDeferralForm } from './deferral.tsx'
import { archiveForm, closeForm, proposeClosingForm } from './closing.tsx'
import { decideForm } from './decide.tsx'
import { evidenceForm } from './evidence.tsx'
import {
  endHearingForm,
  holdHearingForm,
  notifyHearingForm,
  reportHearingForm,
  requestHearingForm,
} from './hearing.tsx'
import { inspectionForm } from './inspection.tsx'
import { interviewForm } from './interview.tsx'
import { proposeMeasureForm } from './measure.tsx'
import { decideNoPenaltyForm } from './no-penalty.tsx'
import { issueNoticeForm } from './notice.tsx'
import { partyForm } from './party.tsx'
import {
  approveDocumentForm,
  dropDocumentForm,
  issueOwnForm,
  prepareForm,
  returnDocumentForm,
  serveDocumentForm,
} from './prepared.tsx'
import { correctionForm, paymentForm } from './performance.tsx'
import {
  applyForRepairForm,
  approvePublicationForm,
  decideRepairForm,
  proposePublicationForm,
  publishForm,
  publishOnCreditSystemForm,
} from './publication.tsx'
import { endForCrimeForm, officialClueForm, suspectCrimeForm } from './referral.tsx'
import { reportForm } from './report.tsx'
import { passReviewForm, returnForm } from './review.tsx'
import { addViolationForm, dropViolationForm, fileViolationForm } from './violations.tsx'
import { serveDecisionForm, serveNoPenaltyForm, serveNoticeForm } from './service.tsx'
import { supplementForm } from './supplement.tsx'
import { reexamineForm, statementForm, waiverForm } from './statement.tsx'
import { decideRecusalForm, reassignForm, requestRecusalForm } from './recusal.tsx'
import {
  approveRegistrationForm,
  decideRegistrationForm,
  proposeRegistrationForm,
  refuseRegistrationForm,
  registerEvidenceForm,
} from './registration.tsx'
import { approveHaltForm, proposeStayForm, proposeTerminationForm, resumeForm, returnHaltForm } from './halt.tsx'
import { approveExtensionForm, proposeExtensionForm, returnExtensionForm } from './extension.tsx'
import { handOverForm, noteReceiptForm } from './hand-over.tsx'
import { commissionTestForm, recordTestResultForm, takeSampleForm, tellTestResultForm } from './tests-by-others.tsx'
import {
  changeDecisionForm,
  correctDecisionForm,
  recordRefundForm,
  revokeDecisionForm,
  withdrawPublicationForm,
} from './amendments.tsx'

const remedies = remedyForms<CaseFile>()

export const caseForms: StepForms<CaseFile> = {
  recordInspection: inspectionForm,
  recordInterview: interviewForm,
  addEvidence: evidenceForm,
  supplement: supplementForm,
  addViolation: addViolationForm,
  fileViolation: fileViolationForm,
  dropViolation: dropViolationForm,
  updateParty: partyForm,
  reportInvestigation: reportForm,
  passReview: passReviewForm,
  returnReview: returnForm,
  issueNotice: issueNoticeForm,
  serveNotice: serveNoticeForm,
  recordStatement: statementForm,
  reexamineStatement: reexamineForm,
  recordWaiver: waiverForm,
  requestHearing: requestHearingForm,
  notifyHearing: notifyHearingForm,
  holdHearing: holdHearingForm,
  reportHearing: reportHearingForm,
  endHearing: endHearingForm,
  decide: decideForm,
  decideNoPenalty: decideNoPenaltyForm,
  serveNoPenalty: serveNoPenaltyForm,
  serveDecision: serveDecisionForm,
  recordPayment: paymentForm,
  confirmCorrection: correctionForm,
  proposePublication: proposePublicationForm,
  approvePublication: approvePublicationForm,
  returnPublication: returnForm,
  publishDecision: publishForm,
  publishOnCreditSystem: publishOnCreditSystemForm,
  applyForRepair: applyForRepairForm,
  decideRepair: decideRepairForm,
  requestRecusal: requestRecusalForm,
  decideRecusal: decideRecusalForm,
  reassignOfficers: reassignForm,
  proposeRegistration: proposeRegistrationForm,
  approveRegistration: approveRegistrationForm,
  refuseRegistration: refuseRegistrationForm,
  registerEvidence: registerEvidenceForm,
  decideRegistration: decideRegistrationForm,
  proposeStay: proposeStayForm,
  proposeTermination: proposeTerminationForm,
  approveHalt: approveHaltForm,
  returnHalt: returnHaltForm,
  resume: resumeForm,
  proposeExtension: proposeExtensionForm,
  approveExtension: approveExtensionForm,
  returnExtension: returnExtensionForm,
  handOver: handOverForm,
  noteReceipt: noteReceiptForm,
  takeSample: takeSampleForm,
  commissionTest: commissionTestForm,
  recordTestResult: recordTestResultForm,
  tellTestResult: tellTestResultForm,
  correctDecision: correctDecisionForm,
  revokeDecision: revokeDecisionForm,
  withdrawPublication: withdrawPublicationForm,
  recordRefund: recordRefundForm,
  changeDecision: changeDecisionForm,
  requestDeferral: requestDeferralForm,
  decideDeferral: decideDeferralForm,
  ...remedies,
  actAnew: actAnewForm,
  proposeClosing: proposeClosingForm,
  returnClosing: returnForm,
  close: closeForm,
  archive: archiveForm,
  prepareDocument: prepareForm,
  issueOwnDocument: issueOwnForm,
  approveDocument: approveDocumentForm,
  returnDocument: returnDocumentForm,
  dropDocument: dropDocumentForm,
  serveDocument: serveDocumentForm,
  proposeMeasure: proposeMeasureForm,
  startExecution: startExecutionForm,
  suspectCrime: suspectCrimeForm,
  endForCrime: endForCrimeForm,
  transferOfficialClue: officialClueForm,
} satisfies Record<
  Exclude<CaseAction, 'file' | 'noteFeedback' | 'noteMeasure' | 'noteExecution' | 'noteReferral'>,
  // oxlint-disable-next-line no-explicit-any -- each form has its own values
  StepForm<CaseFile, any>
>
