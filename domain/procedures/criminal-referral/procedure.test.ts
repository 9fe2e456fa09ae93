/** Suspected crimes (OD310; SPP01 10; PL 27, 35(2), 82; ACL 21): who decides, by when, and what follows. */

import { describe, expect, test } from 'vitest'
import {
  aHandOver,
  anApproval,
  aPoliceCase,
  aPoliceRefusal,
  aProposal,
  aReceipt,
  aSuspicion,
  at,
  aWholeReferral,
  byHead,
  byOfficer,
  referralPayloads as says,
} from '../../../testing/referral-case.ts'
import { anActor } from '../../../testing/actors.ts'
import { head, officer, officers } from '../../../testing/restaurant-case.ts'
import { article } from '../../../law/schema.ts'
import type { Play } from '../../../testing/play.ts'
import type { ReferralFile } from './file.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const clock = (play: Play<ReferralFile>, limit: string) => play.clocks.find((one) => one.limit === limit)
const duties = (play: Play<ReferralFile>) => play.last?.duties.map(({ mover, action }) => `${mover} ${action}`)
const supervisor = anActor('supervisor', '371521-B13', '371521-B13')

describe('the special team', () => {
  test('checks at once, each of its officers', () => {
    expect(duties(aSuspicion())).toEqual(['officer reportSuspicion', 'officer reportSuspicion'])
  })

  test('is two officers or more', () => {
    const alone = { ...byHead('2026-10-13'), resolved: { officers: officers.slice(0, 1) } }
    const payload = { officerIds: [officer.personId], reason: '调离' }
    expect(aSuspicion().against('replaceTeam', alone, payload)).toEqual([
      { code: 'fewer-than-two-officers', basis: [article('OD310', 5)], field: 'officerIds' },
    ])
    const pair = { ...byHead('2026-10-13'), resolved: { officers } }
    expect(aSuspicion().against('replaceTeam', pair, payload)).toEqual([])
  })

  test('does not report before it was set up, nor ahead of time', () => {
    const against = (reportedOn: string) =>
      codes(aSuspicion().against('reportSuspicion', byOfficer('2026-10-13'), says.report({ reportedOn })))
    expect(against('2026-10-11')).toEqual(['date-before-start'])
    expect(against('2026-10-14')).toEqual(['date-in-future'])
    expect(against('2026-10-12')).toEqual([])
  })

  test('has still two certified officers when it reports', () => {
    const play = aSuspicion().take(
      'replaceTeam',
      { officerIds: [officer.personId, head.personId], reason: '调离' },
      {
        ...byHead('2026-10-13'),
        resolved: { officers },
      },
    )
    const late = byOfficer('2029-10-13')
    expect(codes(play.against('reportSuspicion', late, says.report({ reportedOn: '2029-10-13' })))).toContain(
      'certificate-expired',
    )
  })
})

