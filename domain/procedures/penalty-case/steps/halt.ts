/** Stay, resumption and termination of the investigation (SAMR 46, 47), and what they do to the ninety days. */

import { dateBetween } from '../../requirements.ts'
import { done } from '../effects.ts'
import { caseTimeRuns } from '../excluded-time.ts'
import { caseTimeFromFiling } from '../extension.ts'
import * as halt from '../halt.ts'
import { withIssued } from '../issuing.ts'
import { nothingHeldAtTheEnd } from '../measures.ts'
import { registrationSettled } from '../registration.ts'
import { caseTime, collecting, inHand, officers, partyPeriods, same, step } from './row-parts.ts'

const unanswered = { approval: null, returned: null }

export const haltSteps = {
  proposeStay: step<halt.ProposeStay>({
    from: collecting,
    to: same,
    by: officers,
    as: 'assigned',
    payload: halt.ProposeStay,
    requires: [halt.noHaltProposed],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      stays: [
        ...(file.stays ?? []),
        { ...payload, at: file.stage, proposed: done(taken), ...unanswered, resumption: null },
      ],
    }),
  }),
  proposeTermination: step<halt.ProposeTermination>({
    from: inHand,
    to: same,
    by: officers,
    as: 'assigned',
    payload: halt.ProposeTermination,
    requires: [halt.noHaltProposed, halt.nobodyTakesOver],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { noSuccessor: _, ...payload }, taken) => ({
      ...file,
      terminations: [...(file.terminations ?? []), { ...payload, proposed: done(taken), ...unanswered }],
    }),
  }),
  approveHalt: step<halt.ApproveHalt>({
    from: inHand,
    to: (file) => (halt.terminated(file) ? 'terminated' : 'stayed'),
    by: ['organ-head'],
    as: 'holder',
    payload: halt.ApproveHalt,
    requires: [
      halt.haltProposed,
      // Evidence that is held does not wait for a stay, and is given back before a case ends.
      registrationSettled,
      nothingHeldAtTheEnd,
    ],
    starts: [{ limit: 'SAMR-77-CLOSE-15WD', from: (file, _payload, today) => (halt.terminated(file) ? today : null) }],
    stops: (file) => {
      if (halt.terminated(file)) return [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD']
      return caseTimeRuns(file) ? [] : caseTime
    },
    documents: ['DOC-035'],
    apply: (file, payload, taken) => {
      const approved = halt.answered(file, {
        approval: { ...payload, ...done(taken) },
        ...(taken.resolved.leavesOut === true ? { leavesOut: true } : {}),
      })
      const proposal = halt.proposedHalt(file)
      return proposal === undefined
        ? approved
        : withIssued(approved, taken, {
            form: 'DOC-035',
            values: halt.approvalSays(proposal, taken.on),
            opinion: payload.opinion,
          })
    },
  }),
  returnHalt: step<halt.ReturnHalt>({
    from: inHand,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: halt.ReturnHalt,
    requires: [halt.haltProposed],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => halt.answered(file, { returned: { ...payload, ...done(taken) } }),
  }),
  resume: step<halt.Resume>({
    from: ['stayed'],
    to: (file) => halt.resumed(file)?.at ?? 'investigating',
    by: officers,
    as: 'assigned',
    payload: halt.Resume,
    requires: [halt.noHaltProposed, dateBetween('resumedOn', (file) => halt.stayed(file)?.approval?.on ?? null)],
    starts: caseTimeFromFiling((file) => halt.resumed(file)?.leavesOut === true && caseTimeRuns(file)),
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      stays: (file.stays ?? []).map((one) =>
        one === halt.stayed(file) ? { ...one, resumption: { ...payload, ...done(taken) } } : one,
      ),
    }),
  }),
}
