/** Forms of publication, credit repair, reconsideration, litigation, the whole-process record and supervision. */

import { article } from '../schema.ts'
import { approvalForm, letterForm, organForm, recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, line, papersColumns, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, unitHead } from './signatories.ts'

export const publicationApproval: DocumentForm = approvalForm({
  id: 'DOC-084',
  title: { zh: '行政处罚信息公示审批表', en: 'Publication approval' },
  purpose: { zh: '决定作出后七个工作日内公示前报批', en: 'Within seven working days of the decision' },
  basis: [article('PL', 48)],
  approvedBy: unitHead,
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    passage('scope', '公示范围', 'What is published'),
    passage('masking', '隐私、商业秘密处理', 'Privacy and business secrets'),
    line('medium', '载体', 'Where'),
    day('displayFrom', '起始日期', 'From'),
    day('displayTo', '截止日期', 'To'),
  ],
})

export const publicationWithdrawal: DocumentForm = letterForm({
  id: 'DOC-085',
  title: { zh: '撤回公示决定及说明', en: 'Withdrawal of publication' },
  purpose: {
    zh: '决定被变更、撤销、确认违法或者无效，三个工作日内撤回并说明',
    en: 'The decision fell; within three working days',
  },
  basis: [article('PL', 48, 2)],
  approvedBy: organHead,
  mustBeServed: false,
  series: '撤公',
  particulars: [
    passage('original', '原公示', 'What had been published'),
    passage('withdrawalReason', '理由', 'Reason'),
    day('withdrawnOn', '撤回日期', 'Withdrawn on'),
  ],
})

export const creditRepair: DocumentForm = servedForm({
  id: 'DOC-086',
  title: { zh: '信用修复（提前停止公示）意见书', en: 'Credit-repair opinion' },
  purpose: { zh: '最短公示期满后当事人申请', en: 'The party applies after the minimum display' },
  basis: [article('SAMRPUB', 14)],
  status: 'secondary',
  approvedBy: organHead,
  series: '信修',
  copies: '本意见书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    passage('performed', '履行情况', 'Performance'),
    passage('commitment', '承诺', 'Commitment'),
    day('displayedFrom', '公示起算日', 'Displayed from'),
    choice('repairConclusion', '结论', 'Conclusion', [
      ['granted', '同意提前停止公示', 'display ends early'],
      ['refused', '不同意提前停止公示', 'display goes on'],
    ]),
  ],
  besides: [passage('repairReason', '理由', 'Reasons')],
})

export const reconsiderationReply: DocumentForm = letterForm({
  id: 'DOC-087',
  title: { zh: '行政复议答复书', en: 'Reply in reconsideration' },
  purpose: { zh: '收到申请书副本后十个（简易程序五个）工作日内答复', en: 'Ten (simplified: five) working days' },
  basis: [article('ARL', 48), article('ARL', 54)],
  approvedBy: organHead,
  series: '复答',
  particulars: [
    line('addressee', '行政复议机构', 'Reconsideration organ'),
    line('reviewNumber', '复议案号', 'Number of the reconsideration'),
    line('applicant', '申请人', 'Applicant'),
    passage('factsAndGrounds', '事实、证据和依据', 'Facts, evidence, basis'),
    passage('procedureFollowed', '程序', 'Procedure'),
    passage('replyRequest', '答复意见', 'What is asked'),
    table('materials', '材料清单', 'Papers', papersColumns),
  ],
})

export const litigationAnswer: DocumentForm = letterForm({
  id: 'DOC-088',
  title: { zh: '行政应诉答辩状', en: 'Answer in litigation' },
  purpose: { zh: '收到起诉状副本之日起十五日内提交', en: 'Fifteen days' },
  basis: [article('ALL', 67)],
  approvedBy: organHead,
  series: '诉答',
  particulars: [
    line('addressee', '人民法院', 'Court'),
    line('suitNumber', '案号', 'Number of the suit'),
    line('plaintiff', '原告', 'Plaintiff'),
    passage('answer', '答辩', 'Answer'),
    table('evidenceList', '证据目录', 'List of evidence', [
      column('name', '证据名称', 'Evidence', 2.4),
      column('proves', '证明目的', 'What it proves', 2.4),
      column('pages', '页码', 'Pages', 0.8),
    ]),
    passage('norms', '规范性文件', 'Normative documents'),
  ],
})

