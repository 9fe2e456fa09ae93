import { readLead, stepLead } from '../../../contract/leads.ts'
import type { LeadFile, LeadStage } from '../../../domain/procedures/lead/file.ts'
import { leadProcedure, type LeadAction } from '../../../domain/procedures/lead/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { leadForms } from './steps/index.ts'

export type Lead = Matter<LeadFile>

export const leadOnScreen: KindOnScreen<LeadFile> = {
  kind: 'lead',
  procedure: leadProcedure,
  forms: leadForms,
  path: '/leads',
  read: async (id) => (await ask(readLead, { params: { id } })) as unknown as Lead,
  send: (id, step, options) =>
    act(
      stepLead,
      { params: { id }, body: { ...step, action: step.action as Exclude<LeadAction, 'register'> } },
      options,
    ),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<LeadAction, LeadStage>>> = {
  register: 'registered',
  transfer: 'transferred',
  accept: 'accepted',
  assign: 'verifying',
  recordVerification: 'verified',
  approveFiling: 'filed',
  dealOnTheSpot: 'filed',
  approveNonFiling: 'filed',
  handOver: 'filed',
  feedBack: 'fed-back',
  confirmFeedback: 'confirmed',
  joinInto: 'confirmed',
}
