/** Stay, resumption and termination, and what they do to the ninety days (SAMR 46, 47, 64; PL 60). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  aNotifiedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
} from '../../../testing/restaurant-case.ts'
import { sampleCase, sampleSurroundings } from '../../../testing/sample-files.ts'
import { composeDocument } from '../../documents/registry.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const basis = [
  { statute: 'SAMR', article: 46 },
  { statute: 'SAMR', article: 47 },
]
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])

const stay = { ground: 'waits-for-ruling', reason: '关联案件尚未审结。', resumeWhen: '判决生效。' }
const ending = { ground: 'entity-gone', reason: '已注销。', noSuccessor: true }
const resuming = (resumedOn: string) => ({ resumedOn, reason: '判决已生效。' })

/** Filed on 8 October 2026 by the market supervision, whose rule leaves a stay out: the ninety days end on 6 January. */
const ofTheMarket = () =>
  new Play(caseProcedure, 'market-supervision').take(
    'file',
    payloads.file(),
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )
const stayedFrom = (play: Play<CaseFile>, leavesOut: boolean, day = '2026-10-12') =>
  play
    .take('proposeStay', stay, on(officer, day))
    .take('approveHalt', { opinion: '同意。' }, on(head, day, { leavesOut }))
const terminatedCase = (play = aFiledCase()) =>
  play
    .take('proposeTermination', ending, on(officer, '2026-10-12'))
    .take('approveHalt', { opinion: '同意。' }, on(head, '2026-10-12', {}))

describe('a stay', () => {
  test('is proposed by the officers and approved by the head, and the case goes on where it stood', () => {
    const proposed = aFiledCase().take('proposeStay', stay, on(officer, '2026-10-12'))
    expect(proposed.stage).toBe('filed')
    expect(proposed.last?.duties.map(({ mover, action }) => [mover, action])).toContainEqual(['head', 'approveHalt'])
    expect(proposed.against('proposeStay', on(officer, '2026-10-12'), stay)).toEqual([{ code: 'halt-waits', basis }])
    const stayed = proposed.take('approveHalt', { opinion: '同意。' }, on(head, '2026-10-12', { leavesOut: false }))
    expect(stayed.stage).toBe('stayed')
    expect(stayed.last?.duties.map(({ action, waiting }) => [action, waiting])).toEqual([
      ['resume', true],
      ['resume', true],
    ])
    expect(codes(stayed.against('addEvidence', on(officer, '2026-10-12'), payloads.evidence('2026-10-12')))).toEqual([
      'wrong-stage',
    ])
    expect(stayed.take('resume', resuming('2026-10-20'), on(officer, '2026-10-20')).stage).toBe('filed')
  })

  test('is approved or returned only where one waits, and a returned one may be proposed again', () => {
    for (const action of ['approveHalt', 'returnHalt'])
      expect(aFiledCase().against(action, on(head, '2026-10-12'))).toEqual([{ code: 'no-halt-proposed', basis }])
    const returned = aFiledCase()
      .take('proposeStay', stay, on(officer, '2026-10-12'))
      .take('returnHalt', { comment: '可以先查其他事实。' }, on(head, '2026-10-13'))
    expect(returned.stage).toBe('filed')
    expect(returned.against('proposeStay', on(officer, '2026-10-13'), stay)).toEqual([])
    expect(codes(returned.against('approveHalt', on(head, '2026-10-13')))).toEqual(['no-halt-proposed'])
  })

  test('counts towards the ninety days where no rule of the organ leaves it out', () => {
    const resumed = stayedFrom(aFiledCase(), false).take('resume', resuming('2026-11-12'), on(officer, '2026-11-12'))
    expect(limits(resumed)).toEqual([['PL-60-DECISION-90D', '2027-01-06']])
  })

  test('stops them where one does, and they go on counted from the filing without its days', () => {
    const stayed = stayedFrom(ofTheMarket(), true)
    expect(limits(stayed)).toEqual([])
    // From 12 October, not counted, to 12 November: 31 days after 6 January 2027 is Saturday 6 February.
    const resumed = stayed.take('resume', resuming('2026-11-12'), on(officer, '2026-11-13'))
    expect(resumed.clocks).toEqual([
      expect.objectContaining({ limit: 'PL-60-DECISION-90D', startedOn: '2026-10-08', nominal: '2027-02-06' }),
    ])
    // A second stay adds its own days.
    const again = stayedFrom(resumed, true, '2026-11-16').take(
      'resume',
      resuming('2026-11-18'),
      on(officer, '2026-11-18'),
    )
    expect(again.clocks).toEqual([expect.objectContaining({ startedOn: '2026-10-08', nominal: '2027-02-08' })])
  })

  test('is never left out for an organ without such a rule, whatever a step says', () => {
    const resumed = stayedFrom(aFiledCase(), true).take('resume', resuming('2026-11-12'), on(officer, '2026-11-12'))
    expect(limits(resumed)).toEqual([['PL-60-DECISION-90D', '2027-01-06']])
  })

  test('ends on a day since its approval, and not while an end is proposed', () => {
    const stayed = stayedFrom(aFiledCase(), false)
    const against = (day: string) => codes(stayed.against('resume', on(officer, '2026-10-20'), resuming(day)))
    expect(against('2026-10-12')).toEqual([])
    expect(against('2026-10-11')).toEqual(['date-before-start'])
    expect(against('2026-10-21')).toEqual(['date-in-future'])
    stayed.take('proposeTermination', ending, on(officer, '2026-10-20'))
    expect(against('2026-10-20')).toEqual(['halt-waits'])
    stayed.take('returnHalt', { comment: '继续等待。' }, on(head, '2026-10-20'))
    expect(stayed.stage).toBe('stayed')
    expect(against('2026-10-20')).toEqual([])
  })

  test('does not keep registered evidence waiting', () => {
    const proposal = { items: [{ name: '台账', quantity: '1本' }], reason: '可能灭失。', keptAt: '店内' }
    const listing = {
      ...proposal,
      startedAt: '2026-10-12T09:00:00+08:00',
      place: '店内',
      officerIds: officers.map(({ personId }) => personId),
      certificatesShown: true,
      recusalTold: true,
      present: '店长',
      keeper: '店长',
      listLeft: true,
      signature: 'signed',
      attachmentIds: [],
    }
    const held = aFiledCase()
      .take('proposeRegistration', proposal, on(officer, '2026-10-12'))
      .take('approveRegistration', { opinion: '同意。' }, on(head, '2026-10-12'))
      .take('registerEvidence', listing, on(officer, '2026-10-12', { officers }))
      .take('proposeStay', stay, on(officer, '2026-10-12'))
    expect(codes(held.against('approveHalt', on(head, '2026-10-12'), { opinion: '同意。' }))).toEqual([
      'registration-open',
    ])
  })
})

