/**
 * Whatever is tried on the spot and afterwards, in whatever order, an accepted sequence never breaks what the law says of
 * the summary procedure. Each property counts how often it met what it speaks of: one that meets nothing proves nothing.
 */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '../../calendar/plain-date.ts'
import {
  aFine,
  againstDeciding,
  at,
  bothOfficers,
  bureauHead,
  firstOfficer,
  handing,
  looked,
  spotDay,
  squadLeader,
  aSpotCase,
} from '../../../testing/summary-case.ts'
import { citizen } from '../../../testing/summary-files.ts'
import { aPower } from '../../../testing/powers.ts'
import type { Play } from '../../../testing/play.ts'
import { Refused } from '../../refusal.ts'
import { cashCollection } from '../../thresholds/on-the-spot.ts'
import type { PartyKind, PenaltyKind } from '../facts.ts'
import type { SummaryFile } from './file.ts'
import { correctionOpen } from './requirements.ts'
import { fineOf, owedOn } from './payment.ts'
import { collectionGrounds, endingGrounds, type Collection, type OpenSummaryCase } from './payloads.ts'

/** Everything between a warning and what only the ordinary procedure may do. */
const power = aPower({
  penaltyKinds: ['warning', 'fine', 'confiscate_property', 'order_stop'],
  fine: { low: 0, high: 50_000 },
  bands: [],
})
const resolved = looked({ power })

const collection: fc.Arbitrary<Collection | undefined> = fc.option(
  fc.record({
    ground: fc.constantFrom(...collectionGrounds),
    reason: fc.constantFrom('当日离开本地', '水库岛上', undefined),
    realDifficulty: fc.boolean(),
    partyProposes: fc.boolean(),
  }),
  { nil: undefined },
)

const onTheSpot: fc.Arbitrary<Partial<OpenSummaryCase>> = fc.record({
  party: fc
    .constantFrom<PartyKind>('natural-person', 'individual-business', 'organisation')
    .map((kind) => ({ ...citizen, kind })),
  penalty: fc
    .record({
      kinds: fc.uniqueArray(
        fc.constantFrom<PenaltyKind>('fine', 'fine', 'warning', 'confiscate_property', 'order_stop'),
        { minLength: 1, maxLength: 2 },
      ),
      yuan: fc.constantFrom(20, 100, 101, 200, 201, 3000, 3001, 8000),
    })
    .map(({ kinds, yuan }) => aFine(yuan, { kinds, fineInYuan: kinds.includes('fine') ? yuan : null })),
  collection,
  correction: fc.constantFrom('取下被褥', undefined),
  corrected: fc.boolean(),
})

interface Attempt {
  readonly what: string
  readonly later: number
  readonly flag: boolean
  readonly ending: (typeof endingGrounds)[number]
}

const anAttempt = (what: fc.Arbitrary<string>, likely: number): fc.Arbitrary<Attempt> =>
  fc.record({
    what,
    later: fc.integer({ min: 0, max: 6 }),
    flag: fc.integer({ min: 0, max: 9 }).map((dice) => dice < likely),
    ending: fc.constantFrom(...endingGrounds),
  })

const anything = [
  'deliver',
  'pay',
  'hand',
  'deposit',
  'report',
  'correct',
  'end',
  'switch',
  'approve',
  'close',
  'archive',
]
/** The usual course, of which one thing is sometimes left out. */
const usual = ['deliver', 'pay', 'hand', 'deposit', 'report', 'correct', 'close', 'archive']

const attempts = fc.oneof(
  fc.array(anAttempt(fc.constantFrom(...anything), 5), { minLength: 4, maxLength: 14 }),
  fc
    .tuple(fc.tuple(...usual.map((what) => anAttempt(fc.constant(what), 8))), fc.integer({ min: -8, max: 7 }))
    .map(([course, left]) => course.filter((_, index) => index !== left)),
)

/** Tries one thing; true when it was lawful. */
function tried(play: Play<SummaryFile>, { what, flag, ending }: Attempt, day: string): boolean {
  const officer = { actor: firstOfficer, at: at(day) }
  const head = {
    actor: bureauHead,
    at: at(day),
    resolved: { linked: { matterId: 'c', number: '案' }, holder: resolved.holder ?? null },
  }
  const rest = owedOn(play.known, day).total
  const act: Readonly<Record<string, () => unknown>> = {
    deliver: () =>
      play.take('deliverOnTheSpot', handing(flag ? { collected: { receiptNumber: '1' } } : {}), {
        ...officer,
        resolved: { payBy: '2026-10-23' },
      }),
    pay: () =>
      play.take(
        'recordPayment',
        { paidOn: day, amountInYuan: flag ? rest : Math.max(Math.round(rest / 2), 1), receiptNumber: '1' },
        officer,
      ),
    hand: () => play.take('handInCash', { handedInOn: day, receivedBy: '出纳' }, officer),
    deposit: () => play.take('depositCash', { depositedOn: day, voucher: '1' }, officer),
    report: () => play.take('reportForRecord', { receivedBy: '法制机构' }, officer),
    correct: () =>
      play.take('confirmCorrection', { checkedOn: day, corrected: flag, findings: '复查', attachmentIds: [] }, officer),
    end: () => play.take('recordEnding', { ground: ending, endedOn: day, paper: '1', reason: '法院' }, head),
    switch: () => play.take('switchToOrdinary', { reason: '需要调查' }, officer),
    approve: () => play.take('approveOrdinary', { opinion: '同意' }, head),
    close: () => play.take('close', { opinion: '同意' }, { actor: squadLeader, at: at(day) }),
    archive: () => play.take('archive', { retention: '10-years' }, officer),
  }
  try {
    act[what]?.()
    return true
  } catch (error) {
    if (error instanceof Refused || (error instanceof Error && error.name === 'ZodError')) return false
    throw error
  }
}

