/** What a case asks of its coercive measures, and what it owes them (ACL 10, 17, 23, 25, 27). */

import { describe, expect, test } from 'vitest'
import { at, fan, filter, measurePower, proposing } from '../../../testing/measure-case.ts'
import {
  aDecidedCase,
  aFiledCase,
  aNotifiedCase,
  head,
  officer,
  payloads,
  power,
} from '../../../testing/restaurant-case.ts'
import type { Play } from '../../../testing/play.ts'
import { anActor } from '../../../testing/actors.ts'
import type { PowerFacts, Resolved } from '../facts.ts'
import type { ProposeMeasure } from '../coercive-measure/payloads.ts'
import type { CaseFile } from './file.ts'
import { afterDecision, measuresOf, type MeasureOfCase } from './measures.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const acl = (article: number, paragraph?: number) =>
  paragraph === undefined ? { statute: 'ACL', article } : { statute: 'ACL', article, paragraph }

const own = { organ: '371521-B01', unit: '371521-B01-Z02', name: '县综合行政执法局' }
const linked = { matterId: '00000000-0000-7000-8000-0000000000e1', number: '阳综执〔2026〕强案第1号' }
const found = (more: Resolved = {}): Resolved => ({ power: measurePower, holder: own, linked, ...more })
const propose = (more: Partial<ProposeMeasure> = {}, resolved = found(), play = aFiledCase()) =>
  play.against('proposeMeasure', { actor: officer, at: at('2026-10-09'), resolved }, proposing(more))

describe('a measure is proposed', () => {
  test('where a law or regulation gives it to this organ, for what the case is about', () => {
    expect(propose()).toEqual([])
    expect(propose({ measure: 'seal-place' })).toEqual([])
  })

  test('not on a rule or a lower text, not for another measure than the article gives, not on a power to fine', () => {
    const on = (more: Partial<PowerFacts>) => propose({}, found({ power: { ...measurePower, ...more } }))
    const withoutLaw = [{ code: 'measure-without-law', basis: [acl(10), acl(22)], field: 'powerCode' }]
    expect(on({ statuteLevel: 'department_rule' })).toEqual(withoutLaw)
    expect(on({ statuteLevel: 'local_rule' })).toEqual(withoutLaw)
    expect(on({ statuteLevel: 'local_regulation' })).toEqual([])
    expect(on({ statuteLevel: 'administrative_regulation' })).toEqual([])
    expect(on({ notes: 'measure:seal' })).toEqual(withoutLaw)
    expect(on({ notes: 'measure:demolish' })).toEqual(withoutLaw)
    expect(propose({}, found({ power }))).toEqual(withoutLaw)
  })

  test('by the organ itself: never under a mandate, never by a township', () => {
    const department = { organ: '371521-B11', unit: '371521-B11', name: '市场监督管理局' }
    expect(propose({}, found({ holder: department }))).toEqual([
      { code: 'measure-not-delegable', basis: [acl(17, 1)], field: 'powerCode', facts: { holder: '市场监督管理局' } },
    ])
    expect(codes(propose({}, found({ holder: null })))).toEqual(['measure-not-delegable'])
    const clerk = anActor('township-clerk', '371521002-XZB', '371521002-GOV')
    const refused = aFiledCase().against('proposeMeasure', { actor: clerk, at: at('2026-10-09'), resolved: found() })
    expect(codes(refused)).toEqual(['without-enforcement-power', 'measure-not-delegable'])
  })

  test('not for what is unconnected, what a family lives on, and what another organ has sealed', () => {
    expect(propose({ connected: false, noNecessities: false, notHeldElsewhere: false })).toEqual([
      { code: 'goods-unconnected', basis: [acl(23)], field: 'connected' },
      { code: 'necessities-taken', basis: [acl(23)], field: 'noNecessities' },
      { code: 'held-elsewhere', basis: [acl(23)], field: 'notHeldElsewhere' },
    ])
  })

  test('not for the same thing again once it was held: that would only gain time', () => {
    const released = withMeasure(aFiledCase(), {
      stage: 'all-out',
      goods: [{ name: fan.name, quantity: '2台', held: false }],
    })
    expect(propose({}, found(), released)).toEqual([
      { code: 'held-before', basis: [acl(25)], field: 'goods', facts: { name: fan.name } },
    ])
    expect(propose({ goods: [filter] }, found(), released)).toEqual([])
    const declined = withMeasure(aFiledCase(), { stage: 'declined', since: null })
    expect(propose({}, found(), declined)).toEqual([])
  })

  test('until the decision, and stands in the case from then on', () => {
    const play = aFiledCase().take('proposeMeasure', proposing(), {
      actor: officer,
      at: at('2026-10-09'),
      resolved: found(),
    })
    expect(measuresOf(play.known)).toMatchObject([{ id: linked.matterId, number: linked.number, stage: 'proposed' }])
    expect(codes(propose({}, found(), aDecidedCase()))).toContain('wrong-stage')
  })
})

