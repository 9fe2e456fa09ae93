/**
 * Whatever officers and head try with a measure, in whatever order and on whatever day, nothing is held longer than the
 * Coercion Law allows: thirty days, sixty with its one extension, and the days of a test that the party was told of. Each
 * property counts how often it met what it speaks of: one that meets nothing proves nothing.
 */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aHeld, by, serving } from '../../../testing/measure-case.ts'
import type { Play } from '../../../testing/play.ts'
import { head, officer, officers } from '../../../testing/restaurant-case.ts'
import { plusDays } from '../../calendar/plain-date.ts'
import { Refused } from '../../refusal.ts'
import type { MeasureFile } from './file.ts'
import { lastDayHeld } from './period.ts'

interface Attempt {
  readonly what: (typeof tried)[number]
  readonly later: number
  readonly length: number
}
const tried = ['extendMeasure', 'fixTesting', 'tellOfTesting', 'endTesting', 'entrustKeeping', 'sellGoods'] as const
const since = '2026-10-12'

const attempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.oneof(
    fc.record({
      what: fc.constantFrom(...tried),
      later: fc.integer({ min: 0, max: 20 }),
      length: fc.integer({ min: 1, max: 40 }),
    }),
    // Told of the test on the day on which it was fixed: otherwise few would be.
    fc.constant<Attempt>({ what: 'tellOfTesting', later: 0, length: 1 }),
  ),
  { minLength: 1, maxLength: 14 },
)

interface Step {
  readonly what: string
  readonly day: string
  readonly before: Play<MeasureFile>
  /** Null: it was refused. */
  readonly after: Play<MeasureFile> | null
}

const held = aHeld()

/** Every attempt with the measure before it, and after it where it was accepted. */
function tryAll(list: readonly Attempt[]): Step[] {
  let play = held
  let day = since
  return list.map(({ what, later, length }): Step => {
    day = plusDays(day, later)
    const before = play
    const { action, actor, payload } = stepOf(what, day, length, play)
    try {
      play = play.fork().take(action, payload, by(actor, day, { officers }))
      return { what, day, before, after: play }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      return { what, day, before, after: null }
    }
  })
}

function stepOf(what: Attempt['what'], day: string, length: number, play: Play<MeasureFile>) {
  const asked = (actor: typeof head, payload: object, action: string = what) => ({ action, actor, payload })
  switch (what) {
    case 'extendMeasure':
      return asked(head, { reason: '情况复杂。' })
    case 'fixTesting':
      return asked(head, { tests: '材质', institution: '示例检测中心', testFrom: day, testTo: plusDays(day, length) })
    case 'tellOfTesting':
      return asked(officer, { ...serving(play, 'DOC-022', day), which: lastNotice(play) }, 'serveMeasurePaper')
    case 'endTesting':
      return asked(officer, { reportOn: day, result: '不合格。' })
    case 'entrustKeeping':
      return asked(head, { keeper: '示例仓储', keptAt: '示例路1号', conditions: '封条完好。' })
    case 'sellGoods': {
      const lines = [{ good: 1, proceedsInYuan: 100 }]
      return asked(head, { lines, reason: '易腐。', consent: '当事人同意。', manner: '变卖', soldOn: day })
    }
  }
}

const lastNotice = ({ known }: Play<MeasureFile>): number =>
  known.prepared?.findLast(({ form }) => form === 'DOC-022')?.number ?? 99

/** The days after the measure up to a day, without those of a test that the party had been told of; counted one by one. */
function daysHeld({ testing }: MeasureFile, until: string): number {
  let count = 0
  for (let day = plusDays(since, 1); day <= until; day = plusDays(day, 1)) {
    const underTest = testing.some(
      ({ toldOn, testFrom, testTo, outcome }) =>
        toldOn !== null && day > toldOn && day > testFrom && day <= testTo && day <= (outcome?.reportOn ?? day),
    )
    if (!underTest) count += 1
  }
  return count
}

test('no sequence of accepted steps holds a thing for more than its thirty or sixty days and those of a test', () => {
  const met = { extended: 0, tested: 0, both: 0 }
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { after } of tryAll(list)) {
        if (after === null) continue
        const file = after.known
        const last = lastDayHeld(file) ?? ''
        expect(daysHeld(file, last)).toBeLessThanOrEqual(file.extension === null ? 30 : 60)
        // The clock that runs says the same day.
        const clocks = after.clocks.filter(({ limit }) => limit.startsWith('ACL-25'))
        expect(clocks.map(({ lastDay }) => lastDay)).toEqual([last])
        const tested = file.testing.some(({ toldOn }) => toldOn !== null)
        met.extended += file.extension === null ? 0 : 1
        met.tested += tested ? 1 : 0
        met.both += tested && file.extension !== null ? 1 : 0
      }
    }),
    { numRuns: 120 },
  )
  for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(0)
})

test('after the last day nothing is done with what is held, and it is extended once at most', () => {
  const met = { inTime: 0, tooLate: 0, again: 0 }
  const bound = ['extendMeasure', 'fixTesting', 'entrustKeeping', 'sellGoods']
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { what, day, before, after } of tryAll(list)) {
        if (!bound.includes(what)) continue
        const late = day > (lastDayHeld(before.known) ?? '')
        const again = what === 'extendMeasure' && before.known.extension !== null
        if (late || again) expect(after, `${what} on ${day}`).toBeNull()
        met.tooLate += late ? 1 : 0
        met.again += again ? 1 : 0
        met.inTime += after === null ? 0 : 1
      }
    }),
    { numRuns: 120 },
  )
  for (const [situation, times] of Object.entries(met)) expect(times, situation).toBeGreaterThan(0)
})
