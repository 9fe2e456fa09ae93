/** How a review ends: an outcome, a judgment, an appeal, the effect of what nobody appealed against. */

import { openRemedy, type WithRemedies } from './remedies.ts'
import { done, remedyParts } from './remedy-parts.ts'
import * as payloads from './remedy-payloads.ts'
import * as need from './remedy-requirements.ts'
import { dateBetween } from './requirements.ts'
import type { UnderReview } from './under-review.ts'

const courtClocks = ['ALL-67-ANSWER-15D', 'ALL-85-APPEAL-15D', 'ALL-85-APPEAL-10D'] as const

export function outcomeSteps<File extends WithRemedies & { readonly stage: string }>(kind: UnderReview<File>) {
  const { reviewedFrom, officers } = kind
  const { same, step, current, changed, over, startedOn, acceptedOn, afterwards } = remedyParts(kind)
  return {
    noteOutcome: step<payloads.NoteOutcome>({
      from: reviewedFrom,
      to: kind.ended,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteOutcome,
      requires: [
        need.reviewOpen(),
        need.endedByItsOwnStep,
        need.overdueOnlyWhenPassed,
        need.outcomeSaid(kind.decided),
        dateBetween('receivedOn', startedOn),
      ],
      starts: [...afterwards, ...kind.effectStarts],
      stops: (file) => [
        'ARL-30-ACCEPT-5WD',
        'ARL-32-FORWARD-5WD',
        'ARL-48-SEND-7WD',
        'ARL-54-SEND-3WD',
        'ARL-48-REPLY-10WD',
        'ARL-54-REPLY-5WD',
        'ARL-62-DECIDE-60D',
        'ARL-62-SIMPLE-30D',
        ...courtClocks,
        ...kind.effectStops(file),
      ],
      documents: [],
      apply: (file, payload, taken) =>
        over(file, { ...payload, ...done(taken), effectiveOn: payload.receivedOn }, taken),
    }),
    noteJudgment: step<payloads.NoteJudgment>({
      from: reviewedFrom,
      to: kind.ended,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteJudgment,
      requires: [
        need.reviewOpen('litigation'),
        need.noJudgmentYet,
        need.outcomeSaid(kind.decided),
        dateBetween('receivedOn', (file) => openRemedy(file)?.appeal?.appealedOn ?? acceptedOn(file)),
      ],
      starts: [
        {
          limit: 'ALL-85-APPEAL-15D',
          from: (file, { kind: paper, receivedOn }) => (openRemedy(file) && paper === 'judgment' ? receivedOn : null),
        },
        {
          limit: 'ALL-85-APPEAL-10D',
          from: (file, { kind: paper, receivedOn }) => (openRemedy(file) && paper === 'ruling' ? receivedOn : null),
        },
        ...kind.effectStarts,
      ],
      // While one may appeal nothing has taken effect.
      stops: (file) => [
        ...(openRemedy(file) === undefined ? courtClocks : ['ALL-67-ANSWER-15D']),
        ...kind.effectStops(file),
      ],
      documents: [],
      apply: (file, payload, taken) =>
        current(file).appeal === undefined
          ? changed(file, { firstInstance: { ...payload, ...done(taken) } })
          : over(file, { ...payload, ...done(taken), effectiveOn: payload.receivedOn }, taken),
    }),
    noteAppeal: step<payloads.NoteAppeal>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteAppeal,
      requires: [
        need.reviewOpen('litigation'),
        need.judgmentWaits,
        need.appealInTime,
        dateBetween('appealedOn', acceptedOn),
      ],
      starts: [],
      stops: ['ALL-85-APPEAL-15D', 'ALL-85-APPEAL-10D'],
      documents: [],
      apply: (file, payload, taken) => changed(file, { appeal: { ...payload, ...done(taken) } }),
    }),
    noteEffect: step<payloads.NoteEffect>({
      from: reviewedFrom,
      to: kind.ended,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteEffect,
      requires: [
        need.reviewOpen('litigation'),
        need.judgmentWaits,
        need.appealPeriodOver,
        dateBetween('effectiveOn', acceptedOn),
      ],
      starts: kind.effectStarts,
      stops: (file) => [...courtClocks, ...kind.effectStops(file)],
      documents: [],
      apply: (file, { effectiveOn }, taken) => {
        const { firstInstance } = current(file)
        if (firstInstance === undefined) throw new TypeError('a judgment')
        const { kind: _, ...judged } = firstInstance
        return over(file, { ...judged, ...done(taken), effectiveOn }, taken)
      },
    }),
  }
}
