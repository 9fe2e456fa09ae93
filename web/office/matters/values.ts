/** From what stands in a field to what a payload says, and back. */

import type { AttachmentReply } from '../../../contract/evidence.ts'
import { isPlainDate, type PlainDate } from '../../../domain/calendar/plain-date.ts'
import { numberText } from '../../shared/wording/dates.ts'

/** Nothing typed is nothing said. */
export const optional = (text: string | undefined | null): string | undefined => {
  const trimmed = text?.trim() ?? ''
  return trimmed === '' ? undefined : trimmed
}

/** Payload fields without those that are undefined: the contract knows absent, not undefined. */
export const only = <T extends Record<string, unknown>>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T

/** An amount as people type it: 12,000, １２０００ 元, 1.2 万. NaN: not an amount; null: nothing typed. */
export function yuanOf(text: string | undefined | null): number | null {
  const plain = (text ?? '').normalize('NFKC').replace(/[,，\s元]/g, '')
  if (plain === '') return null
  const match = /^(-?\d+(?:\.\d+)?)(万)?$/.exec(plain)
  if (match === null) return Number.NaN
  const yuan = Number(match[1]) * (match[2] === undefined ? 1 : 10_000)
  return Math.round(yuan * 100) === yuan * 100 ? yuan : Number(yuan.toFixed(6))
}

export type YuanFault = 'not-a-number' | 'negative' | 'too-large' | 'fraction'

/** What is wrong with an amount as typed. The largest is a thousand million yuan; cents are the smallest part. */
export function yuanFault(text: string | undefined | null): YuanFault | null {
  const yuan = yuanOf(text)
  if (yuan === null) return null
  if (Number.isNaN(yuan)) return 'not-a-number'
  if (yuan < 0) return 'negative'
  if (yuan > 1_000_000_000) return 'too-large'
  return Math.abs(yuan * 100 - Math.round(yuan * 100)) > 1e-6 ? 'fraction' : null
}

export type QuantityFault = 'not-a-number' | 'too-small' | 'too-large'

/** What is wrong with a quantity as typed: more than nothing, a million at most. */
export function quantityFault(text: string | undefined | null): QuantityFault | null {
  const quantity = yuanOf(text)
  if (quantity === null) return null
  if (Number.isNaN(quantity)) return 'not-a-number'
  if (quantity <= 0) return 'too-small'
  return quantity > 1_000_000 ? 'too-large' : null
}

export const yuanField = (yuan: number | null | undefined): string =>
  yuan === null || yuan === undefined ? '' : numberText(yuan)

/**
 * The date a field holds, if it can be counted from; null otherwise. A year that is being typed passes through 0002 and
 * 0020 on its way, and no calendar knows those.
 */
export const countable = (text: string | undefined | null): PlainDate | null =>
  typeof text === 'string' && /^(?:19[5-9]\d|20\d\d|21[0-4]\d)-/.test(text) && isPlainDate(text) ? text : null

/** The instant of a date-time field; the county has one time zone. */
export const instantOf = (local: string): string => `${local.length === 16 ? `${local}:00` : local}+08:00`

/** An instant as a date-time field holds it. */
export const localOf = (instant: string): string =>
  new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 16)

export const idsOf = (files: readonly AttachmentReply[] | undefined): readonly string[] =>
  (files ?? []).map(({ id }) => id)
