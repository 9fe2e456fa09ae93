import type { Connection } from '../../../platform/database.ts'

export interface TallyRow {
  readonly organ: string
  readonly unit: string
  readonly month: string
  readonly measure: string
  readonly number: number
  readonly amount: number
}

/** Figures by organ, unit and month from the counters; months as 'YYYY-MM', both included. */
export function readTallies(
  { query }: Connection,
  organ: string | null,
  from: string,
  to: string,
): Promise<TallyRow[]> {
  return query<TallyRow>(
    `select organ, unit, to_char(month, 'YYYY-MM') as month, measure, sum(number)::bigint as number, sum(amount) as amount
     from matters.tally
     where ($1::text is null or organ = $1) and month between ($2 || '-01')::date and ($3 || '-01')::date
     group by organ, unit, month, measure
     order by organ, month, unit, measure
     limit 5000`,
    [organ, from, to],
  )
}
