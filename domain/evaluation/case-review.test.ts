import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plusDays } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import type { Prepared } from '../prepared/prepared.ts'
import { caseProcedure } from '../procedures/penalty-case/procedure.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import { obstacles } from '../procedure/permitted.ts'
import type { Actor, RunningClock } from '../procedure/procedure.ts'
import type { Play } from '../../testing/play.ts'
import {
  aDecidedCase,
  aFiledCase,
  aNotifiedCase,
  aReviewedCase,
  aServedCase,
  anInvestigatedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
  reviewer,
} from '../../testing/restaurant-case.ts'
import { countByState, grounds, reviewCase, type Finding, type Ground } from './case-review.ts'

const look = (play: Play<CaseFile>, today: string, clocks: readonly RunningClock[] = play.clocks) => ({
  clocks,
  today,
  profile: play.profile,
  calendar: workCalendar,
})

/** One ground of the case with some of its file changed, as a day in October sees it. */
function ground(name: Ground, play: Play<CaseFile>, differs: Partial<CaseFile> = {}, today = '2026-10-23') {
  const file: CaseFile = { ...play.known, ...differs }
  const found = reviewCase(file, look(play, today)).find((one) => one.ground === name)
  if (found === undefined) throw new Error(`no ground ${name}`)
  return { file, state: found.state, findings: found.findings, codes: found.findings.map(({ what }) => what.code) }
}

/** What stands against the step that a red finding belongs to, as whoever takes it hears it. */
function against(play: Play<CaseFile>, file: CaseFile, action: string, actor: Actor, today = '2026-10-23') {
  // A report says first whether it proposes a penalty at all.
  const payload = action === 'reportInvestigation' ? payloads.report(payloads.penalty()) : undefined
  const surroundings = {
    actor,
    now: morning(today),
    today,
    calendar: workCalendar,
    clocks: play.clocks,
    profile: play.profile,
    resolved: {},
  }
  return obstacles(caseProcedure, file, action, surroundings, payload)
}

const red = (findings: readonly Finding[]) => findings.filter(({ severity }) => severity === 'red')
/** Every red finding is among the obstacles of its step, with the same code and article. */
function stopsItsStep(
  play: Play<CaseFile>,
  file: CaseFile,
  findings: readonly Finding[],
  actor: Actor,
  today?: string,
) {
  expect(red(findings)).not.toEqual([])
  for (const { what, belongsTo } of red(findings))
    expect(against(play, file, belongsTo, actor, today)).toContainEqual(
      expect.objectContaining({ code: what.code, basis: what.basis }),
    )
}

const lapsed = officers.map((one) => ({ ...one, certificate: null }))
const first = <Value>(values: readonly Value[]): Value => {
  const [one] = values
  if (one === undefined) throw new Error('there is none')
  return one
}
const record = () => first(anInvestigatedCase().known.inspections)
const prepared = (form: string, more: Partial<Prepared> = {}): Prepared => ({
  number: 1,
  form,
  values: {},
  drawnUp: { on: '2026-10-10', by: officer.name, personId: officer.personId },
  issued: { on: '2026-10-10', number: '1' },
  ...more,
})

describe('the organ', () => {
  test('is in order while it keeps to its level', () => {
    expect(ground('organ', aReviewedCase())).toMatchObject({ state: 'green', findings: [] })
  })
  test('fails with a fine that belongs to a higher level, and the notice is refused', () => {
    const play = aReviewedCase()
    const food = { ...power, law: '食品安全法', field: 'market-food', fine: { low: 5000, high: 500_000 }, bands: [] }
    const report = { ...play.known.report, penalty: payloads.penalty({ fineInYuan: 400_000 }) } as CaseFile['report']
    const found = ground('organ', play, { power: food, report })
    expect(found).toMatchObject({ state: 'red', codes: ['level-limit'] })
    stopsItsStep(play, found.file, found.findings, head)
  })
  test('waits for the receipt of whoever it handed the case to', () => {
    const handOvers = [
      {
        toOrgan: '别的机关',
        ground: 'not-competent' as const,
        reason: '不归本机关管辖',
        materials: '案卷一册',
        done: { on: '2026-10-12', by: head.name },
        receipt: null,
      },
    ]
    expect(ground('organ', anInvestigatedCase(), { stage: 'handed-over', handOvers })).toMatchObject({
      state: 'amber',
      codes: ['hand-over-not-received'],
    })
  })
  test('another power than its own is refused in the report and in the decision', () => {
    const holder = { organ: '371521-B11', unit: '371521-B11', name: '别的机关' }
    const play = anInvestigatedCase()
    const at = { actor: officer, at: morning('2026-10-12'), resolved: { power, holder } }
    expect(play.against('reportInvestigation', at, payloads.report(payloads.penalty()))).toMatchObject([
      { code: 'outside-own-powers', basis: [{ statute: 'PL', article: 17 }, { article: 18 }, { article: 22 }] },
    ])
    const own = { ...at, resolved: { power, holder: { ...holder, organ: play.known.holderOrgan } } }
    expect(play.against('reportInvestigation', own, payloads.report(payloads.penalty()))).toEqual([])
    const deciding = { actor: head, at: morning('2026-10-23'), resolved: { power, holder: null } }
    expect(aNotifiedCase().against('decide', deciding, payloads.decision(payloads.penalty()))).toMatchObject([
      { code: 'outside-own-powers' },
    ])
  })
})

