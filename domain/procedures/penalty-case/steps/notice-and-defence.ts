/** Notice, statement and hearing (PL 44, 45, 62–65). */

import { article } from '../../../../law/schema.ts'
import { dateBetween, must, twoOfficersNamed } from '../../requirements.ts'
import { nextPreparedNumber } from '../../../prepared/prepared.ts'
import type { TakenStep } from '../../../procedure/procedure.ts'
import { done, effectiveDay } from '../effects.ts'
import { leavingOut } from '../excluded-time.ts'
import { caseTimeAnew } from '../extension.ts'
import type { CaseFile } from '../file.ts'
import { noCrimeSuspected, proposalStands } from '../file-defects.ts'
import * as payloads from '../payloads.ts'
import { penaltyProposed } from '../no-penalty.ts'
import * as hearing from '../hearing.ts'
import { withIssued } from '../issuing.ts'
import { nobodyRecused } from '../recusal.ts'
import { noFineNotified } from '../referral.ts'
import * as need from '../requirements.ts'
import { withBasis } from '../violations.ts'
import { officers, step } from './row-parts.ts'

/** Heard: the party spoke or waived, every statement was re-examined, and no hearing is outstanding. */
function afterThePartyActed(file: CaseFile): CaseFile['stage'] {
  const { statements, reexamination, hearing, waiver } = file
  const waived = waiver?.waives.includes('statement') === true
  const spoke = reexamination !== null || hearing.held !== null || hearing.missed !== undefined || waived
  const unexamined = statements.length > 0 && reexamination === null
  return spoke && !unexamined && !need.hearingPending(file) ? 'heard' : 'notified'
}

/** What had been notified, and on what, when the party defended itself (PL 45(2)). */
const defended = ({ notice }: CaseFile): Pick<CaseFile, 'defence'> =>
  notice === null
    ? {}
    : {
        defence: {
          notified: notice.penalty,
          ...(notice.further === undefined ? {} : { further: notice.further }),
          records: notice.records,
        },
      }

/** Who asks again after missing a hearing, and is granted it, gets a new notice. */
function asked(
  { missed, ...hearing }: CaseFile['hearing'],
  request: CaseFile['hearing']['request'],
): CaseFile['hearing'] {
  return { ...hearing, request, notice: missed === undefined ? hearing.notice : null }
}

/** From the request of a hearing to its end, where the organ's rule leaves that time out. */
const withoutHearing = (file: CaseFile, { heldOn }: { readonly heldOn: string }, { resolved }: TakenStep): CaseFile =>
  leavingOut(file, resolved.leavesOut, {
    from: file.hearing.request?.requestedOn ?? heldOn,
    to: heldOn,
    why: '听证',
  })

