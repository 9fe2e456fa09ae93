import { describe, expect, test } from 'vitest'
import { citationText } from '../../../law/citation-text.ts'
import { thresholds } from '../../../law/thresholds.ts'
import { anActor } from '../../../testing/actors.ts'
import {
  aCollectedCase,
  aDeliveredCase,
  aFine,
  againstDeciding,
  aSpotCase,
  bothOfficers,
  byHead,
  byLeader,
  byOfficer,
  certified,
  firstOfficer,
  handing,
  looked,
  spotDay,
} from '../../../testing/summary-case.ts'
import { balconyPower, citizen } from '../../../testing/summary-files.ts'
import { aPower } from '../../../testing/powers.ts'
import type { Refusal } from '../../refusal.ts'
import { owedOn } from './payment.ts'
import type { OpenSummaryCase } from './payloads.ts'
import { summaryProcedure } from './procedure.ts'

const said = (found: readonly Refusal[]) =>
  found.map(({ code, basis }) => `${code}: ${basis.map((citation) => citationText(citation).zh).join('，')}`)
const clocksOf = (play: ReturnType<typeof aSpotCase>) =>
  Object.fromEntries(play.clocks.map(({ limit, lastDay }) => [limit, lastDay]))
const organisation = { ...citizen, kind: 'organisation' as const, name: '示例商贸有限公司' }
const dear = looked({
  power: aPower({ penaltyKinds: ['warning', 'fine', 'confiscate_property'], fine: { low: 20, high: 5000 }, bands: [] }),
})

