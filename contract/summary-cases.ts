import { z } from 'zod'
import type { SummaryFile } from '../domain/procedures/summary-case/file.ts'
import { DecideOnTheSpot } from '../domain/procedures/summary-case/payloads.ts'
import { summaryProcedure, type SummaryAction } from '../domain/procedures/summary-case/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.keys(summaryProcedure.steps).filter(
  (action) => action !== summaryProcedure.opening,
) as SummaryAction[]

export const SummaryCaseReply = matterReply(z.custom<SummaryFile>())
export type SummaryCaseReply = z.infer<typeof SummaryCaseReply>

export const openSummaryCase = endpoint({
  method: 'POST',
  path: '/summary-cases',
  summary: 'Decide a case on the spot (当场处罚), or find that it needs the ordinary procedure',
  tag: 'summary cases',
  // Which clue a case answers is said by the clue's own step, never by a client.
  body: z.object({ commandId: z.uuid(), matterId: z.uuid().optional(), payload: DecideOnTheSpot }),
  reply: StepReply,
})

export const readSummaryCase = endpoint({
  method: 'GET',
  path: '/summary-cases/:id',
  summary: 'An on-the-spot case: its file, what may happen next and why the rest may not, clocks, steps, documents',
  tag: 'summary cases',
  params: MatterId,
  reply: SummaryCaseReply,
})

export const stepSummaryCase = endpoint({
  method: 'POST',
  path: '/summary-cases/:id/steps',
  summary: 'Take a step of an on-the-spot case',
  tag: 'summary cases',
  params: MatterId,
  body: stepBody(z.enum(actions as [SummaryAction, ...SummaryAction[]])),
  reply: StepReply,
})

export const listSummaryCases = endpoint({
  method: 'GET',
  path: '/summary-cases',
  summary: 'The register of on-the-spot cases, newest first',
  tag: 'summary cases',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})

export const exportSummaryCases = endpoint({
  method: 'GET',
  path: '/summary-cases/export.xlsx',
  summary: 'The register of on-the-spot cases with the same filters, as a spreadsheet',
  tag: 'summary cases',
  query: RegisterQuery.omit({ after: true, size: true }),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
