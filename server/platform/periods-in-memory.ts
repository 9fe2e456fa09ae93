import { inForce, type Period } from '../../domain/authority/county-facts.ts'
import type { PlainDate } from '../../domain/calendar/plain-date.ts'

/** The period of a row, as the domain names it. */
export const periodOf = (row: { readonly valid_from: string; readonly valid_to: string | null }): Period => ({
  validFrom: row.valid_from,
  validTo: row.valid_to,
})

export const withPeriod = <Row extends { readonly valid_from: string; readonly valid_to: string | null }>(
  rows: readonly Row[],
): (Row & Period)[] => rows.map((row) => ({ ...row, ...periodOf(row) }))

export const onDay = <T extends Period>(list: readonly T[] | undefined, on: PlainDate): T[] =>
  (list ?? []).filter((entry) => inForce(entry, on))

export const newestFirst = <T extends Period>(list: readonly T[] | undefined): readonly T[] =>
  (list ?? []).toSorted((one, other) => other.validFrom.localeCompare(one.validFrom))

export function grouped<T>(list: readonly T[], key: (entry: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of list) {
    const group = groups.get(key(entry))
    if (group === undefined) groups.set(key(entry), [entry])
    else group.push(entry)
  }
  return groups
}

/** Periods of one thing, newest first, each with the names of what is different from the one before it. */
export const changesBetween = <T extends Period>(
  periods: readonly T[],
): { validFrom: PlainDate; validTo: PlainDate | null; changed: string[] }[] =>
  periods.map((period, index) => {
    const before = periods[index + 1]
    const names = Object.keys(period).filter((name) => name !== 'validFrom' && name !== 'validTo') as (keyof T &
      string)[]
    const changed =
      before === undefined ? [] : names.filter((name) => JSON.stringify(period[name]) !== JSON.stringify(before[name]))
    return { validFrom: period.validFrom, validTo: period.validTo, changed }
  })