describe('deciding on the spot', () => {
  test('is lawful when everything was done', () => {
    expect(againstDeciding()).toEqual([])
  })

  test.each<[string, Partial<OpenSummaryCase>, ReturnType<typeof looked>, string]>([
    [
      'one officer',
      {},
      looked({ officers: bothOfficers.slice(0, 1) }),
      'fewer-than-two-officers: 行政处罚法 第四十二条，山东省行政执法监督条例 第十条',
    ],
    [
      'an expired certificate',
      {},
      looked({
        officers: [
          bothOfficers[0]!,
          certified('x12', { certificate: { number: '1', validFrom: '2020-01-01', validTo: '2026-10-07' } }),
        ],
      }),
      'certificate-expired: 行政处罚法 第四十二条，山东省行政执法监督条例 第十条',
    ],
    [
      'an officer of another squad',
      {},
      looked({ officers: [bothOfficers[0]!, certified('x12', { unit: 'B-9' })] }),
      'officer-not-in-squad: ',
    ],
    [
      'officers who were not there themselves',
      { officerIds: ['00000000-0000-7000-8000-000000000099'] },
      looked(),
      'not-assigned: 行政处罚法 第四十二条',
    ],
    [
      'certificates that were not shown',
      { certificatesShown: false },
      looked(),
      'certificates-not-shown: 行政处罚法 第五十二条第一款，行政处罚法 第五十五条',
    ],
    [
      'rights that were not told',
      { rightsTold: false },
      looked(),
      'rights-not-told: 行政处罚法 第四十四条，市场监管处罚程序规定 第六十九条',
    ],
    [
      'a party that was not heard',
      { statement: undefined },
      looked(),
      'party-not-heard: 行政处罚法 第四十五条第一款，市场监管处罚程序规定 第六十九条',
    ],
    [
      'a statement without its words',
      { statement: { made: true, contestsFacts: false } },
      looked(),
      'no-statement: 行政处罚法 第四十五条第一款',
    ],
    [
      'a statement that nobody answered',
      { statement: { made: true, content: '请求从轻', contestsFacts: false } },
      looked(),
      'statement-not-re-examined: 行政处罚法 第四十五条第一款',
    ],
    [
      'facts the party contests',
      { statement: { made: true, content: '不是我', contestsFacts: true, conclusion: 'rejected', reasons: '有录像' } },
      looked(),
      'facts-contested: 行政处罚法 第五十一条，行政处罚法 第五十四条',
    ],
    [
      'the ordinary procedure without a reason',
      { outcome: 'ordinary', penalty: undefined },
      looked(),
      'reason-missing: 行政处罚法 第五十一条，行政处罚法 第五十四条',
    ],
    [
      'a power of another organ',
      {},
      looked({ holder: { organ: 'C', unit: 'C', name: '市监局' } }),
      'outside-own-powers: 行政处罚法 第十七条，行政处罚法 第十八条',
    ],
    [
      'a power nobody holds',
      {},
      looked({ holder: null }),
      'outside-own-powers: 行政处罚法 第十七条，行政处罚法 第十八条',
    ],
    ['an act of tomorrow', { violationOn: '2026-10-09' }, looked(), 'date-in-future: '],
    ['an act of three years ago', { violationOn: '2023-10-08' }, looked(), 'limitation-passed: 行政处罚法 第三十六条'],
    [
      'a child of twelve',
      { party: { ...citizen, idNumber: '371521201406010018' } },
      looked(),
      'party-under-fourteen: 行政处罚法 第三十条',
    ],
    ['no penalty at all', { penalty: undefined }, looked(), 'particulars-missing: 行政处罚法 第五十二条第二款'],
    ['201 yuan for a citizen', { penalty: aFine(201) }, dear, 'above-on-the-spot-limit: 行政处罚法 第五十一条'],
    [
      '201 yuan for a business under an own name',
      { party: { ...citizen, kind: 'individual-business' }, penalty: aFine(201) },
      dear,
      'above-on-the-spot-limit: 行政处罚法 第五十一条',
    ],
    [
      '3,001 yuan for an organisation',
      { party: organisation, penalty: aFine(3001) },
      dear,
      'above-on-the-spot-limit: 行政处罚法 第五十一条',
    ],
    [
      'confiscation beside the fine',
      { penalty: aFine(50, { kinds: ['fine', 'confiscate_property'] }) },
      dear,
      'kind-not-on-the-spot: 行政处罚法 第五十一条',
    ],
    [
      '101 yuan to be taken without a ground',
      { penalty: aFine(101), collection: { ground: 'small-amount' } },
      dear,
      'cash-not-allowed: 行政处罚法 第六十七条第二款，行政处罚法 第六十八条，行政处罚法 第六十九条',
    ],
    [
      'money the party did not offer',
      { penalty: aFine(150), collection: { ground: 'remote-area', reason: '路远', realDifficulty: true } },
      dear,
      'cash-not-allowed: 行政处罚法 第六十七条第二款，行政处罚法 第六十八条，行政处罚法 第六十九条',
    ],
    [
      'a later difficulty without a reason',
      { penalty: aFine(150), collection: { ground: 'hard-to-enforce-later' } },
      dear,
      'reason-missing: 行政处罚法 第六十八条第二项',
    ],
  ])('is refused for %s', (_name, payload, resolved, refusal) => {
    expect(said(againstDeciding(payload, resolved))).toContain(refusal)
  })

  test.each<[string, Partial<OpenSummaryCase>, ReturnType<typeof looked>]>([
    ['200 yuan for a citizen', { penalty: aFine(200) }, dear],
    ['3,000 yuan for an organisation', { party: organisation, penalty: aFine(3000) }, dear],
    ['a warning', { penalty: aFine(0, { kinds: ['warning'], fineInYuan: null }) }, dear],
    ['a warning beside a fine', { penalty: aFine(100, { kinds: ['warning', 'fine'] }) }, dear],
    ['100 yuan taken on the spot', { penalty: aFine(100), collection: { ground: 'small-amount' } }, dear],
    [
      '150 yuan of somebody passing through',
      { penalty: aFine(150), collection: { ground: 'hard-to-enforce-later', reason: '外地人员，当日离开' } },
      dear,
    ],
    [
      '2,000 yuan on an island, at the party’s own request',
      {
        party: organisation,
        penalty: aFine(2000),
        collection: { ground: 'remote-area', reason: '水库岛上', realDifficulty: true, partyProposes: true },
      },
      dear,
    ],
    [
      'a statement that was answered',
      { statement: { made: true, content: '请求从轻', contestsFacts: false, conclusion: 'accepted', reasons: '初次' } },
      looked(),
    ],
    [
      'the ordinary procedure for a reason, told or not',
      { outcome: 'ordinary', ordinaryReason: '需要鉴定', penalty: undefined, statement: undefined, rightsTold: false },
      looked(),
    ],
  ])('is allowed for %s', (_name, payload, resolved) => {
    expect(againstDeciding(payload, resolved)).toEqual([])
  })

  test('keeps to the statute and its grade as well', () => {
    const outside = ['deviation-not-on-the-spot: 行政处罚法 第三十四条，行政处罚法 第五十一条']
    expect(said(againstDeciding({ penalty: aFine(49) }))).toEqual(outside)
    expect(said(againstDeciding({ penalty: aFine(100) }))).toEqual(outside)
    // A reason does not help: it is for the head of the organ to judge.
    expect(said(againstDeciding({ penalty: aFine(100, { deviationReason: '多次劝阻' }) }))).toEqual(outside)
    expect(againstDeciding({ penalty: aFine(90) })).toEqual([])
    expect(againstDeciding({ penalty: aFine(200, { grade: 'serious' }) })).toMatchObject([
      { code: 'grade-unknown', field: 'penalty.grade' },
    ])
  })

  test('names the band an amount lies outside of, or none where the statute alone is left', () => {
    const [outside] = againstDeciding({ penalty: aFine(100) })
    expect(outside?.facts).toEqual({ grade: 'minor', low: 50, high: 90 })
    const bare = looked({ power: aPower({ penaltyKinds: ['fine'], fine: { low: 50, high: 200 }, bands: [] }) })
    expect(againstDeciding({ penalty: aFine(49) }, bare)[0]?.facts).toEqual({})
  })

  test('counts the last day of the limitation in, and the answer to a statement only with its reasons', () => {
    expect(againstDeciding({ violationOn: '2024-10-08' })).toEqual([])
    expect(said(againstDeciding({ violationOn: '2024-10-07' }))).toEqual(['limitation-passed: 行政处罚法 第三十六条'])
    const unreasoned = { made: true, content: '请求从轻', contestsFacts: false, conclusion: 'rejected' as const }
    expect(said(againstDeciding({ statement: unreasoned }))).toEqual([
      'statement-not-re-examined: 行政处罚法 第四十五条第一款',
    ])
  })

  test('asks the age of a natural person that is to be penalised, and of nobody else', () => {
    const idNumber = '371521201406010018'
    const ordinary = { outcome: 'ordinary' as const, ordinaryReason: '需要调查', penalty: undefined }
    expect(againstDeciding({ party: { ...citizen, idNumber }, ...ordinary })).toEqual([])
    expect(againstDeciding({ party: { ...organisation, idNumber } })).toEqual([])
  })

  test('is nothing for a township office, nor for a head at a desk', () => {
    expect(said(againstDeciding({}, looked(), anActor('township-clerk', 'T', 'T')))).toContain(
      'without-enforcement-power: 行政处罚法 第三十八条，行政处罚法 第四十二条',
    )
    expect(againstDeciding({}, looked(), anActor('organ-head', 'B', 'B')).map(({ code }) => code)).toContain(
      'wrong-role',
    )
  })

  test('says the limits of the law as the table has them', () => {
    const { naturalPersonFineInYuan, organisationFineInYuan } = thresholds['PL-51-ONSPOT'].values
    expect([naturalPersonFineInYuan, organisationFineInYuan]).toEqual([200, 3000])
  })

  test('issues the numbered form and starts the seven working days for the record', () => {
    const play = aSpotCase()
    expect(play.stage).toBe('spot-decided')
    expect(play.last?.documents).toEqual(['DOC-057'])
    // The eighth of October is a Thursday, the tenth a working Saturday.
    expect(clocksOf(play)).toEqual({ 'SAMR-70-ONSPOT-7WD': '2026-10-16' })
    expect(play.known.decision?.number).toBe('阳综执〔2026〕当罚第1号')
    expect(play.last?.duties).toMatchObject([{ action: 'deliverOnTheSpot' }, { action: 'deliverOnTheSpot' }])
    expect(play.last?.tallies).toEqual([])
  })
})

