/** The restaurant with the missing fume filter, step by step: builders with a sound default for each payload. */

import type { Actor } from '../domain/procedure/procedure.ts'
import type { OfficerFacts, PowerFacts } from '../domain/procedures/facts.ts'
import { caseProcedure } from '../domain/procedures/penalty-case/procedure.ts'
import type { CaseFile } from '../domain/procedures/penalty-case/file.ts'
import type * as steps from '../domain/procedures/penalty-case/payloads.ts'
import type { ProposePublication } from '../domain/procedures/penalty-case/publication.ts'
import { Play } from './play.ts'
import { sampleOfficers, sampleParty, samplePlace, samplePower } from './sample-files.ts'

const bureau = '371521-B01'
const squad = `${bureau}-Z02`

const person = (number: number, name: string, unit: string, role: Actor['role']): Actor => ({
  personId: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
  name,
  postId: `post-${number}`,
  unit,
  organ: unit.startsWith(bureau) ? bureau : unit.replace(/-XZB$/, '-GOV'),
  role,
})

export const officer = person(11, '示例·侨润中队队员甲', squad, 'squad-officer')
export const otherOfficer = person(12, '示例·侨润中队队员乙', squad, 'squad-officer')
export const strangerOfficer = person(13, '示例·侨润中队队员丙', squad, 'squad-officer')
export const reviewer = person(15, '示例·法制审核员', bureau, 'legal-reviewer')
export const head = person(16, '示例·局负责人', bureau, 'organ-head')
export const leader = person(14, '示例·侨润中队队长', squad, 'squad-leader')
export const clerk = person(17, '示例·侨润办办事员', '371521002-XZB', 'township-clerk')

export const officerIds = [officer.personId, otherOfficer.personId]
export const officers: readonly OfficerFacts[] = sampleOfficers
export const power: PowerFacts = samplePower

export const morning = (day: string): string => `${day}T09:30:00+08:00`

export const payloads = {
  file: (): steps.FileCase => ({
    leadId: '00000000-0000-7000-8000-0000000000aa',
    leadNumber: '阳综执〔2026〕线索第1号',
    originOrgan: '371521-B11',
    cause: '不正常使用油烟净化设施',
    source: 'department',
    party: sampleParty,
    powerCode: power.code,
    facts: '净化器滤网被拆，集油盒缺失，楼顶烟道口油污。',
    place: samplePlace,
    violationOn: '2026-09-01',
    continuing: false,
    officerIds,
    attachmentIds: [],
    opinion: '同意立案。',
  }),
  inspection: (day: string): steps.RecordInspection => ({
    startedAt: `${day}T08:30:00+08:00`,
    endedAt: `${day}T09:00:00+08:00`,
    place: samplePlace.text,
    officerIds,
    certificatesShown: true,
    recusalTold: true,
    present: '店长',
    findings: '净化器滤网已拆除，集油盒缺失，楼顶烟道口覆有油污。',
    signature: 'signed',
    attachmentIds: [],
  }),
  interview: (day: string): steps.RecordInterview => ({
    startedAt: `${day}T09:01:00+08:00`,
    endedAt: `${day}T09:20:00+08:00`,
    place: samplePlace.text,
    officerIds,
    certificatesShown: true,
    recusalTold: true,
    interviewee: { name: '示例·店长', relation: '经营管理人员' },
    exchanges: [{ question: '滤网何时拆除？', answer: '上周清洗后没有装回。' }],
    signature: 'signed',
  }),
  evidence: (day: string): steps.AddEvidence => ({
    kind: 'audio-video',
    name: '净化器照片',
    source: '现场拍摄',
    takenAt: `${day}T08:40:00+08:00`,
    place: samplePlace.text,
    takenBy: officer.name,
    checkedAgainstOriginal: true,
    proves: '滤网已拆除',
    attachmentIds: [],
  }),
  penalty: (more: Partial<steps.Penalty> = {}): steps.Penalty => ({
    kinds: ['fine'],
    fineInYuan: 5000,
    grade: 'minor',
    gradeReason: '灶头2个，首次。',
    ...more,
  }),
  report: (penalty: steps.Penalty): steps.ReportInvestigation => ({
    facts: '净化器滤网已拆除，集油盒缺失。',
    qualification: '不正常使用油烟净化设施',
    powerCode: power.code,
    penalty,
    correction: '立即恢复正常使用油烟净化设施',
  }),
  review: (): steps.PassReview => ({
    competence: '属本机关职权',
    subject: '主体适格',
    evidence: '事实清楚',
    qualification: '定性准确',
    basis: '依据正确',
    procedure: '程序合法',
    discretion: '裁量适当',
    conclusion: '同意',
  }),
  service: (servedOn: string): steps.ServeDocument => ({
    mode: 'direct',
    servedOn,
    place: samplePlace.text,
    receiver: '示例·法定代表人',
    receiverRelation: '法定代表人',
    officerIds,
  }),
  publication: (day: string, more: Partial<ProposePublication> = {}): ProposePublication => ({
    publish: true,
    scope: '决定书文号、当事人、违法事实、依据、处罚内容、机关和日期。',
    secrets: '自然人只留姓氏，隐去证件号码、住址、电话。',
    hidden: [],
    medium: '县行政执法信息公示平台',
    displayFrom: day,
    rule: 'NDRC36',
    displayClass: 'general',
    ...more,
  }),
  decision: (penalty: steps.Penalty): steps.DecidePenalty => ({
    penalty,
    powerCode: power.code,
    correction: '立即恢复正常使用油烟净化设施',
    opinion: '同意处罚。',
  }),
}

