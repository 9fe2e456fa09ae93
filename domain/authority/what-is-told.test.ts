/** What the answer to "who may act" tells: names, titles and days besides the codes; and which units are what. */

import { describe, expect, test } from 'vitest'
import { aCounty, aHolder, aUnit } from '../../testing/counties.ts'
import type { CountyFacts } from './county-facts.ts'
import { unitObstacles } from './may-this-unit.ts'
import { isOrgan, isSquad, isTownshipBody, organOf, unitKinds } from './unit-kinds.ts'
import { whoMayAct, type AuthorityQuestion } from './who-may-act.ts'

const asked = (changes: Partial<AuthorityQuestion> = {}): AuthorityQuestion => ({
  township: '371521002',
  powerCode: 'CF-URB-001',
  on: '2026-11-24',
  ...changes,
})
const answer = (changes: Partial<AuthorityQuestion> = {}, county: Partial<CountyFacts> = {}) =>
  whoMayAct(asked(changes), aCounty(county))
const list = [
  { statute: 'PL', article: 4 },
  { statute: 'PL', article: 38, paragraph: 1 },
]

describe('a question without an answer', () => {
  test('says which power there is not, or not that day, and that none was chosen', () => {
    const nothing = { on: '2026-11-24', authorised: [], powers: [], alongside: [] }
    expect(answer({ powerCode: 'CF-NIL-001' })).toEqual({
      ...nothing,
      obstacles: [{ code: 'power-not-found', basis: list, facts: { power: 'CF-NIL-001' }, field: 'powerCode' }],
    })
    expect(answer({ on: '2024-12-31' }).obstacles).toEqual([
      { code: 'power-not-in-force', basis: list, facts: { power: 'CF-URB-001', on: '2024-12-31' }, field: 'powerCode' },
    ])
    expect(answer({ powerCode: undefined }).obstacles).toEqual([
      { code: 'no-power-chosen', basis: list, facts: {}, field: 'powerCode' },
    ])
  })

  test('names the field that nobody holds, the organ that is gone and the organs that overlap', () => {
    expect(answer({}, { holders: [] }).obstacles).toEqual([
      {
        code: 'no-holder',
        basis: [
          { statute: 'PL', article: 17 },
          { statute: 'PL', article: 18 },
        ],
        facts: { field: '城市规划' },
      },
    ])
    expect(answer({}, { holders: [aHolder('urban-planning', '371521-B99')] }).obstacles[0]).toEqual({
      code: 'no-holder',
      basis: [{ statute: 'PL', article: 17 }],
      facts: { organ: '371521-B99' },
    })
    const both = [
      aHolder('urban-planning', '371521-B01'),
      aHolder('urban-planning', '371521-B04', { team: '371521-B04-DD' }),
    ]
    expect(answer({}, { holders: both }).obstacles).toEqual([
      {
        code: 'several-holders',
        basis: [{ statute: 'PL', article: 25 }],
        facts: { holders: '综合行政执法局、交通运输局' },
      },
    ])
  })

  test('names the place that no squad serves and the squads that both do', () => {
    expect(answer({ township: '371521999' }).obstacles).toEqual([
      {
        code: 'place-outside-area',
        basis: [{ statute: 'PL', article: 22 }],
        facts: { township: '371521999', holder: '综合行政执法局' },
        field: 'place',
      },
    ])
    const second = aUnit('371521-B01-Z03', 'squad_street', {
      organ: '371521-B01',
      serves: ['371521002'],
      nameZh: '第三中队',
    })
    expect(answer({}, { units: [...aCounty().units, second] }).obstacles).toEqual([
      { code: 'several-holders', basis: [{ statute: 'PL', article: 25 }], facts: { holders: '侨润中队、第三中队' } },
    ])
  })

  test('says from which fine on food is decided above the county, and only food', () => {
    const food = { powerCode: 'CF-MFD-001', fineInYuan: 10_000_000 }
    const [refusal] = answer(food).obstacles
    expect(refusal).toMatchObject({ code: 'level-limit', basis: [{ statute: 'FSLR', article: 81 }] })
    const limit = refusal?.facts?.['limit'] as number
    expect(answer({ ...food, fineInYuan: limit }).obstacles).toHaveLength(1)
    expect(answer({ ...food, fineInYuan: limit - 1 }).obstacles).toEqual([])
    expect(answer({ fineInYuan: limit }).obstacles).toEqual([])
    expect(answer({ ...food, fineInYuan: undefined }).obstacles).toEqual([])
  })
})

