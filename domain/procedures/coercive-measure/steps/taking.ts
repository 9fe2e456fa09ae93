/** From the proposal to the hand on the goods (ACL 16–19, 22–24). */

import { article } from '../../../../law/schema.ts'
import { dateInShanghai } from '../../../calendar/plain-date.ts'
import { recordTimes, twoOfficersNamed } from '../../requirements.ts'
import { done } from '../../penalty-case/effects.ts'
import { withIssued } from '../../penalty-case/issuing.ts'
import { paperIssued, somethingAttached } from '../../penalty-case/requirements.ts'
import * as says from '../documents.ts'
import type { CarriedOut, MeasureFile } from '../file.ts'
import * as payloads from '../payloads.ts'
import { periods, report } from '../period.ts'
import * as need from '../requirements.ts'
import { counted, everywhere, held, officers, periodClocks, same, standing, step } from './row-parts.ts'

export const takingSteps = {
  openMeasure: step<payloads.OpenMeasure>({
    from: [],
    to: 'proposed',
    by: officers,
    as: 'anyone',
    payload: payloads.OpenMeasure,
    // Judged by the step of the case that proposes it.
    automatic: true,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file) => file,
  }),
  approveMeasure: step<payloads.ApproveMeasure>({
    from: ['proposed', ...held],
    to: (file) => (file.carriedOut === null ? 'approved' : standing(file)),
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ApproveMeasure,
    requires: [need.measureToApprove, need.withinTheHours],
    starts: [],
    stops: [report],
    documents: ['DOC-036'],
    apply: (file, payload, taken) => {
      const approved = { ...file, approval: { ...payload, ...done(taken), at: taken.at } }
      return withIssued(approved, taken, {
        form: 'DOC-036',
        values: says.approvalSays(approved),
        opinion: payload.opinion,
      })
    },
  }),
  declineMeasure: step<payloads.DeclineMeasure>({
    // What was carried out in urgency and the head does not agree to is lifted at once (ACL 19).
    from: ['proposed', ...held],
    to: (file) => (file.carriedOut === null ? 'declined' : 'released'),
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.DeclineMeasure,
    requires: [need.measureToApprove],
    starts: [],
    stops: [report, ...periods],
    mayIssue: ['DOC-041'],
    documents: (file) => (file.carriedOut === null ? [] : ['DOC-041']),
    apply: (file, payload, taken) => {
      const refused = { ...file, refusal: { ...payload, ...done(taken) } }
      return file.carriedOut === null ? refused : lifted(refused, payload.comment, taken)
    },
  }),
  dropMeasure: step<payloads.DropMeasure>({
    from: ['proposed', 'approved'],
    to: 'declined',
    by: officers,
    as: 'assigned',
    payload: payloads.DropMeasure,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, dropped: { ...payload, ...done(taken) } }),
  }),
  carryOutMeasure: step<payloads.CarryOutMeasure>({
    from: ['proposed', 'approved'],
    to: 'held',
    by: officers,
    as: 'assigned',
    payload: payloads.CarryOutMeasure,
    requires: [
      need.approvedOrUrgent,
      twoOfficersNamed(),
      need.toldAndHeard,
      need.absenceWitnessed,
      need.listHandedOver,
      recordTimes((file) => file.caseOpenedOn),
    ],
    starts: [
      ...periodClocks,
      // To the hour: it runs from the act, not from when it was written down.
      { limit: report, from: (file, payload) => (file.approval === null ? payload.startedAt : null) },
    ],
    stops: [],
    documents: ['DOC-037', 'DOC-038', 'DOC-039'],
    apply: (file, payload, taken) => {
      const carriedOut: CarriedOut = {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        attachments: taken.resolved.attachments ?? [],
        sequence: taken.sequence,
        number: taken.resolved.documentNumbers?.['DOC-037'] ?? '',
      }
      const goods = payload.goods.map((good, index) => ({ ...good, number: index + 1 }))
      const taking = counted({ ...file, carriedOut, goods, keptAt: payload.keptAt, keeper: payload.keeper })
      const handedTo = says.handedOnTheSpot(payload)
      const decided = withIssued(taking, taken, { form: 'DOC-037', values: says.decisionSays(taking), handedTo })
      const listed = withIssued(decided, taken, { form: 'DOC-038', values: says.listSays(taking), handedTo })
      return withIssued(listed, taken, { form: 'DOC-039', values: says.recordSays(taking, carriedOut) })
    },
  }),
  supplement: step<payloads.Supplement>({
    // The scan that the party signed, and the recording that did not come with the record.
    from: everywhere,
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.Supplement,
    requires: [paperIssued, somethingAttached, recordedDuringTheAct],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      supplements: [
        ...(file.supplements ?? []),
        { ...payload, ...done(taken), attachments: taken.resolved.attachments ?? [] },
      ],
    }),
  }),
}

/** Everything that is bound is free, with the paper that says so. */
function lifted(
  file: MeasureFile,
  reason: string,
  taken: Parameters<typeof done>[0] & Parameters<typeof withIssued>[1],
) {
  const numbers = need.boundGoods(file).map(({ number }) => number)
  const release = { ...done(taken), ground: 'disapproved' as const, reason, goods: numbers }
  const free = counted({
    ...file,
    goods: file.goods.map((good) =>
      numbers.includes(good.number) ? { ...good, released: { on: taken.on, ground: 'disapproved' as const } } : good,
    ),
    releases: [...file.releases, release],
  })
  return withIssued(free, taken, { form: 'DOC-041', values: says.releaseSays(free, 'other', reason, numbers) })
}

/** A recording of the measure was made while it lasted: none is made up afterwards (PL 47). */
function recordedDuringTheAct(
  file: MeasureFile,
  { resolved }: Parameters<typeof need.approved>[1],
  payload: payloads.Supplement | undefined,
) {
  const act = file.carriedOut
  if (payload?.what !== 'recording' || act === null || act.sequence !== payload.sequence) return []
  const [first, last] = [dateInShanghai(act.startedAt), dateInShanghai(act.endedAt)]
  return (resolved.attachments ?? []).flatMap(({ name, takenAt }) => {
    const day = takenAt === null ? first : dateInShanghai(takenAt)
    return day >= first && day <= last
      ? []
      : [
          {
            code: 'recording-of-another-day' as const,
            basis: [article('PL', 47)],
            field: 'attachmentIds',
            facts: { name, day },
          },
        ]
  })
}
