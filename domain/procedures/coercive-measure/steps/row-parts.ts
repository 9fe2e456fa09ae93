/** What the rows of the phases of a measure share. */

import type { ClockStart, StepDefinition } from '../../../procedure/procedure.ts'
import { rememberingPapers } from '../../papers.ts'
import type { MeasureFile, MeasureStage } from '../file.ts'
import { lastDayHeld, periods, report, runningPeriod, testingLeftOut } from '../period.ts'
import { boundGoods, heldGoods } from '../requirements.ts'

export const step = <Payload>(definition: StepDefinition<MeasureFile, Payload>) => rememberingPapers(definition)

export const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
export const held = ['held', 'extended', 'settled'] as const
export const everywhere = ['proposed', 'approved', ...held, 'released', 'all-out', 'declined'] as const

export const same = (file: MeasureFile): MeasureStage => file.stage

/** Where a measure stands that was carried out: what is still held, and whether it is settled. */
export function standing(file: MeasureFile): MeasureStage {
  if (heldGoods(file).length === 0) return 'all-out'
  const bound = boundGoods(file)
  if (bound.length === 0) return 'released'
  if (bound.every(({ line }) => line !== undefined)) return 'settled'
  return file.extension === null ? 'held' : 'extended'
}

/** The file with the last day that follows from what was established. */
export const counted = (file: MeasureFile): MeasureFile => ({
  ...file,
  until: boundGoods(file).length === 0 ? null : lastDayHeld(file),
})

/** The clocks of the period anew, with what is left out now: one of them runs. */
export const periodClocks: readonly ClockStart<MeasureFile, unknown>[] = periods.map((limit) => ({
  limit,
  from: (file) => {
    const period = boundGoods(file).length === 0 ? null : runningPeriod(file)
    return period?.limit === limit ? period.from : null
  },
  excluded: testingLeftOut,
}))

/** Clocks of the period that do not run any more; all of them once nothing is held. */
export const endedPeriods = (file: MeasureFile): readonly string[] => {
  const limit = boundGoods(file).length === 0 ? null : runningPeriod(file)?.limit
  return [...periods.filter((one) => one !== limit), ...(limit === null ? [report] : [])]
}
