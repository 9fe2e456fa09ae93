import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aCounty, aHolder, aUnit } from '../../testing/counties.ts'
import type { Citation } from '../../law/schema.ts'
import type { CountyFacts, TownshipDecision } from './county-facts.ts'
import { unitObstacles } from './may-this-unit.ts'
import { organOf } from './unit-kinds.ts'
import { whoMayAct, type AuthorityQuestion } from './who-may-act.ts'

const on = '2026-11-24'
const asked = (changes: Partial<AuthorityQuestion> = {}): AuthorityQuestion => ({
  township: '371521002',
  powerCode: 'CF-URB-001',
  on,
  ...changes,
})
const actors = (question: AuthorityQuestion, county = aCounty()) =>
  whoMayAct(question, county).authorised.map(({ organ, team }) => [organ, team])
const obstacles = (question: AuthorityQuestion, county = aCounty()) =>
  whoMayAct(question, county).obstacles.map((obstacle) => obstacle.code)

describe('a power of the bureau', () => {
  test('is used by the squad that serves the place, in the bureau’s name', () => {
    expect(actors(asked())).toEqual([['371521-B01', '371521-B01-Z02']])
    expect(actors(asked({ township: '371521109' }))).toEqual([['371521-B01', '371521-B01-Z07']])
  })

  test('tells why, on which article and since when', () => {
    const [only] = whoMayAct(asked(), aCounty()).authorised
    expect(only).toMatchObject({
      since: '2025-01-01',
      foundedOn: '职责清单',
      basis: [{ statute: 'PL', article: 18, paragraph: 2 }],
    })
    expect(only?.reasons.map((reason) => reason.code)).toEqual([
      'power-of-bureau',
      'squad-serves-place',
      'name-of-organ',
    ])
  })

  test('is nobody’s where no squad serves the place, and that is told', () => {
    expect(actors(asked({ township: '371521999' }))).toEqual([])
    expect(obstacles(asked({ township: '371521999' }))).toEqual(['place-outside-area'])
  })

  test('with two squads serving one place is an overlap', () => {
    const county = aCounty()
    const second = aUnit('371521-B01-Z03', 'squad_street', { organ: '371521-B01', serves: ['371521002'] })
    expect(obstacles(asked(), { ...county, units: [...county.units, second] })).toEqual(['several-holders'])
  })

  test('follows a change of service area from its date on, and not before', () => {
    const county = aCounty()
    const units = county.units.flatMap((unit) =>
      unit.code === '371521-B01-Z07'
        ? [
            { ...unit, validTo: '2026-06-30' },
            { ...unit, validFrom: '2026-07-01', serves: ['371521108'] },
          ]
        : [unit],
    )
    const town = asked({ township: '371521109' })
    expect(actors({ ...town, on: '2026-06-30' }, { ...county, units })).toHaveLength(1)
    expect(actors({ ...town, on: '2026-07-01' }, { ...county, units })).toHaveLength(0)
  })

  test('before a place is named is the bureau’s without a squad', () => {
    expect(actors(asked({ township: null }))).toEqual([['371521-B01', null]])
  })
})

describe('a power of a department', () => {
  const food = asked({ powerCode: 'CF-MFD-001' })

  test('is used by the one team of its field, wherever it is', () => {
    expect(actors(food)).toEqual([['371521-B02', '371521-B02-DD']])
    expect(actors({ ...food, township: '371521109' })).toEqual([['371521-B02', '371521-B02-DD']])
  })

  test('with two holders is an overlap, named with the article on disputes', () => {
    const county = aCounty()
    const holders = [...county.holders, aHolder('market-food', '371521-B04', { team: '371521-B04-DD' })]
    expect(whoMayAct(food, { ...county, holders }).obstacles).toMatchObject([
      { code: 'several-holders', basis: [{ statute: 'PL', article: 25 }] },
    ])
  })

  test('without a holder is a gap', () => {
    expect(obstacles(food, aCounty({ holders: [] }))).toEqual(['no-holder'])
  })

  test('given to another organ one by one goes before the field', () => {
    const county = aCounty()
    const holders = [...county.holders, aHolder('market-food', '371521-B04', { powerCode: 'CF-MFD-001' })]
    expect(actors(food, { ...county, holders })).toEqual([['371521-B04', null]])
  })

  test('of food fines from 300,000 yuan on is not for the county to decide', () => {
    expect(obstacles({ ...food, fineInYuan: 299_999 })).toEqual([])
    expect(obstacles({ ...food, fineInYuan: 300_000 })).toEqual(['level-limit'])
  })
})

