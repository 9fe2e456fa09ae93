/** Sealing and seizure, from the proposal to the day the last thing is out again (ACL 10–28, DAL 100). */

import { describe, expect, test } from 'vitest'
import {
  aHeld,
  anApproved,
  anUrgent,
  aProposal,
  by,
  carrying,
  drugPower,
  fan,
  serving,
} from '../../../testing/measure-case.ts'
import type { Play } from '../../../testing/play.ts'
import { head, officer, officers } from '../../../testing/restaurant-case.ts'
import { asTheCaseKnowsIt } from './effects.ts'
import type { MeasureFile } from './file.ts'
import type { CarryOutMeasure, ReleaseMeasure, ReturnGoods } from './payloads.ts'
import { recordingMissing } from './requirements.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const acl = (article: number, paragraph?: number) =>
  paragraph === undefined ? { statute: 'ACL', article } : { statute: 'ACL', article, paragraph }
const carryOut = (play: Play<MeasureFile>, more: Partial<CarryOutMeasure> = {}, day = '2026-10-12') =>
  play.against('carryOutMeasure', by(officer, day, { officers }), carrying(more))
const byHead = (day: string, time?: string) => by(head, day, {}, time)
const byOfficer = (day: string) => by(officer, day, { officers })
const lastDays = ({ clocks }: Play<MeasureFile>) =>
  Object.fromEntries(clocks.map(({ limit, lastDay }) => [limit, lastDay]))
const release = (more: Partial<ReleaseMeasure> = {}): ReleaseMeasure => ({
  ground: 'other',
  reason: '不再需要。',
  goods: [1, 2],
  ...more,
})
const giving = (more: Partial<ReturnGoods> = {}): ReturnGoods => ({
  goods: [1, 2],
  returnedOn: '2026-10-20',
  receiver: '示例·店长',
  signature: 'signed',
  ...more,
})
const settle = (first: 'confiscate' | 'return' = 'confiscate', second: 'confiscate' | 'return' = 'return') => ({
  lines: [
    { good: 1, disposal: first },
    { good: 2, disposal: second },
  ],
  reason: '风机属违法工具，滤网退还。',
})

