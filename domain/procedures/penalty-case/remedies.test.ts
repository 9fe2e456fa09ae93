/** Reconsideration and litigation over the decision of a case (ARL 20–62; ALL 45–85; PL 48(2), 73). */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aServedCase,
  head,
  morning,
  officer,
  payloads,
  published,
} from '../../../testing/restaurant-case.ts'
import { withPrepared } from '../../prepared/prepared.ts'
import type { CaseFile } from './file.ts'
import { outstanding } from './payment.ts'
import { openRemedy, remedyPending } from '../remedies.ts'

const on = (actor: typeof officer, day: string) => ({ actor, at: morning(day), resolved: {} })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])
const duties = (play: Play<CaseFile>) => [...new Set(play.last?.duties.map(({ action }) => action))]

const applying = (more: object = {}) => ({
  appliedOn: '2026-11-02',
  body: '阳谷县人民政府',
  applicant: '示例餐饮服务有限公司',
  requests: '撤销处罚决定。',
  throughOrgan: false,
  monitored: false,
  ...more,
})
const accepting = (more: object = {}) => ({
  how: 'accepted',
  decidedOn: '2026-11-05',
  simplified: false,
  reference: '阳政复〔2026〕1号',
  copyReceivedOn: '2026-11-06',
  ...more,
})
const suing = (more: object = {}) => ({
  suedOn: '2026-11-02',
  acceptedOn: '2026-11-05',
  copyReceivedOn: '2026-11-09',
  body: '阳谷县人民法院',
  applicant: '示例餐饮服务有限公司',
  reference: '（2026）鲁1521行初1号',
  requests: '撤销处罚决定。',
  ...more,
})
const outcome = (more: object = {}) => ({
  outcome: 'upheld',
  reference: '阳政复决〔2026〕1号',
  receivedOn: '2026-12-10',
  summary: '事实清楚，适用依据正确。',
  ...more,
})
const judgment = (more: object = {}) => ({
  ...outcome({ reference: '（2026）鲁1521行初1号', ...more }),
  kind: 'judgment',
  ...more,
})

/** Published on 28 October. */
const aPublishedCase = () => published(aServedCase(), '2026-10-28')
const applied = (more: object = {}, play = aPublishedCase()) =>
  play.take('noteReconsideration', applying(more), on(officer, '2026-11-03'))
const accepted = (more: object = {}, play = applied()) =>
  play.take('noteAcceptance', accepting(more), on(officer, '2026-11-06'))
const sued = (more: object = {}, play = aPublishedCase()) =>
  play.take('noteSuit', suing(more), on(officer, '2026-11-09'))
/** The answer was drawn up, approved and issued. */
function answerIssued(play: Play<CaseFile>, form = 'DOC-087'): Play<CaseFile> {
  const act = { on: '2026-11-10', by: '示例', personId: head.personId }
  Object.assign(play, {
    file: withPrepared(play.known, {
      number: 1,
      form,
      values: {},
      drawnUp: act,
      approval: { ...act, opinion: '同意。' },
      issued: { on: '2026-11-10', number: '1' },
    }),
  })
  return play
}

