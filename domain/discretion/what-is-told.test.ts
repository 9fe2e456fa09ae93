/** What whoever is refused an amount is told: the article, the amounts that were compared, the field at fault. */

import { describe, expect, test } from 'vitest'
import { aPower } from '../../testing/powers.ts'
import type { PartyKind, PowerFacts } from '../procedures/facts.ts'
import { assess } from './assess.ts'
import type { Proposal } from './assessment.ts'
import { placeInSpread, withComparison } from './spread.ts'

const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  kinds: ['fine'],
  fineInYuan: 5000,
  grade: 'minor',
  ...changes,
})
const told = (changes: Partial<Proposal>, power: PowerFacts = aPower(), party: PartyKind = 'organisation') =>
  assess(power, party, proposal(changes)).obstacles
const law = { law: '大气污染防治法', article: 118 }

describe('a refused fine is told', () => {
  test('the least the statute names, where it lies below', () => {
    expect(told({ fineInYuan: 4000 })).toEqual([
      {
        code: 'below-minimum',
        basis: [{ statute: 'PL', article: 32 }],
        facts: { ...law, fine: 4000, lowest: 5000 },
        field: 'mitigation',
      },
    ])
  })

  test('the tiers, where it lies above or between them; their own ends lie inside', () => {
    const tiered = aPower({
      tiers: [
        { low: 5000, high: 20_000 },
        { low: 30_000, high: 50_000 },
      ],
      bands: [],
    })
    const outside = (fineInYuan: number) => told({ fineInYuan }, tiered)
    expect(outside(60_000)).toEqual([
      {
        code: 'outside-tiers',
        basis: [
          { statute: 'PL', article: 4 },
          { statute: 'PL', article: 38, paragraph: 1 },
        ],
        facts: { ...law, fine: 60_000, lowest: 5000, highest: 50_000, tiers: '5000-20000|30000-50000' },
        field: 'fineInYuan',
      },
    ])
    expect(outside(25_000).map(({ code }) => code)).toEqual(['outside-tiers'])
    expect([5000, 20_000, 30_000, 50_000].flatMap(outside)).toEqual([])
  })

  test('the band of its grade, where it lies outside and no reason is given, nor one of blanks', () => {
    for (const changes of [{}, { deviationReason: '  ' }])
      expect(told({ fineInYuan: 20_000, ...changes })).toEqual([
        {
          code: 'deviation-without-reason',
          basis: [{ statute: 'PL', article: 34 }],
          facts: { ...law, fine: 20_000, grade: 'minor', low: 5000, high: 14_000 },
          field: 'deviationReason',
        },
      ])
  })

  test('that its grade is not known here', () => {
    const power = aPower()
    const bands = power.bands.filter(({ grade }) => grade !== 'serious')
    expect(told({ grade: 'serious', fineInYuan: 30_000 }, { ...power, bands })).toEqual([
      { code: 'grade-unknown', basis: [{ statute: 'PL', article: 34 }], facts: { grade: 'serious' }, field: 'grade' },
    ])
  })

  test('which level decides on food from its amount on, and not one yuan below', () => {
    const food = (name: string) => aPower({ law: name, fine: { low: 1, high: 10_000_000 }, bands: [] })
    const limit = told({ fineInYuan: 10_000_000 }, food('食品安全法'))[0]?.facts?.['limit'] as number
    expect(told({ fineInYuan: limit }, food('食品安全法实施条例'))).toEqual([
      {
        code: 'level-limit',
        basis: [{ statute: 'FSLR', article: 81 }],
        facts: { law: '食品安全法实施条例', article: 118, fine: limit, limit },
        field: 'fineInYuan',
      },
    ])
    expect(told({ fineInYuan: limit - 1 }, food('食品安全法'))).toEqual([])
    expect(told({ fineInYuan: limit }, food('山东省食品安全法规'))).toEqual([])
  })

  test('what it is counted on, where that is missing', () => {
    const multiple = { fineBasis: 'multiple' as const, multiple: { low: 1, high: 3 }, fine: null, bands: [] }
    const turnover = aPower({ ...multiple, fineBasisText: '货值金额' })
    expect(told({}, turnover)).toMatchObject([
      {
        code: 'base-missing',
        basis: [{ statute: 'PL', article: 40 }],
        facts: { base: '货值金额' },
        field: 'fineInYuan',
      },
    ])
    expect(told({}, aPower({ ...multiple, fineBasisText: null }))[0]?.facts?.['base']).toBe('')
    const area = aPower({ per: 'per_square_metre', fine: { low: 100, high: 1000 }, bands: [] })
    expect(told({}, area)[0]).toMatchObject({ code: 'base-missing', facts: { base: 'per_square_metre' } })
    expect(told({ units: 0 }, area)[0]?.code).toBe('base-missing')
    expect(told({ units: 10, fineInYuan: 5000 }, area)).toEqual([])
    expect(told({ units: 10, fineInYuan: 999 }, area)[0]).toMatchObject({
      code: 'below-minimum',
      facts: { lowest: 1000 },
    })
    expect(told({ baseInYuan: 0 }, turnover)[0]?.code).toBe('base-missing')
    expect(told({ baseInYuan: 2000 }, turnover)).toEqual([])
  })
})

