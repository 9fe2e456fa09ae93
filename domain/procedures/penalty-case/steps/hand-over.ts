/** Handing a case over to the organ it belongs to, and the receipt (PL 25; SAMR 14, 17). */

import { dateBetween } from '../../requirements.ts'
import { done } from '../effects.ts'
import { caseTimeRuns } from '../excluded-time.ts'
import { caseTimeFromFiling } from '../extension.ts'
import * as handOver from '../hand-over.ts'
import { noHaltProposed } from '../halt.ts'
import { withIssued } from '../issuing.ts'
import { nothingHeld } from '../measures.ts'
import { registrationSettled } from '../registration.ts'
import { caseTime, officers, partyPeriods, step, untilDecided } from './row-parts.ts'

export const handOverSteps = {
  handOver: step<handOver.HandOver>({
    // A stayed case is resumed first: only what goes on can go elsewhere.
    from: untilDecided,
    to: 'handed-over',
    by: ['organ-head'],
    as: 'holder',
    payload: handOver.HandOver,
    requires: [handOver.notPassedOn, registrationSettled, nothingHeld, noHaltProposed],
    starts: [],
    stops: [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD'],
    documents: ['DOC-006'],
    apply: (file, payload, taken) => {
      const handOvers = [...(file.handOvers ?? []), { ...payload, done: done(taken), receipt: null }]
      return withIssued({ ...file, handOvers }, taken, { form: 'DOC-006', values: handOver.letterSays(payload) })
    },
  }),
  noteReceipt: step<handOver.NoteReceipt>({
    from: ['handed-over'],
    // Not taken, it is investigated on; a report, and then a notice, follow anew.
    to: (file) => (handOver.handedOver(file) === undefined ? 'investigating' : 'handed-over'),
    by: officers,
    as: 'assigned',
    payload: handOver.NoteReceipt,
    requires: [
      handOver.receiptOutstanding,
      dateBetween('receivedOn', (file) => handOver.handedOver(file)?.done.on ?? null),
    ],
    starts: [
      { limit: 'SAMR-77-CLOSE-15WD', from: (_file, payload) => (payload.accepted ? payload.receivedOn : null) },
      // No rule leaves out the time that a hand-over took.
      ...caseTimeFromFiling<handOver.NoteReceipt>((file, payload) => !payload.accepted && caseTimeRuns(file)),
    ],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => handOver.receipted(file, { ...payload, done: done(taken) }),
  }),
}
