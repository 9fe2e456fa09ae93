/** Until when a decision can be contested, and what waits for a review (ARL 20, 29, 34; ALL 45, 46, 85; PL 73). */

import { describe, expect, test } from 'vitest'
import {
  daysOfReview,
  effectWithoutAppeal,
  executionStayed,
  lastRemedyDays,
  remediesExhausted,
  remedyPending,
  type Remedy,
} from './remedies.ts'

const done = { on: '2026-11-02', by: '示例·队员甲' }
const aRemedy = (more: Partial<Remedy> = {}): Remedy => ({
  number: 1,
  route: 'reconsideration',
  before: '阳谷县人民政府',
  applicant: '示例餐饮服务有限公司',
  requests: '撤销处罚决定。',
  startedOn: '2026-11-02',
  acceptance: null,
  copyReceivedOn: null,
  answer: null,
  stays: [],
  end: null,
  ...more,
})
const accepted = { ...done, acceptedOn: '2026-11-05' }
const ended = (outcome: 'upheld' | 'withdrawn' | 'overdue', day = '2026-12-31') => ({
  ...done,
  outcome,
  receivedOn: day,
  effectiveOn: day,
  summary: '…',
})
/** Served on Monday 26 October 2026. */
const served = (...remedies: Remedy[]) => ({ decisionService: { effectiveOn: '2026-10-26' }, remedies })

describe('how long a decision can be contested', () => {
  test('is sixty days and six months from service, and both have to pass', () => {
    // 25 December is a Friday; 26 April 2027 a Monday.
    expect(lastRemedyDays(served())).toEqual({
      reconsiderUntil: '2026-12-25',
      sueUntil: '2027-04-26',
      openUntil: '2027-04-26',
    })
    expect(remediesExhausted(served(), '2027-04-26')).toBe(false)
    expect(remediesExhausted(served(), '2027-04-27')).toBe(true)
    expect(lastRemedyDays({ decisionService: null })).toBeNull()
    expect(remediesExhausted({ decisionService: null }, '2030-01-01')).toBe(false)
  })

  test('is sixty days alone where reconsideration comes first', () => {
    const first = { reconsiderationFirst: true }
    expect(lastRemedyDays(served(), first)).toMatchObject({ sueUntil: null, openUntil: '2026-12-25' })
    expect(remediesExhausted(served(), '2026-12-26', first)).toBe(true)
  })

  test('has no end while a review is open, and fifteen days after one that upheld it', () => {
    expect(lastRemedyDays(served(aRemedy()))?.openUntil).toBeNull()
    expect(remediesExhausted(served(aRemedy()), '2030-01-01')).toBe(false)
    const upheld = served(aRemedy({ acceptance: accepted, end: ended('upheld') }))
    expect(lastRemedyDays(upheld)).toEqual({
      reconsiderUntil: null,
      sueUntil: '2027-01-15',
      openUntil: '2027-01-15',
    })
  })

  test('is six months again after a withdrawn application, and the effect of a judgment ends it', () => {
    const withdrawn = served(aRemedy({ acceptance: accepted, end: ended('withdrawn') }))
    expect(lastRemedyDays(withdrawn)).toMatchObject({ reconsiderUntil: null, openUntil: '2027-04-26' })
    const judged = served(aRemedy({ route: 'litigation', acceptance: accepted, end: ended('upheld', '2027-03-01') }))
    expect(lastRemedyDays(judged)).toEqual({ reconsiderUntil: null, sueUntil: null, openUntil: '2027-03-01' })
  })

  test('goes on for whoever was not let in; who must reconsider first has fifteen days to sue over it', () => {
    const refused = served(aRemedy({ refusal: { ...done, refusedOn: '2026-11-09', reason: '材料不齐。' } }))
    expect(lastRemedyDays(refused)).toMatchObject({ reconsiderUntil: '2026-12-25', sueUntil: '2027-04-26' })
    expect(lastRemedyDays(refused, { reconsiderationFirst: true })).toMatchObject({ sueUntil: '2026-11-24' })
  })
})

describe('a review', () => {
  test('is pending from the application to the day its outcome takes effect, that day no longer', () => {
    const open = served(aRemedy())
    expect([remedyPending(open, '2026-11-01'), remedyPending(open, '2026-11-02')]).toEqual([false, true])
    expect(remedyPending(open, '2031-01-01')).toBe(true)
    const over = served(aRemedy({ acceptance: accepted, end: ended('upheld') }))
    expect([remedyPending(over, '2026-12-30'), remedyPending(over, '2026-12-31')]).toEqual([true, false])
    expect(remedyPending(served(), '2026-11-02')).toBe(false)
  })

  test('leaves its days out of the surcharge from acceptance to effect, both included', () => {
    expect(daysOfReview(served(aRemedy()))).toEqual([])
    expect(daysOfReview(served(aRemedy({ acceptance: accepted, end: ended('upheld') })))).toEqual([
      { from: '2026-11-05', to: '2026-12-31' },
    ])
  })

  test('may stay the execution, until a day or for as long as it lasts', () => {
    const stay = { ...done, orderedBy: 'court', from: '2026-11-10', reason: '难以弥补的损失。' } as const
    const lasting = served(aRemedy({ stays: [{ ...stay, to: null }] }))
    expect([executionStayed(lasting, '2026-11-09'), executionStayed(lasting, '2026-11-10')]).toEqual([false, true])
    const over = served(aRemedy({ stays: [{ ...stay, to: '2026-11-20' }] }))
    expect([executionStayed(over, '2026-11-20'), executionStayed(over, '2026-11-21')]).toEqual([true, false])
    expect(daysOfReview(over)).toEqual([{ from: '2026-11-10', to: '2026-11-20' }])
  })

  test('ends, where nobody appeals, on the day after the days for it: fifteen against a judgment, ten against a ruling', () => {
    const first = { ...ended('upheld'), receivedOn: '2026-12-01' }
    expect(effectWithoutAppeal({ ...first, kind: 'judgment' })).toBe('2026-12-17')
    expect(effectWithoutAppeal({ ...first, kind: 'ruling' })).toBe('2026-12-12')
  })
})
