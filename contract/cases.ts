import { z } from 'zod'
import { grades, PartyKind } from '../domain/procedures/facts.ts'
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

/** Amounts in yuan; of the latest decisions in force of the asker's own organ, two hundred at most. */
export const PastFinesReply = z.object({
  n: z.number(),
  since: z.string().nullable(),
  lowest: z.number().nullable(),
  lowerQuartile: z.number().nullable(),
  median: z.number().nullable(),
  upperQuartile: z.number().nullable(),
  highest: z.number().nullable(),
  /** How many of them lie outside the band of their grade, each with its reason. */
  deviating: z.number(),
  fines: z.array(z.number()),
  /** The latest of them that whoever asks may open. */
  cases: z.array(
    z.object({
      matterId: z.string(),
      number: z.string(),
      title: z.string(),
      decidedOn: z.string(),
      fineInYuan: z.number(),
      deviates: z.boolean(),
    }),
  ),
})
export type PastFinesReply = z.infer<typeof PastFinesReply>

export const readPastFines = endpoint({
  method: 'GET',
  path: '/past-fines',
  summary: 'What the own organ fined before under a power and grade: median, quartiles, number, and the cases',
  tag: 'cases',
  query: z.object({
    powerCode: z.string().max(20),
    party: PartyKind,
    grade: z.enum(grades),
    except: z.uuid().optional(),
  }),
  reply: PastFinesReply,
})
