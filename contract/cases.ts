import { z } from 'zod'
import type { CaseFile } from '../domain/procedures/penalty-case/file.ts'
import { caseProcedure, type CaseAction } from '../domain/procedures/penalty-case/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.keys(caseProcedure.steps).filter((action) => action !== caseProcedure.opening) as CaseAction[]

export const CaseReply = matterReply(z.custom<CaseFile>())
export type CaseReply = z.infer<typeof CaseReply>

export const readCase = endpoint({
  method: 'GET',
  path: '/cases/:id',
  summary: 'A penalty case: its file, what may happen next and why the rest may not, clocks, steps, documents',
  tag: 'cases',
  params: MatterId,
  reply: CaseReply,
})

export const stepCase = endpoint({
  method: 'POST',
  path: '/cases/:id/steps',
  summary: 'Take a step of a penalty case',
  tag: 'cases',
  params: MatterId,
  body: stepBody(z.enum(actions as [CaseAction, ...CaseAction[]])),
  reply: StepReply,
})

export const listCases = endpoint({
  method: 'GET',
  path: '/cases',
  summary: 'The case register, newest first',
  tag: 'cases',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})

export const exportCases = endpoint({
  method: 'GET',
  path: '/cases/export.xlsx',
  summary: 'The case register with the same filters, as a spreadsheet',
  tag: 'cases',
  query: RegisterQuery.omit({ after: true, size: true }),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
