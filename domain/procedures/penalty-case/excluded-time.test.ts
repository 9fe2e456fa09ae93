/** Time of public notices and hearings: left out of the ninety days only where the organ's own rule says so (SAMR 64(2)). */

import { expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aNotifiedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })

/** Filed on 8 October, its notice issued on the 14th; a public notice of service has been issued. */
function aCaseToNotify(profile: OrganProfile): Play<CaseFile> {
  const play = new Play(caseProcedure, profile)
    .take('file', payloads.file(), on(head, '2026-10-08', { officers, power, number: '1' }))
    .take('recordInspection', payloads.inspection('2026-10-09'), on(officer, '2026-10-09', { officers }))
    .take('addEvidence', payloads.evidence('2026-10-09'), on(officer, '2026-10-09'))
    .take('reportInvestigation', payloads.report(payloads.penalty()), on(officer, '2026-10-12', { power }))
    .take('passReview', payloads.review(), on(reviewer, '2026-10-13'))
    .take('issueNotice', { opinion: '同意。' }, on(head, '2026-10-14', { offersHearing: true }))
  const notice = {
    number: 1,
    form: 'DOC-064',
    values: {},
    drawnUp: { on: '2026-10-14', by: officer.name, personId: officer.personId },
    issued: { on: '2026-10-14', number: '1' },
  }
  Object.assign(play, { file: { ...play.known, prepared: [notice] } })
  return play
}
const posted = { ...payloads.service('2026-10-15'), mode: 'public-notice', note: '当事人下落不明。' }
const nominal = (play: Play<CaseFile>) =>
  play.last?.starts.filter(({ limit }) => limit === 'PL-60-DECISION-90D').map((clock) => clock.nominal)

test('a party that cannot be found has thirty days from the notice, and its own period after them', () => {
  const served = aCaseToNotify('city-management').take('serveNotice', posted, on(officer, '2026-10-15', { officers }))
  expect(served.known.noticeService?.effectiveOn).toBe('2026-11-14')
  const decision = [on(head, '2026-11-20', { power }), payloads.decision(payloads.penalty())] as const
  expect(served.against('decide', ...decision).map(({ code }) => code)).toEqual([
    'statement-period-running',
    'hearing-period-running',
  ])
  const later = on(head, '2026-11-23', { power })
  expect(served.against('decide', later, payloads.decision(payloads.penalty()))).toEqual([])
})

test('the thirty days of a public notice count, unless a rule of the organ leaves them out', () => {
  const serve = (profile: OrganProfile, leavesOut: boolean, payload: object = posted) =>
    nominal(aCaseToNotify(profile).take('serveNotice', payload, on(officer, '2026-10-15', { officers, leavesOut })))
  expect(serve('city-management', false)).toEqual([])
  // Thirty days after 6 January 2027.
  expect(serve('market-supervision', true)).toEqual(['2027-02-05'])
  expect(serve('market-supervision', true, payloads.service('2026-10-15'))).toEqual([])
  // Whatever a step says, an organ without such a rule leaves nothing out.
  expect(serve('city-management', true)).toEqual(['2027-01-06'])
})

test('the time of a hearing is left out from its request to its end, held or missed', () => {
  const notified = () =>
    aCaseToNotify('market-supervision')
      .take('serveNotice', payloads.service('2026-10-15'), on(officer, '2026-10-15', { officers }))
      .take('requestHearing', { requestedOn: '2026-10-16', by: '示例' }, on(officer, '2026-10-16'))
      .take(
        'notifyHearing',
        { servedOn: '2026-10-16', heldOn: '2026-10-28', heldAt: '09:00', place: '会议室', chair: '主持人', open: true },
        on(officer, '2026-10-16'),
      )
  const held = { heldOn: '2026-10-28', attendees: '双方', record: '笔录', report: '报告' }
  const missed = { heldOn: '2026-10-28', how: 'absent', excused: false, record: '没有到场。' }
  for (const [action, payload] of [
    ['holdHearing', held],
    ['endHearing', missed],
  ] as const) {
    // Twelve days after 6 January 2027.
    expect(nominal(notified().take(action, payload, on(officer, '2026-10-28', { leavesOut: true })))).toEqual([
      '2027-01-18',
    ])
    expect(nominal(notified().take(action, payload, on(officer, '2026-10-28', { leavesOut: false })))).toEqual([])
  }
  expect(aNotifiedCase().known.leftOut).toBeUndefined()
})
