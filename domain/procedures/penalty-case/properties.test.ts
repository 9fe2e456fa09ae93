/**
 * Whatever officers, reviewer and head try, in whatever order, a sequence of accepted steps never breaks what the law
 * says must always hold. Most sequences start from a case that is on its way, and each property counts how often it met
 * the situation it speaks of: a property that meets nothing proves nothing.
 */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '../../calendar/plain-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { Actor } from '../../procedure/procedure.ts'
import { nextPreparedNumber, withPrepared } from '../../prepared/prepared.ts'
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

/** What is tried, how many days later, with which fine, with or without the leaders' discussion. */
interface Attempt {
  readonly what: string
  readonly later: number
  readonly fine: number
  readonly discussed: boolean
}

type Planned = readonly [what: string, soonest: number, latest: number]

/** Steps that usually succeed one after the other, with one fine in mind; sometimes one of them is left out. */
const aRun = (planned: readonly Planned[]): fc.Arbitrary<Attempt[]> =>
  fc
    .record({
      days: fc.tuple(...planned.map(([, min, max]) => fc.integer({ min, max }))),
      fine: fc.constantFrom(5000, 5000, 7000, 12_000),
      discussed: fc.boolean(),
      left: fc.integer({ min: -2 * planned.length, max: planned.length - 1 }),
    })
    .map(({ days, left, ...same }) =>
      planned
        .map(([what], index): Attempt => ({ what, later: days[index] ?? 0, ...same }))
        .filter((_, index) => index !== left),
    )

const untilServed = [
  'recordInspection',
  'addEvidence',
  'reportInvestigation',
  'passReview',
  'issueNotice',
  'serveNotice',
] as const
const runs: readonly (readonly Planned[])[] = [
  [
    ['recordStatement', 0, 3],
    ['reexamineStatement', 0, 3],
    ['decide', 0, 9],
  ],
  [
    ['recordWaiver', 0, 2],
    ['waiveHearing', 0, 2],
    ['decide', 0, 2],
  ],
  [
    ['requestHearing', 0, 2],
    ['notifyHearing', 0, 2],
    ['holdHearing', 13, 16],
    ['passReview', 0, 2],
    ['decide', 0, 5],
  ],
  [
    ['requestHearing', 0, 2],
    ['waiveHearing', 0, 3],
    ['decide', 4, 9],
  ],
  [
    ['recordStatement', 0, 3],
    ['addEvidence', 0, 2],
    ['reportInvestigation', 0, 2],
    ['passReview', 0, 2],
    ['issueNotice', 0, 2],
    ['serveNotice', 0, 2],
    ['reexamineStatement', 0, 2],
    ['decide', 5, 9],
  ],
  [['decide', 7, 12]],
]
const single = [...untilServed, 'returnReview', 'recordStatement', 'reexamineStatement', 'decide', 'serveDecision'].map(
  (what): Planned => [what, 0, 9],
)

