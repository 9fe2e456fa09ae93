/**
 * The ordinary procedure of a penalty case (普通程序), from filing to the archive.
 * Source: procedure.md section 1 of the legal specification; PL 42–75, SAMR 19–79, ACL 45.
 * Where the legal review stands relative to the notice follows the organ's profile; the invariants hold for all.
 */

import { article } from '../../../law/schema.ts'
import type { Procedure, StepDefinition } from '../../procedure/procedure.ts'
import {
  dateBetween,
  must,
  officersObstacles,
  recordTimes,
  refusalWitnessed,
  rightsTold,
  twoOfficersNamed,
} from '../requirements.ts'
import { done, effectiveDay, headline, open, tallies } from './effects.ts'
import { caseDuties } from './duties.ts'
import type { CaseFile } from './file.ts'
import { lastPaidOn, paidInFull, split, toBePaid } from './payment.ts'
import * as payloads from './payloads.ts'
import * as need from './requirements.ts'

const step = <Payload>(definition: StepDefinition<CaseFile, Payload>) => definition

const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
const partyPeriods = ['SAMR-57-STATEMENT-5WD', 'PL-64-HEARREQ-5WD'] as const
const caseTime = ['PL-60-DECISION-90D', 'SAMR-64-EXT-30D', 'MOHURD-EXT-30D-60D'] as const

const same = (file: CaseFile) => file.stage

/** Heard: the party spoke or waived, every statement was re-examined, and no hearing is outstanding. */
function afterThePartyActed(file: CaseFile): CaseFile['stage'] {
  const { statements, reexamination, hearing, waiver } = file
  const spoke = reexamination !== null || hearing.held !== null || waiver?.waives.includes('statement') === true
  const unexamined = statements.length > 0 && reexamination === null
  return spoke && !unexamined && !need.hearingPending(file) ? 'heard' : 'notified'
}

/** What had been notified, and on what, when the party defended itself (PL 45(2)). */
const defended = ({ notice }: CaseFile): Pick<CaseFile, 'defence'> =>
  notice === null ? {} : { defence: { notified: notice.penalty, records: notice.records } }
const sinceFiling = (file: CaseFile) => file.filing.on
const untilDecided = [
  'filed',
  'investigating',
  'investigated',
  'reviewed',
  'notice-issued',
  'notified',
  'heard',
] as const

