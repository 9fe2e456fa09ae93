/** Forms of execution: demand, decision, substitute performance, demolition, court, agreement, stay. */

import { article } from '../schema.ts'
import { letterForm, recordForm, servedForm } from './form-shapes.ts'
import {
  choice,
  column,
  composed,
  day,
  goodsColumns,
  line,
  moment,
  papersColumns,
  passage,
  table,
  yuan,
} from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers } from './signatories.ts'

const twoCopies = '本文书一式两份，一份送达当事人，一份归入案卷。'

export const demandLetter: DocumentForm = servedForm({
  id: 'DOC-068',
  title: { zh: '履行行政决定催告书', en: 'Demand letter' },
  purpose: {
    zh: '作出强制执行决定或者申请法院强制执行前催告',
    en: 'Before an execution decision or a court application',
  },
  basis: [article('ACL', 35), article('ACL', 54)],
  approvedBy: organHead,
  series: '催告',
  copies: twoCopies,
  particulars: [
    line('decisionNumber', '行政决定文号', 'Number of the decision'),
    passage('obligation', '应履行的义务', 'What is to be performed'),
    day('performBy', '履行期限', 'By when', article('ACL', 35)),
    line('performManner', '履行方式', 'How', article('ACL', 35)),
    line('amountAndPayment', '金额和给付方式', 'Amount and manner of payment', article('ACL', 35)),
    composed('defenceRight', '陈述申辩权', 'Right to be heard', article('ACL', 36)),
  ],
})

