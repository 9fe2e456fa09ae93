/** Legal review (法制审核, PL 58). */

import { done } from '../effects.ts'
import { hearingReportThere } from '../hearing.ts'
import * as payloads from '../payloads.ts'
import { actorNotRecused } from '../recusal.ts'
import * as need from '../requirements.ts'
import { step } from './row-parts.ts'

export const reviewSteps = {
  passReview: step<payloads.PassReview>({
    from: ['investigated', 'heard'],
    to: (file) => (file.stage === 'heard' ? 'heard' : 'reviewed'),
    by: ['legal-reviewer'],
    as: 'holder',
    payload: payloads.PassReview,
    requires: [need.reviewerIsNotAnOfficer, actorNotRecused, need.reviewOutstanding, hearingReportThere],
    starts: [],
    stops: ['SAMR-55-REVIEW-10WD'],
    documents: ['DOC-053'],
    apply: (file, payload, taken) => ({
      ...file,
      review: {
        ...file.review,
        passed: { ...payload, ...done(taken), afterHearing: need.hearingTookPlace(file) },
      },
    }),
  }),
  returnReview: step<payloads.ReturnReview>({
    from: ['investigated', 'heard'],
    to: 'investigating',
    by: ['legal-reviewer'],
    as: 'holder',
    payload: payloads.ReturnReview,
    requires: [need.reviewerIsNotAnOfficer, actorNotRecused, need.reviewOutstanding],
    starts: [],
    stops: ['SAMR-55-REVIEW-10WD'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      review: { passed: null, returns: [...file.review.returns, { ...done(taken), comment: payload.comment }] },
    }),
  }),
}