describe('the decision on the transfer', () => {
  test('is due three natural days after the report, and rolls over a rest day', () => {
    expect(clock(aProposal(), 'OD310-5-APPROVE-3D')).toMatchObject({ startedOn: '2026-10-13', lastDay: '2026-10-16' })
    const wednesday = aSuspicion().take(
      'reportSuspicion',
      says.report({ reportedOn: '2026-10-14' }),
      byOfficer('2026-10-14'),
    )
    expect(wednesday.last?.starts[0]).toMatchObject({ nominal: '2026-10-17', lastDay: '2026-10-19' })
  })

  test.each(['approveTransfer', 'refuseTransfer'])('is the principal head’s; a deputy is refused %s', (action) => {
    const deputy = { ...byHead('2026-10-14'), actor: { ...head, standing: 'deputy' as const } }
    expect(aProposal().against(action, deputy)).toEqual([{ code: 'principal-head-only', basis: [article('OD310', 5)] }])
    const acting = { ...byHead('2026-10-14'), actor: { ...head, standing: 'acting' as const } }
    expect(aProposal().against(action, acting)).toEqual([])
    expect(aProposal().against(action, byHead('2026-10-14'))).toEqual([])
  })

  test('is not made by one of the team', () => {
    const play = aSuspicion()
    play.file = { ...play.known, officers: [...officers, { ...officers[0]!, personId: head.personId }] }
    play.take('reportSuspicion', says.report(), byOfficer('2026-10-13'))
    expect(codes(play.against('approveTransfer', byHead('2026-10-14')))).toEqual(['own-draft'])
  })

  test('starts twenty-four hours to the second, rest day or not', () => {
    const play = aProposal().take('approveTransfer', says.approve(), byHead('2026-10-16', '17:30:00'))
    expect(play.stage).toBe('transfer-approved')
    expect(clock(play, 'OD310-5-TRANSFER-24H')?.dueAt).toBe('2026-10-17T17:30:00+08:00')
    expect(clock(play, 'OD310-5-APPROVE-3D')).toBeUndefined()
    expect(play.last?.documents).toEqual(['DOC-077'])
  })

  test('keeps the reasons of a refusal, ends there, and issues the same form', () => {
    const play = aProposal().take('refuseTransfer', { opinion: '不批准。', reason: '数额不足' }, byHead('2026-10-14'))
    expect([play.stage, play.last?.headline.closed, play.known.refusal?.reason]).toEqual([
      'transfer-declined',
      true,
      '数额不足',
    ])
    expect(play.last?.documents).toEqual(['DOC-077'])
    expect(play.known.prepared?.at(-1)?.values).toMatchObject({
      transferDecision: 'refused',
      refusalReason: '数额不足',
    })
    expect(play.clocks).toEqual([])
  })

  test('that comes late stays in the file for whoever supervises', () => {
    const late = aProposal().take('approveTransfer', says.approve(), byHead('2026-10-17'))
    expect(late.known.late).toEqual([{ limit: 'OD310-5-APPROVE-3D', lastDay: '2026-10-16', on: '2026-10-17' }])
    expect(anApproval().known.late).toEqual([])
  })
})

describe('the hand-over', () => {
  test('issues the letter with its lists and the copy to the procuratorate', () => {
    const play = aHandOver()
    expect([play.stage, play.last?.documents]).toEqual(['with-police', ['DOC-078']])
    expect(play.known.handOver?.number).toBe('阳综执〔2026〕刑移第1号')
    expect(play.known.prepared?.at(-1)?.values).toMatchObject({ copyTo: '阳谷县人民检察院', addressee: '阳谷县公安局' })
    expect(play.clocks).toEqual([])
  })

  test.each([['copyTo'], ['reportSummary'], ['tests'], ['enclosures']])('is not complete without %s', (field) => {
    const { payload } = aHandOver().procedure.steps['handToPolice']!
    expect(payload.safeParse({ ...says.hand(), [field]: field === 'enclosures' ? [] : '' }).success).toBe(false)
    expect(payload.safeParse(says.hand()).success).toBe(true)
  })

  test('follows the approval, to the minute', () => {
    const against = (handedOverAt: string) =>
      codes(anApproval().against('handToPolice', byOfficer('2026-10-15'), says.hand({ handedOverAt })))
    expect(against(at('2026-10-14', '09:59:00'))).toEqual(['date-before-start'])
    expect(against(at('2026-10-14', '10:00:00'))).toEqual([])
    expect(against(at('2026-10-15', '10:01:00'))).toEqual(['date-in-future'])
  })

  test('is late one second after the twenty-four hours', () => {
    const handed = (time: string) =>
      anApproval().take('handToPolice', says.hand({ handedOverAt: at('2026-10-15', time) }), {
        ...byOfficer('2026-10-15', '11:00:00'),
        resolved: { officers, documentNumbers: { 'DOC-078': '1' } },
      })
    expect(handed('10:00:00').known.late).toEqual([])
    expect(handed('10:00:01').known.late).toHaveLength(1)
    expect(handed('10:00:01').last?.tallies).toEqual([
      { measure: 'referrals-handed-over' },
      { measure: 'referrals-late' },
    ])
  })

  test('is signed for: the police then have three days, and twenty-four hours to forward', () => {
    const play = aReceipt()
    expect(play.known.receipt?.by).toBe('示例·民警')
    expect(clock(play, 'OD310-8-POLICE-3D')).toMatchObject({ startedOn: '2026-10-15', lastDay: '2026-10-19' })
    expect(clock(play, 'OD310-7-FORWARD-24H')?.dueAt).toBe('2026-10-16T09:00:00+08:00')
    const before = says.receipt({ receivedAt: at('2026-10-15', '08:59:00') })
    expect(codes(aHandOver().against('notePoliceReceipt', byOfficer('2026-10-15', '11:00:00'), before))).toEqual([
      'date-before-start',
    ])
  })

  test('to the wrong police organ is forwarded, and the three days run anew', () => {
    const forwarding = { forwardedAt: at('2026-10-16', '08:00:00'), toOrgan: '聊城市公安局', receivedOn: '2026-10-16' }
    const play = aReceipt().take('noteForwarded', forwarding, byOfficer('2026-10-16'))
    expect(clock(play, 'OD310-8-POLICE-3D')?.startedOn).toBe('2026-10-16')
    expect(clock(play, 'OD310-7-FORWARD-24H')).toBeUndefined()
    const refused = play
      .take('notePoliceRefusal', says.notOpened(), byOfficer('2026-10-18'))
      .take('requestPoliceReview', { reasons: '应当立案' }, byHead('2026-10-19'))
    expect(refused.known.prepared?.at(-1)?.values['addressee']).toBe('聊城市公安局')
  })
})

