import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aLadder, aPower } from '../../testing/powers.ts'
import type { PartyKind, PowerFacts } from '../procedures/facts.ts'
import { assess } from './assess.ts'
import type { Proposal } from './assessment.ts'

const proposal = (changes: Partial<Proposal> = {}): Proposal => ({
  kinds: ['fine'],
  fineInYuan: 5000,
  grade: 'minor',
  ...changes,
})
const codes = (power: PowerFacts, changes: Partial<Proposal>, party: PartyKind = 'individual-business') =>
  assess(power, party, proposal(changes)).obstacles.map((obstacle) => obstacle.code)
const warnings = (power: PowerFacts, changes: Partial<Proposal>, party: PartyKind = 'organisation') =>
  assess(power, party, proposal(changes)).warnings.map((warning) => warning.code)

describe('a fine', () => {
  test('inside the band of its grade stands, and needs no organ head for its amount', () => {
    const assessment = assess(aPower(), 'individual-business', proposal())
    expect(assessment.obstacles).toEqual([])
    expect(assessment.needsOrganHead).toBe(false)
    expect(assessment.band).toMatchObject({ low: 5000, high: 14000, includesLow: true })
  })

  test('outside the band needs a reason, and then the organ head', () => {
    expect(codes(aPower(), { fineInYuan: 20000 })).toEqual(['deviation-without-reason'])
    const reasoned = assess(aPower(), 'organisation', proposal({ fineInYuan: 20000, deviationReason: '一年内第二次' }))
    expect(reasoned.obstacles).toEqual([])
    expect(reasoned.needsOrganHead).toBe(true)
  })

  test('on a shared boundary belongs to the lower band', () => {
    expect(codes(aPower(), { fineInYuan: 14000, grade: 'minor' })).toEqual([])
    expect(codes(aPower(), { fineInYuan: 14000, grade: 'ordinary' })).toEqual(['deviation-without-reason'])
    expect(codes(aPower(), { fineInYuan: 14000.01, grade: 'ordinary' })).toEqual([])
  })

  test('below the statutory minimum is possible only as mitigation, with its ground', () => {
    const refused = assess(aPower(), 'organisation', proposal({ fineInYuan: 4999 }))
    expect(refused.obstacles).toMatchObject([
      { code: 'below-minimum', basis: [{ statute: 'PL', article: 32 }], field: 'mitigation', facts: { lowest: 5000 } },
    ])
    const mitigated = assess(
      aPower(),
      'organisation',
      proposal({ fineInYuan: 3000, mitigation: { ground: 'removes-harm', reason: '当日自行加装净化器' } }),
    )
    expect(mitigated.obstacles).toEqual([])
    expect(mitigated.needsOrganHead).toBe(true)
  })

  test('above the maximum is refused whatever the reason', () => {
    const excuses = { deviationReason: '情节恶劣', mitigation: { ground: 'merit', reason: '立功' } }
    expect(codes(aPower(), { fineInYuan: 50001, ...excuses })).toEqual(['outside-tiers'])
  })

  test('in the gap between two tiers is refused', () => {
    const power = aPower({
      tiers: [
        { low: 1000, high: 5000 },
        { low: 20000, high: 50000 },
      ],
      bands: [],
    })
    expect(codes(power, { fineInYuan: 5000 })).toEqual([])
    expect(codes(power, { fineInYuan: 10000 })).toEqual(['outside-tiers'])
    expect(codes(power, { fineInYuan: 20000 })).toEqual([])
  })

  test('is refused where the article provides none', () => {
    const power = aPower({ penaltyKinds: ['warning', 'order_correct'], fine: null, fineBasis: 'none', bands: [] })
    expect(codes(power, {})).toEqual(['fine-not-provided'])
    expect(codes(power, { kinds: ['warning'], fineInYuan: null })).toEqual([])
  })

  test('is refused where the statute leaves the amount to a rule that is not recorded', () => {
    const power = aPower({ fine: null, fineBasis: 'none', amountUnspecified: true, bands: [] })
    expect(codes(power, {})).toEqual(['amount-unspecified'])
  })

  test('on food of 300,000 yuan and more is for the city', () => {
    const food = aPower({ law: '食品安全法', field: 'market-food', fine: { low: 100_000, high: 500_000 }, bands: [] })
    expect(codes(food, { fineInYuan: 299_999 })).toEqual([])
    expect(assess(food, 'organisation', proposal({ fineInYuan: 300_000 })).obstacles).toMatchObject([
      { code: 'level-limit', basis: [{ statute: 'FSLR', article: 81 }] },
    ])
    expect(codes({ ...food, law: '产品质量法' }, { fineInYuan: 300_000 })).toEqual([])
  })

  test('without an amount, or an amount without the kind, is incomplete', () => {
    expect(codes(aPower(), { fineInYuan: null })).toEqual(['particulars-missing'])
    expect(codes(aPower(), { fineInYuan: 0 })).toEqual(['particulars-missing'])
    expect(codes(aPower(), { kinds: ['order_stop'], fineInYuan: 6000 })).toEqual(['particulars-missing'])
  })
})

