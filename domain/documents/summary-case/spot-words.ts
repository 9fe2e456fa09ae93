/** How the papers of the summary procedure put into words what they share. */

import { article, type Citation } from '../../../law/schema.ts'
import { quotedCitation } from '../../citation-text.ts'
import type { SummaryFile } from '../../procedures/summary-case/file.ts'
import { fineOf } from '../../procedures/summary-case/payment.ts'
import type { Collection } from '../../procedures/summary-case/payloads.ts'
import { internalBase } from '../base-particulars.ts'
import { dateText, moneyText } from '../numerals.ts'
import type { Particulars } from '../particulars.ts'
import { ended, officerRows, penaltySentence } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** What each internal document of a summary case begins with. */
export const summaryBase = (file: SummaryFile, around: DocumentSurroundings): Particulars => ({
  ...internalBase(file.number, file.holderUnit, around),
  cause: file.cause,
  partyName: file.party.name,
  officerRows: officerRows(file.officers),
})

/** 《当场行政处罚决定书》阳综执〔2026〕当罚第3号：罚款…; null without a decision. */
export const decisionSentence = ({ decision }: SummaryFile): string | null =>
  decision === null
    ? null
    : `《当场行政处罚决定书》${decision.number ?? ''}：${penaltySentence(decision.penalty) ?? ''}`

const groundArticles: Readonly<Record<Collection['ground'], Citation>> = {
  'small-amount': article('PL', 68, undefined, 1),
  'hard-to-enforce-later': article('PL', 68, undefined, 2),
  'remote-area': article('PL', 69),
}

const groundWords: Readonly<Record<Collection['ground'], string>> = {
  'small-amount': '依法给予一百元以下的罚款',
  'hard-to-enforce-later': '不当场收缴事后难以执行',
  'remote-area': '在边远、水上、交通不便地区，当事人到指定的银行或者通过电子支付系统缴纳罚款确有困难，经当事人提出',
}

/** Under which article and why officers take the money: 属于…的情形，依据《…》第六十八条第一项. */
export function collectionSentence({ ground, reason }: Collection): string {
  const why = reason === undefined || reason === '' ? '' : `（${reason.replace(/[。；;.]+$/, '')}）`
  return `${groundWords[ground]}${why}，依据${quotedCitation(groundArticles[ground])}`
}

const conclusionWords = { accepted: '予以采纳', 'partly-accepted': '部分采纳', rejected: '不予采纳' } as const

/** What the party said to what it was told, and what became of it. Null: it was not heard. */
export function spotStatement({ statement }: Pick<SummaryFile, 'statement'>): string | null {
  if (statement === null) return null
  const told =
    '执法人员已出示执法证件，当场告知当事人拟作出的处罚内容及事实、理由、依据和依法享有的陈述、申辩、申请回避的权利。'
  if (!statement.made) return `${told}当事人表示没有陈述、申辩意见。`
  const said = `当事人陈述、申辩：${ended(statement.content ?? '')}`
  const outcome =
    statement.conclusion === undefined
      ? ''
      : `经复核，${conclusionWords[statement.conclusion]}，理由：${ended(statement.reasons ?? '')}`
  return `${told}${said}${outcome}`
}

/** Signed for, or refused and noted; null before it was handed over. */
export function deliverySentence({ delivery }: Pick<SummaryFile, 'delivery'>): string | null {
  if (delivery === null) return null
  const to = `${dateText(delivery.deliveredOn)}当场交付${delivery.receiver}（${delivery.receiverRelation}）`
  if (delivery.signature === 'signed') return `${to}，已签收。`
  const proof = [
    ...(delivery.refusal ? [`拒签理由：${delivery.refusal}`] : []),
    ...(delivery.witness ? [`见证人：${delivery.witness}`] : []),
    ...(delivery.recording ? [`音像记录编号：${delivery.recording}`] : []),
  ]
  return `${to}，其拒绝签收，已在决定书上注明。${proof.join('；')}${proof.length === 0 ? '' : '。'}`
}

/** 人民币伍拾元整（50元）; a warning alone knows no amount. */
export const fineText = (file: SummaryFile): string => {
  const fine = fineOf(file)
  return fine === 0 ? '本决定未处罚款。' : moneyText(fine)
}
