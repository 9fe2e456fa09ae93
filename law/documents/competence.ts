/** Forms for what is not pursued here: told to the reporter, handed to another organ, put to the common superior. */

import { article } from '../schema.ts'
import { approvalForm, letterForm } from './form-shapes.ts'
import { composed, goodsColumns, line, noGoods, papersColumns, passage, table } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead, unitHead } from './signatories.ts'

export const nonFilingNotice: DocumentForm = letterForm({
  id: 'DOC-005',
  title: { zh: '不予立案告知书', en: 'Notice of non-filing' },
  purpose: { zh: '向实名举报人或者移送机关告知不予立案', en: 'A named reporter or the transferring organ is told' },
  basis: [article('UNLIC', 9), article('SEED', 3, 1)],
  approvedBy: unitHead,
  series: '不立告',
  particulars: [
    line('addressee', '举报人或者移送机关', 'Reporter or transferring organ'),
    passage('reported', '举报事项', 'What was reported'),
    passage('nonFilingReason', '不予立案理由', 'Reason for not filing'),
    line('nonFilingBasis', '依据', 'Basis'),
  ],
})

export const transferLetter: DocumentForm = letterForm({
  id: 'DOC-006',
  title: { zh: '案件管辖移送函', en: 'Transfer letter to another competent organ' },
  purpose: { zh: '发现不属于本机关管辖，移送有管辖权的机关', en: 'Found not to be within own competence' },
  basis: [article('SAMR', 14), article('SAMR', 17), article('PL', 25)],
  approvedBy: organHead,
  series: '管移',
  returnsReceipt: true,
  particulars: [
    line('addressee', '受移送机关', 'Receiving organ'),
    passage('transferReason', '移送理由', 'Reason for the transfer'),
    line('transferBasis', '依据', 'Basis'),
    table('materials', '案件材料清单', 'List of case material', papersColumns),
    table('goods', '涉案物品清单', 'List of goods', goodsColumns, { none: noGoods }),
    composed('receipt', '回执', 'Receipt'),
  ],
})

export const designationRequest: DocumentForm = approvalForm({
  id: 'DOC-007',
  title: { zh: '指定管辖请示', en: 'Request to designate competence' },
  purpose: { zh: '管辖争议协商不成，报请共同上级指定', en: 'A dispute was not settled by negotiation' },
  basis: [article('PL', 25), article('SAMR', 13), article('SAMR', 16)],
  approvedBy: organHead,
  particulars: [
    line('disputants', '争议机关', 'Organs in dispute'),
    passage('disputed', '争议事实', 'What is in dispute'),
    passage('negotiation', '协商经过', 'Course of the negotiation'),
    passage('positions', '各方意见', 'Positions'),
  ],
  besides: [line('addressee', '主送机关', 'Addressed to')],
})

export const designationNotice: DocumentForm = letterForm({
  id: 'DOC-008',
  title: { zh: '指定管辖通知书', en: 'Designation of competence' },
  purpose: { zh: '共同上级行政机关指定管辖', en: 'The common superior decides' },
  basis: [article('PL', 25), article('SAMR', 16)],
  approvedBy: { zh: '共同上级行政机关负责人', en: 'head of the common superior organ' },
  drawnUpBy: 'superior',
  series: '指辖',
  particulars: [
    line('addressee', '主送机关', 'Addressed to'),
    line('designated', '被指定机关', 'Designated organ'),
    passage('theCase', '案件', 'The case'),
    passage('designationReason', '理由', 'Reason'),
    line('approver', '批准人', 'Approved by'),
  ],
})