describe('the ladder', () => {
  const twoLadders = aPower({
    individualFine: { low: 200, high: 1000 },
    bands: [
      ...aLadder([5000, 14000, 27500, 41000, 50000], 'organisation'),
      ...aLadder([200, 400, 600, 800, 1000], 'individual'),
    ],
  })

  test('for an individual business is the one for natural persons', () => {
    const assessment = assess(twoLadders, 'individual-business', proposal({ fineInYuan: 300 }))
    expect(assessment.ranges).toEqual([{ low: 200, high: 1000, kind: 'individual' }])
    expect(assessment.band).toMatchObject({ low: 200, high: 400 })
    expect(assessment.obstacles).toEqual([])
  })

  test('for an organisation is its own', () => {
    expect(codes(twoLadders, { fineInYuan: 300 }, 'organisation')).toEqual(['below-minimum'])
    expect(codes(twoLadders, { fineInYuan: 6000 }, 'organisation')).toEqual([])
    expect(codes(twoLadders, { fineInYuan: 6000 }, 'natural-person')).toEqual(['outside-tiers'])
  })

  test('laid out on another range does not bind an individual with a range of its own', () => {
    const power = aPower({ individualFine: { low: 200, high: 1000 } })
    expect(codes(power, { fineInYuan: 900 }, 'natural-person')).toEqual([])
    expect(warnings(power, { fineInYuan: 900 }, 'natural-person')).toContain('no-benchmark')
  })

  test('that lacks the grade says so', () => {
    const power = aPower({ bands: aPower().bands.slice(0, 3) })
    expect(codes(power, { grade: 'very_serious', fineInYuan: 45000 })).toEqual(['grade-unknown'])
  })
})

