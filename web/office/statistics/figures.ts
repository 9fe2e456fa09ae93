import { plusDays, plusMonths } from '../../../domain/calendar/plain-date.ts'
import type { readStatistics } from '../../../contract/statistics.ts'
import type { Reply } from '../../shared/call.ts'

type Statistics = Reply<typeof readStatistics>
/** A number with the names of its unit. */
export type Figure = Statistics['rows'][number] & Omit<Statistics['units'][number], 'organ' | 'unit'>

/** The numbers, each with what is said about its unit. */
export function figuresOf({ rows, units }: Statistics): readonly Figure[] {
  const named = new Map(units.map((unit) => [`${unit.organ} ${unit.unit}`, unit]))
  return rows.flatMap((row) => {
    const unit = named.get(`${row.organ} ${row.unit}`)
    return unit === undefined ? [] : [{ ...unit, ...row }]
  })
}

/** What the table may show: the course of cases, or what grew out of them. */
export const subjects = ['cases', 'after'] as const
export type Subject = (typeof subjects)[number]

const ofCases = [
  'leads-registered',
  'leads-accepted',
  'leads-refused',
  'leads-filed',
  'leads-not-filed',
  'leads-confirmed',
  'cases-filed',
  'cases-decided',
  'spot-decided',
  'decisions-fallen',
  'fined',
  'payments',
  'cases-closed',
  'spot-closed',
] as const
const ofWhatFollows = [
  'executions-opened',
  'court-applications',
  'executions-ended',
  'referrals-opened',
  'referrals-declined',
  'referrals-handed-over',
  'referrals-late',
  'referrals-accepted',
  'referrals-not-accepted',
  'referrals-returned',
] as const
export const measures = { cases: ofCases, after: ofWhatFollows } as const satisfies Record<Subject, readonly string[]>
export type Measure = (typeof measures)[Subject][number]
const known: readonly string[] = [...ofCases, ...ofWhatFollows]

/** One line of the table: a team or a month, with a number for each measure. */
export interface Line {
  readonly key: string
  readonly name: string
  readonly organ: string
  readonly organName: string
  /** Absent for a line that stands for several units. */
  readonly unit?: string
  readonly from: string
  readonly to: string
  /** Whether the reader's lists show every matter that is counted here. */
  readonly listed: boolean
  readonly values: Readonly<Partial<Record<Measure, number>>>
}

export type Values = Line['values']

/** Sums the figures by unit or by month. Amounts of decisions stand in a column of their own. */
export function linesOf(figures: readonly Figure[], by: 'unit' | 'month', from: string, to: string): readonly Line[] {
  const lines = new Map<string, Line>()
  for (const figure of figures) {
    const key = by === 'unit' ? `${figure.organ} ${figure.unit}` : figure.month
    const line = lines.get(key) ?? {
      key,
      name: by === 'unit' ? figure.unitName : figure.month,
      organ: by === 'unit' ? figure.organ : '',
      organName: by === 'unit' ? figure.organName : '',
      ...(by === 'unit' ? { unit: figure.unit } : {}),
      from: by === 'unit' ? from : figure.month,
      to: by === 'unit' ? to : figure.month,
      listed: true,
      values: {},
    }
    const listed = line.listed && figure.listed
    lines.set(key, { ...line, listed, values: added(line.values, valuesOf(figure)) })
  }
  return [...lines.values()].sort((a, b) => (by === 'month' ? b.key.localeCompare(a.key) : a.key.localeCompare(b.key)))
}

/** The lines that have a number of the subject. */
export const linesAbout = (lines: readonly Line[], subject: Subject): readonly Line[] =>
  lines.filter(({ values }) => measures[subject].some((measure) => values[measure] !== undefined))

/** All lines together. */
export const totalOf = (lines: readonly Line[], from: string, to: string): Line => ({
  key: 'total',
  name: '',
  organ: '',
  organName: '',
  from,
  to,
  listed: lines.every(({ listed }) => listed),
  values: lines.reduce((sum, { values }) => added(sum, values), {} as Values),
})

function valuesOf({ measure, number, amountInYuan }: Figure): Values {
  if (measure === 'payments') return { payments: amountInYuan }
  if (measure === 'cases-decided' || measure === 'spot-decided') return { [measure]: number, fined: amountInYuan }
  return known.includes(measure) ? { [measure]: number } : {}
}

function added(a: Values, b: Values): Values {
  const sum: Partial<Record<Measure, number>> = { ...a }
  for (const [measure, value] of Object.entries(b) as [Measure, number][]) sum[measure] = (sum[measure] ?? 0) + value
  return sum
}

const lastDayOf = (month: string): string => plusDays(plusMonths(`${month}-01`, 1), -1)

/**
 * Address of the list behind a number; null where no register shows the reader exactly these: registers know the day a
 * matter was opened and who holds it now, not who registered it or when it was decided.
 */
export function listBehind(measure: Measure, { from, to, unit, listed }: Line): string | null {
  if (!listed) return null
  const days = `from=${from}-01&to=${lastDayOf(to)}`
  if (measure === 'cases-filed') return `/cases?${days}${unit === undefined ? '' : `&unit=${encodeURIComponent(unit)}`}`
  return measure === 'leads-registered' && unit === undefined ? `/leads?${days}` : null
}