/** A case from its filing, or from its served notice on, and what people try with it. */
const attempts = fc
  .tuple(
    fc.integer({ min: 0, max: 7 }),
    fc.array(
      fc.oneof(
        ...runs.map(aRun),
        fc.constantFrom(...single).chain((one) => aRun([one])),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([lot, tried]): Attempt[] => [
    ...(lot === 0 ? [] : untilServed.map((what) => ({ what, later: 1, fine: 5000, discussed: false }))),
    ...tried.flat(),
  ])

interface Taken {
  readonly what: string
  readonly day: string
  readonly play: Play<CaseFile>
}

/** The steps that were accepted, in order, each with the case as it left it. */
function tryAll(list: readonly Attempt[], offersHearing = true): Taken[] {
  let play = aFiledCase()
  let day = '2026-10-09'
  const taken: Taken[] = []
  for (const attempt of list) {
    day = plusDays(day, attempt.later)
    const { action, actor, payload } = step(attempt, day, play.known)
    const resolved = { officers, power, offersHearing, payBy: plusDays(day, 15) }
    try {
      play = play.fork().take(action, payload, { actor, at: morning(day), resolved })
      taken.push({ what: action, day, play })
    } catch (error) {
      if (!(error instanceof Refused)) throw error
    }
  }
  return taken
}

function step(
  { what, fine, discussed }: Attempt,
  day: string,
  file: CaseFile,
): { action: string; actor: Actor; payload: unknown } {
  const penalty = payloads.penalty({ fineInYuan: fine, grade: 'minor' })
  const by = (actor: Actor, payload: unknown, action = what) => ({ action, actor, payload })
  switch (what) {
    case 'recordInspection':
      return by(officer, payloads.inspection(day))
    case 'addEvidence':
      return by(officer, payloads.evidence(day))
    case 'reportInvestigation':
      return by(officer, payloads.report(penalty))
    case 'passReview':
      return by(reviewer, payloads.review())
    case 'returnReview':
      return by(reviewer, { comment: '退回补正。' })
    case 'issueNotice':
      return by(head, { opinion: '同意。' })
    case 'serveNotice':
    case 'serveDecision':
      return by(officer, payloads.service(day))
    case 'recordStatement':
      return by(officer, { receivedOn: day, mode: 'oral', by: '当事人', content: '请求从轻。', attachmentIds: [] })
    case 'reexamineStatement':
      return by(officer, { conclusion: 'rejected', reasons: '不成立。' })
    case 'recordWaiver':
      return by(officer, { waives: ['statement'], signedOn: day, by: '当事人' })
    case 'waiveHearing':
      return by(officer, { waives: ['hearing'], signedOn: day, by: '当事人' }, 'recordWaiver')
    case 'requestHearing':
      return by(officer, { requestedOn: day, by: '当事人' })
    case 'notifyHearing': {
      const place = { heldAt: '09:00', place: '会议室', chair: '示例·听证主持人', open: true }
      return by(officer, { ...place, servedOn: day, heldOn: plusDays(day, 14) })
    }
    case 'holdHearing': {
      const heldOn = file.hearing.notice?.heldOn ?? day
      return by(officer, { heldOn, attendees: '双方', record: '笔录', report: '报告' })
    }
    case 'decide': {
      const discussion = { on: day, attendees: '局长、副局长', conclusion: '同意。' }
      return by(head, { ...payloads.decision(penalty), ...(discussed ? { discussion } : {}) })
    }
    default:
      return by(officer, { paidOn: day, amountInYuan: 1000, receiptNumber: '1' })
  }
}

/** Working days after the first day and before the second, counted one by one. */
function workingDaysBetween(after: string, before: string): number {
  let count = 0
  for (let day = plusDays(after, 1); day < before; day = plusDays(day, 1))
    if (workCalendar.isWorkingDay(day)) count += 1
  return count
}

const recordsIn = ({ inspections, interviews, evidence }: CaseFile) =>
  inspections.length + interviews.length + evidence.length

describe('no sequence of accepted steps', () => {
  test('decides unheard, unreviewed, or heavier than notified', () => {
    const met = { decisions: 0, afterStatement: 0, afterHearing: 0, afterWaiver: 0 }
    fc.assert(
      fc.property(attempts, (list) => {
        for (const { what, day, play } of tryAll(list)) {
          if (what !== 'decide') continue
          const { notice, noticeService, review, statements, reexamination, waiver, hearing, decision } = play.known
          const waived = (right: 'statement' | 'hearing') => waiver?.waives.includes(right) === true
          expect(noticeService).not.toBeNull()
          const periodOver = workingDaysBetween(noticeService?.effectiveOn ?? day, day) >= 5
          expect(periodOver || waived('statement')).toBe(true)
          expect(periodOver || waived('hearing') || hearing.held !== null).toBe(true)
          expect(review.passed).not.toBeNull()
          if (statements.length > 0) expect(reexamination).not.toBeNull()
          if (hearing.request !== null) expect(hearing.held !== null || waived('hearing')).toBe(true)
          if (hearing.held !== null)
            expect([review.passed?.afterHearing, decision?.discussion === undefined]).toEqual([true, false])
          expect(decision?.penalty.fineInYuan ?? 0).toBeLessThanOrEqual(notice?.penalty.fineInYuan ?? 0)
          met.decisions += 1
          met.afterStatement += statements.length > 0 ? 1 : 0
          met.afterHearing += hearing.held === null ? 0 : 1
          met.afterWaiver += periodOver ? 0 : 1
        }
      }),
      { numRuns: 400 },
    )
    // Of 400 sequences a dozen or more meet each of these, whatever the seed.
    for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(0)
  })

  test('decides more than was notified when the party defended itself, unless there is newer evidence', () => {
    let heavier = 0
    fc.assert(
      fc.property(attempts, (list) => {
        let defended: { fine: number; records: number } | null = null
        let records = 0
        for (const { what, play } of tryAll(list)) {
          const { notice, decision } = play.known
          if (what === 'issueNotice') records = recordsIn(play.known)
          if (what === 'recordStatement' || what === 'requestHearing')
            defended = { fine: notice?.penalty.fineInYuan ?? 0, records }
          if (what !== 'decide' || defended === null) continue
          const more = (decision?.penalty.fineInYuan ?? 0) > defended.fine
          if (more) expect(recordsIn(play.known)).toBeGreaterThan(defended.records)
          heavier += more ? 1 : 0
        }
      }),
      { numRuns: 400 },
    )
    expect(heavier).toBeGreaterThan(0)
  })
})

/** From a served decision on: payments of any size, on any day, recorded in any order. */
const paymentsOf = fc.array(
  fc.record({ cents: fc.integer({ min: 1, max: 900_000 }), paidOn: fc.nat(60), recordedLater: fc.nat(20) }),
  { maxLength: 6 },
)

test('nobody ever pays more than fine and surcharge, and a case is performed exactly when nothing is owed', () => {
  let performed = 0
  fc.assert(
    fc.property(paymentsOf, fc.boolean(), (payments, inFull) => {
      let play = tryAll(
        [...untilServed, 'decide', 'serveDecision'].map((what) => ({
          what,
          later: what === 'decide' ? 9 : 1,
          fine: 5000,
          discussed: false,
        })),
        false,
      ).at(-1)?.play
      if (play === undefined) throw new Error('a served case')
      expect(play.stage).toBe('served')
      const servedOn = play.known.decisionService?.servedOn ?? ''
      const all = inFull ? [...payments, { cents: 500_000, paidOn: 0, recordedLater: 0 }] : payments
      for (const { cents, paidOn, recordedLater } of all) {
        const day = plusDays(servedOn, paidOn)
        const payload = { paidOn: day, amountInYuan: cents / 100, receiptNumber: '1' }
        try {
          play = play.fork().take('recordPayment', payload, {
            actor: officer,
            at: morning(plusDays(day, recordedLater)),
          })
        } catch (error) {
          if (!(error instanceof Refused)) throw error
        }
      }
      const { payments: paid, decision, stage } = play.known
      const fine = decision?.penalty.fineInYuan ?? 0
      const inAll = (part: (payment: (typeof paid)[number]) => number) =>
        paid.reduce((cents, payment) => cents + Math.round(part(payment) * 100), 0) / 100
      const towardsFine = inAll((payment) => payment.towardsFine)
      const towardsSurcharge = inAll((payment) => payment.towardsSurcharge)
      expect(towardsFine).toBeLessThanOrEqual(fine)
      expect(towardsSurcharge).toBeLessThanOrEqual(fine)
      if (stage === 'performed') expect(towardsFine).toBe(fine)
      performed += stage === 'performed' ? 1 : 0
    }),
    { numRuns: 200 },
  )
  // Half of the lists hold a payment that would settle everything on the day of service.
  expect(performed).toBeGreaterThan(0)
})

test('at most one clock of a time limit runs, and none once the case has no use for it', () => {
  let afterDecision = 0
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { play } of tryAll(list)) {
        const limits = play.clocks.map(({ limit }) => limit)
        expect(new Set(limits).size).toBe(limits.length)
        if (play.known.decision === null) continue
        afterDecision += 1
        for (const over of ['PL-60-DECISION-90D', 'SAMR-55-REVIEW-10WD', 'SAMR-57-STATEMENT-5WD', 'PL-64-HEARREQ-5WD'])
          expect(limits).not.toContain(over)
      }
    }),
    { numRuns: 200 },
  )
  expect(afterDecision).toBeGreaterThan(0)
})

