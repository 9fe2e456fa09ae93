/** Several violations in one case: added by the officers, filed by the head, dropped where nothing comes of them (PL 54, 57). */

import { dateBetween } from '../../requirements.ts'
import { done } from '../effects.ts'
import { competentForPower } from '../file-defects.ts'
import * as judge from '../violation-requirements.ts'
import * as violations from '../violations.ts'
import { collecting, officers, same, step } from './row-parts.ts'

export const violationSteps = {
  addViolation: step<violations.AddViolation>({
    from: collecting,
    to: same,
    by: officers,
    as: 'assigned',
    payload: violations.AddViolation,
    requires: [
      competentForPower,
      judge.oneOrAnotherAct,
      judge.evidenceNamed,
      judge.addedInsideLimitation,
      dateBetween('violationOn', () => null),
      dateBetween('discoveredOn', () => null),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { powerCode: _, ...payload }, taken) => {
      const { power } = taken.resolved
      if (power === undefined) throw new TypeError('a violation is of a power')
      return {
        ...file,
        violations: [
          ...(file.violations ?? []),
          {
            ...payload,
            number: (file.violations ?? []).length + 2,
            power,
            added: done(taken),
            filing: null,
            dropped: null,
          },
        ],
      }
    },
  }),
  fileViolation: step<violations.FileViolation>({
    from: collecting,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: violations.FileViolation,
    requires: [judge.violationWaits],
    // The ninety days are those of the case: they do not begin anew for what is found in their course (PL 60).
    starts: [],
    stops: [],
    documents: ['DOC-003'],
    apply: (file, { number, opinion }, taken) =>
      violations.withViolation(file, number, { filing: { ...done(taken), opinion, sequence: taken.sequence } }),
  }),
  dropViolation: step<violations.DropViolation>({
    from: collecting,
    to: same,
    by: officers,
    as: 'assigned',
    payload: violations.DropViolation,
    requires: [judge.violationThere],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { number, reason }, taken) =>
      violations.withViolation(file, number, { dropped: { ...done(taken), reason } }),
  }),
}