describe('a measure', () => {
  test('is approved by the head before anybody lays a hand on anything, and only what was approved', () => {
    expect(carryOut(aProposal())).toEqual([
      { code: 'measure-not-approved', basis: [acl(18)], facts: { number: '阳综执〔2026〕强案第1号' } },
    ])
    expect(carryOut(anApproved())).toEqual([])
    expect(carryOut(anApproved(), { goods: [fan, { name: '冰柜', quantity: '1' }] })).toEqual([
      { code: 'item-not-approved', basis: [acl(18)], field: 'goods', facts: { name: '冰柜' } },
    ])
    // Approved on the ninth at ten; what began at nine was not.
    const early = { startedAt: '2026-10-09T09:00:00+08:00', endedAt: '2026-10-09T09:10:00+08:00' }
    expect(carryOut(anApproved(), early)).toMatchObject([{ code: 'measure-before-approval', basis: [acl(18)] }])
    for (const play of [anApproved(), aHeld()])
      expect(codes(play.against('approveMeasure', byHead('2026-10-12')))).toContain('no-measure-proposed')
    expect(codes(aProposal().against('approveMeasure', byOfficer('2026-10-09')))).toContain('wrong-role')
  })

  test('takes two certified officers; an assistant without a certificate is none', () => {
    const against = (people: readonly object[]) =>
      codes(
        anApproved().against('carryOutMeasure', by(officer, '2026-10-12', { officers: people as never }), carrying()),
      )
    expect(against([officers[0]!])).toEqual(['fewer-than-two-officers'])
    expect(against([officers[0]!, { ...officers[1], certificate: null }])).toEqual(['certificate-missing'])
    expect(against([...officers])).toEqual([])
  })

  test('is told and heard, its papers are handed over, and whoever does not come is replaced by a witness', () => {
    expect(carryOut(anApproved(), { certificatesShown: false, rightsTold: false, heard: false })).toMatchObject([
      { code: 'certificates-not-shown', basis: [acl(18)] },
      { code: 'rights-not-told', basis: [acl(18)] },
      { code: 'party-not-heard', basis: [acl(18)] },
    ])
    expect(carryOut(anApproved(), { listLeft: false })).toMatchObject([{ code: 'list-not-left', basis: [acl(24)] }])
    const absent = { signature: 'absent' as const, rightsTold: false, heard: false }
    expect(carryOut(anApproved(), absent)).toMatchObject([{ code: 'witness-missing', basis: [acl(18)] }])
    expect(carryOut(anApproved(), { ...absent, witness: '示例·社区网格员' })).toEqual([])
    // A refusal is noted in the record itself.
    expect(carryOut(anApproved(), { signature: 'refused' })).toEqual([])
    expect(codes(carryOut(anApproved(), { endedAt: '2026-10-12T08:00:00+08:00' }))).toEqual(['end-before-start'])
  })

  test('issues decision, list and record on the spot, and the approval before', () => {
    expect(anApproved().last?.documents).toEqual(['DOC-036'])
    const play = aHeld()
    expect(play.last?.documents).toEqual(['DOC-037', 'DOC-038', 'DOC-039'])
    expect(play.known.prepared?.filter(({ service }) => service !== undefined).map(({ form }) => form)).toEqual([
      'DOC-037',
      'DOC-038',
    ])
    const decision = play.known.prepared?.find(({ form }) => form === 'DOC-037')
    expect(decision?.values).toMatchObject({
      measure: 'seize',
      measureBasis: expect.stringContaining('大气污染防治法》第三十条') as string,
      measureFrom: '2026-10-12',
      measureTo: '2026-11-11',
    })
  })

  test('is not carried out where the head declines it, and need not be', () => {
    const declined = aProposal().take('declineMeasure', { comment: '情节轻微。' }, byHead('2026-10-09'))
    expect([declined.stage, declined.last?.documents, declined.last?.headline.closed]).toEqual(['declined', [], true])
    const dropped = anApproved().take('dropMeasure', { reason: '当事人已改正。' }, byOfficer('2026-10-12'))
    expect(dropped.stage).toBe('declined')
    expect(dropped.last?.duties).toEqual([])
  })
})