describe('a termination', () => {
  test('needs that nobody takes over for the party', () => {
    const against = (more: object) =>
      aFiledCase().against('proposeTermination', on(officer, '2026-10-12'), { ...ending, ...more })
    expect(against({})).toEqual([])
    expect(against({ noSuccessor: false })).toEqual([
      { code: 'successor-takes-over', basis: [{ statute: 'SAMR', article: 47 }], field: 'noSuccessor' },
    ])
    expect(against({ noSuccessor: false, ground: 'other' })).toEqual([])
  })

  test('ends every period of the case but that for its closing', () => {
    const notified = aNotifiedCase(payloads.penalty(), true)
    expect(limits(notified).map(([limit]) => limit)).toContain('PL-64-HEARREQ-5WD')
    const ended = notified
      .take('proposeTermination', ending, on(officer, '2026-10-16'))
      .take('approveHalt', { opinion: '同意。' }, on(head, '2026-10-16'))
    expect([ended.stage, limits(ended)]).toEqual(['terminated', [['SAMR-77-CLOSE-15WD', '2026-11-06']]])
    expect(ended.last?.duties.map(({ action, limit }) => [action, limit])).toEqual(
      officers.map(() => ['proposeClosing', 'SAMR-77-CLOSE-15WD']),
    )
  })

  test('is closed as that, without publication, and comes back to it when the closing is returned', () => {
    const ended = terminatedCase()
    const closing = (kind: string) =>
      ended.against('proposeClosing', on(officer, '2026-10-13'), { kind, execution: '已终止调查。' })
    expect(closing('performed')).toEqual([
      { code: 'closing-kind-differs', basis: [{ statute: 'SAMR', article: 77 }], field: 'kind' },
    ])
    expect(closing('terminated')).toEqual([])
    const proposed = ended.take(
      'proposeClosing',
      { kind: 'terminated', execution: '已终止调查。' },
      on(officer, '2026-10-13'),
    )
    const returned = proposed.fork().take('returnClosing', { comment: '补注销证明。' }, on(head, '2026-10-14'))
    expect([returned.stage, returned.last?.duties[0]?.returned]).toEqual(['terminated', true])
    const closed = proposed.take('close', { opinion: '同意结案。' }, on(head, '2026-10-14'))
    expect([closed.stage, closed.clocks, closed.last?.headline.closed]).toEqual(['closed', [], true])
    expect(closed.take('archive', { retention: '10-years' }, on(officer, '2026-10-15')).stage).toBe('archived')
  })

  test('has a closing approval and a cover without a gap', () => {
    const { decision: _, payments: __, closing, ...rest } = sampleCase
    const file = {
      ...rest,
      decision: null,
      payments: [],
      publication: null,
      correctionChecks: [],
      closing: closing === null ? null : { ...closing, kind: 'terminated' as const },
    }
    for (const form of ['DOC-089', 'DOC-COVER'])
      expect(composeDocument('penalty-case', form, file, sampleSurroundings).missing.map(({ key }) => key)).toEqual([])
  })

  test('lies behind nothing but its closing', () => {
    const passed = terminatedCase()
      .permitted(on(officer, '2026-10-13'))
      .filter(({ obstacles }) => obstacles.some(({ facts }) => facts?.['passed'] === 1))
      .map(({ action }) => action)
    expect(passed).toEqual(
      expect.arrayContaining(['recordInspection', 'reportInvestigation', 'decide', 'serveDecision']),
    )
    expect(passed).not.toContain('close')
  })
})
