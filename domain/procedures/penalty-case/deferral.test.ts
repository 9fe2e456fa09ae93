/** Deferral and instalments of a fine, and the surcharge meanwhile (PL 66(2), 72; SAMR 74). */

import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import { aServedCase, head, morning, officer, payloads } from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { composeDocument } from '../../documents/registry.ts'
import type { CaseFile } from './file.ts'
import { outstanding, surchargeOf } from './payment.ts'
import { deferredUntil } from './payment-plan.ts'

const on = (actor: typeof officer, day: string) => ({
  actor,
  at: morning(day),
  resolved: { documentNumbers: { 'DOC-066': '示例〔2026〕延缴第1号' } },
})
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])

const parts = [
  { dueOn: '2026-12-10', amountInYuan: 2000 },
  { dueOn: '2027-01-11', amountInYuan: 3000 },
]
const asking = (more: object = {}) => ({
  appliedOn: '2026-11-05',
  hardship: '停业整改，无营业收入。',
  instalments: parts,
  attachmentIds: [],
  ...more,
})
const granting = (more: object = {}) => ({ granted: true, opinion: '同意。', instalments: parts, ...more })

/** Served on 26 October, 5,000 yuan due on 10 November. */
function aServed(): Play<CaseFile> {
  const play = aServedCase()
  const { decision } = play.known
  if (decision === null) throw new Error('a decision')
  Object.assign(play, { file: { ...play.known, decision: { ...decision, number: '示例〔2026〕罚决第1号' } } })
  return play
}
const asked = (play = aServed()) => play.take('requestDeferral', asking(), on(officer, '2026-11-05'))
const granted = (day = '2026-11-06') => asked().take('decideDeferral', granting(), on(head, day))
const paying = (play: Play<CaseFile>, day: string, amountInYuan: number) =>
  play.take('recordPayment', { paidOn: day, amountInYuan, receiptNumber: day }, on(officer, day))

