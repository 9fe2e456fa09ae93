/** While things are held: extension, tests, keeping, what perishes, and what is to become of each (ACL 25–27). */

import { dateBetween, twoOfficersNamed } from '../../requirements.ts'
import { done, effectiveDay } from '../../penalty-case/effects.ts'
import { withIssued } from '../../penalty-case/issuing.ts'
import { serviceProven } from '../../penalty-case/requirements.ts'
import { withPrepared } from '../../../prepared/prepared.ts'
import * as says from '../documents.ts'
import type { MeasureFile, TestingTime } from '../file.ts'
import * as payloads from '../payloads.ts'
import { heldSince, lastDayHeld } from '../period.ts'
import * as need from '../requirements.ts'
import { counted, endedPeriods, held, officers, periodClocks, same, standing, step } from './row-parts.ts'

export const holdingSteps = {
  extendMeasure: step<payloads.ExtendMeasure>({
    from: held,
    to: standing,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ExtendMeasure,
    requires: [...need.lawfullyHeld, need.mayBeExtended],
    starts: periodClocks,
    stops: endedPeriods,
    documents: ['DOC-040'],
    apply: (file, payload, taken) => {
      const originalEnd = lastDayHeld(file) ?? ''
      const longer = { ...file, extension: { ...payload, ...done(taken), to: '' } }
      const to = lastDayHeld(longer) ?? ''
      const extended = counted({ ...longer, extension: { ...longer.extension, to } })
      return withIssued(extended, taken, {
        form: 'DOC-040',
        values: says.extensionSays(extended, originalEnd, payload.reason),
        opinion: payload.reason,
      })
    },
  }),
  fixTesting: step<payloads.FixTesting>({
    from: held,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.FixTesting,
    requires: [...need.lawfullyHeld, need.testingFixed],
    // Nothing is left out before the party has the notice in hand.
    starts: [],
    stops: [],
    documents: ['DOC-022'],
    apply: (file, payload, taken) => {
      const test: TestingTime = {
        ...payload,
        ...done(taken),
        number: file.testing.length + 1,
        toldOn: null,
        outcome: null,
      }
      return withIssued({ ...file, testing: [...file.testing, test] }, taken, {
        form: 'DOC-022',
        values: says.testingSays(file, payload),
        opinion: '同意。',
      })
    },
  }),
  endTesting: step<payloads.EndTesting>({
    from: [...held, 'released'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.EndTesting,
    requires: [need.testRuns, dateBetween('reportOn', heldSince)],
    starts: periodClocks,
    stops: endedPeriods,
    documents: [],
    apply: (file, payload, taken) =>
      counted({
        ...file,
        testing: file.testing.map((test) =>
          test.outcome === null ? { ...test, outcome: { ...payload, ...done(taken) } } : test,
        ),
      }),
  }),
  entrustKeeping: step<payloads.EntrustKeeping>({
    from: held,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.EntrustKeeping,
    requires: need.lawfullyHeld,
    starts: [],
    stops: [],
    documents: ['DOC-042'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, keptAt: payload.keptAt, keeper: payload.keeper }, taken, {
        form: 'DOC-042',
        values: says.keepingSays(file, payload),
        opinion: '同意。',
      }),
  }),
  sellGoods: step<payloads.SellGoods>({
    from: held,
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.SellGoods,
    requires: [...need.lawfullyHeld, need.linesOfBound, need.notSoldBefore, dateBetween('soldOn', heldSince)],
    starts: [],
    stops: [],
    documents: ['DOC-043'],
    apply: (file, payload, taken) => {
      const sold = file.goods.map((good) => {
        const line = payload.lines.find((one) => one.good === good.number)
        return line === undefined
          ? good
          : { ...good, sold: { on: payload.soldOn, proceedsInYuan: line.proceedsInYuan } }
      })
      const after = { ...file, goods: sold, sales: [...file.sales, { ...payload, ...done(taken) }] }
      return withIssued(after, taken, { form: 'DOC-043', values: says.saleSays(file, payload), opinion: '同意。' })
    },
  }),
  settleGoods: step<payloads.SettleGoods>({
    from: held,
    to: standing,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.SettleGoods,
    requires: [...need.lawfullyHeld, need.linesOfBound],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { lines, reason }, taken) => ({
      ...file,
      goods: file.goods.map((good) => {
        const line = lines.find((one) => one.good === good.number)
        return line === undefined ? good : { ...good, line: line.disposal }
      }),
      settled: { ...done(taken), reason },
    }),
  }),
  serveMeasurePaper: step<payloads.ServePrepared>({
    from: [...held, 'released', 'all-out'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ServePrepared,
    requires: [need.paperToServe, twoOfficersNamed(), serviceProven as never, dateBetween('servedOn', heldSince)],
    starts: periodClocks,
    stops: endedPeriods,
    documents: ['DOC-063'],
    apply: (file, { which, ...service }, taken) => {
      const paper = file.prepared?.find(({ number }) => number === which)
      if (paper === undefined) throw new TypeError('a paper to serve')
      const effectiveOn = effectiveDay(service)
      const served = withPrepared(file, {
        ...paper,
        service: { ...service, on: taken.on, officers: taken.resolved.officers ?? [], effectiveOn },
      })
      return counted({ ...toldOfTest(served, paper.form, effectiveOn), servedPrepared: which })
    },
  }),
}

/** The notice of the testing time has reached the party: from then on that time is left out (ACL 25(3)). */
const toldOfTest = (file: MeasureFile, form: string, on: string): MeasureFile =>
  form === 'DOC-022'
    ? { ...file, testing: file.testing.map((test) => (test.toldOn === null ? { ...test, toldOn: on } : test)) }
    : file