describe('an urgent measure', () => {
  test('is carried out first; the hours run from the act, through the night, to the minute', () => {
    const play = anUrgent()
    expect(play.stage).toBe('held')
    expect(play.clocks).toContainEqual(
      expect.objectContaining({ limit: 'ACL-19-REPORT-24H', dueAt: '2026-10-13T09:00:00+08:00' }),
    )
    expect(play.last?.duties[0]).toMatchObject({ action: 'approveMeasure', mover: 'head', limit: 'ACL-19-REPORT-24H' })
    const approve = (time: string) => play.against('approveMeasure', byHead('2026-10-13', time), { opinion: '同意。' })
    expect(approve('09:00')).toEqual([])
    expect(approve('09:01')).toEqual([
      { code: 'approval-too-late', basis: [acl(19)], facts: { dueAt: '2026-10-13T09:00:00+08:00' } },
    ])
  })

  test('that is approved in time goes on as any other, and its approval says that it came afterwards', () => {
    const play = anUrgent().take('approveMeasure', { opinion: '同意补批。' }, byHead('2026-10-12', '20:00'))
    expect(play.stage).toBe('held')
    expect(Object.keys(lastDays(play))).toEqual(['ACL-25-SEIZE-30D'])
    const approval = play.known.prepared?.find(({ form }) => form === 'DOC-036')
    expect(approval?.values['urgentAt']).toBe('2026-10-12T09:00:00+08:00')
  })

  test('is lifted at once where the head disagrees, with the paper that says so', () => {
    const play = anUrgent().take('declineMeasure', { comment: '不需要查封。' }, byHead('2026-10-12', '15:00'))
    expect([play.stage, play.last?.documents, play.clocks]).toEqual(['released', ['DOC-041'], []])
    expect(play.known.goods.map(({ released }) => released?.ground)).toEqual(['disapproved', 'disapproved'])
    expect(play.last?.duties.map(({ action }) => action)).toEqual([
      'returnGoods',
      'returnGoods',
      'serveMeasurePaper',
      'serveMeasurePaper',
    ])
  })

  test('whose approval did not follow can only be lifted', () => {
    const play = anUrgent()
    for (const [action, payload] of [
      ['extendMeasure', { reason: '复杂' }],
      ['settleGoods', settle()],
      ['entrustKeeping', { keeper: '某公司', keptAt: '某仓库', conditions: '防潮' }],
    ] as const)
      expect(codes(play.against(action, byHead('2026-10-14'), payload)), action).toEqual(['measure-not-approved'])
    expect(play.against('releaseMeasure', byHead('2026-10-14'), release())).toEqual([])
  })

  test('that the head approved before it was written down still keeps the hours', () => {
    const asked = () => aProposal({ urgency: '正在转移。' })
    const before = (approvedAt: string) =>
      codes(
        asked()
          .take('approveMeasure', { opinion: '同意。' }, byHead('2026-10-13', approvedAt))
          .against('carryOutMeasure', by(officer, '2026-10-13', { officers }, '12:00'), carrying()),
      )
    expect(before('09:00')).toEqual([])
    expect(before('09:01')).toEqual(['approval-too-late'])
  })
})

