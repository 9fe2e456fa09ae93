import { isSquad } from '../../../../domain/authority/unit-kinds.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation, Unit } from '../reference.ts'

export const squadsServing = (organisation: Organisation, township: string, on: PlainDate): readonly Unit[] =>
  organisation.unitsOn(on).filter((unit) => isSquad(unit.kind) && unit.serves.includes(township))

/** The squad that serves a place; null where none or several do. */
export function squadServing(organisation: Organisation, township: string, on: PlainDate): Unit | null {
  const squads = squadsServing(organisation, township, on)
  return squads.length === 1 ? squads[0]! : null
}
