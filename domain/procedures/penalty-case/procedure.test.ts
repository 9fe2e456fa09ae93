import { describe, expect, test } from 'vitest'
import { Refused } from '../../refusal.ts'
import {
  aDecidedCase,
  aFiledCase,
  aNotifiedCase,
  anInvestigatedCase,
  aReviewedCase,
  aServedCase,
  clerk,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
  strangerOfficer,
} from '../../../testing/restaurant-case.ts'
import { outstanding } from './payment.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const deciding = (day: string) => on(head, day, { power })

describe('a case that is filed', () => {
  test('has ninety days, rolled over the rest day at the end', () => {
    // Day 90 after 8 October 2026 is Wednesday 6 January 2027, a year whose notice is not out yet.
    expect(aFiledCase().clocks).toEqual([
      expect.objectContaining({ limit: 'PL-60-DECISION-90D', lastDay: '2027-01-06', provisional: true }),
    ])
  })

  test('shows every officer whose move it is', () => {
    expect(aFiledCase().last?.duties.map(({ personId, action }) => [personId, action])).toEqual(
      officers.map(({ personId }) => [personId, 'recordInspection']),
    )
  })

  test('is inspected by two officers whose certificates are valid that day', () => {
    const inspect = (present: typeof officers) =>
      aFiledCase().against(
        'recordInspection',
        on(officer, '2026-10-09', { officers: present }),
        payloads.inspection('2026-10-09'),
      )
    const [first, second] = officers
    if (first === undefined || second === undefined) throw new Error('two officers')
    expect(inspect(officers)).toEqual([])
    expect(inspect([first])).toEqual([expect.objectContaining({ code: 'fewer-than-two-officers' })])
    expect(codes(inspect([first, { ...second, certificate: null }]))).toEqual(['certificate-missing'])
    expect(
      inspect([first, { ...second, certificate: { number: '1', validFrom: '2020-01-01', validTo: '2026-10-08' } }]),
    ).toEqual([
      expect.objectContaining({
        code: 'certificate-expired',
        basis: [
          { statute: 'PL', article: 42 },
          { statute: 'SDSUP', article: 10 },
        ],
        facts: { name: second.name, validTo: '2026-10-08' },
      }),
    ])
  })

  test('is nothing for an officer who is not assigned, nor for office staff of a township', () => {
    const play = aFiledCase()
    expect(codes(play.against('recordInspection', on(strangerOfficer, '2026-10-09')))).toEqual(['not-assigned'])
    expect(play.against('recordInspection', on(clerk, '2026-10-09'))).toEqual([
      {
        code: 'without-enforcement-power',
        basis: [
          { statute: 'PL', article: 38 },
          { statute: 'PL', article: 42 },
        ],
      },
    ])
  })

  test('needs certificates shown, the right of recusal told, and a witness where nobody signed', () => {
    const record = {
      ...payloads.inspection('2026-10-09'),
      certificatesShown: false,
      recusalTold: false,
      signature: 'refused',
    }
    expect(codes(aFiledCase().against('recordInspection', on(officer, '2026-10-09', { officers }), record))).toEqual([
      'certificates-not-shown',
      'recusal-not-told',
      'witness-missing',
    ])
  })

  test('takes no record of the future and none that ends before it begins', () => {
    const play = aFiledCase()
    const record = (startedAt: string, endedAt: string) =>
      play.against('recordInspection', on(officer, '2026-10-09', { officers }), {
        ...payloads.inspection('2026-10-09'),
        startedAt,
        endedAt,
      })
    expect(codes(record('2026-10-10T08:00:00+08:00', '2026-10-10T09:00:00+08:00'))).toEqual([
      'date-in-future',
      'date-in-future',
    ])
    expect(codes(record('2026-10-09T09:00:00+08:00', '2026-10-09T08:00:00+08:00'))).toEqual(['end-before-start'])
    expect(codes(record('1900-01-01T09:00:00+08:00', '1900-01-01T10:00:00+08:00'))).toEqual(['date-implausible'])
  })
})

