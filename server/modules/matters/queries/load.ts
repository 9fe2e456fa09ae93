import type { z } from 'zod'
import type { OfficerLoad, readLoad } from '../../../../contract/worklist.ts'
import { nearUntil } from '../../../../domain/deadlines/urgency.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { anybody, longLimits, moverOf, onlyForLeaders } from './worklist.ts'

type Load = Omit<OfficerLoad, 'name'>

/**
 * Matters in the hands of each officer of a unit, a matter with two duties once. Parameters: $1 unit, $2 movers, $3
 * `anybody`, who is nobody, $4 today, $5 and $6 until when a last day is near, of a short and of a long period, $7 which
 * are long.
 */
const loadStatement = {
  name: 'load',
  sql: `
    select person_id as "personId", count(distinct matter_id) as open,
      count(distinct matter_id) filter (where not waits and last_day < $4::date) as overdue,
      count(distinct matter_id) filter (where not waits and last_day = $4::date) as today,
      count(distinct matter_id) filter (
        where not waits and matters.is_near(last_day, time_limit, $4::date, $5::date, $6::date, $7::text[])) as soon
    from (
      select matter_id, person_id, time_limit, last_day, waiting or coalesce(open_from > $4::date, false) as waits
      from matters.duty
      where unit = $1 and mover = any($2::text[]) and person_id <> $3::uuid) team
    group by person_id
    order by person_id`,
}

/**
 * What each officer of the asking leader's unit has in hand. Who has left the unit stays here while matters still name
 * him: somebody has to take them over.
 */
export async function loadOf(
  deps: MattersDeps,
  { actor, today, tx }: Asking,
): Promise<z.input<(typeof readLoad)['reply']>> {
  onlyForLeaders(actor)
  const county = deps.county()
  const near = nearUntil(today, county.calendar)
  const { sql, name } = loadStatement
  const loads = await tx.query<Load>(
    sql,
    [actor.unit, ['officer'], anybody, today, near.short, near.long, longLimits],
    name,
  )
  const loadByPerson = new Map(loads.map((load) => [load.personId, load]))
  const team = county.staffOf(actor.unit).filter(({ role }) => ['officer', 'leader'].includes(moverOf[role] ?? ''))
  const known = new Set(team.map(({ personId }) => personId))
  const left = county.officers(
    loads.map(({ personId }) => personId).filter((personId) => !known.has(personId)),
    today,
  )
  return {
    officers: [...team, ...left].map(({ personId, name }) => ({
      ...(loadByPerson.get(personId) ?? { personId, open: 0, overdue: 0, today: 0, soon: 0 }),
      name,
    })),
    today,
  }
}
