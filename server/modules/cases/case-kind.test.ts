import { expect, test } from 'vitest'
import type { CaseFile } from '../../../domain/procedures/penalty-case/file.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { aFiledCase, head, morning, officer } from '../../../testing/restaurant-case.ts'
import type { County } from '../matters/index.ts'
import { caseKind } from './case-kind.ts'

const on = (actor: typeof officer, day: string) => ({ actor, at: morning(day), resolved: {} })
const resolve = (file: CaseFile, action: string, profile: OrganProfile, payload: unknown = {}) =>
  caseKind.resolve(file, action, payload, { profileOf: () => profile } as unknown as County, '2026-10-12')

test('the time of a stay is left out where the organ’s own rule says so, and a termination has none', () => {
  const stay = { ground: 'other', reason: '待定。', resumeWhen: '待定。' }
  const proposed = aFiledCase().take('proposeStay', stay, on(officer, '2026-10-12'))
  expect(resolve(proposed.known, 'approveHalt', 'market-supervision')).toEqual({ leavesOut: true })
  expect(resolve(proposed.known, 'approveHalt', 'city-management')).toEqual({ leavesOut: false })
  const returned = proposed.take('returnHalt', { comment: '继续调查。' }, on(head, '2026-10-12'))
  const ending = { ground: 'party-dead', reason: '死亡。', noSuccessor: true }
  const ended = returned.take('proposeTermination', ending, on(officer, '2026-10-12'))
  expect(resolve(ended.known, 'approveHalt', 'market-supervision')).toEqual({})
})

test('the time of a test is left out by the rule for tests, that of the right holder by its own', () => {
  const commission = (profile: OrganProfile, kind: string) =>
    resolve(aFiledCase().known, 'commissionTest', profile, { kind })
  expect(commission('market-supervision', 'appraisal')).toEqual({ leavesOut: true })
  expect(commission('market-supervision', 'right-holder')).toEqual({ leavesOut: true })
  expect(commission('general', 'testing')).toEqual({ leavesOut: false })
})

test('so is the time of a hearing and of a public notice, not that of another service', () => {
  const { known } = aFiledCase()
  for (const [profile, leavesOut] of [
    ['market-supervision', true],
    ['city-management', false],
  ] as const) {
    expect(resolve(known, 'holdHearing', profile)).toEqual({ leavesOut })
    expect(resolve(known, 'endHearing', profile)).toEqual({ leavesOut })
    expect(resolve(known, 'serveNotice', profile, { mode: 'public-notice' })).toEqual({ leavesOut })
    expect(resolve(known, 'serveNotice', profile, { mode: 'direct' })).toEqual({})
  }
})