export const executionDecision: DocumentForm = servedForm({
  id: 'DOC-069',
  title: { zh: '强制执行决定书', en: 'Execution decision' },
  purpose: { zh: '催告后逾期仍不履行且无正当理由', en: 'The demand was not obeyed' },
  basis: [article('ACL', 37)],
  approvedBy: organHead,
  series: '强执',
  copies: twoCopies,
  particulars: [
    line('decisionNumber', '行政决定文号', 'Number of the decision'),
    line('demandNumber', '催告书文号', 'Number of the demand'),
    passage('executionReason', '理由', 'Reason'),
    line('executionBasis', '依据', 'Basis', article('ACL', 34)),
    line('executionManner', '方式', 'Manner'),
    moment('executeAt', '时间', 'Time', article('ACL', 43)),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})

export const substituteDecision: DocumentForm = servedForm({
  id: 'DOC-070',
  title: { zh: '代履行决定书', en: 'Substitute performance decision' },
  purpose: { zh: '催告后仍不履行排除妨碍、恢复原状等义务', en: 'A duty to remove or restore was not performed' },
  basis: [article('ACL', 50), article('ACL', 51)],
  approvedBy: organHead,
  series: '代履',
  copies: twoCopies,
  particulars: [
    passage('substituted', '标的', 'What is performed'),
    passage('substituteReason', '理由和依据', 'Reason and basis'),
    line('substituteManner', '方式', 'Manner'),
    moment('substituteAt', '时间', 'Time'),
    yuan('budget', '费用预算', 'Budget'),
    line('performer', '代履行人', 'Who performs'),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})

export const immediateSubstitute: DocumentForm = servedForm({
  id: 'DOC-071',
  title: { zh: '立即代履行通知书', en: 'Notice of immediate substitute performance' },
  purpose: {
    zh: '立即清除道路、河道、公共场所的障碍物或者污染物，当事人不在场',
    en: 'Cleared at once; the party was absent',
  },
  basis: [article('ACL', 52)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '立代',
  copies: twoCopies,
  particulars: [
    passage('situation', '情况', 'Situation'),
    moment('clearedAt', '实施时间', 'Cleared at'),
    line('place', '地点', 'Place'),
    passage('cleared', '清除物', 'What was cleared'),
    day('notifiedOn', '事后通知时间', 'Told on'),
  ],
})

export const demolitionNotice: DocumentForm = servedForm({
  id: 'DOC-072',
  title: { zh: '限期拆除公告', en: 'Public demolition notice' },
  purpose: { zh: '对违法建筑物、构筑物、设施公告限期自行拆除', en: 'An illegal structure' },
  basis: [article('ACL', 44), article('URPL', 65), article('URPL', 68)],
  approvedBy: {
    ...organHead,
    zh: '县人民政府或者乡镇人民政府（依法）',
    en: 'county government or township, as the law says',
  },
  series: '拆公',
  particulars: [
    line('place', '违法建筑位置', 'Where the structure is'),
    line('structure', '结构、层数和面积', 'Structure, storeys and area'),
    day('demolishBy', '自行拆除期限', 'To be demolished by'),
    passage('demolitionBasis', '依据', 'Basis'),
    line('mandate', '责成或者职权来源', 'Mandate or own power', article('URPL', 68)),
    line('medium', '张贴和发布地点', 'Where it is posted'),
  ],
})

export const courtApplication: DocumentForm = letterForm({
  id: 'DOC-073',
  title: { zh: '强制执行申请书', en: 'Application to the court' },
  purpose: { zh: '期满未申请复议、未起诉又不履行，申请法院强制执行', en: 'Neither reviewed nor performed' },
  basis: [article('ACL', 53), article('ACL', 55)],
  signedBy: { zh: '行政机关负责人签名', en: 'the organ head signs' },
  approvedBy: organHead,
  mustBeServed: false,
  series: '强申',
  particulars: [
    composed('claimant', '申请人', 'Applicant'),
    composed('respondent', '被执行人', 'Against whom'),
    passage('claims', '执行标的', 'What is to be executed'),
    passage('decisionAndBasis', '行政决定及事实、理由和依据', 'Decision, facts, reasons, basis'),
    passage('partyOpinion', '当事人意见', 'What the party said'),
    passage('demandMade', '催告情况', 'The demand'),
    table('materials', '材料清单', 'Papers', papersColumns),
    composed('headSigns', '行政机关负责人签名', 'Signature of the organ head'),
  ],
})

export const executionAgreement: DocumentForm = servedForm({
  id: 'DOC-074',
  title: { zh: '执行协议', en: 'Enforcement agreement' },
  purpose: { zh: '不损害公共利益和他人合法权益时与当事人达成', en: 'With the party' },
  basis: [article('ACL', 42)],
  signedBy: { zh: '当事人、行政机关', en: 'party; organ' },
  approvedBy: organHead,
  series: '执协',
  copies: '本协议一式两份，双方各执一份，自双方签名（盖章）之日起生效。',
  particulars: [
    line('decisionNumber', '行政决定文号', 'Number of the decision'),
    passage('obligation', '应履行的义务', 'What is to be performed'),
    table('stages', '分阶段履行', 'Stages', [
      column('stage', '阶段', 'Stage', 0.8),
      column('dueOn', '履行期限', 'By when', 1.4),
      column('duty', '履行内容', 'What', 2.6),
    ]),
    passage('reduction', '减免加处罚款', 'Reduction of the surcharge'),
  ],
})

export const executionStay: DocumentForm = servedForm({
  id: 'DOC-075',
  title: { zh: '中止（终结）执行决定书', en: 'Stay or end of execution' },
  purpose: { zh: '出现中止或者终结执行的情形', en: 'A ground for a stay or an end' },
  basis: [article('ACL', 39), article('ACL', 40)],
  approvedBy: organHead,
  series: '中终执',
  copies: twoCopies,
  particulars: [
    line('executionNumber', '强制执行决定书文号', 'Number of the execution decision'),
    choice('stayKind', '种类', 'Kind', [
      ['stay', '中止执行', 'stay'],
      ['end', '终结执行', 'end'],
    ]),
    passage('stayReason', '事由', 'Ground'),
    passage('resumption', '恢复条件', 'When it is resumed'),
  ],
})

export const disposalRecord: DocumentForm = recordForm({
  id: 'DOC-076',
  title: { zh: '罚没财物处理记录', en: 'Disposal record of confiscated goods' },
  purpose: { zh: '拍卖、销毁或者其他方式处理罚没财物', en: 'Auction or destruction' },
  basis: [article('PL', 74)],
  signedBy: { zh: '两名持证执法人员、财政部门代表', en: 'two certified case officers; finance representative' },
  approvedBy: organHead,
  volume: 'internal',
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    table('goods', '财物', 'Goods', goodsColumns),
    line('disposalManner', '方式', 'Manner'),
    moment('disposedAt', '时间', 'Time'),
    line('place', '地点', 'Place'),
    yuan('proceeds', '金额', 'Amount'),
    line('treasuryReceipt', '上缴国库凭证', 'Treasury receipt'),
  ],
})
