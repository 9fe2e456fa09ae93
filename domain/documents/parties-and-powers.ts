/** How a party, an officer, a power and a penalty are put into words. */

import { placeInStatute } from '../../law/citation-text.ts'
import type { Grade, OfficerFacts, Party, PenaltyKind, PowerFacts } from '../procedures/facts.ts'
import type { Penalty } from '../procedures/penalty-case/payloads.ts'
import type { Imposed } from '../procedures/penalty-case/violations.ts'
import { moneyText } from './numerals.ts'
import { gap, type Line, type Particulars, type Rows } from './particulars.ts'

/** Credit code of an organisation, identity number of a person; a business under an own name may have either. */
export function partyCode(party: Party): string | null {
  const code = party.kind === 'natural-person' ? party.idNumber : (party.creditCode ?? party.idNumber)
  return code ?? null
}

const codeLabel = (party: Party): string =>
  party.kind === 'natural-person' || (party.creditCode === undefined && party.idNumber !== undefined)
    ? '公民身份号码'
    : '统一社会信用代码'

const representativeLabel = {
  'natural-person': '',
  'individual-business': '经营者',
  organisation: '法定代表人',
} as const

/** In the middle of an inquiry a party may still be without a number; our own papers say so. */
const notYetKnown = '待查明'

/**
 * The block of lines under the title: 当事人、代码、住所、法定代表人、电话. What stands where the party has no number
 * is for the form to say: a letter to the party keeps the place open.
 */
export function partyRows(party: Party, noCode: string | Line = notYetKnown): Rows {
  const rows: Record<string, string | Line>[] = [
    { label: '当事人', text: party.name },
    { label: codeLabel(party), text: partyCode(party) ?? noCode },
    { label: party.kind === 'natural-person' ? '住址' : '住所', text: party.address },
  ]
  if (party.representative !== undefined && party.kind !== 'natural-person')
    rows.push({ label: representativeLabel[party.kind], text: party.representative })
  if (party.phone !== undefined && party.phone !== '') rows.push({ label: '联系电话', text: party.phone })
  return { rows }
}

/** The base fields about the party, for external documents. */
export const partyParticulars = (party: Party): Particulars => ({
  partyName: party.name,
  partyAddress: party.address,
  partyCode: partyCode(party),
  party: partyRows(party, [gap('partyCode')]),
})

/** 名称：…；统一社会信用代码：…, on one line of a form. */
export const partySentence = (party: Party): string =>
  partyRows(party)
    .rows.map(({ label, text }) => `${label as string}：${text as string}`)
    .join('；')

/** Names and certificates; null while fewer than two officers have one (PL 42). */
export function officersText(officers: readonly OfficerFacts[]): string | null {
  const certified = officers.filter((officer) => officer.certificate !== null)
  if (certified.length < 2) return null
  return certified.map((officer) => `${officer.name}（执法证号${officer.certificate?.number}）`).join('、')
}

export const officerRows = (officers: readonly OfficerFacts[]): Rows => ({
  rows: officers.map((officer) => ({ name: officer.name, certificate: officer.certificate?.number ?? '' })),
})

/** 《聊城市大气污染防治条例》第八十九条第一款. National laws get the full name that the catalogue leaves out. */
export function powerCitation(power: PowerFacts): string {
  const national = power.law.endsWith('法') && !power.law.startsWith('中华人民共和国')
  return `《${national ? '中华人民共和国' : ''}${power.law}》${placeInStatute({ article: power.article }).zh}${power.clause ?? ''}`
}

export const gradeNames: Readonly<Record<Grade, string>> = {
  minor: '较轻',
  ordinary: '一般',
  serious: '较重',
  very_serious: '严重',
}

const kindNames: Readonly<Record<PenaltyKind, string>> = {
  warning: '警告',
  criticism: '通报批评',
  fine: '罚款',
  confiscate_gains: '没收违法所得',
  confiscate_property: '没收非法财物',
  suspend_licence: '暂扣许可证件',
  lower_grade: '降低资质等级',
  revoke_licence: '吊销许可证件',
  restrict_business: '限制开展生产经营活动',
  order_stop: '责令停产停业',
  order_close: '责令关闭',
  restrict_work: '限制从业',
}

/** Each kind of the penalty in words, amounts in capitals and figures; empty when nothing is chosen. */
export function penaltyItems(penalty: Imposed): string[] {
  return penalty.kinds.flatMap((kind) => {
    if (kind === 'fine') return penalty.fineInYuan === null ? [] : [`罚款${moneyText(penalty.fineInYuan)}`]
    if (kind === 'confiscate_gains' && penalty.confiscatedInYuan != null)
      return [`没收违法所得${moneyText(penalty.confiscatedInYuan)}`]
    return [kindNames[kind]]
  })
}

/** 警告；罚款人民币伍仟元整（5,000元）. Null when nothing is chosen. */
export const penaltySentence = (penalty: Imposed): string | null => penaltyItems(penalty).join('；') || null

const mitigationNames = {
  'removes-harm': '主动消除或者减轻违法行为危害后果',
  coerced: '受他人胁迫或者诱骗实施违法行为',
  volunteers: '主动供述行政机关尚未掌握的违法行为',
  merit: '配合行政机关查处违法行为有立功表现',
  'minor-aged': '违法时已满十四周岁不满十八周岁',
  'impaired-mind': '尚未完全丧失辨认或者控制自己行为能力',
  'other-by-law': '法律、法规、规章规定的其他从轻或者减轻情形',
} as const

/** Why this grade and this amount: grade, reason, deviation, mitigation. */
export function discretionSentences(penalty: Penalty, power: PowerFacts): string[] {
  const band = power.bands.find((candidate) => candidate.grade === penalty.grade)
  const condition = band === undefined ? '' : `（裁量情形：${band.condition}）`
  const sentences = [
    `参照裁量基准，本案违法情节属于“${gradeNames[penalty.grade]}”档次${condition}。理由：${penalty.gradeReason}`,
  ]
  if (penalty.deviationReason !== undefined && penalty.deviationReason !== '')
    sentences.push(`处罚幅度未在该档次内确定，理由：${penalty.deviationReason}`)
  if (penalty.mitigation !== undefined)
    sentences.push(
      `当事人具有${mitigationNames[penalty.mitigation.ground]}的情形，依法减轻处罚。理由：${penalty.mitigation.reason}`,
    )
  return sentences.map(ended)
}

/** Closes a sentence somebody typed without a full stop. */
export const ended = (text: string): string => (/[。！？；.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}。`)
