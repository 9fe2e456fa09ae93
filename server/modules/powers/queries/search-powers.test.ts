import { describe, expect, test, beforeAll, afterAll } from 'vitest'
import type { z } from 'zod'
import { searchPowers as contract } from '../../../../contract/powers.ts'
import { freshDatabase, type FreshDatabase } from '../../../../testing/database.ts'
import { loadCounty } from '../../../county.ts'
import { readOrganisation, type Organisation } from '../../organisation/index.ts'
import { readPowers, type Powers } from '../reference.ts'
import { articleNumber } from './article-number.ts'
import { markedName } from './match-power.ts'
import { searchPowers, type PowerSearch } from './search-powers.ts'
import { suggestPowers } from './suggest-powers.ts'

const on = '2026-11-24'
let fresh: FreshDatabase
let powers: Powers
let organisation: Organisation
beforeAll(async () => {
  fresh = await freshDatabase()
  const owner = await fresh.owner.connect()
  await loadCounty(owner, 'county/yanggu', { demo: false, day: on })
  owner.release()
  ;[organisation, powers] = await fresh.database.withSession(null, 'read', async (tx) => [
    await readOrganisation(tx),
    await readPowers(tx),
  ])
})
afterAll(() => fresh.close())

type Reply = z.infer<typeof contract.reply>
const search = (question: PowerSearch): Reply =>
  JSON.parse(searchPowers(powers, organisation, on, question).json) as Reply
const codes = (question: PowerSearch) => search(question).powers.map((power) => power.code)

describe('the catalogue', () => {
  test('without a question is all 707, by organ 171 and 536', () => {
    const { total, facets } = search({})
    expect(total).toBe(707)
    expect(facets.exercisedBy).toMatchObject([
      { value: 'bureau', hits: 171, all: 171 },
      { value: 'department', hits: 536, all: 536 },
    ])
  })

  test('answers as the contract says, to the letter', () => {
    const answered = search({ q: '油烟', kind: ['penalty'] })
    expect(answered.powers.length).toBeGreaterThan(0)
    expect(contract.reply.parse(answered)).toEqual(answered)
  })

  test('is found by a word of two characters that only people use', () => {
    const { powers: found } = search({ q: '违建' })
    expect(found[0]).toMatchObject({ code: 'CF-URB-001', words: expect.arrayContaining(['违建']), matched: ['word'] })
  })

  test('finds the fume purifier by an everyday word, by its law and by its article', () => {
    expect(codes({ q: '油烟' }).slice(0, 3)).toContain('CF-ENV-021')
    expect(codes({ q: '大气污染防治法 118' })).toEqual(['CF-ENV-021'])
    expect(codes({ q: '大气污染防治法第一百一十八条' })).toEqual(['CF-ENV-021'])
    expect(codes({ q: '油烟 净化器' })[0]).toBe('CF-ENV-021')
  })

  test('is found by two words typed in one run', () => {
    expect(codes({ q: '饭店油烟净化' }).slice(0, 3)).toContain('CF-ENV-021')
  })

  test('is found by code, field and holder', () => {
    expect(codes({ q: 'cf-urb-00' })).toHaveLength(8)
    expect(search({ q: 'greening' }).powers.every((power) => power.field === 'urban-greening')).toBe(true)
    expect(search({ q: '水利局' }).total).toBeGreaterThan(20)
  })

  test('marks what was asked for in the name', () => {
    const [first] = search({ q: '户外广告' }).powers
    expect(first?.marked.filter((piece) => piece.hit).map((piece) => piece.text)).toEqual(['户外广告'])
    expect(first?.marked.map((piece) => piece.text).join('')).toBe(first?.name)
  })

  test('counts in each facet as if that facet were not chosen', () => {
    const { facets, total } = search({ q: '油烟', exercisedBy: ['department'] })
    const bureau = facets.exercisedBy.find((facet) => facet.value === 'bureau')
    expect(total).toBe(facets.exercisedBy.find((facet) => facet.value === 'department')?.hits)
    expect(bureau?.hits).toBeGreaterThan(2)
  })

  test('comes in pages that together are the whole', () => {
    const all = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((page) => codes({ page, size: 100 }))
    expect(new Set(all).size).toBe(707)
    expect(codes({ page: 9, size: 100 })).toEqual([])
  })

  test('answers nothing to nonsense, and to nothing that is in it', () => {
    expect(search({ q: '量子纠缠' }).total).toBe(0)
    expect(search({ q: '%_\\' }).total).toBe(0)
  })
})

describe('what somebody writes down', () => {
  test('suggests powers by the everyday words in it', () => {
    const { powers: found } = suggestPowers(
      powers,
      organisation,
      on,
      '楼下烧烤店每晚在人行道上支桌子、露天烧烤，油烟熏到二楼住户',
    )
    expect(found.map((power) => power.code)).toContain('CF-ENV-024')
    expect(found.length).toBeLessThanOrEqual(8)
    expect(found[0]?.words.length).toBeGreaterThan(0)
  })

  test('suggests nothing for nothing', () => {
    expect(suggestPowers(powers, organisation, on, '').powers).toEqual([])
  })

  test('comes with the question that separates two suggestions', () => {
    const { powers: found, questions } = suggestPowers(powers, organisation, on, '商店没有明码标价，没有价签')
    const offered = found.map((power) => power.code)
    for (const { a, b } of questions) expect([offered.includes(a), offered.includes(b)]).toEqual([true, true])
  })
})

test('article numbers are read in Chinese and Arabic numerals', () => {
  for (const [text, number] of [
    ['一百一十八', 118],
    ['十', 10],
    ['二十', 20],
    ['四十五', 45],
    ['一百零三', 103],
    ['118', 118],
    ['两百', 200],
  ] as const)
    expect(articleNumber(text)).toBe(number)
  expect(articleNumber('若干')).toBeNull()
  expect(articleNumber('')).toBeNull()
})

test('a name in pieces is the name, whatever is marked', () => {
  expect(markedName('对占道经营的处罚', ['占道', '道经', '处罚'])).toEqual([
    { text: '对', hit: false },
    { text: '占道经', hit: true },
    { text: '营的', hit: false },
    { text: '处罚', hit: true },
  ])
})