describe('the period', () => {
  test('is thirty days, to the day, and does not roll', () => {
    const play = aHeld()
    expect(lastDays(play)).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-11' })
    expect(play.known.until).toBe('2026-11-11')
    expect(play.against('extendMeasure', byHead('2026-11-11'), { reason: '案情复杂。' })).toEqual([])
    const lapsed = {
      code: 'measure-lapsed',
      basis: [acl(25), acl(28)],
      facts: { number: play.known.number, lastDay: '2026-11-11' },
    }
    for (const [action, payload] of [
      ['extendMeasure', { reason: '案情复杂。' }],
      ['settleGoods', settle()],
      ['fixTesting', { tests: '风量', institution: '某所', testFrom: '2026-11-12', testTo: '2026-11-20' }],
      [
        'sellGoods',
        {
          lines: [{ good: 2, proceedsInYuan: 10 }],
          reason: '易损',
          consent: '同意',
          manner: '变卖',
          soldOn: '2026-11-12',
        },
      ],
      ['handOverGoods', { transferNumber: '刑移1号', receiver: '县公安局', handedOn: '2026-11-12' }],
      ['entrustKeeping', { keeper: '某公司', keptAt: '某仓库', conditions: '防潮' }],
    ] as const)
      expect(play.against(action, byHead('2026-11-12'), payload), action).toEqual([lapsed])
    expect(play.against('releaseMeasure', byHead('2026-11-12'), release({ ground: 'expired' }))).toEqual([])
  })

  test('is extended once, to sixty days from the measure and not from the day it was extended', () => {
    const play = aHeld().take('extendMeasure', { reason: '需要核实来源。' }, byHead('2026-11-05'))
    expect(play.stage).toBe('extended')
    expect(play.last?.documents).toEqual(['DOC-040'])
    expect(lastDays(play)).toEqual({ 'ACL-25-SEIZE-EXT-30D': '2026-12-11' })
    expect(play.known.prepared?.at(-1)?.values).toMatchObject({ originalEnd: '2026-11-11', extendedTo: '2026-12-11' })
    expect(play.last?.duties.map(({ action }) => action)).toContain('serveMeasurePaper')
    expect(play.against('extendMeasure', byHead('2026-11-06'), { reason: '再延' })).toEqual([
      { code: 'extended-before', basis: [acl(25)] },
    ])
    expect(play.against('settleGoods', byHead('2026-12-11'), settle())).toEqual([])
    expect(codes(play.against('settleGoods', byHead('2026-12-12'), settle()))).toEqual(['measure-lapsed'])
  })

  const fixed = { tests: '风量和净化效率', institution: '示例检测中心', testFrom: '2026-10-20', testTo: '2026-10-30' }
  const tested = () => aHeld().take('fixTesting', fixed, byHead('2026-10-19'))
  const told = (day: string, play = tested()) =>
    play.take('serveMeasurePaper', serving(play, 'DOC-022', day), byOfficer(day))

  test('leaves the time of a test out only when its length was fixed and the party has it in writing', () => {
    expect(lastDays(tested())).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-11' })
    // Ten days from the twentieth to the thirtieth; the first is not left out.
    expect(lastDays(told('2026-10-19'))).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-21' })
    // Told on the twenty-sixth: only the four days that were left of it.
    expect(lastDays(told('2026-10-26'))).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-15' })
    expect(told('2026-10-26').last?.documents).toEqual(['DOC-063'])
    // Told when the period was over: nothing.
    expect(lastDays(told('2026-11-12'))).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-11' })
  })

  test('goes on with the report, where that comes before the time is over; a late one gains nothing', () => {
    const report = (reportOn: string) =>
      told('2026-10-19').take('endTesting', { reportOn, result: '不合格' }, byOfficer('2026-11-05'))
    expect(lastDays(report('2026-10-25'))).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-16' })
    expect(lastDays(report('2026-11-05'))).toEqual({ 'ACL-25-SEIZE-30D': '2026-11-21' })
    expect(codes(aHeld().against('endTesting', byOfficer('2026-10-20')))).toEqual(['no-test-outstanding'])
  })

  test('and the extension are counted from the measure in one piece', () => {
    const play = told('2026-10-19').take('extendMeasure', { reason: '复杂。' }, byHead('2026-11-20'))
    expect(lastDays(play)).toEqual({ 'ACL-25-SEIZE-EXT-30D': '2026-12-21' })
  })

  test('of a test is fixed before it begins, and one at a time', () => {
    const fix = (play: Play<MeasureFile>, more: object = {}) =>
      codes(play.against('fixTesting', byHead('2026-10-19'), { ...fixed, ...more }))
    expect(fix(aHeld())).toEqual([])
    expect(fix(aHeld(), { testFrom: '2026-10-18' })).toEqual(['date-before-start'])
    expect(fix(aHeld(), { testTo: '2026-10-19' })).toEqual(['end-before-start'])
    expect(fix(tested())).toEqual(['test-outstanding'])
  })

  test('for drugs is seven days, not extended, and fifteen from the report where a test is needed', () => {
    const play = aHeld(drugPower)
    expect(lastDays(play)).toEqual({ 'DAL-100-DRUG-7D': '2026-10-19' })
    expect(play.against('extendMeasure', byHead('2026-10-15'), { reason: '复杂' })).toEqual([
      { code: 'measure-not-extendable', basis: [{ statute: 'DAL', article: 100 }] },
    ])
    expect(codes(play.against('settleGoods', byHead('2026-10-20'), settle()))).toEqual(['measure-lapsed'])
    const test = { ...fixed, testFrom: '2026-10-16', testTo: '2026-10-30' }
    const sampled = play.take('fixTesting', test, byHead('2026-10-15'))
    const late = sampled
      .fork()
      .take('serveMeasurePaper', serving(sampled, 'DOC-022', '2026-10-20'), byOfficer('2026-10-20'))
    expect(lastDays(late)).toEqual({ 'DAL-100-DRUG-7D': '2026-10-19' })
    const served = sampled.take('serveMeasurePaper', serving(sampled, 'DOC-022', '2026-10-15'), byOfficer('2026-10-15'))
    // As long as there is no report, from the last day that was fixed for it.
    expect(lastDays(served)).toEqual({ 'DAL-100-REPORT-15D': '2026-11-14' })
    const reported = served.take('endTesting', { reportOn: '2026-10-22', result: '假药' }, byOfficer('2026-10-22'))
    expect(lastDays(reported)).toEqual({ 'DAL-100-REPORT-15D': '2026-11-06' })
  })
})