describe('handing over', () => {
  const against = (more: object, play = aSpotCase()) =>
    said(play.against('deliverOnTheSpot', byOfficer('2026-10-09'), handing(more)))

  test('happens on the day of the decision, though it may be written down later', () => {
    expect(against({})).toEqual([])
    expect(against({ deliveredOn: '2026-10-09' })).toEqual(['not-delivered-on-the-spot: 行政处罚法 第五十二条第一款'])
  })

  test('without a signature names who saw it', () => {
    expect(against({ signature: 'refused' })).toEqual(['witness-missing: 行政处罚法 第五十二条第一款'])
    expect(against({ signature: 'refused', witness: '网格员' })).toEqual([])
    expect(against({ signature: 'refused', recording: 'ZF-1' })).toEqual([])
  })

  test('takes money only where the decision says so, against a receipt of the finance department', () => {
    const collecting = aSpotCase({ collection: { ground: 'small-amount' } })
    expect(against({ collected: { receiptNumber: '1' } })).toEqual(['cash-not-allowed: 行政处罚法 第六十七条第二款'])
    expect(against({ collected: {} }, collecting)).toEqual(['receipt-missing: 行政处罚法 第七十条'])
    expect(against({ collected: { receiptNumber: '1' } }, collecting)).toEqual([])
    expect(against({ collected: { receiptNumber: '1', landedOn: '2026-10-10' } }, collecting)).toEqual([
      'date-in-future: ',
    ])
    expect(against({ collected: { receiptNumber: '1', landedOn: '2026-10-07' } }, collecting)).toEqual([
      'date-before-start: ',
    ])
  })

  test('starts the fifteen days to pay and sixty for reconsideration, and no period to sue', () => {
    const play = aDeliveredCase()
    expect(play.stage).toBe('delivered')
    expect(clocksOf(play)).toEqual({
      'SAMR-70-ONSPOT-7WD': '2026-10-16',
      'PL-67-PAY-15D': '2026-10-23',
      'ARL-20-APPLY-60D': '2026-12-07',
    })
    expect(play.last?.documents).toEqual([])
    expect(play.last?.tallies).toEqual([{ measure: 'spot-decided', amount: 50 }])
  })

  test('with the money starts its two working days to the organ, from the landing if it was on water', () => {
    expect(clocksOf(aCollectedCase())).toMatchObject({ 'PL-71-OFFICER-2WD': '2026-10-10' })
    expect(aCollectedCase().stage).toBe('performed')
    expect(aCollectedCase().last?.documents).toEqual(['DOC-065'])
    expect(aCollectedCase().last?.tallies).toContainEqual({ measure: 'payments', amount: 50 })
    const water = aSpotCase({ collection: { ground: 'small-amount' } }).take(
      'deliverOnTheSpot',
      handing({ collected: { receiptNumber: '1', landedOn: '2026-10-10' } }),
      byOfficer('2026-10-10'),
    )
    expect(clocksOf(water)).toMatchObject({ 'PL-71-OFFICER-2WD': '2026-10-13' })
  })

  test('of a warning alone performs it', () => {
    const warned = aSpotCase({ penalty: aFine(0, { kinds: ['warning'], fineInYuan: null }) }, dear)
    expect(warned.take('deliverOnTheSpot', handing(), byOfficer()).stage).toBe('performed')
    expect(clocksOf(warned)).not.toHaveProperty('PL-67-PAY-15D')
  })

  test('of money that was announced and not paid leaves the bank', () => {
    const play = aSpotCase({ collection: { ground: 'small-amount' } })
    play.take('deliverOnTheSpot', handing(), byOfficer(spotDay, { payBy: '2026-10-23' }))
    expect(play.stage).toBe('delivered')
    expect(owedOn(play.known, spotDay)).toEqual({ fine: 50, surcharge: 0, total: 50 })
  })
})

