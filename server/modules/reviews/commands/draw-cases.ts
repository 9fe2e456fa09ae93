import { randomBytes } from 'node:crypto'
import { drawn } from '../../../../domain/evaluation/drawing.ts'
import { standardOn, type DrawSample } from '../../../../domain/evaluation/scoring.ts'
import { Refused } from '../../../../domain/refusal.ts'
import { article } from '../../../../law/schema.ts'
import type { Asking, MattersDeps } from '../../matters/index.ts'
import { asReviewer } from '../reviewers.ts'

/** A sample is drawn from no more than so many; beyond it the period is to be shortened. */
const largestPopulation = 20_000

const basis = [article('PL', 75, 1)]

/**
 * Draws a sample of closed cases by a seed and records it with its population. A legal reviewer draws from the own organ,
 * a supervisor from any. Throws Refused where there is nothing to draw, or too much.
 */
export async function drawCases(
  deps: MattersDeps,
  { tx, actor, now, today }: Asking,
  { id, sample }: { readonly id: string; readonly sample: DrawSample },
): Promise<{ id: string; drawn: number }> {
  asReviewer(actor)
  const [known] = await tx.query<{ drawn: number }>(
    `select count(c.case_id)::int as drawn from reviews.draw d join reviews.drawn_case c on c.draw_id = d.id
     where d.id = $1 group by d.id`,
    [id],
  )
  if (known !== undefined) return { id, drawn: known.drawn }

  const { title, from, to, field = null, count } = sample
  const organ = actor.role === 'legal-reviewer' ? actor.organ : (sample.organ ?? null)
  const found = await tx.query<{ id: string }>(
    `select id from matters.closed_case
     where closed_on between $1 and $2 and ($3::text is null or field = $3) and ($4::text is null or holder_organ = $4)
     order by number, id
     limit $5`,
    [from, to, field, organ, largestPopulation + 1],
  )
  if (found.length === 0) throw new Refused([{ code: 'nothing-to-draw', basis, field: 'sample.from' }])
  if (found.length > largestPopulation) throw new Refused([{ code: 'too-many-to-draw', basis, field: 'sample.from' }])

  const population = found.map((one) => one.id)
  const seed = sample.seed ?? randomBytes(8).toString('hex')
  const chosen = drawn(population, seed, count)
  await tx.query(
    `insert into reviews.draw (id, title, from_day, to_day, field, organ, seed, population, standard, drawn_at,
       drawn_by, drawn_by_person, unit, audience)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    [
      id,
      title,
      from,
      to,
      field,
      organ,
      seed,
      population,
      standardOn(today).id,
      now,
      actor.name,
      actor.personId,
      actor.unit,
      deps.county().audienceOf([actor.unit]),
    ],
  )
  await tx.query(
    `insert into reviews.drawn_case (draw_id, position, case_id)
     select $1, place, chosen from unnest($2::uuid[]) with ordinality as c (chosen, place)`,
    [id, chosen],
  )
  return { id, drawn: chosen.length }
}
