/** Forms of recusal, of help between organs, of county and townships, and of stays of the investigation. */

import { article } from '../schema.ts'
import { approvalForm, letterForm, organForm, recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, line, moment, papersColumns, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers } from './signatories.ts'

const township = { zh: '乡镇（街道）综合行政执法办公室', en: 'township enforcement office' }
const townshipHead = { zh: '乡镇（街道）负责人', en: 'township head or coordinator' }
const groupHead = {
  zh: '协调小组组长或者县联席会议',
  en: 'head of the co-ordination group, or the county joint meeting',
}

export const recusalDecision: DocumentForm = servedForm({
  id: 'DOC-027',
  title: { zh: '回避申请及决定书', en: 'Recusal application and decision' },
  purpose: { zh: '当事人申请或者执法人员自行提出回避', en: 'The party or an officer raises recusal' },
  basis: [article('PL', 43), article('SAMR', 4)],
  signedBy: { zh: '申请人、决定人', en: 'applicant; who decides' },
  approvedBy: organHead,
  series: '回避',
  copies: '本文书一式两份，一份送达申请人，一份归入案卷。',
  particulars: [
    line('applicant', '申请人', 'Applicant'),
    day('appliedOn', '申请日期', 'Applied on'),
    line('challenged', '被申请回避人', 'Whose recusal'),
    passage('recusalReason', '理由', 'Reason'),
    choice('recusalDecision', '决定', 'Decision', [
      ['granted', '准许回避', 'granted'],
      ['refused', '驳回回避申请', 'refused'],
    ]),
    choice('decidedBy', '决定主体', 'Decided by', [
      ['head', '行政机关负责人决定', 'the organ head'],
      ['collective', '负责人集体讨论决定（负责人的回避）', 'the leaders together, on the head’s own recusal'],
    ]),
    composed('recusalBasis', '依据', 'Basis'),
  ],
})

export const assistanceLetter: DocumentForm = letterForm({
  id: 'DOC-028',
  title: { zh: '协助调查函', en: 'Assistance letter' },
  purpose: { zh: '需要其他机关在其职权内协助', en: 'Help within another organ’s powers is needed' },
  basis: [article('PL', 26), article('SAMR', 45)],
  approvedBy: organHead,
  series: '协查',
  returnsReceipt: true,
  particulars: [
    line('addressee', '协助机关', 'Organ asked for help'),
    passage('wantedHelp', '协助事项', 'What is asked'),
    passage('helpReason', '理由', 'Reason'),
    day('helpBy', '期限', 'By when'),
    line('contactPerson', '联系人', 'Contact'),
  ],
})

