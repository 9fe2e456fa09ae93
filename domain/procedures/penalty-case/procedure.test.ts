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
  published,
  reviewer,
  strangerOfficer,
} from '../../../testing/restaurant-case.ts'
import { Play } from '../../../testing/play.ts'
import type { CaseFile } from './file.ts'
import { outstanding } from './payment.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const deciding = (day: string) => on(head, day, { power })
const taking = (step: { payload: object; by: ReturnType<typeof on> }) => [step.payload, step.by] as const

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

  test('asks for the certificate of the day of the act, though the record is written later', () => {
    const [first, second] = officers as [(typeof officers)[number], (typeof officers)[number]]
    const recorded = (validFrom: string, validTo: string) =>
      codes(
        aFiledCase().against(
          'recordInspection',
          on(officer, '2026-10-12', {
            officers: [first, { ...second, certificate: { number: '1', validFrom, validTo } }],
          }),
          payloads.inspection('2026-10-09'),
        ),
      )
    expect(recorded('2020-01-01', '2026-10-09')).toEqual([])
    expect(recorded('2026-10-10', '2030-01-01')).toEqual(['certificate-expired'])
    const served = (validFrom: string) =>
      codes(
        aDecidedCase().against(
          'serveDecision',
          on(officer, '2026-10-28', {
            officers: [first, { ...second, certificate: { number: '1', validFrom, validTo: '2030-01-01' } }],
          }),
          payloads.service('2026-10-26'),
        ),
      )
    expect(served('2026-10-26')).toEqual([])
    expect(served('2026-10-27')).toEqual(['certificate-expired'])
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
    expect(codes(record('2026-10-09T09:00:00+08:00', '2026-10-09T09:00:00+08:00'))).toEqual(['end-before-start'])
    expect(record('2026-10-09T09:00:00+08:00', '2026-10-09T09:01:00+08:00')).toEqual([])
    expect(codes(record('1900-01-01T09:00:00+08:00', '1900-01-01T10:00:00+08:00'))).toContain('date-implausible')
  })
})

describe('what is recorded of the inquiry', () => {
  const interview = (more: object, day = '2026-10-09', present = officers) =>
    codes(
      aFiledCase().against('recordInterview', on(officer, day, { officers: present }), {
        ...payloads.interview('2026-10-09'),
        ...more,
      }),
    )

  test('an interview is led by two officers who show their certificates and tell the right of recusal', () => {
    expect(interview({})).toEqual([])
    expect(interview({}, '2026-10-09', officers.slice(0, 1))).toEqual(['fewer-than-two-officers'])
    expect(interview({ certificatesShown: false, recusalTold: false })).toEqual([
      'certificates-not-shown',
      'recusal-not-told',
    ])
    expect(interview({}, '2026-10-08')).toEqual(['date-in-future', 'date-in-future'])
    expect(interview({ endedAt: payloads.interview('2026-10-09').startedAt })).toEqual(['end-before-start'])
  })

  test('a refused signature on the scene is witnessed under the two articles that ask for it', () => {
    const refused = { ...payloads.inspection('2026-10-09'), signature: 'refused' }
    const found = aFiledCase().against('recordInspection', on(officer, '2026-10-09', { officers }), refused)
    expect(found).toEqual([
      expect.objectContaining({
        code: 'witness-missing',
        basis: [
          { statute: 'PL', article: 55 },
          { statute: 'SAMR', article: 43 },
        ],
      }),
    ])
  })

  test('evidence opens the inquiry, moves nothing later, is numbered, and was not taken tomorrow', () => {
    const add = (day: string) => [payloads.evidence(day), on(officer, day)] as const
    const opened = aFiledCase().take('addEvidence', ...add('2026-10-09'))
    expect(opened.stage).toBe('investigating')
    const later = aReviewedCase().take('addEvidence', ...add('2026-10-13'))
    expect(later.stage).toBe('reviewed')
    expect(later.known.evidence.map(({ number }) => number)).toEqual([1, 2])
    expect(
      codes(aFiledCase().against('addEvidence', on(officer, '2026-10-08'), payloads.evidence('2026-10-09'))),
    ).toEqual(['date-in-future'])
  })
})

/** Filed with other facts, inspected, with one piece of evidence. */
const aFiledCaseInvestigated = (filing: object) =>
  new Play(caseProcedure)
    .take('file', { ...payloads.file(), ...filing }, on(head, '2026-10-08', { officers, power, number: '1' }))
    .take('recordInspection', payloads.inspection('2026-10-09'), on(officer, '2026-10-09', { officers }))
    .take('addEvidence', payloads.evidence('2026-10-09'), on(officer, '2026-10-09'))

