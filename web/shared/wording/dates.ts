import { dayOfWeek } from '../../../domain/calendar/plain-date.ts'
import type { Language } from '../language.ts'

const weekdays = {
  zh: ['周日', '周一', '周二', '周三', '周四', '周五', '周六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
} as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const parts = (date: string): [year: string, month: number, day: number] => [
  date.slice(0, 4),
  Number(date.slice(5, 7)),
  Number(date.slice(8, 10)),
]

/** 周五 or Fri. */
export const weekdayText = (date: string, language: Language): string => weekdays[language][dayOfWeek(date) % 7] ?? ''

/** 11月27日, with the year only when it differs from that of `today`. */
export function dateText(date: string, language: Language, today?: string): string {
  const [year, month, day] = parts(date)
  const withYear = today !== undefined && today.slice(0, 4) !== year
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${month}月${day}日`
  return `${day} ${months[month - 1] ?? ''}${withYear ? ` ${year}` : ''}`
}

/** 11月27日 周五 or Fri 27 Nov. */
export function dayText(date: string, language: Language, today?: string): string {
  const weekday = weekdayText(date, language)
  const plain = dateText(date, language, today)
  return language === 'zh' ? `${plain} ${weekday}` : `${weekday} ${plain}`
}

/** 2026年11月27日 or 27 Nov 2026: where a reader may hold the page years later. */
export function fullDateText(date: string, language: Language): string {
  const [year, month, day] = parts(date)
  return language === 'zh' ? `${year}年${month}月${day}日` : `${day} ${months[month - 1] ?? ''} ${year}`
}

/** China has one time zone without summer time: the civil date and time of an instant are eight hours on. */
function inShanghai(instant: string): { readonly date: string; readonly time: string } {
  const moved = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString()
  return { date: moved.slice(0, 10), time: moved.slice(11, 16) }
}

/** 15:40 on the clocks of the county. */
export const timeText = (instant: string): string => inShanghai(instant).time

/** The civil date of an instant in the county. */
export const dateOf = (instant: string): string => inShanghai(instant).date

/** 11月20日 15:06 or 20 Nov 15:06. */
export function momentText(instant: string, language: Language, today?: string): string {
  const { date, time } = inShanghai(instant)
  return `${dateText(date, language, today)} ${time}`
}

/** Yuan with thousands separated and no needless decimals: 12,000. */
export function numberText(value: number): string {
  const [whole, fraction] = (Math.round(value * 100) / 100).toString().split('.')
  const grouped = (whole ?? '0').replace(/\B(?=(\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction.padEnd(2, '0')}`
}

/** 12,000 元 or 12,000 yuan. */
export const yuanText = (value: number, language: Language): string =>
  `${numberText(value)} ${language === 'zh' ? '元' : 'yuan'}`

/** A ratio as the law speaks of it: 5% or 2 倍. */
export function ratioText(value: number, language: Language): string {
  const plain = (ratio: number) => String(Math.round(ratio * 1000) / 1000)
  if (value < 1) return `${plain(value * 100)}%`
  return language === 'zh' ? `${plain(value)} 倍` : `${plain(value)}×`
}

/** 1.2 MB, 340 kB, counted as file managers do: 1 MB is 1024 × 1024 bytes. */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 ** 2) return `${Math.round(bytes / 1024)} kB`
  return `${Number((bytes / 1024 ** 2).toFixed(1))} MB`
}
