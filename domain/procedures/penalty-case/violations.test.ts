/** Several violations in one case: assessed apart, executed together, and one act fined once (PL 29, 34, 54, 57). */

import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  aReviewedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import { plainText } from '../../documents/particulars.ts'
import { composeDocument } from '../../documents/registry.ts'
import { reviewCase } from '../../evaluation/case-review.ts'
import type { PowerFacts } from '../facts.ts'
import type { CaseFile } from './file.ts'
import { outstanding, toBePaid } from './payment.ts'
import { combined, evidenceOf, furtherViolations } from './violations.ts'

const bureau = { organ: head.organ, unit: officer.unit, name: '侨润中队' }
/** Another provision: 2,000 to 20,000 yuan, without a benchmark. */
const signs: PowerFacts = {
  ...power,
  code: 'CF-CG-007',
  name: '未经批准设置户外广告',
  law: '城市市容和环境卫生管理条例',
  article: 36,
  clause: null,
  fine: { low: 2000, high: 20_000 },
  fineBasis: 'fixed',
  individualFine: null,
  tiers: [],
  penaltyKinds: ['fine', 'warning', 'confiscate_property'],
  bands: [],
}
const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const looked = { power: signs, holder: bureau }
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)

const adding = (more: object = {}) => ({
  cause: '未经批准设置户外广告',
  powerCode: signs.code,
  facts: '门头上方设置广告牌一块，未经批准。',
  violationOn: '2026-09-15',
  continuing: false,
  distinct: '设置广告牌与油烟净化设施的使用无关。',
  evidence: [],
  ...more,
})
const add = (play: Play<CaseFile>, more: object = {}, resolved: object = looked) =>
  play.take('addViolation', adding(more), on(officer, '2026-10-09', resolved))
const file = (play: Play<CaseFile>, number = 2) =>
  play.take('fileViolation', { number, opinion: '同意补充立案。' }, on(head, '2026-10-09'))
const prove = (play: Play<CaseFile>, violation: number | undefined) =>
  play.take(
    'addEvidence',
    { ...payloads.evidence('2026-10-09'), name: '广告牌照片', ...(violation === undefined ? {} : { violation }) },
    on(officer, '2026-10-09'),
  )
const inspected = () =>
  aFiledCase().take('recordInspection', payloads.inspection('2026-10-09'), on(officer, '2026-10-09', { officers }))

const own = payloads.penalty()
const other = payloads.penalty({ fineInYuan: 3000, gradeReason: '一块，已拆除。' })
const further = (penalty: object = other) => [
  { number: 2, facts: '广告牌一块。', qualification: '未经批准设置户外广告', penalty },
]
const report = (more: object = {}) => ({ ...payloads.report(own), further: further(), ...more })
const filedTwo = (more: object = {}) => prove(prove(file(add(inspected(), more)), undefined), 2)
const reporting = on(officer, '2026-10-12', { power })
const reported = (more: object = {}, added: object = {}) =>
  filedTwo(added).take('reportInvestigation', report(more), reporting)
const notified = (more: object = {}, offersHearing = false) =>
  reported(more)
    .take('passReview', payloads.review(), on(reviewer, '2026-10-13'))
    .take('issueNotice', { opinion: '同意。' }, on(head, '2026-10-14', { offersHearing }))
    .take('serveNotice', payloads.service('2026-10-15'), on(officer, '2026-10-15', { officers }))
const decision = (more: object = {}) => ({
  ...payloads.decision(own),
  further: [{ number: 2, penalty: other }],
  ...more,
})
const deciding = on(head, '2026-10-23', { power })
const decided = () => notified().take('decide', decision(), deciding)
const served = () =>
  decided().take(
    'serveDecision',
    payloads.service('2026-10-26'),
    on(officer, '2026-10-26', { officers, payBy: '2026-11-10' }),
  )