describe('the report', () => {
  const report = (play: ReturnType<typeof aFiledCase>, penalty = payloads.penalty()) =>
    play.against('reportInvestigation', on(officer, '2026-10-12', { power }), payloads.report(penalty))

  test('waits for an inspection and for evidence', () => {
    expect(codes(report(aFiledCase()))).toEqual(['wrong-stage', 'no-inspection-record', 'no-evidence'])
    expect(report(anInvestigatedCase())).toEqual([])
  })

  test('stays inside the grade, or says why not', () => {
    const high = payloads.penalty({ fineInYuan: 20_000 })
    expect(codes(report(anInvestigatedCase(), high))).toEqual(['deviation-without-reason'])
    expect(report(anInvestigatedCase(), { ...high, deviationReason: '影响周边居民，多次被投诉。' })).toEqual([])
  })

  test('never goes above the statute, and below it only as mitigation with its ground', () => {
    expect(
      codes(report(anInvestigatedCase(), payloads.penalty({ fineInYuan: 60_000, deviationReason: '严重' }))),
    ).toContain('outside-tiers')
    const low = payloads.penalty({ fineInYuan: 3000 })
    expect(codes(report(anInvestigatedCase(), low))).toContain('below-minimum')
    expect(
      report(anInvestigatedCase(), { ...low, mitigation: { ground: 'removes-harm', reason: '主动消除危害后果。' } }),
    ).toEqual([])
  })
})

describe('the legal review', () => {
  test('comes before the notice in the bureau’s profile, and nobody reviews a case of his own', () => {
    const reported = anInvestigatedCase().take(
      'reportInvestigation',
      payloads.report(payloads.penalty()),
      on(officer, '2026-10-12', { power }),
    )
    expect(codes(reported.against('issueNotice', on(head, '2026-10-13')))).toEqual(['legal-review-not-passed'])
    const own = { ...reviewer, personId: officer.personId }
    expect(codes(reported.against('passReview', on(own, '2026-10-13'), payloads.review()))).toEqual(['own-case-review'])
  })

  test('may return the case with a comment, and passes it the second time', () => {
    const returned = anInvestigatedCase()
      .take('reportInvestigation', payloads.report(payloads.penalty()), on(officer, '2026-10-12', { power }))
      .take('returnReview', { comment: '请补充集油盒缺失的照片。' }, on(reviewer, '2026-10-13'))
    expect(returned.stage).toBe('investigating')
    expect(returned.last?.duties.every(({ returned: back }) => back === true)).toBe(true)
    const passed = returned
      .take('reportInvestigation', payloads.report(payloads.penalty()), on(officer, '2026-10-14', { power }))
      .take('passReview', payloads.review(), on(reviewer, '2026-10-15'))
    expect(passed.stage).toBe('reviewed')
    expect(passed.known.review.returns).toHaveLength(1)
  })
})

