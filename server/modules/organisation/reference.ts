/** The organisation in process memory: every period of every unit, township, post and certificate, found by date. */

import type { Period, UnitFacts } from '../../../domain/authority/county-facts.ts'
import type { PlainDate } from '../../../domain/calendar/plain-date.ts'
import type { OfficerFacts } from '../../../domain/procedures/facts.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import type { Connection } from '../../platform/database.ts'
import { grouped, newestFirst, onDay, periodOf, withPeriod } from '../../platform/periods-in-memory.ts'
import type {
  CertificateTable,
  PersonTable,
  PostTable,
  SettingTable,
  Source,
  TownshipTable,
  UnitTable,
  VillageTable,
} from './tables.ts'

export interface Unit extends UnitFacts {
  readonly level: number
  readonly staff: number | null
  readonly profile: OrganProfile
  readonly documentPrefix: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly source: Source
  readonly staffSource: Source | null
  readonly servesSource: Source | null
  readonly note: string
}

export type Township = Omit<TownshipTable, 'id' | 'valid_from' | 'valid_to'> & Period
export type Village = Pick<VillageTable, 'code' | 'name_zh' | 'kind' | 'township_code'> & Period
export type Post = Omit<PostTable, 'valid_from' | 'valid_to'> & Period
export type Certificate = Omit<CertificateTable, 'id' | 'valid_from' | 'valid_to'> & Period

export interface Organisation {
  readonly units: readonly Unit[]
  readonly townships: readonly Township[]
  readonly map: unknown
  /** Null: no such unit on that day. */
  unit(code: string, on: PlainDate): Unit | null
  /** Every period of a unit, newest first. */
  unitPeriods(code: string): readonly Unit[]
  unitsOn(on: PlainDate): readonly Unit[]
  /** The unit and those above it, nearest first. */
  upwards(code: string, on: PlainDate): readonly Unit[]
  township(code: string, on: PlainDate): Township | null
  villagesOf(township: string, on: PlainDate): readonly Village[]
  person(personId: string): PersonTable | null
  postsOfPerson(personId: string, on: PlainDate): readonly Post[]
  postsOfUnit(unit: string, on: PlainDate): readonly Post[]
  /** The certificate that lasts longest on the day; an expired one if there is no other; null: never had one. */
  certificate(personId: string, on: PlainDate): Certificate | null
  /** An officer as a step finds him, of the unit that names him if he has a post there; null: nobody of that id. */
  officer(personId: string, on: PlainDate, from?: string): OfficerFacts | null
  /** A setting that a county may leave out. */
  findSetting(key: string, on: PlainDate): string | null
  /** A setting of the county, e.g. 'collecting-bank'. Throws when the county has not set it. */
  setting(key: string, on: PlainDate): string
}

export async function readOrganisation(connection: Connection): Promise<Organisation> {
  const all = <Row extends object>(table: string): Promise<Row[]> =>
    connection.query<Row>(`select * from organisation.${table}`)
  // One connection: its statements run one after the other.
  const units = await all<UnitTable>('unit')
  const townships = await all<TownshipTable>('township')
  const villages = await all<VillageTable>('village')
  const people = await all<PersonTable>('person')
  const posts = await all<PostTable>('post')
  const certificates = await all<CertificateTable>('certificate')
  const settings = await all<SettingTable>('setting')
  const maps = await all<{ geojson: unknown }>('map')
  return organisationOf({
    units,
    townships,
    villages,
    people,
    posts,
    certificates,
    settings,
    map: maps[0]?.geojson ?? null,
  })
}

interface Rows {
  readonly units: readonly UnitTable[]
  readonly townships: readonly TownshipTable[]
  readonly villages: readonly VillageTable[]
  readonly people: readonly PersonTable[]
  readonly posts: readonly PostTable[]
  readonly certificates: readonly CertificateTable[]
  readonly settings: readonly SettingTable[]
  readonly map: unknown
}

const startOf = ({ validFrom, unit_code, role }: Post): string => `${validFrom} ${unit_code} ${role}`

function organisationOf(rows: Rows): Organisation {
  const units = rows.units.map(unitOf)
  const townships = withPeriod(rows.townships)
  const unitsByCode = grouped(units, (unit) => unit.code)
  const townshipsByCode = grouped(townships, (township) => township.code)
  const villagesByTownship = grouped(withPeriod(rows.villages), (village) => village.township_code)
  const people = new Map(rows.people.map((person) => [person.id, person]))
  const posts = withPeriod(rows.posts)
  // Whoever has several posts starts from the one held longest.
  const byStart = posts.toSorted((one, other) => startOf(one).localeCompare(startOf(other)))
  const postsByPerson = grouped(byStart, (post) => post.person_id)
  const postsByUnit = grouped(posts, (post) => post.unit_code)
  const certificatesByPerson = grouped(withPeriod(rows.certificates), (certificate) => certificate.person_id)
  const settingsByKey = grouped(withPeriod(rows.settings), (setting) => setting.key)

  const unit = (code: string, day: PlainDate) => onDay(unitsByCode.get(code), day)[0] ?? null
  const postsOfPerson = (personId: string, day: PlainDate) => onDay(postsByPerson.get(personId), day)
  const findSetting = (key: string, day: PlainDate) => onDay(settingsByKey.get(key), day)[0]?.value ?? null
  const certificate = (personId: string, day: PlainDate): Certificate | null => {
    const held = onDay(certificatesByPerson.get(personId), day).toSorted((one, other) =>
      other.last_day.localeCompare(one.last_day),
    )
    return held.find((candidate) => candidate.first_day <= day) ?? held[0] ?? null
  }
  return {
    units,
    townships,
    map: rows.map,
    unit,
    unitPeriods: (code) => newestFirst(unitsByCode.get(code)),
    unitsOn: (day) => onDay(units, day),
    upwards: (code, day) => {
      const line: Unit[] = []
      for (
        let at = unit(code, day);
        at !== null && !line.includes(at);
        at = at.parent === null ? null : unit(at.parent, day)
      )
        line.push(at)
      return line
    },
    township: (code, day) => onDay(townshipsByCode.get(code), day)[0] ?? null,
    villagesOf: (township, day) => onDay(villagesByTownship.get(township), day),
    person: (personId) => people.get(personId) ?? null,
    postsOfPerson,
    postsOfUnit: (code, day) => onDay(postsByUnit.get(code), day),
    certificate,
    officer: (personId, day, from) => {
      const person = people.get(personId)
      if (person === undefined) return null
      const held = certificate(personId, day)
      const units = postsOfPerson(personId, day).map(({ unit_code }) => unit_code)
      return {
        personId,
        name: person.name,
        unit: units.find((code) => code === from) ?? units[0] ?? '',
        certificate: held === null ? null : { number: held.number, validFrom: held.first_day, validTo: held.last_day },
      }
    },
    findSetting,
    setting: (key, day) => {
      const value = findSetting(key, day)
      if (value === null) throw new Error(`The county has no setting "${key}" on ${day} (settings.csv)`)
      return value
    },
  }
}

const unitOf = (row: UnitTable): Unit => ({
  code: row.code,
  nameZh: row.name_zh,
  nameEn: row.name_en,
  kind: row.kind,
  parent: row.parent_code,
  organ: row.organ_code,
  level: row.level,
  staff: row.staff,
  serves: row.serves,
  profile: row.profile,
  documentPrefix: row.document_prefix,
  address: row.address,
  phone: row.phone,
  source: row.source,
  staffSource: row.staff_source,
  servesSource: row.serves_source,
  note: row.note,
  ...periodOf(row),
})
