/** The form of every step a person can take in an execution. A step without a form does not compile. */

import type { ExecutionFile } from '../../../../domain/procedures/execution/file.ts'
import type { ExecutionAction } from '../../../../domain/procedures/execution/procedure.ts'
import type { StepForm, StepForms } from '../../matters/step-form.ts'
import { applyToCourtForm, recordCourtForm } from './court.tsx'
import { decideExecutionForm, decideSubstituteForm } from './decision.tsx'
import { hearPartyForm, issueDemandForm, serveDecisionForm, serveDemandForm, servePaperForm } from './demand.tsx'
import { announceForm } from './demolition.tsx'
import { agreeForm, breachForm, endForm, performedForm, resumeForm, stayForm } from './other-ways.tsx'
import { carryOutForm } from './record.tsx'

export const executionForms: StepForms<ExecutionFile> = {
  announceDemolition: announceForm,
  issueDemand: issueDemandForm,
  serveDemand: serveDemandForm,
  hearParty: hearPartyForm,
  decideExecution: decideExecutionForm,
  decideSubstitute: decideSubstituteForm,
  serveDecision: serveDecisionForm,
  servePaper: servePaperForm,
  carryOut: carryOutForm,
  applyToCourt: applyToCourtForm,
  recordCourt: recordCourtForm,
  agree: agreeForm,
  resumeAfterBreach: breachForm,
  haltExecution: stayForm,
  resumeExecution: resumeForm,
  confirmPerformed: performedForm,
  endExecution: endForm,
  // oxlint-disable-next-line no-explicit-any -- each form has its own values
} satisfies Record<Exclude<ExecutionAction, 'openExecution' | 'noteCase'>, StepForm<ExecutionFile, any>>
