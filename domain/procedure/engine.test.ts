/** The engine on a procedure made up for it: what a step does, what may happen next, and who may do it. */

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { anActor } from '../../testing/actors.ts'
import { Play } from '../../testing/play.ts'
import { must } from '../procedures/requirements.ts'
import type { Role } from '../roles.ts'
import { wrongActor } from './permitted.ts'
import type { Actor, Capacity, Procedure, StepDefinition } from './procedure.ts'

interface ErrandFile {
  readonly stage: string
  readonly urgent: boolean
}

const parties = {
  originUnit: 'D1',
  originOrgan: 'D1',
  holderUnit: 'B1-Z2',
  holderOrgan: 'B1',
  officerIds: ['officer'],
}
const head = anActor('organ-head', 'B1', 'B1')
const at = (instant: string, by = head) => ({ actor: by, at: instant })

const step = (more: Partial<StepDefinition<ErrandFile, unknown>>): StepDefinition<ErrandFile, unknown> => ({
  from: ['open'],
  to: 'open',
  by: ['organ-head'],
  as: 'anyone',
  payload: z.unknown(),
  requires: [],
  starts: [],
  stops: [],
  documents: [],
  apply: (file) => file,
  ...more,
})
const today = (_file: ErrandFile, _payload: unknown, day: string) => day

const errands: Procedure<ErrandFile> = {
  kind: 'lead',
  opening: 'begin',
  steps: {
    begin: step({ from: [], starts: [{ limit: 'PL-60-DECISION-90D', from: today }], documents: ['DOC-001'] }),
    again: step({ starts: [{ limit: 'PL-60-DECISION-90D', from: today }] }),
    hurry: step({
      // The clock starts at the moment that the payload names, whatever its offset.
      starts: [
        { limit: 'ACL-19-REPORT-24H', from: (file, payload) => (file.urgent ? String(payload) : null) },
        { limit: 'SAMR-18-VERIFY-15WD', from: today },
        { limit: 'MOHURD-VERIFY-15D', from: today },
      ],
      apply: (file, payload) => ({ ...file, urgent: payload !== 'no' }),
      documents: (file) => (file.urgent ? ['DOC-002'] : []),
    }),
    finish: step({
      to: (file) => (file.urgent ? 'closed' : 'open'),
      requires: [
        must('no-evidence', [], (file) => file.urgent),
        must(
          'reason-missing',
          [],
          () => false,
          () => ({ day: 'never' }),
        ),
      ],
      by: ['legal-reviewer'],
    }),
    close: step({ to: 'closed', stops: (file) => (file.urgent ? ['ACL-19-REPORT-24H'] : ['PL-60-DECISION-90D']) }),
    reopen: step({ from: ['closed'] }),
    forget: step({ from: ['archived'] }),
    note: step({ automatic: true }),
  },
  open: () => ({ stage: 'open', urgent: false }),
  stageOf: ({ stage }) => stage,
  partiesOf: () => parties,
  dutiesOf: () => [],
  headlineOf: ({ stage }) => ({ closed: stage === 'closed' }) as never,
  talliesOf: () => [],
  ends: ['closed', 'archived'],
  line: ['open', 'closed', 'archived'],
}
const opened = (profile?: 'general' | 'city-management') =>
  new Play(errands, profile).take('begin', {}, at('2026-03-02T09:00:00+08:00'))

test('a matter that is over in a stage not among its ends is a fault of its table', () => {
  const endless = { ...errands, ends: ['archived'] }
  const begun = new Play(endless).take('begin', {}, at('2026-03-02T09:00:00+08:00'))
  expect(() => begun.take('close', {}, at('2026-03-03T09:00:00+08:00'))).toThrow('is over in stage closed')
})

describe('a step', () => {
  test('starts the clocks whose event there was, and only those of the organ’s profile', () => {
    const hurried = opened().take('hurry', 'no', at('2026-03-03T09:00:00+08:00'))
    expect(hurried.clocks.map(({ limit }) => limit)).toEqual(['PL-60-DECISION-90D', 'MOHURD-VERIFY-15D'])
    const general = opened('general').take('hurry', 'no', at('2026-03-03T09:00:00+08:00'))
    expect(general.clocks.map(({ limit }) => limit)).toEqual(['PL-60-DECISION-90D', 'SAMR-18-VERIFY-15WD'])
  })

  test('keeps the minute of a clock in hours and dates it in Shanghai', () => {
    const hurried = opened().take('hurry', '2026-03-02T17:30:00Z', at('2026-03-03T09:00:00+08:00'))
    expect(hurried.clocks).toContainEqual(
      expect.objectContaining({
        limit: 'ACL-19-REPORT-24H',
        startedOn: '2026-03-03',
        dueAt: '2026-03-04T01:30:00+08:00',
        lastDay: '2026-03-04',
      }),
    )
  })

  test('replaces a running clock of the same limit by its successor', () => {
    const again = opened().take('again', {}, at('2026-03-05T09:00:00+08:00'))
    expect(again.last?.stops).toEqual(['PL-60-DECISION-90D'])
    expect(again.clocks.map(({ startedOn }) => startedOn)).toEqual(['2026-03-05'])
  })

  test('stops clocks and issues documents as the file stands after it', () => {
    const hurried = opened().take('hurry', '2026-03-02T17:30:00Z', at('2026-03-03T09:00:00+08:00'))
    expect(hurried.last?.documents).toEqual(['DOC-002'])
    const closed = hurried.take('close', {}, at('2026-03-04T09:00:00+08:00'))
    expect(closed.last?.stops).toEqual(['ACL-19-REPORT-24H'])
    expect(closed.clocks.map(({ limit }) => limit)).not.toContain('ACL-19-REPORT-24H')
    expect(closed.stage).toBe('closed')
  })

  test('that is not in the table is a fault', () => {
    expect(() => opened().against('dance', at('2026-03-03T09:00:00+08:00'))).toThrow('no step dance')
  })
})

