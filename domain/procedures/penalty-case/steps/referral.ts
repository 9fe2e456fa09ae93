/** The suspicion of a crime, what becomes of it, and clues on officials (PL 27; OD310 3, 5, 11, 18, 19). */

import { principalHead } from '../../criminal-referral/requirements.ts'
import { done } from '../effects.ts'
import { caseTimeRuns, excludedTime } from '../excluded-time.ts'
import { withIssued } from '../issuing.ts'
import * as referral from '../referral.ts'
import { registrationSettled } from '../registration.ts'
import { caseTime, inHand, officers, partyPeriods, same, step, untilArchived } from './row-parts.ts'

export const referralSteps = {
  suspectCrime: step<referral.SuspectCrime>({
    // A fine that was decided already does not free the organ from handing the case over (OD310 11).
    from: [...inHand, 'decided', 'served', 'performed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: referral.SuspectCrime,
    requires: [referral.noReferralOpen, referral.teamIsLawful],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { crime }, taken) => ({
      ...file,
      referral: {
        id: taken.resolved.linked?.matterId ?? '',
        number: taken.resolved.linked?.number ?? '',
        crime,
        stage: 'checking',
        suspected: done(taken),
        ...(taken.resolved.leavesOut === true ? { leavesOut: true as const } : {}),
      },
    }),
  }),
  noteReferral: step<referral.NoteReferral>({
    from: untilArchived,
    to: same,
    by: officers,
    as: 'anyone',
    automatic: true,
    payload: referral.NoteReferral,
    requires: [],
    starts: [
      {
        limit: 'PL-60-DECISION-90D',
        from: (file) =>
          referral.judicialTime(file).length > 0 && caseTimeRuns(file) && file.decision === null
            ? file.filing.on
            : null,
        excluded: excludedTime,
      },
    ],
    stops: (file) => (caseTimeRuns(file) ? [] : [...caseTime]),
    documents: [],
    apply: (file, payload) =>
      file.referral === undefined ? file : { ...file, referral: { ...file.referral, ...payload } },
  }),
  endForCrime: step<referral.EndForCrime>({
    from: inHand,
    to: 'criminally-pursued',
    by: ['organ-head'],
    as: 'holder',
    payload: referral.EndForCrime,
    requires: [referral.courtHasPunished, registrationSettled],
    starts: [{ limit: 'SAMR-77-CLOSE-15WD', from: (_file, _payload, today) => today }],
    stops: [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, endedForCrime: { ...payload, ...done(taken) } }),
  }),
  transferOfficialClue: step<referral.TransferOfficialClue>({
    from: untilArchived,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: referral.TransferOfficialClue,
    requires: [principalHead],
    starts: [],
    stops: [],
    documents: ['DOC-083'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, officialClues: [...(file.officialClues ?? []), { ...payload, ...done(taken) }] }, taken, {
        form: 'DOC-083',
        values: {
          addressee: payload.addressee,
          persons: payload.persons,
          clues: payload.clues,
          materials: payload.materials.map(({ name, quantity = '', note = '' }) => ({ name, quantity, note })),
        },
        opinion: '',
      }),
  }),
}
