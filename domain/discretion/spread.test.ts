import fc from 'fast-check'
import { expect, test } from 'vitest'
import { enoughForUsage, placeInSpread, spreadSentence, withComparison, type Spread } from './spread.ts'

const spread = (differs: Partial<Spread> = {}): Spread => ({
  n: 12,
  since: '2025-01-06',
  lowest: 5000,
  lowerQuartile: 6000,
  median: 8000,
  upperQuartile: 10_000,
  highest: 14_000,
  ...differs,
})
const said = (fineInYuan: number, differs: Partial<Spread> = {}) =>
  spreadSentence(spread(differs), { powerName: '油烟直排', grade: '较轻', fineInYuan })

test('an amount lies within the middle half, quartiles included, or below or above it', () => {
  expect(placeInSpread(spread(), 6000)).toBe('within')
  expect(placeInSpread(spread(), 10_000)).toBe('within')
  expect(placeInSpread(spread(), 5999.99)).toBe('below')
  expect(placeInSpread(spread(), 10_000.01)).toBe('above')
  expect(placeInSpread(spread(), null)).toBe('no-amount')
})

test('four past cases are no usage, five are', () => {
  expect(placeInSpread(spread({ n: enoughForUsage - 1 }), 50_000)).toBe('too-few')
  expect(placeInSpread(spread({ n: enoughForUsage }), 50_000)).toBe('above')
  const none = {
    n: 0,
    since: null,
    lowest: null,
    lowerQuartile: null,
    median: null,
    upperQuartile: null,
    highest: null,
  }
  expect(placeInSpread(none, 5000)).toBe('too-few')
  expect(said(5000, none)).toBeNull()
})

test('the text names number, median and middle half; a departure asks for its reason', () => {
  expect(said(8000)).toBe(
    '本机关近期就“油烟直排”按“较轻”档次作出的12件处罚决定，罚款中位数为8,000元，半数在6,000元至10,000元之间；本案拟处罚款8,000元，与同类案件相当。',
  )
  expect(said(14_000)).toMatch(/高于同类案件，理由：$/)
  expect(said(5000.5)).toMatch(/本案拟处罚款5,000.5元，低于同类案件，理由：$/)
})

test('whatever was fined, the median lies within, and no amount is both below and above', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 200 }),
      fc.nat(2_000_000),
      (fines, asked) => {
        const sorted = fines.toSorted((a, b) => a - b)
        const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
        const of = spread({ n: sorted.length, lowerQuartile: at(0.25), median: at(0.5), upperQuartile: at(0.75) })
        expect(placeInSpread(of, at(0.5))).toBe('within')
        const place = placeInSpread(of, asked)
        expect(place === 'below').toBe(asked < at(0.25))
        expect(place === 'above').toBe(asked > at(0.75))
      },
    ),
  )
})

test('the text goes to the end of the reason, and is replaced without losing what was written after it', () => {
  const [above, within] = [said(14_000) ?? '', said(8000) ?? '']
  expect(withComparison('', above)).toBe(above)
  const written = `${withComparison('灶头2个，首次。', above)}附近有学校。`
  expect(written).toBe(`灶头2个，首次。\n${above}附近有学校。`)
  expect(withComparison(written, within)).toBe(`灶头2个，首次。\n${within}附近有学校。`)
})