describe('a multiple or a percentage', () => {
  const percent = aPower({
    code: 'CF-URB-001',
    law: '城乡规划法',
    article: 64,
    fine: null,
    fineBasis: 'percent',
    fineBasisText: '建设工程造价',
    multiple: { low: 0.05, high: 0.1 },
    bands: [
      {
        grade: 'minor',
        condition: '不足50平方米',
        subjectType: 'any',
        fine: null,
        multiple: { low: 0.05, high: 0.06 },
      },
      {
        grade: 'ordinary',
        condition: '50平方米以上',
        subjectType: 'any',
        fine: null,
        multiple: { low: 0.06, high: 0.1 },
      },
    ],
  })

  test('needs the base first', () => {
    expect(assess(percent, 'organisation', proposal()).obstacles).toMatchObject([
      { code: 'base-missing', facts: { base: '建设工程造价' } },
    ])
  })

  test('is computed from the base, band by band', () => {
    expect(codes(percent, { baseInYuan: 200_000, fineInYuan: 12_000 })).toEqual([])
    expect(codes(percent, { baseInYuan: 200_000, fineInYuan: 12_000.01 })).toEqual(['deviation-without-reason'])
    expect(codes(percent, { baseInYuan: 200_000, fineInYuan: 9_999 })).toEqual(['below-minimum'])
    expect(codes(percent, { baseInYuan: 200_000, fineInYuan: 20_001 })).toEqual(['outside-tiers'])
  })

  describe('beside a fixed range for a small base', () => {
    // 食品安全法 124: goods below 10,000 yuan 50,000 to 100,000, from 10,000 yuan on ten to twenty times their value.
    const food = aPower({
      law: '食品安全法',
      fine: { low: 50_000, high: 100_000 },
      fineBasis: 'multiple',
      fineBasisText: '货值金额',
      multiple: { low: 10, high: 20 },
      bands: [
        {
          grade: 'minor',
          condition: '',
          subjectType: 'any',
          fine: { low: 50_000, high: 60_000 },
          multiple: { low: 10, high: 12 },
        },
        {
          grade: 'ordinary',
          condition: '',
          subjectType: 'any',
          fine: { low: 60_000, high: 100_000 },
          multiple: { low: 12, high: 20 },
        },
      ],
    })
    const at = (baseInYuan: number, fineInYuan: number, more: Partial<Proposal> = {}) =>
      assess(food, 'organisation', proposal({ baseInYuan, fineInYuan, ...more }))
    const found = (baseInYuan: number, fineInYuan: number, more: Partial<Proposal> = {}) =>
      at(baseInYuan, fineInYuan, more).obstacles.map(({ code }) => code)

    test('gives way to it where there is no base, or one so small that the multiple stays below it', () => {
      expect(found(0, 50_000)).toEqual([])
      expect(found(9_999, 50_000)).toEqual([])
      expect(at(3_000, 55_000).band).toMatchObject({ low: 50_000, high: 60_000 })
    })

    test('applies from the base on at which the two meet', () => {
      expect(found(10_000, 110_000)).toEqual([])
      expect(at(15_000, 160_000).band).toMatchObject({ low: 150_000, high: 180_000 })
    })

    test('is no free choice: the other alternative takes a reason and the organ head', () => {
      // Ten to twenty times 3,000 yuan would be 30,000 to 60,000: below the statute's minimum for so small a base.
      expect(found(3_000, 30_000)).toEqual(['deviation-without-reason'])
      expect(at(3_000, 30_000, { deviationReason: '货值另有证据' })).toMatchObject({
        obstacles: [],
        warnings: [{ code: 'multiple-alternative' }],
        needsOrganHead: true,
      })
      expect(found(15_000, 60_000)).toEqual(['deviation-without-reason'])
      expect(at(15_000, 60_000, { deviationReason: '货值无法查清' })).toMatchObject({
        obstacles: [],
        warnings: [{ code: 'fixed-alternative' }],
        needsOrganHead: true,
      })
    })

    test('leaves nothing between the two, nor below or above both', () => {
      expect(found(3_000, 29_999)).toEqual(['below-minimum'])
      expect(found(15_000, 120_000)).toEqual(['below-minimum'])
      expect(found(3_000, 100_001)).toEqual(['outside-tiers'])
      expect(found(20_000, 400_001)).toContain('outside-tiers')
    })

    test('that has no lower limit gives way where the upper limits meet', () => {
      // 商标法 60: from 50,000 yuan of business on up to five times, otherwise up to 250,000 yuan.
      const marks = {
        ...food,
        law: '商标法',
        fine: { low: 0, high: 250_000 },
        multiple: { low: 0, high: 5 },
        bands: [],
      }
      expect(codes(marks, { baseInYuan: 49_999, fineInYuan: 250_000 })).toEqual([])
      expect(codes(marks, { baseInYuan: 49_999, fineInYuan: 250_001 })).toEqual(['outside-tiers'])
      expect(codes(marks, { baseInYuan: 1_870_838, fineInYuan: 5_610_000 })).toEqual([])
    })
  })

  test('counts a small base as the floor the article sets, and stops at its ceiling', () => {
    const drugs = {
      ...percent,
      fineBasis: 'multiple' as const,
      multiple: { low: 15, high: 30 },
      notes: 'base_floor:100000',
      bands: [],
    }
    expect(assess(drugs, 'organisation', proposal({ baseInYuan: 200 })).ranges[0]).toMatchObject({
      low: 1_500_000,
      high: 3_000_000,
    })
    const capped = { ...percent, multiple: { low: 0, high: 3 }, notes: 'multiple_cap:30000', bands: [] }
    expect(codes(capped, { baseInYuan: 50_000, fineInYuan: 30_001 })).toEqual(['outside-tiers'])
  })
})

