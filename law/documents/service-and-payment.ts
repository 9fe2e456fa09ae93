/** Forms of the address for service, public notice, and the payment of a fine otherwise than in full at the bank. */

import { article } from '../schema.ts'
import { recordForm, servedForm } from './form-shapes.ts'
import { choice, column, composed, day, line, passage, table, yuan } from './particular-rows.ts'
import type { DocumentForm } from './schema.ts'
import { organHead } from './signatories.ts'

export const addressConfirmation: DocumentForm = recordForm({
  id: 'DOC-062',
  title: { zh: '送达地址确认书', en: 'Confirmation of the address for service' },
  purpose: { zh: '首次接触当事人时由其确认', en: 'First contact' },
  basis: [article('PL', 61), article('SAMR', 83)],
  signedBy: { zh: '当事人', en: 'party' },
  particulars: [
    line('address', '送达地址', 'Address for service'),
    line('phone', '联系电话', 'Telephone'),
    line('electronic', '电子送达方式', 'Electronic service'),
    composed('consequences', '法律后果', 'Consequences'),
    composed('partySigns', '当事人签名', 'Signature of the party'),
  ],
  besides: [line('receiver', '收件人', 'Receiver'), line('postcode', '邮政编码', 'Postal code')],
})

export const publicService: DocumentForm = servedForm({
  id: 'DOC-064',
  title: { zh: '送达公告', en: 'Public notice of service' },
  purpose: { zh: '受送达人下落不明，或者其他方式无法送达', en: 'The party is missing, or no other mode works' },
  basis: [article('CPL', 95), article('SAMR', 82)],
  approvedBy: organHead,
  mustBeServed: true,
  series: '送公',
  particulars: [
    passage('why', '原因和经过', 'Why, and what was tried'),
    line('servedTitle', '送达文书名称和文号', 'Document and number'),
    passage('summary', '文书内容摘要', 'Summary of the document'),
    composed('thirtyDays', '三十日', 'Thirty days'),
    line('medium', '发布载体', 'Where it is published'),
    day('publishedOn', '发布日期', 'Published on'),
  ],
})

export const deferral: DocumentForm = servedForm({
  id: 'DOC-066',
  title: { zh: '延期（分期）缴纳罚款申请及批准书', en: 'Deferral or instalments: application and approval' },
  purpose: { zh: '当事人确有经济困难，申请延期或者分期缴纳', en: 'Real economic hardship' },
  basis: [article('PL', 66), article('SAMR', 74)],
  signedBy: { zh: '当事人、行政机关', en: 'party; organ' },
  approvedBy: organHead,
  series: '延缴',
  copies: '本文书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    day('appliedOn', '申请日期', 'Applied on'),
    passage('hardship', '困难情况', 'Hardship'),
    choice('deferralDecision', '审批意见', 'Decision', [
      ['granted', '同意延期（分期）缴纳', 'granted'],
      ['refused', '不同意延期（分期）缴纳', 'refused'],
    ]),
    composed('instalmentCount', '期数', 'Number of instalments'),
    table('instalments', '每期日期金额', 'Dates and amounts', [
      column('term', '期次', 'Instalment', 0.8),
      column('dueOn', '缴纳日期', 'Due', 1.4),
      column('amount', '金额（元）', 'Amount (yuan)', 1.4),
    ]),
    composed('noSurcharge', '期间不加处罚款', 'No surcharge meanwhile', article('PL', 72)),
  ],
})

export const surchargeDecision: DocumentForm = servedForm({
  id: 'DOC-067',
  title: { zh: '加处罚款决定书', en: 'Surcharge decision' },
  purpose: { zh: '到期不缴纳罚款，决定加处罚款', en: 'Late payment, where the organ applies it' },
  basis: [article('PL', 72), article('ACL', 45)],
  approvedBy: organHead,
  series: '加罚',
  copies: '本决定书一式两份，一份送达当事人，一份归入案卷。',
  particulars: [
    line('decisionNumber', '处罚决定书文号', 'Number of the decision'),
    yuan('unpaid', '罚款数额（未缴部分）', 'Fine still unpaid'),
    day('overdueFrom', '逾期起算日', 'Late from'),
    day('overdueTo', '计算截止日', 'Reckoned to'),
    composed('rate', '每日百分之三', 'Three per cent a day'),
    composed('cap', '不超过罚款本金', 'Never above the fine'),
    line('excludedDays', '扣除复议诉讼期间天数', 'Days of review and litigation left out', article('PL', 73)),
    composed('remedies', '救济途径', 'Remedies'),
  ],
})