describe('a violation that is added', () => {
  test('waits for the head, is filed by its own approval, and begins no ninety days', () => {
    const added = add(inspected())
    expect(added.last?.duties.map(({ action, mover }) => [action, mover])).toContainEqual(['fileViolation', 'head'])
    const clocks = added.clocks
    const filed = file(added)
    expect(filed.last?.documents).toEqual(['DOC-003'])
    expect(filed.clocks).toEqual(clocks)
    const { particulars, missing } = composeDocument('penalty-case', 'DOC-003', filed.known, sampleSurroundings)
    expect(missing).toEqual([])
    expect(plainText(particulars['facts'])).toContain('广告牌')
    expect(plainText(particulars['filingBasis'])).toContain('城市市容和环境卫生管理条例')
    expect(plainText(particulars['cause'])).toContain('未经批准设置户外广告')
    expect(filed.last?.headline.words).toContain(signs.code)
  })

  test('is within the organ’s own powers', () => {
    const elsewhere = { power: signs, holder: { organ: 'X', unit: 'X', name: '示例局' } }
    expect(codes(inspected().against('addViolation', on(officer, '2026-10-09', looked), adding()))).toEqual([])
    expect(inspected().against('addViolation', on(officer, '2026-10-09', elsewhere), adding())).toEqual([
      expect.objectContaining({ code: 'outside-own-powers', facts: { holder: '示例局' } }),
    ])
  })

  test('is another act, said why, or the same act under another provision', () => {
    const against = (more: object, resolved: object = looked) =>
      inspected().against('addViolation', on(officer, '2026-10-09', resolved), adding(more))
    const basis = [{ statute: 'PL', article: 29 }]
    expect(against({ distinct: undefined })).toEqual([{ code: 'act-not-distinct', basis, field: 'distinct' }])
    expect(against({ distinct: undefined, sameActAs: 1 })).toEqual([])
    expect(against({ sameActAs: 3 })).toEqual([{ code: 'no-such-violation', basis, field: 'sameActAs' }])
    expect(against({ powerCode: power.code, sameActAs: 1 }, { power, holder: bureau })).toEqual([
      { code: 'violation-already-there', basis, field: 'powerCode', facts: { violation: 1 } },
    ])
    const first = inspected().known
    const twice = { powerCode: power.code, violationOn: first.violationOn, facts: first.facts }
    expect(codes(against(twice, { power, holder: bureau }))).toEqual(['violation-already-there'])
    // Under the same power, on another day, another act.
    expect(against({ powerCode: power.code }, { power, holder: bureau })).toEqual([])
  })

  test('rests on evidence that is in the file, and lies inside the limitation', () => {
    const against = (more: object) =>
      codes(prove(inspected(), undefined).against('addViolation', on(officer, '2026-10-09', looked), adding(more)))
    expect(against({ evidence: [1] })).toEqual([])
    expect(against({ evidence: [2] })).toEqual(['no-evidence'])
    expect(against({ violationOn: '2024-10-08' })).toEqual(['limitation-passed'])
    expect(against({ violationOn: '2024-10-09' })).toEqual([])
    expect(against({ violationOn: '2024-10-08', seriousHarm: '致人受伤。' })).toEqual([])
    expect(against({ violationOn: '2026-10-10' })).toEqual(['date-in-future'])
    expect(against({ discoveredOn: '2026-10-10' })).toEqual(['date-in-future'])
  })

  test('may be dropped, filed or not, and then asks for nothing', () => {
    const dropping = { number: 2, reason: '查不实。' }
    const dropped = file(add(inspected())).take('dropViolation', dropping, on(officer, '2026-10-09'))
    expect(furtherViolations(dropped.known)).toEqual([])
    expect(codes(dropped.against('dropViolation', on(officer, '2026-10-09'), dropping))).toEqual(['no-such-violation'])
    expect(codes(dropped.against('fileViolation', on(head, '2026-10-09'), { number: 2, opinion: '同意。' }))).toEqual([
      'no-such-violation',
    ])
    const proven = prove(dropped, undefined)
    expect(proven.against('reportInvestigation', reporting, payloads.report(own))).toEqual([])
    // A number is never given again.
    expect(add(dropped).known.violations?.map(({ number }) => number)).toEqual([2, 3])
  })
})

