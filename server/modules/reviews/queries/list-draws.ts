import type { z } from 'zod'
import type { DrawLine, listDraws as endpoint } from '../../../../contract/case-reviews.ts'
import type { Connection } from '../../../platform/database.ts'
import { cursorOf, isId, isInstant, readCursor } from '../../matters/index.ts'

export const lineColumns = `d.id, d.title, d.from_day as "from", d.to_day as "to", d.drawn_at as "drawnAt",
  d.drawn_by as "drawnBy", cardinality(d.population) as population,
  (select count(*)::int from reviews.drawn_case c where c.draw_id = d.id) as drawn,
  (select count(*)::int from reviews.score s where s.draw_id = d.id) as scored,
  (select count(*)::int from reviews.score s where s.draw_id = d.id and s.grade = 'failed') as failed`

/** A page of the samples, the latest first. One statement. */
export async function listDraws(tx: Connection, { after, size }: z.output<typeof endpoint.query>) {
  const cursor = readCursor(after, [isInstant, isId])
  const found = await tx.query<DrawLine>(
    `select ${lineColumns} from reviews.draw d
     ${cursor === null ? '' : 'where (d.drawn_at, d.id) < ($2::timestamptz, $3::uuid)'}
     order by d.drawn_at desc, d.id desc
     limit $1`,
    [size + 1, ...(cursor ?? [])],
  )
  const rows = found.slice(0, size)
  const last = rows.at(-1)
  const more = found.length > size
  return {
    rows,
    next: more && last ? cursorOf([new Date(last.drawnAt).toISOString(), last.id]) : null,
    count: cursor === null ? rows.length : null,
    more,
  }
}