const steps = {
  file: step<payloads.FileCase>({
    from: [],
    to: 'filed',
    by: ['organ-head'],
    as: 'anyone',
    payload: payloads.FileCase,
    automatic: true,
    requires: [],
    starts: [{ limit: 'PL-60-DECISION-90D', from: (file) => file.filing.on }],
    stops: [],
    documents: ['DOC-003'],
    apply: (file) => file,
  }),
  recordInspection: step<payloads.RecordInspection>({
    from: ['filed', 'investigating'],
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: payloads.RecordInspection,
    // An inspection may have come before the filing: it is how the violation was found (SAMR 19).
    requires: [
      twoOfficersNamed(),
      rightsTold(),
      recordTimes(() => null),
      refusalWitnessed([article('PL', 55), article('SAMR', 43)]),
    ],
    starts: [],
    stops: [],
    documents: ['DOC-013'],
    apply: (file, payload, taken) => ({
      ...file,
      inspections: [
        ...file.inspections,
        {
          ...payload,
          ...done(taken),
          officers: taken.resolved.officers ?? [],
          attachments: taken.resolved.attachments ?? [],
        },
      ],
    }),
  }),
  recordInterview: step<payloads.RecordInterview>({
    from: ['filed', 'investigating'],
    to: 'investigating',
    by: officers,
    as: 'assigned',
    payload: payloads.RecordInterview,
    requires: [twoOfficersNamed(), rightsTold(), recordTimes(() => null)],
    starts: [],
    stops: [],
    documents: ['DOC-015'],
    apply: (file, payload, taken) => ({
      ...file,
      interviews: [...file.interviews, { ...payload, ...done(taken), officers: taken.resolved.officers ?? [] }],
    }),
  }),
  addEvidence: step<payloads.AddEvidence>({
    from: untilDecided,
    to: (file) => (file.stage === 'filed' ? 'investigating' : file.stage),
    by: officers,
    as: 'assigned',
    payload: payloads.AddEvidence,
    requires: [dateBetween('takenAt', () => null)],
    starts: [],
    stops: [],
    documents: ['DOC-018'],
    apply: (file, payload, taken) => ({
      ...file,
      evidence: [
        ...file.evidence,
        {
          ...payload,
          ...done(taken),
          number: file.evidence.length + 1,
          attachments: taken.resolved.attachments ?? [],
        },
      ],
    }),
  }),
  updateParty: step<payloads.UpdateParty>({
    from: ['filed', 'investigating', 'investigated', 'reviewed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.UpdateParty,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      party: payload.party,
      partyChanges: [...file.partyChanges, { ...done(taken), reason: payload.reason, before: file.party }],
    }),
  }),
  reportInvestigation: step<payloads.ReportInvestigation>({
    // Also after the notice: a heavier or other penalty needs a new report and a new notice.
    from: ['investigating', 'notified', 'heard'],
    to: 'investigated',
    by: officers,
    as: 'assigned',
    payload: payloads.ReportInvestigation,
    requires: [
      need.investigated,
      need.insideLimitation,
      need.oldEnough,
      (file, { today }) => officersObstacles(file.officers, today, 'officerIds'),
      need.withinDiscretion,
      need.heavierOnlyOnNewEvidence,
    ],
    starts: [{ limit: 'SAMR-55-REVIEW-10WD', from: (_file, _payload, today) => today }],
    stops: partyPeriods,
    documents: ['DOC-034'],
    apply: (file, payload, taken) => ({
      ...file,
      power: taken.resolved.power ?? file.power,
      report: { ...payload, ...done(taken) },
      review: { ...file.review, passed: null },
      notice: null,
      noticeService: null,
      waiver: null,
      reexamination: null,
      // The next notice gives its own right to a hearing; one that was held before does not serve it.
      hearing: { request: null, notice: null, held: null },
    }),
  }),
  passReview: step<payloads.PassReview>({
    from: ['investigated', 'heard'],
    to: (file) => (file.stage === 'heard' ? 'heard' : 'reviewed'),
    by: ['legal-reviewer'],
    as: 'holder',
    payload: payloads.PassReview,
    requires: [need.reviewerIsNotAnOfficer, need.reviewOutstanding],
    starts: [],
    stops: ['SAMR-55-REVIEW-10WD'],
    documents: ['DOC-053'],
    apply: (file, payload, taken) => ({
      ...file,
      review: {
        ...file.review,
        passed: { ...payload, ...done(taken), afterHearing: file.hearing.held !== null },
      },
    }),
  }),
  returnReview: step<payloads.ReturnReview>({
    from: ['investigated', 'heard'],
    to: 'investigating',
    by: ['legal-reviewer'],
    as: 'holder',
    payload: payloads.ReturnReview,
    requires: [need.reviewerIsNotAnOfficer, need.reviewOutstanding],
    starts: [],
    stops: ['SAMR-55-REVIEW-10WD'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      review: { passed: null, returns: [...file.review.returns, { ...done(taken), comment: payload.comment }] },
    }),
  }),
  issueNotice: step<payloads.IssueNotice>({
    from: ['investigated', 'reviewed'],
    to: 'notice-issued',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.IssueNotice,
    requires: [
      must('investigation-not-concluded', [article('PL', 57)], (file) => file.report !== null),
      need.reviewedBeforeNotice,
    ],
    starts: [],
    stops: [],
    mayIssue: ['DOC-046', 'DOC-047'],
    documents: (file) => [file.notice?.offersHearing === true ? 'DOC-047' : 'DOC-046'],
    apply: (file, payload, taken) => {
      if (file.report === null) throw new Error('a notice without a report')
      const offersHearing = taken.resolved.offersHearing === true
      return {
        ...file,
        notice: {
          ...payload,
          ...done(taken),
          offersHearing,
          number: taken.resolved.documentNumbers?.[offersHearing ? 'DOC-047' : 'DOC-046'] ?? null,
          penalty: file.report.penalty,
          powerCode: file.report.powerCode,
          records: need.recordsOf(file),
        },
      }
    },
  }),
  serveNotice: step<payloads.ServeDocument>({
    from: ['notice-issued'],
    to: 'notified',
    by: officers,
    as: 'assigned',
    payload: payloads.ServeDocument,
    requires: [twoOfficersNamed(), need.serviceProven, dateBetween('servedOn', (file) => file.notice?.on ?? null)],
    starts: [
      { limit: 'SAMR-57-STATEMENT-5WD', from: (file) => file.noticeService?.effectiveOn ?? null },
      {
        limit: 'PL-64-HEARREQ-5WD',
        from: (file) => (file.notice?.offersHearing === true ? (file.noticeService?.effectiveOn ?? null) : null),
      },
    ],
    stops: [],
    documents: ['DOC-063'],
    apply: (file, payload, taken) => ({
      ...file,
      noticeService: {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        effectiveOn: effectiveDay(payload),
      },
    }),
  }),
  recordStatement: step<payloads.RecordStatement>({
    // A late statement may always be heard before the decision (SAMR 57).
    from: ['notified', 'heard'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.RecordStatement,
    requires: [dateBetween('receivedOn', (file) => file.noticeService?.servedOn ?? null)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      ...defended(file),
      // Who spoke is the party, not the officer who wrote it down.
      statements: [...file.statements, { ...done(taken), ...payload }],
      reexamination: null,
    }),
  }),
  reexamineStatement: step<payloads.ReexamineStatement>({
    from: ['notified'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.ReexamineStatement,
    requires: [
      must('no-statement', [article('PL', 45)], (file) => file.statements.length > 0),
      need.reexaminedNotHigher,
    ],
    starts: [],
    stops: [],
    documents: ['DOC-048'],
    apply: (file, payload, taken) => ({ ...file, reexamination: { ...payload, ...done(taken) } }),
  }),
  recordWaiver: step<payloads.RecordWaiver>({
    from: ['notified', 'heard'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.RecordWaiver,
    requires: [dateBetween('signedOn', (file) => file.noticeService?.servedOn ?? null)],
    starts: [],
    stops: (file) => [
      ...(file.waiver?.waives.includes('statement') ? ['SAMR-57-STATEMENT-5WD'] : []),
      ...(file.waiver?.waives.includes('hearing') ? ['PL-64-HEARREQ-5WD'] : []),
    ],
    documents: ['DOC-049'],
    apply: (file, payload, taken) => ({
      ...file,
      waiver: {
        ...done(taken),
        ...payload,
        waives: [...new Set([...(file.waiver?.waives ?? []), ...payload.waives])],
      },
    }),
  }),
  requestHearing: step<payloads.RequestHearing>({
    from: ['notified', 'heard'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.RequestHearing,
    requires: [
      must('hearing-not-offered', [article('PL', 63)], (file) => file.notice?.offersHearing === true),
      dateBetween('requestedOn', (file) => file.noticeService?.servedOn ?? null),
    ],
    starts: [],
    stops: ['PL-64-HEARREQ-5WD'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      ...defended(file),
      hearing: { ...file.hearing, request: { ...done(taken), ...payload } },
      // Who asks for a hearing takes back an earlier waiver of it.
      waiver:
        file.waiver === null
          ? null
          : { ...file.waiver, waives: file.waiver.waives.filter((right) => right !== 'hearing') },
    }),
  }),
  notifyHearing: step<payloads.NotifyHearing>({
    from: ['notified'],
    to: 'notified',
    by: officers,
    as: 'assigned',
    payload: payloads.NotifyHearing,
    requires: [
      need.hearingWanted,
      dateBetween('servedOn', (file) => file.hearing.request?.requestedOn ?? null),
      need.hearingNoticeInTime,
    ],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      hearing: { ...file.hearing, notice: { ...payload, ...done(taken) } },
    }),
  }),
  holdHearing: step<payloads.HoldHearing>({
    from: ['notified'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.HoldHearing,
    requires: [
      need.hearingWanted,
      must('hearing-not-notified', [article('PL', 64, undefined, 2)], (file) => file.hearing.notice !== null),
      dateBetween('heldOn', (file) => file.hearing.notice?.heldOn ?? null),
    ],
    // The legal review comes after the hearing, in a period of its own (PL 58).
    starts: [{ limit: 'SAMR-55-REVIEW-10WD', from: (_file, _payload, today) => today }],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, hearing: { ...file.hearing, held: { ...payload, ...done(taken) } } }),
  }),
  decide: step<payloads.DecidePenalty>({
    from: ['notified', 'heard'],
    to: 'decided',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.DecidePenalty,
    requires: [
      must('notice-not-served', [article('PL', 44), article('PL', 62)], (file) => file.noticeService !== null),
      need.oldEnough,
      need.reviewPassed,
      need.statementPeriodOver,
      need.statementsReexamined,
      need.hearingSettled,
      need.discussedAfterHearing,
      need.notHeavierThanNotified,
      need.decisionWithinDiscretion,
    ],
    starts: [
      { limit: 'PL-61-SERVE-7WD', from: (_file, _payload, today) => today },
      { limit: 'SC118-PENALTY-7WD', from: (_file, _payload, today) => today },
    ],
    stops: [...caseTime, ...partyPeriods, 'SAMR-55-REVIEW-10WD'],
    documents: ['DOC-055', 'DOC-056'],
    apply: (file, payload, taken) => ({
      ...file,
      decision: { ...payload, ...done(taken), number: taken.resolved.documentNumbers?.['DOC-056'] ?? null },
    }),
  }),
  serveDecision: step<payloads.ServeDocument>({
    from: ['decided'],
    to: (file) => (toBePaid(file) > 0 ? 'served' : 'performed'),
    by: officers,
    as: 'assigned',
    payload: payloads.ServeDocument,
    requires: [twoOfficersNamed(), need.serviceProven, dateBetween('servedOn', (file) => file.decision?.on ?? null)],
    starts: [
      {
        limit: 'PL-67-PAY-15D',
        from: (file) => (toBePaid(file) > 0 ? (file.decisionService?.effectiveOn ?? null) : null),
      },
      { limit: 'ARL-20-APPLY-60D', from: (file) => file.decisionService?.effectiveOn ?? null },
      { limit: 'ALL-46-SUE-6M', from: (file) => file.decisionService?.effectiveOn ?? null },
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file) => (toBePaid(file) > 0 ? null : (file.decisionService?.effectiveOn ?? null)),
      },
    ],
    stops: ['PL-61-SERVE-7WD'],
    documents: ['DOC-063'],
    apply: (file, payload, taken) => ({
      ...file,
      decisionService: {
        ...payload,
        ...done(taken),
        officers: taken.resolved.officers ?? [],
        effectiveOn: effectiveDay(payload),
      },
      payBy: taken.resolved.payBy ?? null,
    }),
  }),
  recordPayment: step<payloads.RecordPayment>({
    from: ['served'],
    to: (file) => (paidInFull(file) ? 'performed' : 'served'),
    by: officers,
    as: 'assigned',
    payload: payloads.RecordPayment,
    requires: [dateBetween('paidOn', (file) => file.decisionService?.servedOn ?? null), need.notMoreThanOwed],
    starts: [
      {
        limit: 'SAMR-77-CLOSE-15WD',
        from: (file) => (paidInFull(file) ? lastPaidOn(file) : null),
      },
    ],
    stops: (file) => (paidInFull(file) ? ['PL-67-PAY-15D'] : []),
    documents: ['DOC-PAY'],
    apply: (file, payload, taken) => ({
      ...file,
      payments: [...file.payments, { ...payload, ...done(taken), ...split(file, payload.amountInYuan) }],
    }),
  }),
  confirmCorrection: step<payloads.ConfirmCorrection>({
    from: ['decided', 'served', 'performed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.ConfirmCorrection,
    requires: [dateBetween('checkedOn', sinceFiling)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      correctionChecks: [...file.correctionChecks, { ...payload, ...done(taken) }],
    }),
  }),
  publishDecision: step<payloads.PublishDecision>({
    from: ['decided', 'served', 'performed'],
    to: same,
    by: officers,
    as: 'assigned',
    payload: payloads.PublishDecision,
    requires: [
      dateBetween('publishedOn', (file) => file.decision?.on ?? null),
      must('already-done', [article('PL', 48)], (file) => file.publication === null),
    ],
    starts: [],
    stops: ['SC118-PENALTY-7WD'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, publication: { ...payload, ...done(taken) } }),
  }),
  proposeClosing: step<payloads.ProposeClosing>({
    from: ['performed'],
    to: 'closing',
    by: officers,
    as: 'assigned',
    payload: payloads.ProposeClosing,
    requires: [need.correctionMade, need.publicationSettled],
    starts: [],
    stops: [],
    documents: [],
    apply: ({ closingReturn: _, ...file }, payload, taken) => ({ ...file, closing: { ...payload, ...done(taken) } }),
  }),
  returnClosing: step<payloads.ReturnReview>({
    from: ['closing'],
    to: 'performed',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ReturnReview,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { comment }, taken) => ({ ...file, closing: null, closingReturn: { ...done(taken), comment } }),
  }),
  close: step<payloads.CloseCase>({
    from: ['closing'],
    to: 'closed',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.CloseCase,
    requires: [],
    starts: [],
    stops: ['SAMR-77-CLOSE-15WD'],
    documents: ['DOC-089'],
    apply: (file, payload, taken) => ({ ...file, closed: { ...payload, ...done(taken) } }),
  }),
  archive: step<payloads.ArchiveCase>({
    from: ['closed'],
    to: 'archived',
    by: officers,
    as: 'assigned',
    payload: payloads.ArchiveCase,
    requires: [],
    starts: [],
    stops: ['ARL-20-APPLY-60D', 'ALL-46-SUE-6M'],
    // Its file is the whole archive: cover, index, documents in order, photos, page numbers.
    documents: ['DOC-090'],
    apply: (file, payload, taken) => ({ ...file, archive: { ...payload, ...done(taken) } }),
  }),
}

export type CaseAction = keyof typeof steps

export const caseProcedure: Procedure<CaseFile> & { readonly steps: typeof steps } = {
  kind: 'penalty-case',
  opening: 'file',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.originOrgan,
    originOrgan: file.originOrgan,
    holderUnit: file.holderUnit,
    holderOrgan: file.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: caseDuties,
  headlineOf: headline,
  talliesOf: tallies,
  line: [
    'filed',
    'investigating',
    'investigated',
    'reviewed',
    'notice-issued',
    'notified',
    'heard',
    'decided',
    'served',
    'performed',
    'closing',
    'closed',
    'archived',
  ],
}
