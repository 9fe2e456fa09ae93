/** Forms of notice, defence, review and decision. */

import { article } from '../schema.ts'
import { externalFields, internalFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, unitHead } from './signatories.ts'

export const penaltyNotice: DocumentForm = {
  id: 'DOC-046',
  title: { zh: '行政处罚告知书', en: 'Penalty notice' },
  purpose: { zh: '普通程序作出处罚决定前告知当事人', en: 'Before every decision of the ordinary procedure' },
  basis: [article('PL', 44), article('PL', 62), article('SAMR', 57)],
  status: 'verified',
  signedBy: twoOfficers,
  approvedBy: organHead,
  external: true,
  mustBeServed: true,
  series: '罚告',
  issuedBy: 'holder',
  volume: 'open',
  baseFields: externalFields,
  particulars: [
    { key: 'proposedPenalty', label: { zh: '拟处罚内容', en: 'Proposed penalty' } },
    { key: 'facts', label: { zh: '事实', en: 'Facts' } },
    { key: 'reasons', label: { zh: '理由', en: 'Reasons' } },
    { key: 'legalBasis', label: { zh: '依据', en: 'Basis' } },
    { key: 'defenceRight', label: { zh: '陈述申辩权', en: 'Right to be heard' }, basis: article('PL', 45, 1) },
    { key: 'defencePeriod', label: { zh: '申辩期限', en: 'Time for the defence' }, basis: article('SAMR', 57) },
  ],
}

export const hearingNotice: DocumentForm = {
  id: 'DOC-047',
  title: { zh: '行政处罚听证告知书', en: 'Penalty notice with the right to a hearing' },
  purpose: { zh: '拟作处罚属于应当告知听证权利的情形', en: 'The proposed penalty opens the right to a hearing' },
  basis: [article('PL', 44), article('PL', 63), article('PL', 64, undefined, 1)],
  status: 'verified',
  signedBy: twoOfficers,
  approvedBy: organHead,
  external: true,
  mustBeServed: true,
  series: '听告',
  issuedBy: 'holder',
  volume: 'open',
  baseFields: externalFields,
  particulars: [
    ...penaltyNotice.particulars,
    { key: 'hearingRight', label: { zh: '听证权', en: 'Right to a hearing' }, basis: article('PL', 63) },
    {
      key: 'hearingPeriod',
      label: { zh: '五个工作日', en: 'Five working days' },
      basis: article('PL', 64, undefined, 1),
    },
  ],
}

export const statementRecord: DocumentForm = {
  id: 'DOC-048',
  title: { zh: '陈述申辩笔录及复核意见', en: 'Record and re-examination of the defence' },
  purpose: { zh: '当事人口头或者书面陈述、申辩时制作', en: 'The party speaks or writes' },
  basis: [article('PL', 45), article('SAMR', 58)],
  status: 'verified',
  signedBy: { zh: '两名持证执法人员、当事人', en: 'two certified case officers; party' },
  approvedBy: unitHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'statement', label: { zh: '陈述申辩内容', en: 'What the party stated' } },
    { key: 'evidence', label: { zh: '证据', en: 'Evidence offered' } },
    { key: 'conclusion', label: { zh: '复核结果', en: 'Result of the re-examination' } },
    { key: 'reasons', label: { zh: '是否采纳及理由', en: 'Adopted or not, and why' } },
  ],
}

export const waiver: DocumentForm = {
  id: 'DOC-049',
  title: { zh: '放弃陈述申辩（听证）声明', en: 'Express waiver' },
  purpose: { zh: '当事人明确放弃权利时制作', en: 'The party waives' },
  basis: [article('PL', 62)],
  status: 'verified',
  signedBy: { zh: '当事人', en: 'party' },
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'waived', label: { zh: '放弃的权利', en: 'Rights waived' } },
    { key: 'voluntary', label: { zh: '自愿声明', en: 'Declared freely' } },
    { key: 'signedOn', label: { zh: '日期', en: 'Date' } },
  ],
}

