/**
 * What counts: decisions that fell are taken off the decisions, with their fines, what a change took off a fine off the
 * fines, and what was given back off the payments. Each in the month in which it happened: a month that was reported
 * stays as it was. How many fell is told besides.
 */

/** A figure as it was counted. */
interface TallyRow {
  readonly organ: string
  readonly unit: string
  readonly month: string
  readonly measure: string
  readonly number: number
  readonly amount: number
}

/** Which figure another one lowers, and whether it lowers its number as well as its amount. */
const lowers: Readonly<Record<string, { readonly measure: string; readonly number: boolean }>> = {
  'decisions-fallen': { measure: 'cases-decided', number: true },
  'decisions-lowered': { measure: 'cases-decided', number: false },
  'spot-fallen': { measure: 'spot-decided', number: true },
  'spot-lowered': { measure: 'spot-decided', number: false },
  refunds: { measure: 'payments', number: false },
}

/** The figures of a unit and month after all that was taken off them. */
export function netFigures(rows: readonly TallyRow[]): readonly TallyRow[] {
  const net = new Map<string, TallyRow>()
  const add = (row: TallyRow) => {
    const key = [row.organ, row.unit, row.month, row.measure].join(' ')
    const known = net.get(key)
    net.set(
      key,
      known === undefined ? row : { ...known, number: known.number + row.number, amount: known.amount + row.amount },
    )
  }
  for (const { number, amount, ...row } of rows) {
    // Sums come from the database as text.
    const counted = { ...row, number: Number(number), amount: Number(amount) }
    add(counted)
    const lowered = lowers[row.measure]
    if (lowered !== undefined)
      add({
        ...counted,
        measure: lowered.measure,
        number: lowered.number ? -counted.number : 0,
        amount: -counted.amount,
      })
  }
  return [...net.values()]
}