describe('what is held', () => {
  test('is kept by whom and where the file says; a third party gets its mandate', () => {
    const play = aHeld().take(
      'entrustKeeping',
      { keeper: '示例仓储公司', keptAt: '三号库', conditions: '防潮，不得使用。' },
      byHead('2026-10-13'),
    )
    expect([play.known.keeper, play.known.keptAt, play.last?.documents]).toEqual([
      '示例仓储公司',
      '三号库',
      ['DOC-042'],
    ])
  })

  test('goes back at once when it is released, with the money of what was sold', () => {
    const sale = {
      lines: [{ good: 2, proceedsInYuan: 88.5 }],
      reason: '易损',
      consent: '当事人书面同意',
      manner: '变卖',
      soldOn: '2026-10-13',
    }
    const sold = aHeld().take('sellGoods', sale, byHead('2026-10-14'))
    expect(sold.last?.documents).toEqual(['DOC-043'])
    expect(codes(sold.against('sellGoods', byHead('2026-10-14'), sale))).toEqual(['already-done'])
    expect(codes(sold.against('returnGoods', byOfficer('2026-10-20'), giving({ moneyInYuan: 88.5 })))).toEqual([
      'not-released',
      'good-unknown',
    ])
    const free = sold.take('releaseMeasure', release({ ground: 'no-violation' }), byHead('2026-10-20'))
    expect([free.stage, free.last?.documents, free.clocks]).toEqual(['released', ['DOC-041'], []])
    expect(free.against('returnGoods', byOfficer('2026-10-20'), giving())).toEqual([
      { code: 'proceeds-not-returned', basis: [acl(28)], field: 'moneyInYuan', facts: { owed: 88.5 } },
    ])
    expect(
      codes(free.against('returnGoods', byOfficer('2026-10-20'), giving({ moneyInYuan: 88.5, signature: 'refused' }))),
    ).toEqual(['witness-missing'])
    expect(
      codes(
        free.against('returnGoods', byOfficer('2026-10-20'), giving({ moneyInYuan: 88.5, returnedOn: '2026-10-19' })),
      ),
    ).toEqual(['date-before-start'])
    const back = free.take('returnGoods', giving({ moneyInYuan: 88.5 }), byOfficer('2026-10-20'))
    expect([back.stage, back.last?.headline.closed]).toEqual(['all-out', true])
    expect(back.known.goods.map(({ out }) => out?.how)).toEqual(['returned', 'returned'])
  })

  test('can be released in part; the rest stays within its days', () => {
    const play = aHeld().take('releaseMeasure', release({ ground: 'unconnected', goods: [2] }), byHead('2026-10-14'))
    expect([play.stage, lastDays(play)]).toEqual(['held', { 'ACL-25-SEIZE-30D': '2026-11-11' }])
    expect(codes(play.against('releaseMeasure', byHead('2026-10-14'), release()))).toEqual(['good-unknown'])
    const back = play.take('returnGoods', giving({ goods: [2] }), byOfficer('2026-10-20'))
    expect(back.stage).toBe('held')
    expect(codes(back.against('returnGoods', byOfficer('2026-10-20'), giving({ goods: [2] })))).toEqual([
      'not-released',
      'good-unknown',
    ])
  })

  test('is released on the grounds of the law, as far as the file can tell', () => {
    const against = (ground: ReleaseMeasure['ground'], day: string) =>
      aHeld().against('releaseMeasure', byHead(day), release({ ground }))
    expect(against('expired', '2026-11-10')).toEqual([
      { code: 'period-running', basis: [acl(28)], field: 'ground', facts: { lastDay: '2026-11-11' } },
    ])
    expect(against('expired', '2026-11-11')).toEqual([])
    expect(codes(against('dealt-with', '2026-10-20'))).toEqual(['decision-not-made'])
    const decided = aHeld().take(
      'noteCase',
      { decision: { number: '罚决1号', on: '2026-10-20' } },
      byHead('2026-10-20'),
    )
    expect(decided.against('releaseMeasure', byHead('2026-10-20'), release({ ground: 'dealt-with' }))).toEqual([])
  })

  test('is confiscated by the decision of the case where its line says so; the rest is to be released', () => {
    const settled = aHeld().take('settleGoods', settle(), byHead('2026-10-15'))
    expect(settled.stage).toBe('settled')
    const decided = settled.take(
      'noteCase',
      { decision: { number: '罚决1号', on: '2026-10-20' } },
      byHead('2026-10-20'),
    )
    expect(decided.known.goods.map(({ out }) => out)).toEqual([
      { how: 'confiscated', on: '2026-10-20', to: '罚决1号' },
      undefined,
    ])
    expect(decided.stage).toBe('settled')
    expect(decided.last?.duties).toMatchObject([{ action: 'releaseMeasure', limit: 'ACL-25-SEIZE-30D' }])
    const all = aHeld()
      .take('settleGoods', settle('confiscate', 'confiscate'), byHead('2026-10-15'))
      .take('noteCase', { decision: { number: '罚决1号', on: '2026-10-20' } }, byHead('2026-10-20'))
    expect([all.stage, all.clocks, all.last?.headline.closed]).toEqual(['all-out', [], true])
  })

  test('moves with the case to the police, and the party is told in writing', () => {
    const play = aHeld().take(
      'handOverGoods',
      { transferNumber: '阳综执〔2026〕刑移第1号', receiver: '县公安局', handedOn: '2026-10-15' },
      byHead('2026-10-15'),
    )
    expect([play.stage, play.last?.documents, play.clocks]).toEqual(['all-out', ['DOC-079'], []])
    expect(play.last?.duties.map(({ action }) => action)).toEqual(['serveMeasurePaper', 'serveMeasurePaper'])
    const served = play.take('serveMeasurePaper', serving(play, 'DOC-079', '2026-10-15'), byOfficer('2026-10-15'))
    expect(served.last?.duties).toEqual([])
    expect(codes(served.against('serveMeasurePaper', byOfficer('2026-10-15')))).toEqual(['nothing-to-serve'])
  })
})

test('a measure without a recording says so until one is joined to its record', () => {
  expect(recordingMissing(aHeld().known)).toBe(false)
  const play = anApproved().take(
    'carryOutMeasure',
    carrying({ recording: undefined }),
    by(officer, '2026-10-12', { officers }),
  )
  expect(recordingMissing(play.known)).toBe(true)
  expect(asTheCaseKnowsIt('m', play.known)).toMatchObject({ recorded: false, approved: true, since: '2026-10-12' })
  const joined = {
    sequence: 3,
    form: 'DOC-039',
    what: 'recording' as const,
    recording: 'ZF-1',
    attachmentIds: [],
    reason: '漏附',
  }
  const mended = play.take('supplement', joined, byOfficer('2026-10-13'))
  expect(recordingMissing(mended.known)).toBe(false)
})

test('the case changes hands: the new officers go on', () => {
  const play = aHeld().take('noteCase', { officers: [officers[1]!] }, byHead('2026-10-13'))
  expect(play.known.officers.map(({ personId }) => personId)).toEqual([officers[1]!.personId])
  expect(play.stage).toBe('held')
})
