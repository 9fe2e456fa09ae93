/** A case whose decision fell is decided anew (ARL 64; ALL 71; PL 75(2)). */

import { noReviewOpen } from '../../remedy-requirements.ts'
import { nothingOfItStands } from '../amendments.ts'
import * as again from '../anew.ts'
import { caseTimeFrom } from '../excluded-time.ts'
import { step } from './row-parts.ts'

export const anewSteps = {
  actAnew: step<again.ActAnew>({
    from: ['revoked'],
    to: 'investigating',
    by: ['organ-head'],
    as: 'holder',
    payload: again.ActAnew,
    requires: [again.orderedAnew, noReviewOpen, nothingOfItStands],
    // The ninety days of the new decision run from the day on which the old one fell (our reading).
    starts: [{ limit: 'PL-60-DECISION-90D', from: caseTimeFrom }],
    stops: ['SAMR-77-CLOSE-15WD', 'ALL-45-SUE-15D', 'ARL-34-SUE-15D', 'ARL-20-APPLY-60D', 'ALL-46-SUE-6M'],
    documents: [],
    apply: again.anew,
  }),
}
