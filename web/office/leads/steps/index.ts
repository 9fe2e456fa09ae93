/** The form of every step a person can take with a clue. A step without a form does not compile. */

import type { LeadFile } from '../../../../domain/procedures/lead/file.ts'
import type { LeadAction } from '../../../../domain/procedures/lead/procedure.ts'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import { acceptForm, refuseForm } from './acceptance.tsx'
import { approveFilingForm, approveNonFilingForm, returnVerificationForm } from './approval.tsx'
import { assignForm } from './assignment.tsx'
import { confirmFeedbackForm, contestFeedbackForm, feedBackForm } from './feedback.tsx'
import { handOverForm, noteReceiptForm } from './hand-over.tsx'
import { joinIntoForm, joinReportForm } from './joining.tsx'
import { dealOnTheSpotForm } from './on-the-spot.tsx'
import { transferForm } from './transfer.tsx'
import { verificationForm } from './verification.tsx'

export const leadForms: StepForms<LeadFile> = {
  transfer: transferForm,
  accept: acceptForm,
  refuse: refuseForm,
  assign: assignForm,
  recordVerification: verificationForm,
  dealOnTheSpot: dealOnTheSpotForm,
  approveFiling: approveFilingForm,
  returnVerification: returnVerificationForm,
  approveNonFiling: approveNonFilingForm,
  handOver: handOverForm,
  noteReceipt: noteReceiptForm,
  feedBack: feedBackForm,
  confirmFeedback: confirmFeedbackForm,
  contestFeedback: contestFeedbackForm,
  joinReport: joinReportForm,
  joinInto: joinIntoForm,
} satisfies Record<ActWithForm, AnyForm>

type ActWithForm = Exclude<LeadAction, 'register' | 'noteCaseResult' | 'noteJoined'>
// oxlint-disable-next-line no-explicit-any -- each form has its own values
type AnyForm = StepForm<LeadFile, any>