describe('against a refusal of the police', () => {
  test('the organ asks once for a review, within three days', () => {
    const refused = aPoliceRefusal()
    expect(clock(refused, 'OD310-9-RECON-3D')?.lastDay).toBe('2026-10-21')
    expect(codes(refused.against('requestPoliceReview', byHead('2026-10-22')))).toEqual(['police-review-too-late'])
    expect(refused.against('requestPoliceReview', byHead('2026-10-21'))).toEqual([])
    const upheld = refused
      .take('requestPoliceReview', { reasons: '应当立案' }, byHead('2026-10-19'))
      .take('notePoliceReview', { outcome: 'upheld', number: '1', receivedOn: '2026-10-21' }, byOfficer('2026-10-21'))
    expect(codes(upheld.against('requestPoliceReview', byHead('2026-10-21')))).toEqual(['police-review-used'])
    expect(clock(upheld, 'OD310-9-SUPERVISE-3D')?.lastDay).toBe('2026-10-26')
    expect(duties(upheld)).toEqual(['head proposeFilingSupervision'])
  })

  test('the review runs three days and may open the case', () => {
    const asked = aPoliceRefusal().take('requestPoliceReview', { reasons: '应当立案' }, byHead('2026-10-19'))
    expect(asked.last?.documents).toEqual(['DOC-080'])
    expect(clock(asked, 'OD310-9-DECIDE-3D')?.lastDay).toBe('2026-10-22')
    const opened = asked.take(
      'notePoliceReview',
      { outcome: 'opened', number: '阳公复1号', receivedOn: '2026-10-21' },
      byOfficer('2026-10-21'),
    )
    expect([opened.stage, opened.known.opened?.number]).toEqual(['police-opened', '阳公复1号'])
    expect(clock(opened, 'OD310-12-HANDOVER-3D')?.startedOn).toBe('2026-10-21')
  })

  test('supervision is proposed at once, or when the police let their time pass', () => {
    const supervised = aPoliceRefusal().take('proposeFilingSupervision', says.supervision(), byHead('2026-10-20'))
    expect([supervised.stage, supervised.last?.documents, supervised.clocks]).toEqual([
      'under-supervision',
      ['DOC-081'],
      [],
    ])
    expect(codes(aReceipt().against('proposeFilingSupervision', byHead('2026-10-19')))).toEqual([
      'police-still-deciding',
    ])
    expect(aReceipt().against('proposeFilingSupervision', byHead('2026-10-20'))).toEqual([])
    const asked = aPoliceRefusal().take('requestPoliceReview', { reasons: '应当立案' }, byHead('2026-10-19'))
    expect(codes(asked.against('proposeFilingSupervision', byHead('2026-10-22')))).toEqual(['police-still-deciding'])
    expect(asked.against('proposeFilingSupervision', byHead('2026-10-23'))).toEqual([])
  })

  test('the procuratorate asks for reasons in seven days before it orders the filing in fifteen', () => {
    const play = aPoliceRefusal().take('proposeFilingSupervision', says.supervision(), byHead('2026-10-20'))
    const act = (act: string, receivedOn: string) => ({ act, number: act, receivedOn })
    expect(
      codes(play.against('noteProcuratorate', byOfficer('2026-10-21'), act('orders-filing', '2026-10-21'))),
    ).toEqual(['reasons-not-asked'])
    const asked = play.take('noteProcuratorate', act('asks-reasons', '2026-10-21'), byOfficer('2026-10-21'))
    expect(clock(asked, 'SPP01-10-REASON-7D')?.lastDay).toBe('2026-10-28')
    const good = asked
      .fork()
      .take('noteProcuratorate', act('holds-reasons-good', '2026-10-29'), byOfficer('2026-10-29'))
    expect([good.stage, good.clocks, duties(good)]).toEqual(['not-opened', [], ['head acceptPoliceRefusal']])
    const ordered = asked.take('noteProcuratorate', act('orders-filing', '2026-10-28'), byOfficer('2026-10-28'))
    expect(clock(ordered, 'SPP01-10-FILE-15D')?.lastDay).toBe('2026-11-12')
    expect(clock(ordered, 'SPP01-10-REASON-7D')).toBeUndefined()
  })

  test('the organ takes the case up again when the papers are back', () => {
    const kept = aReceipt().take(
      'notePoliceRefusal',
      says.notOpened({ papersReturned: false }),
      byOfficer('2026-10-18'),
    )
    expect(codes(kept.against('acceptPoliceRefusal', byHead('2026-10-19')))).toEqual(['papers-not-returned'])
    const back = aPoliceRefusal().take('acceptPoliceRefusal', { reason: '情节显著轻微' }, byHead('2026-10-19'))
    expect([back.stage, back.clocks]).toEqual(['sent-back', []])
    const ended = back.take('noteCaseOutcome', { result: '已作出行政处罚决定' }, byHead('2026-11-01'))
    expect(ended.stage).toBe('concluded')
  })
})