describe('the report', () => {
  const report = (play: ReturnType<typeof aFiledCase>, penalty = payloads.penalty()) =>
    play.against('reportInvestigation', on(officer, '2026-10-12', { power }), payloads.report(penalty))

  test('waits for a record and for evidence', () => {
    expect(report(aFiledCase())).toEqual([
      expect.objectContaining({ code: 'wrong-stage' }),
      {
        code: 'no-investigation-record',
        basis: [
          { statute: 'PL', article: 54 },
          { statute: 'PL', article: 55 },
        ],
      },
      {
        code: 'no-evidence',
        basis: [
          { statute: 'PL', article: 40 },
          { statute: 'PL', article: 46 },
        ],
      },
    ])
    expect(report(anInvestigatedCase())).toEqual([])
    const both = anInvestigatedCase().take(
      'recordInterview',
      payloads.interview('2026-10-09'),
      on(officer, '2026-10-09', { officers }),
    )
    expect(report(both)).toEqual([])
  })

  test('needs no inspection where the inquiry and the papers tell enough: one is made only if necessary (PL 54)', () => {
    const inquired = aFiledCase()
      .take('recordInterview', payloads.interview('2026-10-09'), on(officer, '2026-10-09', { officers }))
      .take('addEvidence', payloads.evidence('2026-10-09'), on(officer, '2026-10-09'))
    expect(report(inquired)).toEqual([])
  })

  test('is in time if the act was discovered in time, however long the verification took', () => {
    // Two years after 1 October 2024 end on 1 October 2026; the clue came in that day, the case was filed a week later.
    const reported = (dates: object) => report(aFiledCaseInvestigated({ violationOn: '2024-10-01', ...dates }))
    expect(reported({ discoveredOn: '2026-10-01' })).toEqual([])
    expect(reported({ discoveredOn: '2026-10-02' })).toEqual([
      { code: 'limitation-passed', basis: [{ statute: 'PL', article: 36 }], facts: { lastDay: '2026-10-01' } },
    ])
  })

  test('has five years where life, health or financial safety was harmed, and only there', () => {
    const old = { violationOn: '2022-03-01', discoveredOn: '2026-10-01' }
    expect(codes(report(aFiledCaseInvestigated(old)))).toEqual(['limitation-passed'])
    expect(report(aFiledCaseInvestigated({ ...old, seriousHarm: '三名就餐者住院治疗' }))).toEqual([])
    const tooOld = { violationOn: '2021-09-30', discoveredOn: '2026-10-01', seriousHarm: '三名就餐者住院治疗' }
    expect(report(aFiledCaseInvestigated(tooOld))).toMatchObject([{ facts: { lastDay: '2026-09-30' } }])
  })

  test('proposes no penalty against a child under fourteen', () => {
    const { creditCode: _, representative: __, ...known } = payloads.file().party
    const born = (idNumber: string) =>
      report(aFiledCaseInvestigated({ party: { ...known, kind: 'natural-person', idNumber } }), payloads.penalty())
    // The act was on 1 September 2026: fourteen years old the day before, on that day, the day after.
    expect(born('371521201208310011')).toEqual([])
    expect(born('371521201209010010')).toEqual([])
    expect(born('371521201209020016')).toEqual([
      { code: 'party-under-fourteen', basis: [{ statute: 'PL', article: 30 }], facts: { age: 13 } },
    ])
    // The number of whoever stands for a company says nothing about the company.
    const company = { ...payloads.file().party, idNumber: '371521201209020016' }
    expect(report(aFiledCaseInvestigated({ party: company }))).toEqual([])
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
    // A ministry's rule binds its own organs: the bureau is told its own ground.
    expect(reported.against('issueNotice', on(head, '2026-10-13'))).toEqual([
      { code: 'legal-review-not-passed', basis: [{ statute: 'PL', article: 58, paragraph: 1 }] },
    ])
    const own = { ...reviewer, personId: officer.personId }
    expect(reported.against('passReview', on(own, '2026-10-13'), payloads.review())).toEqual([
      { code: 'own-case-review', basis: [{ statute: 'PL', article: 58 }] },
    ])
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

  test('comes after the statement, if at all, where the organ has no rule of its own', () => {
    const reported = new Play(caseProcedure, 'general')
      .take('file', payloads.file(), on(head, '2026-10-08', { officers, power, number: '1' }))
      .take('recordInspection', payloads.inspection('2026-10-09'), on(officer, '2026-10-09', { officers }))
      .take('addEvidence', payloads.evidence('2026-10-09'), on(officer, '2026-10-09'))
      .take('reportInvestigation', payloads.report(payloads.penalty()), on(officer, '2026-10-12', { power }))
    expect(reported.last?.duties).toEqual([expect.objectContaining({ action: 'issueNotice', mover: 'head' })])
    const notified = reported
      .take('issueNotice', { opinion: '同意告知。' }, on(head, '2026-10-14', { offersHearing: false }))
      .take('serveNotice', payloads.service('2026-10-15'), on(officer, '2026-10-15', { officers }))
    // PL 58 names four kinds of case; this is none of them.
    expect(notified.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty()))).toEqual([])
  })

  test('has its own ten working days, which the reviewer is shown rather than the ninety', () => {
    const reported = anInvestigatedCase().take(
      'reportInvestigation',
      payloads.report(payloads.penalty()),
      on(officer, '2026-10-12', { power }),
    )
    expect(reported.clocks).toContainEqual(
      expect.objectContaining({ limit: 'SAMR-55-REVIEW-10WD', lastDay: '2026-10-26' }),
    )
    expect(reported.last?.duties).toEqual([
      expect.objectContaining({ action: 'passReview', limit: 'SAMR-55-REVIEW-10WD' }),
    ])
  })
})

