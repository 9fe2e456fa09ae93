import { z } from 'zod'
import type { LeadFile } from '../domain/procedures/lead/file.ts'
import { RegisterLead } from '../domain/procedures/lead/payloads.ts'
import { leadProcedure, type LeadAction } from '../domain/procedures/lead/procedure.ts'
import { endpoint } from './endpoint.ts'
import { MatterId, matterReply, MatterRow, pageOf, RegisterQuery, stepBody, StepReply } from './matters.ts'

const actions = Object.keys(leadProcedure.steps).filter((action) => action !== leadProcedure.opening) as LeadAction[]

export const LeadReply = matterReply(z.custom<LeadFile>())
export type LeadReply = z.infer<typeof LeadReply>

export const registerLead = endpoint({
  method: 'POST',
  path: '/leads',
  summary: 'Register a lead (线索)',
  tag: 'leads',
  body: z.object({ commandId: z.uuid(), matterId: z.uuid().optional(), payload: RegisterLead }),
  reply: StepReply,
})

export const readLead = endpoint({
  method: 'GET',
  path: '/leads/:id',
  summary: 'A lead: its file, what may happen next and why the rest may not, clocks, steps, documents',
  tag: 'leads',
  params: MatterId,
  reply: LeadReply,
})

export const stepLead = endpoint({
  method: 'POST',
  path: '/leads/:id/steps',
  summary: 'Take a step of a lead',
  tag: 'leads',
  params: MatterId,
  body: stepBody(z.enum(actions as [LeadAction, ...LeadAction[]])),
  reply: StepReply,
})

export const listLeads = endpoint({
  method: 'GET',
  path: '/leads',
  summary: 'The clue register, newest first',
  tag: 'leads',
  query: RegisterQuery,
  reply: pageOf(MatterRow),
})

/** Leads that may be about the same thing: near in place and time, or about the same subject. */
export const similarLeads = endpoint({
  method: 'GET',
  path: '/leads/similar',
  summary: 'Leads that may be duplicates of one that is being registered',
  tag: 'leads',
  query: z.object({
    subject: z.string().trim().max(120).optional(),
    township: z.string().max(9).optional(),
    longitude: z.coerce.number().optional(),
    latitude: z.coerce.number().optional(),
  }),
  reply: z.object({
    leads: z.array(MatterRow.extend({ metres: z.number().nullable(), days: z.number(), sameSubject: z.boolean() })),
  }),
})
