/**
 * Whatever head and officers try, on whatever day and in whatever order: nothing goes on without the head's approval, no
 * thing is in two places, and the clock that runs is the one the file knows. Each property counts what it met.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHeld, anUrgent, at, drugPower, serving } from '../../../testing/measure-case.ts'
import type { Play } from '../../../testing/play.ts'
import { head, officer, officers } from '../../../testing/restaurant-case.ts'
import { plusDays } from '../../calendar/plain-date.ts'
import { Refused } from '../../refusal.ts'
import type { MeasureFile } from './file.ts'
import { periods } from './period.ts'

interface Attempt {
  readonly what: string
  readonly later: number
  readonly good: number
  readonly days: number
}

const ofTheHead = {
  approveMeasure: () => ({ opinion: '同意。' }),
  declineMeasure: () => ({ comment: '不同意。' }),
  extendMeasure: () => ({ reason: '案情复杂。' }),
  fixTesting: ({ days }: Attempt, day: string) => ({
    tests: '成分',
    institution: '示例检测中心',
    testFrom: day,
    testTo: plusDays(day, days),
  }),
  settleGoods: ({ good, days }: Attempt) => ({
    lines: [{ good, disposal: days % 2 === 0 ? 'confiscate' : 'return' }],
    reason: '依法处理。',
  }),
  sellGoods: ({ good }: Attempt, day: string) => ({
    lines: [{ good, proceedsInYuan: 10 }],
    reason: '易腐。',
    consent: '同意',
    manner: '变卖',
    soldOn: day,
  }),
  releaseMeasure: ({ good }: Attempt) => ({ ground: 'other', reason: '不再需要。', goods: [good] }),
  handOverGoods: (_attempt: Attempt, day: string) => ({
    transferNumber: '刑移1号',
    receiver: '县公安局',
    handedOn: day,
  }),
  noteCase: (_attempt: Attempt, day: string) => ({ decision: { number: '罚决1号', on: day } }),
}
const ofOfficers = {
  endTesting: (_attempt: Attempt, day: string) => ({ reportOn: day, result: '不合格' }),
  serveMeasurePaper: (_attempt: Attempt, day: string, play: Play<MeasureFile>) => {
    const payload = serving(play, 'DOC-022', day)
    // There may be none yet: then another number is tried, and refused.
    return { ...payload, which: payload.which || 999 }
  },
  returnGoods: ({ good }: Attempt, day: string) => ({
    goods: [good],
    returnedOn: day,
    receiver: '示例·店长',
    signature: 'signed',
  }),
}
const actions = [...Object.keys(ofTheHead), ...Object.keys(ofOfficers)]

/** What the period binds: all but lifting it, giving back, and what is only noted. */
const bound = ['extendMeasure', 'fixTesting', 'settleGoods', 'sellGoods', 'handOverGoods']

const attempts = fc.array(
  fc.record({
    what: fc.constantFrom(
      ...actions,
      'fixTesting',
      'serveMeasurePaper',
      'serveMeasurePaper',
      'extendMeasure',
      'releaseMeasure',
      'returnGoods',
    ),
    later: fc.integer({ min: 0, max: 14 }),
    good: fc.integer({ min: 1, max: 2 }),
    days: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 4, maxLength: 16 },
)

/** Plays what is accepted, and shows every accepted step with the file before it. */
function playAll(
  play: Play<MeasureFile>,
  tried: readonly Attempt[],
  seen: (what: string, day: string, before: MeasureFile, after: MeasureFile) => void,
): void {
  let day = '2026-10-12'
  for (const attempt of tried) {
    day = plusDays(day, attempt.later)
    const before = play.known
    const make = { ...ofTheHead, ...ofOfficers }[attempt.what as keyof typeof ofTheHead]
    const actor = attempt.what in ofOfficers ? officer : head
    try {
      const payload = (make as (attempt: Attempt, day: string, play: Play<MeasureFile>) => unknown)(attempt, day, play)
      play.take(attempt.what, payload, { actor, at: at(day, '20:00'), resolved: { officers } })
    } catch (error) {
      if (error instanceof Refused) continue
      throw error
    }
    seen(attempt.what, day, before, play.known)
  }
}

const begun: readonly (() => Play<MeasureFile>)[] = [aHeld, anUrgent, () => aHeld(drugPower)]

test('nothing that outlasts a day is done with what the head has not approved', () => {
  let acts = 0
  fc.assert(
    fc.property(fc.constantFrom(...begun), attempts, (begin, tried) => {
      playAll(begin(), tried, (what, _day, before) => {
        if (!bound.includes(what)) return
        acts += 1
        expect(before.approval, what).not.toBeNull()
      })
    }),
    { numRuns: 300 },
  )
  expect(acts).toBeGreaterThan(100)
})

test('every thing is out once and stays out, and no clock of the period runs when all are', () => {
  let out = 0
  fc.assert(
    fc.property(fc.constantFrom(...begun), attempts, (begin, tried) => {
      const play = begin()
      playAll(play, tried, (_what, _day, before, after) => {
        for (const good of before.goods)
          if (good.out !== undefined) {
            out += 1
            expect(after.goods.find(({ number }) => number === good.number)?.out).toEqual(good.out)
          }
        const free = after.goods.every((good) => good.out !== undefined || good.released !== undefined)
        const running = play.clocks.filter(({ limit }) => periods.some((one) => one === limit))
        expect(running).toHaveLength(free ? 0 : 1)
        expect(running[0]?.lastDay ?? null).toBe(after.until)
      })
    }),
    { numRuns: 300 },
  )
  expect(out).toBeGreaterThan(20)
})
