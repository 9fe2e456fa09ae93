import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type * as contract from '../../../contract/organisation.ts'
import { testServer, type Caller, type TestServer } from '../../../testing/server.ts'

type Reply<Name extends 'getOrganisation' | 'getUnit' | 'getMap' | 'listOfficers' | 'listVillages'> = z.infer<
  (typeof contract)[Name]['reply']
>

let server: TestServer
let clerk: Caller
beforeAll(async () => {
  server = await testServer()
  clerk = await server.as('clerk')
})
afterAll(() => server.close())

describe('the organisation', () => {
  test('is told with its totals, and nothing to settle', async () => {
    const { json } = await clerk.get<Reply<'getOrganisation'>>('/organisation')
    expect(json.units).toHaveLength(168)
    expect(json.totals).toEqual({
      units: 168,
      squads: { street: 3, township: 5, zone: 2 },
      offices: { count: 18, staff: 120 },
      brigades: { count: 6, staff: 334 },
      powers: { all: 707, bureau: 171, department: 536 },
    })
    expect(json.findings).toEqual([])
  })

  test('has for each of the 18 townships and 2 zones the squad that serves it', async () => {
    const { json } = await clerk.get<Reply<'getOrganisation'>>('/organisation')
    expect(json.townships).toHaveLength(20)
    expect(json.townships.find((township) => township.code === '371521002')?.squad).toBe('371521-B01-Z02')
    expect(json.townships.every((township) => township.squad !== null)).toBe(true)
  })

  test('on a day before there was one is empty', async () => {
    const { json } = await clerk.get<Reply<'getOrganisation'>>('/organisation?on=2024-12-31')
    expect(json.units).toEqual([])
  })

  test('is told to nobody who is not signed in', async () => {
    expect((await server.app.inject('/api/organisation')).statusCode).toBe(401)
  })
})

describe('a unit', () => {
  test('says in whose name it acts, what its organ holds, who works there and who else is there', async () => {
    const { json } = await clerk.get<Reply<'getUnit'>>('/organisation/units/371521-B01-Z02')
    expect(json).toMatchObject({
      unit: { organ: '371521-B01', serves: ['371521002'], staffSource: 'model' },
      organName: '阳谷县综合行政执法局（阳谷县城市管理局）',
      powers: { held: 171 },
      places: [{ code: '371521002', office: { code: '371521002-XZB', staff: 8 } }],
      periods: [{ validFrom: '2025-01-01', validTo: null, changed: [] }],
    })
    expect(json.powers.fields).toHaveLength(9)
    expect(json.posts).toHaveLength(8)
    expect(json.places[0]?.stationed).toHaveLength(4)
    expect(json.parents.map((parent) => parent.code)).toEqual(['371521-B01-DD', '371521-B01', '371521-GOV'])
  })

  test('that is a brigade is the team of its fields only', async () => {
    const { json } = await clerk.get<Reply<'getUnit'>>('/organisation/units/371521-B04-DD')
    expect(json.powers.fields.map((field) => field.slug)).toEqual(['transport'])
  })

  test('that is not there is not found', async () => {
    expect((await clerk.get('/organisation/units/371521-B99')).status).toBe(404)
  })
})

describe('officers', () => {
  test('of the Qiaorun squad: six may be chosen, one has an expired certificate, one has none', async () => {
    const { json } = await clerk.get<Reply<'listOfficers'>>('/organisation/officers?unit=371521-B01-Z02')
    expect(json.officers.filter((officer) => officer.canBeChosen)).toHaveLength(6)
    expect(json.officers.every((officer) => officer.certificate?.numberFits !== false)).toBe(true)
    const refused = json.officers.filter((officer) => !officer.canBeChosen)
    expect(refused.map(({ name, obstacles }) => [name, obstacles[0]?.code, obstacles[0]?.basis[0]])).toEqual([
      ['示例·侨润中队队员己', 'certificate-expired', { statute: 'PL', article: 42 }],
      ['示例·侨润中队队员庚', 'certificate-missing', { statute: 'PL', article: 42 }],
    ])
  })

  test('of a township office are none: its staff cannot be assigned', async () => {
    const { json } = await clerk.get<Reply<'listOfficers'>>('/organisation/officers?unit=371521002-XZB')
    expect(json.officers).toHaveLength(8)
    expect(json.officers.every((officer) => !officer.canBeChosen)).toBe(true)
  })
})

describe('the map', () => {
  test('has the outline, a cell for each township and the zones, all marked as model', async () => {
    const { json } = await clerk.get<Reply<'getMap'>>('/organisation/map')
    const layers = json.features.map((feature) => feature.properties.layer)
    expect([
      layers.filter((layer) => layer === 'township').length,
      layers.filter((layer) => layer === 'zone').length,
    ]).toEqual([18, 2])
    expect(json.features.every((feature) => feature.properties.source === 'model')).toBe(true)
    expect(json.features.find((feature) => feature.properties.code === '371521109')?.properties).toMatchObject({
      nameZh: '寿张镇',
      squad: '371521-B01-Z07',
    })
  })
})

test('villages belong to their township', async () => {
  const { json } = await clerk.get<Reply<'listVillages'>>('/organisation/townships/371521109/villages')
  expect(json.villages).toHaveLength(31)
})
