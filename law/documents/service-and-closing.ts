/** Forms of service, payment, closing and the archive. */

import { article } from '../schema.ts'
import { internalFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, twoOfficers, unitHead } from './signatories.ts'

export const returnSlip: DocumentForm = {
  id: 'DOC-063',
  title: { zh: '送达回证', en: 'Return slip' },
  purpose: { zh: '每次送达时制作', en: 'Every served document' },
  basis: [article('CPL', 87), article('CPL', 89), article('SAMR', 82)],
  status: 'verified',
  signedBy: { zh: '送达人、受送达人或者代收人、见证人', en: 'server(s), receiver, witness' },
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'served', label: { zh: '文书名称文号', en: 'Document and number' } },
    { key: 'mode', label: { zh: '送达方式', en: 'Mode of service' } },
    { key: 'timeAndPlace', label: { zh: '时间地点', en: 'When and where' } },
    { key: 'receipt', label: { zh: '签收或拒收事由', en: 'Received, or why refused' } },
    { key: 'witness', label: { zh: '见证人', en: 'Witness' } },
    { key: 'recording', label: { zh: '影像记录编号', en: 'Recording' } },
  ],
}

/** The specification names no form for the fine that came in through the bank; a case cannot be read without it. */
export const paymentRecord: DocumentForm = {
  id: 'DOC-PAY',
  title: { zh: '罚款缴纳情况记录', en: 'Payment record' },
  purpose: { zh: '罚款缴清时汇总缴款凭证', en: 'The fine is paid: what came in, when, on which receipt' },
  basis: [article('PL', 67, 3), article('PL', 72, 1, 1), article('ACL', 45)],
  status: 'product-default',
  signedBy: twoOfficers,
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: internalFields,
  particulars: [
    { key: 'decision', label: { zh: '处罚决定', en: 'The decision' } },
    { key: 'payBy', label: { zh: '缴款期限', en: 'To be paid by' } },
    { key: 'payments', label: { zh: '缴款明细', en: 'Payments' } },
    { key: 'surcharge', label: { zh: '加处罚款情况', en: 'Surcharge' }, basis: article('ACL', 45) },
    { key: 'result', label: { zh: '缴纳结果', en: 'Result' } },
  ],
}

export const closingApproval: DocumentForm = {
  id: 'DOC-089',
  title: { zh: '结案审批表', en: 'Closing approval' },
  purpose: { zh: '具备结案情形后报负责人批准结案', en: 'A ground for closing is met' },
  basis: [article('SAMR', 77)],
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
    { key: 'closingKind', label: { zh: '结案方式', en: 'Kind of closing' } },
    { key: 'execution', label: { zh: '执行情况', en: 'Execution' } },
    { key: 'receipts', label: { zh: '罚没款凭证', en: 'Receipts' } },
    { key: 'unperformed', label: { zh: '未执行原因', en: 'Reason where not performed' } },
  ],
}

export const archiveCover: DocumentForm = {
  id: 'DOC-COVER',
  title: { zh: '卷宗封面', en: 'Cover of the file' },
  purpose: { zh: '归档时制作', en: 'Archiving' },
  basis: [article('SAMR', 78), article('PL', 47)],
  status: 'product-default',
  signedBy: null,
  approvedBy: null,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: [],
  particulars: [
    { key: 'matterNumber', label: { zh: '案号', en: 'Case number' } },
    { key: 'cause', label: { zh: '案由', en: 'Cause' } },
    { key: 'partyName', label: { zh: '当事人', en: 'Party' } },
    { key: 'result', label: { zh: '处理结果', en: 'Result' } },
    { key: 'filedOn', label: { zh: '立案日期', en: 'Filed on' } },
    { key: 'closedOn', label: { zh: '结案日期', en: 'Closed on' } },
    { key: 'retention', label: { zh: '保管期限', en: 'Retention' } },
    { key: 'officers', label: { zh: '承办人', en: 'Case officers' } },
  ],
}

export const fileIndex: DocumentForm = {
  id: 'DOC-090',
  title: { zh: '卷内目录及备考表', en: 'File index and closing note' },
  purpose: { zh: '归档时制作', en: 'Archiving' },
  basis: [article('SAMR', 78), article('PL', 47)],
  status: 'verified',
  signedBy: { zh: '立卷人', en: 'filing clerk' },
  approvedBy: unitHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'open',
  baseFields: [],
  particulars: [
    {
      key: 'entries',
      label: { zh: '序号、文书名称、页码、正卷/副卷', en: 'Number, title, page, open or internal part' },
      atIssue: true,
    },
    { key: 'condition', label: { zh: '卷内情况说明', en: 'Note on the file' } },
    { key: 'filedBy', label: { zh: '立卷人', en: 'Filed by' } },
    { key: 'archivedOn', label: { zh: '立卷日期', en: 'Archived on' } },
  ],
}