describe('the report', () => {
  const against = (play: Play<CaseFile>, more: object = {}, resolved: object = { power }) =>
    play.against('reportInvestigation', on(officer, '2026-10-12', resolved), report(more))

  test('answers every violation that was filed, each proven for itself', () => {
    expect(against(filedTwo())).toEqual([])
    expect(against(filedTwo(), { further: undefined })).toEqual([
      expect.objectContaining({ code: 'violation-without-penalty', facts: { violation: 2, cause: adding().cause } }),
    ])
    expect(codes(against(filedTwo(), { further: [...further(), { ...further()[0], number: 3 }] }))).toEqual([
      'no-such-violation',
    ])
    expect(against(prove(file(add(inspected())), undefined))).toEqual([
      {
        code: 'violation-without-evidence',
        basis: [
          { statute: 'PL', article: 40 },
          { statute: 'PL', article: 46 },
        ],
        facts: { violation: 2, cause: adding().cause },
      },
    ])
  })

  test('waits until the head has filed what was added', () => {
    const waiting = prove(add(inspected()), 2)
    expect(waiting.against('reportInvestigation', reporting, payloads.report(own))).toEqual([
      {
        code: 'violation-not-filed',
        basis: [{ statute: 'PL', article: 54, paragraph: 2 }],
        facts: { violation: 2, cause: adding().cause },
      },
    ])
  })

  test('judges each penalty by its own statute, as it stands on the day, and the power by who may act', () => {
    expect(against(filedTwo(), { further: further(payloads.penalty({ fineInYuan: 1000 })) })).toEqual([
      expect.objectContaining({
        code: 'below-minimum',
        field: 'further',
        facts: expect.objectContaining({ lowest: 2000, violation: 2 }) as object,
      }),
    ])
    const of = (more: object) => ({ power, furtherPowers: [{ number: 2, power: signs, holder: bureau, ...more }] })
    expect(against(filedTwo(), {}, of({}))).toEqual([])
    expect(codes(against(filedTwo(), {}, of({ power: { ...signs, fine: { low: 5000, high: 20_000 } } })))).toEqual([
      'below-minimum',
    ])
    expect(against(filedTwo(), {}, of({ holder: null }))).toEqual([
      expect.objectContaining({ code: 'outside-own-powers', facts: { violation: 2 } }),
    ])
    expect(codes(against(filedTwo(), {}, of({ holder: { ...bureau, organ: 'X' } })))).toEqual(['outside-own-powers'])
  })

  test('finds a violation whose limitation has passed', () => {
    const play = filedTwo()
    const old = { ...furtherViolations(play.known)[0]!, violationOn: '2024-10-08' }
    Object.assign(play, { file: { ...play.known, violations: [old] } })
    expect(against(play)).toEqual([
      {
        code: 'limitation-passed',
        basis: [{ statute: 'PL', article: 36 }],
        facts: { lastDay: '2026-10-08', violation: 2 },
      },
    ])
  })

  test('takes no evidence for a violation that is not there', () => {
    expect(
      inspected().against('addEvidence', on(officer, '2026-10-09'), {
        ...payloads.evidence('2026-10-09'),
        violation: 2,
      }),
    ).toEqual([{ code: 'no-such-violation', basis: [{ statute: 'PL', article: 46 }], field: 'violation' }])
    const [violation] = furtherViolations(filedTwo({ evidence: [] }).known)
    expect(evidenceOf(filedTwo().known, violation!)).toEqual([2])
  })
})

