import type { z } from 'zod'
import type * as contract from '../../../../contract/leads.ts'
import { leadProcedure } from '../../../../domain/procedures/lead/procedure.ts'
import { JoinInto } from '../../../../domain/procedures/lead/payloads.ts'
import { notJoinable } from '../../../../domain/procedures/lead/requirements.ts'
import { Refused } from '../../../../domain/refusal.ts'
import { takeStep, type Asking, type MattersDeps, type StepAnswer } from '../../matters/index.ts'
import { findLead } from '../queries/find-lead.ts'

type Body = z.output<typeof contract.stepLead.body>

/** A step of a lead. One that ends it for another lead first looks at the other. Throws Refused. */
export async function stepLead(deps: MattersDeps, asking: Asking, leadId: string, body: Body): Promise<StepAnswer> {
  const joining = body.action === 'joinInto' ? JoinInto.safeParse(body.payload) : null
  if (joining?.success === true) await lookAtTheOther(asking, leadId, joining.data)
  return takeStep(deps, asking, 'lead', leadId, body)
}

/** The other lead is there for whoever asks, bears the number that was said, and can still take a report in. */
async function lookAtTheOther(asking: Asking, leadId: string, joining: JoinInto): Promise<void> {
  const other = await findLead(asking.tx, joining.leadId)
  const open: readonly string[] = leadProcedure.steps.noteJoined.from
  const good = other !== null && other.number === joining.leadNumber && open.includes(other.stage)
  if (!good || joining.leadId === leadId) throw new Refused([notJoinable(joining.leadNumber)])
}