describe('a ruling on competence', () => {
  const ruling = {
    code: 'R1',
    title: '关于寿张镇违建查处的裁定',
    decidedBy: '县政府',
    decidedOn: '2026-05-01',
    field: null,
    powerCodes: ['CF-URB-001'],
    townships: ['371521109'],
    organ: '371521-B04',
    team: '371521-B04-DD',
    validFrom: '2026-05-01',
    validTo: null,
  }

  test('changes who acts, there, for that power, from its date on', () => {
    const county = aCounty({ rulings: [ruling] })
    const there = asked({ township: '371521109' })
    expect(actors(there, county)).toEqual([['371521-B04', '371521-B04-DD']])
    expect(actors({ ...there, on: '2026-04-30' }, county)).toEqual([['371521-B01', '371521-B01-Z07']])
    expect(actors(asked(), county)).toEqual([['371521-B01', '371521-B01-Z02']])
    expect(actors({ ...there, powerCode: 'CF-URB-002' }, county)).toEqual([['371521-B01', '371521-B01-Z07']])
    expect(whoMayAct(there, county).authorised[0]?.reasons[0]).toEqual({
      code: 'ruled',
      basis: [{ statute: 'PL', article: 25 }],
      facts: { title: ruling.title, by: '县政府', on: '2026-05-01' },
    })
  })

  test('about a field decides a question about the field; the latest of several counts', () => {
    const field = {
      ...ruling,
      code: 'R2',
      field: 'urban-planning',
      powerCodes: [],
      decidedOn: '2026-06-01',
      team: null,
    }
    const asks = { township: '371521109', field: 'urban-planning', on }
    expect(actors(asks, aCounty({ rulings: [ruling] }))).toEqual([['371521-B01', '371521-B01-Z07']])
    expect(actors(asks, aCounty({ rulings: [field] }))).toEqual([['371521-B04', null]])
    expect(actors(asked({ township: '371521109' }), aCounty({ rulings: [ruling, field] }))).toEqual([
      ['371521-B04', null],
    ])
    expect(actors({ ...asks, township: '371521002' }, aCounty({ rulings: [field] }))).toEqual([
      ['371521-B01', '371521-B01-Z02'],
    ])
  })
})

describe('a township', () => {
  const decision: TownshipDecision = {
    code: 'D1',
    title: '省政府赋权决定',
    issuer: '山东省人民政府',
    publishedOn: '2026-01-10',
    townships: ['371521109'],
    powerCodes: ['CF-URB-001'],
    validFrom: '2026-02-01',
    validTo: null,
  }
  const there = asked({ township: '371521109' })

  test('acts under a recorded decision of the province, for that power, in that place, from its date on', () => {
    const county = aCounty({ townshipDecisions: [decision] })
    expect(actors(there, county)).toContainEqual(['371521109-GOV', null])
    expect(actors({ ...there, on: '2026-01-31' }, county)).not.toContainEqual(['371521109-GOV', null])
    expect(unitObstacles('371521109-GOV', there, county)).toEqual([])
    expect(whoMayAct(there, county).authorised[0]).toMatchObject({
      organ: '371521109-GOV',
      basis: [{ statute: 'PL', article: 24 }],
      reasons: [{ code: 'handed-to-township', basis: [{ statute: 'PL', article: 24 }] }],
    })
  })

  test('never acts without one', () => {
    const anyQuestion = fc.record({
      township: fc.constantFrom('371521002', '371521109', '371521999', null),
      powerCode: fc.constantFrom('CF-URB-001', 'CF-URB-002', 'CF-MFD-001', 'CF-NON-001'),
      on: fc.constantFrom('2024-12-31', '2025-01-01', '2026-11-24'),
    })
    fc.assert(
      fc.property(anyQuestion, (question) => {
        for (const [organ, team] of actors(question)) {
          expect(`${organ}`).not.toMatch(/^\d{9}-/)
          expect(`${team}`).not.toMatch(/^\d{9}-/)
        }
        for (const unit of ['371521002-GOV', '371521109-GOV', '371521109-XZB'])
          expect(unitObstacles(unit, question, aCounty())).not.toEqual([])
      }),
    )
  })

  test('is named beside the bureau where the planning law itself lets it act: in towns, not in streets', () => {
    expect(whoMayAct(there, aCounty()).alongside).toMatchObject([
      { code: 'township-by-law', basis: [{ statute: 'URPL', article: 65 }] },
    ])
    expect(whoMayAct(asked(), aCounty()).alongside).toEqual([])
    const food = asked({ powerCode: 'CF-MFD-001', township: '371521109' })
    expect(whoMayAct(food, aCounty()).alongside).toEqual([])
  })
})

