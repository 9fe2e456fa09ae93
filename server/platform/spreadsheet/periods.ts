/** What an import changes: a row that differs ends its period and begins another, a row that is the same is left alone. */

import { plusDays, type PlainDate } from '../../../domain/calendar/plain-date.ts'
import { tableKeyOf, type Row, type Sheet, type Value } from './sheet.ts'

/** A period as the table has it. */
export interface KeptRow {
  readonly id: string | number
  readonly row: Row
}

export interface Changes {
  readonly begin: readonly Row[]
  /** The new last day of periods already there. */
  readonly end: readonly { readonly id: string | number; readonly valid_to: PlainDate }[]
  readonly unchanged: number
  /** Keys in force in the table that the file does not name: left as they are, and told. */
  readonly notInFile: readonly string[]
}

/** `day`: from when a change holds, if its row does not say. Rows absent from the file stay in force. */
export function planPeriods(sheet: Sheet, incoming: readonly Row[], kept: readonly KeptRow[], day: PlainDate): Changes {
  const latest = new Map<string, KeptRow>()
  for (const entry of kept) {
    const key = tableKeyOf(sheet, entry.row)
    const other = latest.get(key)
    if (other === undefined || after(entry.row, other.row)) latest.set(key, entry)
  }
  const begin: Row[] = []
  const end: { id: string | number; valid_to: string }[] = []
  const named = new Set<string>()
  let unchanged = 0
  for (const row of incoming) {
    const key = tableKeyOf(sheet, row)
    named.add(key)
    const present = latest.get(key)
    const from = textOrNull(row['valid_from'])
    const to = textOrNull(row['valid_to'])
    if (present === undefined) {
      begin.push({ ...row, valid_from: from ?? day })
      continue
    }
    const presentFrom = String(present.row['valid_from'])
    const presentTo = textOrNull(present.row['valid_to'])
    if (sameContent(row, present.row)) {
      if (to === presentTo) unchanged += 1
      else if (to !== null) end.push({ id: present.id, valid_to: to })
      // Ended before, in the file without an end: it is in force again from today.
      else begin.push({ ...row, valid_from: later(day, plusDays(presentTo!, 1)) })
      continue
    }
    const start = later(from !== null && from > presentFrom ? from : day, presentFrom)
    if (presentTo === null || presentTo >= start) end.push({ id: present.id, valid_to: plusDays(start, -1) })
    begin.push({ ...row, valid_from: start })
  }
  const notInFile = [...latest]
    .filter(([key, entry]) => entry.row['valid_to'] === null && !named.has(key))
    .map(([key]) => key)
  return { begin, end, unchanged, notInFile }
}

/** For sheets without periods: rows that are new or differ are written over what is there. */
export function planInPlace(sheet: Sheet, incoming: readonly Row[], kept: readonly KeptRow[]): Changes {
  const present = new Map(kept.map((entry) => [tableKeyOf(sheet, entry.row), entry.row]))
  const keys = new Set(incoming.map((row) => tableKeyOf(sheet, row)))
  const begin = incoming.filter((row) => {
    const other = present.get(tableKeyOf(sheet, row))
    return other === undefined || !sameContent(row, other)
  })
  const notInFile = [...present.keys()].filter((key) => !keys.has(key))
  return { begin, end: [], unchanged: incoming.length - begin.length, notInFile }
}

const after = (one: Row, other: Row): boolean => {
  const [a, b] = [String(one['valid_from']), String(other['valid_from'])]
  return a > b || (a === b && (one['valid_to'] === null || String(one['valid_to']) >= String(other['valid_to'])))
}

const ofPeriod = new Set(['valid_from', 'valid_to'])

export const sameContent = (incoming: Row, present: Row): boolean =>
  Object.keys(incoming).every((name) => ofPeriod.has(name) || same(incoming[name], present[name]))

function same(one: Value | undefined, other: Value | undefined): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((item, at) => item === other[at])
  return (one ?? null) === (other ?? null)
}

const textOrNull = (value: Value | undefined): string | null => (typeof value === 'string' ? value : null)
const later = (one: string, other: string): string => (one > other ? one : other)
