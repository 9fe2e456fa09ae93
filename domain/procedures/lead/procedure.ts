/**
 * The procedure of a lead (线索): a department, a township office or a patrol notices something; the organ that may
 * act accepts it, verifies it, files a case or does not, and tells the origin, which closes the loop by confirming.
 * Source: procedure.md sections 1.2 and 4 of the legal specification; SAMR 14, 17–20; PL 25, 36, 54.
 */

import { article } from '../../../law/schema.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import type { Procedure, StepDefinition, TakenStep } from '../../procedure/procedure.ts'
import type { Resolved } from '../facts.ts'
import { dateBetween, must, officersObstacles } from '../requirements.ts'
import { handedOver, receipted, receiptOutstanding } from '../penalty-case/hand-over.ts'
import { onTheSpotNeeds } from '../summary-case/requirements.ts'
import { feedback, leadDuties, owesFeedback } from './duties.ts'
import type { LeadFile } from './file.ts'
import * as payloads from './payloads.ts'
import {
  filingStandardMet,
  joinsAnother,
  nobodyWaits,
  notASecondTransfer,
  notPassedOnByClue,
  officersOfTheUnit,
  powerIsOwn,
  refusalHasReason,
  transferredToTheHolder,
  whoIsTold,
} from './requirements.ts'

const step = <Payload>(definition: StepDefinition<LeadFile, Payload>) => definition

const leaders = ['squad-leader', 'brigade-leader'] as const
const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
const liaisons = ['township-clerk', 'township-coordinator', 'department-liaison'] as const

/** Verification is due from the day the organ received the lead, whoever is slow inside it. */
const verification = (file: LeadFile) => file.transfer?.on ?? dateInShanghai(file.receivedAt)
const verificationClocks = [
  { limit: 'SAMR-18-VERIFY-15WD', from: verification },
  { limit: 'MOHURD-VERIFY-15D', from: verification },
]
const verificationLimits = verificationClocks.map(({ limit }) => limit)
const organOf = (file: LeadFile) => ({ organ: handedOver(file)?.toOrgan ?? '' })
const feedbackClock = {
  limit: feedback,
  from: (file: LeadFile, _payload: unknown, today: string) => (owesFeedback(file) ? today : null),
}

