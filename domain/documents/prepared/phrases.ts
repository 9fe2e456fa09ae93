/** Phrases that several prepared documents have in common. */

import type { Known } from '../../prepared/known.ts'
import type { Particulars } from '../particulars.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import type { Pen } from './writing.ts'

/** What a form says besides what was written into it. */
export type Sentences = (known: Known, pen: Pen, around: DocumentSurroundings) => Particulars

export type SentencesByForm = Readonly<Record<string, Sentences>>

/** How a letter to the party speaks to it. */
export const you = ({ party }: Known): string => (party.kind === 'organisation' ? '你单位' : '你')

/** 不正常使用油烟净化设施: the act alone, as the middle of a sentence wants it. */
export function actOf({ cause, party }: Known): string {
  const act = cause.replace(/一?案$/, '').replace(party.name, '')
  return act === '' ? '违法行为' : act
}

/** 某公司不正常使用油烟净化设施一案 */
export const caseOf = (known: Known): string => `${known.party.name}${actOf(known)}一案`

/** Where the party may go, and by when. Sixty days and six months whatever an older text prints (ARL 20, ALL 46). */
export const remedies = (known: Known, { settings }: DocumentSurroundings, what: string): string =>
  `${you(known)}如不服${what}，可以自收到${what}之日起六十日内向${settings.reconsiderationOrgan}申请行政复议，也可以自收到${what}之日起六个月内依法向${settings.court}提起行政诉讼。`

export const noStay = '行政复议、行政诉讼期间，法律没有规定停止执行的，不停止执行。'

export const contactOf = ({ organ }: DocumentSurroundings): string =>
  [organ.address === null ? '' : `地址：${organ.address}`, organ.phone === null ? '' : `联系电话：${organ.phone}`]
    .filter((part) => part !== '')
    .join('；')

/** The party by its name and what tells it apart, in one sentence of a letter to somebody else. */
export function partyIntroduced({ party }: Known): string {
  const code =
    party.kind === 'natural-person'
      ? party.idNumber && `公民身份号码${party.idNumber}`
      : party.creditCode && `统一社会信用代码${party.creditCode}`
  return `${party.name}（${[code, `${party.kind === 'natural-person' ? '住址' : '住所'}：${party.address}`].filter(Boolean).join('，')}）`
}

export const signers = (...labels: readonly string[]): Particulars => ({
  signers: { rows: labels.map((label) => ({ label })) },
})
