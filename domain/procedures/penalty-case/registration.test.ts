/** Evidence registered and preserved: approved, listed, settled within seven working days (PL 56; SAMR 33–35). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'
import type { DecideRegistration, RegisterEvidence } from './registration.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const PL56 = { statute: 'PL', article: 56 }

const purifier = { name: '油烟净化器滤网', quantity: '2片' }
const ledger = { name: '清洗台账', quantity: '1本' }
const proposal = { items: [purifier], reason: '可能被转移。', keptAt: '店内库房' }
const listing = (more: Partial<RegisterEvidence> = {}): RegisterEvidence => ({
  startedAt: '2026-10-12T09:00:00+08:00',
  place: '示例餐饮店',
  officerIds: officers.map(({ personId }) => personId),
  certificatesShown: true,
  recusalTold: true,
  present: '店长',
  items: [purifier],
  keptAt: '店内库房',
  keeper: '示例·店长',
  listLeft: true,
  signature: 'signed',
  attachmentIds: [],
  ...more,
})
const handling = (more: Partial<DecideRegistration> = {}): DecideRegistration => ({
  handling: 'other-preservation',
  reason: '已拍照、复制。',
  ...more,
})

const proposed = () => aFiledCase().take('proposeRegistration', proposal, on(officer, '2026-10-10'))
const approved = () => proposed().take('approveRegistration', { opinion: '同意。' }, on(head, '2026-10-10'))
const register = (play: Play<CaseFile>, more: Partial<RegisterEvidence> = {}, day = '2026-10-12') =>
  play.against('registerEvidence', on(officer, day, { officers }), listing(more))
const held = (play = approved()) => play.take('registerEvidence', listing(), on(officer, '2026-10-12', { officers }))
const decide = (play: Play<CaseFile>, more: Partial<DecideRegistration> = {}, day = '2026-10-13') =>
  play.against('decideRegistration', on(head, day), handling(more))
const duties = (play: Play<CaseFile>) =>
  play.last?.duties.map(({ mover, action, limit }) => [mover, action, limit].filter(Boolean).join(' '))

/** A case of the market supervision, whose rule allows urgency. */
const ofTheMarket = () =>
  new Play(caseProcedure, 'market-supervision').take(
    'file',
    payloads.file(),
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )

describe('registered evidence', () => {
  test('is approved by the head before it is touched, and only what was approved', () => {
    expect(register(aFiledCase())).toEqual([{ code: 'no-registration-proposed', basis: [PL56] }])
    expect(proposed().against('registerEvidence', on(officer, '2026-10-12', { officers }), listing())).toEqual([
      { code: 'registration-not-approved', basis: [PL56] },
    ])
    expect(codes(register(proposed()))).toEqual(['registration-not-approved'])
    expect(register(approved())).toEqual([])
    expect(register(approved(), { items: [purifier, ledger] })).toEqual([
      { code: 'item-not-approved', basis: [PL56], field: 'items', facts: { name: ledger.name } },
    ])
    expect(codes(register(approved(), { startedAt: '2026-10-09T09:00:00+08:00' }))).toEqual(['date-before-start'])
    expect(codes(register(approved(), { startedAt: '2026-10-13T09:00:00+08:00' }))).toEqual(['date-in-future'])
  })

  test('is proposed again after a refusal, and approved only where something waits', () => {
    const refused = proposed().take('refuseRegistration', { comment: '无灭失可能。' }, on(head, '2026-10-10'))
    expect(codes(register(refused))).toEqual(['no-registration-proposed'])
    expect(refused.against('proposeRegistration', on(officer, '2026-10-11'), proposal)).toEqual([])
    for (const play of [aFiledCase(), approved(), refused])
      for (const action of ['approveRegistration', 'refuseRegistration'])
        expect(codes(play.against(action, on(head, '2026-10-11')))).toEqual(['no-registration-proposed'])
    expect(codes(approved().against('proposeRegistration', on(officer, '2026-10-11'), proposal))).toEqual([
      'registration-open',
    ])
  })

  test('is listed by two officers in duplicate, and a refused signature is witnessed', () => {
    expect(register(approved(), { listLeft: false })).toEqual([
      { code: 'list-not-left', basis: [PL56, { statute: 'SAMR', article: 34 }], field: 'listLeft' },
    ])
    expect(register(approved(), { signature: 'refused' })).toMatchObject([{ code: 'witness-missing' }])
    expect(codes(register(approved(), { certificatesShown: false, recusalTold: false }))).toEqual([
      'certificates-not-shown',
      'recusal-not-told',
    ])
    const alone = approved().against(
      'registerEvidence',
      on(officer, '2026-10-12', { officers: [officers[0]] }),
      listing(),
    )
    expect(codes(alone)).toEqual(['fewer-than-two-officers'])
  })

  test('is decided on within seven working days; after them it is free', () => {
    const play = held()
    expect(play.stage).toBe('investigating')
    expect(play.clocks).toContainEqual(
      expect.objectContaining({ limit: 'PL-56-REGISTER-7WD', startedOn: '2026-10-12', lastDay: '2026-10-21' }),
    )
    expect(decide(play, {}, '2026-10-21')).toEqual([])
    expect(decide(play, {}, '2026-10-22')).toEqual([
      {
        code: 'registration-lapsed',
        basis: [PL56, { statute: 'SAMR', article: 35 }],
        field: 'handling',
        facts: { lastDay: '2026-10-21' },
      },
    ])
    expect(decide(play, { handling: 'release' }, '2026-10-22')).toEqual([])
    const settled = play.take('decideRegistration', handling(), on(head, '2026-10-13'))
    expect(settled.clocks.map(({ limit }) => limit)).not.toContain('PL-56-REGISTER-7WD')
    expect(settled.known.registrations?.[0]?.disposal).toMatchObject({
      handling: 'other-preservation',
      on: '2026-10-13',
    })
  })

  test('is sealed only where a law gives that measure, and nothing is decided where nothing is held', () => {
    expect(decide(held(), { handling: 'seal' })).toEqual([
      { code: 'measure-without-law', basis: [{ statute: 'ACL', article: 10 }], field: 'basis' },
    ])
    expect(decide(held(), { handling: 'seal', basis: '食品安全法第一百一十条' })).toEqual([])
    for (const play of [aFiledCase(), approved()])
      expect(decide(play)).toEqual([{ code: 'no-registration', basis: [PL56] }])
  })

  test('is not registered again to gain time', () => {
    const settled = held().take('decideRegistration', handling({ handling: 'release' }), on(head, '2026-10-13'))
    const again = (items: (typeof proposal)['items']) =>
      settled.against('proposeRegistration', on(officer, '2026-10-14'), { ...proposal, items })
    expect(again([purifier])).toEqual([
      { code: 'registered-before', basis: [PL56], field: 'items', facts: { name: purifier.name } },
    ])
    expect(again([ledger])).toEqual([])
  })

  test('is settled before the case is decided, not before it is reported', () => {
    const reported = held()
      .take('addEvidence', payloads.evidence('2026-10-12'), on(officer, '2026-10-12'))
      .take('recordInspection', payloads.inspection('2026-10-12'), on(officer, '2026-10-12', { officers }))
      .take('reportInvestigation', payloads.report(payloads.penalty()), on(officer, '2026-10-12', { power }))
      .take('passReview', payloads.review(), on(reviewer, '2026-10-12'))
      .take('issueNotice', { opinion: '同意。' }, on(head, '2026-10-12', { offersHearing: false }))
      .take('serveNotice', payloads.service('2026-10-12'), on(officer, '2026-10-12', { officers }))
    const decision = [on(head, '2026-10-22', { power }), payloads.decision(payloads.penalty())] as const
    expect(reported.against('decide', ...decision)).toEqual([{ code: 'registration-open', basis: [PL56] }])
    reported.take('decideRegistration', handling({ handling: 'confiscate' }), on(head, '2026-10-13'))
    expect(reported.against('decide', ...decision)).toEqual([])
  })

  test('is a duty of the head, the officers and the head again', () => {
    expect(duties(proposed())).toContain('head approveRegistration')
    expect(duties(approved())?.filter((duty) => duty === 'officer registerEvidence')).toHaveLength(2)
    expect(duties(held())).toContain('head decideRegistration PL-56-REGISTER-7WD')
  })
})

