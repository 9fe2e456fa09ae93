/**
 * The summary procedure (简易程序, 当场处罚): two officers decide on the spot, hand the decision over, report it to
 * their organ, and the fine is paid at the bank or, where the law allows it, into their hands.
 * Source: procedure.md section 1.5 of the legal specification; PL 44, 45, 51, 52, 67–71; SAMR 69, 70; ARL 23.
 */

import { article } from '../../../law/schema.ts'
import type { Procedure, StepDefinition } from '../../procedure/procedure.ts'
import { rememberingPapers, Supplement } from '../papers.ts'
import { done } from '../penalty-case/effects.ts'
import { paperIssued, somethingAttached } from '../penalty-case/requirements.ts'
import { noReviewOpen } from '../remedy-requirements.ts'
import { dateBetween, must, refusalWitnessed } from '../requirements.ts'
import { summaryDuties } from './duties.ts'
import { ends, headline, open, tallies } from './effects.ts'
import type { SummaryFile } from './file.ts'
import { fineOf, lastPaidOn, paidInFull, split } from './payment.ts'
import * as payloads from './payloads.ts'
import { remedyRows } from './remedy-rows.ts'
import * as need from './requirements.ts'

const step = <Payload>(definition: StepDefinition<SummaryFile, Payload>) => rememberingPapers(definition)

const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
const leaders = ['squad-leader', 'brigade-leader', 'organ-head'] as const
/** Both count from the day on which the ordinary procedure was found to be needed; the organ's profile says which runs. */
const filingClocks = ['SAMR-18-VERIFY-15WD', 'MOHURD-VERIFY-15D'] as const
const forRecord = 'SAMR-70-ONSPOT-7WD'

const same = (file: SummaryFile) => file.stage

