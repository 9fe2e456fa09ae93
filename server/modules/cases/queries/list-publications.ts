import type { z } from 'zod'
import type { PublicationQuery, PublicationRow } from '../../../../contract/publications.ts'
import { plusDays, type PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Connection } from '../../../platform/database.ts'
import { cursorOf, isDay, isId, readCursor, type Asking } from '../../matters/index.ts'

export type PublicationFilter = Omit<z.output<typeof PublicationQuery>, 'after' | 'size'>

/** Exact up to here; beyond it lists say "more than". */
const countLimit = 300

/** So many days before its end a display is ending soon. */
const soon = 30

/** A page of the register: the latest decision first, keyset after the last row of the page before. One statement. */
export async function listPublications({ tx, today }: Asking, query: z.output<typeof PublicationQuery>) {
  const { after, size, ...filter } = query
  const cursor = readCursor(after, [isDay, isId])
  const found = await findPublications(tx, filter, today, { cursor, size: size + 1, counted: cursor === null })
  const page = found.rows.slice(0, size)
  const last = page.at(-1)
  return {
    rows: page,
    next: found.rows.length > size && last ? cursorOf([last.decidedOn, last.caseId]) : null,
    count: cursor === null ? found.count : null,
    more: cursor === null && found.count >= countLimit,
  }
}

const pageOfExport = 1000

/** The same rows for an export, page after page, never more than `most`. */
export async function* publicationsForExport({ tx, today }: Asking, filter: PublicationFilter, most: number) {
  let cursor: readonly [string, string] | null = null
  for (let sent = 0; sent < most;) {
    const { rows }: Found = await findPublications(tx, filter, today, { cursor, size: pageOfExport, counted: false })
    yield* rows
    sent += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageOfExport) return
    cursor = [last.decidedOn, last.caseId]
  }
}

interface Found {
  readonly rows: readonly PublicationRow[]
  readonly count: number
}

interface Page {
  readonly cursor: readonly [string, string] | null
  readonly size: number
  readonly counted: boolean
}

/** What each filter asks of a row; $1 is today, $2 the day until which a display ends soon. */
const conditions: Readonly<Record<NonNullable<PublicationFilter['state']>, string>> = {
  due: `p.state = 'due'`,
  displayed: `p.state = 'displayed' and p.ends_on >= $1`,
  'ending-soon': `p.state = 'displayed' and p.ends_on between $1 and $2`,
  ended: `p.state = 'displayed' and p.ends_on < $1 and not p.repaired`,
  'to-withdraw': `p.state = 'to-withdraw'`,
  withdrawn: 'p.withdrawn_on is not null',
  repaired: 'p.repaired',
  'repair-waits': 'p.repair_waits',
  'not-published': `p.state = 'not-published'`,
}

async function findPublications(
  tx: Connection,
  { state, from, to }: PublicationFilter,
  today: PlainDate,
  { cursor, size, counted }: Page,
): Promise<Found> {
  const values: unknown[] = [today, plusDays(today, soon)]
  const placed = (value: unknown) => `$${values.push(value)}`
  const wanted = [
    // Both days are named, so that the statement has the same parameters whatever is asked.
    '$1::date <= $2::date',
    ...(state === undefined ? [] : [conditions[state]]),
    ...(from === undefined ? [] : [`p.decided_on >= ${placed(from)}`]),
    ...(to === undefined ? [] : [`p.decided_on <= ${placed(to)}`]),
  ].join(' and ')
  const all = counted
    ? `(select count(*)::int from (select 1 from cases.publication p where ${wanted} limit ${countLimit}) c)`
    : '0'
  const later =
    cursor === null ? '' : `and (p.decided_on, p.matter_id) < (${placed(cursor[0])}::date, ${placed(cursor[1])}::uuid)`
  const rows = await tx.query<PublicationRow & { count: number }>(
    `select ${all} as count, m.id as "caseId", m.number as "caseNumber", m.title, p.decision_number as "decisionNumber",
       p.decided_on as "decidedOn", p.party, p.published_on as "publishedOn", p.ends_on as "endsOn",
       case when p.state <> 'displayed' or p.ends_on >= $1 and not p.repaired then p.state
         when p.repaired then 'repaired' when p.ends_on < $1 then 'ended' end as state,
       p.repair_waits as "repairWaits", p.withdrawn_on as "withdrawnOn", m.holder_unit as "holderUnit",
       (select min(c.last_day) from matters.running_clock c
        where c.matter_id = p.matter_id and c.time_limit in ('SC118-PENALTY-7WD', 'PL-48-WITHDRAW-3WD')) as "dueOn"
     from cases.publication p join matters.named m on m.id = p.matter_id
     where ${wanted} ${later}
     order by p.decided_on desc, p.matter_id desc
     limit ${size}`,
    values,
  )
  return { rows: rows.map(({ count: _, ...row }) => row), count: rows[0]?.count ?? 0 }
}
