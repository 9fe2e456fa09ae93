/** The ninety days are extended by the organ's own rule, before they end, once by the head and once by the leaders (PL 60). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import { head, morning, officer, officers, payloads, power } from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { composeDocument } from '../../documents/registry.ts'
import { plainText } from '../../documents/particulars.ts'
import { extendedPeriod } from './extension.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])
const because = { reason: '当事人较多，检验尚未完成。' }
const discussion = { on: '2027-02-01', attendees: '局长、副局长', conclusion: '同意再延长。' }

/** Filed on 8 October 2026: the ninety days end on 6 January 2027, 120 on 5 February. */
const filed = (profile: OrganProfile) =>
  new Play(caseProcedure, profile).take(
    'file',
    payloads.file(),
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )
const proposed = (profile: OrganProfile) => filed(profile).take('proposeExtension', because, on(officer, '2026-12-30'))
const approve = (play: Play<CaseFile>, day: string, more: object = {}) =>
  play.take(
    'approveExtension',
    { opinion: '同意延长。', ...more },
    on(head, day, {
      ...extendedPeriod(play.known, play.profile, workCalendar),
      documentNumbers: { 'DOC-059': '1' },
    }),
  )
const extended = (profile: OrganProfile = 'market-supervision') => approve(proposed(profile), '2026-12-31')
const again = (days: number, profile: OrganProfile = 'market-supervision') =>
  extended(profile).take('proposeExtension', { ...because, days }, on(officer, '2027-02-01'))

describe('the first extension', () => {
  test.each<[OrganProfile, string, object[]]>([
    [
      'market-supervision',
      'SAMR-64-EXT-30D',
      [
        { statute: 'PL', article: 60 },
        { statute: 'SAMR', article: 64 },
      ],
    ],
    ['city-management', 'MOHURD-EXT-30D-60D', [{ statute: 'PL', article: 60 }]],
  ])('of %s is counted from the filing in one piece and rolled once', (profile, limit, basis) => {
    const play = proposed(profile)
    expect(play.last?.duties.map(({ action, mover }) => [action, mover])).toContainEqual(['approveExtension', 'head'])
    expect(play.against('proposeExtension', on(officer, '2026-12-30'), because)).toEqual([
      { code: 'extension-waits', basis },
    ])
    // Day 120 after 8 October 2026 is Friday 5 February 2027.
    expect(limits(approve(play, '2026-12-31'))).toEqual([[limit, '2027-02-05']])
  })

  test('fills its approval', () => {
    const { particulars, missing } = composeDocument('penalty-case', 'DOC-059', extended().known, sampleSurroundings)
    expect(missing.map(({ key }) => key)).toEqual([])
    expect([particulars['originalEnd'], particulars['extendedTo']].map(plainText)).toEqual([
      '2027年1月6日',
      '2027年2月5日',
    ])
  })

  test('exists only where a rule gives it', () => {
    expect(filed('general').against('proposeExtension', on(officer, '2026-12-30'), because)).toEqual([
      { code: 'extension-not-provided', basis: [{ statute: 'PL', article: 60 }] },
    ])
  })

  test('has the length of the rule', () => {
    expect(
      filed('market-supervision').against('proposeExtension', on(officer, '2026-12-30'), { ...because, days: 20 }),
    ).toEqual([expect.objectContaining({ code: 'extension-fixed-by-rule', field: 'days' })])
  })

  test('is proposed and approved before the period ends, the last day included', () => {
    const at = (day: string) =>
      codes(filed('market-supervision').against('proposeExtension', on(officer, day), because))
    expect(at('2027-01-06')).toEqual([])
    expect(at('2027-01-07')).toEqual(['case-time-over'])
    const play = proposed('market-supervision')
    const approving = (day: string) => play.against('approveExtension', on(head, day), { opinion: '同意。' })
    expect(approving('2027-01-06')).toEqual([])
    expect(approving('2027-01-07')).toEqual([
      expect.objectContaining({ code: 'case-time-over', facts: { lastDay: '2027-01-06' } }),
    ])
  })

  test('can be sent back, and proposed anew', () => {
    const returned = proposed('market-supervision').take(
      'returnExtension',
      { comment: '不复杂。' },
      on(head, '2026-12-31'),
    )
    expect(limits(returned)).toEqual([['PL-60-DECISION-90D', '2027-01-06']])
    expect(codes(returned.against('approveExtension', on(head, '2026-12-31'), { opinion: '同意。' }))).toEqual([
      'no-extension-proposed',
    ])
    expect(codes(returned.against('returnExtension', on(head, '2026-12-31'), { comment: '再退。' }))).toEqual([
      'no-extension-proposed',
    ])
    expect(returned.against('proposeExtension', on(officer, '2026-12-31'), because)).toEqual([])
  })
})

