import type { Duty, RunningClock } from '../../procedure/procedure.ts'
import type { MeasureFile } from './file.ts'
import { periods, report } from './period.ts'
import { boundGoods, goodsToReturn, unservedPapers } from './requirements.ts'

/** Whose move it is with a measure, and by which clock. */
export function measureDuties(file: MeasureFile, clocks: readonly RunningClock[]): readonly Duty[] {
  const officers = (action: string, more: Partial<Duty> = {}): Duty[] =>
    file.officers.map(({ personId }) => ({ action, unit: file.holderUnit, mover: 'officer', personId, ...more }))
  const head = (action: string, more: Partial<Duty> = {}): Duty => ({
    action,
    unit: file.holderOrgan,
    mover: 'head',
    ...more,
  })
  const by = (...limits: readonly string[]): Partial<Duty> => {
    const limit = limits.find((one) => clocks.some((clock) => clock.limit === one))
    return limit === undefined ? {} : { limit }
  }
  const serve = unservedPapers(file).length > 0 ? officers('serveMeasurePaper') : []
  switch (file.stage) {
    case 'proposed':
      // What cannot wait is carried out first.
      return file.urgency === null ? [head('approveMeasure')] : officers('carryOutMeasure')
    case 'approved':
      return officers('carryOutMeasure')
    case 'held':
    case 'extended':
    case 'settled':
    case 'released':
      return [...approvalOwed(), ...giveBack(), ...whatBecomesOfIt(), ...serve]
    case 'all-out':
      return serve
    case 'declined':
      return []
  }

  function approvalOwed(): readonly Duty[] {
    return file.approval === null && boundGoods(file).length > 0 ? [head('approveMeasure', by(report))] : []
  }

  /** What was released goes back at once (ACL 28). */
  function giveBack(): readonly Duty[] {
    return goodsToReturn(file).length > 0 ? officers('returnGoods') : []
  }

  /** Until the period ends somebody says what becomes of each thing; after the decision the rest is released. */
  function whatBecomesOfIt(): readonly Duty[] {
    const bound = boundGoods(file)
    if (bound.length === 0 || file.approval === null) return []
    if (file.decision !== null) return [head('releaseMeasure', by(...periods))]
    const open = bound.some(({ line }) => line === undefined)
    return [open ? head('settleGoods', by(...periods)) : head('releaseMeasure', { ...by(...periods), waiting: true })]
  }
}