export const wholeProcessList: DocumentForm = recordForm({
  id: 'DOC-091',
  title: { zh: '全过程记录清单', en: 'Whole-process recording list' },
  purpose: { zh: '每案制作；查封、扣押、强制拆除应当全程不间断录像', en: 'Every case' },
  basis: [article('PL', 47), article('SAMR', 44), article('SAMR', 79)],
  signedBy: twoOfficers,
  volume: 'internal',
  particulars: [
    table('recordings', '环节、时间、设备编号、文件哈希、保存期限', 'Stage, time, device, hash, retention', [
      column('stage', '环节', 'Stage', 1.4),
      column('time', '时间', 'Time', 1.8),
      column('device', '设备（记录）编号', 'Device or recording', 1.7),
      column('hash', '文件哈希', 'Hash', 2.4),
      column('retention', '保存期限', 'Retention', 1),
    ]),
  ],
})

export const supervisionOpinion: DocumentForm = letterForm({
  id: 'DOC-092',
  title: { zh: '行政执法监督意见书', en: 'Supervision opinion' },
  purpose: { zh: '执法监督机关发现执法行为有错误', en: 'A supervisor finds an error' },
  basis: [article('SDSUP', 22), article('SDSUP', 28)],
  signedBy: { zh: '两名持证执法监督人员', en: 'two supervisors with supervision cards' },
  approvedBy: { zh: '行政执法监督机关负责人', en: 'head of the supervision organ' },
  drawnUpBy: 'supervisor',
  series: '督意',
  particulars: [
    line('addressee', '被监督机关', 'Supervised organ'),
    passage('problems', '问题', 'Problems'),
    line('supervisionBasis', '依据', 'Basis'),
    composed('thirtyDays', '三十日整改', 'To be put right in thirty days', article('SDSUP', 28)),
    line('supervisors', '监督人员及证号', 'Supervisors and cards'),
    line('approver', '批准人', 'Approved by'),
  ],
})

export const entrustment: DocumentForm = organForm({
  id: 'DOC-093',
  title: { zh: '委托执法（执法检查）委托书', en: 'Entrustment' },
  purpose: { zh: '依法委托执法或者委托乡镇（街道）执法检查', en: 'A mandate under the law' },
  basis: [article('PL', 20), article('PL', 21), article('SDTWP', 8)],
  signedBy: { zh: '委托机关、受委托组织', en: 'both parties' },
  approvedBy: {
    ...organHead,
    zh: '行政机关负责人；委托乡镇的经县人民政府批准',
    en: 'organ head; county government approval',
  },
  mustBeServed: false,
  series: '委托',
  copies: '本委托书一式四份，委托机关、受委托组织各执一份，报县人民政府和司法行政部门各一份。',
  particulars: [
    line('addressee', '受委托组织', 'Mandatary'),
    passage('entrusted', '委托事项', 'What is entrusted'),
    passage('entrustedPowers', '权限', 'Powers'),
    day('entrustedFrom', '起始日期', 'From'),
    day('entrustedTo', '截止日期', 'To'),
    line('published', '公布情况', 'Published'),
    line('countyApproval', '县人民政府批准文号', 'Approval of the county government', article('SDTWP', 8)),
  ],
})

export const guardianNotice: DocumentForm = servedForm({
  id: 'DOC-094',
  title: { zh: '监护人责令管教（看管治疗）通知书', en: 'Notice to the guardian' },
  purpose: { zh: '当事人不满十四周岁或者无责任能力，不予处罚', en: 'The party is under fourteen or without capacity' },
  basis: [article('PL', 30), article('PL', 31)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '监教',
  copies: '本通知书一式两份，一份送达监护人，一份归入案卷。',
  particulars: [
    line('guardian', '监护人', 'Guardian'),
    choice('incapacity', '情形', 'Why no penalty', [
      ['age', '不满十四周岁', 'under fourteen'],
      ['mind', '精神病人、智力残疾人在不能辨认或者不能控制自己行为时', 'without mental capacity'],
    ]),
    passage('ageOrAppraisal', '当事人年龄或者鉴定', 'Age or appraisal'),
    passage('facts', '事实', 'Facts'),
    passage('guidance', '管教（看管、治疗）要求', 'What the guardian must do'),
  ],
})
