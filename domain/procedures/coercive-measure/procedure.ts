/**
 * Coercive measures (行政强制措施) in a penalty case: sealing and seizure, from the proposal to the day on which the last
 * thing is out again. Approved before it is carried out, in urgency within 24 hours; thirty days, sixty in all; settled,
 * released, given back, confiscated by the decision of the case, or handed to the police with it.
 * Source: procedure.md sections 2.1 and 2.2 of the legal specification; ACL 10–28, DAL 100, PL 80.
 */

import type { Procedure } from '../../procedure/procedure.ts'
import type { TakenStep, StepDefinition } from '../../procedure/procedure.ts'
import { measureDuties } from './duties.ts'
import { ends, headline, open } from './effects.ts'
import type { MeasureFile } from './file.ts'
import { endingSteps } from './steps/ending.ts'
import { holdingSteps } from './steps/holding.ts'
import { takingSteps } from './steps/taking.ts'

/** Every step leaves the paper that was served before it behind: the next return slip is of something else. */
function puttingAway<
  // oxlint-disable-next-line no-explicit-any -- each step has its own payload
  Steps extends Readonly<Record<string, StepDefinition<MeasureFile, any>>>,
>(steps: Steps): Steps {
  const entries = Object.entries(steps).map(([action, one]) => [
    action,
    {
      ...one,
      apply: ({ servedPrepared: _, ...file }: MeasureFile, payload: unknown, taken: TakenStep): MeasureFile =>
        one.apply(file, payload, taken),
    },
  ])
  return Object.fromEntries(entries) as Steps
}

const steps = puttingAway({ ...takingSteps, ...holdingSteps, ...endingSteps })

export type MeasureAction = keyof typeof steps

export const measureProcedure: Procedure<MeasureFile> & { readonly steps: typeof steps } = {
  kind: 'coercive-measure',
  opening: 'openMeasure',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.holderUnit,
    originOrgan: file.holderOrgan,
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: measureDuties,
  headlineOf: headline,
  // The statistics of cases count decisions and money; a measure is a means to them.
  talliesOf: () => [],
  ends,
  line: ['proposed', 'approved', 'held', 'extended', 'settled', 'released', 'all-out'],
  beside: { declined: 'approved' },
}
