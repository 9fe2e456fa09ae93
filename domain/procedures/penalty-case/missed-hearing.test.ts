/** A hearing that the party asked for and then misses: deemed given up, unless there was a reason (PL 64, item 6). */

import { describe, expect, test } from 'vitest'
import { aNotifiedCase, head, morning, officer, payloads, power, reviewer } from '../../../testing/restaurant-case.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

const heldOn = '2026-10-28'
const requested = () =>
  aNotifiedCase(payloads.penalty(), true).take(
    'requestHearing',
    { requestedOn: '2026-10-16', by: '示例' },
    on(officer, '2026-10-16'),
  )
const notified = () =>
  requested().take(
    'notifyHearing',
    { servedOn: '2026-10-16', heldOn, heldAt: '09:00', place: '局会议室', chair: '示例·听证主持人', open: true },
    on(officer, '2026-10-16'),
  )
const missing = (more: object = {}) => ({
  heldOn,
  how: 'absent',
  excused: false,
  record: '通知已送达；等候三十分钟，当事人及代理人没有到场，也没有说明理由。',
  ...more,
})
const missed = (more: object = {}) => notified().take('endHearing', missing(more), on(officer, heldOn))
const decision = payloads.decision(payloads.penalty())
const deciding = on(head, '2026-10-29', { power })

describe('a hearing that the party misses', () => {
  test('counts as given up: the case can be decided, and no hearing is pending any more', () => {
    expect(codes(notified().against('decide', deciding, decision))).toEqual(['hearing-not-held'])
    const ended = missed()
    expect(ended.stage).toBe('heard')
    expect(ended.known.hearing.missed).toMatchObject({ how: 'absent', on: heldOn, by: officer.name })
    expect(ended.against('decide', deciding, decision)).toEqual([])
    expect(codes(ended.against('endHearing', on(officer, '2026-10-29'), missing()))).toContain('hearing-not-requested')
  })

  test('does so only without a proper reason; otherwise a new day is notified', () => {
    expect(notified().against('endHearing', on(officer, heldOn), missing({ excused: true }))).toEqual([
      { code: 'absence-excused', basis: [{ statute: 'PL', article: 64, item: 6 }], field: 'excused' },
    ])
    const again = {
      servedOn: heldOn,
      heldOn: '2026-11-09',
      heldAt: '09:00',
      place: '局会议室',
      chair: '示例·听证主持人',
      open: true,
    }
    expect(notified().against('notifyHearing', on(officer, heldOn), again)).toEqual([])
  })

  test('was asked for and notified, and its day has come', () => {
    const against = (play: ReturnType<typeof notified>, day = heldOn) =>
      play.against('endHearing', on(officer, day), missing())
    expect(against(aNotifiedCase(payloads.penalty(), true))).toEqual([
      { code: 'hearing-not-requested', basis: [{ statute: 'PL', article: 64, item: 1 }] },
      { code: 'hearing-not-notified', basis: [{ statute: 'PL', article: 64, item: 2 }] },
    ])
    expect(codes(against(requested()))).toEqual(['hearing-not-notified'])
    expect(codes(against(notified(), '2026-10-27'))).toEqual(['date-in-future'])
    expect(codes(notified().against('endHearing', on(officer, heldOn), missing({ heldOn: '2026-10-27' })))).toEqual([
      'date-before-start',
    ])
  })

  test('and leaves before its end has been through a hearing: reviewed again and discussed before the decision', () => {
    const left = missed({ how: 'left' })
    expect(left.clocks.map(({ limit }) => limit)).toContain('SAMR-55-REVIEW-10WD')
    expect(missed().clocks.map(({ limit }) => limit)).not.toContain('SAMR-55-REVIEW-10WD')
    expect(left.last?.duties.map(({ action }) => action)).toEqual(['passReview'])
    expect(codes(left.against('decide', deciding, decision))).toEqual(['legal-review-not-passed', 'not-discussed'])
    const reviewed = left.take('passReview', payloads.review(), on(reviewer, heldOn))
    const discussion = { on: '2026-10-29', attendees: '局长、副局长', conclusion: '同意。' }
    expect(reviewed.against('decide', deciding, { ...decision, discussion })).toEqual([])
  })

  test('is asked for again at the organ’s discretion, and then waits for a new notice', () => {
    const again = missed().take('requestHearing', { requestedOn: '2026-10-29', by: '示例' }, on(officer, '2026-10-29'))
    expect([again.stage, again.known.hearing.notice, again.known.hearing.missed]).toEqual(['notified', null, undefined])
    expect(codes(again.against('decide', deciding, decision))).toEqual(['hearing-not-held'])
  })
})
