import type { z } from 'zod'
import type { listReferralsToWatch } from '../../../../contract/criminal-referrals.ts'
import { cursorOf, isDay, isId, readCursor, rowOf, type Asking, type ListedColumns } from '../../matters/index.ts'

/** Referrals past their next last day, or with an act after its last day; newest first. One statement. */
export async function referralsToWatch(
  { tx, today }: Asking,
  { watch, after, size }: z.output<(typeof listReferralsToWatch)['query']>,
) {
  const cursor = readCursor(after, [isDay, isId])
  const found = await tx.query<ListedColumns>(
    `select id, kind, number, title, stage, party_name, field, power_code, township, holder_unit, origin_unit,
       opened_on, closed_on, next_last_day
     from matters.referral
     where case $1 when 'late' then came_late else closed_on is null and next_last_day < $2::date end
       and ($3::date is null or (opened_on, id) < ($3::date, $4::uuid))
     order by opened_on desc, id desc
     limit $5`,
    [watch, today, cursor?.[0] ?? null, cursor?.[1] ?? null, size + 1],
  )
  const page = found.slice(0, size)
  const last = page.at(-1)
  return {
    rows: page.map(rowOf),
    next: found.length > size && last !== undefined ? cursorOf([last.opened_on, last.id]) : null,
    count: null,
    more: false,
  }
}
