import { z } from 'zod'
import type { MeasureFile } from '../domain/procedures/coercive-measure/file.ts'
import { measureProcedure, type MeasureAction } from '../domain/procedures/coercive-measure/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.keys(measureProcedure.steps).filter(
  (action) => action !== measureProcedure.opening,
) as MeasureAction[]

export const MeasureReply = matterReply(z.custom<MeasureFile>())
export type MeasureReply = z.infer<typeof MeasureReply>

export const readMeasure = endpoint({
  method: 'GET',
  path: '/coercive-measures/:id',
  summary: 'A coercive measure: its file, what may happen next and why the rest may not, clocks, steps, documents',
  tag: 'coercive measures',
  params: MatterId,
  reply: MeasureReply,
})

export const stepMeasure = endpoint({
  method: 'POST',
  path: '/coercive-measures/:id/steps',
  summary: 'Take a step of a coercive measure; it is proposed by a step of its case',
  tag: 'coercive measures',
  params: MatterId,
  body: stepBody(z.enum(actions as [MeasureAction, ...MeasureAction[]])),
  reply: StepReply,
})

export const listMeasures = endpoint({
  method: 'GET',
  path: '/coercive-measures',
  summary: 'The register of coercive measures, newest first',
  tag: 'coercive measures',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})
