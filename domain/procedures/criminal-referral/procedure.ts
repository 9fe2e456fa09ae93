/**
 * A suspected crime goes from the organ to the police, and what does not become a criminal case comes back
 * (行刑衔接): a team checks, the principal head decides in three days, the case is handed over in twenty-four hours with
 * its papers, the police decide; against a refusal there are one review and the procuratorate.
 * Source: procedure.md section 3 of the legal specification; OD310 3–13; SPP01 10; PL 27, 35(2), 82; ACL 21; CRPL 177.
 */

import { dateInShanghai } from '../../calendar/plain-date.ts'
import type { Procedure, StepDefinition } from '../../procedure/procedure.ts'
import { rememberingPapers } from '../papers.ts'
import { done } from '../penalty-case/effects.ts'
import { withIssued } from '../penalty-case/issuing.ts'
import { referralDuties } from './duties.ts'
import { ends, headline, open, tallies } from './effects.ts'
import type { ReferralFile, ReferralStage } from './file.ts'
import * as papers from './papers.ts'
import * as payloads from './payloads.ts'
import * as need from './requirements.ts'

const step = <Payload>(definition: StepDefinition<ReferralFile, Payload>) => rememberingPapers(definition)

const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
const same = (file: ReferralFile) => file.stage
/** The clocks that run while the police and the procuratorate decide. */
const theirs = [
  'OD310-7-FORWARD-24H',
  'OD310-8-POLICE-3D',
  'OD310-9-DECIDE-3D',
  'SPP01-10-REASON-7D',
  'SPP01-10-FILE-15D',
] as const
const against = ['OD310-9-RECON-3D', 'OD310-9-SUPERVISE-3D'] as const
const afterHandOver: readonly ReferralStage[] = [
  'with-police',
  'police-received',
  'police-opened',
  'not-opened',
  'under-review',
  'under-supervision',
]
const before: readonly ReferralStage[] = ['checking', 'transfer-proposed', 'transfer-approved']

/** Back with the organ: over at once when the case has ended and nobody is owed an answer. */
const backStage = (file: ReferralFile): ReferralStage =>
  file.caseOutcome !== null && !need.owesReply(file) ? 'concluded' : 'sent-back'

