/** Forms of the summary procedure: the decision made on the spot, the fine collected there, the report to the organ. */

import { article } from '../schema.ts'
import { externalFields, internalFields } from './base-fields.ts'
import type { DocumentForm } from './schema.ts'
import { twoOfficers, unitHead } from './signatories.ts'

export const onTheSpotDecision: DocumentForm = {
  id: 'DOC-057',
  title: { zh: '当场行政处罚决定书', en: 'On-the-spot penalty decision' },
  purpose: { zh: '简易程序当场作出处罚决定时填写并当场交付', en: 'Filled in and handed over in the summary procedure' },
  basis: [article('PL', 51), article('PL', 52), article('ARL', 23)],
  status: 'verified',
  signedBy: twoOfficers,
  approvedBy: null,
  external: true,
  mustBeServed: true,
  series: '当罚',
  issuedBy: 'holder',
  volume: 'open',
  // What the law asks of this form (PL 52(2)) does not include the party's number: on a street it may not be known.
  baseFields: externalFields.filter(({ key }) => key !== 'partyCode'),
  particulars: [
    { key: 'act', label: { zh: '违法行为', en: 'The violation' }, basis: article('PL', 52, 2) },
    { key: 'timeAndPlace', label: { zh: '时间、地点', en: 'When and where' }, basis: article('PL', 52, 2) },
    {
      key: 'penaltyAndBasis',
      label: { zh: '处罚种类和依据', en: 'Kinds of penalty and basis' },
      basis: article('PL', 52, 2),
    },
    { key: 'fine', label: { zh: '罚款数额', en: 'Amount of the fine' }, basis: article('PL', 52, 2) },
    { key: 'statementOutcome', label: { zh: '陈述申辩情况', en: 'What the party said' }, basis: article('PL', 45, 1) },
    { key: 'payment', label: { zh: '缴款方式', en: 'How to pay' }, basis: article('PL', 67, 3) },
    { key: 'collection', label: { zh: '当场收缴情形', en: 'Collection on the spot' }, basis: article('PL', 68) },
    {
      key: 'reconsiderationFirst',
      label: { zh: '复议前置提示', en: 'Reconsideration comes first' },
      basis: article('ARL', 23, 2),
    },
    { key: 'litigation', label: { zh: '诉讼途径和期限', en: 'Litigation, and by when' }, basis: article('PL', 52, 2) },
    {
      key: 'receipt',
      label: { zh: '签收或者拒签注明', en: 'Signed for, or refusal noted' },
      basis: article('PL', 52, 1),
    },
  ],
}

export const collectedFine: DocumentForm = {
  id: 'DOC-065',
  title: { zh: '当场收缴罚款票据', en: 'Receipt of a fine collected on the spot' },
  purpose: {
    zh: '当场收缴罚款时记明并粘贴财政部门统一制发的票据',
    en: 'A fine is collected on the spot: what was taken, on which receipt of the finance department',
  },
  basis: [article('PL', 68), article('PL', 69), article('PL', 70)],
  status: 'verified',
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
    { key: 'payer', label: { zh: '缴款人', en: 'Payer' } },
    { key: 'receiptNumber', label: { zh: '票据编号', en: 'Number of the receipt' }, basis: article('PL', 70) },
    { key: 'amount', label: { zh: '金额', en: 'Amount' } },
    { key: 'circumstances', label: { zh: '收缴情形', en: 'Why it was collected' } },
    { key: 'handInBy', label: { zh: '交款期限', en: 'To be handed in by' }, basis: article('PL', 71) },
  ],
}

/** The specification names no form for the report to the organ; the law asks for the report (PL 52(3)). */
export const spotRecord: DocumentForm = {
  id: 'DOC-SPOT',
  title: { zh: '当场行政处罚案件备案表', en: 'Report of an on-the-spot penalty for the record' },
  purpose: { zh: '当场作出的处罚决定报所属行政机关备案', en: 'An on-the-spot decision is reported to the organ' },
  basis: [article('PL', 52, 3), article('SAMR', 70)],
  status: 'product-default',
  signedBy: twoOfficers,
  approvedBy: unitHead,
  external: false,
  mustBeServed: false,
  series: null,
  issuedBy: 'holder',
  volume: 'internal',
  baseFields: internalFields,
  particulars: [
    { key: 'decision', label: { zh: '处罚决定', en: 'The decision' } },
    { key: 'act', label: { zh: '违法行为', en: 'The violation' } },
    { key: 'statementOutcome', label: { zh: '陈述申辩情况', en: 'What the party said' } },
    { key: 'delivery', label: { zh: '交付情况', en: 'How it was handed over' } },
    { key: 'performance', label: { zh: '缴款情况', en: 'Payment' } },
    { key: 'correction', label: { zh: '改正情况', en: 'Correction' }, basis: article('PL', 28, 1) },
    { key: 'reportBy', label: { zh: '备案期限', en: 'To be reported by' }, basis: article('SAMR', 70) },
    { key: 'receivedBy', label: { zh: '收件人', en: 'Received by' } },
  ],
}