describe('the officers', () => {
  test('are in order with certificates of the day', () => {
    expect(ground('officers', anInvestigatedCase()).state).toBe('green')
  })
  test('without a certificate stop the report', () => {
    const play = anInvestigatedCase()
    const found = ground('officers', play, { officers: lapsed })
    expect(found).toMatchObject({ state: 'red', codes: ['certificate-missing', 'certificate-missing'] })
    stopsItsStep(play, found.file, found.findings, officer)
  })
  test('of a record without certificates spoil it: fatal when no lawful record is left, else a weakness', () => {
    const play = anInvestigatedCase()
    const bad = { ...record(), officers: lapsed }
    expect(ground('officers', play, { inspections: [bad] }).state).toBe('red')
    expect(against(play, { ...play.known, inspections: [bad] }, 'reportInvestigation', officer)).toContainEqual(
      expect.objectContaining({
        code: 'no-lawful-record',
        basis: [expect.objectContaining({ statute: 'PL', article: 42 }), expect.objectContaining({ article: 46 })],
      }),
    )
    const besides = { inspections: [bad, record()] }
    expect(ground('officers', play, besides).state).toBe('amber')
    expect(against(play, { ...play.known, ...besides }, 'reportInvestigation', officer)).toEqual([])
  })
  test('do not review their own case', () => {
    const play = aReviewedCase()
    const { passed } = play.known.review
    if (passed === null) throw new Error('passed')
    const found = ground('officers', play, { review: { passed: { ...passed, by: officer.name }, returns: [] } })
    expect(found).toMatchObject({ state: 'red', codes: ['own-case-review'] })
    stopsItsStep(play, found.file, found.findings, { ...officer, role: 'legal-reviewer' })
  })
})

describe('two officers', () => {
  test('are in the case and in each of its records', () => {
    expect(ground('two-officers', anInvestigatedCase()).state).toBe('green')
  })
  test('are wanted of the case before its report', () => {
    const play = anInvestigatedCase()
    const found = ground('two-officers', play, { officers: officers.slice(0, 1) })
    expect(found).toMatchObject({ state: 'red', codes: ['fewer-than-two-officers'] })
    stopsItsStep(play, found.file, found.findings, officer)
  })
  test('are wanted of a record, which another one mends', () => {
    const play = anInvestigatedCase()
    const alone = { ...record(), officers: officers.slice(0, 1) }
    expect(ground('two-officers', play, { inspections: [alone] }).state).toBe('red')
    expect(ground('two-officers', play, { inspections: [alone, record()] })).toMatchObject({
      state: 'amber',
      findings: [{ mendedBy: ['recordInspection', 'recordInterview'] }],
    })
  })
})

