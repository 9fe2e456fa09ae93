/**
 * Reads the notes of a power: a `; `-separated list of `key:value` and free text, in which a list of powers keeps
 * what its columns have no room for. The catalogue's own guide (docs/guides/another-county.md) explains the keys.
 */

import type { FineRange } from '../procedures/facts.ts'

export interface PowerNotes {
  readonly tiers: readonly FineRange[]
  readonly multipleTiers: readonly FineRange[]
  readonly individual: FineRange | null
  /** For the persons directly responsible in an organisation. */
  readonly responsible: FineRange | null
  /** Ranges for a case the article names, e.g. 食品摊点. */
  readonly named: readonly { readonly name: string; readonly range: FineRange }[]
  /** Ceiling on the total of a fine per unit. */
  readonly maxTotal: number | null
  /** Ceiling on a fine computed as a multiple. */
  readonly multipleCap: number | null
  /** The base counts as at least so many yuan; the lowest where the article knows several. */
  readonly baseFloor: number | null
  readonly amountUnspecified: boolean
  readonly newerText: string | null
  /** For a power of coercion: what its article gives, e.g. seal, seize, demolish. */
  readonly measures: readonly string[]
  readonly remarks: readonly string[]
}

const range = /^(\d+(?:\.\d+)?)-(\d+(?:\.\d+)?)$/

export function readPowerNotes(notes: string): PowerNotes {
  const entries = notes
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const colon = part.indexOf(':')
      return colon < 0 ? { key: '', value: part } : { key: part.slice(0, colon), value: part.slice(colon + 1) }
    })
  const value = (key: string) => entries.find((entry) => entry.key === key)?.value
  const remarks = entries
    .filter(({ key, value: text }) => key === '' && text !== unspecified)
    .map((entry) => entry.value)
  const named = entries.flatMap(({ key, value: text }) => {
    const found = known.has(key) ? null : asRange(text)
    return found === null ? [] : [{ name: key, range: found }]
  })
  return {
    tiers: ranges(value('tiers')),
    multipleTiers: ranges(value('multiple_tiers')),
    individual: asRange(value('individual')),
    responsible: asRange(value('responsible')),
    named,
    maxTotal: lowestNumber(value('max_total')),
    multipleCap: lowestNumber(value('multiple_cap')),
    baseFloor: lowestNumber(value('base_floor')),
    amountUnspecified: entries.some((entry) => entry.key === '' && entry.value === unspecified),
    newerText: value('newer_text') ?? null,
    measures: value('measure')?.split('+') ?? [],
    remarks,
  }
}

const unspecified = 'fine_amount_unspecified'

const known = new Set([
  '',
  'tiers',
  'multiple_tiers',
  'individual',
  'responsible',
  'responsible_multiple',
  'responsible_percent',
  'max_total',
  'multiple_cap',
  'base_floor',
  'measure',
  'fixed_when',
  'newer_text',
])

function asRange(text: string | undefined): FineRange | null {
  const match = range.exec(text ?? '')
  return match === null ? null : { low: Number(match[1]), high: Number(match[2]) }
}

const ranges = (text: string | undefined): readonly FineRange[] =>
  (text ?? '').split('|').flatMap((part) => asRange(part.trim()) ?? [])

function lowestNumber(text: string | undefined): number | null {
  const numbers = (text?.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  return numbers.length === 0 ? null : Math.min(...numbers)
}