describe('the fine', () => {
  const paying = (paidOn: string, amountInYuan: number) => ({ paidOn, amountInYuan, receiptNumber: '缴1' })

  test('is performed when it is paid in full, with three per cent a day after the last day', () => {
    const late = aDeliveredCase()
    expect(owedOn(late.known, '2026-10-25')).toEqual({ fine: 50, surcharge: 3, total: 53 })
    expect(said(late.against('recordPayment', byOfficer('2026-10-26'), paying('2026-10-25', 54)))).toEqual([
      'paid-too-much: 行政处罚法 第六十七条',
    ])
    late.take('recordPayment', paying('2026-10-25', 50), byOfficer('2026-10-26'))
    expect(late.stage).toBe('delivered')
    late.take('recordPayment', paying('2026-10-26', 3), byOfficer('2026-10-26'))
    expect(late.stage).toBe('performed')
    expect(clocksOf(late)).not.toHaveProperty('PL-67-PAY-15D')
  })

  test('collected on the spot goes to the organ and from there to the bank, one after the other', () => {
    const play = aCollectedCase()
    const handed = { handedInOn: '2026-10-09', receivedBy: '出纳' }
    const deposited = { depositedOn: '2026-10-10', voucher: '缴款书1' }
    expect(said(play.against('depositCash', byOfficer('2026-10-10'), deposited))).toContain(
      'cash-not-handed-in: 行政处罚法 第七十一条',
    )
    play.take('handInCash', handed, byOfficer('2026-10-09'))
    expect(clocksOf(play)).toMatchObject({ 'PL-71-ORGAN-2WD': '2026-10-12' })
    expect(clocksOf(play)).not.toHaveProperty('PL-71-OFFICER-2WD')
    expect(said(play.against('handInCash', byOfficer('2026-10-10'), handed))).toEqual([
      'already-done: 行政处罚法 第七十一条',
    ])
    expect(play.last?.duties.map(({ action }) => action)).toContain('depositCash')
    play.take('depositCash', deposited, byOfficer('2026-10-10'))
    expect(clocksOf(play)).not.toHaveProperty('PL-71-ORGAN-2WD')
    expect(said(play.against('depositCash', byOfficer('2026-10-10'), deposited))).toEqual([
      'already-done: 行政处罚法 第七十一条',
    ])
  })

  test('that went to the bank leaves nothing to hand in', () => {
    const paid = aDeliveredCase().take('recordPayment', paying('2026-10-09', 50), byOfficer('2026-10-09'))
    expect(
      said(paid.against('handInCash', byOfficer('2026-10-09'), { handedInOn: '2026-10-09', receivedBy: '出纳' })),
    ).toEqual(['no-cash-in-hand: 行政处罚法 第七十一条'])
    expect(
      said(paid.against('depositCash', byOfficer('2026-10-09'), { depositedOn: '2026-10-09', voucher: '1' })),
    ).toEqual(['no-cash-in-hand: 行政处罚法 第七十一条'])
  })
})

