import type { Connection } from '../../../platform/database.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import { rowOf, type ListedColumns } from './list-matters.ts'

export interface Likeness {
  readonly subject: string | null
  readonly township: string | null
  readonly longitude: number | null
  readonly latitude: number | null
  readonly since: string
}

/** Matters of the last weeks within 100 metres, or about the same subject in the same township; nearest first. */
export async function similarMatters({ query }: Connection, unit: string, kind: MatterKind, like: Likeness) {
  const rows = await query<ListedColumns & { metres: number | null; same_subject: boolean }>(
    `select * from (
       select m.id, m.kind, m.number, m.title, m.stage, m.party_name, m.field, m.power_code, m.township, m.holder_unit,
         m.origin_unit, m.opened_on, m.closed_on, m.next_last_day, coalesce(m.party_name = $4, false) as same_subject,
         6371000 * 2 * asin(sqrt(
           power(sin(radians(m.latitude - $7::float8) / 2), 2) +
           cos(radians($7::float8)) * cos(radians(m.latitude)) * power(sin(radians(m.longitude - $6::float8) / 2), 2)
         )) as metres
       from matters.audience a join matters.matter m on m.id = a.matter_id
       where a.unit = $1 and a.kind = $2 and a.opened_on >= $3::date and m.township = coalesce($5, m.township)
       order by a.opened_on desc limit 2000
     ) near
     where same_subject or metres <= 100
     order by metres nulls last, opened_on desc
     limit 5`,
    [unit, kind, like.since, like.subject, like.township, like.longitude, like.latitude],
  )
  return rows.map((row) => ({ row: rowOf(row), metres: row.metres, sameSubject: row.same_subject }))
}
