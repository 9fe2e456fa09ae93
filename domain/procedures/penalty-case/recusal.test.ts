/** Recusal: who decides, what goes on, and what the person who steps aside may not do any more (PL 43; SAMR 4). */

import { describe, expect, test } from 'vitest'
import { anActor } from '../../../testing/actors.ts'
import type { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  aNotifiedCase,
  anInvestigatedCase,
  head,
  morning,
  officer,
  officerIds,
  officers,
  otherOfficer,
  payloads,
  power,
  reviewer,
  strangerOfficer,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import type { DecideRecusal, RequestRecusal } from './recusal.ts'

type Who = typeof officer
const on = (actor: Who, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const leader = anActor('squad-leader', officer.unit, officer.organ)
const deputy = { ...head, personId: '00000000-0000-7000-8000-0000000000dd', name: '示例·局副职负责人' }

const asking = (more: Partial<RequestRecusal> = {}): RequestRecusal => ({
  requestedOn: '2026-10-09',
  by: '示例·法定代表人',
  whose: 'officer',
  personId: officer.personId,
  name: officer.name,
  reason: '与举报人是亲属。',
  ...more,
})
const deciding = (more: Partial<DecideRecusal> = {}): DecideRecusal => ({
  granted: true,
  reason: '情况属实。',
  earlierActs: '此前笔录由另一承办人复核后有效。',
  ...more,
})
const discussion = { on: '2026-10-10', attendees: '局长、副局长', conclusion: '同意。' }

const requested = (play: Play<CaseFile> = aFiledCase(), more: Partial<RequestRecusal> = {}, day = '2026-10-09') =>
  play.take('requestRecusal', asking({ requestedOn: day, ...more }), on(otherOfficer, day))
const granted = (play?: Play<CaseFile>) => requested(play).take('decideRecusal', deciding(), on(head, '2026-10-10'))

describe('a request for recusal', () => {
  test('does not stop the investigation, and is the head’s to decide', () => {
    const play = requested()
    expect(play.stage).toBe('filed')
    expect(play.last?.duties.map(({ mover, action }) => [mover, action])).toContainEqual(['head', 'decideRecusal'])
    const inspecting = on(officer, '2026-10-09', { officers })
    expect(play.against('recordInspection', inspecting, payloads.inspection('2026-10-09'))).toEqual([])
  })

  test('holds the decision on the case back until it is decided', () => {
    const notified = requested(aNotifiedCase(), {}, '2026-10-16')
    const decision = [on(head, '2026-10-23', { power }), payloads.decision(payloads.penalty())] as const
    expect(notified.against('decide', ...decision)).toEqual([
      { code: 'recusal-pending', basis: [{ statute: 'PL', article: 43, paragraph: 3 }], facts: { name: officer.name } },
    ])
    const refused = notified.take('decideRecusal', { granted: false, reason: '不属实。' }, on(head, '2026-10-19'))
    expect(refused.against('decide', ...decision)).toEqual([])
    expect(refused.known.officers).toEqual(officers)
  })

  test('names an officer of the case, one at a time, on a day since the filing', () => {
    const against = (play: Play<CaseFile>, more: Partial<RequestRecusal>) =>
      play.against('requestRecusal', on(otherOfficer, '2026-10-09'), asking(more))
    expect(against(aFiledCase(), {})).toEqual([])
    expect(against(aFiledCase(), { personId: strangerOfficer.personId })).toEqual([
      { code: 'no-officer-of-the-case', basis: [{ statute: 'PL', article: 43, paragraph: 2 }], field: 'personId' },
    ])
    expect(codes(against(requested(), {}))).toEqual(['recusal-pending'])
    expect(codes(against(aFiledCase(), { requestedOn: '2026-10-07' }))).toEqual(['date-before-start'])
    expect(codes(against(aFiledCase(), { requestedOn: '2026-10-10' }))).toEqual(['date-in-future'])
    expect(against(aFiledCase(), { whose: 'head', personId: undefined, name: head.name })).toEqual([])
  })
})

describe('the decision on a recusal', () => {
  test('answers a request, and says what becomes of what was done before', () => {
    const against = (play: Play<CaseFile>, more: Partial<DecideRecusal> = {}) =>
      play.against('decideRecusal', on(head, '2026-10-10'), deciding(more))
    expect(against(aFiledCase())).toEqual([
      { code: 'no-recusal-request', basis: [{ statute: 'PL', article: 43, paragraph: 2 }] },
    ])
    expect(against(requested(), { earlierActs: undefined })).toEqual([
      { code: 'reason-missing', basis: [{ statute: 'PL', article: 43, paragraph: 3 }], field: 'earlierActs' },
    ])
    expect(against(requested(), { granted: false, earlierActs: undefined })).toEqual([])
  })

  test('on the head is made by the leaders together, and by nobody on himself', () => {
    const play = requested(aFiledCase(), { whose: 'head', personId: undefined, name: head.name })
    expect(play.against('decideRecusal', on(head, '2026-10-10'), deciding({ discussion }))).toEqual([
      {
        code: 'own-recusal',
        basis: [
          { statute: 'PL', article: 43, paragraph: 3 },
          { statute: 'SAMR', article: 4 },
        ],
      },
    ])
    expect(play.against('decideRecusal', on(deputy, '2026-10-10'), deciding())).toEqual([
      { code: 'not-discussed', basis: [{ statute: 'SAMR', article: 4 }], field: 'discussion' },
    ])
    expect(play.against('decideRecusal', on(deputy, '2026-10-10'), deciding({ discussion }))).toEqual([])
  })
})

describe('whoever has to step aside', () => {
  test('is no officer of the case any more, is named for nothing in it, and is replaced by the leader', () => {
    const play = granted()
    expect(play.known.officers.map(({ personId }) => personId)).toEqual([otherOfficer.personId])
    expect(play.last?.duties.map(({ mover, action }) => [mover, action])).toContainEqual(['leader', 'reassignOfficers'])
    expect(codes(play.against('addEvidence', on(officer, '2026-10-10'), payloads.evidence('2026-10-10')))).toEqual([
      'not-assigned',
    ])
    const inspecting = on(otherOfficer, '2026-10-12', { officers })
    expect(play.against('recordInspection', inspecting, payloads.inspection('2026-10-12'))).toEqual([
      {
        code: 'person-recused',
        basis: [{ statute: 'PL', article: 43, paragraph: 1 }],
        facts: { name: officer.name },
        field: 'officerIds',
      },
    ])
    expect(codes(play.against('recordInterview', inspecting, payloads.interview('2026-10-12')))).toEqual([
      'person-recused',
    ])
    const again = { officerIds, reason: '补足两人。' }
    expect(codes(play.against('reassignOfficers', on(leader, '2026-10-12', { officers }), again))).toEqual([
      'person-recused',
    ])
    const third = {
      ...officers[1],
      personId: strangerOfficer.personId,
      name: strangerOfficer.name,
    } as (typeof officers)[number]
    const two = [officers[1], third] as typeof officers
    const changed = play.take(
      'reassignOfficers',
      { officerIds: two.map(({ personId }) => personId), reason: '一人回避。' },
      on(leader, '2026-10-12', { officers: two }),
    )
    expect([changed.stage, changed.known.officers, changed.known.officerChanges?.[0]?.before.length]).toEqual([
      'filed',
      two,
      1,
    ])
    expect(changed.last?.duties.map(({ action }) => action)).toEqual(['recordInspection', 'recordInspection'])
  })

  test('serves nothing in it either', () => {
    const issued = granted(anInvestigatedCase())
    Object.assign(issued, { file: { ...issued.known, stage: 'notice-issued' } })
    const serving = on(otherOfficer, '2026-10-15', { officers })
    expect(codes(issued.against('serveNotice', serving, payloads.service('2026-10-15')))).toEqual(['person-recused'])
    Object.assign(issued, { file: { ...issued.known, stage: 'decided' } })
    expect(codes(issued.against('serveDecision', serving, payloads.service('2026-10-15')))).toEqual(['person-recused'])
  })

  test('neither reviews nor decides, be it reviewer or head', () => {
    const investigated = anInvestigatedCase().take(
      'reportInvestigation',
      payloads.report(payloads.penalty()),
      on(officer, '2026-10-12', { power }),
    )
    const without = requested(
      investigated,
      { whose: 'reviewer', personId: undefined, name: reviewer.name },
      '2026-10-12',
    ).take('decideRecusal', deciding(), on(head, '2026-10-12'))
    for (const [action, payload] of [
      ['passReview', payloads.review()],
      ['returnReview', { comment: '补正。' }],
    ] as const)
      expect(without.against(action, on(reviewer, '2026-10-13'), payload)).toEqual([
        {
          code: 'person-recused',
          basis: [{ statute: 'PL', article: 43, paragraph: 1 }],
          facts: { name: reviewer.name },
        },
      ])
    const headless = requested(
      aNotifiedCase(),
      { whose: 'head', personId: undefined, name: head.name },
      '2026-10-16',
    ).take('decideRecusal', deciding({ discussion }), on(deputy, '2026-10-16'))
    const decision = payloads.decision(payloads.penalty())
    expect(codes(headless.against('decide', on(head, '2026-10-23', { power }), decision))).toEqual(['person-recused'])
    expect(headless.against('decide', on(deputy, '2026-10-23', { power }), decision)).toEqual([])
  })
})

describe('new officers', () => {
  test('are two of the unit with certificates, whom its leader names', () => {
    const against = (resolved: object, who: Who = leader) =>
      codes(aFiledCase().against('reassignOfficers', on(who, '2026-10-12', resolved), { officerIds, reason: '轮岗。' }))
    expect(against({ officers })).toEqual([])
    expect(against({ officers: officers.slice(0, 1) })).toEqual(['fewer-than-two-officers'])
    expect(against({ officers: [officers[0], { ...officers[1], certificate: null }] })).toEqual(['certificate-missing'])
    expect(against({ officers: [officers[0], { ...officers[1], unit: '371521-B01-Z03' }] })).toEqual([
      'officer-not-in-squad',
    ])
    expect(against({ officers }, officer)).toEqual(['wrong-role'])
  })
})