describe('one act under two provisions', () => {
  const nothing = payloads.penalty({ kinds: [], fineInYuan: null })
  const same = { sameActAs: 1, distinct: undefined }
  const against = (first: object, second: object) => {
    const play = filedTwo(same)
    return play.against('reportInvestigation', reporting, {
      ...payloads.report(first as never),
      further: further(second),
    })
  }

  test('bears one fine, and that under the provision with the higher one', () => {
    // The clean air act: 5,000 to 50,000 yuan; the other one 20,000 at most.
    expect(against(own, other)).toEqual([
      {
        code: 'one-act-one-fine',
        basis: [{ statute: 'PL', article: 29 }],
        field: 'further',
        facts: expect.objectContaining({ power: power.name, violation: 1 }) as object,
      },
    ])
    expect(codes(against(nothing, other))).toEqual(['one-act-one-fine'])
    expect(against(own, nothing)).toEqual([])
  })

  test('may bear another kind of penalty beside it', () => {
    expect(against(own, payloads.penalty({ kinds: ['confiscate_property'], fineInYuan: null }))).toEqual([])
    expect(codes(against(own, payloads.penalty({ kinds: ['criticism'], fineInYuan: null })))).toEqual([
      'kind-not-provided',
    ])
  })

  test('bears one each where they are two acts', () => {
    expect(reported().stage).toBe('investigated')
    expect(codes(filedTwo().against('reportInvestigation', reporting, report({ further: further(nothing) })))).toEqual([
      'particulars-missing',
    ])
  })

  test('says in the decision why nothing is added', () => {
    const play = reported({ further: further(nothing) }, same)
    const { particulars } = composeDocument('penalty-case', 'DOC-034', play.known, sampleSurroundings)
    expect(plainText(particulars['proposal'])).toContain('第二十九条')
    expect(plainText(particulars['proposal'])).toContain('合并执行：罚款人民币伍仟元整')
  })
})

test('food fines that only together reach the amount of the city level are the city’s', () => {
  const food = { ...signs, law: '食品安全法', article: 122, fine: { low: 2000, high: 1_000_000 } }
  const play = filedTwo()
  const against = (fine: number) =>
    play.against(
      'reportInvestigation',
      on(officer, '2026-10-12', { power: food, furtherPowers: [{ number: 2, power: food, holder: bureau }] }),
      report({
        penalty: payloads.penalty({ fineInYuan: 150_000 }),
        further: further(payloads.penalty({ fineInYuan: fine })),
      }),
    )
  expect(codes(against(149_999))).toEqual([])
  expect(against(150_000)).toEqual([expect.objectContaining({ code: 'level-limit', field: 'further' })])
})

describe('what was notified', () => {
  test('is compared violation by violation: nothing heavier in any, whatever the sum', () => {
    const play = notified()
    expect(play.against('decide', deciding, decision())).toEqual([])
    const shifted = {
      penalty: payloads.penalty({ fineInYuan: 5000 }),
      further: [{ number: 2, penalty: payloads.penalty({ fineInYuan: 3001 }) }],
    }
    expect(play.against('decide', deciding, decision(shifted))).toEqual([
      {
        code: 'heavier-than-notified',
        basis: [
          { statute: 'PL', article: 44 },
          { statute: 'PL', article: 62 },
        ],
        field: 'further',
        facts: { notified: 3000, intended: 3001, violation: 2 },
      },
    ])
    const lower = { further: [{ number: 2, penalty: payloads.penalty({ fineInYuan: 2000 }) }] }
    expect(play.against('decide', deciding, decision(lower))).toEqual([])
    expect(codes(play.against('decide', deciding, decision({ further: undefined })))).toEqual([
      'violation-without-penalty',
    ])
    const elsewhere = on(head, '2026-10-23', {
      power,
      furtherPowers: [{ number: 2, power: signs, holder: { ...bureau, organ: 'X' } }],
    })
    expect(codes(play.against('decide', elsewhere, decision()))).toEqual(['outside-own-powers'])
    const tooLow = { further: [{ number: 2, penalty: payloads.penalty({ fineInYuan: 100 }) }] }
    expect(codes(play.against('decide', deciding, decision(tooLow)))).toEqual(['below-minimum'])
  })

  test('is not made heavier for one of them because the party defended itself', () => {
    const spoke = notified().take(
      'recordStatement',
      { receivedOn: '2026-10-16', mode: 'oral', by: '示例', content: '广告牌已拆。', attachmentIds: [] },
      on(officer, '2026-10-16'),
    )
    const again = report({ further: further(payloads.penalty({ fineInYuan: 4000 })) })
    expect(spoke.against('reportInvestigation', on(officer, '2026-10-19', { power }), again)).toEqual([
      expect.objectContaining({
        code: 'heavier-after-defence',
        facts: { notified: 3000, intended: 4000, violation: 2 },
      }),
    ])
    expect(spoke.against('reportInvestigation', on(officer, '2026-10-19', { power }), report())).toEqual([])
    const sum = { conclusion: 'rejected', reasons: '不成立。' }
    const examined = (fineInYuan: number) =>
      codes(spoke.against('reexamineStatement', on(officer, '2026-10-19'), { ...sum, fineInYuan }))
    expect([examined(8000), examined(8001)]).toEqual([[], ['heavier-after-defence']])
  })
})

