import type { CountyFacts, HolderFacts, UnitFacts } from '../domain/authority/county-facts.ts'

const since = { validFrom: '2025-01-01', validTo: null }

/** A unit in force since 2025. A test states what differs. */
export const aUnit = (code: string, kind: UnitFacts['kind'], changes: Partial<UnitFacts> = {}): UnitFacts => ({
  code,
  nameZh: code,
  nameEn: code,
  kind,
  parent: null,
  organ: code,
  serves: ['371521'],
  ...since,
  ...changes,
})

export const aHolder = (field: string, organ: string, changes: Partial<HolderFacts> = {}): HolderFacts => ({
  field,
  powerCode: null,
  organ,
  team: null,
  basis: '职责清单',
  ...since,
  ...changes,
})

/**
 * A bureau with two squads (one for the street 371521002, one for the town 371521109), a market department with its
 * brigade, a street office and a town government with its enforcement office.
 */
export function aCounty(changes: Partial<CountyFacts> = {}): CountyFacts {
  const power = (code: string, field: string, law = '城乡规划法', article = 64) => ({
    code,
    name: code,
    field,
    kind: 'penalty' as const,
    law,
    article,
    ...since,
  })
  return {
    region: '371521',
    units: [
      aUnit('371521-B01', 'enforcement_bureau', { nameZh: '综合行政执法局' }),
      aUnit('371521-B01-Z02', 'squad_street', { organ: '371521-B01', serves: ['371521002'], nameZh: '侨润中队' }),
      aUnit('371521-B01-Z07', 'squad_township', { organ: '371521-B01', serves: ['371521109'], nameZh: '第四中队' }),
      aUnit('371521-B01-SZ', 'platform_centre', { organ: '371521-B01' }),
      aUnit('371521-B02', 'department', { nameZh: '市场监督管理局' }),
      aUnit('371521-B02-DD', 'field_brigade', { organ: '371521-B02', nameZh: '市场监管大队' }),
      aUnit('371521-B04', 'department', { nameZh: '交通运输局' }),
      aUnit('371521-B04-DD', 'field_brigade', { organ: '371521-B04' }),
      aUnit('371521002-GOV', 'street_office', { serves: ['371521002'] }),
      aUnit('371521109-GOV', 'township_government', { serves: ['371521109'], nameZh: '寿张镇人民政府' }),
      aUnit('371521109-XZB', 'township_enforcement_office', { organ: '371521109-GOV', serves: ['371521109'] }),
      aUnit('371521109-SCJ', 'stationed_agency', { organ: '371521-B02', serves: ['371521109'] }),
    ],
    fields: [
      { slug: 'urban-planning', nameZh: '城市规划', nameEn: 'Urban planning', exercisedBy: 'bureau', ...since },
      { slug: 'market-food', nameZh: '食品安全', nameEn: 'Food safety', exercisedBy: 'department', ...since },
    ],
    powers: [
      power('CF-URB-001', 'urban-planning'),
      power('CF-URB-002', 'urban-planning'),
      power('CF-MFD-001', 'market-food', '食品安全法', 122),
    ],
    holders: [aHolder('urban-planning', '371521-B01'), aHolder('market-food', '371521-B02', { team: '371521-B02-DD' })],
    townshipDecisions: [],
    rulings: [],
    ...changes,
  }
}
