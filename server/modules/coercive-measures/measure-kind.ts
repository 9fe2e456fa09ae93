import { asTheCaseKnowsIt } from '../../../domain/procedures/coercive-measure/effects.ts'
import type { MeasureFile } from '../../../domain/procedures/coercive-measure/file.ts'
import type { OpenMeasure } from '../../../domain/procedures/coercive-measure/payloads.ts'
import { measureProcedure } from '../../../domain/procedures/coercive-measure/procedure.ts'
import type { KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about coercive measures (行政强制措施). */
export const measureKind: KindOfMatter<MeasureFile> = {
  procedure: measureProcedure,
  series: '强案',
  alsoNumbers: {},
  resolve: () => ({}),
  placeOf: (file, payload) => file?.place.township ?? (payload as OpenMeasure).place.township,
  powerOf: (file, payload) => (payload as { powerCode?: string }).powerCode ?? file?.power.code ?? null,
  // The case hears of every step; what the case itself caused, it knows.
  companions: (_before, after, _taken, matterId) => [
    {
      kind: 'penalty-case',
      matterId: after.caseId,
      action: 'noteMeasure',
      payload: asTheCaseKnowsIt(matterId, after),
      resolved: {},
    },
  ],
}
