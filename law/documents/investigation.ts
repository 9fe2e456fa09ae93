/** Forms of the investigation: records, evidence, report. */

import { article } from '../schema.ts'
import { internalFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'
import { twoOfficers, twoOfficersAndParty, unitHead } from './signatories.ts'

export const inspectionRecord: DocumentForm = {
  id: 'DOC-013',
  title: { zh: '现场检查笔录', en: 'On-site inspection record' },
  purpose: { zh: '每次现场检查时制作', en: 'Each inspection' },
  basis: [article('PL', 55), article('SAMR', 28), article('SAMR', 43)],
  status: 'verified',
  signedBy: twoOfficersAndParty,
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'time', label: { zh: '检查时间起止', en: 'From and to' } },
    { key: 'place', label: { zh: '地点', en: 'Place' } },
    { key: 'officers', label: { zh: '执法人员姓名证号', en: 'Officers and certificates' }, basis: article('PL', 42) },
    { key: 'certificatesShown', label: { zh: '出示证件记录', en: 'Certificates shown' }, basis: article('PL', 55, 1) },
    { key: 'findings', label: { zh: '检查情况', en: 'Findings' } },
    { key: 'partyOpinion', label: { zh: '当事人意见', en: 'What the party said' } },
    { key: 'signature', label: { zh: '签名或拒签注明', en: 'Signature, or its refusal noted' } },
  ],
}

export const interviewRecord: DocumentForm = {
  id: 'DOC-015',
  title: { zh: '询问笔录', en: 'Interview record' },
  purpose: { zh: '每次询问时制作，一次询问一人', en: 'Each interview; one person at a time' },
  basis: [article('PL', 55), article('SAMR', 21), article('SAMR', 29)],
  status: 'verified',
  signedBy: {
    zh: '两名持证执法人员、被询问人（逐页）',
    en: 'two certified case officers; interviewee on every page',
  },
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'interviewee', label: { zh: '被询问人基本情况', en: 'The interviewee' } },
    { key: 'told', label: { zh: '告知回避权和如实回答义务', en: 'Told of recusal and of the duty to answer truly' } },
    { key: 'time', label: { zh: '询问起止时间', en: 'From and to' } },
    { key: 'exchanges', label: { zh: '问答', en: 'Questions and answers' } },
    { key: 'checked', label: { zh: '核对意见', en: 'Read and confirmed' } },
  ],
}

export const evidenceSheet: DocumentForm = {
  id: 'DOC-018',
  title: { zh: '证据提取单', en: 'Evidence extraction sheet' },
  purpose: { zh: '每次提取、复制证据时制作', en: 'Any copy or extract' },
  basis: [article('SAMR', 24), article('SAMR', 25), article('SAMR', 26)],
  status: 'verified',
  signedBy: { zh: '两名持证执法人员、证据提供人', en: 'two certified case officers; provider' },
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'evidenceName', label: { zh: '证据名称', en: 'Evidence' } },
    { key: 'source', label: { zh: '来源', en: 'Source' } },
    { key: 'taken', label: { zh: '提取时间地点', en: 'When and where taken' } },
    { key: 'checkedAgainstOriginal', label: { zh: '与原件核对无误', en: 'Checked against the original' } },
    { key: 'hashes', label: { zh: '哈希值', en: 'Hash' } },
  ],
}

export const investigationReport: DocumentForm = {
  id: 'DOC-034',
  title: { zh: '调查终结报告', en: 'Investigation report' },
  purpose: { zh: '调查终结时制作', en: 'Investigation finished' },
  basis: [article('PL', 57), article('SAMR', 48)],
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
    { key: 'party', label: { zh: '当事人', en: 'The party' } },
    { key: 'course', label: { zh: '来源和经过', en: 'Source and course' } },
    { key: 'facts', label: { zh: '认定事实', en: 'Facts established' } },
    { key: 'evidence', label: { zh: '证据', en: 'Evidence' }, basis: article('PL', 46) },
    { key: 'qualification', label: { zh: '性质', en: 'Legal qualification' } },
    { key: 'discretion', label: { zh: '裁量理由', en: 'Grounds of discretion' } },
    { key: 'proposal', label: { zh: '处理建议', en: 'Proposal' } },
    { key: 'coercion', label: { zh: '强制措施情况', en: 'Coercive measures' } },
  ],
}
