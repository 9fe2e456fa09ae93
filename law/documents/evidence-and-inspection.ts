/** Forms of inspection, of taking and testing evidence, and of what keeps it. */

import { article } from '../schema.ts'
import { approvalForm, letterForm, recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, goodsColumns, line, moment, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, twoOfficersAndParty, unitHead } from './signatories.ts'

const twoCopies = '本文书一式两份，一份送达，一份归入案卷。'

export const inspectionApproval: DocumentForm = approvalForm({
  id: 'DOC-011',
  title: { zh: '行政检查审批表', en: 'Inspection approval' },
  purpose: { zh: '对企业实施行政检查前报批（国办发〔2024〕54号）', en: 'Before any inspection of an enterprise' },
  basis: [article('PL', 55)],
  status: 'secondary',
  signedBy: twoOfficers,
  approvedBy: unitHead,
  particulars: [
    composed('inspected', '检查对象', 'Who is inspected'),
    line('itemCode', '检查事项编号', 'Code of the inspection item'),
    line('inspectionBasis', '检查依据', 'Basis of the inspection'),
    day('inspectOn', '检查时间', 'Day of the inspection'),
    composed('officers', '检查人员', 'Inspecting officers', article('PL', 42)),
    line('timesThisYear', '年度检查次数', 'Inspections this year'),
  ],
})

export const inspectionNotice: DocumentForm = servedForm({
  id: 'DOC-012',
  title: { zh: '行政检查通知书', en: 'Inspection notice' },
  purpose: { zh: '实施检查前通知，依法不宜事先通知的除外', en: 'Before an inspection unless it must be unannounced' },
  basis: [article('PL', 55)],
  status: 'secondary',
  signedBy: twoOfficers,
  approvedBy: unitHead,
  series: '检通',
  copies: twoCopies,
  particulars: [
    passage('inspectionItems', '检查事项', 'What is inspected'),
    moment('inspectAt', '检查时间', 'Time'),
    line('place', '检查地点', 'Place'),
    composed('rights', '权利告知', 'Rights told'),
    line('hotline', '监督电话', 'Supervision telephone'),
  ],
})

export const sceneSurvey: DocumentForm = recordForm({
  id: 'DOC-014',
  title: { zh: '现场勘验笔录', en: 'Scene survey record' },
  purpose: { zh: '对现场、建筑物或者物品勘验时制作', en: 'Survey of a site, a structure or an object' },
  basis: [article('PL', 46)],
  signedBy: twoOfficersAndParty,
  particulars: [
    moment('startedAt', '勘验开始时间', 'Begun'),
    moment('endedAt', '勘验结束时间', 'Ended'),
    line('place', '勘验地点', 'Place'),
    line('method', '勘验方法', 'Method'),
    passage('findings', '勘验情况', 'Findings'),
    line('drawings', '附图照片', 'Drawings and photos'),
  ],
  besides: [line('present', '现场人员', 'Present'), line('witness', '见证人', 'Witness')],
})

export const summons: DocumentForm = servedForm({
  id: 'DOC-016',
  title: { zh: '询问通知书', en: 'Summons to an interview' },
  purpose: { zh: '通知当事人或者有关人员接受询问', en: 'Somebody is asked to come' },
  basis: [article('PL', 55), article('SAMR', 29)],
  signedBy: twoOfficers,
  approvedBy: unitHead,
  series: '询通',
  stub: true,
  particulars: [
    line('interviewee', '被询问人', 'Who is to be interviewed'),
    passage('askedAbout', '询问事由', 'What about'),
    moment('askAt', '询问时间', 'Time'),
    line('place', '询问地点', 'Place'),
    passage('bring', '需带材料', 'What to bring'),
  ],
})

