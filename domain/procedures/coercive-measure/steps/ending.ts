/** How things get out again: released, given back, confiscated by the decision, or with the case to the police (ACL 21, 27, 28). */

import { dateBetween } from '../../requirements.ts'
import { done } from '../../penalty-case/effects.ts'
import { withIssued } from '../../penalty-case/issuing.ts'
import * as says from '../documents.ts'
import type { HeldGood, MeasureFile } from '../file.ts'
import * as payloads from '../payloads.ts'
import { heldSince } from '../period.ts'
import * as need from '../requirements.ts'
import { counted, endedPeriods, everywhere, held, officers, standing, step } from './row-parts.ts'

const changed = (file: MeasureFile, numbers: readonly number[], change: Partial<HeldGood>): MeasureFile =>
  counted({
    ...file,
    goods: file.goods.map((good) => (numbers.includes(good.number) ? { ...good, ...change } : good)),
  })

export const endingSteps = {
  releaseMeasure: step<payloads.ReleaseMeasure>({
    // Whatever else is wrong with it, a measure can always be lifted.
    from: held,
    to: standing,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ReleaseMeasure,
    requires: [need.somethingHeld, need.goodsBound, need.groundFits],
    starts: [],
    stops: endedPeriods,
    documents: ['DOC-041'],
    apply: (file, payload, taken) => {
      const { ground, reason, goods } = payload
      const free = {
        ...changed(file, goods, { released: { on: taken.on, ground } }),
        releases: [...file.releases, { ...payload, ...done(taken) }],
      }
      return withIssued(free, taken, {
        form: 'DOC-041',
        values: says.releaseSays(file, ground, reason, goods),
        opinion: reason,
      })
    },
  }),
  returnGoods: step<payloads.ReturnGoods>({
    from: [...held, 'released'],
    to: standing,
    by: officers,
    as: 'assigned',
    payload: payloads.ReturnGoods,
    requires: [
      need.somethingReleased,
      need.goodsReleased,
      need.proceedsGoBack,
      need.returnWitnessed,
      dateBetween('returnedOn', (file) => file.releases.at(-1)?.on ?? null),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...changed(file, payload.goods, {
        out: { how: 'returned', on: payload.returnedOn, to: payload.receiver },
      }),
      returns: [...file.returns, { ...payload, ...done(taken) }],
    }),
  }),
  handOverGoods: step<payloads.HandOverGoods>({
    from: held,
    to: standing,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.HandOverGoods,
    requires: [...need.lawfullyHeld, dateBetween('handedOn', heldSince)],
    starts: [],
    stops: endedPeriods,
    documents: ['DOC-079'],
    apply: (file, payload, taken) => {
      const goods = need.boundGoods(file)
      const out = { how: 'police' as const, on: payload.handedOn, to: payload.receiver }
      const gone = {
        ...changed(
          file,
          goods.map(({ number }) => number),
          { out },
        ),
        police: { ...payload, ...done(taken) },
      }
      return withIssued(gone, taken, {
        form: 'DOC-079',
        values: says.handOverSays(goods, payload),
        opinion: '同意随案移送。',
      })
    },
  }),
  noteCase: step<payloads.NoteCase>({
    from: everywhere,
    to: (file) => (file.carriedOut === null ? file.stage : standing(file)),
    by: [...officers, 'organ-head'],
    as: 'anyone',
    payload: payloads.NoteCase,
    automatic: true,
    requires: [],
    starts: [],
    stops: (file) => (file.carriedOut === null ? [] : endedPeriods(file)),
    documents: [],
    apply: (file, { party, decision, officers: handling }) => {
      const known = {
        ...file,
        ...(party === undefined ? {} : { party }),
        ...(handling === undefined ? {} : { officers: handling }),
      }
      return decision === undefined ? known : confiscated({ ...known, decision }, decision)
    },
  }),
}

/** The decision of the case takes what was to be confiscated (ACL 27). */
function confiscated(file: MeasureFile, { number, on }: NonNullable<payloads.NoteCase['decision']>): MeasureFile {
  const numbers = need
    .boundGoods(file)
    .filter(({ line }) => line === 'confiscate')
    .map((good) => good.number)
  return changed(file, numbers, { out: { how: 'confiscated', on, to: number } })
}
