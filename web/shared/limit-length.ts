import type { LengthUnit } from '../../law/schema.ts'

const units: Readonly<Record<string, LengthUnit>> = {
  H: 'hour',
  WD: 'working-day',
  D: 'natural-day',
  M: 'month',
  Y: 'year',
}

interface Length {
  readonly unit: LengthUnit
  readonly count: number
}

/** Limits whose id says something else than the whole period, or nothing. */
const others: Readonly<Record<string, Length>> = {
  'PL-72-DEFERRAL-WINDOW': { count: 3, unit: 'month' },
  'SAMR-64-EXT-30D': { count: 120, unit: 'natural-day' },
  'MOHURD-VERIFY-15D': { count: 15, unit: 'working-day' },
  'MOHURD-6-DISPUTE-7D': { count: 7, unit: 'working-day' },
  'MOHURD-EXT-30D-60D': { count: 120, unit: 'natural-day' },
  'ACL-25-SEIZE-EXT-30D': { count: 60, unit: 'natural-day' },
  'ACL-44-DEMOLISH-WAIT': { count: 6, unit: 'month' },
  'MPS16-CLUE-10D-30D': { count: 10, unit: 'natural-day' },
}

/**
 * The length of a time limit, read from its id (PL-60-DECISION-90D). Lists need it for every row and should not
 * have to load all rows of law for it; a test holds the ids to the rows.
 */
export function lengthOfLimit(limit: string | null): Length {
  const other = others[limit ?? '']
  if (other !== undefined) return other
  const match = /-(\d+)(H|WD|D|M|Y)$/.exec(limit ?? '')
  return { unit: units[match?.[2] ?? 'D'] ?? 'natural-day', count: Number(match?.[1] ?? 0) }
}
