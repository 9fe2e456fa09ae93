import { readExecution, stepExecution } from '../../../contract/executions.ts'
import type { ExecutionFile, ExecutionStage } from '../../../domain/procedures/execution/file.ts'
import { executionProcedure, type ExecutionAction } from '../../../domain/procedures/execution/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { executionForms } from './steps/index.ts'

export type Execution = Matter<ExecutionFile>

export const executionPath = '/executions'

export const executionOnScreen: KindOnScreen<ExecutionFile> = {
  kind: 'execution',
  procedure: executionProcedure,
  forms: executionForms,
  path: executionPath,
  read: async (id) => (await ask(readExecution, { params: { id } })) as unknown as Execution,
  send: (id, step, options) =>
    act(
      stepExecution,
      { params: { id }, body: { ...step, action: step.action as Exclude<ExecutionAction, 'openExecution'> } },
      options,
    ),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<ExecutionAction, ExecutionStage>>> = {
  openExecution: 'opened',
  issueDemand: 'demand-issued',
  serveDemand: 'demanded',
  decideExecution: 'execution-decided',
  decideSubstitute: 'execution-decided',
  serveDecision: 'decision-served',
  applyToCourt: 'court-applied',
  carryOut: 'executed',
  confirmPerformed: 'executed',
  endExecution: 'executed',
}