describe('an application for reconsideration', () => {
  test('is examined in five working days; the party’s own periods stand still', () => {
    const play = applied()
    expect(play.stage).toBe('served')
    expect(limits(play)).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ARL-30-ACCEPT-5WD', '2026-11-09'],
    ])
    expect(duties(play)).toContain('noteAcceptance')
    expect(remedyPending(play.known, '2026-11-03')).toBe(true)
  })

  test('is made within sixty days of service, or says why it comes late', () => {
    const late = applying({ appliedOn: '2026-12-28' })
    const around = on(officer, '2026-12-28')
    expect(aServedCase().against('noteReconsideration', around, late)).toEqual([
      {
        code: 'late-without-reason',
        basis: [
          { statute: 'ARL', article: 20, paragraph: 1 },
          { statute: 'ARL', article: 20, paragraph: 2 },
        ],
        field: 'lateReason',
        facts: { lastDay: '2026-12-25' },
      },
    ])
    expect(aServedCase().against('noteReconsideration', around, { ...late, lateReason: '洪水围困。' })).toEqual([])
    expect(aServedCase().against('noteReconsideration', around, applying({ appliedOn: '2026-12-25' }))).toEqual([])
  })

  test('is not made beside a suit, nor once it has been judged, and only of a decision that was served', () => {
    const against = (play: Play<CaseFile>, day: string) =>
      codes(play.against('noteReconsideration', on(officer, day), applying()))
    expect(against(sued(), '2026-11-10')).toContain('other-route-open')
    expect(against(applied(), '2026-11-04')).toContain('other-route-open')
    const upheld = accepted().take('noteOutcome', outcome(), on(officer, '2026-12-10'))
    expect(against(upheld, '2026-12-11')).toContain('route-used')
    expect(against(aDecidedCase(), '2026-10-24')).toContain('wrong-stage')
  })

  test('goes through the organ only where equipment recorded the act, and is then sent on in five working days', () => {
    const through = applying({ throughOrgan: true })
    expect(aServedCase().against('noteReconsideration', on(officer, '2026-11-03'), through)).toEqual([
      { code: 'not-through-organ', basis: [{ statute: 'ARL', article: 32 }], field: 'throughOrgan' },
    ])
    const play = applied({ throughOrgan: true, monitored: true })
    expect(limits(play)).toContainEqual(['ARL-32-FORWARD-5WD', '2026-11-09'])
    expect(duties(play)).toContain('forwardApplication')
    expect(codes(play.against('noteAcceptance', on(officer, '2026-11-06'), accepting()))).toEqual(['not-forwarded'])
    const sent = play.take(
      'forwardApplication',
      { forwardedOn: '2026-11-04', opinion: '维持。' },
      on(officer, '2026-11-04'),
    )
    expect(limits(sent)).toContainEqual(['ARL-30-ACCEPT-5WD', '2026-11-11'])
    expect(codes(sent.against('forwardApplication', on(officer, '2026-11-05')))).toEqual(['nothing-to-forward'])
    expect(codes(applied().against('forwardApplication', on(officer, '2026-11-04')))).toEqual(['nothing-to-forward'])
  })
})

describe('its acceptance', () => {
  test('starts sixty days to decide and ten working days to reply; simplified, thirty and five', () => {
    expect(limits(accepted())).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ARL-48-REPLY-10WD', '2026-11-20'],
      ['ARL-62-DECIDE-60D', '2027-01-04'],
    ])
    expect(limits(accepted({ simplified: true }))).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ARL-54-REPLY-5WD', '2026-11-13'],
      ['ARL-62-SIMPLE-30D', '2026-12-07'],
    ])
  })

  test('starts the days to send the copy where it has not come, and the reply when it does', () => {
    const play = accepted({ copyReceivedOn: undefined })
    expect(limits(play)).toContainEqual(['ARL-48-SEND-7WD', '2026-11-16'])
    expect(duties(play)).toContain('noteCopy')
    const answering = on(officer, '2026-11-12')
    expect(codes(play.against('submitAnswer', answering))).toEqual(['copy-not-received', 'answer-not-issued'])
    play.take('noteCopy', { receivedOn: '2026-11-11' }, on(officer, '2026-11-11'))
    expect(limits(play)).toContainEqual(['ARL-48-REPLY-10WD', '2026-11-25'])
    expect(limits(play).map(([limit]) => limit)).not.toContain('ARL-48-SEND-7WD')
    expect(codes(play.against('noteCopy', answering, { receivedOn: '2026-11-12' }))).toEqual(['already-done'])
    const simplified = accepted({ copyReceivedOn: undefined, simplified: true })
    expect(limits(simplified)).toContainEqual(['ARL-54-SEND-3WD', '2026-11-10'])
  })

  test('is silence after five working days, not before, and is said once', () => {
    const silent = accepting({ how: 'silence', decidedOn: '2026-11-06' })
    expect(applied().against('noteAcceptance', on(officer, '2026-11-10'), silent)).toEqual([
      {
        code: 'acceptance-period-running',
        basis: [{ statute: 'ARL', article: 30 }],
        field: 'decidedOn',
        facts: { lastDay: '2026-11-09' },
      },
    ])
    const play = applied().take(
      'noteAcceptance',
      accepting({ how: 'silence', decidedOn: '2026-11-09', copyReceivedOn: undefined }),
      on(officer, '2026-11-10'),
    )
    expect(openRemedy(play.known)?.acceptance).toMatchObject({ acceptedOn: '2026-11-09', bySilence: true })
    expect(codes(play.against('noteAcceptance', on(officer, '2026-11-11'), accepting()))).toEqual(['already-done'])
  })

  test('that is refused says why; the sixty days and the six months go on, and fifteen days run to sue over it', () => {
    const refusing = accepting({ how: 'refused', reference: undefined, copyReceivedOn: undefined })
    expect(codes(applied().against('noteAcceptance', on(officer, '2026-11-06'), refusing))).toEqual(['reason-missing'])
    const play = applied().take('noteAcceptance', { ...refusing, reason: '材料不齐。' }, on(officer, '2026-11-06'))
    expect(openRemedy(play.known)).toBeUndefined()
    expect(limits(play)).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ALL-45-SUE-15D', '2026-11-20'],
      ['ARL-20-APPLY-60D', '2026-12-25'],
      ['ALL-46-SUE-6M', '2027-04-26'],
    ])
    expect(
      play.against('noteReconsideration', on(officer, '2026-11-10'), applying({ appliedOn: '2026-11-10' })),
    ).toEqual([])
  })
})

