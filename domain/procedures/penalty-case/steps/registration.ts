/** Evidence registered and preserved, from the proposal to what becomes of it (PL 56; SAMR 33–35). */

import { dateInShanghai } from '../../../calendar/plain-date.ts'
import { article } from '../../../../law/schema.ts'
import { dateBetween, refusalWitnessed, rightsTold, twoOfficersNamed } from '../../requirements.ts'
import { done } from '../effects.ts'
import { withIssued } from '../issuing.ts'
import { nobodyRecused } from '../recusal.ts'
import * as registration from '../registration.ts'
import { collecting, inHand, officers, same, step } from './row-parts.ts'

const { preservation, urgentReport, openRegistration, heldRegistration } = registration

/** The list was left with whoever was there; refused or nobody there, the witness saw it. */
const handedOnTheSpot = ({
  startedAt,
  place,
  present,
  officerIds,
  signature,
  witness,
  recording,
}: registration.RegisterEvidence) => ({
  on: dateInShanghai(startedAt),
  place,
  receiver: present.slice(0, 60),
  officerIds,
  ...(signature === 'signed' ? {} : { witness: witness ?? recording }),
})

export const registrationSteps = {
  proposeRegistration: step<registration.ProposeRegistration>({
    from: collecting,
    to: same,
    by: officers,
    as: 'assigned',
    payload: registration.ProposeRegistration,
    requires: [registration.noRegistrationOpen, registration.notRegisteredBefore],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) =>
      registration.begun(file, {
        ...payload,
        proposed: done(taken),
        approval: null,
        refusal: null,
        carriedOut: null,
        disposal: null,
      }),
  }),
  approveRegistration: step<registration.ApproveRegistration>({
    from: inHand,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: registration.ApproveRegistration,
    requires: [registration.registrationToApprove],
    starts: [],
    stops: [urgentReport],
    // What was carried out in urgency gets its notice with the approval: until then it cannot say that it is approved.
    mayIssue: ['DOC-024', 'DOC-025'],
    documents: (file) => (heldRegistration(file) === undefined ? ['DOC-024'] : ['DOC-024', 'DOC-025']),
    apply: (file, payload, taken) => {
      const approved = registration.changed(file, { approval: { ...payload, ...done(taken) } })
      const open = openRegistration(approved)
      if (open === undefined) return approved
      const issued = withIssued(approved, taken, {
        form: 'DOC-024',
        values: registration.approvalSays(open),
        opinion: payload.opinion,
      })
      return open.carriedOut === null
        ? issued
        : withIssued(issued, taken, { form: 'DOC-025', values: registration.noticeSays(open.carriedOut) })
    },
  }),
  refuseRegistration: step<registration.RefuseRegistration>({
    // What was carried out in urgency and is not approved is lifted at once (SAMR 33).
    from: inHand,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: registration.RefuseRegistration,
    requires: [registration.registrationToApprove],
    starts: [],
    stops: [urgentReport, preservation],
    documents: [],
    apply: (file, payload, taken) => {
      const lifted = { handling: 'release' as const, reason: payload.comment, ...done(taken) }
      return registration.changed(file, {
        refusal: { ...payload, ...done(taken) },
        disposal: openRegistration(file)?.carriedOut === null ? null : lifted,
      })
    },
  }),
  registerEvidence: step<registration.RegisterEvidence>({
    from: collecting,
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: registration.RegisterEvidence,
    requires: [
      registration.approvedOrUrgent,
      registration.notRegisteredBefore,
      twoOfficersNamed(),
      nobodyRecused,
      rightsTold(),
      registration.listLeft,
      refusalWitnessed([article('PL', 56), article('SAMR', 34)]),
      dateBetween('startedAt', (file) => openRegistration(file)?.approval?.on ?? file.filing.on),
    ],
    starts: [
      { limit: preservation, from: (_file, payload) => dateInShanghai(payload.startedAt) },
      { limit: urgentReport, from: (_file, payload) => (payload.urgency ? payload.startedAt : null) },
    ],
    stops: [],
    mayIssue: ['DOC-025'],
    documents: (file) => (heldRegistration(file)?.approval === null ? [] : ['DOC-025']),
    apply: (file, payload, taken) => {
      const carriedOut = {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        attachments: taken.resolved.attachments ?? [],
      }
      if (openRegistration(file) !== undefined)
        return withIssued(registration.changed(file, { carriedOut }), taken, {
          form: 'DOC-025',
          values: registration.noticeSays(carriedOut),
          handedTo: handedOnTheSpot(payload),
        })
      const { items, keptAt, urgency = '' } = payload
      const first = { items, keptAt, reason: urgency, proposed: null, approval: null, refusal: null, disposal: null }
      return registration.begun(file, { ...first, carriedOut })
    },
  }),
  decideRegistration: step<registration.DecideRegistration>({
    from: inHand,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: registration.DecideRegistration,
    requires: [registration.evidenceHeld, registration.stillPreserved, registration.sealingHasLaw],
    starts: [],
    stops: [preservation],
    documents: ['DOC-026'],
    apply: (file, payload, taken) =>
      withIssued(registration.changed(file, { disposal: { ...payload, ...done(taken) } }), taken, {
        form: 'DOC-026',
        values: registration.decisionSays(file, payload),
        opinion: payload.reason,
      }),
  }),
}
