/** Forms of the order to correct, the hearing, the discussion, and decisions that are no penalty or change one. */

import { article } from '../schema.ts'
import { approvalForm, recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, line, moment, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, unitHead } from './signatories.ts'

export const orderToCorrect: DocumentForm = servedForm({
  id: 'DOC-045',
  title: { zh: '责令改正（限期改正）通知书', en: 'Order to correct' },
  purpose: { zh: '发现违法行为，责令当事人改正', en: 'With every penalty case; may be issued at once' },
  basis: [article('PL', 28, 1)],
  signedBy: twoOfficers,
  approvedBy: unitHead,
  series: '责改',
  copies: '本通知书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    passage('facts', '违法事实', 'Facts'),
    passage('correction', '改正要求', 'What to correct'),
    day('correctBy', '期限', 'By when'),
    line('correctionBasis', '依据', 'Basis'),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})

export const hearingSummons: DocumentForm = servedForm({
  id: 'DOC-050',
  title: { zh: '听证通知书', en: 'Hearing notice' },
  purpose: { zh: '举行听证的七个工作日前通知当事人', en: 'Seven working days before the hearing' },
  basis: [article('PL', 64, undefined, 2)],
  signedBy: { zh: '听证主持人', en: 'chair' },
  approvedBy: organHead,
  series: '听通',
  copies: '本通知书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    moment('hearAt', '时间', 'Time'),
    line('place', '地点', 'Place'),
    line('chair', '主持人', 'Chair'),
    choice('openness', '公开与否', 'In public or not', [
      ['open', '公开举行', 'in public'],
      ['closed', '不公开举行', 'not in public'],
    ]),
    composed('recusalRight', '回避权', 'Right to recusal'),
    composed('agents', '代理人', 'Agents'),
  ],
  besides: [line('recorder', '记录人', 'Recorder')],
})

export const hearingRecord: DocumentForm = recordForm({
  id: 'DOC-051',
  title: { zh: '听证笔录', en: 'Hearing record' },
  purpose: { zh: '举行听证时制作', en: 'The hearing' },
  basis: [article('PL', 64)],
  signedBy: {
    zh: '主持人、记录人、当事人、调查人员',
    en: 'chair, recorder, parties, investigators',
  },
  particulars: [
    moment('startedAt', '开始时间', 'Begun'),
    line('place', '地点', 'Place'),
    passage('participants', '参加人', 'Who took part'),
    passage('accusation', '指控和证据', 'Accusation and evidence'),
    passage('defenceHeard', '申辩质证', 'Defence and questions'),
    choice('signed', '核对签名或拒签注明', 'Checked and signed, or its refusal noted', [
      ['signed', '当事人核对无误并签名', 'checked and signed'],
      ['refused', '当事人拒绝签名，主持人已注明', 'refused, and noted'],
    ]),
  ],
  besides: [moment('endedAt', '结束时间', 'Ended')],
})

export const hearingReport: DocumentForm = recordForm({
  id: 'DOC-052',
  title: { zh: '听证报告', en: 'Hearing report' },
  purpose: { zh: '听证结束后由主持人提出', en: 'After the hearing' },
  basis: [article('PL', 65), article('SAMR', 78)],
  signedBy: { zh: '听证主持人', en: 'chair' },
  volume: 'internal',
  particulars: [
    composed('cause', '案由', 'Cause'),
    passage('positions', '双方意见', 'What both sides said'),
    passage('chairOpinion', '主持人意见', 'Opinion of the chair'),
  ],
  besides: [line('chair', '主持人', 'Chair'), day('heardOn', '听证日期', 'Heard on')],
})

export const discussionRecord: DocumentForm = recordForm({
  id: 'DOC-054',
  title: { zh: '案件集体讨论记录', en: 'Record of collective discussion' },
  purpose: { zh: '情节复杂或者重大违法行为，负责人集体讨论', en: 'A complex or major case' },
  basis: [article('PL', 57, 2), article('SAMR', 60)],
  signedBy: { zh: '全体参加讨论的负责人', en: 'all leaders who attended' },
  volume: 'internal',
  particulars: [
    moment('startedAt', '时间', 'Time'),
    line('place', '地点', 'Place'),
    passage('participants', '参加人', 'Who took part'),
    passage('reported', '汇报', 'What was reported'),
    table('opinions', '每人意见', 'Opinion of each', [
      column('name', '姓名', 'Name', 1),
      column('post', '职务', 'Post', 1),
      column('opinion', '意见', 'Opinion', 3.2),
    ]),
    passage('conclusion', '结论', 'Conclusion'),
  ],
  besides: [line('chair', '主持人', 'Chair'), line('recorder', '记录人', 'Recorder')],
})

