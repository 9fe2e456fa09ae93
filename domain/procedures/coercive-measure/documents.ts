/** What the papers of a measure say, from what its steps established (DOC-022, 036 to 043, 079). */

import { powerCitation } from '../../documents/parties-and-powers.ts'
import { moneyText } from '../../documents/numerals.ts'
import type { PreparedRow, PreparedValues } from '../../prepared/values.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import type { CarriedOut, HeldGood, MeasureFile } from './file.ts'
import type * as payloads from './payloads.ts'
import { heldSince, lastDayHeld } from './period.ts'

/** Things as a list names them in four columns; what is not the party's says whose it is. */
const inShort = ({ name, spec, quantity, unit, owner, note }: payloads.Good): PreparedRow => ({
  name,
  spec: spec ?? '',
  quantity: `${quantity}${unit ?? ''}`,
  note: [owner === undefined || owner === '' ? '' : `权利人：${owner}`, note ?? ''].filter(Boolean).join('；'),
})

const inFull = ({ name, spec, quantity, unit, state, owner, note }: payloads.Good): PreparedRow => ({
  name,
  spec: spec ?? '',
  quantity,
  unit: unit ?? '',
  state: state ?? '',
  note: [owner === undefined || owner === '' ? '' : `权利人：${owner}`, note ?? ''].filter(Boolean).join('；'),
})

const chosen = (goods: readonly HeldGood[], numbers: readonly number[]): readonly HeldGood[] =>
  goods.filter(({ number }) => numbers.includes(number))

const measureNumber = ({ carriedOut }: MeasureFile): string => carriedOut?.number ?? ''

export const approvalSays = (file: MeasureFile): PreparedValues => ({
  object:
    `${file.party.name}：${file.asked.map(({ name, quantity, unit = '' }) => `${name}${quantity}${unit}`).join('、')}`.slice(
      0,
      300,
    ),
  measure: file.measure,
  measureBasis: powerCitation(file.power),
  measureReason: file.reason,
  carryOutAt: file.carriedOut?.startedAt ?? file.plannedAt,
  ...(file.urgency !== null && file.carriedOut !== null ? { urgentAt: file.carriedOut.startedAt } : {}),
})

export const decisionSays = (file: MeasureFile): PreparedValues => ({
  measure: file.measure,
  measureReason: file.urgency === null ? file.reason : `${file.reason}\n${file.urgency}`,
  measureBasis: powerCitation(file.power),
  measureFrom: heldSince(file) ?? undefined,
  measureTo: lastDayHeld(file) ?? undefined,
  goods: file.goods.map(inShort),
  keeping: `${file.keptAt ?? ''}，由${file.keeper ?? ''}保管`,
})

export const listSays = (file: MeasureFile): PreparedValues => ({
  measureNumber: measureNumber(file),
  goods: file.goods.map(inFull),
})

export const recordSays = (file: MeasureFile, act: CarriedOut): PreparedValues => ({
  startedAt: act.startedAt,
  endedAt: act.endedAt,
  place: act.place,
  partySaid: act.signature === 'absent' ? '当事人不到场。' : act.partySaid || '当事人未提出陈述、申辩意见。',
  carriedOut: [act.course, act.strips ? `封条编号：${act.strips}。` : ''].filter(Boolean).join('\n'),
  presence: act.presence,
  signed: act.signature,
  witness: act.witness || '无',
  measureNumber: measureNumber(file),
  ...(act.recording ? { recording: act.recording } : {}),
})

export const extensionSays = (file: MeasureFile, originalEnd: string, reason: string): PreparedValues => ({
  measureNumber: measureNumber(file),
  originalEnd,
  extensionReason: reason,
  extendedTo: lastDayHeld(file) ?? undefined,
  extensionBasis: '《中华人民共和国行政强制法》第二十五条',
})

export const testingSays = (file: MeasureFile, { tests, institution, testFrom, testTo }: payloads.FixTesting) => ({
  measureNumber: measureNumber(file),
  tests: `${tests}\n检测机构：${institution}。`,
  testFrom,
  testTo,
})

export const keepingSays = (
  file: MeasureFile,
  { keeper, keptAt, conditions }: payloads.EntrustKeeping,
): PreparedValues => ({
  addressee: keeper,
  measureNumber: measureNumber(file),
  goods: file.goods.filter(({ out }) => out === undefined).map(inShort),
  conditions: `保管地点：${keptAt}。\n${conditions}`,
  keepUntil: lastDayHeld(file) ?? undefined,
})

export function saleSays(file: MeasureFile, { lines, reason, consent, manner }: payloads.SellGoods): PreparedValues {
  const yuan = lines.reduce((sum, { proceedsInYuan }) => sum + Math.round(proceedsInYuan * 100), 0) / 100
  return {
    goods: chosen(
      file.goods,
      lines.map(({ good }) => good),
    ).map(inShort),
    disposalReason: reason,
    consent,
    manner,
    proceeds: moneyText(yuan),
  }
}

export const releaseSays = (
  file: MeasureFile,
  ground: payloads.ReleaseMeasure['ground'],
  reason: string,
  numbers: readonly number[],
): PreparedValues => ({
  measureNumber: measureNumber(file),
  releaseGround: ground,
  releaseReason: reason,
  goods: chosen(file.goods, numbers).map((good) => {
    const row = inShort(good)
    if (good.sold === undefined) return row
    const money = `已于先行处置时变卖，退还所得款${moneyText(good.sold.proceedsInYuan)}`
    return { ...row, note: [row['note'], money].filter(Boolean).join('；') }
  }),
})

export const handOverSays = (
  goods: readonly HeldGood[],
  { transferNumber, receiver }: payloads.HandOverGoods,
): PreparedValues => ({ transferNumber, goods: goods.map(inShort), goodsReceiver: receiver })

/** Whoever was there got decision and list; refused or absent, they were left in front of the witness. */
export const handedOnTheSpot = (act: payloads.CarryOutMeasure) => ({
  on: dateInShanghai(act.startedAt),
  place: act.place,
  receiver: act.presence.slice(0, 60),
  officerIds: act.officerIds,
  ...(act.signature === 'signed' ? {} : { witness: act.witness || act.recording || act.presence }),
})
