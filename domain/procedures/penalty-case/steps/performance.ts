/** What the decision asks is done (PL 28, 66–74). */

import { dateBetween } from '../../requirements.ts'
import { done } from '../effects.ts'
import { lastPaidOn, paidInFull, split } from '../payment.ts'
import * as payloads from '../payloads.ts'
import * as need from '../requirements.ts'
import { officers, same, sinceFiling, step } from './row-parts.ts'

export const performanceSteps = {
  recordPayment: step<payloads.RecordPayment>({
    from: ['served'],
    to: (file) => (paidInFull(file) ? 'performed' : 'served'),
    by: officers,
    as: 'assigned',
    payload: payloads.RecordPayment,
    requires: [dateBetween('paidOn', (file) => file.decisionService?.servedOn ?? null), need.notMoreThanOwed],
    starts: [
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file) => (paidInFull(file) ? lastPaidOn(file) : null),
      },
    ],
    stops: (file) => (paidInFull(file) ? ['PL-67-PAY-15D', 'PL-72-DEFERRAL-WINDOW'] : []),
    documents: ['DOC-PAY'],
    apply: (file, payload, taken) => ({
      ...file,
      payments: [...file.payments, { ...payload, ...done(taken), ...split(file, payload.amountInYuan) }],
    }),
  }),
  confirmCorrection: step<payloads.ConfirmCorrection>({
    from: ['decided', 'served', 'performed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ConfirmCorrection,
    requires: [dateBetween('checkedOn', sinceFiling)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      correctionChecks: [...file.correctionChecks, { ...payload, ...done(taken) }],
    }),
  }),
}