describe('what may happen next', () => {
  // Asked inside each test: a fault while the file is read would be no test that failed.
  const permitted = () => opened().permitted(at('2026-03-03T09:00:00+08:00'))
  const of = (action: string) => permitted().find((permission) => permission.action === action)

  test('leaves out how the matter was opened and what the server does by itself', () => {
    expect(permitted().map(({ action }) => action)).toEqual(['again', 'hurry', 'finish', 'close', 'reopen', 'forget'])
  })

  test('names every obstacle at once: who, and each thing that is missing', () => {
    expect(of('again')).toEqual({ action: 'again', allowed: true, obstacles: [], distance: 0 })
    expect(of('finish')?.obstacles).toEqual([
      { code: 'wrong-role', basis: [], facts: { roles: 'legal-reviewer' } },
      { code: 'no-evidence', basis: [] },
      { code: 'reason-missing', basis: [], facts: { day: 'never' } },
    ])
  })

  test('tells how far away a step is: here, one step away, further', () => {
    expect(of('reopen')).toMatchObject({
      allowed: false,
      distance: 1,
      obstacles: [{ code: 'wrong-stage', facts: { stage: 'open' } }],
    })
    expect(of('forget')?.distance).toBe(2)
  })

  test('tells a step whose time has passed from one that is still to come', () => {
    const closed = opened().take('close', {}, at('2026-03-03T09:00:00+08:00'))
    expect(closed.against('again', at('2026-03-04T09:00:00+08:00'))).toEqual([
      { code: 'wrong-stage', basis: [], facts: { stage: 'closed', passed: 1 } },
    ])
    expect(closed.against('forget', at('2026-03-04T09:00:00+08:00'))).toEqual([
      { code: 'wrong-stage', basis: [], facts: { stage: 'closed' } },
    ])
  })
})

describe('who may take a step', () => {
  const why = (as: Capacity, by: Role, who: Actor) => wrongActor({ by: [by], as }, parties, who).map(({ code }) => code)

  test('is whoever has the role, in the capacity the step asks for', () => {
    expect(why('anyone', 'squad-leader', anActor('squad-leader', 'B9', 'B9'))).toEqual([])
    expect(why('anyone', 'squad-leader', anActor('squad-officer', 'B9', 'B9'))).toEqual(['wrong-role'])
    expect(why('origin', 'department-liaison', anActor('department-liaison', 'D1', 'D1'))).toEqual([])
    expect(why('origin', 'department-liaison', anActor('department-liaison', 'D2', 'D2'))).toEqual(['not-the-origin'])
    expect(why('assigned', 'squad-officer', anActor('squad-officer', 'B1-Z2', 'B1', 'officer'))).toEqual([])
    expect(why('assigned', 'squad-officer', anActor('squad-officer', 'B1-Z2', 'B1', 'other'))).toEqual(['not-assigned'])
  })

  test('holds by the own unit; head and reviewer act for the whole organ, and for no other', () => {
    expect(why('holder', 'squad-leader', anActor('squad-leader', 'B1-Z2', 'B1'))).toEqual([])
    expect(why('holder', 'squad-leader', anActor('squad-leader', 'B1-Z3', 'B1'))).toEqual(['not-the-holder'])
    for (const role of ['organ-head', 'legal-reviewer'] as const) {
      expect(why('holder', role, anActor(role, 'B1', 'B1'))).toEqual([])
      expect(why('holder', role, anActor(role, 'B2', 'B2'))).toEqual(['not-the-holder'])
    }
  })

  test('is never the staff of a township where enforcement is asked for, and they are told why', () => {
    const clerk = anActor('township-clerk', 'T1-XZB', 'T1-GOV')
    for (const role of ['squad-officer', 'brigade-leader', 'organ-head'] as const)
      expect(why('anyone', role, clerk)).toEqual(['without-enforcement-power'])
    expect(why('anyone', 'legal-reviewer', clerk)).toEqual(['wrong-role'])
    expect(why('anyone', 'organ-head', anActor('department-liaison', 'D1', 'D1'))).toEqual(['wrong-role'])
  })
})