const steps = {
  register: step<payloads.RegisterLead>({
    from: [],
    to: (file) => (file.acceptedOn === null ? 'registered' : 'accepted'),
    by: [...liaisons, ...officers],
    as: 'anyone',
    payload: payloads.RegisterLead,
    requires: [dateBetween('receivedAt', () => null)],
    starts: verificationClocks.map(({ limit, from }) => ({
      limit,
      from: (file) => (file.acceptedOn === null ? null : from(file)),
    })),
    stops: [],
    documents: ['DOC-001'],
    apply: (file) => file,
  }),
  transfer: step<payloads.TransferLead>({
    from: ['registered', 'refused', 'transferred', 'accepted', 'verifying'],
    to: 'transferred',
    by: [...liaisons, ...leaders],
    as: 'holder',
    payload: payloads.TransferLead,
    requires: [notASecondTransfer, transferredToTheHolder],
    starts: [],
    stops: verificationLimits,
    documents: ['DOC-009'],
    apply: (file, payload, { on, actor, resolved }) => ({
      ...file,
      power: resolved.power ?? file.power,
      holderUnit: payload.toUnit,
      holderOrgan: payload.toOrgan,
      // From one unit of an organ to another is no transfer: the organ has not changed.
      receivers: payload.toOrgan === actor.organ ? file.receivers : [...file.receivers, payload.toOrgan],
      officers: [],
      returned: null,
      acceptedOn: null,
      acceptedBy: null,
      transfer: { ...payload, on, by: actor.name, from: actor.unit, number: numberOf(resolved, 'DOC-009') },
    }),
  }),
  accept: step<payloads.AcceptLead>({
    from: ['transferred'],
    to: 'accepted',
    by: [...leaders, 'organ-head'],
    as: 'holder',
    payload: payloads.AcceptLead,
    requires: [],
    starts: verificationClocks,
    stops: [],
    documents: [],
    apply: (file, _payload, { on, actor }) => ({ ...file, acceptedOn: on, acceptedBy: actor.name }),
  }),
  refuse: step<payloads.RefuseLead>({
    from: ['transferred'],
    to: 'refused',
    by: [...leaders, 'organ-head'],
    as: 'holder',
    payload: payloads.RefuseLead,
    requires: [refusalHasReason],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, { on, actor }) => ({
      ...file,
      refusals: [
        ...file.refusals,
        { ground: payload.ground, reason: payload.reason ?? '', on, by: actor.name, unit: actor.unit },
      ],
      holderUnit: file.originUnit,
      holderOrgan: file.originOrgan,
    }),
  }),
  assign: step<payloads.AssignOfficers>({
    from: ['accepted', 'verifying'],
    to: 'verifying',
    by: leaders,
    as: 'holder',
    payload: payloads.AssignOfficers,
    requires: [officersOfTheUnit],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, _payload, { resolved }) => ({ ...file, officers: resolved.officers ?? [] }),
  }),
  recordVerification: step<payloads.RecordVerification>({
    from: ['verifying'],
    to: 'verified',
    by: officers,
    as: 'assigned',
    payload: payloads.RecordVerification,
    requires: [dateBetween('violationOn', () => null), filingStandardMet],
    judgesPower: true,
    starts: [],
    stops: [],
    documents: ['DOC-002'],
    apply: (file, payload, { on, actor, resolved }) => ({
      ...file,
      power: resolved.power ?? file.power,
      attachments: [...file.attachments, ...(resolved.attachments ?? [])],
      verification: { ...payload, on, by: actor.name },
      returned: null,
    }),
  }),
  dealOnTheSpot: step<payloads.DecideOnTheSpot>({
    from: ['verifying'],
    to: 'filed',
    by: officers,
    as: 'assigned',
    payload: payloads.DecideOnTheSpot,
    // What the summary procedure asks: its case is opened by this step.
    requires: onTheSpotNeeds,
    starts: [feedbackClock],
    stops: verificationLimits,
    documents: [],
    apply: (file, _payload, { on, actor, resolved }) => ({
      ...file,
      power: resolved.power ?? file.power,
      attachments: [...file.attachments, ...(resolved.attachments ?? [])],
      returned: null,
      filing: {
        on,
        by: actor.name,
        opinion: '',
        caseId: resolved.linked?.matterId ?? '',
        caseNumber: resolved.linked?.number ?? '',
        onTheSpot: true,
      },
    }),
  }),
  approveFiling: step<payloads.ApproveFiling>({
    from: ['verified'],
    to: 'filed',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ApproveFiling,
    requires: [
      must('recommendation-differs', [article('SAMR', 19)], (file) => file.verification?.recommendation === 'file'),
      (file, { today }) => officersObstacles(file.officers, today, 'officerIds'),
      powerIsOwn,
    ],
    judgesPower: true,
    starts: [feedbackClock],
    stops: verificationLimits,
    documents: [],
    apply: (file, payload, { on, actor, resolved }) => ({
      ...file,
      filing: {
        on,
        by: actor.name,
        opinion: payload.opinion,
        caseId: resolved.linked?.matterId ?? '',
        caseNumber: resolved.linked?.number ?? '',
      },
    }),
  }),
  returnVerification: step<payloads.ReturnVerification>({
    from: ['verified'],
    to: 'verifying',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ReturnVerification,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, payload, { on, actor }) => ({
      ...file,
      returned: { comment: payload.comment, on, by: actor.name },
    }),
  }),
  approveNonFiling: step<payloads.ApproveNonFiling>({
    from: ['verified'],
    to: 'not-filed',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.ApproveNonFiling,
    requires: [],
    starts: [feedbackClock],
    stops: verificationLimits,
    mayIssue: ['DOC-004', 'DOC-005'],
    documents: (file) => (whoIsTold(file).length > 0 ? ['DOC-004', 'DOC-005'] : ['DOC-004']),
    apply: (file, payload, { on, actor, resolved }) => {
      const noticeNumber = whoIsTold(file).length > 0 ? numberOf(resolved, 'DOC-005') : null
      return {
        ...file,
        nonFiling: { ...payload, on, by: actor.name, ...(noticeNumber === null ? {} : { noticeNumber }) },
      }
    },
  }),
  handOver: step<payloads.HandOver>({
    from: ['verifying', 'verified'],
    to: 'handed-over',
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.HandOver,
    requires: [notPassedOnByClue],
    starts: [],
    stops: verificationLimits,
    documents: ['DOC-006'],
    apply: (file, payload, { on, actor }) => ({
      ...file,
      handOvers: [...(file.handOvers ?? []), { ...payload, done: { on, by: actor.name }, receipt: null }],
    }),
  }),
  noteReceipt: step<payloads.NoteReceipt>({
    from: ['handed-over'],
    // Not taken, it is verified on, and the common superior is asked.
    to: (file) => (handedOver(file) === undefined ? 'verifying' : 'handed-over'),
    by: officers,
    as: 'assigned',
    payload: payloads.NoteReceipt,
    requires: [receiptOutstanding, dateBetween('receivedOn', (file) => handedOver(file)?.done.on ?? null)],
    starts: [
      {
        limit: feedback,
        from: (file, { accepted }, today) => (accepted && owesFeedback(file) ? today : null),
      },
      ...verificationClocks.map(({ limit, from }) => ({
        limit,
        from: (file: LeadFile, { accepted }: payloads.NoteReceipt) => (accepted ? null : from(file)),
      })),
    ],
    stops: [],
    documents: [],
    apply: (file, payload, { on, actor }) => receipted(file, { ...payload, done: { on, by: actor.name } }),
  }),
  noteCaseResult: step<payloads.NoteCaseResult>({
    from: ['filed'],
    to: (file) => (owesFeedback(file) ? 'filed' : 'confirmed'),
    by: ['organ-head'],
    as: 'holder',
    payload: payloads.NoteCaseResult,
    automatic: true,
    requires: [],
    starts: [feedbackClock],
    stops: [],
    documents: [],
    apply: (file, payload, { on }) => ({
      ...file,
      caseResult: { on, result: payload.result, decisionNumber: payload.decisionNumber ?? null },
      confirmedOn: owesFeedback(file) ? null : on,
    }),
  }),
  feedBack: step<payloads.FeedBack>({
    from: ['filed', 'not-filed', 'handed-over'],
    // Telling the origin that a case was filed does not end the loop; telling it the result does.
    to: (file) =>
      file.nonFiling !== null || file.caseResult !== null || handedOver(file) !== undefined ? 'fed-back' : 'filed',
    by: officers,
    as: 'assigned',
    payload: payloads.FeedBack,
    requires: [
      must('feedback-not-due', [article('SEED', 3)], owesFeedback),
      must('hand-over-not-received', [article('SAMR', 17)], (file) => handedOver(file)?.receipt !== null, organOf),
    ],
    starts: [],
    stops: [feedback],
    documents: ['DOC-010'],
    apply: (file, payload, { on, actor, resolved }) => ({
      ...file,
      contested: null,
      feedback: [
        ...file.feedback,
        {
          on,
          by: actor.name,
          result: payload.result,
          requirements: payload.requirements ?? null,
          number: numberOf(resolved, 'DOC-010'),
        },
      ],
    }),
  }),
  confirmFeedback: step<payloads.ConfirmFeedback>({
    from: ['fed-back'],
    to: 'confirmed',
    by: [...liaisons, ...leaders],
    as: 'origin',
    payload: payloads.ConfirmFeedback,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, _payload, { on }) => ({ ...file, confirmedOn: on }),
  }),
  contestFeedback: step<payloads.ContestFeedback>({
    from: ['fed-back'],
    to: (file) => (file.nonFiling !== null ? 'not-filed' : handedOver(file) === undefined ? 'filed' : 'handed-over'),
    by: [...liaisons, ...leaders],
    as: 'origin',
    payload: payloads.ContestFeedback,
    requires: [],
    starts: [feedbackClock],
    stops: [],
    documents: [],
    apply: (file, payload, { on }) => ({ ...file, contested: { on, reason: payload.reason } }),
  }),
  joinReport: step<payloads.JoinReport>({
    // Until somebody decides on it; what is reported after that is registered and looked at for itself.
    from: ['registered', 'transferred', 'refused', 'accepted', 'verifying', 'verified'],
    to: (file) => file.stage,
    by: [...liaisons, ...officers],
    as: 'anyone',
    payload: payloads.JoinReport,
    requires: [dateBetween('receivedAt', () => null)],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, { attachmentIds: _, ...report }, { on, actor, resolved }) => ({
      ...file,
      attachments: [...file.attachments, ...(resolved.attachments ?? [])],
      furtherReports: [...(file.furtherReports ?? []), { ...report, on, by: actor.name, unit: actor.unit }],
    }),
  }),
  joinInto: step<payloads.JoinInto>({
    from: ['registered', 'refused', 'accepted', 'verifying'],
    to: 'joined',
    by: [...liaisons, ...leaders],
    as: 'holder',
    payload: payloads.JoinInto,
    requires: [nobodyWaits, joinsAnother],
    starts: [],
    stops: verificationLimits,
    documents: [],
    apply: (file, payload, { on, actor }) => ({ ...file, joinedInto: { ...payload, on, by: actor.name } }),
  }),
  noteJoined: step<payloads.NoteJoined>({
    // A clue that was answered or not filed is over: what is the same thing then is looked at for itself.
    from: ['registered', 'transferred', 'accepted', 'verifying', 'verified', 'filed'],
    to: (file) => file.stage,
    by: [...liaisons, ...leaders],
    as: 'anyone',
    payload: payloads.NoteJoined,
    automatic: true,
    requires: [],
    starts: [],
    stops: [],
    documents: [],
    apply: (file, report, { on, actor }) => ({
      ...file,
      furtherReports: [...(file.furtherReports ?? []), { ...report, on, by: actor.name, unit: actor.unit }],
    }),
  }),
}

