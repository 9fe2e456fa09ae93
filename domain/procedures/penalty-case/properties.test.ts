/**
 * Whatever officers, reviewer and head try, in whatever order, a sequence of accepted steps never breaks what the law
 * says must always hold.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plusDays } from '../../calendar/plain-date.ts'
import type { Actor } from '../../procedure/procedure.ts'
import { Refused } from '../../refusal.ts'
import type { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'

/** An attempt: what is tried, how many days later, with which fine. */
const anAttempt = fc.record({
  what: fc.constantFrom(
    'recordInspection',
    'addEvidence',
    'reportInvestigation',
    'passReview',
    'returnReview',
    'issueNotice',
    'serveNotice',
    'recordStatement',
    'reexamineStatement',
    'recordWaiver',
    'decide',
    'decide',
    'decide',
    'serveDecision',
    'recordPayment',
  ),
  later: fc.integer({ min: 0, max: 9 }),
  fine: fc.constantFrom(5000, 5000, 7000, 12_000),
})

const inOrder = [
  'recordInspection',
  'addEvidence',
  'reportInvestigation',
  'passReview',
  'issueNotice',
  'serveNotice',
] as const

/** Most attempts start from a case that is on its way, so that decisions are met often whatever the seed. */
const attempts = fc
  .tuple(fc.integer({ min: 0, max: 3 }), fc.array(anAttempt, { minLength: 4, maxLength: 30 }))
  .map(([lot, random]) => [...(lot > 0 ? inOrder.map((what) => ({ what, later: 1, fine: 5000 })) : []), ...random])

interface Taken {
  readonly what: string
  readonly day: string
  readonly play: Play<CaseFile>
}

function tryAll(list: readonly { what: string; later: number; fine: number }[]): Taken[] {
  let play = aFiledCase()
  let day = '2026-10-09'
  const taken: Taken[] = []
  for (const { what, later, fine } of list) {
    day = plusDays(day, later)
    const { actor, payload } = attempt(what, day, fine)
    try {
      play = play.fork().take(what, payload, {
        actor,
        at: morning(day),
        resolved: { officers, power, offersHearing: false, payBy: plusDays(day, 15) },
      })
      taken.push({ what, day, play })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  return taken
}

function attempt(what: string, day: string, fine: number): { actor: Actor; payload: unknown } {
  const penalty = payloads.penalty({ fineInYuan: fine, grade: 'minor' })
  switch (what) {
    case 'recordInspection':
      return { actor: officer, payload: payloads.inspection(day) }
    case 'addEvidence':
      return { actor: officer, payload: payloads.evidence(day) }
    case 'reportInvestigation':
      return { actor: officer, payload: payloads.report(penalty) }
    case 'passReview':
      return { actor: reviewer, payload: payloads.review() }
    case 'returnReview':
      return { actor: reviewer, payload: { comment: '退回补正。' } }
    case 'issueNotice':
      return { actor: head, payload: { opinion: '同意。' } }
    case 'serveNotice':
    case 'serveDecision':
      return { actor: officer, payload: payloads.service(day) }
    case 'recordStatement':
      return {
        actor: officer,
        payload: { receivedOn: day, mode: 'oral', by: '当事人', content: '请求从轻。', attachmentIds: [] },
      }
    case 'reexamineStatement':
      return { actor: officer, payload: { conclusion: 'rejected', reasons: '不成立。' } }
    case 'recordWaiver':
      return { actor: officer, payload: { waives: ['statement'], signedOn: day, by: '当事人' } }
    case 'decide':
      return { actor: head, payload: payloads.decision(penalty) }
    default:
      return { actor: officer, payload: { paidOn: day, amountInYuan: 1000, receiptNumber: '1' } }
  }
}

test('no sequence of accepted steps decides unheard, unreviewed, or heavier than notified', () => {
  let decisions = 0
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { what, day, play } of tryAll(list)) {
        if (what !== 'decide') continue
        decisions += 1
        const { notice, noticeService, review, statements, reexamination, waiver, decision } = play.known
        expect(noticeService).not.toBeNull()
        expect(review.passed).not.toBeNull()
        if (statements.length > 0) expect(reexamination).not.toBeNull()
        // Five working days are at least a week of the calendar.
        const periodOver = day >= plusDays(noticeService?.effectiveOn ?? day, 7)
        expect(periodOver || waiver !== null).toBe(true)
        expect(decision?.penalty.fineInYuan ?? 0).toBeLessThanOrEqual(notice?.penalty.fineInYuan ?? 0)
      }
    }),
    { numRuns: 300 },
  )
  // The property means something only if decisions were met.
  expect(decisions).toBeGreaterThan(10)
})

test('nobody ever pays more than fine and surcharge, and a case is performed exactly when nothing is owed', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { play } of tryAll(list)) {
        const { payments, decision, stage } = play.known
        const fine = decision?.penalty.fineInYuan ?? 0
        const towardsFine = payments.reduce((sum, payment) => sum + payment.towardsFine, 0)
        const towardsSurcharge = payments.reduce((sum, payment) => sum + payment.towardsSurcharge, 0)
        expect(towardsFine).toBeLessThanOrEqual(fine)
        expect(towardsSurcharge).toBeLessThanOrEqual(fine)
        if (stage === 'performed') expect(towardsFine).toBe(fine)
      }
    }),
    { numRuns: 200 },
  )
})

test('at most one clock of a time limit runs, and none once the case has no use for it', () => {
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { play } of tryAll(list)) {
        const limits = play.clocks.map(({ limit }) => limit)
        expect(new Set(limits).size).toBe(limits.length)
        if (play.known.decision !== null) expect(limits).not.toContain('PL-60-DECISION-90D')
      }
    }),
    { numRuns: 200 },
  )
})