describe('closing', () => {
  const opinion = { opinion: '同意结案。' }
  const reported = { receivedBy: '法制机构' }
  const closing = (play: ReturnType<typeof aSpotCase>) => said(play.against('close', byLeader('2026-10-12'), opinion))

  test('waits for the money, the record and the correction', () => {
    const play = aSpotCase({ collection: { ground: 'small-amount' }, correction: '取下被褥' })
    play.take('deliverOnTheSpot', handing({ collected: { receiptNumber: '1' } }), byOfficer())
    expect(closing(play)).toEqual([
      'cash-not-handed-in: 行政处罚法 第七十一条',
      'not-reported-for-record: 行政处罚法 第五十二条第三款',
      'correction-open: 行政处罚法 第二十八条',
    ])
    play.take('handInCash', { handedInOn: '2026-10-09', receivedBy: '出纳' }, byOfficer('2026-10-09'))
    play.take('depositCash', { depositedOn: '2026-10-10', voucher: '缴款书1' }, byOfficer('2026-10-10'))
    play.take('reportForRecord', reported, byOfficer('2026-10-10'))
    expect(play.last?.documents).toEqual(['DOC-SPOT'])
    expect(said(play.against('reportForRecord', byOfficer('2026-10-10'), reported))).toEqual([
      'already-done: 行政处罚法 第五十二条第三款',
    ])
    play.take(
      'confirmCorrection',
      { checkedOn: '2026-10-10', corrected: false, findings: '未取下', attachmentIds: [] },
      byOfficer('2026-10-10'),
    )
    expect(closing(play)).toEqual(['correction-open: 行政处罚法 第二十八条'])
    expect(play.last?.duties.map(({ action }) => action)).toEqual(['confirmCorrection', 'confirmCorrection'])
    play.take(
      'confirmCorrection',
      { checkedOn: '2026-10-12', corrected: true, findings: '已取下', attachmentIds: [] },
      byOfficer('2026-10-12'),
    )
    expect(closing(play)).toEqual([])
    const again = { checkedOn: '2026-10-12', corrected: true, findings: '已取下', attachmentIds: [] }
    expect(said(play.against('confirmCorrection', byOfficer('2026-10-12'), again))).toEqual([
      'already-done: 行政处罚法 第二十八条',
    ])
    expect(play.last?.duties).toMatchObject([{ action: 'close', mover: 'leader', limit: 'SAMR-77-CLOSE-15WD' }])
    play.take('close', opinion, byLeader('2026-10-12'))
    play.take('archive', { retention: '10-years' }, byOfficer('2026-10-12'))
    expect(play.last?.documents).toEqual(['DOC-090'])
    expect(play.clocks).toEqual([])
  })

  test('does not come before performance', () => {
    expect(aDeliveredCase().against('close', byLeader(), opinion)[0]).toMatchObject({ code: 'wrong-stage' })
  })

  test('comes after what takes the place of performance; what is paid ends only by revocation', () => {
    const ending = {
      ground: 'executed-by-court' as const,
      endedOn: '2026-10-12',
      paper: '（2026）鲁1521行审1号',
      reason: '法院已执行',
    }
    const unpaid = aDeliveredCase().take('reportForRecord', reported, byOfficer())
    unpaid.take('recordEnding', ending, byHead('2026-10-12'))
    expect(unpaid.stage).toBe('ended')
    expect(closing(unpaid)).toEqual([])
    expect(said(aCollectedCase().against('recordEnding', byHead('2026-10-12'), ending))).toEqual([
      'already-done: 行政处罚法 第六十六条第一款',
    ])
    const revoked = aCollectedCase().take('recordEnding', { ...ending, ground: 'revoked' }, byHead('2026-10-12'))
    // The money is still on its way and is handed in like any other.
    expect(closing(revoked)).toContain('cash-not-handed-in: 行政处罚法 第七十一条')
  })

  test('of a revoked decision asks for no correction', () => {
    const play = aDeliveredCase({ correction: '取下被褥' }).take('reportForRecord', reported, byOfficer())
    play.take(
      'recordEnding',
      { ground: 'revoked', endedOn: '2026-10-12', paper: '复议决定1号', reason: '撤销' },
      byHead('2026-10-12'),
    )
    expect(closing(play)).toEqual([])
  })
})