const numberOf = (resolved: Resolved, form: string): string | null => resolved.documentNumbers?.[form] ?? null

/** A patrol's own finding is in the right hands at once; everybody else's has to be transferred. */
function open({ payload, actor, at, on, resolved }: TakenStep): LeadFile {
  const lead = payload as payloads.RegisterLead
  const own = actor.role.startsWith('squad') || actor.role.startsWith('brigade')
  return {
    stage: 'registered',
    number: resolved.number ?? '',
    originUnit: actor.unit,
    originOrgan: actor.organ,
    ...(own ? { ownFind: true } : {}),
    holderUnit: actor.unit,
    holderOrgan: actor.organ,
    registeredBy: { personId: actor.personId, name: actor.name, at },
    source: lead.source,
    receivedAt: lead.receivedAt,
    reporter: lead.reporter ?? null,
    subject: lead.subject,
    subjectKind: lead.subjectKind ?? null,
    content: lead.content,
    place: lead.place,
    power: resolved.power ?? null,
    attachments: resolved.attachments ?? [],
    transfer: null,
    receivers: [],
    acceptedOn: own ? on : null,
    acceptedBy: own ? actor.name : null,
    refusals: [],
    officers: [],
    verification: null,
    returned: null,
    filing: null,
    nonFiling: null,
    caseResult: null,
    feedback: [],
    contested: null,
    confirmedOn: null,
  }
}

