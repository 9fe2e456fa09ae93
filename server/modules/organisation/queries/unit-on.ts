import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import { NotFound } from '../../../platform/errors.ts'
import { changesBetween } from '../../../platform/periods-in-memory.ts'
import type { Organisation, Unit } from '../reference.ts'
import { officersOf } from './officers.ts'
import { unitReply } from './organisation-on.ts'

const named = ({ code, nameZh, nameEn }: Unit) => ({ code, nameZh, nameEn })

/** A unit as it is on a day, who works there and what else there is in the places it serves. */
export function unitOn(organisation: Organisation, code: string, on: PlainDate) {
  const unit = organisation.unit(code, on)
  if (unit === null) throw new NotFound('unit')
  const units = organisation.unitsOn(on)
  return {
    on,
    unit: unitReply(unit),
    organName: organisation.unit(unit.organ, on)?.nameZh ?? unit.organ,
    parents: organisation.upwards(code, on).slice(1).map(named),
    children: units.filter((child) => child.parent === code).map((child) => ({ ...named(child), kind: child.kind })),
    posts: officersOf(organisation, code, on),
    places: unit.serves.flatMap((place) => placeServed(organisation, units, place, on)),
    periods: changesBetween(organisation.unitPeriods(code)),
  }
}

function placeServed(organisation: Organisation, units: readonly Unit[], code: string, on: PlainDate) {
  const township = organisation.township(code, on)
  if (township === null) return []
  const there = units.filter((unit) => unit.serves.includes(code))
  const office = there.find((unit) => unit.kind === 'township_enforcement_office')
  return [
    {
      code,
      nameZh: township.name_zh,
      nameEn: township.name_en,
      office: office === undefined ? null : { ...named(office), staff: office.staff },
      stationed: there.filter((unit) => unit.kind === 'stationed_agency').map(named),
    },
  ]
}
