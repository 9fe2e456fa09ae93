import { z } from 'zod'
import type { MeasureFile } from '../domain/procedures/coercive-measure/file.ts'
import { heldAs, type GoodsWent } from '../domain/procedures/coercive-measure/ledger-names.ts'
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

/** A line of the ledger. */
export const HeldGoodRow = z.object({
  matterId: z.string(),
  /** Its place in the lists of the matter. */
  place: z.number(),
  source: z.enum(heldAs),
  name: z.string(),
  spec: z.string(),
  quantity: z.string(),
  owner: z.string(),
  keptAt: z.string(),
  keeper: z.string(),
  since: z.string(),
  /** The last day on which it may be held; what was released goes back on that day. */
  until: z.string().nullable(),
  outOn: z.string().nullable(),
  outHow: z.custom<GoodsWent>().nullable(),
  outTo: z.string().nullable(),
  /** Of the measure, or of the case that registered it. */
  number: z.string(),
  kind: z.enum(['coercive-measure', 'penalty-case']),
  partyName: z.string(),
  holderUnit: z.string(),
})
export type HeldGoodRow = z.infer<typeof HeldGoodRow>

export const heldStates = ['held', 'overdue', 'out'] as const

/** Filters of the ledger; all of them survive in the address bar. */
export const HeldGoodsQuery = z.object({
  q: z.string().trim().max(60).optional(),
  /** Absent: all. */
  state: z.enum(heldStates).optional(),
  source: z.enum(heldAs).optional(),
  unit: z.string().max(40).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: z.string().max(120).optional(),
  size: z.coerce.number().int().min(1).max(100).default(50),
})

export const listHeldGoods = endpoint({
  method: 'GET',
  path: '/held-goods',
  summary: 'The held-goods ledger (查封扣押财物台账): what, whose, where, since, until, out; newest first',
  tag: 'coercive measures',
  query: HeldGoodsQuery,
  reply: pageOf(HeldGoodRow),
})

export const exportHeldGoods = endpoint({
  method: 'GET',
  path: '/held-goods/export.xlsx',
  summary: 'The held-goods ledger with the same filters, as a spreadsheet',
  tag: 'coercive measures',
  query: HeldGoodsQuery.omit({ after: true, size: true }),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