export type LeadAction = keyof typeof steps

/** Stages in which a lead can be over; one that was not filed is, once nobody waits to hear of it. */
const ends: readonly LeadFile['stage'][] = ['confirmed', 'joined', 'not-filed', 'handed-over']

/** Nobody has anything to do with it any more: not the holder, and not whoever waits to hear of it. */
const isOver = (file: LeadFile): boolean => {
  if (file.stage === 'not-filed') return !owesFeedback(file)
  if (file.stage === 'handed-over') return handedOver(file)?.receipt !== null && !owesFeedback(file)
  return ends.includes(file.stage)
}

export const leadProcedure: Procedure<LeadFile> & { readonly steps: typeof steps } = {
  kind: 'lead',
  opening: 'register',
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
  dutiesOf: leadDuties,
  headlineOf: (file) => ({
    number: file.number,
    title: headline(file),
    partyName: file.subject,
    field: file.power?.field ?? null,
    powerCode: file.power?.code ?? null,
    township: file.place.township,
    longitude: file.place.longitude ?? null,
    latitude: file.place.latitude ?? null,
    closed: isOver(file),
    words: [
      file.number,
      file.subject,
      file.place.text,
      file.content,
      ...(file.furtherReports ?? []).map(({ content }) => content),
    ].join(' '),
  }),
  talliesOf: (_file, { action }) => {
    const measures: Readonly<Record<string, string>> = {
      register: 'leads-registered',
      accept: 'leads-accepted',
      refuse: 'leads-refused',
      approveFiling: 'leads-filed',
      dealOnTheSpot: 'leads-filed',
      approveNonFiling: 'leads-not-filed',
      confirmFeedback: 'leads-confirmed',
    }
    const measure = measures[action]
    return measure === undefined ? [] : [{ measure }]
  },
  ends,
  line: ['registered', 'transferred', 'accepted', 'verifying', 'verified', 'filed', 'fed-back', 'confirmed'],
  // Not filed or handed over is decided, as filed is; joined to another it is over; refused it may be transferred again.
  beside: { refused: 'registered', 'not-filed': 'filed', 'handed-over': 'filed', joined: 'confirmed' },
}

/** The first clause of what was reported, at most forty characters. */
function headline({ subject, content }: LeadFile): string {
  const clause = content.split(/[，。；\n,;]/, 1)[0] ?? ''
  return `${subject}：${clause.length > 40 ? `${clause.slice(0, 39)}…` : clause}`
}
