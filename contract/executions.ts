import { z } from 'zod'
import type { ExecutionFile } from '../domain/procedures/execution/file.ts'
import { executionProcedure, type ExecutionAction } from '../domain/procedures/execution/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.keys(executionProcedure.steps).filter(
  (action) => action !== executionProcedure.opening,
) as ExecutionAction[]

export const ExecutionReply = matterReply(z.custom<ExecutionFile>())
export type ExecutionReply = z.infer<typeof ExecutionReply>

export const readExecution = endpoint({
  method: 'GET',
  path: '/executions/:id',
  summary: 'An execution (强制执行): its file, what may happen next and why the rest may not, clocks, steps, documents',
  tag: 'executions',
  params: MatterId,
  reply: ExecutionReply,
})

export const stepExecution = endpoint({
  method: 'POST',
  path: '/executions/:id/steps',
  summary: 'Take a step of an execution',
  tag: 'executions',
  params: MatterId,
  body: stepBody(z.enum(actions as [ExecutionAction, ...ExecutionAction[]])),
  reply: StepReply,
})

export const listExecutions = endpoint({
  method: 'GET',
  path: '/executions',
  summary: 'The register of executions, newest first',
  tag: 'executions',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})

export const exportExecutions = endpoint({
  method: 'GET',
  path: '/executions/export.xlsx',
  summary: 'The register of executions with the same filters, as a spreadsheet',
  tag: 'executions',
  query: RegisterQuery.omit({ after: true, size: true }),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
