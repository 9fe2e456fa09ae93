/** The form of every step a person can take in a coercive measure. A step without a form does not compile. */

import type { MeasureFile } from '../../../../domain/procedures/coercive-measure/file.ts'
import type { MeasureAction } from '../../../../domain/procedures/coercive-measure/procedure.ts'
import { supplementFormOf } from '../../cases/steps/supplement.tsx'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import { recordingMissing } from '../../../../domain/procedures/coercive-measure/requirements.ts'
import { handOverGoodsForm, releaseForm, returnGoodsForm } from './ending.tsx'
import { endTestingForm, entrustForm, extendForm, fixTestingForm, sellForm, serveForm, settleForm } from './holding.tsx'
import { approveForm, carryOutForm, declineForm, dropForm } from './taking.tsx'

/** As a rule the list with the signatures; the recording first, where there is none. */
const supplementForm = supplementFormOf<MeasureFile>((file) => {
  const silent = recordingMissing(file)
  const paper = file.papers?.find(({ form }) => form === (silent ? 'DOC-039' : 'DOC-038'))
  return {
    what: silent ? 'recording' : 'signed-original',
    paper: paper === undefined ? undefined : `${paper.sequence} ${paper.form}`,
  }
})

export const measureForms: StepForms<MeasureFile> = {
  approveMeasure: approveForm,
  declineMeasure: declineForm,
  dropMeasure: dropForm,
  carryOutMeasure: carryOutForm,
  supplement: supplementForm,
  extendMeasure: extendForm,
  fixTesting: fixTestingForm,
  endTesting: endTestingForm,
  entrustKeeping: entrustForm,
  sellGoods: sellForm,
  settleGoods: settleForm,
  serveMeasurePaper: serveForm,
  releaseMeasure: releaseForm,
  returnGoods: returnGoodsForm,
  handOverGoods: handOverGoodsForm,
  // oxlint-disable-next-line no-explicit-any -- each form has its own values
} satisfies Record<Exclude<MeasureAction, 'openMeasure' | 'noteCase'>, StepForm<MeasureFile, any>>
