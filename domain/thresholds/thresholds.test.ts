import { describe, expect, test } from 'vitest'
import { hearingRight, hearingRightUnder } from './hearing-right.ts'
import type { ProposedPenalty } from './hearing-right.ts'
import { highestProvisions } from './highest-provision.ts'
import { countyMayDecideFoodFine } from './level-limit.ts'
import { cashByAmount, cashCollection, onTheSpotAllowed } from './on-the-spot.ts'
import type { CashCircumstances } from './on-the-spot.ts'
import { planningFine } from './planning-fine.ts'

const proposed = (changes: Partial<ProposedPenalty>): ProposedPenalty => ({
  party: 'organisation',
  inBusiness: true,
  kinds: ['fine'],
  fineInYuan: 0,
  confiscatedInYuan: 0,
  profile: 'city-management',
  ...changes,
})

describe('a hearing', () => {
  test('is a right from the amount on: 以上 includes the number itself', () => {
    expect(hearingRight(proposed({ fineInYuan: 10_000 })).byLaw).toBe(true)
    expect(hearingRight(proposed({ fineInYuan: 9_999.99 })).offered).toBe(false)
  })

  test('is a right of a person and of an act outside business from lower amounts', () => {
    expect(hearingRight(proposed({ party: 'natural-person', fineInYuan: 3_000 })).byLaw).toBe(true)
    expect(hearingRight(proposed({ party: 'natural-person', inBusiness: false, fineInYuan: 1_000 })).byLaw).toBe(true)
    expect(hearingRight(proposed({ inBusiness: false, fineInYuan: 4_999 })).offered).toBe(false)
  })

  test('is offered, beyond the list, to whom an illegal building is to be taken', () => {
    const { offered, byLaw, grounds } = hearingRight(proposed({ fineInYuan: 0, demolition: true }))
    expect({ offered, byLaw, grounds }).toEqual({ offered: true, byLaw: false, grounds: ['offered-kind'] })
  })

  test('follows the lower amount where the ministry’s and the province’s both apply', () => {
    expect(hearingRight(proposed({ profile: 'market-supervision', fineInYuan: 10_000 }))).toMatchObject({
      byLaw: true,
      amounts: { fine: 10_000 },
    })
  })

  test('follows the lower amount for what is confiscated as well, and any one kind that is named', () => {
    const market = { profile: 'market-supervision', kinds: ['confiscate_gains'] } as const
    expect(hearingRight(proposed({ ...market, confiscatedInYuan: 10_000 }))).toMatchObject({
      offered: true,
      amounts: { confiscation: 10_000 },
    })
    expect(hearingRight(proposed({ ...market, confiscatedInYuan: 9_999 })).offered).toBe(false)
    expect(hearingRight(proposed({ kinds: ['fine', 'revoke_licence'], fineInYuan: 1 })).grounds).toEqual(['kind'])
  })

  test('does not add a fine to what is confiscated', () => {
    const right = hearingRight(
      proposed({ kinds: ['fine', 'confiscate_gains'], fineInYuan: 6_000, confiscatedInYuan: 6_000 }),
    )
    expect(right.offered).toBe(false)
    expect(hearingRight(proposed({ confiscatedInYuan: 10_000 })).grounds).toEqual(['confiscation'])
  })

  test.each(['revoke_licence', 'lower_grade', 'order_stop', 'order_close', 'restrict_work'] as const)(
    'is a right for %s whatever the amount',
    (kind) => expect(hearingRight(proposed({ kinds: [kind] })).grounds).toEqual(['kind']),
  )

  test.each(['suspend_licence', 'restrict_business'] as const)(
    'is offered before %s, though the law does not list it',
    (kind) => expect(hearingRight(proposed({ kinds: [kind] }))).toMatchObject({ offered: true, byLaw: false }),
  )

  test('is no right for a warning or criticism', () => {
    expect(hearingRight(proposed({ kinds: ['warning', 'criticism'] })).offered).toBe(false)
  })

  test('treats an individually-owned business as a natural person', () => {
    expect(hearingRight(proposed({ party: 'individual-business', fineInYuan: 3_000 })).byLaw).toBe(true)
  })

  test('can be asked under the amounts of another province', () => {
    const amounts = { fine: 50_000, confiscation: 50_000 }
    const profile = { naturalPerson: amounts, organisation: amounts }
    const under = (fineInYuan: number) =>
      hearingRightUnder(proposed({ fineInYuan }), [{ inBusiness: profile, otherwise: profile }]).byLaw
    expect([under(49_999), under(50_000)]).toEqual([false, true])
  })
})

