/** What each step of an execution refuses for itself: days that cannot be, one officer alone, a duty that is not there. */

import { expect, test } from 'vitest'
import {
  announcement,
  byHead,
  byOfficer,
  decided,
  demand,
  demanded,
  executors,
  fineCase,
  opened,
  record,
  service,
  shedCase,
} from '../../../testing/execution.ts'
import { aServedCase, morning, officer } from '../../../testing/restaurant-case.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const law = (
  found: readonly { code: string; basis: readonly { statute: string; article: number }[] }[],
  code: string,
) => found.find((one) => one.code === code)?.basis.map(({ statute, article }) => `${statute} ${article}`)
const today = '2026-09-25'

test.each([
  ['serveDemand', 'servedOn'],
  ['serveDecision', 'servedOn'],
  ['hearParty', 'receivedOn'],
  ['recordCourt', 'on'],
  ['agree', 'signedOn'],
  ['resumeAfterBreach', 'brokenOn'],
  ['servePaper', 'servedOn'],
  ['confirmPerformed', 'performedOn'],
])('%s: %s is not a day of the future', (action, field) => {
  const by = ['agree', 'resumeAfterBreach'].includes(action) ? byHead : byOfficer
  const days = (day: string) =>
    codes(
      decided()
        .against(action, by(today), { ...service(today), stages: [], [field]: day })
        .filter(({ field: at }) => at === field),
    )
  expect(days('2026-09-26')).toContain('date-in-future')
  expect(days(today)).not.toContain('date-in-future')
})

test.each([
  ['serveDemand', service(today)],
  ['serveDecision', service(today)],
  ['servePaper', service(today)],
  ['carryOut', record()],
])('%s takes two officers with a certificate of that day (PL 42)', (action, payload) => {
  const alone = { ...byOfficer(today), resolved: { officers: executors.slice(0, 1) } }
  expect(law(decided().against(action, alone, payload), 'fewer-than-two-officers')).toEqual(['PL 42', 'SDSUP 10'])
})

test('nothing is carried out tomorrow, and whoever does not sign has a witness', () => {
  const found = (more: object) => codes(decided().against('carryOut', byOfficer('2026-09-28'), record(more as never)))
  expect(found({ endedAt: '2026-09-29T15:40:00+08:00' })).toContain('date-in-future')
  expect(found({ signature: 'refused', recording: undefined, witness: undefined })).toContain('witness-missing')
  expect(found({ certificatesShown: false })).toContain('certificates-not-shown')
})

test('only a building is announced, and only an ended period is demanded upon (ACL 34, 44)', () => {
  const fine = opened(fineCase, { duty: 'money', structure: undefined, areaInSquareMetres: undefined })
  expect(law(fine.against('announceDemolition', byHead('2026-04-02'), announcement), 'not-a-building')).toEqual([
    'ACL 44',
  ])
  const early = opened(shedCase, {}, '2026-03-10')
  expect(law(early.against('issueDemand', byHead('2026-04-01'), demand), 'performance-period-running')).toEqual([
    'ACL 34',
  ])
  expect(codes(early.against('issueDemand', byHead('2026-04-02'), demand))).not.toContain('performance-period-running')
})

test('nothing is decided on a demand that was not served, nor while execution is stayed (ACL 39)', () => {
  const issued = opened(shedCase)
    .take('announceDemolition', announcement, byHead('2026-04-02'))
    .take('issueDemand', demand, byHead('2026-09-03'))
  const deciding = { executeAt: '2026-09-28T09:00:00+08:00', utilities: 'none' }
  expect(codes(issued.against('decideExecution', byHead('2026-09-21'), deciding))).toContain('wrong-stage')
  const stay = { from: '2026-09-10', to: null, orderedBy: 'court', reason: '诉讼中。', on: '2026-09-10', by: '示例' }
  const suit = {
    number: 1,
    route: 'litigation',
    before: '阳谷县人民法院',
    applicant: '示例·村民',
    requests: '撤销',
    startedOn: '2026-08-01',
    acceptance: null,
    copyReceivedOn: null,
    answer: null,
    stays: [stay],
    end: null,
  }
  const stayed = demanded()
  Object.assign(stayed, { file: { ...stayed.known, of: { ...stayed.known.of, remedies: [suit] } } })
  expect(law(stayed.against('decideExecution', byHead('2026-09-21'), deciding), 'execution-stayed')).toEqual(['ACL 39'])
})

test('a duty is executed when it is open, its period over, it fits the power, and nobody executes it yet', () => {
  const on = (day: string) => ({ actor: officer, at: morning(day), resolved: {} })
  const served = () => aServedCase()
  const money = { duty: 'money', reason: '银行无缴款记录。' }
  const start = (day: string, payload: object, play = served()) => play.against('startExecution', on(day), payload)
  expect(law(start('2026-11-10', money), 'performance-period-running')).toEqual(['ACL 34'])
  expect(start('2026-11-11', money)).toEqual([])
  expect(law(start('2026-11-11', { ...money, duty: 'building' }), 'wrong-duty')).toEqual([
    'URPL 65',
    'URPL 68',
    'LAL 83',
  ])
  const planned = served()
  Object.assign(planned, { file: { ...planned.known, power: { ...planned.known.power, law: '城乡规划法' } } })
  expect(law(start('2026-11-11', { ...money, duty: 'building' }, planned), 'structure-missing')).toEqual(['ACL 44'])
  const running = served().take('startExecution', money, {
    ...on('2026-11-11'),
    resolved: { linked: { matterId: '00000000-0000-7000-8000-0000000000e1', number: '执1' } },
  })
  expect(law(start('2026-11-12', money, running), 'execution-open')).toEqual(['ACL 34'])
  expect(law(running.against('proposeClosing', on('2026-11-12')), 'execution-open')).toEqual(['SAMR 77'])
})
