import { readMeasure, stepMeasure } from '../../../contract/coercive-measures.ts'
import type { MeasureFile, MeasureStage } from '../../../domain/procedures/coercive-measure/file.ts'
import { measureProcedure, type MeasureAction } from '../../../domain/procedures/coercive-measure/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { measureForms } from './steps/index.ts'

export type Measure = Matter<MeasureFile>

export const measuresPath = '/measures'

export const measureOnScreen: KindOnScreen<MeasureFile> = {
  kind: 'coercive-measure',
  procedure: measureProcedure,
  forms: measureForms,
  path: measuresPath,
  read: async (id) => (await ask(readMeasure, { params: { id } })) as unknown as Measure,
  send: (id, step, options) =>
    act(
      stepMeasure,
      { params: { id }, body: { ...step, action: step.action as Exclude<MeasureAction, 'openMeasure'> } },
      options,
    ),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<MeasureAction, MeasureStage>>> = {
  openMeasure: 'proposed',
  approveMeasure: 'approved',
  carryOutMeasure: 'held',
  extendMeasure: 'extended',
  settleGoods: 'settled',
  releaseMeasure: 'released',
  declineMeasure: 'released',
  returnGoods: 'all-out',
  handOverGoods: 'all-out',
}