describe('a decision', () => {
  test('is refused while the five working days run and the party has not waived them', () => {
    const play = aNotifiedCase()
    expect(play.clocks).toContainEqual(
      expect.objectContaining({ limit: 'SAMR-57-STATEMENT-5WD', lastDay: '2026-10-22' }),
    )
    expect(play.against('decide', deciding('2026-10-22'), payloads.decision(payloads.penalty()))).toEqual([
      {
        code: 'statement-period-running',
        basis: [
          { statute: 'PL', article: 45 },
          { statute: 'PL', article: 62 },
        ],
        facts: { lastDay: '2026-10-22' },
      },
    ])
    expect(play.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty()))).toEqual([])
  })

  test('may come earlier after an express waiver', () => {
    const waived = aNotifiedCase().take(
      'recordWaiver',
      { waives: ['statement'], signedOn: '2026-10-16', by: '示例·法定代表人' },
      on(officer, '2026-10-16'),
    )
    expect(waived.stage).toBe('heard')
    expect(waived.known.waiver?.by).toBe('示例·法定代表人')
    expect(waived.against('decide', deciding('2026-10-16'), payloads.decision(payloads.penalty()))).toEqual([])
  })

  test('waits for the re-examination of every statement, and for the rest of the period all the same', () => {
    const stated = aNotifiedCase().take(
      'recordStatement',
      {
        receivedOn: '2026-10-16',
        mode: 'oral',
        by: '示例·法定代表人',
        content: '已恢复设施，请求从轻。',
        attachmentIds: [],
      },
      on(officer, '2026-10-16'),
    )
    expect(stated.known.statements[0]?.by).toBe('示例·法定代表人')
    expect(codes(stated.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty())))).toEqual([
      'statement-not-re-examined',
    ])
    const examined = stated.take(
      'reexamineStatement',
      { conclusion: 'rejected', reasons: '已按较轻档拟罚。' },
      on(officer, '2026-10-19'),
    )
    expect(codes(examined.against('decide', deciding('2026-10-20'), payloads.decision(payloads.penalty())))).toEqual([
      'statement-period-running',
    ])
    expect(examined.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty()))).toEqual([])
  })

  test('is never heavier than notified; heavier after a defence it breaks two articles', () => {
    const heavier = payloads.decision(payloads.penalty({ fineInYuan: 6000 }))
    expect(aNotifiedCase().against('decide', deciding('2026-10-23'), heavier)).toEqual([
      expect.objectContaining({ code: 'heavier-than-notified', facts: { notified: 5000, intended: 6000 } }),
    ])
    const stated = aNotifiedCase()
      .take(
        'recordStatement',
        { receivedOn: '2026-10-16', mode: 'oral', by: '示例·法定代表人', content: '请求从轻。', attachmentIds: [] },
        on(officer, '2026-10-16'),
      )
      .take('reexamineStatement', { conclusion: 'rejected', reasons: '理由不成立。' }, on(officer, '2026-10-19'))
    expect(codes(stated.against('decide', deciding('2026-10-23'), heavier))).toEqual([
      'heavier-than-notified',
      'heavier-after-defence',
    ])
    const otherKind = payloads.decision(payloads.penalty({ kinds: ['fine', 'order_stop'] }))
    expect(codes(aNotifiedCase().against('decide', deciding('2026-10-23'), otherKind))).toEqual([
      'heavier-than-notified',
    ])
  })

  test('heavier than notified is possible after a new report, review and notice', () => {
    const again = aNotifiedCase()
      .take(
        'reportInvestigation',
        payloads.report(payloads.penalty({ fineInYuan: 9000 })),
        on(officer, '2026-10-19', { power }),
      )
      .take('passReview', payloads.review(), on(reviewer, '2026-10-20'))
      .take('issueNotice', { opinion: '同意重新告知。' }, on(head, '2026-10-21'))
      .take('serveNotice', payloads.service('2026-10-21'), on(officer, '2026-10-21', { officers }))
    expect(
      codes(again.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty({ fineInYuan: 9000 })))),
    ).toEqual(['statement-period-running'])
    expect(
      again.against('decide', deciding('2026-10-29'), payloads.decision(payloads.penalty({ fineInYuan: 9000 }))),
    ).toEqual([])
  })

  test('waits for a hearing that was requested, and for the review after it', () => {
    const asked = aNotifiedCase(payloads.penalty({ fineInYuan: 12_000 }), true).take(
      'requestHearing',
      { requestedOn: '2026-10-16', by: '示例·法定代表人' },
      on(officer, '2026-10-16'),
    )
    const decision = payloads.decision(payloads.penalty({ fineInYuan: 12_000 }))
    expect(codes(asked.against('decide', deciding('2026-11-20'), decision))).toEqual(['hearing-not-held'])
    const hearing = { servedOn: '2026-10-19', heldAt: '09:00', place: '局会议室', chair: '示例·听证主持人', open: true }
    // Seven clear working days after 19 October 2026 end on the 28th.
    expect(asked.against('notifyHearing', on(officer, '2026-10-19'), { ...hearing, heldOn: '2026-10-28' })).toEqual([
      expect.objectContaining({ code: 'hearing-notice-too-short', facts: { earliest: '2026-10-29' } }),
    ])
    const held = asked
      .take('notifyHearing', { ...hearing, heldOn: '2026-10-29' }, on(officer, '2026-10-19'))
      .take(
        'holdHearing',
        { heldOn: '2026-10-29', attendees: '双方到场', record: '笔录', report: '报告' },
        on(officer, '2026-10-29'),
      )
    expect(codes(held.against('decide', deciding('2026-10-30'), decision))).toEqual(['legal-review-not-passed'])
    const reviewed = held.take('passReview', payloads.review(), on(reviewer, '2026-10-30'))
    expect(reviewed.against('decide', deciding('2026-10-30'), decision)).toEqual([])
  })

  test('is for the organ head alone', () => {
    expect(codes(aNotifiedCase().against('decide', on(officer, '2026-10-23')))).toEqual(['wrong-role'])
  })

  test('ends the ninety days and starts the service and publication clocks', () => {
    const decided = aDecidedCase()
    expect(decided.clocks.map(({ limit, lastDay }) => [limit, lastDay])).toEqual([
      ['PL-61-SERVE-7WD', '2026-11-03'],
      ['SC118-PENALTY-7WD', '2026-11-03'],
    ])
  })
})

