/** Execution is opened from the case, and the case hears how it stands (ACL 34, 53). */

import type { ExecutionOfCase, ExecutionOutcome, ExecutionStage } from '../../execution/file.ts'
import { NoteExecution, StartExecution } from '../../execution/payloads.ts'
import { dutyToExecute, settledByExecution } from '../executions.ts'
import type { CaseFile } from '../file.ts'
import { officers, same, step } from './row-parts.ts'

const noted = (file: CaseFile, { id, stage, outcome }: NoteExecution, on: string): readonly ExecutionOfCase[] =>
  (file.executions ?? []).map((one) =>
    one.id === id
      ? {
          ...one,
          stage: stage as ExecutionStage,
          ...(outcome === undefined ? {} : { outcome: outcome as ExecutionOutcome, endedOn: on }),
        }
      : one,
  )

export const executionSteps = {
  startExecution: step<StartExecution>({
    from: ['served', 'performed', 'executed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: StartExecution,
    requires: [dutyToExecute],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { duty }, taken) => ({
      ...file,
      executions: [
        ...(file.executions ?? []),
        {
          id: taken.resolved.linked?.matterId ?? '',
          number: taken.resolved.linked?.number ?? '',
          duty,
          openedOn: taken.on,
          stage: 'opened',
        },
      ],
    }),
  }),
  noteExecution: step<NoteExecution>({
    from: ['served', 'performed', 'executed', 'closing', 'revoked'],
    // What the party performed itself counts as performance, whatever was opened against it.
    to: (file) =>
      (file.stage === 'served' || file.stage === 'performed') &&
      settledByExecution(file) &&
      file.executions?.at(-1)?.outcome !== 'performed'
        ? 'executed'
        : file.stage,
    by: officers,
    as: 'assigned',
    payload: NoteExecution,
    automatic: true,
    requires: [],
    starts: [
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file, { outcome }, today) => (outcome !== undefined && settledByExecution(file) ? today : null),
      },
    ],
    stops: (file) => (file.stage === 'executed' ? ['PL-67-PAY-15D'] : []),
    documents: [],
    apply: (file, payload, taken) => ({ ...file, executions: noted(file, payload, taken.on) }),
  }),
}