describe('the answer of the organ', () => {
  test('is handed in once it was issued, and its clock stops', () => {
    const play = accepted()
    expect(codes(play.against('submitAnswer', on(officer, '2026-11-10')))).toEqual(['answer-not-issued'])
    expect(play.last?.duties).toContainEqual(
      expect.objectContaining({ action: 'prepareDocument', limit: 'ARL-48-REPLY-10WD' }),
    )
    answerIssued(play).take('submitAnswer', { submittedOn: '2026-11-11' }, on(officer, '2026-11-11'))
    expect(limits(play).map(([limit]) => limit)).not.toContain('ARL-48-REPLY-10WD')
    expect(openRemedy(play.known)?.answer).toMatchObject({ submittedOn: '2026-11-11', form: 'DOC-087' })
    expect(duties(play)).toContain('noteOutcome')
    expect(codes(play.against('submitAnswer', on(officer, '2026-11-12')))).toContain('already-done')
  })

  test('waits for the head once, by the clock of the answer', () => {
    const play = accepted().take(
      'prepareDocument',
      {
        form: 'DOC-087',
        values: {
          addressee: '阳谷县人民政府',
          reviewNumber: '1',
          applicant: '示例餐饮服务有限公司',
          factsAndGrounds: '事实清楚。',
          procedureFollowed: '程序合法。',
          replyRequest: '请求维持。',
          materials: [{ name: '现场检查笔录', quantity: '1份', note: '' }],
        },
      },
      on(officer, '2026-11-09'),
    )
    expect(play.last?.duties.filter(({ action }) => action === 'approveDocument')).toEqual([
      { action: 'approveDocument', unit: head.organ, mover: 'head', limit: 'ARL-48-REPLY-10WD' },
    ])
  })

  test('to a suit is another paper, and has fifteen natural days', () => {
    const play = sued()
    expect(limits(play)).toContainEqual(['ALL-67-ANSWER-15D', '2026-11-24'])
    expect(codes(answerIssued(play).against('submitAnswer', on(officer, '2026-11-12')))).toEqual(['answer-not-issued'])
    answerIssued(play, 'DOC-088').take('submitAnswer', { submittedOn: '2026-11-12' }, on(officer, '2026-11-12'))
    expect(duties(play)).toContain('noteJudgment')
  })
})