describe('the notice', () => {
  const issued = (offersHearing = false) =>
    aReviewedCase().take('issueNotice', { opinion: '同意告知。' }, on(head, '2026-10-14', { offersHearing }))

  test('is issued on the report of a concluded investigation alone', () => {
    const early = anInvestigatedCase().against('issueNotice', on(head, '2026-10-14'), { opinion: '同意告知。' })
    expect(early).toContainEqual({ code: 'investigation-not-concluded', basis: [{ statute: 'PL', article: 57 }] })
  })

  test('is the form with the right to a hearing exactly where one is offered', () => {
    expect(issued().last?.documents).toEqual(['DOC-046'])
    expect(issued(true).last?.documents).toEqual(['DOC-047'])
  })

  test('is served by two officers, provably, and not before it was issued', () => {
    const serve = (more: object, present = officers) =>
      codes(
        issued().against('serveNotice', on(officer, '2026-10-15', { officers: present }), {
          ...payloads.service('2026-10-15'),
          ...more,
        }),
      )
    expect(serve({})).toEqual([])
    expect(serve({}, officers.slice(1))).toEqual(['fewer-than-two-officers'])
    expect(serve({ mode: 'leaving' })).toEqual(['witness-missing'])
    expect(serve({ servedOn: '2026-10-13' })).toEqual(['date-before-start'])
    expect(serve({ servedOn: '2026-10-16' })).toEqual(['date-in-future'])
  })

  test('is answered by the party on the day it arrives at the earliest', () => {
    const answered = (action: string, payload: object) =>
      codes(aNotifiedCase(payloads.penalty(), true).against(action, on(officer, '2026-10-16'), payload))
    const statement = { mode: 'written', by: '示例', content: '请从轻。', attachmentIds: [] }
    for (const [day, found] of [
      ['2026-10-14', ['date-before-start']],
      ['2026-10-15', []],
      ['2026-10-17', ['date-in-future']],
    ] as const) {
      expect(answered('recordStatement', { ...statement, receivedOn: day })).toEqual(found)
      expect(answered('recordWaiver', { waives: ['statement'], signedOn: day, by: '示例' })).toEqual(found)
      expect(answered('requestHearing', { requestedOn: day, by: '示例' })).toEqual(found)
    }
  })

  test('is not made worse by the re-examination of what the party said', () => {
    const stated = aNotifiedCase().take(
      'recordStatement',
      { receivedOn: '2026-10-16', mode: 'written', by: '示例', content: '请从轻。', attachmentIds: [] },
      on(officer, '2026-10-16'),
    )
    const reexamined = (fineInYuan: number) =>
      stated.against('reexamineStatement', on(officer, '2026-10-16'), {
        conclusion: 'partly-accepted',
        reasons: '有部分道理。',
        fineInYuan,
        effect: '改正期限延长五日。',
      })
    expect(reexamined(5000)).toEqual([])
    expect(reexamined(5000.01)).toEqual([
      {
        code: 'heavier-after-defence',
        basis: [{ statute: 'PL', article: 45, paragraph: 2 }],
        field: 'fineInYuan',
        facts: { notified: 5000, intended: 5000.01 },
      },
    ])
  })

  test('is adopted to some effect: less is fined, or it says what else changes or why the fine stays', () => {
    const reexamined = (more: object, play = aStatedCase()) =>
      play.against('reexamineStatement', on(officer, '2026-10-16'), {
        conclusion: 'partly-accepted',
        reasons: '有部分道理。',
        ...more,
      })
    const empty = [
      { code: 'adoption-without-effect', basis: [{ statute: 'PL', article: 45, paragraph: 1 }], field: 'effect' },
    ]
    expect(reexamined({})).toEqual(empty)
    expect(reexamined({ fineInYuan: 5000 })).toEqual(empty)
    expect(reexamined({ conclusion: 'accepted' })).toEqual(empty)
    expect(reexamined({ fineInYuan: 4999.99 })).toEqual([])
    expect(reexamined({ effect: '罚款已是本档最低数额，不变。' })).toEqual([])
    expect(reexamined({ conclusion: 'rejected' })).toEqual([])
    // Where no fine was notified, an amount cannot fall.
    const stopped = aStatedCase(payloads.penalty({ kinds: ['order_stop'], fineInYuan: null }))
    expect(reexamined({}, stopped)).toEqual(empty)
  })

  test('without an answer there is nothing to re-examine', () => {
    const found = aNotifiedCase().against('reexamineStatement', on(officer, '2026-10-16'), {
      conclusion: 'rejected',
      reasons: '无',
    })
    expect(found).toEqual([{ code: 'no-statement', basis: [{ statute: 'PL', article: 45 }] }])
  })
})