describe('the decision', () => {
  test('is paid as one sum, and counted as one', () => {
    const play = served()
    expect(toBePaid(play.known)).toBe(8000)
    expect(decided().last?.tallies).toEqual([{ measure: 'cases-decided', amount: 8000 }])
    // Ten days late: three per cent a day of the whole fine.
    expect(outstanding(play.known, '2026-11-20')).toMatchObject({ fine: 8000, surcharge: 2400 })
    const pay = (amountInYuan: number) =>
      play
        .fork()
        .take('recordPayment', { paidOn: '2026-11-02', amountInYuan, receiptNumber: '1' }, on(officer, '2026-11-02'))
        .stage
    expect([pay(5000), pay(8000)]).toEqual(['served', 'performed'])
  })

  test('can be changed for one violation alone, to a lighter one', () => {
    const change = (penalty: object) => ({
      ground: 'own-error',
      fellOn: '2026-10-26',
      reason: '裁量不当。',
      penalty: own,
      further: [{ number: 2, penalty }],
    })
    const against = (fineInYuan: number) =>
      codes(served().against('changeDecision', on(head, '2026-10-26'), change(payloads.penalty({ fineInYuan }))))
    expect([against(2000), against(3000), against(3001), against(1000)]).toEqual([
      [],
      ['nothing-changed'],
      ['heavier-than-decided'],
      ['below-minimum'],
    ])
    const changed = served().take(
      'changeDecision',
      change(payloads.penalty({ fineInYuan: 2000 })),
      on(head, '2026-10-26', { documentNumbers: { 'DOC-061': '1' } }),
    )
    expect(toBePaid(changed.known)).toBe(7000)
    const { particulars } = composeDocument('penalty-case', 'DOC-061', changed.known, sampleSurroundings)
    expect(plainText(particulars['sections'])).toMatch(/捌仟元整[^。]*柒仟元整/)
  })

  test('speaks of each violation apart and of the sum, in every document of the case', () => {
    const play = served()
    const words = (form: string) => {
      const { particulars, missing } = composeDocument('penalty-case', form, play.known, sampleSurroundings)
      expect(
        missing.map(({ key }) => key),
        form,
      ).toEqual([])
      return Object.values(particulars).map(plainText).join('\n')
    }
    for (const form of ['DOC-034', 'DOC-046', 'DOC-055', 'DOC-056'])
      for (const said of [
        '违法行为一（不正常使用油烟净化设施）',
        '违法行为二（未经批准设置户外广告）',
        '广告牌一块',
        '罚款人民币叁仟元整',
        '合并执行：罚款人民币捌仟元整（8,000元）',
        '城市市容和环境卫生管理条例',
      ])
        expect(words(form), form).toContain(said)
    expect(words('DOC-053')).toContain('合并执行：罚款人民币捌仟元整')
    expect(words('DOC-056')).toContain('违法行为二的证据')
  })

  test('leaves a case with one violation as it was', () => {
    const play = aReviewedCase()
    expect(combined(play.known.report!)).toBe(play.known.report!.penalty)
    const { particulars } = composeDocument('penalty-case', 'DOC-034', play.known, sampleSurroundings)
    expect(Object.values(particulars).map(plainText).join('\n')).not.toMatch(/违法行为一|合并执行/)
    expect(play.known).not.toHaveProperty('violations')
  })
})

test('the review of the file looks at every violation', () => {
  const look = (play: Play<CaseFile>) => ({
    clocks: play.clocks,
    today: '2026-10-12',
    profile: play.profile,
    calendar: workCalendar,
  })
  const found = (play: Play<CaseFile>) =>
    reviewCase(play.known, look(play)).flatMap(({ findings }) => findings.map(({ what }) => what.code))
  expect(found(add(inspected()))).toContain('violation-not-filed')
  expect(found(file(add(inspected())))).toContain('violation-without-evidence')
  expect(found(reported())).not.toContain('violation-without-evidence')
})
