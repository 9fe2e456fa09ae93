/** A decision on the spot is contested: reconsideration first, also through the organ (ARL 23, 32, 34, 53, 54). */

import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import { at, bureauHead, firstOfficer } from '../../../testing/summary-case.ts'
import * as spot from '../../../testing/summary-case.ts'
import type { SummaryFile } from './file.ts'
import { owedOn } from './payment.ts'

const on = (actor: typeof firstOfficer, day: string) => ({ actor, at: at(day), resolved: {} })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<SummaryFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])

const applying = (more: object = {}) => ({
  appliedOn: '2026-10-12',
  body: '阳谷县人民政府',
  applicant: '示例·当事人',
  requests: '撤销处罚决定。',
  throughOrgan: true,
  monitored: false,
  ...more,
})
const outcome = (more: object = {}) => ({
  outcome: 'upheld',
  reference: '阳政复决〔2026〕2号',
  receivedOn: '2026-11-02',
  summary: '事实清楚。',
  ...more,
})
const suing = {
  suedOn: '2026-11-05',
  acceptedOn: '2026-11-05',
  copyReceivedOn: '2026-11-05',
  body: '阳谷县人民法院',
  applicant: '示例·当事人',
  reference: '（2026）鲁1521行初3号',
  requests: '撤销。',
}

/** Handed over on Thursday 8 October 2026, fifty yuan to be paid at the bank. */
const delivered = () => spot.aDeliveredCase()
const forwarded = () =>
  delivered()
    .take('noteReconsideration', applying(), on(firstOfficer, '2026-10-12'))
    .take('forwardApplication', { forwardedOn: '2026-10-14', opinion: '维持。' }, on(firstOfficer, '2026-10-14'))
const accepted = () =>
  forwarded().take(
    'noteAcceptance',
    { how: 'accepted', decidedOn: '2026-10-15', simplified: true, copyReceivedOn: '2026-10-16' },
    on(firstOfficer, '2026-10-16'),
  )

describe('a decision on the spot', () => {
  test('is contested through the organ, which sends it on in five working days', () => {
    const play = delivered().take('noteReconsideration', applying(), on(firstOfficer, '2026-10-12'))
    expect(limits(play)).toContainEqual(['ARL-32-FORWARD-5WD', '2026-10-19'])
    expect(play.last?.duties).toContainEqual(expect.objectContaining({ action: 'forwardApplication' }))
    expect(codes(play.against('noteOutcome', on(firstOfficer, '2026-11-02'), outcome()))).toEqual(['not-accepted'])
    expect(limits(accepted())).toEqual(
      expect.arrayContaining([
        ['ARL-54-REPLY-5WD', '2026-10-23'],
        ['ARL-62-SIMPLE-30D', '2026-11-16'],
      ]),
    )
  })

  test('goes to court only after reconsideration, within fifteen days', () => {
    expect(delivered().against('noteSuit', on(firstOfficer, '2026-11-05'), suing)).toEqual([
      { code: 'reconsideration-first', basis: [{ statute: 'ARL', article: 23, paragraph: 1, item: 1 }] },
    ])
    const play = accepted().take('noteOutcome', outcome(), on(firstOfficer, '2026-11-02'))
    expect(limits(play)).toContainEqual(['ARL-34-SUE-15D', '2026-11-17'])
    expect(play.against('noteSuit', on(firstOfficer, '2026-11-05'), suing)).toEqual([])
    const late = { ...suing, suedOn: '2026-11-18', acceptedOn: '2026-11-18', copyReceivedOn: '2026-11-18' }
    expect(codes(play.against('noteSuit', on(firstOfficer, '2026-11-18'), late))).toEqual(['late-without-reason'])
  })

  test('that was revoked ends the case and is counted no more', () => {
    const play = accepted().take('noteOutcome', outcome({ outcome: 'revoked' }), on(firstOfficer, '2026-11-02'))
    expect([play.stage, play.known.ending?.ground]).toEqual(['ended', 'revoked'])
    expect(play.last?.tallies).toEqual([{ measure: 'spot-fallen', amount: 50 }])
    expect(limits(play).map(([limit]) => limit)).not.toContain('PL-67-PAY-15D')
  })

  test('that was changed asks less', () => {
    const penalty = spot.aFine(20)
    const play = accepted().take(
      'noteOutcome',
      outcome({ outcome: 'changed', penalty }),
      on(firstOfficer, '2026-11-02'),
    )
    expect([play.stage, owedOn(play.known, '2026-10-20').fine]).toEqual(['delivered', 20])
    expect(play.last?.tallies).toEqual([{ measure: 'spot-lowered', amount: 30 }])
  })

  test('bears no surcharge from the acceptance to the outcome', () => {
    // Due on 23 October; accepted before, in effect on 2 November.
    const play = accepted().take('noteOutcome', outcome(), on(firstOfficer, '2026-11-02'))
    expect(owedOn(play.known, '2026-11-02').surcharge).toBe(0)
    expect(owedOn(play.known, '2026-11-04').surcharge).toBe(3)
  })

  test('may have its execution stopped by the head', () => {
    const stay = { orderedBy: 'reconsideration-organ', from: '2026-10-16', reason: '情况特殊。' }
    expect(accepted().against('stayExecution', on(bureauHead, '2026-10-16'), stay)).toEqual([])
  })
})