describe('in urgency', () => {
  const urgent = { urgency: '当事人正在转移设备。' }

  test('nothing is touched before approval where no rule of the organ allows it', () => {
    expect(register(aFiledCase(), urgent)).toMatchObject([
      { code: 'urgency-not-provided', basis: [PL56], field: 'urgency' },
    ])
  })

  test('only the market supervision may open the form before anything was approved', () => {
    const opening = (play: Play<CaseFile>) => codes(play.against('registerEvidence', on(officer, '2026-10-12')))
    expect(opening(ofTheMarket())).toEqual([])
    expect(opening(aFiledCase())).toEqual(['no-registration-proposed'])
  })

  test('the market supervision registers first and has twenty-four hours for the approval', () => {
    const play = ofTheMarket().take('registerEvidence', listing(urgent), on(officer, '2026-10-12', { officers }))
    expect(play.clocks).toContainEqual(
      expect.objectContaining({ limit: 'SAMR-33-REPORT-24H', dueAt: '2026-10-13T09:00:00+08:00' }),
    )
    expect(duties(play)).toContain('head approveRegistration SAMR-33-REPORT-24H')
    expect(decide(play)).toEqual([{ code: 'registration-not-approved', basis: [{ statute: 'SAMR', article: 33 }] }])
    expect(codes(register(play, urgent))).toEqual(['registration-open'])
    const after = play.fork().take('approveRegistration', { opinion: '同意。' }, on(head, '2026-10-12'))
    expect(after.clocks.map(({ limit }) => limit)).toEqual(['PL-60-DECISION-90D', 'PL-56-REGISTER-7WD'])
    expect(decide(after)).toEqual([])
  })

  test('what the head does not approve is lifted at once', () => {
    const lifted = ofTheMarket()
      .take('registerEvidence', listing(urgent), on(officer, '2026-10-12', { officers }))
      .take('refuseRegistration', { comment: '没有必要。' }, on(head, '2026-10-12'))
    expect(lifted.known.registrations?.[0]?.disposal).toMatchObject({ handling: 'release', reason: '没有必要。' })
    expect(lifted.clocks.map(({ limit }) => limit)).toEqual(['PL-60-DECISION-90D'])
    expect(codes(decide(lifted))).toEqual(['no-registration'])
  })
})
