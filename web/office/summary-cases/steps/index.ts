/** The form of every step a person can take in an on-the-spot case. A step without a form does not compile. */

import type { SummaryFile } from '../../../../domain/procedures/summary-case/file.ts'
import type { SummaryAction } from '../../../../domain/procedures/summary-case/procedure.ts'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import { remedyForms } from '../../matters/remedy-forms.tsx'
import { archiveForm, closeForm, recordEndingForm, reportForm } from './closing.tsx'
import { correctionForm } from './correction.tsx'
import { deliverForm } from './delivery.tsx'
import { depositCashForm, handInCashForm, paymentForm } from './money.tsx'
import { signedOriginalForm } from './signed-original.ts'
import { approveOrdinaryForm, declineOrdinaryForm, switchForm } from './ordinary.tsx'

export const summaryForms: StepForms<SummaryFile> = {
  deliverOnTheSpot: deliverForm,
  switchToOrdinary: switchForm,
  approveOrdinary: approveOrdinaryForm,
  declineOrdinary: declineOrdinaryForm,
  recordPayment: paymentForm,
  handInCash: handInCashForm,
  depositCash: depositCashForm,
  reportForRecord: reportForm,
  confirmCorrection: correctionForm,
  supplement: signedOriginalForm,
  recordEnding: recordEndingForm,
  close: closeForm,
  archive: archiveForm,
  ...remedyForms<SummaryFile>(),
  // oxlint-disable-next-line no-explicit-any -- each form has its own values
} satisfies Record<Exclude<SummaryAction, 'decideOnTheSpot'>, StepForm<SummaryFile, any>>