describe('the duty to transfer', () => {
  test('is in order when the file says nothing of a crime, and not asked before the report', () => {
    expect(ground('transfer', anInvestigatedCase()).state).toBe('not-yet')
    expect(ground('transfer', aReviewedCase()).state).toBe('green')
  })
  test.each(['DOC-077', 'DOC-078'])('stops the decision once %s was issued', (form) => {
    const play = aNotifiedCase()
    const found = ground('transfer', play, { prepared: [prepared(form)] })
    expect(found).toMatchObject({ state: 'red', codes: ['crime-suspected'] })
    stopsItsStep(play, found.file, found.findings, head)
  })
  test('does not, when the head decided not to transfer', () => {
    const refused = prepared('DOC-077', { values: { transferDecision: 'refused' } })
    expect(ground('transfer', aNotifiedCase(), { prepared: [refused] }).state).toBe('green')
  })
  test('is over when the police did not take the case, or the procurator sent it back', () => {
    const refused = {
      toOrgan: '公安机关',
      ground: 'other' as const,
      reason: '涉嫌犯罪',
      materials: '案卷',
      done: { on: '2026-10-11', by: head.name },
      receipt: { receivedOn: '2026-10-14', by: '公安', accepted: false, done: { on: '2026-10-14', by: officer.name } },
    }
    const play = aNotifiedCase()
    const papers = [prepared('DOC-078')]
    for (const back of [
      { prepared: papers, handOvers: [refused] },
      { prepared: [...papers, prepared('DOC-082', { number: 2, issued: { on: '2026-10-20', number: '2' } })] },
    ]) {
      expect(ground('transfer', play, back).state).toBe('green')
      const step = against(play, { ...play.known, ...back }, 'decide', head).map(({ code }) => code)
      expect(step).not.toContain('crime-suspected')
    }
    // A suspicion that came after the answer stands.
    const anew = {
      prepared: [prepared('DOC-078', { issued: { on: '2026-10-20', number: '1' } })],
      handOvers: [refused],
    }
    expect(ground('transfer', play, anew).state).toBe('red')
  })
  test('is open while the transfer is drafted and not approved', () => {
    const { issued: _, ...draft } = prepared('DOC-077')
    expect(ground('transfer', aReviewedCase(), { prepared: [draft] })).toMatchObject({
      state: 'amber',
      codes: ['crime-in-question'],
    })
  })
})

describe('the evidence', () => {
  test('is not asked of a case just filed, and in order with a compared piece and a signed record', () => {
    expect(ground('evidence', aFiledCase()).state).toBe('not-yet')
    expect(ground('evidence', anInvestigatedCase())).toMatchObject({ state: 'green', findings: [] })
  })
  test('is to be added before the report; a report without any fails', () => {
    expect(ground('evidence', anInvestigatedCase(), { evidence: [] })).toMatchObject({
      state: 'amber',
      findings: [{ belongsTo: 'reportInvestigation', mendedBy: ['addEvidence'] }],
    })
    const play = aNotifiedCase()
    const found = ground('evidence', play, { evidence: [] })
    expect(found).toMatchObject({ state: 'red', codes: ['no-evidence'] })
    stopsItsStep(play, found.file, found.findings, officer)
  })
  test('that nobody compared, and a record that nobody signed for, weaken it', () => {
    const play = anInvestigatedCase()
    const piece = { ...first(play.known.evidence), checkedAgainstOriginal: false }
    const silent = { ...record(), signature: 'refused' as const }
    expect(ground('evidence', play, { evidence: [piece], inspections: [silent] })).toMatchObject({
      state: 'amber',
      codes: ['evidence-not-compared', 'record-not-signed'],
    })
    const kept = {
      evidence: [{ ...piece, kind: 'testimony' as const }],
      inspections: [{ ...silent, recording: 'JL-1' }],
    }
    expect(ground('evidence', play, kept).state).toBe('green')
  })
})

describe('the facts', () => {
  test('want the party asked, which its interview mends', () => {
    const play = anInvestigatedCase()
    expect(ground('facts', play)).toMatchObject({ state: 'amber', codes: ['party-not-questioned'] })
    play.take('recordInterview', payloads.interview('2026-10-09'), {
      actor: officer,
      at: morning('2026-10-09'),
      resolved: { officers },
    })
    expect(ground('facts', play).state).toBe('green')
  })
  test('fail for a child, and the report is refused', () => {
    const play = anInvestigatedCase()
    const child = { ...play.known.party, kind: 'natural-person' as const, idNumber: '371521201501010019' }
    const { creditCode: _, ...party } = child
    const found = ground('facts', play, { party })
    expect(red(found.findings).map(({ what }) => what.code)).toEqual(['party-under-fourteen'])
    stopsItsStep(play, found.file, found.findings, officer)
  })
  test('point at a credit code that fails its check', () => {
    const { party } = anInvestigatedCase().known
    expect(
      ground('facts', anInvestigatedCase(), { party: { ...party, creditCode: '91371521MA3EXAMP00' } }).codes,
    ).toContain('party-number-wrong')
  })
})