/** … with a public notice of service (DOC-064) that was drawn up, and issued unless it waits for that. */
function noticed(play: ReturnType<typeof aFiledCase>, isIssued = true): typeof play {
  const notice = {
    number: 1,
    form: 'DOC-064',
    values: {},
    drawnUp: { on: '2026-10-24', by: officer.name, personId: officer.personId },
    ...(isIssued ? { issued: { on: '2026-10-24', number: '1' } } : {}),
  }
  Object.assign(play, { file: { ...play.known, prepared: [notice] } })
  return play
}

/** … and the party said something on 16 October. */
const aStatedCase = (penalty = payloads.penalty()) =>
  aNotifiedCase(penalty).take(
    'recordStatement',
    { receivedOn: '2026-10-16', mode: 'written', by: '示例', content: '请从轻。', attachmentIds: [] },
    on(officer, '2026-10-16'),
  )

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

  test('is none before the notice was served', () => {
    const found = aReviewedCase().against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty()))
    expect(found).toContainEqual({
      code: 'notice-not-served',
      basis: [
        { statute: 'PL', article: 44 },
        { statute: 'PL', article: 62 },
      ],
    })
  })

  test('is none against a party who turned out to be under fourteen after the report', () => {
    const { creditCode: _, representative: __, ...known } = payloads.file().party
    const child = { ...known, kind: 'natural-person', idNumber: '371521201209020016' }
    const play = aReviewedCase()
      .take('updateParty', { party: child, reason: '经营者实为其本人' }, on(officer, '2026-10-13'))
      .take('issueNotice', { opinion: '同意告知。' }, on(head, '2026-10-14', { offersHearing: false }))
      .take('serveNotice', payloads.service('2026-10-15'), on(officer, '2026-10-15', { officers }))
    expect(codes(play.against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty())))).toEqual([
      'party-under-fourteen',
    ])
  })

  test('stays within the statute and its grade, whatever the report proposed', () => {
    const decided = (more: object) =>
      codes(aNotifiedCase().against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty(more))))
    expect(decided({ fineInYuan: 4999 })).toEqual(['below-minimum'])
    expect(decided({ grade: 'ordinary' })).toEqual(['deviation-without-reason'])
  })

  test('is for the organ head alone', () => {
    expect(codes(aNotifiedCase().against('decide', on(officer, '2026-10-23')))).toEqual(['wrong-role'])
  })

  test('is not for the head of another organ, nor of the township', () => {
    for (const unit of ['371521-B02', '371521002-GOV'])
      expect(codes(aNotifiedCase().against('decide', on({ ...head, unit, organ: unit }, '2026-10-23')))).toEqual([
        'not-the-holder',
      ])
  })

  test('ends the ninety days and starts the service and publication clocks', () => {
    const decided = aDecidedCase()
    expect(decided.clocks.map(({ limit, lastDay }) => [limit, lastDay])).toEqual([
      ['PL-61-SERVE-7WD', '2026-11-03'],
      ['SC118-PENALTY-7WD', '2026-11-03'],
    ])
  })
})