describe('a figure per unit', () => {
  const poultry = aPower({ fine: { low: 20, high: 100 }, per: 'per_animal', notes: 'max_total:2000', bands: [] })

  test('needs the number of units', () => {
    expect(assess(poultry, 'natural-person', proposal({ fineInYuan: 200 })).obstacles).toMatchObject([
      { code: 'base-missing', facts: { base: 'per_animal' } },
    ])
  })

  test('is multiplied, up to the ceiling on the total', () => {
    expect(codes(poultry, { units: 5, fineInYuan: 500 })).toEqual([])
    expect(codes(poultry, { units: 5, fineInYuan: 501 })).toEqual(['outside-tiers'])
    expect(codes(poultry, { units: 50, fineInYuan: 2001 })).toEqual(['outside-tiers'])
  })
})

describe('the kinds of penalty', () => {
  test('must be provided by the article', () => {
    expect(assess(aPower(), 'organisation', proposal({ kinds: ['fine', 'revoke_licence'] })).obstacles).toMatchObject([
      { code: 'kind-not-provided', facts: { kind: 'revoke_licence' }, field: 'kinds' },
    ])
  })

  test('may always include confiscation of unlawful gains', () => {
    expect(codes(aPower(), { kinds: ['fine', 'confiscate_gains'], confiscatedInYuan: 800 })).toEqual([])
    expect(codes(aPower(), { kinds: ['fine'], confiscatedInYuan: 800 })).toEqual(['particulars-missing'])
  })

  test('do not include an order to correct, which is no penalty', () => {
    expect(codes(aPower(), { kinds: ['order_correct'], fineInYuan: null })).toEqual(['kind-not-provided'])
  })

  test('cannot rest on a coercive measure or an inspection power', () => {
    const power = aPower({ kind: 'coercion', penaltyKinds: [], fine: null, fineBasis: 'none', bands: [] })
    expect(codes(power, { kinds: ['fine', 'warning'] })).toEqual(['kind-not-provided', 'fine-not-provided'])
  })

  test('cannot be none at all', () => {
    expect(codes(aPower(), { kinds: [], fineInYuan: null })).toEqual(['particulars-missing'])
  })
})

describe('warnings', () => {
  test('tell of a newer text, of the other kind of party, of a missing benchmark', () => {
    expect(warnings(aPower({ newerText: '2025-12-01' }), {})).toContain('newer-text')
    expect(warnings(aPower({ subjectType: 'individual' }), {})).toContain('subject-differs')
    expect(warnings(aPower({ bands: [] }), {})).toContain('no-benchmark')
    expect(warnings(aPower(), {})).toEqual([])
  })

  test('tell when the case of a stall was used, which takes a reason and the organ head', () => {
    const stalls = aPower({ notes: '食品摊点:100-500', bands: [] })
    expect(codes(stalls, { fineInYuan: 300 })).toEqual(['deviation-without-reason'])
    const assessment = assess(stalls, 'natural-person', proposal({ fineInYuan: 300, deviationReason: '食品摊点' }))
    expect(assessment).toMatchObject({
      obstacles: [],
      needsOrganHead: true,
      warnings: [{ code: 'no-benchmark' }, { code: 'named-case', facts: { name: '食品摊点' } }],
    })
  })

  test('tell when the range for persons responsible was applied', () => {
    const power = aPower({ subjectType: 'organisation', notes: 'responsible:1000-2000' })
    expect(assess(power, 'natural-person', proposal({ fineInYuan: 1500 })).warnings).toContainEqual({
      code: 'responsible-range',
    })
  })
})