const steps = {
  decideOnTheSpot: step<payloads.OpenSummaryCase>({
    from: [],
    to: (file) => (file.decision === null ? 'contested' : 'spot-decided'),
    by: officers,
    as: 'anyone',
    payload: payloads.OpenSummaryCase,
    requires: need.onTheSpotNeeds,
    starts: [
      { limit: forRecord, from: (file, _payload, today) => (file.decision === null ? null : today) },
      ...filingClocks.map((limit) => ({
        limit,
        from: (file: SummaryFile, _payload: unknown, today: string) => (file.decision === null ? today : null),
      })),
    ],
    stops: [],
    mayIssue: ['DOC-057'],
    documents: (file) => (file.decision === null ? [] : ['DOC-057']),
    apply: (file) => file,
  }),
  deliverOnTheSpot: step<payloads.DeliverOnTheSpot>({
    from: ['spot-decided'],
    to: (file) => (paidInFull(file) ? 'performed' : 'delivered'),
    by: officers,
    as: 'assigned',
    payload: payloads.DeliverOnTheSpot,
    requires: [need.deliveredOnTheDay, refusalWitnessed([article('PL', 52, 1)]), need.collectedAsDecided],
    starts: [
      { limit: 'PL-67-PAY-15D', from: (file) => (paidInFull(file) ? null : (file.delivery?.deliveredOn ?? null)) },
      // Reconsideration comes first (ARL 23): no period to sue runs from here.
      { limit: 'ARL-20-APPLY-60D', from: (file) => file.delivery?.deliveredOn ?? null },
      { limit: 'PL-71-OFFICER-2WD', from: (file) => file.cash?.countsFrom ?? null },
      { limit: 'SAMR-77-CLOSE-15WD', from: (file) => (paidInFull(file) ? (file.delivery?.deliveredOn ?? null) : null) },
    ],
    stops: [],
    mayIssue: ['DOC-065'],
    documents: (file) => (file.cash === null ? [] : ['DOC-065']),
    apply: (file, { collected, ...payload }, taken) => ({
      ...file,
      delivery: { ...payload, ...done(taken) },
      payBy: taken.resolved.payBy ?? null,
      cash:
        collected === undefined
          ? null
          : {
              amountInYuan: fineOf(file),
              receiptNumber: collected.receiptNumber ?? '',
              countsFrom: collected.landedOn ?? payload.deliveredOn,
              handedIn: null,
              deposited: null,
            },
    }),
  }),
  switchToOrdinary: step<payloads.SwitchToOrdinary>({
    // Only while the decision has not been handed over: until then it has no effect.
    from: ['spot-decided'],
    to: 'contested',
    by: officers,
    as: 'assigned',
    payload: payloads.SwitchToOrdinary,
    requires: [],
    starts: filingClocks.map((limit) => ({ limit, from: (_file, _payload, today) => today })),
    stops: [forRecord],
    documents: [],
    apply: (file, { reason }, taken) => ({ ...file, toOrdinary: { ...done(taken), reason } }),
  }),
  approveOrdinary: step<payloads.ApproveOrdinary>({
    from: ['contested'],
    to: 'ordinary',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ApproveOrdinary,
    requires: [need.officersStillCertified, need.spotPowerIsOwn],
    judgesPower: true,
    starts: [],
    stops: filingClocks,
    documents: [],
    apply: (file, { opinion }, taken) => ({
      ...file,
      power: taken.resolved.power ?? file.power,
      filing: {
        ...done(taken),
        opinion,
        caseId: taken.resolved.linked?.matterId ?? '',
        caseNumber: taken.resolved.linked?.number ?? '',
      },
    }),
  }),
  declineOrdinary: step<payloads.DeclineOrdinary>({
    from: ['contested'],
    to: 'dropped',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.DeclineOrdinary,
    requires: [],
    starts: [],
    stops: filingClocks,
    documents: [],
    apply: (file, payload, taken) => ({ ...file, declined: { ...payload, ...done(taken) } }),
  }),
  recordPayment: step<payloads.RecordPayment>({
    from: ['delivered'],
    to: (file) => (paidInFull(file) ? 'performed' : 'delivered'),
    by: officers,
    as: 'assigned',
    payload: payloads.RecordPayment,
    requires: [dateBetween('paidOn', (file) => file.delivery?.deliveredOn ?? null), need.notMoreThanOwed],
    starts: [{ limit: 'SAMR-77-CLOSE-15WD', from: (file) => (paidInFull(file) ? lastPaidOn(file) : null) }],
    stops: (file) => (paidInFull(file) ? ['PL-67-PAY-15D'] : []),
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      payments: [...file.payments, { ...payload, ...done(taken), ...split(file, payload.amountInYuan) }],
    }),
  }),
  handInCash: step<payloads.HandInCash>({
    from: ['performed', 'ended'],
    to: same,
    by: officers,
    as: 'holder',
    payload: payloads.HandInCash,
    requires: [need.cashToHandIn, dateBetween('handedInOn', (file) => file.delivery?.deliveredOn ?? null)],
    starts: [{ limit: 'PL-71-ORGAN-2WD', from: (file) => file.cash?.handedIn?.handedInOn ?? null }],
    stops: ['PL-71-OFFICER-2WD'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      cash: file.cash === null ? null : { ...file.cash, handedIn: { ...payload, ...done(taken) } },
    }),
  }),
  depositCash: step<payloads.DepositCash>({
    from: ['performed', 'ended'],
    to: same,
    by: officers,
    as: 'holder',
    payload: payloads.DepositCash,
    requires: [need.cashToDeposit, dateBetween('depositedOn', (file) => file.cash?.handedIn?.handedInOn ?? null)],
    starts: [],
    stops: ['PL-71-ORGAN-2WD'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      cash: file.cash === null ? null : { ...file.cash, deposited: { ...payload, ...done(taken) } },
    }),
  }),
  reportForRecord: step<payloads.ReportForRecord>({
    from: ['delivered', 'performed', 'ended'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ReportForRecord,
    requires: [must('already-done', [article('PL', 52, 3)], (file) => file.record === null)],
    starts: [],
    stops: [forRecord],
    documents: ['DOC-SPOT'],
    apply: (file, payload, taken) => ({ ...file, record: { ...payload, ...done(taken) } }),
  }),
  confirmCorrection: step<payloads.ConfirmCorrection>({
    from: ['delivered', 'performed', 'ended'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ConfirmCorrection,
    requires: [
      must('already-done', [article('PL', 28)], need.correctionOpen),
      dateBetween('checkedOn', (file) => file.openedOn),
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      correctedOn: file.correctedOn ?? (payload.corrected ? payload.checkedOn : null),
      correctionChecks: [...file.correctionChecks, { ...payload, ...done(taken) }],
    }),
  }),
  supplement: step<Supplement>({
    // What the party signed is on paper; its picture belongs into the file (PL 47; SAMR 70).
    from: ['spot-decided', 'delivered', 'performed', 'ended', 'closed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: Supplement,
    requires: [paperIssued, somethingAttached],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      supplements: [
        ...(file.supplements ?? []),
        { ...payload, ...done(taken), attachments: taken.resolved.attachments ?? [] },
      ],
    }),
  }),
  recordEnding: step<payloads.RecordEnding>({
    from: ['delivered', 'performed'],
    to: 'ended',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.RecordEnding,
    requires: [need.endingFits, dateBetween('endedOn', (file) => file.delivery?.deliveredOn ?? null)],
    starts: [{ limit: 'SAMR-77-CLOSE-15WD', from: (file) => file.ending?.endedOn ?? null }],
    stops: ['PL-67-PAY-15D'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, ending: { ...payload, ...done(taken), sequence: taken.sequence } }),
  }),
  close: step<payloads.CloseSummaryCase>({
    from: ['performed', 'ended'],
    to: 'closed',
    by: leaders,
    as: 'holder',
    payload: payloads.CloseSummaryCase,
    requires: [need.cashAtTheBank, need.reportedForRecord, need.orderObeyed],
    starts: [],
    stops: ['SAMR-77-CLOSE-15WD'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, closed: { ...payload, ...done(taken) } }),
  }),
  archive: step<payloads.ArchiveCase>({
    from: ['closed'],
    to: 'archived',
    by: officers,
    as: 'assigned',
    payload: payloads.ArchiveCase,
    requires: [noReviewOpen],
    starts: [],
    stops: ['ARL-20-APPLY-60D', 'ALL-45-SUE-15D', 'ARL-34-SUE-15D', 'ALL-46-SUE-6M'],
    // Its file is the whole archive: cover, index, documents in order, photos, page numbers.
    documents: ['DOC-090'],
    apply: (file, payload, taken) => ({ ...file, archive: { ...payload, ...done(taken) } }),
  }),
  ...remedyRows,
}

export type SummaryAction = keyof typeof steps

export const summaryProcedure: Procedure<SummaryFile> & { readonly steps: typeof steps } = {
  kind: 'summary-case',
  opening: 'decideOnTheSpot',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.originUnit,
    originOrgan: file.originOrgan,
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: summaryDuties,
  headlineOf: headline,
  talliesOf: tallies,
  ends,
  line: ['spot-decided', 'delivered', 'performed', 'closed', 'archived'],
}
