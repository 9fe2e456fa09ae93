import type { DrawReply } from '../../../../contract/case-reviews.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { lineColumns } from './list-draws.ts'

/** A sample with its files and their scores. One statement. Throws NotFound where it is not to be seen. */
export async function readDraw(tx: Connection, id: string): Promise<DrawReply> {
  const [draw] = await tx.query<DrawReply>(
    `select ${lineColumns}, d.seed, d.field, d.organ, d.standard,
       (select json_agg(json_build_object('position', c.position, 'caseId', c.case_id, 'number', m.number,
            'title', m.title, 'holderUnit', m.holder_unit, 'closedOn', e.closed_on,
            'score', case when s.draw_id is null then null else json_build_object('version', s.version,
              'findings', s.findings, 'points', s.points, 'failedBy', s.failed_by, 'grade', s.grade,
              'comment', s.comment, 'scoredAt', s.scored_at, 'scoredBy', s.scored_by) end) order by c.position)
        from reviews.drawn_case c
        left join matters.named m on m.id = c.case_id
        left join matters.closed_case e on e.id = c.case_id
        left join reviews.score s on s.draw_id = c.draw_id and s.case_id = c.case_id
        where c.draw_id = d.id) as cases
     from reviews.draw d where d.id = $1`,
    [id],
  )
  if (draw === undefined) throw new NotFound('draw')
  return draw
}
