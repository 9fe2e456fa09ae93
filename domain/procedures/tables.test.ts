import { describe, expect, test } from 'vitest'
import { documentForm } from '../../law/documents/index.ts'
import { organProfiles } from '../../law/organ-profiles.ts'
import type { OrganProfile } from '../../law/schema.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { Procedure } from '../procedure/procedure.ts'
import type { LeadFile } from './lead/file.ts'
import { leadProcedure } from './lead/procedure.ts'
import type { CaseFile } from './penalty-case/file.ts'
import { caseProcedure } from './penalty-case/procedure.ts'

interface Named {
  readonly name: string
  // oxlint-disable-next-line no-explicit-any
  readonly procedure: Procedure<any>
  /** Stages at which a matter may rest for good. */
  readonly ends: readonly string[]
}

const tables: readonly Named[] = [
  { name: 'lead', procedure: leadProcedure satisfies Procedure<LeadFile>, ends: ['confirmed', 'not-filed'] },
  { name: 'penalty case', procedure: caseProcedure satisfies Procedure<CaseFile>, ends: ['archived'] },
]

describe.each(tables)('the table of the $name', ({ procedure, ends }) => {
  const steps = Object.entries(procedure.steps)
  const leaving = new Set(steps.flatMap(([, step]) => step.from))

  test('has a way on from every stage of its line, and none from its end', () => {
    for (const stage of procedure.line) expect(leaving.has(stage) || ends.includes(stage), stage).toBe(true)
  })

  test('has a role for every step', () => {
    for (const [action, step] of steps) expect(step.by.length, action).toBeGreaterThan(0)
  })

  test('reaches every stage of its line', () => {
    const fixed = new Set(steps.flatMap(([, step]) => (typeof step.to === 'string' ? [step.to] : [])))
    // What a step decides from the file is read from its source: the stages it names.
    const named = new Set(steps.flatMap(([, step]) => (typeof step.to === 'function' ? stagesIn(step.to) : [])))
    for (const stage of procedure.line) expect(fixed.has(stage) || named.has(stage), stage).toBe(true)
  })

  test('stops every clock that it starts, or the clock is one of remedies that runs out by itself', () => {
    const started = new Set(steps.flatMap(([, step]) => step.starts.map(({ limit }) => limit)))
    const stopped = new Set(
      steps.flatMap(([, step]) => (typeof step.stops === 'function' ? limitsIn(step.stops) : step.stops)),
    )
    for (const limit of started) {
      expect(() => timeLimit(limit), limit).not.toThrow()
      expect(stopped.has(limit), limit).toBe(true)
    }
  })

  test('issues documents that there are', () => {
    for (const [action, step] of steps)
      for (const form of [...(step.mayIssue ?? []), ...(typeof step.documents === 'function' ? [] : step.documents)])
        expect(() => documentForm(form), `${action} ${form}`).not.toThrow()
  })
})

/** The limits that the steps of a table start, for an organ of this profile. */
const startedBy = (procedure: Named['procedure'], action: string, profile: OrganProfile) =>
  procedure.steps[action]?.starts.map(({ limit }) => limit).filter((id) => runsFor(id, profile))
const runsFor = (id: string, profile: OrganProfile) => timeLimit(id).profiles?.includes(profile) ?? true

describe.each(Object.values(organProfiles))('the clocks of $profile organs', ({ profile, clocks }) => {
  test.each([
    ['verifyClue', leadProcedure, 'accept'],
    ['decideCase', caseProcedure, 'file'],
    ['review', caseProcedure, 'reportInvestigation'],
    ['hearStatement', caseProcedure, 'serveNotice'],
    ['publishDecision', caseProcedure, 'decide'],
    ['proposeClosing', caseProcedure, 'recordPayment'],
  ] as const)('for %s are those that the procedure starts', (point, procedure, action) => {
    const started = startedBy(procedure, action, profile)
    expect(started).toContain(clocks[point].value)
    // Of several rules for the same point exactly one applies.
    if (point === 'verifyClue') expect(started).toHaveLength(1)
  })
})

const stagesIn = (text: (file: never) => unknown) =>
  [...String(text).matchAll(/['"]([a-z-]+)['"]/g)].map(([, stage]) => stage ?? '')
const limitsIn = (text: (file: never) => unknown) =>
  [...String(text).matchAll(/['"]([A-Z0-9-]+)['"]/g)].map(([, limit]) => limit ?? '')
