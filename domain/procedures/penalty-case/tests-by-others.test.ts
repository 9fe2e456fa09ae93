/** Samples, and tests by others: listed, answered, told to the party; counted unless the organ's rule says otherwise. */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  anInvestigatedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'
import type { CommissionTest, RecordTestResult, TakeSample, TellTestResult } from './tests-by-others.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const SAMR32 = [{ statute: 'SAMR', article: 32 }]

const sampling = (more: Partial<TakeSample> = {}): TakeSample => ({
  startedAt: '2026-10-12T09:00:00+08:00',
  place: '店内',
  officerIds: officers.map(({ personId }) => personId),
  certificatesShown: true,
  recusalTold: true,
  present: '店长',
  items: [{ name: '油烟样品', quantity: '3袋' }],
  base: '一次排放',
  sealed: '双方签封',
  storage: '常温',
  signature: 'signed',
  attachmentIds: [],
  ...more,
})
const commissioning = (more: Partial<CommissionTest> = {}): CommissionTest => ({
  kind: 'testing',
  institution: '示例检测公司',
  qualification: 'CMA示例0001',
  question: '油烟浓度',
  samples: '油烟样品3袋',
  commissionedOn: '2026-10-12',
  dueOn: '2026-10-30',
  ...more,
})
const result = (more: Partial<RecordTestResult> = {}): RecordTestResult => ({
  number: 1,
  withdrawn: false,
  receivedOn: '2026-10-26',
  result: '超标0.5倍。',
  attachmentIds: [],
  ...more,
})
const telling = (more: Partial<TellTestResult> = {}): TellTestResult => ({
  number: 1,
  toldOn: '2026-10-27',
  receiver: '店长',
  again: '收到之日起七日内可以申请复检。',
  ...more,
})

const commissioned = (play: Play<CaseFile> = aFiledCase(), leavesOut = false) =>
  play.take('commissionTest', commissioning(), on(officer, '2026-10-12', { leavesOut }))
const answered = (more: Partial<RecordTestResult> = {}, play = commissioned()) =>
  play.take('recordTestResult', result(more), on(officer, '2026-10-26'))
const ofTheMarket = () =>
  new Play(caseProcedure, 'market-supervision').take(
    'file',
    payloads.file(),
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )

describe('samples', () => {
  test('are taken by two officers, before the party or a witness, since the filing', () => {
    const against = (more: Partial<TakeSample>, present = officers) =>
      aFiledCase().against('takeSample', on(officer, '2026-10-12', { officers: present }), sampling(more))
    expect(against({})).toEqual([])
    expect(codes(against({}, officers.slice(0, 1)))).toEqual(['fewer-than-two-officers'])
    expect(against({ signature: 'refused' })).toEqual([
      {
        code: 'witness-missing',
        basis: [
          { statute: 'PL', article: 56 },
          { statute: 'SAMR', article: 31 },
        ],
        field: 'witness',
      },
    ])
    expect(codes(against({ certificatesShown: false }))).toEqual(['certificates-not-shown'])
    expect(codes(against({ startedAt: '2026-10-07T09:00:00+08:00' }))).toEqual(['date-before-start'])
    const taken = aFiledCase().take('takeSample', sampling(), on(officer, '2026-10-12', { officers }))
    expect([taken.stage, taken.known.samples?.length]).toEqual(['investigating', 1])
  })
})