describe('a deferral', () => {
  test('is asked for once at a time, while something of the fine is unpaid', () => {
    expect(asked().last?.duties).toContainEqual(expect.objectContaining({ action: 'decideDeferral', mover: 'head' }))
    expect(codes(asked().against('requestDeferral', on(officer, '2026-11-06'), asking()))).toEqual(['deferral-waits'])
    expect(codes(aServed().against('decideDeferral', on(head, '2026-11-06'), granting()))).toEqual([
      'no-deferral-asked',
    ])
    expect(
      codes(aServed().against('requestDeferral', on(officer, '2026-11-05'), asking({ appliedOn: '2026-10-01' }))),
    ).toEqual(['date-before-start'])
    expect(codes(granted().against('requestDeferral', on(officer, '2026-11-09'), asking()))).toEqual([])
  })

  test('is of a fine alone: confiscated gains were never the party’s', () => {
    const penalty = payloads.penalty({ kinds: ['fine', 'confiscate_gains'], confiscatedInYuan: 800 })
    const play = aServed()
    Object.assign(play, { file: { ...play.known, decision: { ...play.known.decision, penalty } } })
    paying(play, '2026-11-04', 5000)
    expect(play.stage).toBe('served')
    expect(play.against('requestDeferral', on(officer, '2026-11-05'), asking())).toEqual([
      { code: 'nothing-to-defer', basis: [{ statute: 'PL', article: 66, paragraph: 2 }] },
    ])
  })

  test('is approved as a plan that is the unpaid fine, day after day ahead', () => {
    const against = (instalments: typeof parts) =>
      asked().against('decideDeferral', on(head, '2026-11-06'), granting({ instalments }))
    expect(against(parts)).toEqual([])
    expect(against(parts.slice(1))).toEqual([
      {
        code: 'plan-not-whole',
        basis: [{ statute: 'PL', article: 66, paragraph: 2 }],
        field: 'instalments',
        facts: { owed: 5000, total: 3000 },
      },
    ])
    expect(codes(against(parts.toReversed()))).toEqual(['plan-days'])
    expect(codes(against([{ dueOn: '2026-11-06', amountInYuan: 5000 }]))).toEqual(['plan-days'])
    expect(
      asked().against('decideDeferral', on(head, '2026-11-06'), granting({ granted: false, instalments: [] })),
    ).toEqual([])
  })

  test('is written down, and moves the organ’s days to apply to the court behind it', () => {
    const play = granted()
    expect(play.last?.documents).toEqual(['DOC-066'])
    const { missing, particulars } = composeDocument('penalty-case', 'DOC-066', play.known, sampleSurroundings)
    expect([missing, particulars['instalmentCount']]).toEqual([[], '共二期'])
    // The period to sue ends later than the plan: three months after 26 April 2027.
    expect(limits(play)).toContainEqual(['PL-72-DEFERRAL-WINDOW', '2027-07-26'])
    expect(limits(play).map(([limit]) => limit)).not.toContain('PL-67-PAY-15D')
    expect(deferredUntil(play.known)).toBe('2027-01-11')
    const late = asked().take(
      'decideDeferral',
      granting({ instalments: [{ dueOn: '2027-06-30', amountInYuan: 5000 }] }),
      on(head, '2026-11-06'),
    )
    expect(limits(late)).toContainEqual(['PL-72-DEFERRAL-WINDOW', '2027-09-30'])
  })

  test('follows the period to contest the decision: fifteen days after a reconsideration, not six months', () => {
    const play = granted()
      .take(
        'noteReconsideration',
        {
          appliedOn: '2026-11-09',
          body: '阳谷县人民政府',
          applicant: '示例餐饮服务有限公司',
          requests: '撤销。',
          throughOrgan: false,
          monitored: false,
        },
        on(officer, '2026-11-09'),
      )
      .take(
        'noteAcceptance',
        { how: 'accepted', decidedOn: '2026-11-10', simplified: false },
        on(officer, '2026-11-10'),
      )
      .take(
        'noteOutcome',
        { outcome: 'upheld', reference: '1', receivedOn: '2027-01-05', summary: '维持。' },
        on(officer, '2027-01-05'),
      )
    // To sue until 20 January, later than the plan: three months from there.
    expect(limits(play)).toContainEqual(['PL-72-DEFERRAL-WINDOW', '2027-04-20'])
  })

  test('that is refused leaves the fifteen days as they were', () => {
    const play = asked().take('decideDeferral', granting({ granted: false, instalments: [] }), on(head, '2026-11-06'))
    expect(limits(play)).toContainEqual(['PL-67-PAY-15D', '2026-11-10'])
    expect(composeDocument('penalty-case', 'DOC-066', play.known, sampleSurroundings).missing).toEqual([])
    expect(outstanding(play.known, '2026-11-11').surcharge).toBe(150)
    expect(deferredUntil(play.known)).toBeNull()
  })
})

describe('the surcharge of a plan', () => {
  test('does not grow while each part is paid in time, and the case is performed with the last', () => {
    const play = granted()
    expect(outstanding(play.known, '2026-12-10')).toMatchObject({ fine: 5000, surcharge: 0 })
    paying(play, '2026-12-10', 2000)
    paying(play, '2027-01-11', 3000)
    expect([play.stage, outstanding(play.known, '2027-06-01').total]).toEqual(['performed', 0])
    expect(limits(play).map(([limit]) => limit)).not.toContain('PL-72-DEFERRAL-WINDOW')
  })

  test('grows on a part that was missed, on that part alone', () => {
    const play = granted()
    // 2,000 yuan late from 11 December, 3 % a day.
    expect(outstanding(play.known, '2026-12-15')).toMatchObject({ surcharge: 300, daysLate: 5, total: 5300 })
    expect(surchargeOf(play.known, '2026-12-15').at(-1)).toMatchObject({ why: 'counts', lateInYuan: 2000 })
  })

  test('keeps what had grown before a late approval', () => {
    const play = granted('2026-11-13')
    // 11 and 12 November, on 5,000 yuan.
    expect(outstanding(play.known, '2026-12-10').surcharge).toBe(300)
  })

  test('does not grow on a part that fell due on a rest day and was paid on the next working day', () => {
    const weekend = [{ dueOn: '2026-12-12', amountInYuan: 5000 }]
    const play = asked().take('decideDeferral', granting({ instalments: weekend }), on(head, '2026-11-06'))
    expect(outstanding(play.known, '2026-12-14').surcharge).toBe(0)
    expect(outstanding(play.known, '2026-12-15').surcharge).toBe(150)
  })
})