describe('once the police have opened a case', () => {
  test('goods and papers move within three days, and the party is told of what was held', () => {
    const play = aPoliceCase()
    expect(clock(play, 'OD310-12-HANDOVER-3D')?.lastDay).toBe('2026-10-21')
    const { told: _, ...silent } = says.goods()
    const against = (payload: unknown) => play.against('moveGoodsToPolice', byOfficer('2026-10-19'), payload)
    expect(against(silent)).toEqual([{ code: 'party-not-told-of-goods', basis: [article('ACL', 21)], field: 'told' }])
    expect(against({ ...silent, goods: [] })).toEqual([])
    expect(against(says.goods())).toEqual([])
    const early = says.goods({ told: { on: '2026-10-17', receiver: '甲', place: '乙' } })
    expect(codes(against(early))).toEqual(['date-before-start'])
    const moved = play.take('moveGoodsToPolice', says.goods(), byOfficer('2026-10-19'))
    expect([moved.last?.documents, moved.clocks]).toEqual([['DOC-079'], []])
    expect(moved.known.prepared?.at(-1)?.service).toMatchObject({ receiver: '示例·法定代表人' })
    expect(codes(moved.against('moveGoodsToPolice', byOfficer('2026-10-20')))).toEqual(['already-done'])
  })

  test('papers alone move without the list of goods', () => {
    const { told: _, ...silent } = says.goods({ goods: [], handedOverOn: '2026-10-22' })
    const moved = aPoliceCase().take('moveGoodsToPolice', silent, byOfficer('2026-10-22'))
    expect(moved.last?.documents).toEqual([])
    expect(moved.known.late).toEqual([{ limit: 'OD310-12-HANDOVER-3D', lastDay: '2026-10-21', on: '2026-10-22' }])
  })

  test('only a court punishes, and credits no more than was fined', () => {
    const against = (more: object, fineInYuan: number | null = 5000) => {
      const play = aPoliceCase()
      play.file = { ...play.known, case: { ...play.known.case, fineInYuan } }
      const { opinionNumber: _, ...result } = says.result()
      return play.against('noteCriminalResult', byOfficer('2026-11-10'), { ...result, ...more })
    }
    expect(codes(against({ criminalFineInYuan: 1 }))).toEqual(['no-criminal-fine'])
    expect(against({ result: 'convicted', criminalFineInYuan: 8000, creditedInYuan: 5000 })).toEqual([])
    expect(against({ result: 'convicted', criminalFineInYuan: 8000, creditedInYuan: 5001 })).toEqual([
      { code: 'credited-too-much', basis: [article('PL', 35, 2)], field: 'creditedInYuan', facts: { most: 5000 } },
    ])
    expect(codes(against({ result: 'convicted', criminalFineInYuan: 4000, creditedInYuan: 4001 }))).toEqual([
      'credited-too-much',
    ])
    expect(codes(against({ result: 'convicted', criminalFineInYuan: 4000, creditedInYuan: 1 }, null))).toEqual([
      'credited-too-much',
    ])
  })

  test('a conviction concludes it; what the procuratorate sends back is answered', () => {
    const { opinionNumber: _, ...plain } = says.result()
    const convicted = aPoliceCase().take(
      'noteCriminalResult',
      { ...plain, result: 'convicted', criminalFineInYuan: 8000 },
      byOfficer('2026-11-10'),
    )
    expect([convicted.stage, convicted.last?.headline.closed]).toEqual(['concluded', true])
    const back = aPoliceCase().take('noteCriminalResult', says.result(), byOfficer('2026-11-10'))
    expect([back.stage, clock(back, 'SPP21-OPINION-REPLY-2M')?.lastDay]).toEqual(['sent-back', '2027-01-11'])
    expect(duties(back)).toEqual([])
    const reply = { addressee: '阳谷县人民检察院', result: '已处罚' }
    expect(codes(back.against('replyToOpinion', byHead('2026-11-12'), reply))).toEqual(['case-not-finished'])
    const ended = back.take('noteCaseOutcome', { result: '已作出行政处罚决定' }, byHead('2026-11-12'))
    expect([ended.stage, duties(ended)]).toEqual(['sent-back', ['head replyToOpinion']])
    const told = ended.take('replyToOpinion', reply, byHead('2026-11-13'))
    expect([told.stage, told.last?.documents, told.clocks]).toEqual(['concluded', ['DOC-082'], []])
  })

  test('a letter’s own day goes before the two months, and must lie after its arrival', () => {
    const against = (replyBy: string) =>
      codes(aPoliceCase().against('noteCriminalResult', byOfficer('2026-11-10'), says.result({ replyBy })))
    expect(against('2026-11-09')).toEqual(['date-before-start'])
    expect(against('2026-11-10')).toEqual([])
    const back = aPoliceCase().take(
      'noteCriminalResult',
      says.result({ replyBy: '2026-12-01' }),
      byOfficer('2026-11-10'),
    )
    expect(back.clocks).toEqual([])
  })

  test('what nobody asked about is not answered', () => {
    const { opinionNumber: _, ...plain } = says.result({ result: 'dismissed' })
    const back = aPoliceCase().take('noteCriminalResult', plain, byOfficer('2026-11-10'))
    expect(codes(back.against('replyToOpinion', byHead('2026-11-12')))).toEqual([
      'no-opinion-to-answer',
      'case-not-finished',
    ])
  })

  test('a case that had been decided before is over when it comes back', () => {
    const play = aSuspicion({ fineInYuan: 5000, decisionNumber: '罚决1号' })
    expect(play.known.caseOutcome?.decisionNumber).toBe('罚决1号')
  })
})

