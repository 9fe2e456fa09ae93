import type { ExecutionFile } from '../../../domain/procedures/execution/file.ts'
import { outcomeOf } from '../../../domain/procedures/execution/effects.ts'
import type { NoteExecution, OpenExecution } from '../../../domain/procedures/execution/payloads.ts'
import { executionProcedure } from '../../../domain/procedures/execution/procedure.ts'
import type { KindOfMatter } from '../matters/index.ts'

/** What the spine needs to know about executions (强制执行). */
export const executionKind: KindOfMatter<ExecutionFile> = {
  procedure: executionProcedure,
  series: '执行',
  alsoNumbers: {},
  resolve: () => ({}),
  placeOf: (file, payload) => (file === null ? (payload as OpenExecution).of.place.township : file.of.place.township),
  powerOf: (file, payload) => (file === null ? (payload as OpenExecution).of.power.code : file.of.power.code),
  // The case keeps a line of each of its executions.
  companions: (before, after, _taken, matterId) => {
    if (before === null || before.stage === after.stage) return []
    const outcome = outcomeOf(after)
    const payload: NoteExecution = { id: matterId, stage: after.stage, ...(outcome === undefined ? {} : { outcome }) }
    return [{ kind: 'penalty-case', matterId: after.caseId, action: 'noteExecution', payload, resolved: {} }]
  },
}