describe('the second extension', () => {
  test('has a length fixed when it is decided, within what the rule allows', () => {
    const asking = (profile: OrganProfile, days?: number) =>
      codes(extended(profile).against('proposeExtension', on(officer, '2027-02-01'), { ...because, days }))
    expect(asking('market-supervision')).toEqual(['extension-not-fixed'])
    expect(asking('market-supervision', 61)).toEqual([])
    expect(asking('city-management', 60)).toEqual([])
    expect(asking('city-management', 61)).toEqual(['extension-not-fixed'])
  })

  test('is decided by the leaders together, after it was proposed', () => {
    const against = (more: object) =>
      again(30).against('approveExtension', on(head, '2027-02-02'), { opinion: '同意。', ...more })
    expect(against({ discussion })).toEqual([])
    expect(against({})).toEqual([expect.objectContaining({ code: 'not-discussed', field: 'discussion' })])
    expect(codes(against({ discussion: { ...discussion, on: '2027-01-29' } }))).toEqual(['date-before-start'])
    expect(codes(against({ discussion: { ...discussion, on: '2027-02-03' } }))).toEqual(['date-in-future'])
  })

  test('is added to the whole period, which rolls once; a third there is not', () => {
    // Day 162 after 8 October 2026 is Friday 19 March 2027; day 164 is a Sunday and rolls to Monday.
    expect(limits(approve(again(42), '2027-02-02', { discussion }))).toEqual([['SAMR-64-EXT-30D', '2027-03-19']])
    const twice = approve(again(44), '2027-02-02', { discussion })
    expect(limits(twice)).toEqual([['SAMR-64-EXT-30D', '2027-03-22']])
    expect(codes(twice.against('proposeExtension', on(officer, '2027-03-01'), { ...because, days: 5 }))).toEqual([
      'extension-used-up',
    ])
    const { particulars } = composeDocument('penalty-case', 'DOC-059', twice.known, sampleSurroundings)
    expect([particulars['originalEnd'], particulars['extendedTo']].map(plainText)).toEqual([
      '2027年2月5日',
      '2027年3月22日',
    ])
    expect(plainText(particulars['discussion'])).toContain('同意再延长')
  })
})

test('what runs after a stay whose time is left out is the extended period', () => {
  const stayed = extended()
    .take('proposeStay', { ground: 'other', reason: '待裁判。', resumeWhen: '裁判生效。' }, on(officer, '2027-01-04'))
    .take('approveHalt', { opinion: '同意。' }, on(head, '2027-01-04', { leavesOut: true }))
  expect(limits(stayed)).toEqual([])
  const resumed = stayed.take('resume', { resumedOn: '2027-01-11', reason: '已裁判。' }, on(officer, '2027-01-11'))
  // Seven days more than 5 February 2027.
  expect(limits(resumed)).toEqual([['SAMR-64-EXT-30D', '2027-02-12']])
})

test('the head who may decide is told by when, extended or not', () => {
  const by = (play: Play<CaseFile>) => play.last?.duties.map(({ limit }) => limit)
  expect(new Set(by(filed('market-supervision')))).toEqual(new Set(['PL-60-DECISION-90D']))
  expect(new Set(by(extended()))).toEqual(new Set(['SAMR-64-EXT-30D']))
})