describe('a proposal that is not complete is told', () => {
  const missing = (field: string) => ({
    code: 'particulars-missing',
    basis: [{ statute: 'PL', article: 59 }],
    facts: { particular: field },
    field,
  })

  test('that a kind, an amount or the kind that goes with an amount is missing', () => {
    expect(told({ kinds: [], fineInYuan: null })).toEqual([missing('kinds')])
    expect(told({ fineInYuan: 0 })).toEqual([missing('fineInYuan')])
    const warning = aPower({ penaltyKinds: ['warning', 'fine'] })
    expect(told({ kinds: ['warning'], fineInYuan: 5000 }, warning)).toEqual([missing('kinds')])
    expect(told({ kinds: ['fine'], confiscatedInYuan: 100 })).toEqual([missing('kinds')])
    expect(told({ kinds: ['fine', 'confiscate_gains'], confiscatedInYuan: 100 })).toEqual([])
    expect(told({ kinds: ['warning'], fineInYuan: null }, warning)).toEqual([])
  })

  test('which kind its article does not provide, and that an order to correct is no penalty', () => {
    expect(told({ kinds: ['fine', 'revoke_licence'] })).toEqual([
      {
        code: 'kind-not-provided',
        basis: [
          { statute: 'PL', article: 4 },
          { statute: 'PL', article: 38, paragraph: 1 },
        ],
        facts: { kind: 'revoke_licence', ...law },
        field: 'kinds',
      },
    ])
  })

  test('that a power which is no penalty gives none, not even of the gains', () => {
    const coercion = aPower({ kind: 'coercion' as never, penaltyKinds: ['order_stop'] })
    expect(told({ kinds: ['confiscate_gains'], fineInYuan: null }, coercion).map(({ code }) => code)).toEqual([
      'kind-not-provided',
    ])
    expect(told({}, coercion).map(({ code }) => code)).toEqual(['fine-not-provided'])
  })
})

test('warnings name the law and day of the newer text, and whom the power is for', () => {
  const warned = (changes: Partial<PowerFacts>, party: PartyKind) => assess(aPower(changes), party, proposal()).warnings
  expect(warned({ newerText: '2026-06-01' }, 'organisation')).toEqual([
    { code: 'newer-text', facts: { law: '大气污染防治法', date: '2026-06-01' } },
  ])
  expect(warned({ subjectType: 'individual' as never }, 'organisation')).toEqual([
    { code: 'subject-differs', facts: { subject: 'individual' } },
  ])
  expect(warned({ subjectType: 'organisation' as never }, 'organisation')).toEqual([])
  expect(assess(aPower(), 'organisation', null)).toMatchObject({ obstacles: [], needsOrganHead: false })
})

test('a spread binds nobody without quartiles, and a comparison is added to a reason that lost its blanks', () => {
  const spread = { n: 9, since: null, lowest: 1, lowerQuartile: null, median: null, upperQuartile: 5, highest: 9 }
  expect(placeInSpread(spread, 3)).toBe('too-few')
  expect(placeInSpread({ ...spread, lowerQuartile: 2, upperQuartile: null }, 3)).toBe('too-few')
  expect(withComparison('  初次违法。 ', '比较。')).toBe('初次违法。\n比较。')
  expect(withComparison('  ', '比较。')).toBe('比较。')
})
