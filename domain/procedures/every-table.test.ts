/**
 * The tables of all kinds of matter, found by their folders: a new kind is looked at here the day it appears. No stage is
 * dead, no step is without a role or without an article, every clock that starts can stop.
 */

import { describe, expect, test } from 'vitest'
import { documentForm } from '../../law/documents/index.ts'
import { article, type Citation } from '../../law/schema.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { Procedure } from '../procedure/procedure.ts'
import { roles } from '../roles.ts'
import { stageAfter } from './execution/court.ts'
import { courtEvents } from './execution/payloads.ts'

// oxlint-disable-next-line no-explicit-any -- the file differs from kind to kind
type AnyProcedure = Procedure<any>

const modules = import.meta.glob<Record<string, unknown>>('./*/procedure.ts', { eager: true })
const isProcedure = (value: unknown): value is AnyProcedure =>
  typeof value === 'object' && value !== null && 'opening' in value && 'steps' in value && 'line' in value
const tables = Object.values(modules).flatMap((module) => Object.values(module).filter(isProcedure))

/**
 * Steps that issue no document, move no clock and ask nothing that names an article: the article they are taken under.
 * Everything else finds it in its documents, its clocks or its requirements.
 */
const under: Readonly<Record<string, Citation>> = {
  'lead returnVerification': article('SAMR', 19),
  'lead confirmFeedback': article('SEED', 3),
  'lead joinReport': article('SAMR', 18),
  'lead noteJoined': article('SAMR', 18),
  'penalty-case updateParty': article('PL', 40),
  'penalty-case recordStatement': article('PL', 45),
  'penalty-case confirmCorrection': article('PL', 28),
  'penalty-case returnClosing': article('SAMR', 77),
  'execution hearParty': article('ACL', 36),
  'penalty-case noteMeasure': article('ACL', 18),
  'penalty-case returnPublication': article('PL', 48),
  'penalty-case noteFeedback': article('SEED', 3),
  'coercive-measure openMeasure': article('ACL', 18),
  'coercive-measure dropMeasure': article('ACL', 16),
  'criminal-referral openReferral': article('OD310', 3),
  'criminal-referral noteCaseOutcome': article('OD310', 13),
  'summary-case confirmCorrection': article('PL', 28),
}

/** Stages to which a step leads that finds them in a table of its own; the cases of the procedure reach each of them. */
const elsewhere: Readonly<Record<string, readonly string[]>> = {
  execution: courtEvents.map((event) => stageAfter({ court: [{ event }] as never, stage: 'court-applied' })),
}

const stringsIn = (text: unknown, shape: RegExp): string[] =>
  [...String(text).matchAll(shape)].map(([, found]) => found ?? '')
const stagesIn = (text: unknown) => stringsIn(text, /['"]([a-z-]+)['"]/g)
const limitsIn = (text: unknown) => stringsIn(text, /['"]([A-Z0-9-]+)['"]/g)
const listed = (names: unknown): readonly string[] => (Array.isArray(names) ? (names as string[]) : [])

test('there is a table for every kind that has a folder', () => {
  expect(tables.length).toBe(Object.keys(modules).length)
  expect(new Set(tables.map(({ kind }) => kind)).size).toBe(tables.length)
})

describe.each(tables.map((procedure) => ({ kind: procedure.kind, procedure })))(
  'the table of $kind',
  ({ procedure }) => {
    const { kind, line, beside = {}, ends } = procedure
    const steps = Object.entries(procedure.steps)
    const stages = new Set([
      ...line,
      ...Object.keys(beside),
      ...ends,
      ...steps.flatMap(([, { from, to }]) => (typeof to === 'string' ? [...from, to] : from)),
    ])

    test('has no dead stage: each is reached, and each is left or may be the last', () => {
      const reached = new Set(steps.flatMap(([, { to }]) => (typeof to === 'string' ? [to] : stagesIn(to))))
      // Stages that a step reads from another table: the court's papers lead there.
      for (const stage of elsewhere[kind] ?? []) reached.add(stage)
      const left = new Set(steps.flatMap(([, { from }]) => from))
      expect([...stages].filter((stage) => !reached.has(stage))).toEqual([])
      expect([...stages].filter((stage) => !left.has(stage) && !ends.includes(stage) && stage !== line.at(-1))).toEqual(
        [],
      )
    })

    test('has for every step a role that there is', () => {
      for (const [action, { by }] of steps) {
        expect(by.length, action).toBeGreaterThan(0)
        for (const role of by) expect(roles, `${action} ${role}`).toContain(role)
      }
    })

    test('has for every step an article', () => {
      const without = steps.filter(([action, step]) => {
        const issues = [...listed(step.documents), ...listed(step.mayIssue)]
        const clocks = [...step.starts.map(({ limit }) => limit), ...listed(step.stops)]
        const bases = [
          ...issues.map((form) => documentForm(form).basis.length),
          ...clocks.map((id) => timeLimit(id).basisText),
        ]
        const decidedLater = [step.documents, step.mayIssue, step.stops].some((one) => typeof one === 'function')
        // A day that must lie between two others is asked by a nameless function and rests on nothing.
        const asks = step.requires.some((requirement) => requirement.name !== '')
        return !bases.some(Boolean) && !decidedLater && !asks && under[`${kind} ${action}`] === undefined
      })
      expect(without.map(([action]) => action)).toEqual([])
    })

    test('stops every clock that it starts', () => {
      const started = new Set(steps.flatMap(([, { starts }]) => starts.map(({ limit }) => limit)))
      const stopped = new Set(steps.flatMap(([, { stops }]) => (typeof stops === 'function' ? limitsIn(stops) : stops)))
      expect([...started].filter((limit) => !stopped.has(limit))).toEqual([])
    })
  },
)

test('no step is named as resting on an article that it finds by itself, or that there is not', () => {
  const known = tables.flatMap(({ kind, steps }) => Object.keys(steps).map((action) => `${kind} ${action}`))
  expect(Object.keys(under).filter((name) => !known.includes(name))).toEqual([])
})
