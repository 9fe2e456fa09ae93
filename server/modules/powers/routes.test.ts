import type { z } from 'zod'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { askAuthority } from '../../../contract/authority.ts'
import type * as contract from '../../../contract/powers.ts'
import { testServer, type Caller, type TestServer } from '../../../testing/server.ts'

type Name =
  'searchPowers' | 'suggestPowers' | 'getPower' | 'assessPenalty' | 'listStatutes' | 'getStatute' | 'listFields'
type Reply<N extends Name> = z.infer<(typeof contract)[N]['reply']>

let server: TestServer
let clerk: Caller
beforeAll(async () => {
  server = await testServer()
  clerk = await server.as('clerk')
})
afterAll(() => server.close())

describe('the catalogue', () => {
  test('is searched and filtered from the address bar', async () => {
    const { json } = await clerk.get<Reply<'searchPowers'>>(
      `/powers?q=${encodeURIComponent('油烟')}&exercisedBy=bureau&kind=penalty,coercion`,
    )
    expect(json.powers.map((power) => power.code)).toContain('CF-ENV-021')
    expect(json.powers.every((power) => power.exercisedBy === 'bureau')).toBe(true)
  })

  test('asks the database nothing but who asks', async () => {
    server.fresh.statements()
    await clerk.get('/powers?q=%E6%B2%B9%E7%83%9F')
    expect(server.fresh.statements()).toHaveLength(1)
  })

  test('refuses a page that is no number', async () => {
    expect((await clerk.get('/powers?page=first')).status).toBe(422)
  })

  test('suggests from a free text', async () => {
    const { json } = await clerk.post<Reply<'suggestPowers'>>('/powers/suggestions', {
      text: '饭店净化器不开，油烟扰民',
    })
    expect(json.powers[0]).toMatchObject({ code: 'CF-ENV-021' })
  })
})

describe('a power', () => {
  test('comes with its statute, its bands and who may act where', async () => {
    const { json } = await clerk.get<Reply<'getPower'>>('/powers/CF-ENV-021')
    expect(json).toMatchObject({
      power: { law: '大气污染防治法', article: 118, clause: '第一款', fine: { low: 5000, high: 50000 } },
      statute: { title: '大气污染防治法', note: expect.stringContaining('启用前须核对') },
    })
    expect(json.bands.map((band) => [band.grade, band.fine, band.source])).toEqual([
      ['minor', { low: 5000, high: 14000 }, 'model'],
      ['ordinary', { low: 14000, high: 27500 }, 'model'],
      ['serious', { low: 27500, high: 41000 }, 'model'],
      ['very_serious', { low: 41000, high: 50000 }, 'model'],
    ])
    expect(json.whoMayAct).toHaveLength(10)
    expect(json.whoMayAct.flatMap((group) => group.townships)).toHaveLength(20)
  })

  test('of a department is used by its team everywhere', async () => {
    const { json } = await clerk.get<Reply<'getPower'>>('/powers/CF-MFD-017')
    expect(json.whoMayAct).toMatchObject([
      { authorised: [{ organ: '371521-B02', team: '371521-B02-DD' }], obstacles: [] },
    ])
    expect(json.power.newerText).toBe('2025-12-01')
  })

  test('that was not in force on the day, or never was, is not found', async () => {
    expect((await clerk.get('/powers/CF-ENV-021?on=2024-01-01')).status).toBe(404)
    expect((await clerk.get('/powers/CF-ENV-999')).status).toBe(404)
  })

  test('assesses a proposal for this party, with every obstacle', async () => {
    const proposed = (fineInYuan: number) =>
      clerk.post<Reply<'assessPenalty'>>('/powers/CF-ENV-021/assessment', {
        party: 'individual-business',
        proposal: { kinds: ['fine'], fineInYuan, grade: 'minor' },
      })
    expect((await proposed(5000)).json).toMatchObject({ obstacles: [], needsOrganHead: false, subject: 'individual' })
    expect((await proposed(4000)).json.obstacles).toMatchObject([
      { code: 'below-minimum', basis: [{ statute: 'PL', article: 32 }] },
    ])
  })
})

describe('every power of the catalogue', () => {
  test('has a ladder, if any, that covers the range of its party and lies inside it', async () => {
    const { json } = await clerk.get<Reply<'searchPowers'>>('/powers?size=1000')
    const wrong: string[] = []
    for (const { code } of json.powers.filter((power) => power.hasBands)) {
      for (const party of ['organisation', 'natural-person']) {
        const { json: assessed } = await clerk.post<Reply<'assessPenalty'>>(`/powers/${code}/assessment`, {
          party,
          baseInYuan: 100_000,
          units: 1,
        })
        const { bands, ranges } = assessed
        if (bands.length === 0) continue
        const inside = (low: number, high: number) =>
          ranges.some((range) => range.low <= low && high <= range.high) ||
          (ranges.some((range) => range.low <= low) && ranges.some((range) => high <= range.high))
        if (
          bands.length !== 4 ||
          bands.some((band, at) => !inside(band.low, band.high) || (at > 0 && band.low !== bands[at - 1]!.high))
        )
          wrong.push(`${code} ${party}`)
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('statutes and fields', () => {
  test('a statute lists the powers that rest on it, by article', async () => {
    const { json } = await clerk.get<Reply<'getStatute'>>(`/statutes/${encodeURIComponent('城乡规划法')}`)
    expect(json.articles.map((entry) => entry.article)).toEqual([64, 66, 67, 68])
    expect(json.articles[0]?.powers.map((power) => power.code)).toContain('CF-URB-001')
  })

  test('all 122 are listed, those with a newer text marked', async () => {
    const { json } = await clerk.get<Reply<'listStatutes'>>('/statutes')
    expect(json.statutes).toHaveLength(122)
    expect(json.statutes.filter((statute) => statute.note !== '')).toHaveLength(6)
  })

  test('every field leads to exactly one organ', async () => {
    const { json } = await clerk.get<Reply<'listFields'>>('/fields')
    expect(json.fields).toHaveLength(29)
    expect(json.fields.every((field) => field.holders.length === 1)).toBe(true)
    expect(json.fields.reduce((sum, field) => sum + field.powers, 0)).toBe(707)
  })
})

describe('who may act here on this', () => {
  const ask = async (query: string) => (await clerk.get<z.infer<typeof askAuthority.reply>>(`/authority?${query}`)).json

  test('a restaurant’s fumes in Qiaorun: the squad, in the bureau’s name', async () => {
    expect(await ask('township=371521002&powerCode=CF-ENV-021')).toMatchObject({
      township: { nameZh: '侨润街道' },
      authorised: [{ organ: '371521-B01', team: '371521-B01-Z02', since: '2025-01-01' }],
      obstacles: [],
    })
  })

  test('the township’s office itself may not, with the article', async () => {
    const { unitObstacles } = await ask('township=371521002&powerCode=CF-ENV-021&unit=371521002-XZB')
    expect(unitObstacles).toMatchObject([
      { code: 'without-enforcement-power', basis: [{ statute: 'PL', article: 17 }, {}, {}] },
    ])
  })

  test('a place that is no place is a gap', async () => {
    expect(await ask('township=371521999&powerCode=CF-ENV-021')).toMatchObject({
      authorised: [],
      obstacles: [{ code: 'place-outside-area' }],
    })
  })
})
