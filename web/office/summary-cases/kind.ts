import { readSummaryCase, stepSummaryCase } from '../../../contract/summary-cases.ts'
import type { SummaryFile, SummaryStage } from '../../../domain/procedures/summary-case/file.ts'
import { summaryProcedure, type SummaryAction } from '../../../domain/procedures/summary-case/procedure.ts'
import { act, ask } from '../../shared/call.ts'
import type { KindOnScreen, Matter } from '../matters/matter.ts'
import { summaryForms } from './steps/index.ts'

export type SummaryCase = Matter<SummaryFile>

/** Under the cases: whoever looks for a case looks there. */
export const summaryPath = '/cases/on-the-spot'

export const summaryOnScreen: KindOnScreen<SummaryFile> = {
  kind: 'summary-case',
  procedure: summaryProcedure,
  forms: summaryForms,
  path: summaryPath,
  read: async (id) => (await ask(readSummaryCase, { params: { id } })) as unknown as SummaryCase,
  send: (id, step, options) =>
    act(
      stepSummaryCase,
      { params: { id }, body: { ...step, action: step.action as Exclude<SummaryAction, 'decideOnTheSpot'> } },
      options,
    ),
}

/** The stage an act leads to, for the dates on the line. */
export const stageReachedBy: Readonly<Partial<Record<SummaryAction, SummaryStage>>> = {
  decideOnTheSpot: 'spot-decided',
  deliverOnTheSpot: 'delivered',
  recordPayment: 'performed',
  recordEnding: 'performed',
  switchToOrdinary: 'contested',
  approveOrdinary: 'ordinary',
  declineOrdinary: 'ordinary',
  close: 'closed',
  archive: 'archived',
}
