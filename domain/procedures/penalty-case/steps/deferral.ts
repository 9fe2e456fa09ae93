/** Deferral and instalments of a fine (PL 66(2), 72(2)). */

import { dateBetween } from '../../requirements.ts'
import * as deferral from '../deferral.ts'
import { done } from '../effects.ts'
import { withIssued } from '../issuing.ts'
import { paidTowardsFine } from '../payment.ts'
import { courtWindowFrom } from '../payment-plan.ts'
import { officers, same, step } from './row-parts.ts'

export const deferralSteps = {
  requestDeferral: step<deferral.RequestDeferral>({
    from: ['served'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: deferral.RequestDeferral,
    requires: [
      deferral.fineUnpaid,
      deferral.noDeferralPending,
      dateBetween('appliedOn', (file) => file.decisionService?.servedOn ?? null),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { attachmentIds: _, ...payload }, taken) => ({
      ...file,
      deferrals: [...(file.deferrals ?? []), { ...payload, recorded: done(taken), decision: null }],
    }),
  }),
  decideDeferral: step<deferral.DecideDeferral>({
    from: ['served'],
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: deferral.DecideDeferral,
    requires: [deferral.deferralPending, deferral.planSound],
    starts: [{ limit: 'PL-72-DEFERRAL-WINDOW', from: courtWindowFrom }],
    // The plan says from now on by when to pay; a refusal leaves the fifteen days as they were.
    stops: (file) => (file.deferrals?.at(-1)?.decision?.granted === true ? ['PL-67-PAY-15D'] : []),
    documents: ['DOC-066'],
    apply: (file, payload, taken) => {
      const pending = deferral.pendingDeferral(file)
      if (pending === undefined) throw new TypeError('a deferral that was asked for')
      const decision = { ...payload, ...done(taken), paidBeforeInYuan: paidTowardsFine(file) }
      const decided = {
        ...file,
        deferrals: (file.deferrals ?? []).map((one) => (one === pending ? { ...one, decision } : one)),
      }
      const values = deferral.deferralSays(file, pending, payload)
      return withIssued(decided, taken, { form: 'DOC-066', values, opinion: payload.opinion })
    },
  }),
}