describe('the qualification', () => {
  test('comes with the report', () => {
    expect(ground('qualification', anInvestigatedCase()).state).toBe('not-yet')
    expect(ground('qualification', aDecidedCase()).state).toBe('green')
  })
  test('fails when the decision rests on another provision than the notice', () => {
    const play = aDecidedCase()
    const decision = { ...play.known.decision, powerCode: 'CF-URB-001' } as CaseFile['decision']
    expect(ground('qualification', play, { decision })).toMatchObject({
      state: 'red',
      findings: [
        { belongsTo: 'decide', what: { code: 'other-basis-than-notified', basis: [{ article: 44 }, { article: 62 }] } },
      ],
    })
  })
  test('is in question when the provision means the other kind of party', () => {
    const forPersons = { ...power, subjectType: 'individual' as const }
    expect(ground('qualification', aReviewedCase(), { power: forPersons }).codes).toEqual(['party-not-addressed'])
  })
})

describe('the law', () => {
  test('is in order within the limitation and the statute', () => {
    expect(ground('law', aReviewedCase()).state).toBe('green')
  })
  test('fails after the limitation, and the report is refused', () => {
    const play = anInvestigatedCase()
    const found = ground('law', play, { violationOn: '2020-01-01', continuing: true })
    expect(found).toMatchObject({ state: 'red', codes: ['limitation-passed'] })
    stopsItsStep(play, found.file, found.findings, officer)
  })
  test('fails when a party corrected after the report has another range, and the notice is refused', () => {
    const play = aReviewedCase()
    const ranged = { ...power, individualFine: { low: 200, high: 1000 }, bands: [] }
    const party = { ...play.known.party, kind: 'individual-business' as const }
    const found = ground('law', play, { power: ranged, party })
    expect(found).toMatchObject({ state: 'red', codes: ['outside-tiers'] })
    stopsItsStep(play, found.file, found.findings, head)
    expect(against(play, play.known, 'issueNotice', head)).toEqual([])
  })
  test('is to be compared where the text is newer than the act, or a newer one is known', () => {
    expect(ground('law', aReviewedCase(), { power: { ...power, statuteVersion: '2026-10-01' } }).codes).toEqual([
      'text-after-act',
    ])
    expect(ground('law', aReviewedCase(), { power: { ...power, newerText: '2026-10-01' } }).codes).toEqual([
      'newer-text-unchecked',
    ])
    expect(ground('law', aReviewedCase(), { power: { ...power, newerText: '2026-12-01' } }).state).toBe('green')
  })
})

describe('the procedure', () => {
  test('is in order when everything came in turn', () => {
    expect(ground('procedure', aDecidedCase()).state).toBe('green')
  })
  test('waits for the review once there is a report', () => {
    const play = anInvestigatedCase().take('reportInvestigation', payloads.report(payloads.penalty()), {
      actor: officer,
      at: morning('2026-10-12'),
      resolved: { power },
    })
    expect(ground('procedure', play, {}, '2026-10-12')).toMatchObject({
      state: 'amber',
      findings: [{ belongsTo: 'decide', mendedBy: ['passReview'], what: { code: 'legal-review-not-passed' } }],
    })
    expect(ground('procedure', play, {}, '2026-10-28').codes).toEqual(['legal-review-not-passed', 'period-overrun'])
  })
  test('waits for the re-examination of what the party said; a decision over it fails', () => {
    const statement = {
      receivedOn: '2026-10-16',
      mode: 'oral' as const,
      by: '当事人',
      content: '从轻',
      attachmentIds: [],
    }
    const statements = [{ ...statement, on: '2026-10-16' }]
    const play = aNotifiedCase()
    const waiting = ground('procedure', play, { statements })
    expect(waiting).toMatchObject({ state: 'amber', codes: ['statement-not-re-examined'] })
    expect(against(play, waiting.file, 'decide', head).map(({ code }) => code)).toContain('statement-not-re-examined')
    expect(ground('procedure', aDecidedCase(), { statements })).toMatchObject({ state: 'red' })
  })
  test('fails when it was decided before the days of the party had ended, without a notice or a review', () => {
    const play = aDecidedCase()
    const decision = { ...play.known.decision, on: '2026-10-22' } as CaseFile['decision']
    expect(ground('procedure', play, { decision })).toMatchObject({
      state: 'red',
      findings: [{ what: { code: 'statement-period-running', facts: { lastDay: '2026-10-22' } } }],
    })
    expect(ground('procedure', play, { noticeService: null }).codes).toEqual(['notice-not-served'])
    expect(ground('procedure', play, { review: { passed: null, returns: [] } })).toMatchObject({
      state: 'red',
      codes: ['legal-review-not-passed'],
    })
  })
  test('notes a decision served late without spoiling it', () => {
    const play = aServedCase()
    const late = { ...play.known.decisionService, servedOn: '2026-11-20' } as CaseFile['decisionService']
    expect(ground('procedure', play, { decisionService: late })).toMatchObject({
      state: 'amber',
      codes: ['served-late'],
    })
  })
})

