import { describe, expect, test } from 'vitest'
import type { OrganProfile } from '../../law/schema.ts'
import {
  displayClassOf,
  displayEnds,
  displayRule,
  displayRuleFor,
  mereWarning,
  neverEndsEarly,
  repairableFrom,
  type Displayed,
} from './display.ts'

const displayed = (more: Partial<Displayed> = {}): Displayed => ({
  kinds: ['fine'],
  fineInYuan: 5000,
  confiscatedInYuan: 0,
  party: 'organisation',
  inBusiness: true,
  profile: 'city-management',
  ...more,
})
const days = (decidedOn: string, publishedOn = decidedOn) => ({ decidedOn, publishedOn })

describe('the rule of display', () => {
  test.each<[OrganProfile, string, string]>([
    ['city-management', '2026-03-31', 'NDRC58'],
    ['city-management', '2026-04-01', 'NDRC36'],
    ['general', '2026-04-01', 'NDRC36'],
    ['market-supervision', '2026-03-31', 'SAMRPUB'],
    ['market-supervision', '2026-04-01', 'SAMRPUB'],
    // Before any of them the first is taken: no decision of the product is older.
    ['general', '2020-01-01', 'NDRC58'],
  ])('of a %s organ for a decision of %s is %s', (profile, decidedOn, id) => {
    expect(displayRuleFor(profile, decidedOn).id).toBe(id)
  })

  test('says minor, general or serious by the kinds of the penalty', () => {
    const rule = displayRule('NDRC36')
    const of = (kinds: Displayed['kinds'], more: Partial<Displayed> = {}) =>
      displayClassOf(rule, displayed({ kinds, ...more }))
    expect(of(['warning'])).toBe('minor')
    expect(of(['warning', 'criticism'])).toBe('minor')
    expect(of(['warning', 'fine'])).toBe('general')
    expect(of(['fine'], { fineInYuan: 1 })).toBe('general')
    expect(of(['fine', 'order_stop'])).toBe('serious')
    expect(of(['revoke_licence'])).toBe('serious')
  })

  test('of market supervision counts a fine below the hearing threshold as a lower one', () => {
    const rule = displayRule('SAMRPUB')
    const of = (fineInYuan: number, kinds: Displayed['kinds'] = ['fine']) =>
      displayClassOf(rule, displayed({ kinds, fineInYuan, profile: 'market-supervision' }))
    expect(of(9_999)).toBe('minor')
    expect(of(10_000)).toBe('general')
    expect(of(9_999, ['fine', 'confiscate_gains'])).toBe('general')
  })
})

describe('the last day of display', () => {
  test('counts from the decision under the credit rules, from the publication under that of market supervision', () => {
    const [made, shown] = ['2026-04-10', '2026-04-20']
    expect(displayEnds(displayRule('NDRC36'), 'minor', days(made, shown))).toBe('2026-07-10')
    expect(displayEnds(displayRule('NDRC36'), 'general', days(made, shown))).toBe('2027-04-10')
    expect(displayEnds(displayRule('NDRC36'), 'serious', days(made, shown))).toBe('2029-04-10')
    expect(displayEnds(displayRule('NDRC58'), 'general', days('2026-03-31'))).toBe('2029-03-31')
    expect(displayEnds(displayRule('SAMRPUB'), 'minor', days(made, shown))).toBe('2026-07-20')
    expect(displayEnds(displayRule('SAMRPUB'), 'general', days(made, shown))).toBe('2029-04-20')
  })

  test('does not roll, and a month that is too short ends on its last day', () => {
    expect(displayEnds(displayRule('NDRC36'), 'minor', days('2026-11-30'))).toBe('2027-02-28')
  })
})

describe('an early end', () => {
  test('opens after the shortest display, at once for what is minor', () => {
    expect(repairableFrom(displayRule('NDRC36'), 'minor', days('2026-04-10', '2026-04-20'), 'x')).toBe('2026-04-20')
    expect(repairableFrom(displayRule('NDRC36'), 'general', days('2026-04-10'), 'x')).toBe('2026-07-11')
    expect(repairableFrom(displayRule('NDRC36'), 'serious', days('2026-04-10'), 'x')).toBe('2027-04-11')
  })

  test('waits longer in the fields that the rule names', () => {
    const from = (field: string) => repairableFrom(displayRule('SAMRPUB'), 'general', days('2026-04-10'), field)
    expect([from('market-price'), from('market-food')]).toEqual(['2026-10-11', '2027-04-11'])
    // A year is no shorter than the year that is asked for anyway.
    expect(repairableFrom(displayRule('NDRC58'), 'serious', days('2026-03-10'), 'work-safety')).toBe('2027-03-11')
  })

  test('never comes for what took a business away, under the rule of market supervision alone', () => {
    expect(neverEndsEarly(displayRule('SAMRPUB'), ['fine', 'order_close'])).toBe(true)
    expect(neverEndsEarly(displayRule('SAMRPUB'), ['fine'])).toBe(false)
    expect(neverEndsEarly(displayRule('NDRC36'), ['order_close'])).toBe(false)
  })
})

test('a mere warning is a warning and nothing else', () => {
  expect([mereWarning(['warning']), mereWarning(['warning', 'fine']), mereWarning([])]).toEqual([true, false, false])
})
