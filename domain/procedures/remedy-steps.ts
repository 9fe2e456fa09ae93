/**
 * The steps of reconsideration and litigation, beside the course of a penalty: the party asks, the organ answers, somebody
 * else judges, and the judgment does to the decision what it says. One table for every kind of matter that decides a
 * penalty; what differs between them is handed in.
 */

import { article } from '../../law/schema.ts'
import { openRemedy, type WithRemedies } from './remedies.ts'
import { awaitingCopy, copyClocks, examinedFrom, granted } from './remedy-clocks.ts'
import { outcomeSteps } from './remedy-outcome-steps.ts'
import { done, remedyParts } from './remedy-parts.ts'
import * as payloads from './remedy-payloads.ts'
import * as need from './remedy-requirements.ts'
import { dateBetween } from './requirements.ts'
import type { UnderReview } from './under-review.ts'

/** The periods of a party that has not turned to anybody yet, or no more. */
const partyClocks = ['ARL-20-APPLY-60D', 'ALL-46-SUE-6M', 'ALL-45-SUE-15D', 'ARL-34-SUE-15D'] as const

/** The rows of the table, by name. */
export function remedySteps<File extends WithRemedies & { readonly stage: string }>(kind: UnderReview<File>) {
  const { contestedFrom, reviewedFrom, officers, reconsiderationFirst, servedOn } = kind
  const { same, step, days, current, begun, changed, startedOn, acceptedOn, afterwards } = remedyParts(kind)
  return {
    noteReconsideration: step<payloads.NoteReconsideration>({
      from: contestedFrom,
      to: kind.opened,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteReconsideration,
      requires: [
        need.noOtherRoute,
        need.notReconsideredBefore,
        // What was decided on the spot always may (ARL 32).
        ...(reconsiderationFirst ? [] : [need.throughOrganOnlyWhere]),
        dateBetween('appliedOn', servedOn),
        (file, _surroundings, payload) =>
          need.lateHasReason(payload?.appliedOn, days(file)?.reconsiderUntil ?? null, payload?.lateReason, [
            article('ARL', 20, 1),
            article('ARL', 20, 2),
          ]),
      ],
      starts: [
        {
          limit: 'ARL-32-FORWARD-5WD',
          from: (_file, { throughOrgan, appliedOn }) => (throughOrgan ? appliedOn : null),
        },
        { limit: 'ARL-30-ACCEPT-5WD', from: (_file, { throughOrgan, appliedOn }) => (throughOrgan ? null : appliedOn) },
      ],
      stops: partyClocks,
      documents: [],
      apply: (file, { appliedOn, body: before, applicant, requests, throughOrgan, lateReason }, _taken) =>
        begun(file, {
          route: 'reconsideration',
          before,
          applicant,
          requests,
          startedOn: appliedOn,
          ...(throughOrgan ? { throughOrgan: true as const } : {}),
          ...(lateReason ? { lateReason } : {}),
          acceptance: null,
          copyReceivedOn: null,
        }),
    }),
    forwardApplication: step<payloads.ForwardApplication>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.ForwardApplication,
      requires: [need.toForward, dateBetween('forwardedOn', startedOn)],
      starts: [{ limit: 'ARL-30-ACCEPT-5WD', from: (_file, { forwardedOn }) => forwardedOn }],
      stops: ['ARL-32-FORWARD-5WD'],
      documents: [],
      apply: (file, { forwardedOn }) => changed(file, { forwardedOn }),
    }),
    noteAcceptance: step<payloads.NoteAcceptance>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteAcceptance,
      requires: [
        need.reviewOpen('reconsideration'),
        need.forwardedFirst,
        need.notYetAccepted,
        need.acceptanceSaid,
        dateBetween('decidedOn', startedOn),
        dateBetween('copyReceivedOn', startedOn),
      ],
      starts: [
        ...copyClocks<File, payloads.NoteAcceptance>(({ copyReceivedOn }) => copyReceivedOn ?? null),
        { limit: 'ARL-48-SEND-7WD', from: (file) => awaitingCopy(file, false) },
        { limit: 'ARL-54-SEND-3WD', from: (file) => awaitingCopy(file, true) },
        { limit: 'ARL-62-DECIDE-60D', from: (file) => examinedFrom(file, false) },
        { limit: 'ARL-62-SIMPLE-30D', from: (file) => examinedFrom(file, true) },
        ...afterwards,
      ],
      stops: ['ARL-30-ACCEPT-5WD'],
      documents: [],
      apply: (file, { how, decidedOn, simplified, reference, copyReceivedOn, reason = '' }, taken) =>
        how === 'refused'
          ? changed(file, { refusal: { ...done(taken), refusedOn: decidedOn, reason } })
          : changed(file, {
              acceptance: {
                ...done(taken),
                acceptedOn: decidedOn,
                ...(how === 'silence' ? { bySilence: true as const } : {}),
                ...(simplified ? { simplified: true as const } : {}),
                ...(reference ? { reference } : {}),
              },
              copyReceivedOn: copyReceivedOn ?? null,
            }),
    }),
    noteCopy: step<payloads.NoteCopy>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteCopy,
      requires: [
        need.reviewOpen('reconsideration'),
        need.acceptedFirst,
        need.copyAwaited,
        dateBetween('receivedOn', acceptedOn),
      ],
      starts: copyClocks<File, payloads.NoteCopy>(({ receivedOn }) => receivedOn),
      stops: ['ARL-48-SEND-7WD', 'ARL-54-SEND-3WD'],
      documents: [],
      apply: (file, { receivedOn }) => changed(file, { copyReceivedOn: receivedOn }),
    }),
    noteSuit: step<payloads.NoteSuit>({
      from: contestedFrom,
      to: kind.opened,
      by: officers,
      as: 'assigned',
      payload: payloads.NoteSuit,
      requires: [
        need.noOtherRoute,
        need.notSuedBefore,
        ...(reconsiderationFirst ? [need.reconsideredFirst] : []),
        need.suitInOrder,
        dateBetween('suedOn', servedOn),
        dateBetween('acceptedOn', servedOn),
        dateBetween('copyReceivedOn', servedOn),
        (file, _surroundings, payload) =>
          need.lateHasReason(payload?.suedOn, days(file)?.sueUntil ?? null, payload?.lateReason, [
            article('ALL', 45),
            article('ALL', 46, 1),
            article('ALL', 48),
          ]),
      ],
      starts: [{ limit: 'ALL-67-ANSWER-15D', from: (_file, { copyReceivedOn }) => copyReceivedOn }],
      stops: partyClocks,
      documents: [],
      apply: (
        file,
        { suedOn, acceptedOn: taken, copyReceivedOn, body: before, applicant, reference, requests, lateReason },
        step,
      ) =>
        begun(file, {
          route: 'litigation',
          before,
          applicant,
          requests,
          startedOn: suedOn,
          ...(lateReason ? { lateReason } : {}),
          acceptance: { ...done(step), acceptedOn: taken, reference },
          copyReceivedOn,
        }),
    }),
    submitAnswer: step<payloads.SubmitAnswer>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.SubmitAnswer,
      requires: [
        need.reviewOpen(),
        need.copyReceived,
        need.notAnswered,
        ...(kind.answerReady === undefined ? [] : [kind.answerReady]),
        dateBetween('submittedOn', (file) => openRemedy(file)?.copyReceivedOn ?? null),
      ],
      starts: [],
      stops: ['ARL-48-REPLY-10WD', 'ARL-54-REPLY-5WD', 'ALL-67-ANSWER-15D'],
      documents: [],
      apply: (file, { submittedOn }, taken) =>
        changed(file, { answer: { ...done(taken), submittedOn, form: kind.answerForm(current(file)) } }),
    }),
    extendReview: step<payloads.ExtendReview>({
      from: reviewedFrom,
      to: same,
      by: officers,
      as: 'assigned',
      payload: payloads.ExtendReview,
      requires: [
        need.reviewOpen('reconsideration'),
        need.acceptedFirst,
        need.extensible,
        dateBetween('toldOn', acceptedOn),
      ],
      // One total from the acceptance, rolled once: the days granted are time that does not count towards the sixty.
      starts: [
        { limit: 'ARL-62-DECIDE-60D', from: (file) => examinedFrom(file, false), excluded: (file) => granted(file) },
      ],
      stops: [],
      documents: [],
      apply: (file, payload, taken) => changed(file, { extension: { ...payload, ...done(taken) } }),
    }),
    stayExecution: step<payloads.StayExecution>({
      from: reviewedFrom,
      to: same,
      by: ['organ-head'],
      as: 'holder',
      payload: payloads.StayExecution,
      requires: [need.reviewOpen(), need.notStayedYet, need.stayByTheRightBody, dateBetween('from', startedOn)],
      starts: [],
      stops: [],
      documents: [],
      apply: (file, payload, taken) =>
        changed(file, { stays: [...current(file).stays, { ...payload, ...done(taken), to: null }] }),
    }),
    endStay: step<payloads.EndStay>({
      from: reviewedFrom,
      to: same,
      by: ['organ-head'],
      as: 'holder',
      payload: payloads.EndStay,
      requires: [need.reviewOpen(), need.stayLasts, dateBetween('to', startedOn)],
      starts: [],
      stops: [],
      documents: [],
      apply: (file, { to }) =>
        changed(file, { stays: current(file).stays.map((one) => (one.to === null ? { ...one, to } : one)) }),
    }),
    ...outcomeSteps(kind),
  }
}