describe('the days to decide', () => {
  test('are extended once, by thirty at most, counted as one total that rolls once', () => {
    const play = accepted().take('extendReview', { toldOn: '2026-12-30', days: 30 }, on(officer, '2026-12-30'))
    // Ninety days after 5 November 2026 is 3 February 2027.
    expect(limits(play)).toContainEqual(['ARL-62-DECIDE-60D', '2027-02-03'])
    expect(codes(play.against('extendReview', on(officer, '2026-12-31')))).toEqual(['not-extensible'])
    const late = { toldOn: '2027-01-05', days: 30 }
    expect(accepted().against('extendReview', on(officer, '2027-01-05'), late)).toEqual([
      {
        code: 'period-ended',
        basis: [{ statute: 'ARL', article: 62 }],
        field: 'toldOn',
        facts: { lastDay: '2027-01-04' },
      },
    ])
    expect(codes(accepted({ simplified: true }).against('extendReview', on(officer, '2026-11-30')))).toEqual([
      'not-extensible',
    ])
    expect(() =>
      accepted().take('extendReview', { toldOn: '2026-12-30', days: 31 }, on(officer, '2026-12-30')),
    ).toThrow()
  })

  test('are overdue only when they have passed; then the party may sue in fifteen days', () => {
    const overdue = (receivedOn: string) =>
      outcome({ outcome: 'overdue', reference: undefined, receivedOn, summary: '逾期未作出决定。' })
    expect(codes(accepted().against('noteOutcome', on(officer, '2027-01-03'), overdue('2027-01-03')))).toEqual([
      'review-period-running',
    ])
    const play = accepted().take('noteOutcome', overdue('2027-01-04'), on(officer, '2027-01-05'))
    expect(limits(play)).toContainEqual(['ALL-45-SUE-15D', '2027-01-19'])
    expect(
      codes(
        play.against(
          'noteSuit',
          on(officer, '2027-01-20'),
          suing({ suedOn: '2027-01-20', acceptedOn: '2027-01-20', copyReceivedOn: '2027-01-20' }),
        ),
      ),
    ).toEqual(['late-without-reason'])
  })
})

describe('execution', () => {
  test('is stopped by whoever has it before him, or by the organ itself, and resumed', () => {
    const stay = (orderedBy: string) => ({ orderedBy, from: '2026-11-06', reason: '可能造成难以弥补的损失。' })
    const byHead = on(head, '2026-11-06')
    expect(accepted().against('stayExecution', byHead, stay('court'))).toEqual([
      { code: 'stay-by-another', basis: [{ statute: 'ARL', article: 42 }], field: 'orderedBy' },
    ])
    expect(codes(sued().against('stayExecution', on(head, '2026-11-09'), stay('reconsideration-organ')))).toEqual([
      'stay-by-another',
    ])
    expect(accepted().against('stayExecution', byHead, stay('organ'))).toEqual([])
    const play = accepted().take('stayExecution', stay('reconsideration-organ'), byHead)
    expect(codes(play.against('stayExecution', byHead, stay('organ')))).toEqual(['already-done'])
    play.take('endStay', { to: '2026-11-20', reason: '担保已提供。' }, on(head, '2026-11-20'))
    expect(openRemedy(play.known)?.stays).toMatchObject([{ from: '2026-11-06', to: '2026-11-20' }])
    expect(codes(play.against('endStay', on(head, '2026-11-21')))).toEqual(['no-stay'])
    expect(codes(aServedCase().against('stayExecution', byHead, stay('organ')))).toEqual(['no-review-open'])
  })
})

