import type { z } from 'zod'
import type { OfficerLoad, readLoad } from '../../../../contract/worklist.ts'
import { nearUntil } from '../../../../domain/deadlines/urgency.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { anybody, loadStatement } from './worklist-statements.ts'
import { moverOf, onlyForLeaders } from './worklist.ts'

type Load = Omit<OfficerLoad, 'name'>

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
  const loads = await tx.query<Load>(sql, [actor.unit, ['officer'], anybody, today, near.short, near.long], name)
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