describe('the ordinary procedure', () => {
  const linked = { linked: { matterId: 'case', number: '阳综执〔2026〕案第9号' } }

  test('is proposed at once when the party contests the facts; no decision is made and no form is used', () => {
    const play = aSpotCase({ outcome: 'ordinary', ordinaryReason: '当事人对事实有异议', penalty: undefined })
    expect(play.stage).toBe('contested')
    expect(play.last?.documents).toEqual([])
    expect(play.known.decision).toBeNull()
    expect(Object.keys(clocksOf(play))).not.toContain('SAMR-70-ONSPOT-7WD')
    expect(play.last?.duties).toMatchObject([{ action: 'approveOrdinary', mover: 'head' }])
  })

  test('can be taken until the decision is handed over, never afterwards', () => {
    const reason = { reason: '当事人离开，无法当场交付' }
    expect(aSpotCase().against('switchToOrdinary', byOfficer(), reason)).toEqual([])
    expect(aDeliveredCase().against('switchToOrdinary', byOfficer(), reason)[0]).toMatchObject({ code: 'wrong-stage' })
    const play = aSpotCase().take('switchToOrdinary', reason, byOfficer())
    expect(Object.keys(clocksOf(play))).toEqual(['MOHURD-VERIFY-15D'])
    play.take(
      'approveOrdinary',
      { opinion: '同意立案。' },
      byHead(spotDay, { ...linked, power: balconyPower, holder: looked().holder ?? null }),
    )
    expect(play.known.filing).toMatchObject({ caseId: 'case', caseNumber: '阳综执〔2026〕案第9号' })
    expect(play.clocks).toEqual([])
    expect(play.last?.headline.closed).toBe(true)
  })

  test('needs two officers whose certificates are still valid, and an own power', () => {
    const play = aSpotCase(
      {},
      looked({
        officers: [
          bothOfficers[0]!,
          certified('12', { certificate: { number: '1', validFrom: '2020-01-01', validTo: spotDay } }),
        ],
      }),
    )
    play.take('switchToOrdinary', { reason: '需要调查' }, byOfficer())
    const found = play.against('approveOrdinary', byHead('2026-10-09', { holder: null }), { opinion: '同意' })
    expect(said(found)).toEqual([
      'certificate-expired: 行政处罚法 第四十二条，山东省行政执法监督条例 第十条',
      'outside-own-powers: 行政处罚法 第十七条，行政处罚法 第十八条',
    ])
  })

  test('may be declined by the head with a reason', () => {
    const play = aSpotCase().take('switchToOrdinary', { reason: '需要调查' }, byOfficer())
    play.take('declineOrdinary', { opinion: '不予立案', reason: '违法行为轻微并及时改正' }, byHead('2026-10-09'))
    expect(play.stage).toBe('dropped')
    expect(play.clocks).toEqual([])
    expect(play.last?.duties).toEqual([])
  })
})