describe('whether this unit may act', () => {
  const why = (unit: string, question = asked(), county: CountyFacts = aCounty()) =>
    unitObstacles(unit, question, county).map((obstacle) => obstacle.code)

  test('the squad of the place may, and the bureau for it', () => {
    expect(why('371521-B01-Z02')).toEqual([])
    expect(why('371521-B01')).toEqual([])
  })

  test('another squad may not: the place is outside its area', () => {
    expect(why('371521-B01-Z07')).toEqual(['place-outside-area'])
  })

  test('a department and its brigade may not use what the bureau holds, nor the bureau what a department holds', () => {
    expect(why('371521-B02-DD')).toEqual(['held-by-bureau'])
    expect(why('371521-B01-Z02', asked({ powerCode: 'CF-MFD-001' }))).toEqual(['held-by-department'])
  })

  test('a brigade may not use what another department holds', () => {
    expect(why('371521-B04-DD', asked({ powerCode: 'CF-MFD-001' }))).toEqual(['held-by-department'])
  })

  test('a township office never may, a township without decision neither, each with its article', () => {
    expect(unitObstacles('371521109-XZB', asked(), aCounty())).toMatchObject([
      {
        code: 'without-enforcement-power',
        basis: [
          { statute: 'PL', article: 17 },
          { statute: 'SDTWP', article: 8 },
          { statute: 'ACL', article: 17 },
        ],
      },
    ])
    expect(unitObstacles('371521109-GOV', asked(), aCounty())).toMatchObject([
      {
        code: 'township-without-power',
        basis: [
          { statute: 'PL', article: 24 },
          { statute: 'SDTWP', article: 8 },
        ],
      },
    ])
  })

  test('the digital-city centre never may, nor a unit that is not there', () => {
    expect(why('371521-B01-SZ')).toEqual(['without-enforcement-power'])
    expect(why('371521-B99')).toEqual(['without-enforcement-power'])
  })

  test('a stationed agency may in its own place, for its department', () => {
    const food = asked({ powerCode: 'CF-MFD-001', township: '371521109' })
    expect(why('371521109-SCJ', food)).toEqual([])
    expect(why('371521109-SCJ', { ...food, township: '371521002' })).toEqual(['place-outside-area'])
  })
})

