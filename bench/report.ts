import type { Figures } from './drive.ts'

/** One row of the table: an operation at a number of connections, beside its floor. */
export interface Cell {
  readonly operation: string
  readonly connections: number
  readonly ours: Figures
  readonly floor: Figures
  /** What the design asks for: our rate as a share of the floor's. */
  readonly aim: number
}

export interface Kept {
  readonly matters: number
  readonly cells: readonly Cell[]
}

/** The table for people: rates, latencies, the ratio to the floor, and the growth of p99 against an earlier run. */
export function table(cells: readonly Cell[], earlier: Kept | null): string {
  const heading = ['operation', 'conn', 'ours/s', 'p50', 'p99', 'floor/s', 'p50', 'p99', 'ratio', 'aim']
  if (earlier !== null) heading.push(`p99 vs ${scale(earlier.matters)}`)
  const rows = cells.map((cell) => {
    const { operation, connections, ours, floor, aim } = cell
    const ratio = ours.rate / floor.rate
    const failed = ours.failed + floor.failed
    const row = [
      operation + (failed > 0 ? ` (${failed} failed)` : ''),
      String(connections),
      whole(ours.rate),
      milliseconds(ours.p50),
      milliseconds(ours.p99),
      whole(floor.rate),
      milliseconds(floor.p50),
      milliseconds(floor.p99),
      `${Math.round(ratio * 100)} %`,
      `${ratio >= aim ? 'met' : 'below'} ${Math.round(aim * 100)} %`,
    ]
    if (earlier !== null) row.push(growth(cell, earlier))
    return row
  })
  return aligned([heading, ...rows])
}

function growth({ operation, connections, ours }: Cell, earlier: Kept): string {
  const before = earlier.cells.find((cell) => cell.operation === operation && cell.connections === connections)
  // autocannon counts whole milliseconds: below one there is nothing to divide by.
  return before === undefined ? '–' : `× ${(ours.p99 / Math.max(1, before.ours.p99)).toFixed(1)}`
}

/** Rows of one width; the first column reads from the left, figures from the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((text, column) => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}

const whole = (number: number): string => (number < 10 ? number.toFixed(1) : Math.round(number).toLocaleString('en-US'))
const milliseconds = (number: number): string => (number < 10 ? number.toFixed(1) : String(Math.round(number)))

export const scale = (matters: number): string =>
  matters >= 1_000_000 ? `${matters / 1_000_000}m` : matters >= 1_000 ? `${matters / 1_000}k` : String(matters)