describe('what an outcome does', () => {
  const reconsidered = (more: object) => accepted().take('noteOutcome', outcome(more), on(officer, '2026-12-10'))

  test('upheld: the decision stands, fifteen days to sue', () => {
    const play = reconsidered({})
    expect([play.stage, play.known.decision?.penalty.fineInYuan]).toEqual(['served', 5000])
    expect(limits(play)).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ALL-45-SUE-15D', '2026-12-25'],
    ])
  })

  test('withdrawn, also before it was accepted: nothing is judged, the six months go on', () => {
    const withdrawn = outcome({
      outcome: 'withdrawn',
      reference: undefined,
      receivedOn: '2026-11-04',
      summary: '撤回。',
    })
    const play = applied().take('noteOutcome', withdrawn, on(officer, '2026-11-04'))
    expect(limits(play)).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ALL-46-SUE-6M', '2027-04-26'],
    ])
    expect(
      codes(applied().against('noteOutcome', on(officer, '2026-11-04'), outcome({ receivedOn: '2026-11-04' }))),
    ).toEqual(['not-accepted'])
  })

  test('revoked: the decision is no more, its clocks end, what was published goes in three working days', () => {
    const play = reconsidered({ outcome: 'revoked', summary: '主要事实不清。' })
    expect(play.stage).toBe('revoked')
    expect(play.known.revocation).toMatchObject({
      ground: 'reconsideration',
      authority: '阳政复决〔2026〕1号',
      fellOn: '2026-12-10',
    })
    expect(limits(play)).toEqual([
      ['PL-48-WITHDRAW-3WD', '2026-12-15'],
      ['SAMR-77-CLOSE-15WD', '2026-12-31'],
    ])
    expect(duties(play)).toEqual(['withdrawPublication'])
    expect(outstanding(play.known, '2027-06-01').total).toBe(0)
  })

  test('changed: lighter only, withdrawn and published anew, the rest is asked for', () => {
    const changed = (fineInYuan: number) =>
      outcome({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan }), summary: '裁量明显不当。' })
    const around = on(officer, '2026-12-10')
    expect(accepted().against('noteOutcome', around, changed(6000))).toEqual([
      {
        code: 'heavier-than-decided',
        basis: [{ statute: 'ARL', article: 63 }],
        field: 'penalty.fineInYuan',
        facts: { notified: 5000, intended: 6000 },
      },
    ])
    expect(codes(accepted().against('noteOutcome', around, changed(5000)))).toEqual(['nothing-changed'])
    expect(codes(accepted().against('noteOutcome', around, outcome({ outcome: 'changed' })))).toEqual([
      'change-not-said',
    ])
    const play = accepted().take('noteOutcome', changed(2000), around)
    expect([play.stage, outstanding(play.known, '2026-11-10').fine]).toEqual(['served', 2000])
    expect(limits(play)).toEqual([
      ['PL-67-PAY-15D', '2026-11-10'],
      ['ALL-45-SUE-15D', '2026-12-25'],
      ['PL-48-WITHDRAW-3WD', '2026-12-15'],
      ['SC118-PENALTY-7WD', '2026-12-21'],
    ])
  })

  test('confirmed unlawful: the decision stays, what was published goes', () => {
    const play = reconsidered({ outcome: 'unlawful', summary: '送达程序轻微违法。' })
    expect([play.stage, play.known.revocation]).toEqual(['served', undefined])
    expect(limits(play)).toContainEqual(['PL-48-WITHDRAW-3WD', '2026-12-15'])
    const withdrawal = { withdrawnOn: '2026-12-11', where: '县平台', explanation: '已被确认违法。' }
    expect(play.against('withdrawPublication', on(head, '2026-12-11'), withdrawal)).toEqual([])
    expect(
      codes(play.against('withdrawPublication', on(head, '2026-12-11'), { ...withdrawal, withdrawnOn: '2026-12-09' })),
    ).toEqual(['date-before-start'])
  })

  test('mediated with a lower fine is a change, without one it changes nothing', () => {
    const mediated = (penalty?: object) => reconsidered({ outcome: 'mediated', summary: '达成调解。', penalty })
    expect(mediated().known.decision?.penalty.fineInYuan).toBe(5000)
    expect(mediated(payloads.penalty({ fineInYuan: 3000 })).known.decision?.penalty.fineInYuan).toBe(3000)
  })

  test('names its paper', () => {
    expect(accepted().against('noteOutcome', on(officer, '2026-12-10'), outcome({ reference: undefined }))).toEqual([
      { code: 'authority-not-named', basis: [{ statute: 'ARL', article: 75 }], field: 'reference' },
    ])
  })

  test('of a closed case opens it again where something is to be taken back', () => {
    const paid = aPublishedCase()
      .take(
        'recordPayment',
        { paidOn: '2026-11-02', amountInYuan: 5000, receiptNumber: '1' },
        on(officer, '2026-11-02'),
      )
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-02', corrected: true, findings: '已改正。', attachmentIds: [] },
        on(officer, '2026-11-02'),
      )
      .take('proposeClosing', { kind: 'performed', execution: '已缴纳。' }, on(officer, '2026-11-02'))
      .take('close', { opinion: '同意。' }, on(head, '2026-11-02'))
    const changed = outcome({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan: 2000 }) })
    const play = accepted({}, applied({}, paid.fork())).take('noteOutcome', changed, on(officer, '2026-12-10'))
    expect([play.stage, play.known.closed]).toEqual(['performed', null])
    expect(duties(play)).toEqual(expect.arrayContaining(['withdrawPublication', 'recordRefund']))
    const upheld = accepted({}, applied({}, paid.fork())).take('noteOutcome', outcome(), on(officer, '2026-12-10'))
    expect(upheld.stage).toBe('closed')
  })
})

