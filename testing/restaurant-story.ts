/** The restaurant's story through the API alone: from the department that noticed something to the archive and back. */

import { randomUUID } from 'node:crypto'
import type { CaseReply } from '../contract/cases.ts'
import type { LeadReply } from '../contract/leads.ts'
import type { StepReply } from '../contract/matters.ts'
import { sampleParty } from './sample-files.ts'
import type { Caller, Matter, TestServer } from './server.ts'

export const powerCode = 'CF-ENV-021'
const squad = '371521-B01-Z02'

export interface Story {
  readonly server: TestServer
  readonly liaison: Caller
  readonly leader: Caller
  readonly officer: Caller
  readonly otherOfficer: Caller
  readonly reviewer: Caller
  readonly head: Caller
  readonly officerIds: readonly string[]
}

export async function people(server: TestServer): Promise<Story> {
  const [liaison, leader, officer, otherOfficer, reviewer, head] = await Promise.all(
    ['liaison', 'leader', 'officer', 'officer2', 'reviewer', 'head'].map((account) => server.as(account)),
  )
  if (!liaison || !leader || !officer || !otherOfficer || !reviewer || !head) throw new Error('six people')
  return {
    server,
    liaison,
    leader,
    officer,
    otherOfficer,
    reviewer,
    head,
    officerIds: [officer.personId, otherOfficer.personId],
  }
}

/** What the inspector of the ecology branch writes down. */
export const aLead = (more: object = {}) => ({
  source: 'department',
  receivedAt: '2026-11-24T09:00:00+08:00',
  subject: sampleParty.name,
  content: '后厨油烟净化器滤网被拆走，集油盒没装，楼顶烟道口一层油污。',
  place: { text: '侨润街道谷山社区示例路18号', township: '371521002', longitude: 115.788, latitude: 36.1408 },
  powerCode,
  attachmentIds: [],
  ...more,
})

export async function register(caller: Caller, payload: unknown = aLead()): Promise<Matter> {
  const { status, json } = await caller.post<StepReply>('/leads', { commandId: randomUUID(), payload })
  if (status !== 200) throw new Error(`register: ${status} ${JSON.stringify(json)}`)
  return { kind: 'leads', id: json.matterId }
}

export const transfer = (more: object = {}) => ({
  toOrgan: '371521-B01',
  toUnit: squad,
  powerCode,
  findings: '日常监督检查发现净化设施不正常使用。',
  approvedBy: '示例·生态分局负责人',
  ...more,
})

export const verification = (more: object = {}) => ({
  course: '现场核查：净化器滤网被拆，集油盒缺失，楼顶烟道口油污。',
  evidence: '照片3张、店长陈述',
  recommendation: 'file',
  party: sampleParty,
  cause: '不正常使用油烟净化设施',
  violationOn: '2026-11-20',
  continuing: false,
  attachmentIds: [],
  ...more,
})

/** Registered by the department, transferred, accepted, assigned, verified and approved: the case that grew out of it. */
export async function aFiledCase(story: Story): Promise<{ lead: Matter; case: Matter }> {
  const { liaison, leader, officer, head, officerIds } = story
  const lead = await register(liaison)
  await liaison.step(lead, 'transfer', transfer())
  await leader.step(lead, 'accept', {})
  await leader.step(lead, 'assign', { officerIds })
  await officer.step(lead, 'recordVerification', verification())
  await head.step(lead, 'approveFiling', { opinion: '同意立案。' })
  const { json } = await head.get<LeadReply>(`/leads/${lead.id}`)
  return { lead, case: { kind: 'cases', id: json.file.filing?.caseId ?? '' } }
}

export const readCase = async (caller: Caller, { id }: Matter) => (await caller.get<CaseReply>(`/cases/${id}`)).json
export const readLead = async (caller: Caller, { id }: Matter) => (await caller.get<LeadReply>(`/leads/${id}`)).json

export const caseSteps = {
  inspection: (officerIds: readonly string[]) => ({
    startedAt: '2026-11-24T09:00:00+08:00',
    endedAt: '2026-11-24T09:20:00+08:00',
    place: '侨润街道谷山社区示例路18号',
    officerIds,
    certificatesShown: true,
    recusalTold: true,
    present: '店长',
    findings: '净化器滤网已拆除，集油盒缺失，楼顶烟道口覆有油污。',
    partyOpinion: '无异议',
    signature: 'signed',
    attachmentIds: [],
  }),
  interview: (officerIds: readonly string[]) => ({
    startedAt: '2026-11-24T09:21:00+08:00',
    endedAt: '2026-11-24T09:29:00+08:00',
    place: '侨润街道谷山社区示例路18号',
    officerIds,
    certificatesShown: true,
    recusalTold: true,
    interviewee: { name: '示例·店长', relation: '经营管理人员' },
    exchanges: [{ question: '滤网何时拆除？', answer: '上周清洗后没有装回。' }],
    signature: 'signed',
  }),
  evidence: (attachmentIds: readonly string[] = []) => ({
    kind: 'audio-video',
    name: '净化器照片',
    source: '现场拍摄',
    takenAt: '2026-11-24T09:10:00+08:00',
    place: '后厨',
    takenBy: '示例·侨润中队队员',
    checkedAgainstOriginal: true,
    proves: '滤网已拆除',
    attachmentIds,
  }),
  penalty: (more: object = {}) => ({
    kinds: ['fine'],
    fineInYuan: 5000,
    grade: 'minor',
    gradeReason: '灶头2个，首次。',
    ...more,
  }),
  report: (penalty: object) => ({
    facts: '净化器滤网已拆除，集油盒缺失，油烟未经有效净化直接排放。',
    qualification: '不正常使用油烟净化设施',
    powerCode,
    penalty,
    correction: '立即恢复正常使用油烟净化设施',
  }),
  review: () => ({
    competence: '属本机关职权范围',
    subject: '当事人主体适格',
    evidence: '事实清楚，证据确凿',
    qualification: '定性准确',
    basis: '适用依据正确',
    procedure: '程序合法',
    discretion: '裁量适当',
    conclusion: '同意办案机构意见',
  }),
  publication: (displayFrom: string, more: object = {}) => ({
    publish: true,
    scope: '决定书文号、当事人、违法事实、依据、处罚内容、机关和日期。',
    secrets: '自然人只留姓氏，隐去证件号码、住址、电话。',
    hidden: [],
    medium: '县行政执法信息公示平台',
    displayFrom,
    rule: 'NDRC36',
    displayClass: 'general',
    ...more,
  }),
  service: (officerIds: readonly string[], servedOn: string) => ({
    mode: 'direct',
    servedOn,
    place: '侨润街道谷山社区示例路18号',
    receiver: '示例·法定代表人',
    receiverRelation: '法定代表人',
    officerIds,
  }),
  decision: (penalty: object) => ({
    penalty,
    powerCode,
    correction: '立即恢复正常使用油烟净化设施',
    opinion: '同意处罚。',
  }),
}
