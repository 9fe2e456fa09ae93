import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aFiledCase,
  anInvestigatedCase,
  aNotifiedCase,
  aReviewedCase,
  aServedCase,
  head,
  leader,
  morning,
  officer,
  officers,
  payloads,
  power,
  proposedToPublish,
  published,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })

/** Whose move, which step, by which period, and what else the work-list shows of it. Officers once for both. */
const moves = (play: Play<CaseFile>) => {
  const [first] = officers
  return play.last?.duties
    .filter(({ personId }) => personId === undefined || personId === first?.personId)
    .map(({ mover, action, limit, unit: _, personId: __, ...more }) => [`${mover}: ${action}`, limit ?? '', more])
}
const ninety = 'PL-60-DECISION-90D'
const party = { by: '示例·法定代表人' }

describe('whose move it is', () => {
  test('while the case is investigated is the officers’', () => {
    expect(moves(aFiledCase())).toEqual([['officer: recordInspection', ninety, { returned: false }]])
    const inquired = aFiledCase().take(
      'recordInterview',
      payloads.interview('2026-10-09'),
      on(officer, '2026-10-09', { officers }),
    )
    expect(moves(inquired)).toEqual([['officer: reportInvestigation', ninety, { returned: false }]])
    expect(moves(anInvestigatedCase())).toEqual([['officer: reportInvestigation', ninety, { returned: false }]])
  })

  test('after the report is the reviewer’s, then the head’s, then the officers’ again', () => {
    const reported = anInvestigatedCase().take(
      'reportInvestigation',
      payloads.report(payloads.penalty()),
      on(officer, '2026-10-12', { power }),
    )
    expect(moves(reported)).toEqual([['reviewer: passReview', 'SAMR-55-REVIEW-10WD', {}]])
    const returned = reported.fork().take('returnReview', { comment: '补正。' }, on(reviewer, '2026-10-13'))
    expect(moves(returned)).toEqual([['officer: reportInvestigation', ninety, { returned: true }]])
    expect(moves(aReviewedCase())).toEqual([['head: issueNotice', ninety, {}]])
    const issued = aReviewedCase().take('issueNotice', { opinion: '同意。' }, on(head, '2026-10-14'))
    expect(moves(issued)).toEqual([['officer: serveNotice', ninety, {}]])
  })

  test('after the notice is the party’s until its periods end, then the head’s', () => {
    // Served on 15 October: the periods end on the 22nd.
    expect(moves(aNotifiedCase())).toEqual([
      ['officer: recordStatement', 'SAMR-57-STATEMENT-5WD', { waiting: true }],
      ['head: decide', ninety, { openFrom: '2026-10-23' }],
    ])
    const offered = aNotifiedCase(payloads.penalty({ fineInYuan: 12_000 }), true)
    const waived = offered.take(
      'recordWaiver',
      { waives: ['statement'], signedOn: '2026-10-16', ...party },
      on(officer, '2026-10-16'),
    )
    expect(moves(waived)).toEqual([['head: decide', ninety, { openFrom: '2026-10-23' }]])
    const both = waived.take(
      'recordWaiver',
      { waives: ['hearing'], signedOn: '2026-10-16', ...party },
      on(officer, '2026-10-16'),
    )
    expect(moves(both)).toEqual([['head: decide', ninety, {}]])
  })

  test('after a statement is the officers’, who re-examine it', () => {
    const stated = aNotifiedCase().take(
      'recordStatement',
      { receivedOn: '2026-10-16', mode: 'oral', content: '请求从轻。', attachmentIds: [], ...party },
      on(officer, '2026-10-16'),
    )
    expect(moves(stated)).toEqual([['officer: reexamineStatement', '', {}]])
    const examined = stated.take(
      'reexamineStatement',
      { conclusion: 'rejected', reasons: '不成立。' },
      on(officer, '2026-10-19'),
    )
    expect(moves(examined)).toEqual([['head: decide', ninety, { openFrom: '2026-10-23' }]])
  })

  test('for a hearing is the officers’, who notify and hold it', () => {
    const asked = aNotifiedCase(payloads.penalty({ fineInYuan: 12_000 }), true).take(
      'requestHearing',
      { requestedOn: '2026-10-16', ...party },
      on(officer, '2026-10-16'),
    )
    expect(moves(asked)).toEqual([['officer: notifyHearing', '', {}]])
    const place = { heldAt: '09:00', place: '局会议室', chair: '示例·听证主持人', open: true }
    const notified = asked.take(
      'notifyHearing',
      { servedOn: '2026-10-19', heldOn: '2026-10-29', ...place },
      on(officer, '2026-10-19'),
    )
    expect(moves(notified)).toEqual([['officer: holdHearing', '', { openFrom: '2026-10-29' }]])
  })

  test('after the decision is the officers’: service, publication, payment', () => {
    const publish = ['officer: proposePublication', 'SC118-PENALTY-7WD', {}]
    expect(moves(aDecidedCase())).toEqual([['officer: serveDecision', 'PL-61-SERVE-7WD', {}], publish])
    expect(moves(aServedCase())).toEqual([['officer: recordPayment', 'PL-67-PAY-15D', { waiting: true }], publish])
    const toPublish = proposedToPublish(aServedCase(), '2026-10-26')
    expect(moves(toPublish)).toContainEqual(['leader: approvePublication', 'SC118-PENALTY-7WD', {}])
    const sentBack = toPublish.fork().take('returnPublication', { comment: '范围太宽。' }, on(leader, '2026-10-26'))
    expect(moves(sentBack)).toContainEqual(['officer: proposePublication', 'SC118-PENALTY-7WD', { returned: true }])
    const approved = toPublish.fork().take('approvePublication', { opinion: '同意。' }, on(leader, '2026-10-26'))
    expect(moves(approved)).toContainEqual(['officer: publishDecision', 'SC118-PENALTY-7WD', {}])
    const shown = published(aServedCase(), '2026-10-26')
    expect(moves(shown)).toEqual([['officer: recordPayment', 'PL-67-PAY-15D', { waiting: true }]])
    const paid = shown.take(
      'recordPayment',
      { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' },
      on(officer, '2026-11-05'),
    )
    const closing = (action: string) => [`officer: ${action}`, 'SAMR-77-CLOSE-15WD', { returned: false }]
    expect(moves(paid)).toEqual([closing('confirmCorrection')])
    const check = (corrected: boolean) => ({
      checkedOn: '2026-11-05',
      corrected,
      findings: '复查。',
      attachmentIds: [],
    })
    const still = paid.take('confirmCorrection', check(false), on(officer, '2026-11-05'))
    expect(moves(still)).toEqual([closing('confirmCorrection')])
    const corrected = still.take('confirmCorrection', check(true), on(officer, '2026-11-06'))
    expect(moves(corrected)).toEqual([closing('proposeClosing')])
    const proposed = corrected.take(
      'proposeClosing',
      { kind: 'performed', execution: '罚款已缴清。' },
      on(officer, '2026-11-06'),
    )
    expect(moves(proposed)).toEqual([['head: close', 'SAMR-77-CLOSE-15WD', {}]])
    const closed = proposed.take('close', { opinion: '同意结案。' }, on(head, '2026-11-09'))
    expect(moves(closed)).toEqual([['officer: archive', '', {}]])
    expect(closed.last?.headline.closed).toBe(true)
    const archived = closed.take('archive', { retention: '30-years' }, on(officer, '2026-11-10'))
    expect([moves(archived), archived.last?.headline.closed]).toEqual([[], true])
  })
})

describe('what lists and statistics read from a case', () => {
  test('is the party with the cause, found by number, name, code, place and facts', () => {
    const { headline } = aDecidedCase().last as NonNullable<Play<CaseFile>['last']>
    expect(headline).toMatchObject({ title: '示例餐饮服务有限公司不正常使用油烟净化设施案', closed: false })
    for (const word of ['阳综执〔2026〕案第1号', '91371521MA3EXAMPE5', '谷山社区', '集油盒缺失'])
      expect(headline.words).toContain(word)
  })

  test('belongs to the squad of its officers, in the name of the head’s organ', () => {
    expect(aFiledCase().known).toMatchObject({ holderUnit: '371521-B01-Z02', holderOrgan: '371521-B01' })
    // Of two squads that work together it is the first officer's.
    const [first, second] = officers as [(typeof officers)[number], (typeof officers)[number]]
    const joint = new Play(caseProcedure).take('file', payloads.file(), {
      actor: head,
      at: morning('2026-10-08'),
      resolved: { officers: [{ ...first, unit: '371521-B01-Z03' }, second], power, number: '1' },
    })
    expect(joint.known).toMatchObject({ holderUnit: '371521-B01-Z03', holderOrgan: '371521-B01' })
  })

  test('counts filings, decisions with their fines, payments and closings', () => {
    const counted = (play: Play<CaseFile>) => play.last?.tallies
    expect(counted(aFiledCase())).toEqual([{ measure: 'cases-filed' }])
    expect(counted(aReviewedCase())).toEqual([])
    expect(counted(aDecidedCase())).toEqual([{ measure: 'cases-decided', amount: 5000 }])
    const stop = payloads.penalty({ kinds: ['order_stop'], fineInYuan: null })
    const stopped = aNotifiedCase(stop).take('decide', payloads.decision(stop), on(head, '2026-10-23', { power }))
    expect(counted(stopped)).toEqual([{ measure: 'cases-decided', amount: 0 }])
    const paid = aServedCase().take(
      'recordPayment',
      { paidOn: '2026-11-05', amountInYuan: 2000, receiptNumber: '1' },
      on(officer, '2026-11-05'),
    )
    expect(counted(paid)).toEqual([{ measure: 'payments', amount: 2000 }])
  })
})