describe('each step of a review on the spot', () => {
  const judgment = (more: object = {}) => ({ ...outcome({ receivedOn: '2026-12-01', ...more }), kind: 'judgment' })
  const day = '2026-12-28'
  const stay = { orderedBy: 'organ', from: '2026-10-16', reason: '情况特殊。' }

  test('goes on from the one before', () => {
    const play = forwarded()
      .take(
        'noteAcceptance',
        { how: 'accepted', decidedOn: '2026-10-15', simplified: false },
        on(firstOfficer, '2026-10-15'),
      )
      .take('noteCopy', { receivedOn: '2026-10-16' }, on(firstOfficer, '2026-10-16'))
      .take('submitAnswer', { submittedOn: '2026-10-19' }, on(firstOfficer, '2026-10-19'))
      .take('stayExecution', stay, on(bureauHead, '2026-10-20'))
      .take('endStay', { to: '2026-10-21', reason: '情况消除。' }, on(bureauHead, '2026-10-21'))
      .take('extendReview', { toldOn: '2026-10-22', days: 10 }, on(firstOfficer, '2026-10-22'))
      .take('noteOutcome', outcome(), on(firstOfficer, '2026-11-02'))
      .take('noteSuit', suing, on(firstOfficer, '2026-11-05'))
      .take('noteJudgment', judgment(), on(firstOfficer, '2026-12-01'))
    const appeal = { appellant: 'party', appealedOn: '2026-12-10', court: '聊城市中级人民法院' }
    expect(play.fork().take('noteAppeal', appeal, on(firstOfficer, '2026-12-10')).stage).toBe('delivered')
    play.take('noteEffect', { effectiveOn: '2026-12-17' }, on(firstOfficer, '2026-12-17'))
    expect(play.known.remedies?.map(({ end }) => end?.outcome)).toEqual(['upheld', 'upheld'])
  })

  test.each([
    ['noteAcceptance', { how: 'accepted', decidedOn: '2030-01-01', simplified: false, copyReceivedOn: '2030-01-01' }],
    ['noteCopy', { receivedOn: '2030-01-01' }],
    ['submitAnswer', { submittedOn: '2030-01-01' }],
    ['extendReview', { toldOn: '2030-01-01', days: 10 }],
    ['stayExecution', { ...stay, from: '2030-01-01' }],
    ['endStay', { to: '2030-01-01', reason: '…' }],
    ['noteOutcome', outcome({ receivedOn: '2030-01-01' })],
    ['noteJudgment', judgment({ receivedOn: '2030-01-01' })],
    ['noteAppeal', { appellant: 'party', appealedOn: '2030-01-01', court: '…' }],
    ['noteEffect', { effectiveOn: '2030-01-01' }],
    ['forwardApplication', { forwardedOn: '2030-01-01', opinion: '…' }],
  ])('%s needs a review that is open, and a day that has come', (action, payload) => {
    const actor = action.endsWith('Stay') || action === 'stayExecution' ? bureauHead : firstOfficer
    expect(codes(delivered().against(action, on(actor, day), payload))).toEqual(
      expect.arrayContaining([
        action === 'forwardApplication' ? 'nothing-to-forward' : 'no-review-open',
        'date-in-future',
      ]),
    )
  })

  test('names its paper, comes in time or says why not, and not from the future', () => {
    const future = { suedOn: '2030-01-01', acceptedOn: '2030-01-01', copyReceivedOn: '2030-01-01' }
    expect(codes(delivered().against('noteSuit', on(firstOfficer, day), { ...suing, ...future }))).toContain(
      'date-in-future',
    )
    expect(
      codes(delivered().against('noteReconsideration', on(firstOfficer, day), applying({ appliedOn: '2030-01-01' }))),
    ).toEqual(expect.arrayContaining(['date-in-future', 'late-without-reason']))
    expect(
      codes(accepted().against('noteOutcome', on(firstOfficer, '2026-11-02'), outcome({ reference: undefined }))),
    ).toEqual(['authority-not-named'])
    const sued = accepted()
      .take('noteOutcome', outcome(), on(firstOfficer, '2026-11-02'))
      .take('noteSuit', suing, on(firstOfficer, '2026-11-05'))
    expect(
      codes(sued.against('noteJudgment', on(firstOfficer, '2026-12-01'), judgment({ reference: undefined }))),
    ).toEqual(['authority-not-named'])
  })
})
