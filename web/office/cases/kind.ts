import { readCase, stepCase } from '../../../contract/cases.ts'
import type { CaseFile, CaseStage } from '../../../domain/procedures/penalty-case/file.ts'
import { caseProcedure, type CaseAction } from '../../../domain/procedures/penalty-case/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { caseForms } from './steps/index.ts'

export type Case = Matter<CaseFile>

export const caseOnScreen: KindOnScreen<CaseFile> = {
  kind: 'penalty-case',
  procedure: caseProcedure,
  forms: caseForms,
  path: '/cases',
  read: async (id) => (await ask(readCase, { params: { id } })) as unknown as Case,
  send: (id, step, options) =>
    act(stepCase, { params: { id }, body: { ...step, action: step.action as Exclude<CaseAction, 'file'> } }, options),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<CaseAction, CaseStage>>> = {
  file: 'filed',
  recordInspection: 'investigating',
  recordInterview: 'investigating',
  addEvidence: 'investigating',
  reportInvestigation: 'investigated',
  passReview: 'reviewed',
  issueNotice: 'notice-issued',
  serveNotice: 'notified',
  reexamineStatement: 'heard',
  holdHearing: 'heard',
  endHearing: 'heard',
  recordWaiver: 'heard',
  decide: 'decided',
  serveDecision: 'served',
  decideNoPenalty: 'decided',
  serveNoPenalty: 'performed',
  recordPayment: 'performed',
  approveHalt: 'performed',
  handOver: 'performed',
  endForCrime: 'performed',
  revokeDecision: 'performed',
  proposeClosing: 'closing',
  close: 'closed',
  archive: 'archived',
}