const known = { officers, power, number: '阳综执〔2026〕案第1号' }
const by = (actor: Actor, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })

/** A case filed on 8 October 2026. */
export const aFiledCase = (): Play<CaseFile> =>
  new Play(caseProcedure).take('file', payloads.file(), by(head, '2026-10-08', known))

/** … inspected, with one piece of evidence. */
export const anInvestigatedCase = (): Play<CaseFile> =>
  aFiledCase()
    .take('recordInspection', payloads.inspection('2026-10-09'), by(officer, '2026-10-09', { officers }))
    .take('addEvidence', payloads.evidence('2026-10-09'), by(officer, '2026-10-09'))

/** … reported and reviewed. */
export const aReviewedCase = (penalty = payloads.penalty()): Play<CaseFile> =>
  anInvestigatedCase()
    .take('reportInvestigation', payloads.report(penalty), by(officer, '2026-10-12', { power }))
    .take('passReview', payloads.review(), by(reviewer, '2026-10-13'))

/** … notified on Thursday 15 October 2026: the five working days end on Thursday 22 October. */
export const aNotifiedCase = (penalty = payloads.penalty(), offersHearing = false): Play<CaseFile> =>
  aReviewedCase(penalty)
    .take('issueNotice', { opinion: '同意告知。' }, by(head, '2026-10-14', { offersHearing }))
    .take('serveNotice', payloads.service('2026-10-15'), by(officer, '2026-10-15', { officers }))

/** … decided on 23 October 2026, after the period has passed. */
export const aDecidedCase = (): Play<CaseFile> =>
  aNotifiedCase().take('decide', payloads.decision(payloads.penalty()), by(head, '2026-10-23', { power }))

/** … served on Monday 26 October 2026; to be paid by Tuesday 10 November. */
export const aServedCase = (): Play<CaseFile> =>
  aDecidedCase().take(
    'serveDecision',
    payloads.service('2026-10-26'),
    by(officer, '2026-10-26', { officers, payBy: '2026-11-10' }),
  )

/** Proposed by the officer, approved by the leader and put online on that day. */
export function published(
  play: Play<CaseFile>,
  day: string,
  where = '县行政执法信息公示平台',
  more: Partial<ProposePublication> = {},
): Play<CaseFile> {
  return proposedToPublish(play, day, more)
    .take('approvePublication', { opinion: '同意公示。' }, by(leader, day))
    .take('publishDecision', { publishedOn: day, where }, by(officer, day))
}

export const proposedToPublish = (
  play: Play<CaseFile>,
  day: string,
  more: Partial<ProposePublication> = {},
): Play<CaseFile> => play.take('proposePublication', payloads.publication(day, more), by(officer, day))
