/** Forms of coercive measures: sealing and seizure. */

import { article } from '../schema.ts'
import { approvalForm, letterForm, recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, goodsColumns, line, moment, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, twoOfficersAndParty } from './signatories.ts'

const measures = [
  ['seal-place', '查封场所、设施', 'sealing of a place or installation'],
  ['seal-goods', '查封财物', 'sealing of goods'],
  ['seize', '扣押财物', 'seizure of goods'],
] as const

export const measureApproval: DocumentForm = approvalForm({
  id: 'DOC-036',
  title: { zh: '实施行政强制措施审批表', en: 'Approval of a coercive measure' },
  purpose: { zh: '实施前报批；情况紧急的，二十四小时内补批', en: 'Before the measure; urgent: within 24 hours after' },
  basis: [article('ACL', 18), article('ACL', 19)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  particulars: [
    line('object', '对象', 'Against what'),
    choice('measure', '种类', 'Kind', measures),
    line('measureBasis', '法律法规依据条款', 'Law or regulation and article', article('ACL', 10)),
    passage('measureReason', '理由', 'Reason'),
    moment('carryOutAt', '实施时间', 'Carried out at'),
    composed('lateApproval', '补批时间', 'Approved afterwards', article('ACL', 19)),
  ],
  besides: [moment('urgentAt', '已紧急实施的时间', 'Already carried out at')],
})

export const measureDecision: DocumentForm = servedForm({
  id: 'DOC-037',
  title: { zh: '查封（扣押）决定书', en: 'Sealing or seizure decision' },
  purpose: { zh: '实施查封、扣押时当场交付', en: 'Handed over on the spot' },
  basis: [article('ACL', 24), article('ACL', 25)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '强决',
  copies: '本决定书及财物清单一式两份，由当事人和本机关分别保存。',
  particulars: [
    choice('measure', '种类', 'Kind', measures),
    passage('measureReason', '理由', 'Reason'),
    line('measureBasis', '依据', 'Basis', article('ACL', 10)),
    day('measureFrom', '起始日期', 'From'),
    day('measureTo', '截止日期', 'To', article('ACL', 25)),
    table('goods', '场所、设施、财物的名称和数量', 'Places, installations, goods and quantity', goodsColumns),
    line('keeping', '保管地点', 'Where it is kept', article('ACL', 26)),
    composed('remedies', '复议诉讼途径和期限', 'Review and litigation, and by when'),
  ],
})

export const goodsInventory: DocumentForm = servedForm({
  id: 'DOC-038',
  title: { zh: '查封（扣押）财物清单', en: 'Inventory' },
  purpose: { zh: '与查封（扣押）决定书一并交付', en: 'With the decision' },
  basis: [article('ACL', 24)],
  signedBy: twoOfficersAndParty,
  series: '强清',
  copies: '本清单一式两份，由当事人和本机关分别保存。',
  particulars: [
    line('measureNumber', '决定书文号', 'Number of the decision'),
    table('goods', '名称、规格、数量、单位、状态、备注', 'Goods', [
      column('name', '名称', 'Name', 2.2),
      column('spec', '规格', 'Specification', 1.4),
      column('quantity', '数量', 'Quantity', 0.8),
      column('unit', '单位', 'Unit', 0.8),
      column('state', '状态', 'State', 1.3),
      column('note', '备注', 'Note', 1.2),
    ]),
    composed('bothSign', '双方签名', 'Signed by both'),
  ],
})

export const measureRecord: DocumentForm = recordForm({
  id: 'DOC-039',
  title: { zh: '行政强制措施现场笔录', en: 'On-site record of the measure' },
  purpose: { zh: '每次实施行政强制措施时制作', en: 'Each measure' },
  basis: [article('ACL', 18)],
  signedBy: twoOfficersAndParty,
  particulars: [
    moment('startedAt', '开始时间', 'Begun'),
    moment('endedAt', '结束时间', 'Ended'),
    line('place', '地点', 'Place'),
    composed('told', '告知理由、依据和权利救济', 'Told of reasons, basis and remedies'),
    passage('partySaid', '陈述申辩', 'What the party said'),
    passage('carriedOut', '实施情况', 'How it was carried out'),
    line('presence', '到场情况', 'Who was there'),
    choice('signed', '签名或拒签注明', 'Signature, or its refusal noted', [
      ['signed', '当事人签名', 'signed'],
      ['refused', '当事人拒绝签名', 'refused'],
      ['absent', '当事人不到场', 'absent'],
    ]),
    line('witness', '见证人', 'Witness'),
  ],
  besides: [
    line('measureNumber', '决定书文号', 'Number of the decision'),
    line('recording', '音像记录编号', 'Number of the recording'),
  ],
})

export const measureExtension: DocumentForm = servedForm({
  id: 'DOC-040',
  title: { zh: '延长查封（扣押）期限决定书', en: 'Extension decision' },
  purpose: { zh: '情况复杂，期满前批准延长', en: 'A complex case, before the period ends' },
  basis: [article('ACL', 25)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '延强',
  copies: '本决定书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('measureNumber', '原决定书文号', 'Number of the decision'),
    day('originalEnd', '原期限届满日', 'End of the first period'),
    passage('extensionReason', '延长理由', 'Reason'),
    day('extendedTo', '延长至', 'Extended to'),
    line('extensionBasis', '依据', 'Basis'),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})

export const measureRelease: DocumentForm = servedForm({
  id: 'DOC-041',
  title: { zh: '解除查封（扣押）决定书', en: 'Release decision' },
  purpose: { zh: '具备解除情形或者期限届满', en: 'A ground for release, or expiry' },
  basis: [article('ACL', 28)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  series: '解强',
  copies: '本决定书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('measureNumber', '原决定书文号', 'Number of the decision'),
    choice('releaseGround', '解除情形', 'Ground', [
      ['no-violation', '当事人没有违法行为', 'no violation'],
      ['unconnected', '查封、扣押的场所、设施、财物与违法行为无关', 'not connected with the violation'],
      ['dealt-with', '对违法行为已经作出处理决定，不再需要查封、扣押', 'a decision was made; no longer needed'],
      ['expired', '查封、扣押期限已经届满', 'the period has ended'],
      ['other', '其他不再需要采取查封、扣押措施的情形', 'otherwise no longer needed'],
    ]),
    passage('releaseReason', '解除理由', 'Reason'),
    table('goods', '退还清单', 'Goods given back', goodsColumns),
    composed('signedFor', '签收', 'Signed for'),
  ],
})

export const custodyMandate: DocumentForm = letterForm({
  id: 'DOC-042',
  title: { zh: '查封（扣押）财物委托保管书', en: 'Custody mandate' },
  purpose: { zh: '委托第三人保管查封的场所、设施或者财物', en: 'A third party keeps the goods' },
  basis: [article('ACL', 26)],
  approvedBy: organHead,
  mustBeServed: false,
  series: '保管',
  copies: '本委托书一式两份，一份交保管人，一份归入案卷。',
  particulars: [
    line('addressee', '保管人', 'Keeper'),
    line('measureNumber', '决定书文号', 'Number of the decision'),
    table('goods', '物品', 'Goods', goodsColumns),
    passage('conditions', '保管条件', 'Conditions'),
    day('keepUntil', '保管期限', 'Until'),
    composed('costs', '费用由行政机关承担', 'The organ bears the costs'),
  ],
})

export const earlyDisposal: DocumentForm = approvalForm({
  id: 'DOC-043',
  title: { zh: '先行处置物品审批表', en: 'Early disposal of goods' },
  purpose: { zh: '易腐、易变质等不宜长期保存的物品', en: 'Perishable or hard to keep' },
  basis: [article('SAMR', 41), article('ACL', 28)],
  signedBy: twoOfficers,
  approvedBy: organHead,
  particulars: [
    table('goods', '物品', 'Goods', goodsColumns),
    passage('disposalReason', '理由', 'Reason'),
    passage('consent', '权利人同意或者公告情况', 'Consent of the owner, or public notice'),
    line('manner', '处置方式', 'Manner'),
    line('proceeds', '所得款', 'Proceeds'),
  ],
})

export const sealStrip: DocumentForm = recordForm({
  id: 'DOC-044',
  title: { zh: '封条', en: 'Seal strip' },
  purpose: { zh: '查封时加贴', en: 'Sealing' },
  basis: [article('SAMR', 41)],
  signedBy: twoOfficers,
  particulars: [
    line('stripNumber', '封条编号', 'Number of the strip'),
    { key: 'seal', label: { zh: '印章', en: 'Seal' }, atIssue: true },
  ],
  besides: [line('measureNumber', '决定书文号', 'Number of the decision')],
})
