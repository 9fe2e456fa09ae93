/**
 * Every guard has a case that passes and one that is refused with its code and its article. The requirements of all tables
 * are watched while the tests of the procedures run once more in this file; afterwards none may be left that never let a
 * step through, never refused one, or refused without saying on which article. A new step brings its cases in its tests,
 * or is named here.
 */

import { describe, expect, test } from 'vitest'
import type { Procedure, Requirement } from '../procedure/procedure.ts'
import { refusalCodes, type Refusal, type RefusalCode } from '../refusal.ts'

// oxlint-disable-next-line no-explicit-any
type Any = any
const modules = import.meta.glob<Record<string, unknown>>('./*/procedure.ts', { eager: true })
const isProcedure = (value: unknown): value is Procedure<Any> =>
  typeof value === 'object' && value !== null && 'opening' in value && 'steps' in value && 'line' in value
/** Of every kind of matter, found by its folder. */
const procedures = Object.values(modules).flatMap((module) => Object.values(module).filter(isProcedure))

/**
 * What the product itself asks for, or what follows from the order of things: no article says it. Everything else names
 * one whenever it refuses.
 */
const withoutArticle: ReadonlySet<RefusalCode> = new Set<RefusalCode>([
  'date-before-start',
  'date-implausible',
  'date-in-future',
  // Of the credit repair rule, whose article numbers were not seen.
  'duties-not-done',
  'repair-too-early',
  'end-before-start',
  'form-not-offered',
  'good-unknown',
  'no-draft',
  'officer-not-in-squad',
])

interface Seen {
  readonly of: string[]
  passed: boolean
  readonly refused: Refusal[]
}
const seen = new Map<Requirement<Any, Any>, Seen>()
const watching = new Map<Requirement<Any, Any>, Requirement<Any, Any>>()

/** Reviews are one table for every kind that decides a penalty: what one of the kinds proves is proved. */
const reviewSteps =
  /^(?:note(?:Reconsideration|Acceptance|Copy|Suit|Outcome|Judgment|Appeal|Effect)|forwardApplication|submitAnswer|extendReview|stayExecution|endStay)$/
const ofReviews = new Map<string, Seen>()

/** The same requirement, noting what it said. */
function watched(requirement: Requirement<Any, Any>, step: string): Requirement<Any, Any> {
  const known = watching.get(requirement)
  if (known !== undefined) {
    seen.get(requirement)?.of.push(step)
    return known
  }
  const [, action = '', place = ''] = / (\w+) (\d+):/.exec(step) ?? []
  const shared = reviewSteps.test(action) ? `${action} ${place} ${requirement.name}` : null
  const notes: Seen = (shared === null ? undefined : ofReviews.get(shared)) ?? {
    of: [step],
    passed: false,
    refused: [],
  }
  if (shared !== null) ofReviews.set(shared, notes)
  const watch: Requirement<Any, Any> = (file, surroundings, payload) => {
    const found = requirement(file, surroundings, payload)
    if (found.length > 0) notes.refused.push(...found)
    else if (payload !== undefined) notes.passed = true
    return found
  }
  seen.set(requirement, notes)
  watching.set(requirement, watch)
  watching.set(watch, watch)
  return watch
}

for (const { kind, steps } of procedures) {
  for (const [action, { requires }] of Object.entries(steps)) {
    const list = requires as Requirement<Any, Any>[]
    list.forEach((requirement, place) => {
      // A kind that asks nothing at this place says so with a function that never refuses.
      if (/^\(\) ?=> ?\[\]$/.test(String(requirement))) return
      list[place] = watched(requirement, `${kind} ${action} ${place + 1}: ${requirement.name}`)
    })
  }
}

const files = import.meta.glob([
  './*.test.ts',
  './*/*.test.ts',
  '../evaluation/case-review.test.ts',
  // Random histories meet a guard or do not; the tables are asked for their own functions.
  '!./*/properties.test.ts',
  '!./tables.test.ts',
  '!./every-*.test.ts',
])
for (const load of Object.values(files)) await load()

describe('after all the cases of the procedures, every requirement', () => {
  const left = (keep: (notes: Seen) => boolean) => [...seen.values()].filter(keep).map(({ of }) => of.join(' · '))

  test('has let a step through', () => {
    expect(left(({ passed }) => !passed)).toEqual([])
  })

  test('has refused one', () => {
    expect(left(({ refused }) => refused.length === 0)).toEqual([])
  })
})

describe('after all the cases of the procedures, every code', () => {
  const allRefused = () => [...seen.values()].flatMap((notes) => notes.refused)

  test('that a requirement refused with named its article, or is one that rests on none', () => {
    const bare = allRefused().filter(({ code, basis }) => basis.length === 0 && !withoutArticle.has(code))
    expect([...new Set(bare.map(({ code }) => code))].sort()).toEqual([])
  })

  test('that stands in the source of the procedures was refused', () => {
    const sources = import.meta.glob(['./**/*.ts', '!./**/*.test.ts'], {
      query: '?raw',
      import: 'default',
      eager: true,
    })
    const text = Object.values(sources).join('\n')
    const used = refusalCodes.filter((code) => text.includes(`'${code}'`))
    const met = new Set(allRefused().map(({ code }) => code))
    expect(used.filter((code) => !met.has(code))).toEqual([])
  })
})
