/** Samples, and tests by others with their results (PL 56; SAMR 31, 32). */

import { dateInShanghai } from '../../../calendar/plain-date.ts'
import { article } from '../../../../law/schema.ts'
import { dateBetween, refusalWitnessed, rightsTold, twoOfficersNamed } from '../../requirements.ts'
import { done } from '../effects.ts'
import { caseTimeRuns } from '../excluded-time.ts'
import { caseTimeFromFiling } from '../extension.ts'
import { withIssued } from '../issuing.ts'
import { nobodyRecused } from '../recusal.ts'
import * as tests from '../tests-by-others.ts'
import { caseTime, collecting, inHand, officers, same, sinceFiling, step } from './row-parts.ts'

export const testSteps = {
  takeSample: step<tests.TakeSample>({
    from: collecting,
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: tests.TakeSample,
    requires: [
      twoOfficersNamed(),
      nobodyRecused,
      rightsTold(),
      refusalWitnessed([article('PL', 56), article('SAMR', 31)]),
      dateBetween('startedAt', sinceFiling),
    ],
    starts: [],
    stops: [],
    documents: ['DOC-020'],
    apply: (file, payload, taken) => {
      const sample = {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        attachments: taken.resolved.attachments ?? [],
      }
      const { place, present, officerIds, signature, witness, recording, startedAt } = payload
      return withIssued({ ...file, samples: [...(file.samples ?? []), sample] }, taken, {
        form: 'DOC-020',
        values: tests.certificateSays(payload),
        handedTo: {
          on: dateInShanghai(startedAt),
          place,
          receiver: present.slice(0, 60),
          officerIds,
          ...(signature === 'signed' ? {} : { witness: witness ?? recording }),
        },
      })
    },
  }),
  commissionTest: step<tests.CommissionTest>({
    from: collecting,
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: tests.CommissionTest,
    requires: [dateBetween('commissionedOn', sinceFiling), tests.dueAfterCommission],
    starts: [],
    stops: (file) => (caseTimeRuns(file) ? [] : caseTime),
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      tests: [
        ...(file.tests ?? []),
        {
          ...payload,
          number: (file.tests?.length ?? 0) + 1,
          done: done(taken),
          outcome: null,
          told: null,
          ...(taken.resolved.leavesOut === true ? { leavesOut: true } : {}),
        },
      ],
    }),
  }),
  recordTestResult: step<tests.RecordTestResult>({
    // A result comes in though the investigation is stayed.
    from: [...collecting, 'stayed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: tests.RecordTestResult,
    requires: [tests.testOutstanding, tests.notBefore('receivedOn', ({ commissionedOn }) => commissionedOn)],
    starts: caseTimeFromFiling((file, { number }) => {
      const leftOut = file.tests?.some((test) => test.number === number && test.leavesOut === true) === true
      return leftOut && caseTimeRuns(file)
    }),
    stops: [],
    documents: [],
    apply: (file, payload, taken) =>
      tests.withTest(file, payload.number, {
        outcome: { ...payload, ...done(taken), attachments: taken.resolved.attachments ?? [] },
      }),
  }),
  tellTestResult: step<tests.TellTestResult>({
    from: inHand,
    to: same,
    by: officers,
    as: 'assigned',
    payload: tests.TellTestResult,
    requires: [
      tests.resultUntold,
      tests.notBefore('toldOn', ({ outcome, commissionedOn }) => outcome?.receivedOn ?? commissionedOn),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => tests.withTest(file, payload.number, { told: { ...payload, ...done(taken) } }),
  }),
}