describe('service, payment and closing', () => {
  test('a document that was left needs a witness; electronic service the party’s consent', () => {
    const serve = (more: object) =>
      codes(
        aDecidedCase().against('serveDecision', on(officer, '2026-10-26', { officers }), {
          ...payloads.service('2026-10-26'),
          ...more,
        }),
      )
    expect(serve({ mode: 'leaving' })).toEqual(['witness-missing'])
    expect(serve({ mode: 'electronic' })).toEqual(['consent-missing'])
    expect(serve({ mode: 'leaving', witness: '社区工作人员' })).toEqual([])
  })

  test('service by public notice counts after thirty days', () => {
    const served = aDecidedCase().take(
      'serveDecision',
      { ...payloads.service('2026-10-26'), mode: 'public-notice' },
      on(officer, '2026-10-26', { officers, payBy: '2026-12-10' }),
    )
    expect(served.known.decisionService?.effectiveOn).toBe('2026-11-25')
  })

  test('a fine paid in time is the fine; eleven days late it is a third more, and never more than twice', () => {
    const { known } = aServedCase()
    expect(outstanding(known, '2026-11-10')).toMatchObject({ fine: 5000, surcharge: 0, total: 5000 })
    expect(outstanding(known, '2026-11-21')).toMatchObject({ surcharge: 1650, total: 6650, daysLate: 11 })
    expect(outstanding(known, '2027-06-30')).toMatchObject({ surcharge: 5000, total: 10_000 })
  })

  test('a part payment leaves the case served, nobody pays more than is owed, and the rest performs it', () => {
    const part = aServedCase().take(
      'recordPayment',
      { paidOn: '2026-11-05', amountInYuan: 2000, receiptNumber: '1' },
      on(officer, '2026-11-05'),
    )
    expect(part.stage).toBe('served')
    expect(
      part.against('recordPayment', on(officer, '2026-11-06'), {
        paidOn: '2026-11-06',
        amountInYuan: 3000.01,
        receiptNumber: '2',
      }),
    ).toEqual([expect.objectContaining({ code: 'paid-too-much', facts: { owed: 3000 } })])
    const paid = part.take(
      'recordPayment',
      { paidOn: '2026-11-06', amountInYuan: 3000, receiptNumber: '2' },
      on(officer, '2026-11-06'),
    )
    expect(paid.stage).toBe('performed')
  })

  test('a paid fine alone does not close a case: the correction and the publication are open', () => {
    const paid = aServedCase().take(
      'recordPayment',
      { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' },
      on(officer, '2026-11-05'),
    )
    const closing = { kind: 'performed', execution: '罚款已缴清。' }
    expect(codes(paid.against('proposeClosing', on(officer, '2026-11-05'), closing))).toEqual([
      'correction-open',
      'not-published',
    ])
    const closed = paid
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-05', corrected: true, findings: '滤网已装回。', attachmentIds: [] },
        on(officer, '2026-11-05'),
      )
      .take(
        'publishDecision',
        { published: true, publishedOn: '2026-11-05', where: '县政府网站' },
        on(officer, '2026-11-05'),
      )
      .take('proposeClosing', closing, on(officer, '2026-11-05'))
      .take('close', { opinion: '同意结案。' }, on(head, '2026-11-06'))
      .take('archive', { retention: '30-years' }, on(officer, '2026-11-09'))
    expect(closed.stage).toBe('archived')
    expect(closed.last?.duties).toEqual([])
  })
})

test('a refused step changes nothing', () => {
  const play = aReviewedCase()
  const before = JSON.stringify(play.file)
  expect(() => play.take('decide', payloads.decision(payloads.penalty()), deciding('2026-10-23'))).toThrow(Refused)
  expect(JSON.stringify(play.file)).toBe(before)
})