describe('supervision', () => {
  const entry = { finding: '批准后三日才移送。', demand: '说明原因并整改。' }
  const bySupervisor = (day: string) => ({ actor: supervisor, at: at(day) })

  test('is entered at any stage, answered by the head within thirty days', () => {
    const play = aHandOver().take('superviseTransfer', entry, bySupervisor('2026-10-16'))
    expect(clock(play, 'SDSUP-28-30D')).toBeDefined()
    expect(duties(play)).toContain('head answerTransferSupervision')
    const answered = play.take('answerTransferSupervision', { answer: '已整改。' }, byHead('2026-10-20'))
    expect(clock(answered, 'SDSUP-28-30D')).toBeUndefined()
    expect(codes(answered.against('answerTransferSupervision', byHead('2026-10-20')))).toEqual(['nothing-to-answer'])
  })

  test('reaches a transfer that the head refused', () => {
    const refused = aProposal().take('refuseTransfer', { opinion: '不', reason: '数额不足' }, byHead('2026-10-14'))
    expect(refused.against('superviseTransfer', bySupervisor('2026-10-20'), entry)).toEqual([])
  })
})

test('the whole way issues each paper once', () => {
  const forms = (aWholeReferral().known.papers ?? []).map(({ form }) => form)
  expect(forms).toEqual(['DOC-077', 'DOC-078', 'DOC-080', 'DOC-081', 'DOC-079', 'DOC-082'])
})