describe('a hearing', () => {
  const fined = payloads.penalty({ fineInYuan: 12_000 })
  const decision = payloads.decision(fined)
  const discussion = { on: '2026-10-30', attendees: '局长、副局长', conclusion: '同意处罚。' }
  const offered = () => aNotifiedCase(fined, true)
  const asked = () =>
    offered().take('requestHearing', { requestedOn: '2026-10-16', by: '示例·法定代表人' }, on(officer, '2026-10-16'))
  const place = { servedOn: '2026-10-19', heldAt: '09:00', place: '局会议室', chair: '示例·听证主持人', open: true }
  const minutes = { heldOn: '2026-10-29', attendees: '双方到场', record: '笔录', report: '报告' }
  const notified = () => asked().take('notifyHearing', { ...place, heldOn: '2026-10-29' }, on(officer, '2026-10-19'))
  const held = () => notified().take('holdHearing', minutes, on(officer, '2026-10-29'))
  const waiving = (waives: string[], day: string) => ({
    payload: { waives, signedOn: day, by: '示例·法定代表人' },
    by: on(officer, day),
  })
  const stating = {
    receivedOn: '2026-10-16',
    mode: 'oral',
    by: '示例·法定代表人',
    content: '请求从轻。',
    attachmentIds: [],
  }

  test('that was offered is waited for five working days, unless the party waives it', () => {
    const statementWaived = offered().take('recordWaiver', ...taking(waiving(['statement'], '2026-10-16')))
    expect(codes(statementWaived.against('decide', deciding('2026-10-22'), decision))).toEqual([
      'hearing-period-running',
    ])
    expect(statementWaived.against('decide', deciding('2026-10-23'), decision)).toEqual([])
    const bothWaived = offered().take('recordWaiver', ...taking(waiving(['statement', 'hearing'], '2026-10-16')))
    expect(bothWaived.against('decide', deciding('2026-10-16'), decision)).toEqual([])
  })

  test('that was requested comes first, with seven clear working days of notice', () => {
    expect(codes(asked().against('decide', deciding('2026-11-20'), decision))).toEqual(['hearing-not-held'])
    // Seven clear working days after 19 October 2026 end on the 28th.
    expect(asked().against('notifyHearing', on(officer, '2026-10-19'), { ...place, heldOn: '2026-10-28' })).toEqual([
      {
        code: 'hearing-notice-too-short',
        basis: [{ statute: 'PL', article: 64, item: 2 }],
        field: 'heldOn',
        facts: { earliest: '2026-10-29' },
      },
    ])
    expect(asked().against('holdHearing', on(officer, '2026-10-29'), minutes)).toEqual([
      { code: 'hearing-not-notified', basis: [{ statute: 'PL', article: 64, item: 2 }] },
    ])
    expect(
      codes(offered().against('notifyHearing', on(officer, '2026-10-19'), { ...place, heldOn: '2026-10-29' })),
    ).toEqual(['hearing-not-requested'])
  })

  test('is only for whom it was offered', () => {
    const request = { requestedOn: '2026-10-16', by: '示例·法定代表人' }
    expect(aNotifiedCase().against('requestHearing', on(officer, '2026-10-16'), request)).toEqual([
      { code: 'hearing-not-offered', basis: [{ statute: 'PL', article: 63 }] },
    ])
  })

  test('calls for another review, with ten working days of its own, and for the leaders’ discussion', () => {
    expect(codes(held().against('decide', deciding('2026-10-30'), decision))).toEqual([
      'legal-review-not-passed',
      'not-discussed',
    ])
    expect(held().clocks).toContainEqual(
      expect.objectContaining({ limit: 'SAMR-55-REVIEW-10WD', lastDay: '2026-11-12' }),
    )
    expect(held().last?.duties).toEqual([expect.objectContaining({ action: 'passReview', mover: 'reviewer' })])
    const reviewed = held().take('passReview', payloads.review(), on(reviewer, '2026-10-30'))
    expect(reviewed.against('decide', deciding('2026-10-30'), decision)).toEqual([
      { code: 'not-discussed', basis: [{ statute: 'PL', article: 57, paragraph: 2 }], field: 'discussion' },
    ])
    expect(reviewed.against('decide', deciding('2026-10-30'), { ...decision, discussion })).toEqual([])
  })

  test('may lead the reviewer to return the case; a review that has passed is not returned', () => {
    const returned = held().take('returnReview', { comment: '听证中出示的新证据未核实。' }, on(reviewer, '2026-10-30'))
    expect(returned.stage).toBe('investigating')
    const reviewed = held().take('passReview', payloads.review(), on(reviewer, '2026-10-30'))
    for (const action of ['passReview', 'returnReview'])
      expect(reviewed.against(action, on(reviewer, '2026-10-30'))).toEqual([
        { code: 'already-done', basis: [{ statute: 'PL', article: 58 }] },
      ])
    const heardWithoutHearing = aNotifiedCase().take('recordWaiver', ...taking(waiving(['statement'], '2026-10-16')))
    expect(codes(heardWithoutHearing.against('returnReview', on(reviewer, '2026-10-16')))).toEqual(['already-done'])
  })

  test('can be given up after it was requested: the case goes on without one', () => {
    const withdrawn = notified().take('recordWaiver', ...taking(waiving(['hearing'], '2026-10-20')))
    expect(withdrawn.against('decide', deciding('2026-10-23'), decision)).toEqual([])
    expect(codes(withdrawn.against('holdHearing', on(officer, '2026-10-29'), minutes))).toEqual([
      'hearing-not-requested',
    ])
    expect(
      codes(
        withdrawn.against('notifyHearing', on(officer, '2026-10-20'), {
          ...place,
          servedOn: '2026-10-20',
          heldOn: '2026-11-30',
        }),
      ),
    ).toEqual(['hearing-not-requested'])
  })

  test('that was waived can still be asked for while the period runs', () => {
    const again = offered()
      .take('recordWaiver', ...taking(waiving(['statement', 'hearing'], '2026-10-16')))
      .take('requestHearing', { requestedOn: '2026-10-19', by: '示例·法定代表人' }, on(officer, '2026-10-19'))
    expect(codes(again.against('decide', deciding('2026-10-23'), decision))).toEqual(['hearing-not-held'])
    expect(again.stage).toBe('notified')
  })

  test('and a statement side by side block neither: each can be finished whatever came first', () => {
    const stated = notified().take('recordStatement', stating, on(officer, '2026-10-20'))
    const examined = stated.take(
      'reexamineStatement',
      { conclusion: 'rejected', reasons: '理由不成立。' },
      on(officer, '2026-10-21'),
    )
    expect(examined.stage).toBe('notified')
    expect(examined.take('holdHearing', minutes, on(officer, '2026-10-29')).stage).toBe('heard')
    const heldFirst = notified()
      .take('recordStatement', stating, on(officer, '2026-10-20'))
      .take('holdHearing', minutes, on(officer, '2026-10-29'))
    expect(heldFirst.last?.duties[0]?.action).toBe('reexamineStatement')
    const then = heldFirst.take(
      'reexamineStatement',
      { conclusion: 'rejected', reasons: '理由不成立。' },
      on(officer, '2026-10-30'),
    )
    expect(then.stage).toBe('heard')
    const waived = asked().take('recordWaiver', ...taking(waiving(['statement'], '2026-10-16')))
    expect(waived.against('notifyHearing', on(officer, '2026-10-19'), { ...place, heldOn: '2026-10-29' })).toEqual([])
  })

  test('of an earlier notice does not serve a later one', () => {
    const renewed = held()
      .take('addEvidence', payloads.evidence('2026-10-30'), on(officer, '2026-10-30'))
      .take(
        'reportInvestigation',
        payloads.report(payloads.penalty({ fineInYuan: 14_000 })),
        on(officer, '2026-10-30', { power }),
      )
      .take('passReview', payloads.review(), on(reviewer, '2026-11-02'))
      .take('issueNotice', { opinion: '同意重新告知。' }, on(head, '2026-11-02', { offersHearing: true }))
      .take('serveNotice', payloads.service('2026-11-03'), on(officer, '2026-11-03', { officers }))
    const heavier = { ...payloads.decision(payloads.penalty({ fineInYuan: 14_000 })), discussion }
    expect(codes(renewed.against('decide', deciding('2026-11-10'), heavier))).toEqual([
      'statement-period-running',
      'hearing-period-running',
    ])
    expect(renewed.against('decide', deciding('2026-11-11'), heavier)).toEqual([])
  })

  test('never makes the penalty heavier, no more than a statement does', () => {
    expect(
      codes(
        asked().against('decide', deciding('2026-10-23'), payloads.decision(payloads.penalty({ fineInYuan: 13_000 }))),
      ),
    ).toEqual(['hearing-not-held', 'heavier-than-notified', 'heavier-after-defence'])
  })
})

