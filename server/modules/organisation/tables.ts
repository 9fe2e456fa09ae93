import type { UnitKind } from '../../../domain/authority/unit-kinds.ts'
import type { Standing } from '../../../domain/procedure/procedure.ts'
import type { Role } from '../../../domain/roles.ts'
import type { OrganProfile } from '../../../law/schema.ts'

export type Source = 'fact' | 'seed' | 'model'

export interface UnitTable {
  id: number
  code: string
  name_zh: string
  name_en: string
  kind: UnitKind
  parent_code: string | null
  organ_code: string
  level: number
  staff: number | null
  serves: string[]
  profile: OrganProfile
  document_prefix: string | null
  address: string | null
  phone: string | null
  source: Source
  staff_source: Source | null
  serves_source: Source | null
  note: string
  valid_from: string
  valid_to: string | null
}

export interface TownshipTable {
  id: number
  code: string
  name_zh: string
  name_en: string
  kind: 'street' | 'town' | 'township' | 'zone'
  longitude: number | null
  latitude: number | null
  source: Source
  note: string
  valid_from: string
  valid_to: string | null
}

export interface VillageTable {
  id: number
  code: string
  name_zh: string
  kind: 'residents_committee' | 'villagers_committee'
  township_code: string
  source: Source
  valid_from: string
  valid_to: string | null
}

export interface PersonTable {
  id: string
  code: string
  name: string
  source: Source
}

export interface PostTable {
  id: string
  person_id: string
  unit_code: string
  role: Role
  title: string
  /** Of a head that is not the principal one. */
  standing: Standing | null
  source: Source
  valid_from: string
  valid_to: string | null
}

export interface CertificateTable {
  id: number
  number: string
  person_id: string
  issuer: string
  first_day: string
  last_day: string
  source: Source
  valid_from: string
  valid_to: string | null
}

export interface SettingTable {
  id: number
  key: string
  value: string
  source: Source
  note: string
  valid_from: string
  valid_to: string | null
}

export interface OrganisationTables {
  'organisation.unit': UnitTable
  'organisation.township': TownshipTable
  'organisation.village': VillageTable
  'organisation.person': PersonTable
  'organisation.post': PostTable
  'organisation.certificate': CertificateTable
  'organisation.setting': SettingTable
  'organisation.map': { name: string; geojson: unknown }
}