export const legalReview: DocumentForm = {
  id: 'DOC-053',
  title: { zh: '法制审核意见书', en: 'Legal review opinion' },
  purpose: { zh: '作出决定前由法制审核人员审核', en: 'Before the decision; after the hearing if there was one' },
  basis: [article('PL', 58), article('SAMR', 50), article('SAMR', 53)],
  status: 'verified',
  signedBy: { zh: '法制审核人员', en: 'legal reviewer, not a case officer' },
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'internal',
  baseFields: internalFields,
  particulars: [
    { key: 'competence', label: { zh: '管辖', en: 'Competence' } },
    { key: 'subject', label: { zh: '主体', en: 'The party' } },
    { key: 'evidence', label: { zh: '事实证据', en: 'Facts and evidence' } },
    { key: 'qualification', label: { zh: '定性', en: 'Qualification' } },
    { key: 'legalBasis', label: { zh: '依据', en: 'Basis' } },
    { key: 'procedure', label: { zh: '程序', en: 'Procedure' } },
    { key: 'discretion', label: { zh: '裁量', en: 'Discretion' } },
    { key: 'conclusion', label: { zh: '结论', en: 'Conclusion' } },
  ],
}

export const decisionApproval: DocumentForm = {
  id: 'DOC-055',
  title: { zh: '行政处罚决定审批表', en: 'Decision approval' },
  purpose: { zh: '普通程序作出决定前报负责人审查', en: 'Ordinary procedure, before the decision' },
  basis: [article('PL', 57), article('SAMR', 56)],
  status: 'verified',
  signedBy: twoOfficers,
  approvedBy: organHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'internal',
  baseFields: internalFields,
  particulars: [
    { key: 'proposal', label: { zh: '拟决定', en: 'Proposed decision' } },
    { key: 'defence', label: { zh: '申辩听证情况', en: 'Defence and hearing' } },
    { key: 'review', label: { zh: '审核意见', en: 'Review' } },
    { key: 'discussion', label: { zh: '集体讨论结论', en: 'Collective discussion' }, basis: article('PL', 57, 2) },
    { key: 'opinion', label: { zh: '负责人意见', en: 'Opinion of the organ head' } },
  ],
}

export const penaltyDecision: DocumentForm = {
  id: 'DOC-056',
  title: { zh: '行政处罚决定书', en: 'Penalty decision' },
  purpose: { zh: '决定给予行政处罚时制作', en: 'A penalty is decided' },
  basis: [article('PL', 59), article('SAMR', 62), article('OD235', 7), article('ACL', 45)],
  status: 'verified',
  signedBy: null,
  approvedBy: organHead,
  external: true,
  mustBeServed: true,
  series: '罚决',
  issuedBy: 'holder',
  volume: 'open',
  baseFields: externalFields.filter((field) => field.key !== 'seal' && field.key !== 'issuedOn'),
  particulars: [
    {
      key: 'factsAndEvidence',
      label: { zh: '违法事实和证据', en: 'Facts and evidence' },
      basis: article('PL', 59, 1, 2),
    },
    {
      key: 'penaltyAndBasis',
      label: { zh: '处罚种类和依据', en: 'Kinds of penalty and basis' },
      basis: article('PL', 59, 1, 3),
    },
    {
      key: 'statementOutcome',
      label: { zh: '陈述申辩采纳情况', en: 'Defence adopted or not' },
      basis: article('SAMR', 62),
    },
    {
      key: 'performance',
      label: { zh: '履行方式和期限', en: 'How and by when to perform' },
      basis: article('PL', 59, 1, 4),
    },
    {
      key: 'collectingBank',
      label: { zh: '代收机构名称、地址', en: 'Collecting bank and address' },
      basis: article('OD235', 7),
    },
    { key: 'surcharge', label: { zh: '加处罚款标准', en: 'Surcharge' }, basis: article('ACL', 45) },
    {
      key: 'remedies',
      label: { zh: '复议诉讼途径和期限', en: 'Review and litigation, and by when' },
      basis: article('PL', 59, 1, 5),
    },
    { key: 'publication', label: { zh: '公示告知', en: 'Publication notice' }, basis: article('PL', 48) },
    {
      key: 'decidedOn',
      label: { zh: '决定日期', en: 'Date of the decision' },
      basis: article('PL', 59, 1, 6),
      atIssue: true,
    },
    { key: 'seal', label: { zh: '印章', en: 'Seal' }, basis: article('PL', 59, 2), atIssue: true },
  ],
}