describe('a suit', () => {
  test('is brought within six months, or fifteen days after a reconsideration, or says why it comes late', () => {
    const at = (day: string, more: object = {}) => suing({ suedOn: day, acceptedOn: day, copyReceivedOn: day, ...more })
    expect(aServedCase().against('noteSuit', on(officer, '2027-04-26'), at('2027-04-26'))).toEqual([])
    expect(aServedCase().against('noteSuit', on(officer, '2027-04-27'), at('2027-04-27'))).toMatchObject([
      { code: 'late-without-reason', facts: { lastDay: '2027-04-26' } },
    ])
    const upheld = accepted().take('noteOutcome', outcome(), on(officer, '2026-12-10'))
    expect(upheld.against('noteSuit', on(officer, '2026-12-25'), at('2026-12-25'))).toEqual([])
    expect(codes(upheld.against('noteSuit', on(officer, '2026-12-28'), at('2026-12-28')))).toEqual([
      'late-without-reason',
    ])
    expect(codes(applied().against('noteSuit', on(officer, '2026-11-10'), at('2026-11-10')))).toContain(
      'other-route-open',
    )
    expect(
      codes(aServedCase().against('noteSuit', on(officer, '2026-11-10'), suing({ acceptedOn: '2026-11-01' }))),
    ).toEqual(['date-before-start'])
  })

  test('is ended by a judgment that holds when the days to appeal have passed', () => {
    const revoking = judgment({ outcome: 'revoked', receivedOn: '2026-12-10', summary: '证据不足。' })
    const play = sued().take('noteJudgment', revoking, on(officer, '2026-12-10'))
    // Nothing has taken effect yet.
    expect([play.stage, play.known.revocation]).toEqual(['served', undefined])
    expect(limits(play)).toContainEqual(['ALL-85-APPEAL-15D', '2026-12-25'])
    expect(play.against('noteEffect', on(officer, '2026-12-25'), { effectiveOn: '2026-12-25' })).toEqual([
      {
        code: 'appeal-period-running',
        basis: [{ statute: 'ALL', article: 85 }],
        field: 'effectiveOn',
        facts: { openFrom: '2026-12-26' },
      },
    ])
    expect(codes(play.against('noteJudgment', on(officer, '2026-12-20'), revoking))).toContain('already-done')
    play.take('noteEffect', { effectiveOn: '2026-12-26' }, on(officer, '2026-12-28'))
    expect([play.stage, play.known.revocation?.ground]).toEqual(['revoked', 'court'])
    expect(openRemedy(play.known)).toBeUndefined()
  })

  test('has ten days to appeal against a ruling', () => {
    const ruling = judgment({ outcome: 'dismissed', kind: 'ruling', receivedOn: '2026-12-10', summary: '驳回起诉。' })
    expect(limits(sued().take('noteJudgment', ruling, on(officer, '2026-12-10')))).toContainEqual([
      'ALL-85-APPEAL-10D',
      '2026-12-21',
    ])
  })

  test('goes on with an appeal in time, and the second judgment holds at once', () => {
    const first = judgment({ outcome: 'revoked', receivedOn: '2026-12-10', summary: '证据不足。' })
    const appealing = (appealedOn: string) => ({ appellant: 'organ', appealedOn, court: '聊城市中级人民法院' })
    const play = sued().take('noteJudgment', first, on(officer, '2026-12-10'))
    expect(codes(sued().against('noteAppeal', on(officer, '2026-12-10')))).toEqual(['no-judgment'])
    expect(codes(play.against('noteAppeal', on(officer, '2026-12-28'), appealing('2026-12-28')))).toEqual([
      'period-ended',
    ])
    play.take('noteAppeal', appealing('2026-12-25'), on(officer, '2026-12-28'))
    expect(codes(play.against('noteEffect', on(officer, '2026-12-29')))).toEqual(['no-judgment'])
    play.take('noteJudgment', judgment({ receivedOn: '2027-03-01', summary: '改判维持。' }), on(officer, '2027-03-01'))
    expect([play.stage, play.known.remedies?.at(-1)?.end?.outcome]).toEqual(['served', 'upheld'])
    expect(limits(play)).toEqual([['PL-67-PAY-15D', '2026-11-10']])
    expect(
      codes(
        play.against(
          'noteSuit',
          on(officer, '2027-03-02'),
          suing({ suedOn: '2027-03-02', acceptedOn: '2027-03-02', copyReceivedOn: '2027-03-02' }),
        ),
      ),
    ).toContain('route-used')
  })

  test('is not ended by an outcome of reconsideration, only withdrawn', () => {
    expect(codes(sued().against('noteOutcome', on(officer, '2026-12-10'), outcome()))).toEqual(['judgment-first'])
    const overdue = outcome({ outcome: 'overdue', reference: undefined })
    expect(codes(sued().against('noteOutcome', on(officer, '2026-12-10'), overdue))).toEqual([
      'judgment-first',
      'outcome-not-possible',
    ])
    const play = sued().take(
      'noteOutcome',
      outcome({ outcome: 'withdrawn', reference: undefined }),
      on(officer, '2026-12-10'),
    )
    expect(openRemedy(play.known)).toBeUndefined()
  })

  test('cannot make a fine heavier', () => {
    const changed = judgment({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan: 9000 }) })
    expect(sued().against('noteJudgment', on(officer, '2026-12-10'), changed)).toMatchObject([
      { code: 'heavier-than-decided', basis: [{ statute: 'ALL', article: 77, paragraph: 2 }] },
    ])
  })
})