describe('for every power', () => {
  const anyTier = fc.tuple(fc.nat(100_000), fc.nat(400_000)).map(([low, span]) => ({ low, high: low + span + 1 }))
  const anyPower = fc.array(anyTier, { minLength: 1, maxLength: 3 }).map((tiers) =>
    aPower({
      tiers,
      fine: { low: Math.min(...tiers.map((tier) => tier.low)), high: Math.max(...tiers.map((tier) => tier.high)) },
      bands: [],
    }),
  )
  const anyGrade = fc.constantFrom('minor' as const, 'ordinary' as const, 'serious' as const, 'very_serious' as const)

  test('a fine without mitigation stands exactly when one of the tiers holds it', () => {
    fc.assert(
      fc.property(anyPower, fc.integer({ min: 1, max: 600_000 }), anyGrade, (power, fineInYuan, grade) => {
        const held = power.tiers.some((tier) => fineInYuan >= tier.low && fineInYuan <= tier.high)
        expect(codes(power, { fineInYuan, grade, deviationReason: '因' }).length === 0).toBe(held)
      }),
    )
  })

  test('nothing ever makes a fine above the maximum stand', () => {
    fc.assert(
      fc.property(anyPower, fc.integer({ min: 1, max: 600_000 }), fc.boolean(), (power, above, mitigated) => {
        const mitigation = mitigated ? { mitigation: { ground: 'merit', reason: '立功' } } : {}
        const fineInYuan = power.fine!.high + above
        expect(codes(power, { fineInYuan, deviationReason: '因', ...mitigation })).toContain('outside-tiers')
      }),
    )
  })

  test('every amount of a ladder belongs to exactly one band', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5000, max: 50000 }), (fineInYuan) => {
        const fitting = (['minor', 'ordinary', 'serious', 'very_serious'] as const).filter(
          (grade) => codes(aPower(), { fineInYuan, grade }).length === 0,
        )
        expect(fitting).toHaveLength(1)
      }),
    )
  })

  test('the amount suggested lies in its band', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 5 }), (figures) => {
        const [a, b, c, d, e] = figures.toSorted((x, y) => x - y) as [number, number, number, number, number]
        const power = aPower({ fine: { low: a, high: e }, bands: aLadder([a, b, c, d, e]) })
        for (const band of assess(power, 'organisation', null).bands) {
          expect(band.suggestedInYuan).toBeGreaterThanOrEqual(band.low)
          expect(band.suggestedInYuan).toBeLessThanOrEqual(band.high)
        }
      }),
    )
  })
})