export const orderForMaterial: DocumentForm = servedForm({
  id: 'DOC-017',
  title: { zh: '限期提供材料通知书', en: 'Order to supply material' },
  purpose: { zh: '要求当事人及有关单位在期限内提供材料', en: 'Documents are needed' },
  basis: [article('SAMR', 30)],
  signedBy: twoOfficers,
  approvedBy: unitHead,
  series: '限材',
  copies: twoCopies,
  particulars: [
    table('wanted', '材料清单', 'List of material', [
      column('name', '材料名称', 'Material', 2.6),
      column('demand', '要求', 'Requirement', 2.4),
    ]),
    day('supplyBy', '期限', 'By when'),
  ],
})

export const electronicRecord: DocumentForm = recordForm({
  id: 'DOC-019',
  title: { zh: '电子数据固定记录', en: 'Electronic data preservation record' },
  purpose: { zh: '提取、固定电子数据时制作', en: 'Electronic evidence is taken' },
  basis: [article('PL', 46), article('SAMR', 26)],
  signedBy: twoOfficers,
  particulars: [
    line('carrier', '载体', 'Carrier'),
    passage('method', '提取方法', 'How it was taken'),
    moment('takenAt', '时间', 'Time'),
    line('maker', '制作人', 'Made by'),
    table('hashes', '哈希值', 'Hashes', [
      column('name', '电子文件名', 'File', 2),
      column('hash', 'SM3哈希值', 'SM3', 3),
    ]),
  ],
  besides: [line('place', '地点', 'Place'), line('holder', '电子数据持有人', 'Holder of the data')],
})

export const samplingRecord: DocumentForm = servedForm({
  id: 'DOC-020',
  title: { zh: '抽样取证凭证', en: 'Sampling record and list' },
  purpose: { zh: '抽样取证时制作并交当事人', en: 'Samples are taken' },
  basis: [article('PL', 56), article('SAMR', 31)],
  signedBy: { zh: '两名持证执法人员、当事人', en: 'two certified case officers; party' },
  series: '抽样',
  copies: '本凭证一式两份，一份交当事人，一份归入案卷。',
  particulars: [
    moment('sampledAt', '抽样时间', 'Time'),
    line('place', '抽样地点', 'Place'),
    table('samples', '样品名称、规格、批号、数量、抽样基数', 'Samples', [
      column('name', '样品名称', 'Sample', 2.2),
      column('spec', '规格', 'Specification', 1.4),
      column('batch', '批号', 'Batch', 1.4),
      column('quantity', '抽样数量', 'Quantity', 1.2),
      column('base', '抽样基数', 'Drawn from', 1.2),
    ]),
    line('sealing', '封样情况', 'Sealing'),
    line('storage', '保存条件', 'Storage'),
  ],
  besides: [line('sampleWitness', '当事人未到场时的见证', 'Who witnessed it where the party was absent')],
})

export const testCommission: DocumentForm = letterForm({
  id: 'DOC-021',
  title: { zh: '检测检验鉴定委托书', en: 'Commission of a test or appraisal' },
  purpose: { zh: '对专门性问题委托检测、检验、检疫、鉴定', en: 'A special question' },
  basis: [article('SAMR', 32)],
  approvedBy: unitHead,
  mustBeServed: false,
  series: '鉴委',
  copies: '本委托书一式两份，一份交受委托机构，一份归入案卷。',
  particulars: [
    line('addressee', '受委托机构名称', 'Commissioned institution'),
    line('qualification', '机构资质', 'Its qualification'),
    passage('questions', '委托事项', 'What is asked'),
    table('samples', '样品', 'Samples', [
      column('name', '样品名称', 'Sample', 2.4),
      column('quantity', '数量', 'Quantity', 1.1),
      column('state', '状态及封样情况', 'State and sealing', 2),
    ]),
    day('reportBy', '完成期限', 'By when'),
  ],
})

