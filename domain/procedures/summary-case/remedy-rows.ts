/** The steps of reconsideration and litigation in an on-the-spot case. */

import { remedySteps } from '../remedy-steps.ts'
import type { SummaryFile } from './file.ts'
import { paidInFull } from './payment.ts'
import { takeEffect } from './remedies.ts'

const over = ['delivered', 'performed', 'ended', 'closed'] as const

const fallen = ({ ending }: SummaryFile): boolean => ending?.ground === 'revoked'

/** What the latest review came to, once it has. */
const lastEnd = ({ remedies = [] }: SummaryFile) => remedies.at(-1)?.end ?? null

export const remedyRows = remedySteps<SummaryFile>({
  contestedFrom: [...over, 'archived'],
  reviewedFrom: over,
  officers: ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'],
  reconsiderationFirst: true,
  servedOn: ({ delivery }) => delivery?.deliveredOn ?? null,
  decided: (file) => (fallen(file) ? null : (file.decision?.penalty ?? null)),
  opened: ({ stage }) => (stage === 'archived' ? 'closed' : stage),
  open: (file) => (file.archive === null ? file : { ...file, archive: null }),
  takeEffect,
  ended: (file) => {
    if (fallen(file) && file.closed === null) return 'ended'
    return file.stage === 'delivered' && paidInFull(file) ? 'performed' : file.stage
  },
  effectStarts: [
    {
      limit: 'SAMR-77-CLOSE-15WD',
      from: (file) => {
        const end = lastEnd(file)
        if (end === null || file.closed !== null) return null
        return fallen(file) || (end.penalty !== undefined && paidInFull(file)) ? end.effectiveOn : null
      },
    },
  ],
  effectStops: (file) => (lastEnd(file) !== null && (fallen(file) || paidInFull(file)) ? ['PL-67-PAY-15D'] : []),
  // The answer is written outside: an on-the-spot case draws up no further forms here.
  answerForm: ({ route }) => (route === 'reconsideration' ? 'DOC-087' : 'DOC-088'),
})