/** A paper that says the organ suspects a crime, and the one that says the case is back; both as issued that day. */
const withPaper = (play: Play<CaseFile>, form: 'DOC-078' | 'DOC-082', day: string): Play<CaseFile> => {
  const act = { on: day, by: head.name, personId: head.personId }
  const paper = {
    number: nextPreparedNumber(play.known),
    form,
    values: {},
    drawnUp: act,
    issued: { on: day, number: '1' },
  }
  return Object.assign(play.fork(), { file: withPrepared(play.known, paper) })
}

test('no fine is decided while the police may have the case, and never a second one beside the first', () => {
  const met = { decidedWithout: 0, refusedUnder: 0, decidedAfter: 0, refusedTwice: 0 }
  const police = fc.constantFrom<readonly ('DOC-078' | 'DOC-082')[]>([], ['DOC-078'], ['DOC-078', 'DOC-082'])
  const between = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(attempts, police, between, (list, papers, later) => {
      const last = tryAll([...list, { what: 'decide', later: 0, fine: 5000, discussed: true }])
      const notified = last.findLast(({ play }) => play.stage === 'notified' && play.known.decision === null)
      if (notified === undefined) return
      let { play, day } = notified
      for (const paper of papers) {
        day = plusDays(day, later)
        play = withPaper(play, paper, day)
      }
      const deciding = { actor: head, at: morning(plusDays(day, 12)), resolved: { officers, power } }
      const discussion = { on: day, attendees: '局长、副局长', conclusion: '同意。' }
      const decision = {
        ...payloads.decision(play.known.notice?.penalty ?? payloads.penalty()),
        discussion,
      }
      const found = play.against('decide', deciding, decision).map(({ code }) => code)
      const suspected = papers.at(-1) === 'DOC-078'
      expect(found.includes('crime-suspected')).toBe(suspected)
      if (suspected) met.refusedUnder += 1
      if (found.length > 0) return
      if (papers.length > 0) met.decidedAfter += 1
      else met.decidedWithout += 1
      // One act, one fine (PL 29): the decided case takes no other decision.
      const decided = play.fork().take('decide', decision, deciding)
      expect(decided.against('decide', deciding, decision).map(({ code }) => code)).toContain('wrong-stage')
      met.refusedTwice += 1
    }),
    { numRuns: 300 },
  )
  for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(0)
})
