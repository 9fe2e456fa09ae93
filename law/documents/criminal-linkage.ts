/** Forms between the organ, the police, the procuratorate and the supervision organ. */

import { article } from '../schema.ts'
import { approvalForm, letterForm, servedForm } from './form-shapes.ts'
import {
  choice,
  composed,
  day,
  goodsColumns,
  line,
  moment,
  noGoods,
  papersColumns,
  passage,
  table,
} from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, principalHead, twoOfficers } from './signatories.ts'

export const criminalApproval: DocumentForm = approvalForm({
  id: 'DOC-077',
  title: { zh: '涉嫌犯罪案件移送审批表', en: 'Transfer approval' },
  purpose: { zh: '违法行为涉嫌犯罪，报正职负责人或者主持工作的负责人', en: 'A suspected crime' },
  basis: [article('OD310', 5)],
  signedBy: { zh: '二人以上专案组', en: 'special team of two officers or more' },
  approvedBy: principalHead,
  particulars: [
    passage('caseFacts', '案情', 'The case'),
    line('crime', '涉嫌罪名', 'Suspected crime'),
    passage('standard', '追诉标准', 'Standard of prosecution'),
    day('reportedOn', '报告日期', 'Reported on'),
    composed('threeDays', '三日内决定', 'Decided within three days'),
    choice('transferDecision', '决定', 'Decision', [
      ['approved', '批准移送', 'approved'],
      ['refused', '不批准移送', 'not approved'],
    ]),
    line('refusalReason', '不批准理由', 'Reason where not approved'),
  ],
})

export const criminalTransfer: DocumentForm = letterForm({
  id: 'DOC-078',
  title: { zh: '涉嫌犯罪案件移送书', en: 'Transfer letter to the police' },
  purpose: { zh: '批准后二十四小时内向同级公安机关移送', en: 'Within 24 hours of the approval' },
  basis: [article('OD310', 5), article('OD310', 6), article('OD310', 7), article('PL', 27)],
  approvedBy: principalHead,
  series: '刑移',
  returnsReceipt: true,
  particulars: [
    line('addressee', '受移送公安机关', 'Police organ'),
    moment('approvedAt', '批准移送时间', 'Approved at'),
    line('crime', '涉嫌罪名', 'Suspected crime'),
    passage('reportSummary', '调查报告', 'Investigation report'),
    table('goods', '物品清单', 'List of goods', goodsColumns, { none: noGoods }),
    line('tests', '检验鉴定', 'Tests'),
    table('evidenceList', '证据清单', 'List of evidence', papersColumns),
    composed('receipt', '回执', 'Receipt'),
    line('copyTo', '抄送检察院', 'Copy to the procuratorate'),
  ],
})

export const transferredGoods: DocumentForm = servedForm({
  id: 'DOC-079',
  title: { zh: '涉案财物移送清单及告知书', en: 'Transferred goods: list and notice' },
  purpose: { zh: '查封、扣押的财物随案移送，书面告知当事人', en: 'Goods under a measure move with the case' },
  basis: [article('ACL', 21), article('OD310', 12)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '财移',
  copies: '本文书一式三份，接收机关、当事人各一份，归入案卷一份。',
  particulars: [
    line('transferNumber', '移送书文号', 'Number of the transfer letter'),
    table('goods', '财物', 'Goods', goodsColumns),
    line('goodsReceiver', '接收人', 'Receiver'),
    composed('toldParty', '告知当事人', 'The party is told'),
  ],
})

export const policeReview: DocumentForm = letterForm({
  id: 'DOC-080',
  title: { zh: '提请公安机关复议书', en: 'Request for police review' },
  purpose: { zh: '对不予立案有异议，三日内提请复议', en: 'Non-filing, within three days' },
  basis: [article('OD310', 9)],
  approvedBy: organHead,
  series: '提议',
  particulars: [
    line('addressee', '公安机关', 'Police organ'),
    line('refusalNumber', '不予立案通知书文号', 'Number of the notice of non-filing'),
    day('refusalReceivedOn', '收到日期', 'Received on'),
    passage('reviewReasons', '理由', 'Reasons'),
  ],
})

export const filingSupervision: DocumentForm = letterForm({
  id: 'DOC-081',
  title: { zh: '建议立案监督函', en: 'Proposal for filing supervision' },
  purpose: { zh: '建议人民检察院进行立案监督', en: 'Instead of police review, or after it' },
  basis: [article('OD310', 9)],
  approvedBy: organHead,
  series: '立监',
  particulars: [
    line('addressee', '人民检察院', 'Procuratorate'),
    passage('caseFacts', '案件', 'The case'),
    passage('supervisionReasons', '理由', 'Reasons'),
    table('evidenceList', '证据', 'Evidence', papersColumns),
  ],
})

export const procuratorialReply: DocumentForm = letterForm({
  id: 'DOC-082',
  title: { zh: '检察意见回复函', en: 'Reply to a procuratorial opinion' },
  purpose: { zh: '不起诉后检察机关提出检察意见，回复处理结果', en: 'After non-prosecution' },
  basis: [article('CRPL', 177)],
  approvedBy: organHead,
  series: '检复',
  particulars: [
    line('addressee', '人民检察院', 'Procuratorate'),
    line('opinionNumber', '检察意见文号', 'Number of the opinion'),
    passage('handlingResult', '处理结果', 'Result'),
  ],
})

export const officialClue: DocumentForm = letterForm({
  id: 'DOC-083',
  title: { zh: '职务违法犯罪线索移送函', en: 'Transfer of clues on public officials' },
  purpose: { zh: '发现公职人员涉嫌职务违法犯罪', en: 'An official is suspected of a duty crime' },
  basis: [article('OD310', 18), article('OD310', 19)],
  approvedBy: principalHead,
  volume: 'internal',
  series: '职移',
  returnsReceipt: true,
  particulars: [
    line('addressee', '监察机关或者人民检察院', 'Supervision organ or procuratorate'),
    passage('persons', '人员', 'Persons'),
    passage('clues', '线索', 'Clues'),
    table('materials', '材料', 'Papers', papersColumns),
  ],
})
