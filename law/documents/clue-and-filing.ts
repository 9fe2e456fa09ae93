/** Forms from the clue to the filing of a case, and the letters between department and bureau. */

import { article } from '../schema.ts'
import { internalFields, letterFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, unitHead } from './signatories.ts'

export const clueRegister: DocumentForm = {
  id: 'DOC-001',
  title: { zh: '案件线索登记表', en: 'Clue register' },
  purpose: { zh: '每一条线索登记时制作', en: 'Every clue from patrol, complaint, hotline, transfer or superior' },
  basis: [article('SAMR', 18)],
  status: 'verified',
  signedBy: { zh: '登记人', en: 'receiving clerk' },
  approvedBy: unitHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'origin',
  volume: 'internal',
  baseFields: internalFields,
  particulars: [
    { key: 'source', label: { zh: '来源', en: 'Source' } },
    { key: 'receivedAt', label: { zh: '收到时间', en: 'Received' } },
    { key: 'reporter', label: { zh: '反映人', en: 'Reported by' } },
    { key: 'subject', label: { zh: '被反映对象', en: 'Reported about' } },
    { key: 'content', label: { zh: '主要内容', en: 'What is reported' } },
    { key: 'attachments', label: { zh: '附件', en: 'Attachments' } },
    { key: 'handling', label: { zh: '分办意见', en: 'Handling' } },
    { key: 'verifyBy', label: { zh: '核查期限', en: 'To be verified by' } },
  ],
}

export const verificationReport: DocumentForm = {
  id: 'DOC-002',
  title: { zh: '核查情况报告', en: 'Verification report' },
  purpose: { zh: '核查后、决定是否立案前制作', en: 'After verification, before the filing decision' },
  basis: [article('SAMR', 18), article('SAMR', 19)],
  status: 'verified',
  signedBy: twoOfficers,
  approvedBy: unitHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'internal',
  baseFields: internalFields,
  particulars: [
    { key: 'course', label: { zh: '核查经过', en: 'Course of verification' } },
    { key: 'evidence', label: { zh: '初步证据', en: 'First evidence' } },
    { key: 'competence', label: { zh: '是否属于本机关管辖', en: 'Within own competence' } },
    {
      key: 'limitation',
      label: { zh: '是否在追责时效内', en: 'Within the limitation period' },
      basis: article('PL', 36),
    },
    { key: 'recommendation', label: { zh: '建议', en: 'Recommendation' } },
  ],
}

export const filingApproval: DocumentForm = {
  id: 'DOC-003',
  title: { zh: '立案审批表', en: 'Filing approval' },
  purpose: { zh: '符合立案标准，报负责人批准立案', en: 'The standard for filing a case is met' },
  basis: [article('PL', 54, 2), article('SAMR', 19)],
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
    { key: 'cause', label: { zh: '案由', en: 'Cause' } },
    { key: 'source', label: { zh: '案件来源', en: 'Source of the case' } },
    { key: 'party', label: { zh: '当事人基本情况', en: 'The party' } },
    { key: 'facts', label: { zh: '初步违法事实', en: 'Facts so far' } },
    { key: 'filingBasis', label: { zh: '立案依据', en: 'Basis for filing' } },
    {
      key: 'officers',
      label: { zh: '承办人二人及执法证号', en: 'Two officers and certificates' },
      basis: article('PL', 42),
    },
    { key: 'opinion', label: { zh: '负责人意见', en: 'Opinion of the organ head' } },
    { key: 'filedOn', label: { zh: '立案日期', en: 'Date of filing' } },
  ],
}

export const nonFilingApproval: DocumentForm = {
  id: 'DOC-004',
  title: { zh: '不予立案审批表', en: 'Non-filing approval' },
  purpose: { zh: '不符合立案标准，报负责人批准不予立案', en: 'The standard for filing a case is not met' },
  basis: [article('SAMR', 20)],
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
    { key: 'source', label: { zh: '线索来源', en: 'Source of the clue' } },
    { key: 'verification', label: { zh: '核查情况', en: 'Verification' } },
    { key: 'reason', label: { zh: '不予立案理由', en: 'Reason for not filing' } },
    { key: 'nonFilingBasis', label: { zh: '依据', en: 'Basis' } },
    { key: 'opinion', label: { zh: '负责人意见', en: 'Opinion of the organ head' } },
  ],
}

export const clueHandOver: DocumentForm = {
  id: 'DOC-009',
  title: { zh: '案件线索移交函', en: 'Clue hand-over letter' },
  purpose: {
    zh: '业务主管部门日常监管中发现属于综合执法范围的违法线索',
    en: 'Daily supervision finds a violation within the bureau’s list',
  },
  basis: [article('SEED', 3, 1)],
  status: 'seed',
  signedBy: null,
  approvedBy: { zh: '部门负责人', en: 'department head' },
  external: true,
  mustBeServed: true,
  series: '移',
  issuedBy: 'origin',
  volume: 'open',
  baseFields: letterFields,
  particulars: [
    { key: 'findings', label: { zh: '监督检查情况', en: 'What the inspection found' } },
    { key: 'violation', label: { zh: '违法线索', en: 'The suspected violation' } },
    { key: 'materials', label: { zh: '证据材料清单', en: 'List of material' } },
    { key: 'powerCode', label: { zh: '权责清单事项编号', en: 'Code of the power' } },
    { key: 'feedbackBy', label: { zh: '反馈期限', en: 'Feedback expected by' } },
    { key: 'receipt', label: { zh: '回执', en: 'Receipt' } },
  ],
}

export const feedbackLetter: DocumentForm = {
  id: 'DOC-010',
  title: { zh: '案件办理情况反馈函', en: 'Feedback letter' },
  purpose: { zh: '立案、不予立案和结案时向移交部门反馈', en: 'On filing or non-filing and on closing' },
  basis: [article('SEED', 3, 1)],
  status: 'seed',
  signedBy: null,
  approvedBy: unitHead,
  external: true,
  mustBeServed: true,
  series: '馈',
  issuedBy: 'holder',
  volume: 'open',
  baseFields: letterFields,
  particulars: [
    { key: 'originalNumber', label: { zh: '原移交函文号', en: 'Number of the hand-over letter' } },
    { key: 'result', label: { zh: '处理结果', en: 'Result' } },
    { key: 'outcome', label: { zh: '处罚决定文号或不予理由', en: 'Number of the decision, or the reason for none' } },
    { key: 'requirements', label: { zh: '整改要求', en: 'Required corrections' } },
  ],
}
