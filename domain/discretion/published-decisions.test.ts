/** Fines of published decisions against what the engine makes of their articles; the organs and parties do not matter. */

import { expect, test } from 'vitest'
import { aPower } from '../../testing/powers.ts'
import type { PartyKind, PowerFacts } from '../procedures/facts.ts'
import { assess } from './assess.ts'

const mitigation = { ground: 'removes-harm', reason: '主动消除危害后果' }

const obstacles = (article: Partial<PowerFacts>, party: PartyKind, fineInYuan: number, more: object = {}) =>
  assess(aPower({ bands: [], ...article }), party, {
    kinds: ['fine'],
    fineInYuan,
    grade: 'minor',
    ...more,
  }).obstacles.map(({ code }) => code)

const fixed = (low: number, high: number): Partial<PowerFacts> => ({ fine: { low, high } })
const times = (low: number, high: number, more: Partial<PowerFacts> = {}): Partial<PowerFacts> => ({
  fine: null,
  fineBasis: 'multiple',
  multiple: { low, high },
  ...more,
})

test.each([
  [
    'a lift used after it failed its inspection, 特种设备安全法 84',
    fixed(30_000, 300_000),
    'organisation',
    30_000,
    null,
  ],
  ['seed without a proper label, 种子法 79', fixed(2000, 20_000), 'natural-person', 2000, null],
  [
    'staff without a certificate, 安全生产法 97, first tier of two',
    {
      ...fixed(0, 200_000),
      tiers: [
        { low: 0, high: 100_000 },
        { low: 100_000, high: 200_000 },
      ],
    },
    'organisation',
    20_000,
    null,
  ],
  ['a restaurant’s fume purifier without filter, 大气污染防治法 118', fixed(5000, 50_000), 'organisation', 5000, null],
  ['a lift without upkeep on time, 特种设备安全法 83', fixed(10_000, 100_000), 'organisation', 10_000, null],
  ['a road dug up without leave, 城市道路管理条例 42', fixed(0, 20_000), 'natural-person', 10_000, null],
  [
    'rubbish burnt by a person, 大气污染防治法 119, where organisations have a range of their own',
    { ...fixed(10_000, 100_000), individualFine: { low: 500, high: 2000 } },
    'individual-business',
    2000,
    null,
  ],
  ['prices not shown, 价格违法行为行政处罚规定 13', fixed(0, 5000), 'organisation', 1500, null],
  [
    'another’s trade mark, 商标法 60, three times a large turnover',
    times(0, 5, fixed(0, 250_000)),
    'organisation',
    5_610_000,
    1_870_838,
  ],
  ['goods below the standard, 产品质量法 49, three times their value', times(1, 3), 'organisation', 300, 100],
] as const)('the fine for %s stands', (_, article, party, fine, baseInYuan) => {
  expect(obstacles(article, party, fine, { baseInYuan })).toEqual([])
})

test.each([
  ['misleading publicity, 反不正当竞争法 20', fixed(200_000, 1_000_000), 50_000, null],
  [
    'food with too much of a pesticide worth 1,374.80 yuan, 食品安全法 124',
    times(10, 20, fixed(50_000, 100_000)),
    7000,
    1374.8,
  ],
] as const)('the fine for %s was below the minimum: it stands only as mitigation', (_, article, fine, baseInYuan) => {
  expect(obstacles(article, 'organisation', fine, { baseInYuan })).toEqual(['below-minimum'])
  expect(obstacles(article, 'organisation', fine, { baseInYuan, mitigation })).toEqual([])
})