export const noPenaltyDecision: DocumentForm = servedForm({
  id: 'DOC-058',
  title: { zh: '不予行政处罚决定书', en: 'No-penalty decision' },
  purpose: { zh: '依法不予行政处罚', en: 'The law gives no penalty' },
  basis: [article('PL', 33), article('PL', 57)],
  approvedBy: organHead,
  series: '不罚',
  copies: '本决定书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    passage('facts', '事实', 'Facts'),
    choice('noPenaltyGround', '不予处罚理由', 'Ground', [
      ['slight', '违法行为轻微并及时改正，没有造成危害后果', 'slight, corrected in time, no harm'],
      ['first', '初次违法且危害后果轻微并及时改正', 'first time, slight harm, corrected in time'],
      ['no-fault', '当事人有证据足以证明没有主观过错', 'the party proved that it had no fault'],
      ['under-age', '违法时不满十四周岁', 'under fourteen'],
      ['no-capacity', '违法时不能辨认或者不能控制自己行为', 'could not know or control the act'],
      ['minor', '违法行为轻微，依法可以不予行政处罚', 'minor, the law allows no penalty'],
      ['not-established', '违法事实不能成立', 'the violation is not established'],
      ['time-passed', '违法行为已超过追责时效', 'the limitation has passed'],
    ]),
    passage('noPenaltyReason', '理由说明', 'Reasons'),
    line('noPenaltyBasis', '依据', 'Basis'),
    passage('education', '教育情况', 'Education', article('PL', 33)),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})

export const caseTimeExtension: DocumentForm = approvalForm({
  id: 'DOC-059',
  title: { zh: '案件办理期限延长审批表', en: 'Extension of the case period' },
  purpose: { zh: '期限届满前批准延长办案期限', en: 'Before the period ends' },
  basis: [article('PL', 60), article('SAMR', 64)],
  signedBy: twoOfficers,
  approvedBy: {
    ...organHead,
    zh: '行政机关负责人；第二次延长由负责人集体讨论决定',
    en: 'organ head; second time collective discussion',
  },
  particulars: [
    composed('filedOn', '立案日', 'Filed on'),
    day('originalEnd', '原届满日', 'End of the period'),
    passage('extensionReason', '延长理由', 'Reason'),
    day('extendedTo', '延长至', 'Extended to'),
  ],
  besides: [passage('discussion', '集体讨论情况（第二次延长）', 'Collective discussion (second extension)')],
})

export const confiscatedGoods: DocumentForm = servedForm({
  id: 'DOC-060',
  title: { zh: '没收财物清单', en: 'List of confiscated goods' },
  purpose: { zh: '没收财物时随决定书交付', en: 'Confiscation' },
  basis: [article('PL', 9), article('PL', 74)],
  signedBy: { zh: '两名持证执法人员、当事人', en: 'two certified case officers; party' },
  series: '没清',
  copies: '本清单一式三份，当事人一份，移交财政或者保管单位一份，归入案卷一份。',
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    table('goods', '名称、数量、规格、状态', 'Goods', [
      column('name', '名称', 'Name', 2.2),
      column('quantity', '数量', 'Quantity', 1),
      column('spec', '规格', 'Specification', 1.6),
      column('state', '状态', 'State', 1.4),
      column('note', '备注', 'Note', 1.2),
    ]),
  ],
})

export const decisionCorrection: DocumentForm = servedForm({
  id: 'DOC-061',
  title: { zh: '行政处罚决定更正（撤销）决定书', en: 'Correction or revocation of a decision' },
  purpose: { zh: '发现已作出的决定有错误', en: 'An error is found' },
  basis: [article('PL', 75)],
  approvedBy: organHead,
  series: '更撤',
  copies: '本决定书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('decisionNumber', '原决定文号', 'Number of the decision'),
    choice('changeKind', '种类', 'Kind', [
      ['correct', '更正', 'correction'],
      ['revoke', '撤销', 'revocation'],
      ['change', '变更', 'change'],
    ]),
    passage('change', '更正或者撤销内容', 'What is corrected or revoked'),
    passage('changeReason', '理由', 'Reason'),
  ],
})