describe('no day is written down before what it follows', () => {
  const upheld = { outcome: 'upheld', number: '1' }
  const asks = { act: 'asks-reasons', number: '1' }
  const asked = () => aPoliceRefusal().take('requestPoliceReview', { reasons: '应当立案' }, byHead('2026-10-19'))
  const supervised = () => aPoliceRefusal().take('proposeFilingSupervision', says.supervision(), byHead('2026-10-20'))
  const forwarding = { forwardedAt: at('2026-10-16', '08:00:00'), toOrgan: '聊城市公安局', receivedOn: '2026-10-16' }

  test.each([
    ['noteForwarded', aReceipt, { ...forwarding, forwardedAt: at('2026-10-15', '08:59:00') }],
    ['noteForwarded', aReceipt, { ...forwarding, receivedOn: '2026-10-14' }],
    ['notePoliceOpened', aReceipt, says.opened({ receivedOn: '2026-10-14' })],
    ['notePoliceRefusal', aReceipt, says.notOpened({ receivedOn: '2026-10-14' })],
    ['notePoliceReview', asked, { ...upheld, receivedOn: '2026-10-18' }],
    ['noteProcuratorate', supervised, { ...asks, receivedOn: '2026-10-19' }],
    ['moveGoodsToPolice', aPoliceCase, says.goods({ handedOverOn: '2026-10-17' })],
    ['noteCriminalResult', aPoliceCase, says.result({ receivedOn: '2026-10-17' })],
  ] as const)('by %s', (action, play, payload) => {
    expect(codes(play().against(action, byOfficer('2026-11-10'), payload))).toEqual(['date-before-start'])
  })

  test('but on the day itself', () => {
    expect(aReceipt().against('noteForwarded', byOfficer('2026-10-16'), forwarding)).toEqual([])
    expect(
      aReceipt().against('notePoliceOpened', byOfficer('2026-10-18'), says.opened({ receivedOn: '2026-10-15' })),
    ).toEqual([])
  })
})