describe('a new report after the party defended itself', () => {
  const heavier = payloads.report(payloads.penalty({ fineInYuan: 9000 }))
  const stated = () =>
    aNotifiedCase().take(
      'recordStatement',
      { receivedOn: '2026-10-16', mode: 'oral', by: '示例·法定代表人', content: '请求从轻。', attachmentIds: [] },
      on(officer, '2026-10-16'),
    )
  const reporting = (day: string) => on(officer, day, { power })

  test('proposes nothing heavier on the same evidence, not even by way of a returned review', () => {
    expect(stated().against('reportInvestigation', reporting('2026-10-19'), heavier)).toEqual([
      {
        code: 'heavier-after-defence',
        basis: [{ statute: 'PL', article: 45, paragraph: 2 }],
        field: 'penalty.fineInYuan',
        facts: { notified: 5000, intended: 9000 },
      },
    ])
    const roundabout = stated()
      .take('reportInvestigation', payloads.report(payloads.penalty()), reporting('2026-10-19'))
      .take('returnReview', { comment: '拟罚偏轻。' }, on(reviewer, '2026-10-20'))
    expect(codes(roundabout.against('reportInvestigation', reporting('2026-10-21'), heavier))).toEqual([
      'heavier-after-defence',
    ])
  })

  test('may propose more on evidence that came up since the notice', () => {
    const found = stated().take('addEvidence', payloads.evidence('2026-10-19'), on(officer, '2026-10-19'))
    expect(found.against('reportInvestigation', reporting('2026-10-19'), heavier)).toEqual([])
  })

  test('may propose the same or less at any time', () => {
    expect(
      stated().against('reportInvestigation', reporting('2026-10-19'), payloads.report(payloads.penalty())),
    ).toEqual([])
  })
})

describe('a period', () => {
  const running = (play: Play<CaseFile>) => play.clocks.map(({ limit }) => limit)

  test('of the review ends when the reviewer has spoken, either way', () => {
    const reported = () =>
      anInvestigatedCase().take(
        'reportInvestigation',
        payloads.report(payloads.penalty()),
        on(officer, '2026-10-12', { power }),
      )
    const review = 'SAMR-55-REVIEW-10WD'
    expect(running(reported())).toContain(review)
    expect(running(reported().take('passReview', payloads.review(), on(reviewer, '2026-10-13')))).not.toContain(review)
    const returned = reported().take('returnReview', { comment: '请补证。' }, on(reviewer, '2026-10-13'))
    expect(running(returned)).not.toContain(review)
  })

  test('of the party ends with a new report; that to ask for a hearing when it asks', () => {
    const notified = () => aNotifiedCase(payloads.penalty(), true)
    expect(running(notified())).toEqual(['PL-60-DECISION-90D', 'SAMR-57-STATEMENT-5WD', 'PL-64-HEARREQ-5WD'])
    const reported = notified().take(
      'reportInvestigation',
      payloads.report(payloads.penalty()),
      on(officer, '2026-10-16', { power }),
    )
    expect(running(reported)).toEqual(['PL-60-DECISION-90D', 'SAMR-55-REVIEW-10WD'])
    const asked = notified().take(
      'requestHearing',
      { requestedOn: '2026-10-16', by: '示例' },
      on(officer, '2026-10-16'),
    )
    expect(running(asked)).toEqual(['PL-60-DECISION-90D', 'SAMR-57-STATEMENT-5WD'])
  })
})