describe('an answer', () => {
  test('tells each reason with its names', () => {
    expect(answer().authorised[0]?.reasons).toEqual([
      { code: 'power-of-bureau', basis: [{ statute: 'PL', article: 18, paragraph: 2 }], facts: { field: '城市规划' } },
      {
        code: 'squad-serves-place',
        basis: [{ statute: 'PL', article: 22 }],
        facts: { squad: '侨润中队', township: '371521002', since: '2025-01-01' },
      },
      {
        code: 'name-of-organ',
        basis: [
          { statute: 'PL', article: 17 },
          { statute: 'PL', article: 38, paragraph: 1 },
        ],
        facts: { organ: '综合行政执法局' },
      },
    ])
    expect(answer({ powerCode: 'CF-MFD-001' }).authorised[0]?.reasons[1]).toEqual({
      code: 'team-of-field',
      basis: [{ statute: 'SEED', article: 2 }],
      facts: { team: '市场监管大队' },
    })
  })

  test('without a place names the organ alone; about a field, all its powers of that day', () => {
    const { authorised, powers, obstacles, alongside } = answer({ township: null })
    expect(authorised).toMatchObject([{ organ: '371521-B01', team: null }])
    expect(authorised[0]?.reasons.map(({ code }) => code)).toEqual(['power-of-bureau', 'name-of-organ'])
    expect([powers, obstacles, alongside]).toEqual([['CF-URB-001'], [], []])
    expect(answer({ powerCode: undefined, field: 'urban-planning' }).powers).toEqual(['CF-URB-001', 'CF-URB-002'])
    expect(answer({ powerCode: undefined, field: 'urban-planning', on: '2024-12-31' }).powers).toEqual([])
  })

  test('in a village names the township government beside, in a street and for food nobody', () => {
    expect(answer({ township: '371521109' }).alongside).toEqual([
      { code: 'township-by-law', basis: [{ statute: 'URPL', article: 65 }], facts: { organ: '寿张镇人民政府' } },
    ])
    expect(answer().alongside).toEqual([])
    expect(answer({ township: '371521109', powerCode: 'CF-MFD-001' }).alongside).toEqual([])
  })
})

describe('a unit that may not act', () => {
  const told = (code: string, changes: Partial<AuthorityQuestion> = {}, county: Partial<CountyFacts> = {}) =>
    unitObstacles(code, asked(changes), aCounty(county))

  test('is told who may, on which article', () => {
    expect(told('371521-B02-DD')).toEqual([
      {
        code: 'held-by-bureau',
        basis: [{ statute: 'PL', article: 18 }],
        facts: { unit: '市场监管大队', holder: '综合行政执法局' },
      },
    ])
    expect(told('371521-B01-Z02', { powerCode: 'CF-MFD-001' })).toEqual([
      {
        code: 'held-by-department',
        basis: [{ statute: 'PL', article: 17 }],
        facts: { unit: '侨润中队', holder: '市场监督管理局' },
      },
    ])
    expect(told('371521-B01-Z07')).toEqual([
      {
        code: 'place-outside-area',
        basis: [{ statute: 'PL', article: 22 }],
        facts: { unit: '第四中队', township: '371521002', holder: '侨润中队' },
      },
    ])
  })

  test('of a township has no power of its own, and its offices not even a name', () => {
    const by = (code: string) => told(code).map((refusal) => [refusal.code, refusal.basis.length, refusal.facts])
    expect(by('371521109-GOV')).toEqual([['township-without-power', 2, { unit: '寿张镇人民政府' }]])
    expect(by('371521002-GOV')).toEqual([['township-without-power', 2, { unit: '371521002-GOV' }]])
    expect(by('371521109-XZB')).toEqual([['without-enforcement-power', 3, { unit: '371521109-XZB' }]])
    const joint = aUnit('371521-LX', 'joint_conference')
    const units = { units: [...aCounty().units, joint] }
    for (const code of ['371521-LX', '371521-B01-SZ', '371521-NONE'])
      expect(told(code, {}, units).map((refusal) => refusal.code)).toEqual(['without-enforcement-power'])
  })

  test('is told what stands against it where nobody may', () => {
    expect(told('371521-B01-Z02', {}, { holders: [] }).map(({ code }) => code)).toEqual(['no-holder'])
  })
})

test('seven kinds of unit have a name and a seal, three are squads, four belong to a township', () => {
  expect(unitKinds.filter(isOrgan)).toEqual([
    'county_government',
    'enforcement_bureau',
    'department',
    'judicial',
    'zone_committee',
    'street_office',
    'township_government',
  ])
  expect(unitKinds.filter(isSquad)).toEqual(['squad_street', 'squad_township', 'squad_zone'])
  expect(unitKinds.filter(isTownshipBody)).toEqual([
    'street_office',
    'township_government',
    'coordination_group',
    'township_enforcement_office',
  ])
})

test('the organ of a unit is the nearest above it; in a circle or without one it is the unit itself', () => {
  const tree: Readonly<Record<string, { kind: string; parent: string | null }>> = {
    B: { kind: 'enforcement_bureau', parent: null },
    D: { kind: 'enforcement_brigade', parent: 'B' },
    Z: { kind: 'squad_street', parent: 'D' },
    one: { kind: 'squad_street', parent: 'other' },
    other: { kind: 'squad_street', parent: 'one' },
    alone: { kind: 'squad_street', parent: null },
  }
  const of = (code: string) => organOf(code, (unit) => tree[unit])
  expect(['B', 'D', 'Z', 'one', 'alone', 'gone'].map(of)).toEqual(['B', 'B', 'B', 'one', 'alone', 'gone'])
})
