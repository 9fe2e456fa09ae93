import type { OrganisationFinding, TownshipReply, UnitReply } from '../../../../contract/organisation.ts'
import type { z } from 'zod'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation, Unit } from '../reference.ts'
import { squadServing, squadsServing } from './service-areas.ts'

export const unitReply = (unit: Unit): UnitReply => ({
  code: unit.code,
  nameZh: unit.nameZh,
  nameEn: unit.nameEn,
  kind: unit.kind,
  parent: unit.parent,
  organ: unit.organ,
  level: unit.level,
  staff: unit.staff,
  address: unit.address,
  phone: unit.phone,
  serves: [...unit.serves],
  source: unit.source,
  staffSource: unit.staffSource,
  servesSource: unit.servesSource,
  note: unit.note,
  validFrom: unit.validFrom,
  validTo: unit.validTo,
})

/** Townships and zones in force on a day, each with the squad that serves it. */
export function townshipsOn(organisation: Organisation, on: PlainDate): TownshipReply[] {
  return organisation.townships
    .filter((township) => organisation.township(township.code, on) === township)
    .map((township) => ({
      code: township.code,
      nameZh: township.name_zh,
      nameEn: township.name_en,
      kind: township.kind,
      longitude: township.longitude,
      latitude: township.latitude,
      source: township.source,
      note: township.note,
      squad: squadServing(organisation, township.code, on)?.code ?? null,
    }))
}

/** Places that no squad serves, or several. */
export function placeFindings(organisation: Organisation, on: PlainDate): z.infer<typeof OrganisationFinding>[] {
  return townshipsOn(organisation, on).flatMap((township) => {
    const squads = squadsServing(organisation, township.code, on)
    if (squads.length === 1) return []
    const kind = squads.length === 0 ? ('place-without-squad' as const) : ('place-with-several-squads' as const)
    return [{ kind, subject: township.code, subjectName: township.nameZh, units: squads.map((squad) => squad.code) }]
  })
}

/** The figures of the county's layout: squads 3 + 5 + 2, offices and their staff, brigades and their officers. */
export function unitTotals(units: readonly Unit[]) {
  const of = (kind: Unit['kind']) => units.filter((unit) => unit.kind === kind)
  const staffed = (kind: Unit['kind']) => ({
    count: of(kind).length,
    staff: of(kind).reduce((sum, unit) => sum + (unit.staff ?? 0), 0),
  })
  return {
    units: units.length,
    squads: { street: of('squad_street').length, township: of('squad_township').length, zone: of('squad_zone').length },
    offices: staffed('township_enforcement_office'),
    brigades: staffed('field_brigade'),
  }
}
