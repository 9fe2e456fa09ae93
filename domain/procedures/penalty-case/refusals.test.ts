import { expect, test } from 'vitest'
import { citationText } from '../../../law/citation-text.ts'
import { organProfiles } from '../../../law/organ-profiles.ts'
import { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aNotifiedCase,
  anInvestigatedCase,
  aReviewedCase,
  aServedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { Refusal } from '../../refusal.ts'
import { caseProcedure } from './procedure.ts'

/** What each refusal rests on, and what it tells whoever is refused. */

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const deciding = on(head, '2026-10-16', { power })
const decision = payloads.decision(payloads.penalty())
const party = { by: '示例·法定代表人' }
const stating = { ...party, receivedOn: '2026-10-16', mode: 'oral', content: '请求从轻。', attachmentIds: [] }

const bases = (found: readonly Refusal[]) =>
  found.map(({ code, basis }) => `${code}: ${basis.map((citation) => citationText(citation).zh).join('，')}`)

const offered = () => aNotifiedCase(payloads.penalty(), true)
const stated = (play = aNotifiedCase()) => play.take('recordStatement', stating, on(officer, '2026-10-16'))
const asked = () => offered().take('requestHearing', { ...party, requestedOn: '2026-10-16' }, on(officer, '2026-10-16'))
const stop = payloads.penalty({ kinds: ['order_stop'], fineInYuan: null })

test('a decision too early rests on the articles about the defence, the hearing and the review', () => {
  expect(bases(aNotifiedCase().against('decide', deciding, decision))).toEqual([
    'statement-period-running: 行政处罚法 第四十五条，行政处罚法 第六十二条',
  ])
  expect(bases(stated().against('decide', on(head, '2026-10-23', { power }), decision))).toEqual([
    'statement-not-re-examined: 行政处罚法 第四十五条第一款，行政处罚法 第六十二条',
  ])
  expect(bases(offered().against('decide', deciding, decision))).toContain(
    'hearing-period-running: 行政处罚法 第六十四条',
  )
  expect(bases(asked().against('decide', on(head, '2026-10-23', { power }), decision))).toEqual([
    'hearing-not-held: 行政处罚法 第六十三条，行政处罚法 第六十五条',
  ])
  const heard = asked()
    .take(
      'notifyHearing',
      { servedOn: '2026-10-19', heldOn: '2026-10-29', heldAt: '09:00', place: '会议室', chair: '主持人', open: true },
      on(officer, '2026-10-19'),
    )
    .take(
      'holdHearing',
      { heldOn: '2026-10-29', attendees: '双方', record: '笔录', report: '报告' },
      on(officer, '2026-10-29'),
    )
  const discussed = { ...decision, discussion: { on: '2026-10-30', attendees: '局长', conclusion: '同意。' } }
  expect(bases(heard.against('decide', on(head, '2026-10-30', { power }), discussed))).toEqual([
    'legal-review-not-passed: 行政处罚法 第五十八条',
  ])
  // Nor may an organ without a rule of its own decide after a hearing that nobody reviewed.
  const general = new Play(caseProcedure, 'general')
  Object.assign(general, { file: heard.file, clocks: heard.clocks, taken: heard.taken, last: heard.last })
  expect(bases(general.against('decide', on(head, '2026-10-30', { power }), discussed))).toEqual([
    'legal-review-not-passed: 行政处罚法 第五十八条',
  ])
})

test('a decision other than notified rests on the notice, a heavier one after a defence on article 45, too', () => {
  const other = { ...decision, powerCode: 'CF-ENV-022' }
  expect(bases(aNotifiedCase().against('decide', on(head, '2026-10-23', { power }), other))).toEqual([
    'other-basis-than-notified: 行政处罚法 第四十四条，行政处罚法 第六十二条',
  ])
  const examined = stated(aNotifiedCase(stop)).take(
    'reexamineStatement',
    { conclusion: 'rejected', reasons: '理由不成立。' },
    on(officer, '2026-10-16'),
  )
  const fined = payloads.decision(payloads.penalty({ kinds: ['order_stop', 'fine'] }))
  const found = examined.against('decide', on(head, '2026-10-23', { power }), fined)
  expect(bases(found)).toEqual([
    'heavier-than-notified: 行政处罚法 第四十四条，行政处罚法 第六十二条',
    'heavier-after-defence: 行政处罚法 第四十五条第二款',
  ])
  // Where no fine was notified, it says so with 0.
  expect(found.map(({ facts }) => facts)).toEqual([
    { notified: 0, intended: 5000 },
    { notified: 0, intended: 5000 },
  ])
})

test('a re-examination that names no fine proposes none, and one that names a fine where none was notified is heavier', () => {
  const examining = (more: object) =>
    stated(aNotifiedCase(stop)).against('reexamineStatement', on(officer, '2026-10-16'), {
      conclusion: 'partly-accepted',
      reasons: '有部分道理。',
      ...more,
    })
  const effect = '停业期限减为三日。'
  expect(examining({ effect })).toEqual([])
  expect(examining({ effect, fineInYuan: 0.5 })).toMatchObject([
    { code: 'heavier-after-defence', facts: { notified: 0, intended: 0.5 } },
  ])
})

test('an interview is something new as well as a piece of evidence', () => {
  const heavier = payloads.report(payloads.penalty({ fineInYuan: 6000 }))
  const reporting = on(officer, '2026-10-19', { power })
  expect(bases(stated().against('reportInvestigation', reporting, heavier))).toEqual([
    'heavier-after-defence: 行政处罚法 第四十五条第二款',
  ])
  const questioned = stated()
    .take('reportInvestigation', payloads.report(payloads.penalty()), reporting)
    .take('returnReview', { comment: '再问一次店长。' }, on(reviewer, '2026-10-19'))
    .take('recordInterview', payloads.interview('2026-10-20'), on(officer, '2026-10-20', { officers }))
  expect(questioned.against('reportInvestigation', on(officer, '2026-10-20', { power }), heavier)).toEqual([])
})

test('what belongs to the hearing rests on article 64', () => {
  const place = { servedOn: '2026-10-16', heldOn: '2026-10-28', heldAt: '09:00', place: '会议室', chair: '主持人' }
  const notifying = { ...place, open: true }
  expect(bases(offered().against('notifyHearing', on(officer, '2026-10-16'), notifying))).toEqual([
    'hearing-not-requested: 行政处罚法 第六十四条第一项',
  ])
})

test('service that proves nothing rests on the articles about service', () => {
  const serving = (more: object) =>
    aDecidedCase().against('serveDecision', on(officer, '2026-10-26', { officers }), {
      ...payloads.service('2026-10-26'),
      ...more,
    })
  expect(bases(serving({ mode: 'leaving' }))).toEqual(['witness-missing: 民事诉讼法 第八十九条'])
  for (const consent of [{}, { consentConfirmed: false }])
    expect(bases(serving({ mode: 'electronic', ...consent }))).toEqual([
      'consent-missing: 行政处罚法 第六十一条第二款，民事诉讼法 第九十条',
    ])
  expect(serving({ mode: 'electronic', consentConfirmed: true })).toEqual([])
  expect(bases(serving({ mode: 'public-notice' }))).toEqual([
    'reason-missing: 民事诉讼法 第九十五条',
    'public-notice-not-issued: 民事诉讼法 第九十五条',
  ])
})

test('money, correction and publication rest on theirs', () => {
  const payment = { paidOn: '2026-11-05', amountInYuan: 5000.01, receiptNumber: '1' }
  expect(bases(aServedCase().against('recordPayment', on(officer, '2026-11-05'), payment))).toEqual([
    'paid-too-much: 行政处罚法 第六十七条',
  ])
  const paid = aServedCase().take('recordPayment', { ...payment, amountInYuan: 5000 }, on(officer, '2026-11-05'))
  const closing = { kind: 'performed', execution: '已缴清。' }
  expect(bases(paid.against('proposeClosing', on(officer, '2026-11-05'), closing))).toEqual([
    'correction-open: 行政处罚法 第二十八条',
    'not-published: 行政处罚法 第四十八条',
  ])
})

test('a notice before the review rests on the rule that puts the review first', () => {
  const reported = anInvestigatedCase().take(
    'reportInvestigation',
    payloads.report(payloads.penalty()),
    on(officer, '2026-10-12', { power }),
  )
  expect(reported.against('issueNotice', on(head, '2026-10-13'), { opinion: '同意。' })).toEqual([
    { code: 'legal-review-not-passed', basis: organProfiles['city-management'].reasons.reviewPlace.basis },
  ])
  expect(aReviewedCase().against('issueNotice', on(head, '2026-10-14'), { opinion: '同意。' })).toEqual([])
})