test('every step that a finding names is a step of the procedure', () => {
  const steps = Object.keys(caseProcedure.steps)
  const worst: CaseFile = {
    ...aDecidedCase().known,
    officers: [],
    evidence: [],
    review: { passed: null, returns: [] },
    noticeService: null,
    prepared: [prepared('DOC-078')],
  }
  const play = aDecidedCase()
  const named = [
    ...reviewCase(worst, look(play, '2027-06-01')),
    ...reviewCase({ ...worst, decision: null, stage: 'notified' }, look(aNotifiedCase(), '2027-06-01')),
  ].flatMap(({ findings }) => findings.flatMap(({ belongsTo, mendedBy }) => [belongsTo, ...mendedBy]))
  expect(named.length).toBeGreaterThan(6)
  expect(named.filter((name) => !steps.includes(name))).toEqual([])
})

/** The whole lawful way, with or without a statement, a waiver or a second report, each act so many days after the other. */
const walks = fc.record({
  lag: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 20, maxLength: 20 }),
  way: fc.constantFrom('silence', 'statement', 'waiver'),
  returned: fc.boolean(),
  fineInYuan: fc.integer({ min: 5000, max: 14_000 }),
})

test('a case walked lawfully to the archive is never red, and at its end has nothing but green', () => {
  let archived = 0
  fc.assert(
    fc.property(walks, ({ lag, way, returned, fineInYuan }) => {
      const play = aFiledCase()
      const penalty = payloads.penalty({ fineInYuan })
      let day = '2026-10-08'
      let turn = 0
      const take = (action: string, payload: (day: string) => unknown, actor: Actor = officer, soonest = 0) => {
        day = plusDays(day, soonest + (lag[turn] ?? 0))
        turn += 1
        const resolved = { officers, power, offersHearing: false, payBy: plusDays(day, 15) }
        play.take(action, payload(day), { actor, at: morning(day), resolved })
        const review = reviewCase(play.known, look(play, day))
        expect(review.filter(({ state }) => state === 'red')).toEqual([])
        expect(review.map((one) => one.ground)).toEqual(grounds)
      }
      take('recordInspection', payloads.inspection)
      take('recordInterview', payloads.interview)
      take('addEvidence', payloads.evidence)
      take('reportInvestigation', () => payloads.report(penalty))
      if (returned) {
        take('returnReview', () => ({ comment: '补正' }), reviewer)
        take('reportInvestigation', () => payloads.report(penalty))
      }
      take('passReview', payloads.review, reviewer)
      take('issueNotice', () => ({ opinion: '同意告知。' }), head)
      take('serveNotice', payloads.service)
      if (way === 'statement') {
        take('recordStatement', (on) => ({
          receivedOn: on,
          mode: 'oral',
          by: '当事人',
          content: '从轻',
          attachmentIds: [],
        }))
        take('reexamineStatement', () => ({ conclusion: 'rejected', reasons: '已经考虑。' }))
      }
      if (way === 'waiver') take('recordWaiver', (on) => ({ waives: ['statement'], signedOn: on, by: '当事人' }))
      take('decide', () => payloads.decision(penalty), head, way === 'waiver' ? 0 : 12)
      take('serveDecision', payloads.service)
      take('recordPayment', (on) => ({ paidOn: on, amountInYuan: fineInYuan, receiptNumber: '1' }))
      take('confirmCorrection', (on) => ({ checkedOn: on, corrected: true, findings: '已改正', attachmentIds: [] }))
      take('proposePublication', (on) => payloads.publication(on))
      take('approvePublication', () => ({ opinion: '同意。' }), head)
      take('publishDecision', (on) => ({ publishedOn: on, where: '政府网站' }))
      take('proposeClosing', () => ({ kind: 'performed', execution: '已履行。' }))
      take('close', () => ({ opinion: '同意结案。' }), head)
      take('archive', () => ({ retention: '30-years' }))
      expect(countByState(reviewCase(play.known, look(play, day)))).toEqual({
        green: 9,
        amber: 0,
        red: 0,
        'not-yet': 0,
      })
      archived += 1
    }),
    { numRuns: 60 },
  )
  expect(archived).toBe(60)
})
