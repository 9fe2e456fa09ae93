/** Coercive measures are matters of their own: the case proposes them and hears what becomes of them (ACL 16–28). */

import { MeasureOfCase, measureMayBeProposed, withMeasure } from '../measures.ts'
import { ProposeMeasure } from '../../coercive-measure/payloads.ts'
import { officers, same, step, untilArchived, untilDecided } from './row-parts.ts'

export const measureSteps = {
  proposeMeasure: step<ProposeMeasure>({
    from: untilDecided,
    to: same,
    by: officers,
    as: 'assigned',
    payload: ProposeMeasure,
    requires: measureMayBeProposed,
    judgesPower: true,
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { measure, goods }, { resolved: { linked } }) =>
      withMeasure(file, {
        id: linked?.matterId ?? '',
        number: linked?.number ?? '',
        measure,
        stage: 'proposed',
        since: null,
        until: null,
        recorded: true,
        approved: false,
        goods: goods.map(({ name, quantity, unit = '' }) => ({ name, quantity: `${quantity}${unit}`, held: false })),
      }),
  }),
  noteMeasure: step<MeasureOfCase>({
    from: untilArchived,
    to: same,
    by: [...officers, 'organ-head'],
    as: 'anyone',
    payload: MeasureOfCase,
    automatic: true,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: withMeasure,
  }),
}
