/** A decision that fell, made anew (ARL 64; ALL 71; PL 75(2)), and what the statistics count of it. */

import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import {
  aServedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import { outstanding } from './payment.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])

/** Served on 26 October, reconsidered on application of 2 November. */
const underReview = () =>
  aServedCase()
    .take(
      'noteReconsideration',
      {
        appliedOn: '2026-11-02',
        body: '阳谷县人民政府',
        applicant: '示例餐饮服务有限公司',
        requests: '撤销处罚决定。',
        throughOrgan: false,
        monitored: false,
      },
      on(officer, '2026-11-03'),
    )
    .take(
      'noteAcceptance',
      { how: 'accepted', decidedOn: '2026-11-05', simplified: false, copyReceivedOn: '2026-11-06' },
      on(officer, '2026-11-06'),
    )
const outcome = (more: object = {}) => ({
  outcome: 'revoked-anew',
  reference: '阳政复决〔2026〕1号',
  receivedOn: '2026-12-10',
  summary: '主要事实不清。',
  ...more,
})
const revoked = (more: object = {}) => underReview().take('noteOutcome', outcome(more), on(officer, '2026-12-10'))
const again = (more: object = {}) =>
  revoked(more).take('actAnew', { opinion: '补查后重新作出。' }, on(head, '2026-12-11'))
const report = (fineInYuan: number) => payloads.report(payloads.penalty({ fineInYuan }))
const reporting = (play: Play<CaseFile>, fineInYuan: number) =>
  play.against('reportInvestigation', on(officer, '2026-12-14', { power, officers }), report(fineInYuan))

describe('a case whose decision fell', () => {
  test('is taken up again where that was ordered, with ninety days from the day it fell', () => {
    expect(new Set(revoked().last?.duties.map(({ action }) => action))).toEqual(new Set(['actAnew']))
    const play = again()
    expect([play.stage, play.known.decision, play.known.notice, play.known.revocation]).toEqual([
      'investigating',
      null,
      null,
      undefined,
    ])
    // Ninety days after 10 December 2026.
    expect(limits(play)).toEqual([['PL-60-DECISION-90D', '2027-03-10']])
    expect(play.known.formerDecisions).toMatchObject([
      { decision: { penalty: { fineInYuan: 5000 } }, revocation: { ground: 'reconsideration' }, records: 2 },
    ])
    expect(play.known.inspections).toHaveLength(1)
  })

  test('is not where it was simply revoked, but is where the organ had put it right by itself', () => {
    const around = on(head, '2026-12-11')
    expect(revoked({ outcome: 'revoked' }).against('actAnew', around)).toEqual([
      {
        code: 'not-ordered-anew',
        basis: [
          { statute: 'ARL', article: 64 },
          { statute: 'ALL', article: 71 },
        ],
      },
    ])
    const own = aServedCase().take(
      'revokeDecision',
      { ground: 'own-error', fellOn: '2026-11-12', reason: '送达前发现引用条款错误。' },
      on(head, '2026-11-12', { documentNumbers: { 'DOC-061': '1' } }),
    )
    expect(own.against('actAnew', on(head, '2026-11-13'))).toEqual([])
  })

  test('is not while money of the old decision is with the organ', () => {
    const paid = underReview().take(
      'recordPayment',
      { paidOn: '2026-11-09', amountInYuan: 5000, receiptNumber: '1' },
      on(officer, '2026-11-09'),
    )
    const play = paid.take('noteOutcome', outcome(), on(officer, '2026-12-10'))
    expect(codes(play.against('actAnew', on(head, '2026-12-11')))).toEqual(['refund-outstanding'])
    play.take(
      'recordRefund',
      { refundedOn: '2026-12-11', amountInYuan: 5000, receiptNumber: '2' },
      on(officer, '2026-12-11'),
    )
    play.take('actAnew', { opinion: '重新作出。' }, on(head, '2026-12-11'))
    expect(outstanding(play.known, '2026-12-31').total).toBe(0)
    expect([play.known.payments, play.known.refunds]).toEqual([[], undefined])
  })
})

describe('the new decision', () => {
  test('is not heavier on the same facts, and not the same after a revocation in substance', () => {
    expect(reporting(again(), 6000)).toEqual([
      {
        code: 'heavier-than-former',
        basis: [{ statute: 'ARL', article: 64 }],
        field: 'penalty.fineInYuan',
        facts: { notified: 5000, intended: 6000 },
      },
    ])
    expect(codes(reporting(again(), 5000))).toEqual(['same-as-former'])
    // A lower one is another decision; what the statute says of its amount is another matter.
    expect(codes(reporting(again(), 4000))).toEqual(['below-minimum'])
  })

  test('may be the same where only the procedure was at fault', () => {
    expect(reporting(again({ forProcedure: true }), 5000)).toEqual([])
    expect(codes(reporting(again({ forProcedure: true }), 6000))).toEqual(['heavier-than-former'])
  })

  test('rests on other facts where there is new evidence', () => {
    const more = again().take('addEvidence', payloads.evidence('2026-12-12'), on(officer, '2026-12-12'))
    expect(reporting(more, 6000)).toEqual([])
  })

  test('goes the whole way again, and is contested by itself', () => {
    const play = again({ forProcedure: true })
      .take('reportInvestigation', report(5000), on(officer, '2026-12-14', { power, officers }))
      .take('passReview', payloads.review(), on(reviewer, '2026-12-15'))
      .take('issueNotice', { opinion: '同意告知。' }, on(head, '2026-12-16'))
      .take('serveNotice', payloads.service('2026-12-17'), on(officer, '2026-12-17', { officers }))
    const deciding = (fineInYuan: number) => payloads.decision(payloads.penalty({ fineInYuan }))
    expect(codes(play.against('decide', on(head, '2026-12-28', { power }), deciding(6000)))).toContain(
      'heavier-than-former',
    )
    play
      .take('decide', deciding(5000), on(head, '2026-12-28', { power }))
      .take(
        'serveDecision',
        payloads.service('2026-12-29'),
        on(officer, '2026-12-29', { officers, payBy: '2027-01-13' }),
      )
    expect(limits(play)).toContainEqual(['ARL-20-APPLY-60D', '2027-03-01'])
    expect(play.known.remedies).toBeUndefined()
  })
})

describe('the statistics', () => {
  test('take back a decision that fell, with its fine, once', () => {
    expect(revoked().last?.tallies).toEqual([{ measure: 'decisions-fallen', amount: 5000 }])
    expect(underReview().last?.tallies).toEqual([])
    const own = underReview().take(
      'revokeDecision',
      { ground: 'own-error', fellOn: '2026-11-12', reason: '…' },
      on(head, '2026-11-12', { documentNumbers: { 'DOC-061': '1' } }),
    )
    expect(own.last?.tallies).toEqual([{ measure: 'decisions-fallen', amount: 5000 }])
    // The review goes on and ends; nothing falls twice.
    expect(own.take('noteOutcome', outcome({ outcome: 'unlawful' }), on(officer, '2026-12-10')).last?.tallies).toEqual(
      [],
    )
  })

  test('take back what a change took off the fine, and what was given back', () => {
    const changed = underReview().take(
      'noteOutcome',
      outcome({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan: 2000 }) }),
      on(officer, '2026-12-10'),
    )
    expect(changed.last?.tallies).toEqual([{ measure: 'decisions-lowered', amount: 3000 }])
    expect(
      changed.take(
        'recordPayment',
        { paidOn: '2026-11-09', amountInYuan: 2000, receiptNumber: '1' },
        on(officer, '2026-12-11'),
      ).last?.tallies,
    ).toEqual([{ measure: 'payments', amount: 2000 }])
  })
})