describe('a test by others', () => {
  test('has a day on which it was asked for and a later one on which it is due', () => {
    const against = (more: Partial<CommissionTest>) =>
      codes(aFiledCase().against('commissionTest', on(officer, '2026-10-12'), commissioning(more)))
    expect(against({})).toEqual([])
    expect(against({ dueOn: '2026-10-12' })).toEqual(['end-before-start'])
    expect(against({ commissionedOn: '2026-10-07' })).toEqual(['date-before-start'])
    expect(against({ commissionedOn: '2026-10-13' })).toEqual(['date-in-future'])
  })

  test('is waited for, then told, and the report waits for both', () => {
    const report = (play: Play<CaseFile>) =>
      play.against('reportInvestigation', on(officer, '2026-10-28', { power }), payloads.report(payloads.penalty()))
    const asked = commissioned(anInvestigatedCase())
    expect(asked.last?.duties.filter(({ action, waiting }) => action === 'recordTestResult' && waiting)).toHaveLength(2)
    expect(report(asked)).toEqual([
      { code: 'test-outstanding', basis: [{ statute: 'PL', article: 40 }], facts: { institution: '示例检测公司' } },
    ])
    answered({}, asked)
    expect(asked.last?.duties.filter(({ action }) => action === 'tellTestResult')).toHaveLength(2)
    expect(report(asked)).toEqual([{ code: 'result-not-told', basis: SAMR32, facts: { institution: '示例检测公司' } }])
    asked.take('tellTestResult', telling(), on(officer, '2026-10-27'))
    expect(report(asked)).toEqual([])
    const withdrawn = answered({ withdrawn: true, result: '撤回。' }, commissioned(anInvestigatedCase()))
    expect(report(withdrawn)).toEqual([])
  })

  test('is answered and told once, by its number, on days in order', () => {
    const record = (more: Partial<RecordTestResult>, play = commissioned()) =>
      play.against('recordTestResult', on(officer, '2026-10-26'), result(more))
    expect(record({})).toEqual([])
    expect(record({ number: 2 })).toEqual([{ code: 'no-test-outstanding', basis: SAMR32, field: 'number' }])
    expect(codes(record({}, answered()))).toEqual(['no-test-outstanding'])
    expect(codes(record({ receivedOn: '2026-10-11' }))).toEqual(['date-before-start'])
    expect(codes(record({ receivedOn: '2026-10-27' }))).toEqual(['date-in-future'])
    const tell = (more: Partial<TellTestResult>, play = answered()) =>
      play.against('tellTestResult', on(officer, '2026-10-27'), telling(more))
    expect(tell({})).toEqual([])
    expect(tell({}, commissioned())).toEqual([{ code: 'no-result-to-tell', basis: SAMR32, field: 'number' }])
    expect(codes(tell({}, answered({ withdrawn: true })))).toEqual(['no-result-to-tell'])
    expect(codes(tell({ toldOn: '2026-10-25' }))).toEqual(['date-before-start'])
  })
})

describe('its time', () => {
  const lastDays = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])
  const rest = (play: Play<CaseFile>) => play.last?.starts.map(({ startedOn, nominal }) => [startedOn, nominal])

  test('counts where no rule of the organ leaves it out', () => {
    expect(lastDays(answered())).toEqual([['PL-60-DECISION-90D', '2027-01-06']])
  })

  test('is left out where one does: fourteen days from the commission to the result', () => {
    const asked = commissioned(ofTheMarket(), true)
    expect(asked.clocks).toEqual([])
    expect(rest(answered({}, asked))).toEqual([['2026-10-08', '2027-01-20']])
  })

  test('is left out once where two tests overlap, and the clock waits for the last of them', () => {
    const both = commissioned(ofTheMarket(), true).take(
      'commissionTest',
      commissioning({ institution: '示例鉴定所', commissionedOn: '2026-10-14' }),
      on(officer, '2026-10-14', { leavesOut: true }),
    )
    expect(answered({}, both).clocks).toEqual([])
    both.take('recordTestResult', result({ number: 2, receivedOn: '2026-10-30' }), on(officer, '2026-10-30'))
    // From 12 to 30 October: eighteen days after 6 January.
    expect(rest(both)).toEqual([['2026-10-08', '2027-01-24']])
  })

  test('does not start the clock while a stay lasts whose time is left out', () => {
    const stay = { ground: 'other', reason: '待定。', resumeWhen: '待定。' }
    const stayed = commissioned(ofTheMarket(), true)
      .take('proposeStay', stay, on(officer, '2026-10-20'))
      .take('approveHalt', { opinion: '同意。' }, on(head, '2026-10-20', { leavesOut: true }))
    expect(answered({}, stayed).clocks).toEqual([])
    stayed.take('resume', { resumedOn: '2026-10-28', reason: '恢复。' }, on(officer, '2026-10-28'))
    // The test until 26 October and the stay until the 28th: sixteen days in all.
    expect(rest(stayed)).toEqual([['2026-10-08', '2027-01-22']])
  })
})