/** Runs through what is tried; hands each accepted state to `look`. */
function lived(
  payload: Partial<OpenSummaryCase>,
  tries: readonly Attempt[],
  look: (file: SummaryFile, play: Play<SummaryFile>) => void,
): void {
  if (againstDeciding(payload, resolved).length > 0) return
  const play = aSpotCase(payload, resolved)
  look(play.known, play)
  let day = spotDay
  for (const one of tries) {
    day = plusDays(day, one.what === 'deliver' ? 0 : one.later)
    if (tried(play, one, day)) look(play.known, play)
  }
}

const check = (look: (file: SummaryFile, play: Play<SummaryFile>) => void) =>
  fc.assert(
    fc.property(onTheSpot, attempts, (payload, tries) => lived(payload, tries, look)),
    { numRuns: 1500, seed: 51 },
  )

describe('whatever is tried on a street', () => {
  test('nothing above the limit and nothing but warning and fine is decided there', () => {
    const seen = { citizens: 0, organisations: 0, warnings: 0 }
    check(({ decision, party }) => {
      if (decision === null) return
      const limit = party.kind === 'organisation' ? 3000 : 200
      expect(decision.penalty.fineInYuan ?? 0).toBeLessThanOrEqual(limit)
      for (const kind of decision.penalty.kinds) expect(['fine', 'warning']).toContain(kind)
      seen[party.kind === 'organisation' ? 'organisations' : 'citizens'] += 1
      if (decision.penalty.fineInYuan === null) seen.warnings += 1
    })
    expect(Math.min(seen.citizens, seen.organisations, seen.warnings)).toBeGreaterThan(50)
  })

  test('no money is taken outside articles 68 and 69, nor without a receipt, nor for a warning', () => {
    const grounds: Record<string, number> = {}
    check(({ cash, decision }) => {
      if (cash === null) return
      const plan = decision?.collection
      const { allowed } = cashCollection({
        fineInYuan: cash.amountInYuan,
        procedure: 'simple',
        hardToEnforceLater: plan?.ground === 'hard-to-enforce-later',
        remoteArea: plan?.ground === 'remote-area',
        realDifficulty: plan?.realDifficulty === true,
        partyProposes: plan?.partyProposes === true,
      })
      expect(allowed).toBe(true)
      expect(cash.receiptNumber).not.toBe('')
      expect(cash.amountInYuan).toBe(decision?.penalty.fineInYuan)
      grounds[plan?.ground ?? ''] = (grounds[plan?.ground ?? ''] ?? 0) + 1
    })
    expect(Object.keys(grounds).sort()).toEqual([...collectionGrounds].sort())
  })

  test('no case is closed before performance or what lawfully takes its place, with the money at the bank', () => {
    let closed = 0
    check((file) => {
      if (file.closed === null) return
      closed += 1
      expect(file.delivery).not.toBeNull()
      expect(file.record).not.toBeNull()
      expect(owedOn(file, file.closed.on).fine === 0 || file.ending !== null).toBe(true)
      expect(file.cash === null || file.cash.deposited !== null).toBe(true)
      expect(correctionOpen(file)).toBe(false)
    })
    expect(closed).toBeGreaterThan(20)
  })

  test('a decision that was handed over is never turned into an ordinary case, and no fine stands in both', () => {
    let switched = 0
    check((file) => {
      if (file.toOrdinary === null) return
      switched += 1
      expect(file.delivery).toBeNull()
      expect([file.cash, file.payments.length]).toEqual([null, 0])
    })
    expect(switched).toBeGreaterThan(20)
  })

  test('the party never pays more than the fine and a surcharge of the same amount', () => {
    check((file) => {
      const paid = file.payments.reduce((sum, { amountInYuan }) => sum + amountInYuan, file.cash?.amountInYuan ?? 0)
      expect(paid).toBeLessThanOrEqual(2 * fineOf(file))
    })
  })

  test('a clock of money in somebody’s hands runs until it is at the bank', () => {
    check((file, play) => {
      const running = play.clocks.map(({ limit }) => limit)
      expect(running.includes('PL-71-OFFICER-2WD')).toBe(file.cash !== null && file.cash.handedIn === null)
      expect(running.includes('PL-71-ORGAN-2WD')).toBe(file.cash?.handedIn != null && file.cash.deposited === null)
    })
  })

  test('one officer, or one without a certificate, never suffices', () => {
    const alone = looked({ power, officers: bothOfficers.slice(0, 1) })
    const uncertified = looked({ power, officers: [bothOfficers[0]!, { ...bothOfficers[1]!, certificate: null }] })
    fc.assert(
      fc.property(onTheSpot, (payload) => {
        for (const facts of [alone, uncertified]) expect(againstDeciding(payload, facts)).not.toEqual([])
      }),
    )
  })
})
