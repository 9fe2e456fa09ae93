/** The papers of a hearing come from its steps: the notice, the record, the report (PL 64, 65). */

import { describe, expect, test } from 'vitest'
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
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { Play } from '../../../testing/play.ts'
import { composeDocument } from '../../documents/registry.ts'
import { latestPrepared } from '../../prepared/prepared.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { plainText } from '../../documents/particulars.ts'

const numbers = { 'DOC-050': '示例听通〔2026〕1号', 'DOC-051': '示例-9', 'DOC-052': '示例-10' }
const on = (actor: typeof officer, day: string, resolved: object = {}) => ({
  actor,
  at: morning(day),
  resolved: { documentNumbers: numbers, ...resolved },
})
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

const asked = () =>
  aNotifiedCase(payloads.penalty({ fineInYuan: 12_000 }), true).take(
    'requestHearing',
    { requestedOn: '2026-10-16', by: '示例·法定代表人' },
    on(officer, '2026-10-16'),
  )
const notice = {
  heldOn: '2026-10-29',
  heldAt: '09:00',
  place: '局会议室',
  chair: '示例·听证主持人',
  recorder: '示例·记录人',
  approvedBy: '示例·局长',
  open: true,
}
const handed = () =>
  asked().take('notifyHearing', { ...notice, servedOn: '2026-10-19', receiver: '示例·店长' }, on(officer, '2026-10-19'))
const issued = () => asked().take('notifyHearing', notice, on(officer, '2026-10-19'))
const serving = (which: number, servedOn: string, more: object = {}) => ({
  ...payloads.service(servedOn),
  which,
  ...more,
})
const minutes = {
  heldOn: '2026-10-29',
  startedAt: '09:00',
  endedAt: '10:30',
  attendees: '当事人：示例；调查人员：示例',
  accusation: '未安装油烟净化设施，建议罚款。',
  defenceHeard: '设备正在采购。',
  signed: 'signed',
}
const held = (more: object = {}) => handed().take('holdHearing', { ...minutes, ...more }, on(officer, '2026-10-29'))
const report = { positions: '双方意见如笔录。', chairOpinion: '事实清楚，建议处罚。' }
const review = {
  competence: '有',
  subject: '适格',
  evidence: '充分',
  qualification: '准确',
  basis: '正确',
  procedure: '合法',
  discretion: '适当',
  conclusion: '同意。',
}

describe('the notice', () => {
  test('is issued complete by the step, and handed over with it', () => {
    const play = handed()
    const { missing } = composeDocument('penalty-case', 'DOC-050', play.known, sampleSurroundings)
    expect(missing.map(({ key }) => key)).toEqual([])
    expect(latestPrepared(play.known, 'DOC-050')).toMatchObject({
      issued: { on: '2026-10-19', number: numbers['DOC-050'] },
      approval: { by: '示例·局长' },
      service: { mode: 'direct', servedOn: '2026-10-19', receiver: '示例·店长', officers },
    })
    expect(play.last?.documents).toEqual(['DOC-050'])
    expect(play.last?.duties.map(({ action, openFrom }) => [action, openFrom])).toContainEqual([
      'holdHearing',
      '2026-10-29',
    ])
  })

  test('cannot have been handed over before it was issued, nor will be', () => {
    const against = (servedOn: string) =>
      codes(asked().against('notifyHearing', on(officer, '2026-10-19'), { ...notice, servedOn }))
    expect(against('2026-10-19')).toEqual([])
    expect(against('2026-10-16')).toEqual(['date-before-start'])
    expect(against('2026-10-20')).toEqual(['date-in-future', 'hearing-notice-too-short'])
  })

  test('that is not handed over waits for its service, and so does the hearing', () => {
    const play = issued()
    const which = play.known.hearing.notice?.paper ?? 0
    expect(play.last?.duties.map(({ action }) => action)).toContain('serveDocument')
    expect(play.against('holdHearing', on(officer, '2026-10-29'), minutes)).toEqual([
      { code: 'hearing-not-notified', basis: [{ statute: 'PL', article: 64, item: 2 }] },
    ])
    const served = play.take('serveDocument', serving(which, '2026-10-19'), on(officer, '2026-10-19', { officers }))
    expect(served.against('holdHearing', on(officer, '2026-10-29'), minutes)).toEqual([])
  })

  test('that is served too late calls for a later day', () => {
    const play = issued()
    const which = play.known.hearing.notice?.paper ?? 0
    const against = (servedOn: string) =>
      play.against('serveDocument', on(officer, '2026-10-20', { officers }), serving(which, servedOn))
    expect(against('2026-10-19')).toEqual([])
    expect(against('2026-10-20')).toEqual([
      {
        code: 'hearing-notice-too-short',
        basis: [{ statute: 'PL', article: 64, item: 2 }],
        field: 'servedOn',
        facts: { earliest: '2026-10-30' },
      },
    ])
  })
})