const measure = (more: Partial<MeasureOfCase> = {}): MeasureOfCase => ({
  id: linked.matterId,
  number: linked.number,
  measure: 'seize',
  stage: 'held',
  since: '2026-10-12',
  until: '2026-11-11',
  recorded: true,
  approved: true,
  goods: [{ name: fan.name, quantity: '2台', held: true }],
  ...more,
})
const withMeasure = (play: Play<CaseFile>, more: Partial<MeasureOfCase> = {}) =>
  play.take('noteMeasure', measure(more), { actor: officer, at: at('2026-10-12') })

describe('a case with a measure', () => {
  const confiscating = payloads.penalty({ kinds: ['fine', 'confiscate_property'] })
  const decide = (more: Partial<MeasureOfCase>, penalty = payloads.penalty(), day = '2026-10-23') =>
    withMeasure(aNotifiedCase(), more).against(
      'decide',
      { actor: head, at: at(day), resolved: { power } },
      payloads.decision(penalty),
    )
  const measured = (found: readonly { code: string }[]) => found.filter(({ code }) => /measure|goods/.test(code))
  const line = (how: 'confiscate' | 'return') => ({
    goods: [{ name: fan.name, quantity: '2台', held: true, line: how }],
  })

  test('is not decided while nobody has said what becomes of a thing that is held', () => {
    expect(measured(decide({}))).toEqual([
      { code: 'goods-without-line', basis: [acl(27)], facts: { number: linked.number, name: fan.name } },
    ])
    expect(measured(decide(line('return')))).toEqual([])
    expect(measured(decide({ goods: [{ name: fan.name, quantity: '2台', held: false }] }))).toEqual([])
  })

  test('confiscates by its decision what its line says, and only then', () => {
    expect(measured(decide(line('confiscate')))).toEqual([
      { code: 'goods-not-confiscated', basis: [acl(27)], field: 'penalty' },
    ])
    expect(measured(decide(line('confiscate'), confiscating))).toEqual([])
    const [taken] = measuresOf(afterDecision(withMeasure(aFiledCase(), line('confiscate')).known))
    expect(taken).toMatchObject({ stage: 'all-out', until: null, goods: [{ held: false }] })
    const [kept] = measuresOf(afterDecision(withMeasure(aFiledCase(), line('return')).known))
    expect(kept).toMatchObject({ stage: 'held', goods: [{ held: true }] })
  })

  test('gives back first what is held beyond its days or without approval', () => {
    expect(measured(decide({ ...line('return'), until: '2026-10-22' }))).toEqual([
      {
        code: 'measure-lapsed',
        basis: [acl(25), acl(28)],
        facts: { number: linked.number, lastDay: '2026-10-22' },
      },
    ])
    expect(measured(decide({ ...line('return'), until: '2026-10-23' }))).toEqual([])
    expect(measured(decide({ ...line('return'), approved: false }))).toEqual([
      { code: 'measure-not-approved', basis: [acl(19)], facts: { number: linked.number } },
    ])
  })

  test('is neither handed over nor terminated while something is held', () => {
    const held = [{ code: 'goods-held', basis: [acl(27), acl(28)], facts: { number: linked.number } }]
    const against = (action: string, play: Play<CaseFile>) =>
      measured(play.against(action, { actor: head, at: at('2026-10-13') }))
    expect(against('handOver', withMeasure(aFiledCase()))).toEqual(held)
    expect(against('handOver', aFiledCase())).toEqual([])
    const end = { ground: 'other', reason: '当事人死亡', noSuccessor: true }
    const dying = (play: Play<CaseFile>) =>
      play.take('proposeTermination', end, { actor: officer, at: at('2026-10-13') })
    expect(against('approveHalt', dying(withMeasure(aFiledCase())))).toEqual(held)
    expect(against('approveHalt', dying(aFiledCase()))).toEqual([])
  })
})
