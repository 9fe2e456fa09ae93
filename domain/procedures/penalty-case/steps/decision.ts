/** Decision and its service (PL 57–61). */

import { article } from '../../../../law/schema.ts'
import { dateBetween, must, twoOfficersNamed } from '../../requirements.ts'
import { noWorseThanFormer } from '../anew.ts'
import { done, effectiveDay } from '../effects.ts'
import { competentForPower, noCrimeSuspected } from '../file-defects.ts'
import { hearingReportThere } from '../hearing.ts'
import { toBePaid } from '../payment.ts'
import { creditSystemClock, publicationClock, toCreditSystem } from '../publication.ts'
import { afterDecision, measuresHaveLines, nothingHeld } from '../measures.ts'
import { educated, groundHolds, groundShown, reviewedWithoutPenalty } from '../no-penalty.ts'
import * as payloads from '../payloads.ts'
import { actorNotRecused, nobodyRecused, recusalDecided } from '../recusal.ts'
import { noFineDecided } from '../referral.ts'
import { registrationSettled } from '../registration.ts'
import * as need from '../requirements.ts'
import { competentForFurther, everyViolationAnswered, furtherWithinDiscretion } from '../violation-requirements.ts'
import { caseTime, officers, partyPeriods, step } from './row-parts.ts'

export const decisionSteps = {
  decide: step<payloads.DecidePenalty>({
    from: ['notified', 'heard'],
    to: 'decided',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.DecidePenalty,
    requires: [
      must('notice-not-served', [article('PL', 44), article('PL', 62)], (file) => file.noticeService !== null),
      actorNotRecused,
      recusalDecided,
      registrationSettled,
      measuresHaveLines,
      noCrimeSuspected,
      noFineDecided,
      competentForPower,
      need.oldEnough,
      need.reviewPassed,
      need.statementPeriodOver,
      need.statementsReexamined,
      need.hearingSettled,
      hearingReportThere,
      need.discussedAfterHearing,
      need.notHeavierThanNotified,
      need.decisionWithinDiscretion,
      noWorseThanFormer,
      everyViolationAnswered,
      competentForFurther,
      furtherWithinDiscretion,
    ],
    starts: [
      { limit: 'PL-61-SERVE-7WD', from: (_file, _payload, today) => today },
      { limit: publicationClock, from: (_file, _payload, today) => today },
      { limit: creditSystemClock, from: (file, _payload, today) => (toCreditSystem(file) ? today : null) },
    ],
    stops: [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD', 'SAMRHEAR-REPORT-5WD'],
    documents: ['DOC-055', 'DOC-056'],
    apply: (file, payload, taken) => ({
      ...afterDecision(file),
      decision: { ...payload, ...done(taken), number: taken.resolved.documentNumbers?.['DOC-056'] ?? null },
    }),
  }),
  decideNoPenalty: step<payloads.DecideNoPenalty>({
    // Before a notice, or after it: what the party said may show that nothing is to be imposed.
    from: ['reviewed', 'notified', 'heard'],
    to: 'no-penalty-decided',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.DecideNoPenalty,
    requires: [
      actorNotRecused,
      recusalDecided,
      registrationSettled,
      // Nothing is confiscated by it: what is held goes back first.
      nothingHeld,
      // A suspected crime goes to the police instead (PL 57(1)(4)).
      noCrimeSuspected,
      reviewedWithoutPenalty,
      groundHolds,
      groundShown,
      educated,
    ],
    starts: [{ limit: 'PL-61-SERVE-7WD', from: (_file, _payload, today) => today }],
    stops: [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD', 'SAMRHEAR-REPORT-5WD'],
    documents: ['DOC-058'],
    apply: (file, payload, taken) => ({
      ...file,
      noPenalty: { ...payload, ...done(taken), number: taken.resolved.documentNumbers?.['DOC-058'] ?? null },
    }),
  }),
  serveNoPenalty: step<payloads.ServeDocument>({
    from: ['no-penalty-decided'],
    to: 'no-penalty',
    by: officers,
    as: 'assigned',
    payload: payloads.ServeDocument,
    requires: [
      twoOfficersNamed(),
      nobodyRecused,
      need.serviceProven,
      need.publicNoticeIssued,
      dateBetween('servedOn', (file) => file.noPenalty?.on ?? null),
    ],
    starts: [{ limit: 'SAMR-77-CLOSE-15WD', from: (file) => file.noPenalty?.service?.effectiveOn ?? null }],
    stops: ['PL-61-SERVE-7WD'],
    documents: ['DOC-063'],
    apply: (file, payload, taken) =>
      file.noPenalty === undefined
        ? file
        : {
            ...file,
            noPenalty: {
              ...file.noPenalty,
              service: {
                ...payload,
                ...done(taken),
                officers: taken.resolved.officers ?? [],
                effectiveOn: effectiveDay(payload),
              },
            },
          },
  }),
  serveDecision: step<payloads.ServeDocument>({
    from: ['decided'],
    to: (file) => (toBePaid(file) > 0 ? 'served' : 'performed'),
    by: officers,
    as: 'assigned',
    payload: payloads.ServeDocument,
    requires: [
      twoOfficersNamed(),
      nobodyRecused,
      need.serviceProven,
      need.publicNoticeIssued,
      dateBetween('servedOn', (file) => file.decision?.on ?? null),
    ],
    starts: [
      {
        limit: 'PL-67-PAY-15D',
        from: (file) => (toBePaid(file) > 0 ? (file.decisionService?.effectiveOn ?? null) : null),
      },
      { limit: 'ARL-20-APPLY-60D', from: (file) => file.decisionService?.effectiveOn ?? null },
      { limit: 'ALL-46-SUE-6M', from: (file) => file.decisionService?.effectiveOn ?? null },
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file) => (toBePaid(file) > 0 ? null : (file.decisionService?.effectiveOn ?? null)),
      },
    ],
    stops: ['PL-61-SERVE-7WD'],
    documents: ['DOC-063'],
    apply: (file, payload, taken) => ({
      ...file,
      decisionService: {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        effectiveOn: effectiveDay(payload),
      },
      payBy: taken.resolved.payBy ?? null,
    }),
  }),
}