const steps = {
  openReferral: step<payloads.OpenReferral>({
    from: [],
    to: 'checking',
    by: officers,
    as: 'anyone',
    automatic: true,
    payload: payloads.OpenReferral,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file) => file,
  }),
  replaceTeam: step<payloads.ReplaceTeam>({
    from: [...before, ...afterHandOver, 'sent-back'],
    to: same,
    by: ['squad-leader', 'brigade-leader', 'organ-head'],
    as: 'holder',
    payload: payloads.ReplaceTeam,
    requires: [need.teamOfTwo],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { reason }, taken) => ({
      ...file,
      officers: taken.resolved.officers ?? [],
      teamChanges: [...file.teamChanges, { ...done(taken), reason, before: file.officers }],
    }),
  }),
  reportSuspicion: step<payloads.ReportSuspicion>({
    from: ['checking'],
    to: 'transfer-proposed',
    by: officers,
    as: 'assigned',
    payload: payloads.ReportSuspicion,
    requires: [need.teamStands, need.between('reportedOn', (file) => file.openedOn)],
    starts: [{ limit: 'OD310-5-APPROVE-3D', from: (_file, payload) => payload.reportedOn }],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, report: { ...payload, ...done(taken) } }),
  }),
  approveTransfer: step<payloads.ApproveTransfer>({
    from: ['transfer-proposed'],
    to: 'transfer-approved',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ApproveTransfer,
    requires: [need.principalHead, need.notOneOfTheTeam],
    starts: [{ limit: 'OD310-5-TRANSFER-24H', from: (file) => file.approval?.at ?? null }],
    stops: ['OD310-5-APPROVE-3D'],
    documents: ['DOC-077'],
    apply: (file, payload, taken) =>
      withIssued(
        {
          ...file,
          approval: { ...payload, ...done(taken), at: taken.at },
          late: [...file.late, ...need.lateAct('OD310-5-APPROVE-3D', file.report?.reportedOn, taken.on)],
        },
        taken,
        { form: 'DOC-077', values: papers.approvalSays(file, {}), opinion: payload.opinion },
      ),
  }),
  refuseTransfer: step<payloads.RefuseTransfer>({
    from: ['transfer-proposed'],
    to: 'transfer-declined',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.RefuseTransfer,
    requires: [need.principalHead, need.notOneOfTheTeam],
    starts: [],
    stops: ['OD310-5-APPROVE-3D'],
    documents: ['DOC-077'],
    apply: (file, payload, taken) =>
      withIssued(
        {
          ...file,
          refusal: { ...payload, ...done(taken) },
          late: [...file.late, ...need.lateAct('OD310-5-APPROVE-3D', file.report?.reportedOn, taken.on)],
        },
        taken,
        {
          form: 'DOC-077',
          values: papers.approvalSays(file, { refusalReason: payload.reason }),
          opinion: payload.opinion,
        },
      ),
  }),
  handToPolice: step<payloads.HandToPolice>({
    from: ['transfer-approved'],
    to: 'with-police',
    by: officers,
    as: 'assigned',
    payload: payloads.HandToPolice,
    requires: [need.between('handedOverAt', (file) => file.approval?.at ?? null)],
    starts: [],
    stops: ['OD310-5-TRANSFER-24H'],
    documents: ['DOC-078'],
    apply: (file, payload, taken) =>
      withIssued(
        {
          ...file,
          handOver: { ...payload, ...done(taken), number: taken.resolved.documentNumbers?.['DOC-078'] ?? '' },
          late: [...file.late, ...need.lateAct('OD310-5-TRANSFER-24H', file.approval?.at, payload.handedOverAt)],
        },
        taken,
        { form: 'DOC-078', values: papers.transferSays(file, payload) },
      ),
  }),
  notePoliceReceipt: step<payloads.NoteReceipt>({
    from: ['with-police'],
    to: 'police-received',
    by: officers,
    as: 'assigned',
    payload: payloads.NoteReceipt,
    requires: [need.between('receivedAt', (file) => file.handOver?.handedOverAt ?? null)],
    starts: [
      { limit: 'OD310-7-FORWARD-24H', from: (_file, payload) => payload.receivedAt },
      { limit: 'OD310-8-POLICE-3D', from: (_file, payload) => dateInShanghai(payload.receivedAt) },
    ],
    stops: [],
    documents: [],
    // Who signed is of the police, not the officer who wrote it down.
    apply: (file, payload, taken) => ({ ...file, receipt: { ...done(taken), ...payload } }),
  }),
  noteForwarded: step<payloads.NoteForwarded>({
    from: ['police-received'],
    to: 'police-received',
    by: officers,
    as: 'assigned',
    payload: payloads.NoteForwarded,
    requires: [
      need.between('forwardedAt', (file) => file.receipt?.receivedAt ?? null),
      need.between('receivedOn', (file) => file.receipt?.receivedAt ?? null),
    ],
    starts: [{ limit: 'OD310-8-POLICE-3D', from: (_file, payload) => payload.receivedOn }],
    stops: ['OD310-7-FORWARD-24H'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, forwarded: { ...payload, ...done(taken) } }),
  }),
  notePoliceOpened: step<payloads.NoteOpened>({
    from: ['police-received', 'not-opened', 'under-supervision'],
    to: 'police-opened',
    by: officers,
    as: 'assigned',
    payload: payloads.NoteOpened,
    requires: [need.between('receivedOn', (file) => file.receipt?.receivedAt ?? null)],
    starts: [{ limit: 'OD310-12-HANDOVER-3D', from: (_file, payload) => payload.receivedOn }],
    stops: [...theirs, ...against],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, opened: { ...payload, ...done(taken) } }),
  }),
  notePoliceRefusal: step<payloads.NoteNotOpened>({
    from: ['police-received'],
    to: 'not-opened',
    by: officers,
    as: 'assigned',
    payload: payloads.NoteNotOpened,
    requires: [need.between('receivedOn', (file) => file.receipt?.receivedAt ?? null)],
    starts: [{ limit: 'OD310-9-RECON-3D', from: (_file, payload) => payload.receivedOn }],
    stops: theirs,
    documents: [],
    apply: (file, payload, taken) => ({ ...file, notOpened: { ...payload, ...done(taken) } }),
  }),
  requestPoliceReview: step<payloads.RequestReview>({
    from: ['not-opened'],
    to: 'under-review',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.RequestReview,
    requires: [need.reviewInTime],
    starts: [{ limit: 'OD310-9-DECIDE-3D', from: (_file, _payload, today) => today }],
    stops: ['OD310-9-RECON-3D'],
    documents: ['DOC-080'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, review: { ...payload, ...done(taken), outcome: null } }, taken, {
        form: 'DOC-080',
        values: papers.reviewSays(file, payload),
        opinion: '',
      }),
  }),
  notePoliceReview: step<payloads.NoteReview>({
    from: ['under-review'],
    to: (file) => (file.review?.outcome?.outcome === 'opened' ? 'police-opened' : 'not-opened'),
    by: officers,
    as: 'assigned',
    payload: payloads.NoteReview,
    requires: [need.between('receivedOn', (file) => file.review?.on ?? null)],
    starts: [
      {
        limit: 'OD310-12-HANDOVER-3D',
        from: (_file, payload) => (payload.outcome === 'opened' ? payload.receivedOn : null),
      },
      {
        limit: 'OD310-9-SUPERVISE-3D',
        from: (_file, payload) => (payload.outcome === 'upheld' ? payload.receivedOn : null),
      },
    ],
    stops: ['OD310-9-DECIDE-3D'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      review: file.review === null ? null : { ...file.review, outcome: { ...payload, ...done(taken) } },
      opened:
        payload.outcome === 'opened'
          ? { number: payload.number, receivedOn: payload.receivedOn, ...done(taken) }
          : file.opened,
    }),
  }),
  proposeFilingSupervision: step<payloads.ProposeSupervision>({
    from: ['police-received', 'not-opened', 'under-review'],
    to: 'under-supervision',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ProposeSupervision,
    requires: [need.policeRefusedOrLate],
    starts: [],
    stops: [...theirs, ...against],
    documents: ['DOC-081'],
    apply: (file, payload, taken) =>
      withIssued(
        {
          ...file,
          supervisionAsked: { ...payload, ...done(taken) },
          late: [...file.late, ...need.lateAct('OD310-9-SUPERVISE-3D', file.review?.outcome?.receivedOn, taken.on)],
        },
        taken,
        { form: 'DOC-081', values: papers.supervisionSays(file, payload), opinion: '' },
      ),
  }),
  noteProcuratorate: step<payloads.NoteProcuratorate>({
    from: ['under-supervision'],
    to: (file) => (file.procuratorate.at(-1)?.act === 'holds-reasons-good' ? 'not-opened' : 'under-supervision'),
    by: officers,
    as: 'assigned',
    payload: payloads.NoteProcuratorate,
    requires: [need.reasonsAskedFirst, need.between('receivedOn', (file) => file.supervisionAsked?.on ?? null)],
    starts: [
      {
        limit: 'SPP01-10-REASON-7D',
        from: (_file, payload) => (payload.act === 'asks-reasons' ? payload.receivedOn : null),
      },
      {
        limit: 'SPP01-10-FILE-15D',
        from: (_file, payload) => (payload.act === 'orders-filing' ? payload.receivedOn : null),
      },
    ],
    stops: (file) =>
      file.procuratorate.at(-1)?.act === 'asks-reasons' ? [] : ['SPP01-10-REASON-7D', 'SPP01-10-FILE-15D'],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      procuratorate: [...file.procuratorate, { ...payload, ...done(taken) }],
    }),
  }),
  acceptPoliceRefusal: step<payloads.AcceptRefusal>({
    from: ['not-opened'],
    to: backStage,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.AcceptRefusal,
    requires: [need.principalHead, need.papersAreBack],
    starts: [],
    stops: against,
    documents: [],
    apply: (file, payload, taken) => ({ ...file, acceptance: { ...payload, ...done(taken) } }),
  }),
  moveGoodsToPolice: step<payloads.HandOverGoods>({
    from: ['police-opened'],
    to: 'police-opened',
    by: officers,
    as: 'assigned',
    payload: payloads.HandOverGoods,
    requires: [
      need.goodsNotYetHandedOver,
      need.teamOfTwo,
      need.between('handedOverOn', (file) => file.opened?.receivedOn ?? null),
      need.partyTold,
    ],
    starts: [],
    stops: ['OD310-12-HANDOVER-3D'],
    mayIssue: ['DOC-079'],
    documents: ({ goods }) => (goods !== null && goods.goods.length > 0 ? ['DOC-079'] : []),
    apply: (file, payload, taken) => {
      const after = {
        ...file,
        goods: { ...payload, ...done(taken) },
        late: [...file.late, ...need.lateAct('OD310-12-HANDOVER-3D', file.opened?.receivedOn, payload.handedOverOn)],
      }
      const { told, officerIds, goods } = payload
      return goods.length === 0
        ? after
        : withIssued(after, taken, {
            form: 'DOC-079',
            values: papers.goodsSay(file, payload),
            ...(told === undefined ? {} : { handedTo: { ...told, officerIds } }),
          })
    },
  }),
  noteCriminalResult: step<payloads.NoteResult>({
    from: ['police-opened'],
    to: (file) => (file.result?.result === 'convicted' ? 'concluded' : backStage(file)),
    by: officers,
    as: 'assigned',
    payload: payloads.NoteResult,
    requires: [
      need.fineOfACourt,
      need.replyDayFits,
      need.between('receivedOn', (file) => file.opened?.receivedOn ?? null),
    ],
    starts: [
      {
        // The letter's own day goes before the rule; it is no period of law and stands in the duty.
        limit: 'SPP21-OPINION-REPLY-2M',
        from: (file, payload) => (need.owesReply(file) && payload.replyBy === undefined ? payload.receivedOn : null),
      },
    ],
    stops: ['OD310-12-HANDOVER-3D'],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, result: { ...payload, ...done(taken) } }),
  }),
  noteCaseOutcome: step<payloads.NoteCaseOutcome>({
    from: ['transfer-declined', ...afterHandOver, 'sent-back', 'concluded'],
    to: (file) => (file.stage === 'sent-back' ? backStage(file) : file.stage),
    by: ['organ-head', ...officers],
    as: 'anyone',
    automatic: true,
    payload: payloads.NoteCaseOutcome,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({ ...file, caseOutcome: { ...payload, ...done(taken) } }),
  }),
  replyToOpinion: step<payloads.ReplyToOpinion>({
    from: ['sent-back'],
    to: 'concluded',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ReplyToOpinion,
    requires: [need.replyAsked, need.caseEnded],
    starts: [],
    stops: ['SPP21-OPINION-REPLY-2M'],
    documents: ['DOC-082'],
    apply: (file, payload, taken) =>
      withIssued({ ...file, reply: { ...payload, ...done(taken) } }, taken, {
        form: 'DOC-082',
        values: papers.replySays(file, payload),
        opinion: '',
      }),
  }),
  superviseTransfer: step<payloads.Supervise>({
    // Late or missing transfers are looked at afterwards too (OD310 16).
    from: [...before, 'transfer-declined', ...afterHandOver, 'sent-back'],
    to: same,
    by: ['supervisor'],
    as: 'anyone',
    payload: payloads.Supervise,
    requires: [],
    starts: [{ limit: 'SDSUP-28-30D', from: (_file, _payload, today) => today }],
    stops: [],
    documents: [],
    apply: (file, payload, taken) => ({
      ...file,
      supervision: [...file.supervision, { ...payload, ...done(taken), reply: null }],
    }),
  }),
  answerTransferSupervision: step<payloads.AnswerSupervision>({
    from: [...before, 'transfer-declined', ...afterHandOver, 'sent-back', 'concluded'],
    to: same,
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.AnswerSupervision,
    requires: [need.supervisionOpen],
    starts: [],
    stops: (file) => (file.supervision.every(({ reply }) => reply !== null) ? ['SDSUP-28-30D'] : []),
    documents: [],
    apply: (file, payload, taken) => {
      const open = file.supervision.find(({ reply }) => reply === null)
      return {
        ...file,
        supervision: file.supervision.map((one) =>
          one === open ? { ...one, reply: { ...payload, ...done(taken) } } : one,
        ),
      }
    },
  }),
}

export type ReferralAction = keyof typeof steps

export const referralProcedure: Procedure<ReferralFile> & { readonly steps: typeof steps } = {
  kind: 'criminal-referral',
  opening: 'openReferral',
  steps,
  open,
  stageOf: (file) => file.stage,
  partiesOf: (file) => ({
    originUnit: file.case.holderUnit,
    originOrgan: file.case.holderOrgan,
    holderUnit: file.case.holderUnit,
    holderOrgan: file.case.holderOrgan,
    officerIds: file.officers.map(({ personId }) => personId),
  }),
  dutiesOf: referralDuties,
  headlineOf: headline,
  talliesOf: tallies,
  ends,
  line: [
    'checking',
    'transfer-proposed',
    'transfer-approved',
    'with-police',
    'police-received',
    'police-opened',
    'sent-back',
    'concluded',
  ],
  beside: {
    'transfer-declined': 'transfer-approved',
    'not-opened': 'police-opened',
    'under-review': 'police-opened',
    'under-supervision': 'police-opened',
  },
}