export const testPeriodNotice: DocumentForm = servedForm({
  id: 'DOC-022',
  title: { zh: '检测检验鉴定期间告知书', en: 'Notice of the testing period' },
  purpose: { zh: '查封、扣押的物品需要检测、检验、检疫、技术鉴定', en: 'Goods under a measure need testing' },
  basis: [article('ACL', 25)],
  approvedBy: organHead,
  series: '鉴期告',
  copies: twoCopies,
  particulars: [
    line('measureNumber', '查封（扣押）决定书文号', 'Number of the decision on the measure'),
    passage('tests', '检测项目', 'What is tested'),
    day('testFrom', '起始日期', 'From'),
    day('testTo', '截止日期', 'To'),
    composed('notCounted', '不计入查封扣押期限的说明', 'Not counted in the period of the measure'),
  ],
})

export const testResultNotice: DocumentForm = servedForm({
  id: 'DOC-023',
  title: { zh: '检测检验鉴定结果告知书', en: 'Notice of the test result' },
  purpose: { zh: '收到检测、检验、鉴定报告后告知当事人', en: 'The report is in' },
  basis: [article('SAMR', 32), article('FSL', 88)],
  approvedBy: unitHead,
  series: '鉴果告',
  copies: twoCopies,
  particulars: [
    passage('testResult', '结果', 'Result'),
    passage('retest', '复检权利和期限', 'Right to a re-test, and by when'),
  ],
})

export const preservationApproval: DocumentForm = approvalForm({
  id: 'DOC-024',
  title: { zh: '先行登记保存证据审批表', en: 'Approval to register and preserve evidence' },
  purpose: { zh: '证据可能灭失或者以后难以取得', en: 'Evidence may be lost' },
  basis: [article('PL', 56), article('SAMR', 33)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  particulars: [
    table('goods', '证据名称', 'Evidence', goodsColumns),
    passage('preservationReason', '理由', 'Reason'),
    line('keeping', '保存地点和方式', 'Where and how it is kept'),
    composed('urgency', '紧急实施时间', 'Carried out in urgency', article('SAMR', 33)),
    composed('lateApproval', '补批时间', 'Approved afterwards', article('SAMR', 33)),
  ],
  besides: [moment('urgentAt', '已紧急实施的时间', 'Already carried out at')],
})

export const preservationNotice: DocumentForm = servedForm({
  id: 'DOC-025',
  title: { zh: '先行登记保存证据通知书', en: 'Notice of registration and preservation' },
  purpose: { zh: '实施先行登记保存时当场交付', en: 'Handed over on the spot' },
  basis: [article('PL', 56), article('SAMR', 34)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '登保',
  copies: '本通知书及物品清单一式两份，一份交当事人，一份归入案卷。',
  particulars: [
    table('goods', '物品', 'Goods', goodsColumns),
    day('preservedFrom', '登记保存日期', 'Preserved from'),
    line('keeping', '保存地点和方式', 'Where and how it is kept'),
    composed('preservationPeriod', '保存期限七个工作日', 'Seven working days'),
    composed('keepingDuty', '保管义务', 'Duty to keep'),
  ],
})

export const preservationDecision: DocumentForm = servedForm({
  id: 'DOC-026',
  title: { zh: '先行登记保存证据处理决定书', en: 'Decision on preserved evidence' },
  purpose: { zh: '先行登记保存后七个工作日内作出', en: 'Within seven working days' },
  basis: [article('PL', 56), article('SAMR', 35)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '登处',
  copies: twoCopies,
  particulars: [
    line('noticeNumber', '先行登记保存证据通知书文号', 'Number of the notice of preservation'),
    choice('handling', '处理方式', 'What is done', [
      ['record', '采取记录、复制、拍照、录像等证据保全措施后返还', 'recorded or copied, and given back'],
      ['test', '送交检测、检验、检疫、鉴定', 'sent for testing'],
      ['measure', '依法采取查封、扣押措施', 'sealed or seized'],
      ['confiscate', '依法没收，随行政处罚决定执行', 'confiscated by the penalty decision'],
      ['transfer', '移送有管辖权的机关', 'handed to the competent organ'],
      ['release', '解除先行登记保存', 'released'],
    ]),
    table('goods', '物品', 'Goods', goodsColumns),
    line('handlingBasis', '依据', 'Basis'),
  ],
})
