/** DOC-062 to DOC-067: the address for service, public notice, payment otherwise than in full at the bank. */

import { chineseNumber } from '../../../../law/chinese-numerals.ts'
import { daysBetween } from '../../../calendar/plain-date.ts'
import type { Known } from '../../../prepared/known.ts'
import { moneyText } from '../../numerals.ts'
import { gap, passage } from '../../particulars.ts'
import { actOf, contactOf, noStay, remedies, signers, you, type SentencesByForm } from '../phrases.ts'
import { body, heading, list, said, sentence, type Pen } from '../writing.ts'

/**
 * Three per cent of what is unpaid a day, from the first late day to the last reckoned, without the days of review and
 * litigation, never more than the fine (PL 72, 73; ACL 45). Null while a date or the amount is missing.
 */
export function surchargeOf(known: Known, pen: Pen): { days: number; yuan: number } | null {
  const [from, to, unpaid] = [pen.text('overdueFrom'), pen.text('overdueTo'), pen.amount('unpaid')]
  if (from === '' || to === '' || unpaid === null || to < from) return null
  const excluded = Number(/\d+/.exec(pen.text('excludedDays'))?.[0] ?? 0)
  const days = Math.max(daysBetween(from, to) + 1 - excluded, 0)
  const fine = known.decision?.penalty.fineInYuan ?? unpaid
  return { days, yuan: Math.min(Math.round(unpaid * 3 * days) / 100, fine) }
}

export const serviceAndPaymentSentences: SentencesByForm = {
  'DOC-062': (known, pen) => {
    const consequences =
      '一、受送达人应当如实提供准确的送达地址和电子送达方式；二、送达地址有变更的，应当及时书面告知；三、因提供的地址不准确、变更未告知、本人或者指定的代收人拒绝签收，致使文书未能实际接收的，邮寄送达的以文书退回之日为送达之日，直接送达的以留置之日为送达之日；四、同意电子送达的，以送达信息到达指定系统的日期为送达日期。'
    return {
      consequences: passage(consequences),
      partySigns: '由受送达人在本确认书上签名或者盖章。',
      receiverLine: pen.text('receiver') || known.party.name,
    }
  },
  'DOC-064': (known, pen, around) => {
    const thirty = '自本公告发布之日起经过三十日，即视为送达。'
    return {
      thirtyDays: thirty,
      addressee: known.party.name,
      sections: body(
        sentence`本机关依法对${you(known)}${actOf(known)}一案作出${pen('servedTitle')}。因下列原因，依据《中华人民共和国民事诉讼法》第九十五条的规定，向${you(known)}公告送达：`,
        said(pen.paragraphs('why')),
        sentence`文书主要内容：`,
        said(pen.paragraphs('summary')),
        sentence`${thirty}请${you(known)}到本机关领取文书。本公告于${pen('publishedOn')}在${pen('medium')}发布。`,
      ),
      closing: passage('特此公告。'),
      contact: contactOf(around),
    }
  },
  'DOC-066': (known, pen) => {
    const rows = pen.rows('instalments')
    const granted = pen.text('deferralDecision') === 'granted'
    const none =
      '批准的延期、分期期间内按期缴纳的，不加处罚款；任何一期到期未缴的，自次日起对该期未缴部分依法加处罚款。'
    return {
      instalmentCount: rows.length === 0 ? null : `共${chineseNumber(rows.length)}期`,
      noSurcharge: none,
      sections: body(
        heading('一、当事人的申请'),
        sentence`${known.party.name}于${pen('appliedOn')}就《行政处罚决定书》（${pen('decisionNumber')}）所处罚款，申请延期（分期）缴纳。困难情况：`,
        said(pen.paragraphs('hardship')),
        heading('二、行政机关的意见'),
        sentence`依据《中华人民共和国行政处罚法》第六十六条第二款的规定，${pen('deferralDecision')}。${granted ? '缴纳的期次、日期和金额如下：' : '当事人申请的期次、日期和金额如下：'}`,
        list('instalments'),
        sentence`${granted ? none : '当事人应当按照原决定的期限缴纳罚款。'}`,
      ),
      ...signers('申请人'),
    }
  },
  'DOC-067': (known, pen, around) => {
    const reckoned = surchargeOf(known, pen)
    const text = remedies(known, around, '本决定')
    const bank = around.settings.collectingBank
    return {
      rate: '每日按罚款数额的百分之三加处罚款。',
      cap: '加处罚款的数额不超出罚款的数额。',
      remedies: passage(text),
      sections: body(
        sentence`本机关作出《行政处罚决定书》（${pen('decisionNumber')}），${you(known)}逾期未缴纳罚款，未缴部分为${pen('unpaid')}。`,
        sentence`依据《中华人民共和国行政处罚法》第七十二条第一款第一项和《中华人民共和国行政强制法》第四十五条的规定，本机关决定自${pen('overdueFrom')}起，每日按罚款数额的百分之三加处罚款，加处罚款的数额不超出罚款的数额。扣除行政复议、行政诉讼期间：${pen('excludedDays')}。`,
        sentence`计算至${pen('overdueTo')}，计${reckoned === null ? gap('overdueTo') : String(reckoned.days)}日，加处罚款${reckoned === null ? gap('unpaid') : moneyText(reckoned.yuan)}。`,
        sentence`${you(known)}应当自收到本决定书之日起，将罚款和加处罚款缴至${bank === null ? '决定书载明的代收机构' : `${bank.name}（地址：${bank.address}）`}。`,
        sentence`${text}${noStay}`,
      ),
      contact: contactOf(around),
    }
  },
}