describe('what an assessment says beside the codes', () => {
  const whole = (power: PowerFacts, changes: Partial<Proposal>) => assess(power, 'organisation', proposal(changes))

  test.each([
    [
      'fine-not-provided',
      aPower({ penaltyKinds: ['warning'], bands: [] }),
      {},
      [
        ['PL', 4],
        ['PL', 38],
      ],
    ],
    [
      'fine-not-provided',
      aPower({ fine: null, bands: [] }),
      {},
      [
        ['PL', 4],
        ['PL', 38],
      ],
    ],
    [
      'amount-unspecified',
      aPower({ amountUnspecified: true }),
      {},
      [
        ['PL', 4],
        ['PL', 38],
      ],
    ],
    ['base-missing', aPower({ per: 'per_animal' }), {}, [['PL', 40]]],
    [
      'outside-tiers',
      aPower(),
      { fineInYuan: 50_001 },
      [
        ['PL', 4],
        ['PL', 38],
      ],
    ],
    ['below-minimum', aPower(), { fineInYuan: 4_999 }, [['PL', 32]]],
    ['grade-unknown', aPower({ bands: aPower().bands.slice(1) }), { fineInYuan: 45_000 }, [['PL', 34]]],
    ['deviation-without-reason', aPower(), { fineInYuan: 45_000 }, [['PL', 34]]],
    [
      'kind-not-provided',
      aPower(),
      { kinds: ['fine', 'order_correct'] },
      [
        ['PL', 9],
        ['PL', 28],
      ],
    ],
    [
      'kind-not-provided',
      aPower(),
      { kinds: ['fine', 'revoke_licence'] },
      [
        ['PL', 4],
        ['PL', 38],
      ],
    ],
  ] as const)('%s rests on its article', (code, power, changes, basis) => {
    const refusal = whole(power, changes).obstacles.find((obstacle) => obstacle.code === code)
    expect(refusal?.basis.map(({ statute, article: number }) => [statute, number])).toEqual(basis)
  })

  test('the organ head is needed for a deviation or a mitigation, for nothing else', () => {
    const needs = (power: PowerFacts, changes: Partial<Proposal>) => whole(power, changes).needsOrganHead
    expect(assess(aPower(), 'organisation', null).needsOrganHead).toBe(false)
    expect(needs(aPower({ bands: [] }), { fineInYuan: 30_000 })).toBe(false)
    expect(needs(aPower(), { kinds: ['order_stop'], fineInYuan: null })).toBe(false)
    expect(needs(aPower({ fine: null, bands: [] }), {})).toBe(false)
    expect(needs(aPower(), { fineInYuan: 45_000, deviationReason: '因' })).toBe(true)
    expect(needs(aPower(), { fineInYuan: 3000, mitigation: { ground: 'merit', reason: '立功' } })).toBe(true)
  })

  test('a power to coerce or inspect gives no fine, whatever its row lists', () => {
    expect(codes(aPower({ kind: 'coercion' }), {})).toContain('fine-not-provided')
  })

  test('the smallest base and a single unit count, none or less does not', () => {
    const doubled = aPower({ fine: null, fineBasis: 'multiple', multiple: { low: 1, high: 2 }, bands: [] })
    expect(codes(doubled, { baseInYuan: 1, fineInYuan: 2 })).toEqual([])
    expect(codes(doubled, { baseInYuan: 0, fineInYuan: 2 })).toEqual(['base-missing'])
    const each = aPower({ fine: { low: 20, high: 100 }, per: 'per_animal', bands: [] })
    expect(codes(each, { units: 1, fineInYuan: 100 })).toEqual([])
    expect(codes(each, { units: 0, fineInYuan: 100 })).toEqual(['base-missing'])
  })

  test('a single tier, a single multiple tier and a ladder of one band bind like several', () => {
    const one = aPower({ tiers: [{ low: 100, high: 200 }], fine: { low: 0, high: 900 }, bands: [] })
    expect(codes(one, { fineInYuan: 300 })).toEqual(['outside-tiers'])
    const multiple = { fine: null, fineBasis: 'multiple' as const, multiple: { low: 0, high: 9 }, bands: [] }
    expect(codes(aPower({ ...multiple, notes: 'multiple_tiers:1-2' }), { baseInYuan: 100, fineInYuan: 300 })).toEqual([
      'outside-tiers',
    ])
    const own = aPower({
      bands: [...aLadder([5000, 14_000, 27_500, 41_000, 50_000]), { ...aPower().bands[0]!, subjectType: 'individual' }],
    })
    expect(assess(own, 'natural-person', null).bands).toHaveLength(1)
  })

  test('the range of the persons responsible is for individuals where the row is for organisations, and nowhere else', () => {
    const notes = 'responsible:1000-2000'
    expect(codes(aPower({ notes, bands: [] }), { fineInYuan: 1500 }, 'natural-person')).toEqual(['below-minimum'])
    expect(codes(aPower({ subjectType: 'organisation', bands: [] }), { fineInYuan: 6000 }, 'natural-person')).toEqual(
      [],
    )
  })

  test('the amount suggested is a round figure where the band leaves room for one', () => {
    const suggested = (low: number, high: number) =>
      assess(aPower({ fine: { low, high }, bands: aLadder([low, high, high, high, high]) }), 'organisation', null)
        .bands[0]?.suggestedInYuan
    expect(suggested(5000, 14_000)).toBe(10_000)
    expect(suggested(2000, 6000)).toBe(4000)
    expect(suggested(2000, 5999)).toBe(4000)
    expect(suggested(500, 900)).toBe(700)
    expect(suggested(500, 899)).toBe(700)
    expect(suggested(10, 13)).toBe(11.5)
  })

  test('one yuan is a fine where the article has no lower limit', () => {
    expect(codes(aPower({ fine: { low: 0, high: 100 }, bands: [] }), { fineInYuan: 1 })).toEqual([])
  })

  test('a case that the article names helps only a fine within its own range', () => {
    const stalls = aPower({ notes: '食品摊点:100-500', bands: [] })
    expect(codes(stalls, { fineInYuan: 50, deviationReason: '因' })).toEqual(['below-minimum'])
    expect(codes(stalls, { fineInYuan: 600, deviationReason: '因' })).toEqual(['below-minimum'])
  })

  test('a mitigation that the amount does not need is pointed out, as is who revokes a licence', () => {
    const mitigation = { ground: 'merit', reason: '立功' }
    expect(whole(aPower(), { mitigation }).warnings).toEqual([
      { code: 'mitigation-not-needed', facts: { lowest: 5000 } },
    ])
    const licences = aPower({ penaltyKinds: ['fine', 'revoke_licence'] })
    expect(whole(licences, { kinds: ['fine', 'revoke_licence'] }).warnings).toEqual([{ code: 'revocation-by-issuer' }])
  })
})
