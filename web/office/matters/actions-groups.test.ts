import { expect, test } from 'vitest'
import type { Permission } from '../../../domain/procedure/permitted.ts'
import type { Refusal } from '../../../domain/refusal.ts'
import { actionsGroups, isIdle } from './actions-groups.ts'

const refusal = (code: Refusal['code'], facts?: Refusal['facts']): Refusal => ({
  code,
  basis: [],
  ...(facts === undefined ? {} : { facts }),
})

const step = (action: string, distance: Permission['distance'], ...obstacles: readonly Refusal[]): Permission => ({
  action,
  allowed: obstacles.length === 0,
  obstacles,
  distance,
})

const names = (permissions: readonly Permission[]) => permissions.map(({ action }) => action)

test('a head waiting for the five days sees the decision first, and what officers do with the officers', () => {
  const groups = actionsGroups(
    [
      step('reexamineStatement', 0, refusal('wrong-role'), refusal('no-statement')),
      step('requestHearing', 0, refusal('wrong-role'), refusal('hearing-not-offered')),
      step('returnClosing', 0, refusal('not-the-holder')),
      step('decide', 0, refusal('statement-period-running')),
    ],
    ['decide'],
    false,
  )
  expect(names(groups.blocked)).toEqual(['decide', 'returnClosing'])
  expect(names(groups.others)).toEqual(['reexamineStatement', 'requestHearing'])
})

test('what lies behind is neither blocked nor later, even when all is shown', () => {
  const groups = actionsGroups(
    [
      step('passReview', 1, refusal('wrong-stage'), refusal('already-done')),
      step('issueNotice', 2, refusal('wrong-stage', { stage: 'notified', passed: 1 })),
      step('decide', 2, refusal('wrong-stage', { stage: 'reviewed' })),
    ],
    [],
    true,
  )
  expect(names([...groups.blocked, ...groups.others])).toEqual([])
  expect(names(groups.later)).toEqual(['decide'])
  expect(groups.left).toBe(0)
})

test('what there is nothing of is no card: no draft, no request, no money to give back', () => {
  for (const code of ['no-draft', 'no-halt-proposed', 'no-recusal-request', 'nothing-to-refund'] as const)
    expect(isIdle(step('one', 0, refusal(code))), code).toBe(true)
  expect(isIdle(step('approveHalt', 0, refusal('wrong-role'), refusal('no-halt-proposed')))).toBe(true)
  expect(isIdle(step('resume', 0, refusal('halt-waits')))).toBe(false)
})

test('what is further away waits to be asked for', () => {
  const steps = [
    step('serveNotice', 0),
    step('close', 1, refusal('wrong-stage')),
    step('archive', 2, refusal('wrong-stage')),
  ]
  expect(names(actionsGroups(steps, [], false).can)).toEqual(['serveNotice'])
  expect(names(actionsGroups(steps, [], false).later)).toEqual(['close'])
  expect(actionsGroups(steps, [], false).left).toBe(1)
  expect(names(actionsGroups(steps, [], true).later)).toEqual(['close', 'archive'])
})