export const townshipRequest: DocumentForm = letterForm({
  id: 'DOC-029',
  title: { zh: '执法协作文书（协作请求）', en: 'Township assistance request' },
  purpose: { zh: '乡镇（街道）需要认定、鉴定或者咨询', en: 'A township needs a determination, an appraisal or advice' },
  basis: [article('SEED', 3, 2), article('SDTWP', 5), article('PL', 24), article('PL', 26)],
  status: 'seed',
  signedBy: township,
  approvedBy: townshipHead,
  drawnUpBy: 'township',
  series: '协请',
  returnsReceipt: true,
  particulars: [
    line('addressee', '县业务主管部门', 'County department'),
    choice('requestKind', '请求事项类型', 'Kind of request', [
      ['determination', '认定', 'determination'],
      ['appraisal', '鉴定', 'technical appraisal'],
      ['advice', '咨询', 'advice'],
    ]),
    passage('outline', '案件概况', 'The case'),
    passage('question', '问题', 'Question'),
    table('evidenceList', '证据清单', 'List of evidence', papersColumns),
    composed('receivedAt', '收到时间', 'Received'),
    composed('answerBy', '答复期限（3个工作日）', 'To be answered in three working days'),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const assistanceReply: DocumentForm = letterForm({
  id: 'DOC-030',
  title: { zh: '执法协作答复书', en: 'Reply to the assistance request' },
  purpose: { zh: '收到协作请求后三个工作日内答复', en: 'Within three working days of receipt' },
  basis: [article('SEED', 3, 2)],
  status: 'seed',
  approvedBy: { zh: '部门负责人', en: 'department head' },
  drawnUpBy: 'department',
  series: '协复',
  particulars: [
    line('addressee', '请求单位', 'Who asked'),
    line('requestNumber', '原请求文号', 'Number of the request'),
    passage('answer', '认定（鉴定、咨询）意见', 'Determination, appraisal or advice'),
    line('answerBasis', '依据', 'Basis'),
    day('receivedOn', '收到时间', 'Received on'),
    composed('answeredOn', '答复时间', 'Answered on'),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const hazardNotice: DocumentForm = organForm({
  id: 'DOC-031',
  title: { zh: '重大安全隐患通报函', en: 'Hazard notice' },
  purpose: { zh: '乡镇（街道）发现重大隐患或者违法多发情况', en: 'A township finds a major hidden danger' },
  basis: [article('SEED', 3, 2), article('SDTWP', 7)],
  status: 'seed',
  signedBy: township,
  approvedBy: townshipHead,
  drawnUpBy: 'township',
  series: '隐通',
  returnsReceipt: true,
  particulars: [
    line('addressee', '接收部门', 'Receiving department'),
    passage('hazard', '隐患内容', 'The hazard'),
    line('place', '位置', 'Where'),
    moment('foundAt', '发现时间', 'Found at'),
    passage('taken', '已采取措施', 'What was done'),
    passage('advice', '建议', 'What is advised'),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const jointOrder: DocumentForm = organForm({
  id: 'DOC-032',
  title: { zh: '联合执法通知书', en: 'Joint enforcement order' },
  purpose: { zh: '需要几个机关联合执法', en: 'Several organs are needed' },
  basis: [article('SEED', 3, 2), article('SDTWP', 7)],
  status: 'seed',
  approvedBy: groupHead,
  drawnUpBy: 'township',
  series: '联通',
  returnsReceipt: true,
  particulars: [
    passage('occasion', '事由', 'Occasion'),
    table('organs', '参与机关、各机关职责和执法依据', 'Organs, their duties and powers', [
      column('organ', '参与机关', 'Organ', 1.6),
      column('duty', '职责分工', 'Duty', 2),
      column('basis', '执法依据', 'Basis', 1.8),
    ]),
    moment('heldAt', '时间', 'Time'),
    line('place', '集合地点', 'Place'),
    line('commander', '现场负责人', 'In charge on the spot'),
    composed('noNewPower', '各自依法履职', 'Each under its own powers'),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const jointReport: DocumentForm = recordForm({
  id: 'DOC-033',
  title: { zh: '联合执法情况报告', en: 'Joint enforcement report' },
  purpose: { zh: '联合执法后由牵头机关报告', en: 'After the action' },
  basis: [article('SEED', 3, 2)],
  status: 'seed',
  signedBy: { zh: '牵头机关', en: 'lead organ' },
  approvedBy: { zh: '协调小组组长', en: 'head of the co-ordination group' },
  volume: 'internal',
  particulars: [
    passage('participants', '参与人员', 'Who took part'),
    passage('inspectedObjects', '检查对象', 'What was inspected'),
    passage('found', '发现问题', 'What was found'),
    table('results', '各机关处理结果', 'What each organ did', [
      column('organ', '机关', 'Organ', 1.6),
      column('result', '处理结果', 'Result', 3),
    ]),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const stayApproval: DocumentForm = approvalForm({
  id: 'DOC-035',
  title: { zh: '中止（终止）调查审批表', en: 'Stay or termination of the investigation' },
  purpose: { zh: '出现中止或者终止调查的情形', en: 'A ground for a stay or for termination' },
  basis: [article('SAMR', 46), article('SAMR', 47)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  particulars: [
    choice('stayKind', '种类', 'Kind', [
      ['stay', '中止调查', 'stay'],
      ['resume', '恢复调查', 'resumption'],
      ['terminate', '终止调查', 'termination'],
    ]),
    passage('stayReason', '事由', 'Ground'),
    day('stayFrom', '起始日期', 'From'),
    passage('resumption', '恢复条件', 'When it is resumed'),
  ],
  besides: [day('stayTo', '截止日期', 'To')],
})