describe('what an answer rests on', () => {
  const places = (entries: readonly { code: string; basis: readonly Citation[] }[]) =>
    entries.map(({ code, basis }) => [code, ...basis.map(({ statute, article }) => `${statute} ${article}`)])
  const refused = (question: AuthorityQuestion, county = aCounty()) => places(whoMayAct(question, county).obstacles)
  const food = asked({ powerCode: 'CF-MFD-001' })

  test('is named for every reason', () => {
    const reasons = (question: AuthorityQuestion, county = aCounty()) =>
      whoMayAct(question, county).authorised.map((entry) => places(entry.reasons))
    expect(reasons(asked())).toEqual([
      [
        ['power-of-bureau', 'PL 18'],
        ['squad-serves-place', 'PL 22'],
        ['name-of-organ', 'PL 17', 'PL 38'],
      ],
    ])
    expect(reasons(food)).toEqual([
      [
        ['power-of-department', 'PL 17', 'PL 23'],
        ['team-of-field', 'SEED 2'],
        ['name-of-organ', 'PL 17', 'PL 38'],
      ],
    ])
    const single = aCounty({ holders: [aHolder('market-food', '371521-B04', { powerCode: 'CF-MFD-001' })] })
    expect(reasons(food, single)).toEqual([[['single-power-of-organ', 'PL 17', 'PL 23']]])
  })

  test('is named for every obstacle', () => {
    expect(refused({ ...food, fineInYuan: 300_000 })).toEqual([['level-limit', 'FSLR 81']])
    expect(refused(food, aCounty({ holders: [] }))).toEqual([['no-holder', 'PL 17', 'PL 18']])
    expect(refused(food, aCounty({ holders: [aHolder('market-food', '371521-B99')] }))).toEqual([
      ['no-holder', 'PL 17'],
    ])
    expect(refused(asked({ township: '371521999' }))).toEqual([['place-outside-area', 'PL 22']])
    expect(refused(asked({ powerCode: 'CF-NON-001' }))).toEqual([['power-not-found', 'PL 4', 'PL 38']])
    const second = aUnit('371521-B01-Z03', 'squad_street', { organ: '371521-B01', serves: ['371521002'] })
    expect(refused(asked(), aCounty({ units: [...aCounty().units, second] }))).toEqual([['several-holders', 'PL 25']])
    expect(places(unitObstacles('371521-B01-Z07', asked(), aCounty()))).toEqual([['place-outside-area', 'PL 22']])
    for (const unit of ['371521-B01-SZ', '371521-B99'])
      expect(places(unitObstacles(unit, asked(), aCounty()))).toEqual([['without-enforcement-power', 'PL 17']])
  })

  test('is in force from its first day to its last, both included', () => {
    const units = aCounty().units.map((unit) => ({ ...unit, validTo: '2026-11-24' }))
    expect(actors(asked({ on: '2025-01-01' }))).toHaveLength(1)
    expect(actors(asked(), aCounty({ units }))).toHaveLength(1)
    expect(actors(asked({ on: '2026-11-25' }), aCounty({ units }))).toHaveLength(0)
  })

  test('says since when: the later of the holding and the squad’s service there', () => {
    const since = (holding: string, squad: string) =>
      whoMayAct(
        asked(),
        aCounty({
          units: aCounty().units.map((unit) => (unit.code.endsWith('Z02') ? { ...unit, validFrom: squad } : unit)),
          holders: [aHolder('urban-planning', '371521-B01', { validFrom: holding })],
        }),
      ).authorised[0]?.since
    expect([since('2025-03-01', '2025-06-01'), since('2025-06-01', '2025-03-01')]).toEqual(['2025-06-01', '2025-06-01'])
  })

  test('tells a squad of another place who serves this one', () => {
    expect(unitObstacles('371521-B01-Z07', asked(), aCounty())[0]?.facts).toMatchObject({ holder: '侨润中队' })
  })

  test('lets a unit of the right organ act that has no area of its own', () => {
    const inside = aUnit('371521-B01-FZ', 'squad_zone', { organ: '371521-B01', serves: [] })
    expect(unitObstacles(inside.code, asked(), aCounty({ units: [...aCounty().units, inside] }))).toEqual([])
  })
})

describe('the organ in whose name a unit acts', () => {
  const tree: Readonly<Record<string, { kind: string; parent: string | null }>> = {
    B01: { kind: 'enforcement_bureau', parent: 'GOV' },
    DD: { kind: 'enforcement_brigade', parent: 'B01' },
    Z02: { kind: 'squad_street', parent: 'DD' },
    GOV: { kind: 'county_government', parent: null },
    LX: { kind: 'joint_conference', parent: null },
    A: { kind: 'field_brigade', parent: 'B' },
    B: { kind: 'field_brigade', parent: 'A' },
  }
  const organ = (code: string) => organOf(code, (asked) => tree[asked])

  test('is the nearest organ above it, or itself', () => {
    expect(['Z02', 'DD', 'B01', 'GOV'].map(organ)).toEqual(['B01', 'B01', 'B01', 'GOV'])
  })

  test('is the unit itself where the tree names none, ends, or runs in a circle', () => {
    expect(['LX', 'nobody', 'A'].map(organ)).toEqual(['LX', 'nobody', 'A'])
  })
})

describe('a question about nothing', () => {
  test('is answered with what is missing', () => {
    expect(obstacles(asked({ powerCode: 'CF-NON-001' }))).toEqual(['power-not-found'])
    expect(obstacles(asked({ on: '2024-12-31' }))).toEqual(['power-not-in-force'])
    expect(obstacles({ township: '371521002', on })).toEqual(['no-power-chosen'])
  })

  test('about a field lists its powers', () => {
    expect(whoMayAct({ township: '371521002', field: 'urban-planning', on }, aCounty()).powers).toEqual([
      'CF-URB-001',
      'CF-URB-002',
    ])
  })
})