describe('a penalty on the spot', () => {
  const fine = (fineInYuan: number) => ({ kinds: ['fine'] as const, fineInYuan })

  test('is a fine up to 200 yuan for a citizen and 3,000 for an organisation', () => {
    expect(onTheSpotAllowed('natural-person', fine(200))).toBe(true)
    expect(onTheSpotAllowed('natural-person', fine(201))).toBe(false)
    expect(onTheSpotAllowed('individual-business', fine(201))).toBe(false)
    expect(onTheSpotAllowed('organisation', fine(3000))).toBe(true)
    expect(onTheSpotAllowed('organisation', fine(3001))).toBe(false)
  })

  test('may be a warning, but never criticism or confiscation', () => {
    expect(onTheSpotAllowed('organisation', { kinds: ['warning'], fineInYuan: 0 })).toBe(true)
    expect(onTheSpotAllowed('organisation', { kinds: ['criticism'], fineInYuan: 0 })).toBe(false)
    expect(onTheSpotAllowed('organisation', { kinds: ['fine', 'confiscate_gains'], fineInYuan: 100 })).toBe(false)
    expect(onTheSpotAllowed('organisation', { kinds: [], fineInYuan: 0 })).toBe(false)
  })
})

describe('cash', () => {
  const asked = (changes: Partial<CashCircumstances>) =>
    cashCollection({
      fineInYuan: 150,
      procedure: 'simple',
      hardToEnforceLater: false,
      remoteArea: false,
      realDifficulty: false,
      partyProposes: false,
      ...changes,
    })

  test('is taken on the spot up to 100 yuan', () => {
    expect(asked({ fineInYuan: 100 })).toEqual({
      allowed: true,
      ground: 'small-amount',
      basis: [{ statute: 'PL', article: 68, item: 1 }],
    })
    expect(asked({ fineInYuan: 0.5 }).allowed).toBe(true)
    expect(asked({ fineInYuan: 100.01 })).toEqual({
      allowed: false,
      ground: null,
      basis: [
        { statute: 'PL', article: 67, paragraph: 2 },
        { statute: 'PL', article: 68 },
        { statute: 'PL', article: 69 },
      ],
    })
  })

  test('above 100 yuan is not taken because the party agrees', () => {
    expect(asked({ partyProposes: true }).allowed).toBe(false)
  })

  test('is taken where it would be hard to enforce later, in the simple procedure only', () => {
    expect(asked({ hardToEnforceLater: true })).toEqual({
      allowed: true,
      ground: 'hard-to-enforce-later',
      basis: [{ statute: 'PL', article: 68, item: 2 }],
    })
    expect(asked({ hardToEnforceLater: true, fineInYuan: 0 }).allowed).toBe(false)
    expect(asked({ hardToEnforceLater: true, procedure: 'ordinary' }).allowed).toBe(false)
    expect(asked({ fineInYuan: 80, procedure: 'ordinary' }).allowed).toBe(false)
  })

  test('in a remote place is taken in any amount, if paying is really difficult and the party proposes it', () => {
    const remote = { fineInYuan: 20_000, procedure: 'ordinary', remoteArea: true, realDifficulty: true } as const
    expect(asked({ ...remote, partyProposes: true })).toEqual({
      allowed: true,
      ground: 'remote-area',
      basis: [{ statute: 'PL', article: 69 }],
    })
    expect(asked({ ...remote, partyProposes: true, fineInYuan: 0 }).allowed).toBe(false)
    expect(asked(remote).allowed).toBe(false)
    expect(asked({ ...remote, partyProposes: true, realDifficulty: false }).allowed).toBe(false)
  })
})

describe('one act under several provisions', () => {
  test('is fined under the one with the higher amount; lower limits decide between equal upper ones', () => {
    const range = (lowInYuan: number, highInYuan: number) => ({ lowInYuan, highInYuan })
    expect(highestProvisions([range(1000, 5000), range(500, 10_000)])).toEqual([range(500, 10_000)])
    expect(highestProvisions([range(1000, 5000), range(2000, 5000)])).toEqual([range(2000, 5000)])
    expect(highestProvisions([])).toEqual([])
  })
})

test('a food fine of 300,000 yuan or more is not for the county to decide', () => {
  expect(countyMayDecideFoodFine(299_999.99)).toBe(true)
  expect(countyMayDecideFoodFine(300_000)).toBe(false)
})

test('a fine for an illegal structure is five to ten per cent of its cost, for a temporary one up to its cost', () => {
  expect(planningFine('permanent', 123_456.78)).toEqual({ lowInYuan: 6172.84, highInYuan: 12_345.68 })
  expect(planningFine('temporary', 8000)).toEqual({ lowInYuan: 0, highInYuan: 8000 })
  expect(planningFine('permanent', 0)).toEqual({ lowInYuan: 0, highInYuan: 0 })
  for (const cost of [-0.01, Number.NaN, Infinity]) expect(() => planningFine('permanent', cost)).toThrow(RangeError)
})

test('no fine is no small amount to collect', () => {
  expect([cashByAmount(0), cashByAmount(0.01), cashByAmount(100), cashByAmount(100.01)]).toEqual([
    false,
    true,
    true,
    false,
  ])
})

test('a cost below nothing is none', () => {
  expect(() => planningFine('permanent', -1)).toThrow('not a cost in yuan: -1')
})