describe('a file under review', () => {
  const closed = () =>
    aPublishedCase()
      .take(
        'recordPayment',
        { paidOn: '2026-11-02', amountInYuan: 5000, receiptNumber: '1' },
        on(officer, '2026-11-02'),
      )
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-02', corrected: true, findings: '已改正。', attachmentIds: [] },
        on(officer, '2026-11-02'),
      )
      .take('proposeClosing', { kind: 'performed', execution: '已缴纳。' }, on(officer, '2026-11-02'))
      .take('close', { opinion: '同意。' }, on(head, '2026-11-02'))

  test('is not bound; a bound one is opened again', () => {
    const binding = { retention: '10-years' }
    expect(codes(sued({}, closed()).against('archive', on(officer, '2026-11-10'), binding))).toEqual(['review-open'])
    const bound = closed().take('archive', binding, on(officer, '2026-11-02'))
    expect(bound.stage).toBe('archived')
    const again = sued({}, bound)
    expect([again.stage, again.known.archive]).toEqual(['closed', null])
  })
})

describe('the surcharge', () => {
  test('does not grow from the acceptance to the effect, both included (PL 73(3))', () => {
    // Due on 10 November; accepted on the 16th, in effect on 10 December: 11 to 15 November, then from 11 December.
    const play = applied().take(
      'noteAcceptance',
      accepting({ decidedOn: '2026-11-16', copyReceivedOn: '2026-11-17' }),
      on(officer, '2026-11-17'),
    )
    expect(outstanding(play.known, '2026-11-15').surcharge).toBe(750)
    expect(outstanding(play.known, '2027-02-01').surcharge).toBe(750)
    play.take('noteOutcome', outcome(), on(officer, '2026-12-10'))
    expect(outstanding(play.known, '2026-12-10').surcharge).toBe(750)
    expect(outstanding(play.known, '2026-12-12').surcharge).toBe(1050)
  })
})

test('no sequence of reviews makes a decision heavier', () => {
  const fines = fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 4 })
  fc.assert(
    fc.property(fines, (asked) => {
      const reconsidered = accepted()
      const court = aServedCase().take('noteSuit', suing(), on(officer, '2026-11-09'))
      for (const fineInYuan of asked)
        for (const [play, step, payload] of [
          [reconsidered, 'noteOutcome', outcome({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan }) })],
          [court, 'noteJudgment', judgment({ outcome: 'changed', penalty: payloads.penalty({ fineInYuan }) })],
        ] as const) {
          const before = play.known.decision?.penalty.fineInYuan ?? 0
          const around = on(officer, '2026-12-10')
          if (play.against(step, around, payload).length === 0) play.take(step, payload, around)
          expect(play.known.decision?.penalty.fineInYuan ?? 0).toBeLessThanOrEqual(before)
        }
    }),
    { numRuns: 40 },
  )
})
