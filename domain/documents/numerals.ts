/** Numbers, amounts and dates as Chinese documents write them. */

import { chineseNumber, inPlaces } from '../../law/chinese-numerals.ts'
import type { PlainDate } from '../calendar/plain-date.ts'

const capitals = '零壹贰叁肆伍陆柒捌玖'

/** Four digits in capitals, without leading 零: 1050 is 壹仟零伍拾. */
const capitalGroup = (value: number): string => inPlaces(value, capitals, ['仟', '佰', '拾', ''])

/** 12000 is 壹万贰仟元整, 10.05 is 壹拾元零伍分. Exact to the fen, up to 9 999 亿. */
export function moneyInCapitals(yuan: number): string {
  const fen = Math.round(yuan * 100)
  if (!Number.isSafeInteger(fen) || fen < 0 || fen >= 1e14) throw new RangeError(`no amount ${yuan}`)
  const whole = Math.floor(fen / 100)
  const jiao = Math.floor(fen / 10) % 10
  const odd = fen % 10
  let text = ''
  for (const [size, unit] of [
    [1e8, '亿'],
    [1e4, '万'],
    [1, ''],
  ] as const) {
    const group = Math.floor(whole / size) % 1e4
    if (group === 0) continue
    // A group that does not fill its four places is joined by 零: 壹万零伍拾.
    text += `${text !== '' && group < 1000 ? '零' : ''}${capitalGroup(group)}${unit}`
  }
  if (text !== '') text += '元'
  if (jiao === 0 && odd === 0) return text === '' ? '零元整' : `${text}整`
  if (jiao > 0) text += `${capitals[jiao]}角`
  else if (text !== '') text += '零'
  return odd > 0 ? `${text}${capitals[odd]}分` : `${text}整`
}

/** 5000 is 5,000; 10.5 is 10.50: no decimals unless there are fen. */
export function moneyInFigures(yuan: number): string {
  const fen = Math.round(yuan * 100)
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',')
  return fen % 100 === 0 ? whole : `${whole}.${String(fen % 100).padStart(2, '0')}`
}

/** 人民币伍仟元整（5,000元） */
export const moneyText = (yuan: number): string => `人民币${moneyInCapitals(yuan)}（${moneyInFigures(yuan)}元）`

function parts(date: PlainDate): [number, number, number] {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date)
  if (match === null) throw new RangeError(`not a date: ${date}`)
  return [Number(match[1]), Number(match[2]), Number(match[3])]
}

/** 2026年11月24日 */
export function dateText(date: PlainDate): string {
  const [year, month, day] = parts(date)
  return `${year}年${month}月${day}日`
}

/** 二〇二六年十一月二十四日, as covers write it. */
export function formalDateText(date: PlainDate): string {
  const [year, month, day] = parts(date)
  const yearText = [...String(year)].map((digit) => '〇一二三四五六七八九'[Number(digit)]).join('')
  return `${yearText}年${chineseNumber(month)}月${chineseNumber(day)}日`
}

/** 2026年11月5日10时30分 in Shanghai, from an instant with offset. */
export function instantText(instant: string): string {
  const shanghai = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  return `${dateText(shanghai.slice(0, 10))}${Number(shanghai.slice(11, 13))}时${shanghai.slice(14, 16)}分`
}

/** 2026年11月5日10时30分至11时10分: the day is repeated only when it differs. */
export function spanText(startedAt: string, endedAt: string): string {
  const start = instantText(startedAt)
  const end = instantText(endedAt)
  const day = start.slice(0, start.indexOf('日') + 1)
  return `${start}至${end.startsWith(day) ? end.slice(day.length) : end}`
}