describe('service, payment and closing', () => {
  test('a decision with nothing to pay is performed when it is served, and its closing runs from then', () => {
    const stop = payloads.penalty({ kinds: ['order_stop'], fineInYuan: null })
    const served = aNotifiedCase(stop)
      .take('decide', payloads.decision(stop), on(head, '2026-10-23', { power }))
      .take('serveDecision', payloads.service('2026-10-26'), on(officer, '2026-10-26', { officers }))
    expect(served.stage).toBe('performed')
    expect(served.clocks.map(({ limit, startedOn }) => [limit, startedOn])).toEqual([
      ['SC118-PENALTY-7WD', '2026-10-23'],
      ['ARL-20-APPLY-60D', '2026-10-26'],
      ['ALL-46-SUE-6M', '2026-10-26'],
      ['SAMR-77-CLOSE-15WD', '2026-10-26'],
    ])
    expect(aServedCase().stage).toBe('served')
    expect(aServedCase().clocks.map(({ limit }) => limit)).toEqual([
      'SC118-PENALTY-7WD',
      'PL-67-PAY-15D',
      'ARL-20-APPLY-60D',
      'ALL-46-SUE-6M',
    ])
  })

  test('the correction is checked after the filing and not tomorrow', () => {
    const checked = (checkedOn: string) =>
      codes(
        aServedCase().against('confirmCorrection', on(officer, '2026-11-02'), {
          checkedOn,
          corrected: true,
          findings: '滤网已装好。',
          attachmentIds: [],
        }),
      )
    expect(checked('2026-10-07')).toEqual(['date-before-start'])
    expect(checked('2026-10-08')).toEqual([])
    expect(checked('2026-11-03')).toEqual(['date-in-future'])
  })

  test('a decision is published once', () => {
    const publishing = { publishedOn: '2026-10-27', where: '县政府网站' }
    expect(
      published(aServedCase(), '2026-10-27').against('publishDecision', on(officer, '2026-10-27'), publishing),
    ).toEqual([{ code: 'already-done', basis: [{ statute: 'PL', article: 48 }] }])
  })

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

  test('public notice is the last resort: why nothing else works goes into the file', () => {
    const posted = { ...payloads.service('2026-10-26'), mode: 'public-notice' }
    const serving = on(officer, '2026-10-26', { officers })
    expect(noticed(aDecidedCase()).against('serveDecision', serving, posted)).toEqual([
      { code: 'reason-missing', basis: [{ statute: 'CPL', article: 95 }], field: 'note' },
    ])
    const why = { ...posted, note: '当事人下落不明' }
    expect(noticed(aDecidedCase()).against('serveDecision', serving, why)).toEqual([])
    // And the notice itself is a document that the head issues.
    const without = [{ code: 'public-notice-not-issued', basis: [{ statute: 'CPL', article: 95 }], field: 'mode' }]
    expect(aDecidedCase().against('serveDecision', serving, why)).toEqual(without)
    expect(noticed(aDecidedCase(), false).against('serveDecision', serving, why)).toEqual(without)
    const issued = aNotifiedCase()
    Object.assign(issued, { file: { ...issued.known, stage: 'notice-issued' } })
    expect(issued.against('serveNotice', serving, why)).toEqual(without)
  })

  test('by mail the periods start on the day on the return card, whenever it was posted', () => {
    const served = aDecidedCase().take(
      'serveDecision',
      { ...payloads.service('2026-10-28'), mode: 'mail' },
      on(officer, '2026-10-29', { officers, payBy: '2026-11-12' }),
    )
    expect(served.clocks).toContainEqual(
      expect.objectContaining({ limit: 'PL-67-PAY-15D', startedOn: '2026-10-28', lastDay: '2026-11-12' }),
    )
  })

  test('service by public notice counts after thirty days', () => {
    const served = noticed(aDecidedCase()).take(
      'serveDecision',
      { ...payloads.service('2026-10-26'), mode: 'public-notice', note: '当事人下落不明' },
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

  describe('confiscated gains', () => {
    const taken = payloads.penalty({ kinds: ['fine', 'confiscate_gains'], confiscatedInYuan: 800 })
    const served = (penalty = taken) =>
      aNotifiedCase(penalty)
        .take('decide', payloads.decision(penalty), on(head, '2026-10-23', { power }))
        .take(
          'serveDecision',
          payloads.service('2026-10-26'),
          on(officer, '2026-10-26', { officers, payBy: '2026-11-10' }),
        )
    const pay = (paidOn: string, amountInYuan: number) =>
      [{ paidOn, amountInYuan, receiptNumber: '1' }, on(officer, paidOn)] as const

    test('are owed beside the fine and bear no surcharge', () => {
      expect(outstanding(served().known, '2026-11-10')).toMatchObject({ fine: 5000, confiscated: 800, total: 5800 })
      expect(outstanding(served().known, '2026-11-11')).toMatchObject({ surcharge: 150, total: 5950 })
    })

    test('are paid after the fine and before the surcharge; the case is performed when all is paid', () => {
      const part = served().take('recordPayment', ...pay('2026-11-11', 5300))
      expect(part.known.payments[0]).toMatchObject({ towardsFine: 5000, towardsConfiscated: 300, towardsSurcharge: 0 })
      expect(part.stage).toBe('served')
      const paid = part.take('recordPayment', ...pay('2026-11-12', 650))
      expect(paid.known.payments[1]).toMatchObject({ towardsConfiscated: 500, towardsSurcharge: 150 })
      expect(paid.stage).toBe('performed')
    })

    test('without a fine wait for their payment too, and for ever without a surcharge', () => {
      const alone = served(payloads.penalty({ kinds: ['confiscate_gains'], fineInYuan: null, confiscatedInYuan: 800 }))
      expect(alone.stage).toBe('served')
      expect(outstanding(alone.known, '2027-11-10')).toMatchObject({ surcharge: 0, total: 800, daysLate: 0 })
      expect(alone.take('recordPayment', ...pay('2026-11-05', 800)).stage).toBe('performed')
    })
  })

  test('nothing is owed before a decision, and a payment of before there were confiscated gains went to none', () => {
    expect(outstanding(aNotifiedCase().known, '2027-01-01')).toEqual({
      fine: 0,
      confiscated: 0,
      surcharge: 0,
      total: 0,
      daysLate: 0,
    })
    const { known } = aServedCase().take(
      'recordPayment',
      { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' },
      on(officer, '2026-11-05'),
    )
    const payments = known.payments.map(({ towardsConfiscated: _, ...old }) => old)
    expect(outstanding({ ...known, payments }, '2026-11-10').total).toBe(0)
  })

  test('receipts that come in the wrong order are reckoned by the day of payment', () => {
    const late = aServedCase()
      .take(
        'recordPayment',
        { paidOn: '2026-11-20', amountInYuan: 3000, receiptNumber: '2' },
        on(officer, '2026-11-20'),
      )
      .take(
        'recordPayment',
        { paidOn: '2026-11-05', amountInYuan: 2000, receiptNumber: '1' },
        on(officer, '2026-11-21'),
      )
    // 3,000 yuan were ten days late.
    expect(outstanding(late.known, '2026-11-21')).toMatchObject({ fine: 0, surcharge: 900, total: 900 })
    expect(late.stage).toBe('served')
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
    const closed = published(paid, '2026-11-05')
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-05', corrected: true, findings: '滤网已装回。', attachmentIds: [] },
        on(officer, '2026-11-05'),
      )
      .take('proposeClosing', closing, on(officer, '2026-11-05'))
      .take('close', { opinion: '同意结案。' }, on(head, '2026-11-06'))
      .take('archive', { retention: '30-years' }, on(officer, '2026-11-09'))
    expect(closed.stage).toBe('archived')
    expect(closed.last?.duties).toEqual([])
  })

  test('a closing that the head sends back says why until it is proposed again', () => {
    const closing = { kind: 'performed', execution: '罚款已缴清。' }
    const proposed = published(aServedCase(), '2026-11-05')
      .take(
        'recordPayment',
        { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' },
        on(officer, '2026-11-05'),
      )
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-05', corrected: true, findings: '滤网已装回。', attachmentIds: [] },
        on(officer, '2026-11-05'),
      )
      .take('proposeClosing', closing, on(officer, '2026-11-05'))
    const back = proposed.take('returnClosing', { comment: '请写明复查日期。' }, on(head, '2026-11-06'))
    expect(back.known.closingReturn).toEqual({ on: '2026-11-06', by: head.name, comment: '请写明复查日期。' })
    expect(back.last?.duties).toEqual(
      officers.map(({ personId }) => expect.objectContaining({ personId, action: 'proposeClosing', returned: true })),
    )
    const again = back.take('proposeClosing', closing, on(officer, '2026-11-09'))
    expect(again.known.closingReturn).toBeUndefined()
  })
})

test('a refused step changes nothing', () => {
  const play = aReviewedCase()
  const before = JSON.stringify(play.file)
  expect(() => play.take('decide', payloads.decision(payloads.penalty()), deciding('2026-10-23'))).toThrow(Refused)
  expect(JSON.stringify(play.file)).toBe(before)
})