export const noticeAndDefenceSteps = {
  issueNotice: step<payloads.IssueNotice>({
    from: ['investigated', 'reviewed'],
    to: 'notice-issued',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.IssueNotice,
    requires: [
      must('investigation-not-concluded', [article('PL', 57)], (file) => file.report !== null),
      need.reviewedBeforeNotice,
      penaltyProposed,
      proposalStands,
      noCrimeSuspected,
      noFineNotified,
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
          ...withBasis(file, file.report.further),
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
    requires: [
      twoOfficersNamed(),
      nobodyRecused,
      need.serviceProven,
      need.publicNoticeIssued,
      dateBetween('servedOn', (file) => file.notice?.on ?? null),
    ],
    starts: [
      { limit: 'SAMR-57-STATEMENT-5WD', from: (file) => file.noticeService?.effectiveOn ?? null },
      {
        limit: 'PL-64-HEARREQ-5WD',
        from: (file) => (file.notice?.offersHearing === true ? (file.noticeService?.effectiveOn ?? null) : null),
      },
      ...caseTimeAnew(({ mode }: payloads.ServeDocument) => mode === 'public-notice'),
    ],
    stops: [],
    documents: ['DOC-063'],
    apply: (file, payload, taken) => {
      const effectiveOn = effectiveDay(payload)
      const service = { ...payload, ...done(taken), officers: taken.resolved.officers ?? [], effectiveOn }
      return leavingOut({ ...file, noticeService: service }, taken.resolved.leavesOut, {
        from: payload.servedOn,
        to: effectiveOn,
        why: '公告',
      })
    },
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
      need.adoptionHasEffect,
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
      hearing: asked(file.hearing, { ...done(taken), ...payload }),
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
    requires: [need.hearingWanted, hearing.handedOverToday, hearing.hearingNoticeInTime],
    starts: [],
    stops: [],
    documents: ['DOC-050'],
    apply: (file, payload, taken) => {
      const { servedOn, receiver, approvedBy } = payload
      const paper = nextPreparedNumber(file)
      const noticed = { ...file, hearing: { ...file.hearing, notice: { ...payload, ...done(taken), paper } } }
      return withIssued(noticed, taken, {
        form: 'DOC-050',
        values: hearing.hearingNoticeSays(payload),
        ...(approvedBy === undefined ? {} : { approved: { by: approvedBy, opinion: '同意举行听证。' } }),
        ...(servedOn === undefined
          ? {}
          : {
              handedTo: {
                on: servedOn,
                place: '本机关',
                receiver: receiver ?? file.hearing.request?.by ?? file.party.name,
                officerIds: file.officers.map(({ personId }) => personId),
                officers: file.officers,
              },
            }),
      })
    },
  }),
  holdHearing: step<payloads.HoldHearing>({
    from: ['notified'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.HoldHearing,
    requires: [
      need.hearingWanted,
      hearing.hearingNotified,
      dateBetween('heldOn', (file) => file.hearing.notice?.heldOn ?? null),
      hearing.bothSidesRecorded,
    ],
    // The legal review comes after the hearing, in a period of its own (PL 58).
    starts: [
      { limit: 'SAMR-55-REVIEW-10WD', from: (_file, _payload, today) => today },
      { limit: 'SAMRHEAR-REPORT-5WD', from: (file, { heldOn }) => (hearing.hearingReportDue(file) ? heldOn : null) },
      ...caseTimeAnew(),
    ],
    stops: [],
    mayIssue: ['DOC-051', 'DOC-052'],
    documents: (file) => (file.hearing.held?.report ? ['DOC-051', 'DOC-052'] : ['DOC-051']),
    apply: (file, payload, taken) => {
      const held = { ...file, hearing: { ...file.hearing, held: { ...payload, ...done(taken) } } }
      const recorded = withIssued(held, taken, { form: 'DOC-051', values: hearing.hearingRecordSays(file, payload) })
      const { accusation, defenceHeard, record = '', report } = payload
      const positions = [accusation, defenceHeard].filter(Boolean).join('\n') || record
      const reported = report
        ? withIssued(recorded, taken, {
            form: 'DOC-052',
            values: hearing.hearingReportSays(held, { positions, chairOpinion: report }),
          })
        : recorded
      return withoutHearing(reported, payload, taken)
    },
  }),
  reportHearing: step<payloads.ReportHearing>({
    from: ['notified', 'heard'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.ReportHearing,
    requires: [hearing.hearingHeld, hearing.notReportedYet],
    starts: [],
    stops: ['SAMRHEAR-REPORT-5WD'],
    documents: ['DOC-052'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, hearing: { ...file.hearing, report: { ...payload, ...done(taken) } } }, taken, {
        form: 'DOC-052',
        values: hearing.hearingReportSays(file, payload),
      }),
  }),
  endHearing: step<payloads.EndHearing>({
    from: ['notified'],
    to: afterThePartyActed,
    by: officers,
    as: 'assigned',
    payload: payloads.EndHearing,
    requires: [
      need.hearingWanted,
      hearing.hearingNotified,
      dateBetween('heldOn', (file) => file.hearing.notice?.heldOn ?? null),
      need.absenceWithoutReason,
    ],
    // Whoever left had a hearing so far: the legal review comes after it (PL 58).
    starts: [
      { limit: 'SAMR-55-REVIEW-10WD', from: (_file, payload, today) => (payload.how === 'left' ? today : null) },
      ...caseTimeAnew(),
    ],
    stops: [],
    documents: [],
    apply: (file, payload, taken) =>
      withoutHearing({ ...file, hearing: { ...file.hearing, missed: { ...payload, ...done(taken) } } }, payload, taken),
  }),
}
