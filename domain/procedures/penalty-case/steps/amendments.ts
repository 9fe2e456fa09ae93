/** Correction and revocation of a decision, and what follows (PL 48(2), 75(2)). */

import { dateBetween } from '../../requirements.ts'
import * as amendments from '../amendments.ts'
import { done } from '../effects.ts'
import type { CaseFile } from '../file.ts'
import { withIssued } from '../issuing.ts'
import { paidInFull } from '../payment.ts'
import { fellOn } from '../remedies.ts'
import { withdrawalSays } from '../publication-papers.ts'
import { toCreditSystem } from '../publication.ts'
import { officers, same, step } from './row-parts.ts'

const decided = ['decided', 'served', 'performed', 'closing', 'closed'] as const
const decidedOn = (file: CaseFile) => file.decision?.on ?? null
const changeable = ['decided', 'served', 'performed'] as const

export const amendmentSteps = {
  correctDecision: step<amendments.CorrectDecision>({
    from: decided,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: amendments.CorrectDecision,
    requires: [amendments.clericalOnly],
    starts: [],
    stops: [],
    documents: ['DOC-061'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, corrections: [...(file.corrections ?? []), { ...payload, ...done(taken) }] }, taken, {
        form: 'DOC-061',
        values: amendments.correctionSays(file, payload),
      }),
  }),
  revokeDecision: step<amendments.RevokeDecision>({
    from: decided,
    to: 'revoked',
    by: ['organ-head'],
    as: 'holder',
    payload: amendments.RevokeDecision,
    requires: [amendments.authorityNamed, dateBetween('fellOn', decidedOn)],
    starts: [
      { limit: 'PL-48-WITHDRAW-3WD', from: (file, { fellOn: day }) => (amendments.toWithdraw(file) ? day : null) },
      { limit: 'SAMR-77-CLOSE-15WD', from: (_file, { fellOn: day }) => day },
    ],
    stops: [
      'PL-61-SERVE-7WD',
      'PL-67-PAY-15D',
      'PL-72-DEFERRAL-WINDOW',
      'SC118-PENALTY-7WD',
      'SAMRPUB-9-20WD',
      'ARL-20-APPLY-60D',
      'ALL-46-SUE-6M',
    ],
    // Another authority's own document revokes it; the organ issues none beside that.
    mayIssue: ['DOC-061'],
    documents: (file) => (file.revocation?.ground === 'own-error' ? ['DOC-061'] : []),
    apply: (file, payload, taken) => {
      const fallen = amendments.withFallenPublication(file)
      const revoked = {
        ...fallen,
        revocation: { ...payload, ...done(taken), sequence: taken.sequence },
        closing: null,
        closed: null,
      }
      return payload.ground === 'own-error'
        ? withIssued(revoked, taken, { form: 'DOC-061', values: amendments.revocationSays(file, payload) })
        : revoked
    },
  }),
  changeDecision: step<amendments.ChangeDecision>({
    from: changeable,
    // What was paid may be all that is asked now.
    to: (file) => (file.stage === 'served' && paidInFull(file) ? 'performed' : file.stage),
    by: ['organ-head'],
    as: 'holder',
    payload: amendments.ChangeDecision,
    requires: [
      amendments.authorityNamed,
      amendments.changedToLighter,
      amendments.changedWithinDiscretion,
      dateBetween('fellOn', decidedOn),
    ],
    starts: [
      { limit: 'PL-48-WITHDRAW-3WD', from: (file, { fellOn: day }) => (amendments.toWithdraw(file) ? day : null) },
      // What stands now is to be published as the first decision was.
      { limit: 'SC118-PENALTY-7WD', from: (file, { fellOn: day }) => (file.publication === null ? day : null) },
      { limit: 'SAMRPUB-9-20WD', from: (file, { fellOn: day }) => (toCreditSystem(file) ? day : null) },
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file, { fellOn: day }) => (file.decisionService !== null && paidInFull(file) ? day : null),
      },
    ],
    stops: (file) => (file.decisionService !== null && paidInFull(file) ? ['PL-67-PAY-15D'] : []),
    mayIssue: ['DOC-061'],
    documents: (file) => (file.changes?.at(-1)?.ground === 'own-error' ? ['DOC-061'] : []),
    apply: (file, payload, taken) => {
      if (file.decision === null) throw new Error('a change without a decision')
      const { penalty: before, further } = file.decision
      const change = {
        ...payload,
        ...done(taken),
        before,
        ...(further === undefined ? {} : { furtherBefore: further }),
        sequence: taken.sequence,
      }
      const changed = {
        ...amendments.withFallenPublication(file),
        decision: { ...file.decision, ...amendments.changedPenalties(file.decision, payload) },
        changes: [...(file.changes ?? []), change],
      }
      return payload.ground === 'own-error'
        ? withIssued(changed, taken, { form: 'DOC-061', values: amendments.changeSays(file, payload) })
        : changed
    },
  }),
  withdrawPublication: step<amendments.WithdrawPublication>({
    from: [...changeable, 'revoked'],
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: amendments.WithdrawPublication,
    requires: [amendments.somethingToWithdraw, dateBetween('withdrawnOn', fellOn)],
    starts: [],
    stops: ['PL-48-WITHDRAW-3WD'],
    documents: ['DOC-085'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, withdrawal: { ...payload, ...done(taken) } }, taken, {
        form: 'DOC-085',
        values: withdrawalSays(file, payload),
        opinion: payload.explanation,
      }),
  }),
  recordRefund: step<amendments.RecordRefund>({
    from: [...changeable, 'revoked'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: amendments.RecordRefund,
    requires: [amendments.notMoreThanPaid, dateBetween('refundedOn', fellOn)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      refunds: [...(file.refunds ?? []), { ...payload, ...done(taken) }],
    }),
  }),
}
