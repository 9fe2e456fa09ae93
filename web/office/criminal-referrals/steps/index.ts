/** The form of every step a person can take in a referral. A step without a form does not compile. */

import type { ReferralFile } from '../../../../domain/procedures/criminal-referral/file.ts'
import type { ReferralAction } from '../../../../domain/procedures/criminal-referral/procedure.ts'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import {
  acceptRefusalForm,
  criminalResultForm,
  filingSupervisionForm,
  openedForm,
  policeRefusalForm,
  policeReviewForm,
  procuratorateForm,
  replyForm,
  reviewOutcomeForm,
} from './answers.tsx'
import {
  answerSupervisionForm,
  approveTransferForm,
  refuseTransferForm,
  replaceTeamForm,
  reportSuspicionForm,
  superviseForm,
} from './deciding.tsx'
import { forwardedForm, handToPoliceForm, moveGoodsForm, policeReceiptForm } from './handing-over.tsx'

export const referralForms: StepForms<ReferralFile> = {
  replaceTeam: replaceTeamForm,
  reportSuspicion: reportSuspicionForm,
  approveTransfer: approveTransferForm,
  refuseTransfer: refuseTransferForm,
  handToPolice: handToPoliceForm,
  notePoliceReceipt: policeReceiptForm,
  noteForwarded: forwardedForm,
  notePoliceOpened: openedForm,
  notePoliceRefusal: policeRefusalForm,
  requestPoliceReview: policeReviewForm,
  notePoliceReview: reviewOutcomeForm,
  proposeFilingSupervision: filingSupervisionForm,
  noteProcuratorate: procuratorateForm,
  acceptPoliceRefusal: acceptRefusalForm,
  moveGoodsToPolice: moveGoodsForm,
  noteCriminalResult: criminalResultForm,
  replyToOpinion: replyForm,
  superviseTransfer: superviseForm,
  answerTransferSupervision: answerSupervisionForm,
  // oxlint-disable-next-line no-explicit-any -- each form has its own values
} satisfies Record<Exclude<ReferralAction, 'openReferral' | 'noteCaseOutcome'>, StepForm<ReferralFile, any>>
