/** What the stages of a matter are called. Screens, exports and letters use the same words. */

import type { ExecutionStage } from './execution/file.ts'
import type { LeadStage } from './lead/file.ts'
import type { CaseStage } from './penalty-case/file.ts'
import type { MeasureStage } from './coercive-measure/file.ts'
import type { ReferralStage } from './criminal-referral/file.ts'
import type { SummaryStage } from './summary-case/file.ts'

type Names<Stage extends string> = Readonly<Record<'zh' | 'en', Readonly<Record<Stage, string>>>>

export const leadStageNames: Names<LeadStage> = {
  zh: {
    registered: '已登记',
    transferred: '已移交',
    refused: '被拒收',
    accepted: '已受理',
    verifying: '核查中',
    verified: '已核查',
    filed: '已立案',
    'not-filed': '不予立案',
    'handed-over': '已移送',
    'fed-back': '已反馈',
    confirmed: '已闭环',
    joined: '已并入',
  },
  en: {
    registered: 'Registered',
    transferred: 'Transferred',
    refused: 'Refused',
    accepted: 'Accepted',
    verifying: 'Being verified',
    verified: 'Verified',
    filed: 'Case filed',
    'not-filed': 'Not filed',
    'handed-over': 'Handed over',
    'fed-back': 'Result fed back',
    confirmed: 'Loop closed',
    joined: 'Joined to another',
  },
}

export const caseStageNames: Names<CaseStage> = {
  zh: {
    filed: '已立案',
    investigating: '调查取证',
    investigated: '调查终结',
    reviewed: '审核通过',
    'notice-issued': '告知书已签发',
    notified: '已告知',
    heard: '陈述申辩已毕',
    decided: '已决定',
    served: '已送达',
    performed: '已履行',
    closing: '报请结案',
    closed: '已结案',
    archived: '已归档',
    stayed: '已中止调查',
    terminated: '已终止调查',
    'handed-over': '已移送其他机关',
    'criminally-pursued': '已追究刑事责任',
    revoked: '决定已撤销',
    executed: '已执行完结',
  },
  en: {
    filed: 'Filed',
    investigating: 'Investigating',
    investigated: 'Investigation finished',
    reviewed: 'Review passed',
    'notice-issued': 'Notice issued',
    notified: 'Party notified',
    heard: 'Party heard',
    decided: 'Decided',
    served: 'Served',
    performed: 'Performed',
    closing: 'Closing proposed',
    closed: 'Closed',
    archived: 'Archived',
    stayed: 'Stayed',
    terminated: 'Terminated',
    'handed-over': 'Handed over',
    'criminally-pursued': 'Criminally pursued',
    revoked: 'Decision revoked',
    executed: 'Execution finished',
  },
}

export const summaryStageNames: Names<SummaryStage> = {
  zh: {
    'spot-decided': '已当场决定',
    delivered: '已当场交付',
    performed: '已履行',
    ended: '履行已了结',
    closed: '已结案',
    archived: '已归档',
    contested: '待转普通程序',
    ordinary: '已转普通程序',
    dropped: '不予立案',
  },
  en: {
    'spot-decided': 'Decided on the spot',
    delivered: 'Handed over',
    performed: 'Performed',
    ended: 'Ended otherwise',
    closed: 'Closed',
    archived: 'Archived',
    contested: 'To go to the ordinary procedure',
    ordinary: 'In the ordinary procedure',
    dropped: 'Not filed',
  },
}

export const measureStageNames: Names<MeasureStage> = {
  zh: {
    proposed: '待批准',
    approved: '已批准',
    held: '查封扣押中',
    extended: '已延长期限',
    settled: '处理已定',
    released: '已解除，待退还',
    'all-out': '已了结',
    declined: '未实施',
  },
  en: {
    proposed: 'To be approved',
    approved: 'Approved',
    held: 'In force',
    extended: 'Extended',
    settled: 'Disposal settled',
    released: 'Lifted, to be given back',
    'all-out': 'Ended',
    declined: 'Not carried out',
  },
}

export const executionStageNames: Names<ExecutionStage> = {
  zh: {
    opened: '已启动',
    announced: '已公告限期拆除',
    'demand-issued': '催告书已签发',
    demanded: '已催告',
    'execution-decided': '已决定执行',
    'decision-served': '执行决定已送达',
    'court-applied': '已申请法院',
    'court-accepted': '法院已受理',
    'court-granted': '法院准予执行',
    'court-refused': '法院不予受理（执行）',
    objected: '已提出异议',
    'execution-agreed': '已达成执行协议',
    'execution-stayed': '已中止执行',
    performed: '当事人已履行',
    executed: '已执行完毕',
    'execution-ended': '已终结执行',
  },
  en: {
    opened: 'Opened',
    announced: 'Demolition announced',
    'demand-issued': 'Demand issued',
    demanded: 'Demand served',
    'execution-decided': 'Execution decided',
    'decision-served': 'Decision served',
    'court-applied': 'Before the court',
    'court-accepted': 'Taken by the court',
    'court-granted': 'Granted by the court',
    'court-refused': 'Refused by the court',
    objected: 'Objection made',
    'execution-agreed': 'Agreement made',
    'execution-stayed': 'Stayed',
    performed: 'Performed by the party',
    executed: 'Executed',
    'execution-ended': 'Ended',
  },
}

export const referralStageNames: Names<ReferralStage> = {
  zh: {
    checking: '专案核查中',
    'transfer-proposed': '待正职决定',
    'transfer-approved': '已批准移送',
    'transfer-declined': '不批准移送',
    'with-police': '已移送公安',
    'police-received': '公安已接收',
    'police-opened': '公安已立案',
    'not-opened': '公安不予立案',
    'under-review': '公安复议中',
    'under-supervision': '立案监督中',
    'sent-back': '已退回处理',
    concluded: '已办结',
  },
  en: {
    checking: 'Being checked',
    'transfer-proposed': 'Before the head',
    'transfer-approved': 'Transfer approved',
    'transfer-declined': 'Not transferred',
    'with-police': 'Handed to the police',
    'police-received': 'Police signed for it',
    'police-opened': 'Criminal case opened',
    'not-opened': 'Police refused',
    'under-review': 'Police review',
    'under-supervision': 'Before the procuratorate',
    'sent-back': 'Back with the organ',
    concluded: 'Concluded',
  },
}