test('only the assigned officers go on with it, only the head files or ends it', () => {
  const play = aSpotCase()
  const other = { actor: { ...firstOfficer, personId: 'somebody' }, at: byOfficer().at }
  expect(said(play.against('deliverOnTheSpot', other, handing()))).toEqual(['not-assigned: 行政处罚法 第四十二条'])
  expect(summaryProcedure.steps.approveOrdinary.by).toEqual(['organ-head'])
})

test('is open until it is closed or has gone another way, and each duty has the clock that says by when', () => {
  const delivered = aDeliveredCase()
  expect([aSpotCase(), delivered, aCollectedCase()].map((play) => play.last?.headline.closed)).toEqual([
    false,
    false,
    false,
  ])
  expect(delivered.last?.duties.map(({ action, limit, waiting }) => [action, limit, waiting])).toEqual([
    ['recordPayment', 'PL-67-PAY-15D', true],
    ['recordPayment', 'PL-67-PAY-15D', true],
    ['reportForRecord', 'SAMR-70-ONSPOT-7WD', undefined],
    ['reportForRecord', 'SAMR-70-ONSPOT-7WD', undefined],
  ])
  const closed = aCollectedCase()
    .take('handInCash', { handedInOn: spotDay, receivedBy: '出纳' }, byOfficer())
    .take('depositCash', { depositedOn: spotDay, voucher: '1' }, byOfficer())
    .take('reportForRecord', { receivedBy: '法制机构' }, byOfficer())
    .take('close', { opinion: '同意' }, byLeader())
  expect(closed.last?.headline.closed).toBe(true)
  expect(closed.last?.tallies).toEqual([{ measure: 'spot-closed' }])
  expect(closed.take('archive', { retention: '10-years' }, byOfficer()).last?.headline.closed).toBe(true)
  const dropped = aSpotCase()
    .take('switchToOrdinary', { reason: '需要调查' }, byOfficer())
    .take('declineOrdinary', { opinion: '不予立案', reason: '轻微' }, byHead())
  expect(dropped.last?.headline.closed).toBe(true)
})

test('the signed decision is joined to the form that was issued, until the case is archived', () => {
  const scan = {
    what: 'signed-original' as const,
    reason: '当事人签收后扫描',
    attachmentIds: ['00000000-0000-7000-8000-0000000000f1'],
  }
  const decision = { ...scan, sequence: 1, form: 'DOC-057' }
  const play = aDeliveredCase()
  expect(said(play.against('supplement', byOfficer(), { ...decision, form: 'DOC-065' }))).toEqual([
    'document-not-issued: 行政处罚法 第四十七条',
  ])
  expect(said(play.against('supplement', byOfficer(), { ...decision, attachmentIds: [] }))).toEqual([
    'nothing-attached: 行政处罚法 第四十七条',
  ])
  play.take('supplement', decision, byOfficer())
  expect(play.known.supplements).toMatchObject([{ sequence: 1, form: 'DOC-057', what: 'signed-original' }])
  expect(play.stage).toBe('delivered')
  // The receipt of the money is a paper of the hand-over.
  expect(aCollectedCase().known.papers?.map(({ sequence, form }) => [sequence, form])).toEqual([
    [1, 'DOC-057'],
    [2, 'DOC-065'],
  ])
})