describe('the record', () => {
  test('is issued complete by the step', () => {
    const play = held()
    const composed = composeDocument('penalty-case', 'DOC-051', play.known, sampleSurroundings)
    expect(composed.missing.map(({ key }) => key)).toEqual([])
    expect(plainText(composed.particulars['time'])).toContain('10时30分')
    expect(plainText(composed.particulars['participants'])).toContain('记录人：示例·记录人')
    expect(play.last?.documents).toEqual(['DOC-051'])
  })

  test('says what both sides said', () => {
    const against = (more: object) =>
      handed().against('holdHearing', on(officer, '2026-10-29'), { ...minutes, ...more })
    expect(against({})).toEqual([])
    expect(against({ accusation: undefined, defenceHeard: undefined, record: '全部经过。' })).toEqual([])
    expect(against({ defenceHeard: undefined })).toEqual([
      {
        code: 'particulars-missing',
        basis: [{ statute: 'PL', article: 64, item: 7 }],
        field: 'defenceHeard',
        facts: { particular: 'defenceHeard' },
      },
    ])
  })

  test('has a gap while nobody says whether the party signed', () => {
    const { missing } = composeDocument(
      'penalty-case',
      'DOC-051',
      held({ signed: undefined }).known,
      sampleSurroundings,
    )
    expect(missing.map(({ key }) => key)).toEqual(['signed'])
  })
})

describe('the report', () => {
  test('comes before anybody reviews or decides', () => {
    const play = held()
    expect(play.last?.duties.map(({ action }) => action)).toEqual(['reportHearing', 'reportHearing'])
    expect(play.against('passReview', on(reviewer, '2026-10-30'), review)).toEqual([
      {
        code: 'hearing-report-missing',
        basis: [
          { statute: 'PL', article: 65 },
          { statute: 'SAMR', article: 78 },
        ],
      },
    ])
    const decision = { ...payloads.decision(payloads.penalty({ fineInYuan: 12_000 })), discussion: undefined }
    expect(codes(play.against('decide', on(head, '2026-10-30', { power }), decision))).toContain(
      'hearing-report-missing',
    )
    const reported = play.take('reportHearing', report, on(officer, '2026-10-30'))
    expect(reported.against('passReview', on(reviewer, '2026-10-30'), review)).toEqual([])
    expect(reported.stage).toBe('heard')
    expect(composeDocument('penalty-case', 'DOC-052', reported.known, sampleSurroundings).missing).toEqual([])
    expect(codes(reported.against('reportHearing', on(officer, '2026-10-30'), report))).toEqual(['already-done'])
  })

  test('follows a hearing', () => {
    expect(codes(handed().against('reportHearing', on(officer, '2026-10-29'), report))).toEqual(['hearing-not-held'])
  })

  test('may be given with the record', () => {
    const play = held({ report: '事实清楚，建议处罚。' })
    expect(play.last?.documents).toEqual(['DOC-051', 'DOC-052'])
    expect(composeDocument('penalty-case', 'DOC-052', play.known, sampleSurroundings).missing).toEqual([])
    expect(play.against('passReview', on(reviewer, '2026-10-30'), review)).toEqual([])
  })

  test.each<[OrganProfile, string | undefined]>([
    ['market-supervision', '2026-11-05'],
    ['city-management', undefined],
    ['general', undefined],
  ])('is due in five working days where the rule of the organ says so: %s', (profile, lastDay) => {
    const play = handed()
    const there = new Play(play.procedure, profile)
    Object.assign(there, { file: play.file, clocks: play.clocks })
    const running = () => there.clocks.find(({ limit }) => limit === 'SAMRHEAR-REPORT-5WD')?.lastDay
    there.take('holdHearing', minutes, on(officer, '2026-10-29'))
    expect(running()).toBe(lastDay)
    there.take('reportHearing', report, on(officer, '2026-10-30'))
    expect(running()).toBeUndefined()
  })
})
