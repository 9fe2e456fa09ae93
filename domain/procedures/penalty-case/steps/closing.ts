/** Closing and archive (SAMR 77, 78). */

import { nothingOfItStands } from '../amendments.ts'
import { done } from '../effects.ts'
import type { CaseFile } from '../file.ts'
import * as payloads from '../payloads.ts'
import { lastOutcome, noExecutionOpen, settledByExecution } from '../executions.ts'
import * as handOver from '../hand-over.ts'
import { terminated } from '../halt.ts'
import { nothingHeld } from '../measures.ts'
import { referralSettled } from '../referral.ts'
import * as need from '../requirements.ts'
import { noReviewOpen } from '../../remedy-requirements.ts'
import { officers, step } from './row-parts.ts'

/** A closing that is returned goes back to how the case had come to its end. */
function backAt(file: CaseFile): CaseFile['stage'] {
  if (file.revocation !== undefined) return 'revoked'
  if (file.noPenalty !== undefined) return 'no-penalty'
  if (file.endedForCrime !== undefined) return 'criminally-pursued'
  if (terminated(file)) return 'terminated'
  if (settledByExecution(file) && lastOutcome(file) !== 'performed') return 'executed'
  return handOver.handedOver(file) === undefined ? 'performed' : 'handed-over'
}

export const closingSteps = {
  proposeClosing: step<payloads.ProposeClosing>({
    from: ['performed', 'executed', 'terminated', 'handed-over', 'criminally-pursued', 'revoked', 'no-penalty'],
    to: 'closing',
    by: officers,
    as: 'assigned',
    payload: payloads.ProposeClosing,
    requires: [
      need.closedAsItEnded,
      handOver.taken,
      referralSettled,
      nothingOfItStands,
      nothingHeld,
      noExecutionOpen,
      need.correctionMade,
      need.publicationSettled,
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: ({ closingReturn: _, ...file }, payload, taken) => ({ ...file, closing: { ...payload, ...done(taken) } }),
  }),
  returnClosing: step<payloads.ReturnReview>({
    from: ['closing'],
    to: backAt,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ReturnReview,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { comment }, taken) => ({ ...file, closing: null, closingReturn: { ...done(taken), comment } }),
  }),
  close: step<payloads.CloseCase>({
    from: ['closing'],
    to: 'closed',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.CloseCase,
    requires: [],
    starts: [],
    stops: ['SAMR-77-CLOSE-15WD'],
    documents: ['DOC-089'],
    apply: (file, payload, taken) => ({ ...file, closed: { ...payload, ...done(taken) } }),
  }),
  noteFeedback: step<payloads.NoteFeedback>({
    from: ['closed'],
    to: 'closed',
    by: officers,
    as: 'assigned',
    payload: payloads.NoteFeedback,
    automatic: true,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, feedback: { ...payload, ...done(taken) } }),
  }),
  archive: step<payloads.ArchiveCase>({
    from: ['closed'],
    to: 'archived',
    by: officers,
    as: 'assigned',
    payload: payloads.ArchiveCase,
    requires: [need.feedbackWritten, noReviewOpen],
    starts: [],
    stops: ['ARL-20-APPLY-60D', 'ALL-46-SUE-6M', 'ALL-45-SUE-15D', 'ARL-34-SUE-15D'],
    // Its file is the whole archive: cover, index, documents in order, photos, page numbers.
    documents: ['DOC-090'],
    apply: (file, payload, taken) => ({ ...file, archive: { ...payload, ...done(taken) } }),
  }),
}
