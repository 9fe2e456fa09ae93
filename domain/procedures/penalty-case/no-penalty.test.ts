/** The decision not to penalise: which grounds hold, what each has to show, and how such a case ends (PL 30–33, 36, 57). */

import { describe, expect, test } from 'vitest'
import { article } from '../../../law/schema.ts'
import type { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  aNotifiedCase,
  anInvestigatedCase,
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
import { composeDocument } from '../../documents/registry.ts'
import type { CaseFile } from './file.ts'
import type { DecideNoPenalty, NoPenaltyGround } from './payloads.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const deciding = (ground: NoPenaltyGround, more: Partial<DecideNoPenalty> = {}): DecideNoPenalty => ({
  ground,
  facts: '净化器滤网被拆，当日装回。',
  reason: '违法行为轻微，没有造成危害后果。',
  education: '2026年10月14日当面讲解大气污染防治条例，当事人表示今后按时清洗。',
  opinion: '同意，不予行政处罚。',
  ...more,
})
const slight = deciding('slight', { correctedOn: '2026-10-10' })
const against = (play: Play<CaseFile>, payload: DecideNoPenalty, day = '2026-10-14') =>
  play.against('decideNoPenalty', on(head, day), payload)
const changed = (play: Play<CaseFile>, more: Partial<CaseFile>): Play<CaseFile> => {
  const copy = play.fork()
  copy.file = { ...play.known, ...more }
  return copy
}
const person = { kind: 'natural-person' as const, name: '示例某', address: '示例路1号', inBusiness: false }

const nothing = { kinds: [], fineInYuan: null, grade: 'minor' as const, gradeReason: '当日改正，没有危害后果。' }
const proposal = { ...payloads.report(nothing), noPenalty: 'slight' as const }
const proposed = (): Play<CaseFile> =>
  anInvestigatedCase().take('reportInvestigation', proposal, on(officer, '2026-10-12', { power }))

describe('the ground', () => {
  const child = (bornOn: string) => changed(aReviewedCase(), { party: { ...person, idNumber: `371521${bornOn}001X` } })
  const known: readonly [NoPenaltyGround, Play<CaseFile>, Play<CaseFile>][] = [
    ['under-age', child('20150101'), child('20000101')],
    ['no-capacity', changed(aReviewedCase(), { party: person }), aReviewedCase()],
    ['time-passed', changed(aReviewedCase(), { violationOn: '2020-01-01' }), aReviewedCase()],
  ]
  test.each(known)(
    '%s holds where the file bears it out, and is refused where it speaks against it',
    (ground, yes, no) => {
      expect(against(yes, deciding(ground))).toEqual([])
      expect(against(no, deciding(ground))).toMatchObject([{ code: 'ground-does-not-hold', field: 'ground' }])
    },
  )
  test('of a child is none of a company', () => {
    expect(codes(against(aReviewedCase(), deciding('under-age')))).toEqual(['ground-does-not-hold'])
  })

  test.each([
    ['slight', { correctedOn: undefined }, 'correction-not-shown'],
    ['first', { firstViolation: undefined }, 'first-violation-not-shown'],
    ['no-fault', { proofOfNoFault: undefined }, 'no-fault-not-proven'],
  ] as const)('%s shows what PL 33 asks for', (ground, without, code) => {
    const whole = deciding(ground, {
      ...(ground === 'no-fault' ? {} : { correctedOn: '2026-10-10' }),
      firstViolation: '查询本机关2021年以来的案件，没有同类记录。',
      proofOfNoFault: '维保单位出具的记录证明滤网由其误拆。',
    })
    expect(against(aReviewedCase(), whole)).toEqual([])
    expect(codes(against(aReviewedCase(), { ...whole, ...without }))).toEqual([code])
  })
  test('was corrected after the act and before the decision', () => {
    const corrected = (correctedOn: string) => codes(against(aReviewedCase(), deciding('slight', { correctedOn })))
    expect(corrected('2026-08-31')).toEqual(['date-before-start'])
    expect(corrected('2026-09-01')).toEqual([])
    expect(corrected('2026-10-15')).toEqual(['date-in-future'])
  })
})

test.each(['under-age', 'minor', 'no-fault', 'not-established'] as const)(
  'education goes with %s, or with no violation',
  (ground) => {
    const play = ground === 'under-age' ? changed(aReviewedCase(), { party: person }) : aReviewedCase()
    const said = deciding(ground, { proofOfNoFault: '维保记录。' })
    expect(against(play, said)).toEqual([])
    expect(against(play, { ...said, education: undefined })).toEqual(
      ground === 'not-established'
        ? []
        : [{ code: 'education-missing', basis: [article('PL', 33, 3)], field: 'education' }],
    )
  },
)

describe('the decision', () => {
  test('waits for the review, and for another after a hearing', () => {
    expect(codes(against(changed(aNotifiedCase(), { review: { passed: null, returns: [] } }), slight))).toEqual([
      'legal-review-not-passed',
    ])
    const hearing = { ...aNotifiedCase().known.hearing, held: { heldOn: '2026-10-20' } as never }
    expect(codes(against(changed(aNotifiedCase(), { hearing }), slight, '2026-10-21'))).toEqual([
      'legal-review-not-passed',
    ])
  })
  test('is made after the notice as well, without waiting for its periods', () => {
    expect(against(aNotifiedCase(), slight, '2026-10-16')).toEqual([])
    expect(codes(against(aFiledCase(), slight))).toContain('wrong-stage')
  })
  test('gives back what is held, and leaves a crime to the police', () => {
    const measure = {
      id: 'x',
      number: '1',
      measure: 'seizure',
      stage: 'held',
      since: '2026-10-09',
      until: '2026-11-07',
    }
    const goods = [{ name: '排烟风机', quantity: '2', held: true }]
    const held = changed(aReviewedCase(), {
      measures: [{ ...measure, recorded: true, approved: true, goods } as never],
    })
    expect(codes(against(held, slight))).toEqual(['goods-held'])
    const referral = {
      id: 'x',
      number: '1',
      crime: '污染环境',
      suspected: { on: '2026-10-13', by: 'x' },
      stage: 'suspected',
    }
    expect(codes(against(changed(aReviewedCase(), { referral: referral as never }), slight))).toEqual([
      'crime-suspected',
    ])
  })

  test('stops the ninety days, is served, closed as what it is, and counted as no penalty', () => {
    const play = aNotifiedCase()
    const limits = () => play.clocks.map(({ limit }) => limit)
    expect(limits()).toContain('PL-60-DECISION-90D')
    play.take('decideNoPenalty', slight, on(head, '2026-10-16', { documentNumbers: { 'DOC-058': '不罚第1号' } }))
    expect([play.stage, limits()]).toEqual(['no-penalty-decided', ['PL-61-SERVE-7WD']])
    expect(play.last?.tallies ?? []).toEqual([])
    expect(play.last?.documents).toEqual(['DOC-058'])
    expect(codes(play.against('proposePublication', on(officer, '2026-10-16')))).toEqual(['wrong-stage'])
    const served = (servedOn: string, team = officers) =>
      codes(play.against('serveNoPenalty', on(officer, '2026-10-19', { officers: team }), payloads.service(servedOn)))
    expect(served('2026-10-15')).toEqual(['date-before-start'])
    expect(served('2026-10-19', officers.slice(0, 1))).toEqual(['fewer-than-two-officers'])
    play.take('serveNoPenalty', payloads.service('2026-10-19'), on(officer, '2026-10-19', { officers }))
    expect([play.stage, limits()]).toEqual(['no-penalty', ['SAMR-77-CLOSE-15WD']])
    const slip = composeDocument('penalty-case', 'DOC-063', play.known, sampleSurroundings)
    expect(slip.particulars['served']).toBe('《不予行政处罚决定书》　不罚第1号')

    const close = (kind: string) => ({ kind, execution: '不予行政处罚，已教育。' })
    expect(codes(play.against('proposeClosing', on(officer, '2026-10-20'), close('performed')))).toEqual([
      'closing-kind-differs',
    ])
    play.take('proposeClosing', close('no-penalty'), on(officer, '2026-10-20'))
    const back = play.fork().take('returnClosing', { comment: '补充教育记录。' }, on(head, '2026-10-20'))
    expect(back.stage).toBe('no-penalty')
    play.take('close', { opinion: '同意结案。' }, on(head, '2026-10-21'))
    const closing = composeDocument('penalty-case', 'DOC-089', play.known, sampleSurroundings)
    expect(closing.missing).toEqual([])
    expect(JSON.stringify(closing.particulars)).toContain('《不予行政处罚决定书》不罚第1号')
  })

  test('has a document with its ground, its place in the law and the education', () => {
    const play = aReviewedCase().take('decideNoPenalty', slight, on(head, '2026-10-14'))
    const { particulars, missing } = composeDocument('penalty-case', 'DOC-058', play.known, sampleSurroundings)
    expect(missing).toEqual([])
    const words = JSON.stringify(particulars)
    for (const part of ['行政处罚法》第三十三条第一款', '没有造成危害后果', '进行教育', '按时清洗'])
      expect(words).toContain(part)
    const none = aReviewedCase().take(
      'decideNoPenalty',
      deciding('not-established', { education: undefined }),
      on(head, '2026-10-14'),
    )
    const other = composeDocument('penalty-case', 'DOC-058', none.known, sampleSurroundings)
    expect(other.missing).toEqual([])
    expect(JSON.stringify(other.particulars)).not.toContain('进行教育')
  })
})

describe('a report that proposes no penalty', () => {
  test('names no kind, is no notice, and is reviewed whatever the rule of the organ', () => {
    expect(
      codes(
        anInvestigatedCase().against('reportInvestigation', on(officer, '2026-10-12', { power }), {
          ...proposal,
          penalty: payloads.penalty(),
        }),
      ),
    ).toEqual(['penalty-besides'])
    const play = proposed()
    const duties = () => play.procedure.dutiesOf(play.known, play.clocks, 'general').map(({ action }) => action)
    expect(duties()).toEqual(['passReview'])
    play.take('passReview', payloads.review(), on(reviewer, '2026-10-13'))
    expect(duties()).toEqual(['decideNoPenalty'])
    expect(codes(play.against('issueNotice', on(head, '2026-10-14')))).toEqual(['no-penalty-proposed'])
    expect(aReviewedCase().against('issueNotice', on(head, '2026-10-14'))).toEqual([])
    const { missing, particulars } = composeDocument('penalty-case', 'DOC-034', play.known, sampleSurroundings)
    expect(missing).toEqual([])
    expect(JSON.stringify(particulars['proposal'])).toContain('第三十三条第一款')
  })

  test('is the only one for a child or after the limitation', () => {
    const reporting = (more: Partial<CaseFile>, payload: object) =>
      codes(
        changed(anInvestigatedCase(), more).against(
          'reportInvestigation',
          on(officer, '2026-10-12', { power }),
          payload,
        ),
      )
    const old = { violationOn: '2020-01-01' }
    expect(reporting(old, payloads.report(payloads.penalty()))).toEqual(['limitation-passed'])
    expect(reporting(old, { ...proposal, noPenalty: 'time-passed' })).toEqual([])
    const child = { party: { ...person, idNumber: '37152120150101001X' } }
    expect(reporting(child, payloads.report(payloads.penalty()))).toContain('party-under-fourteen')
    expect(reporting(child, { ...proposal, noPenalty: 'under-age' })).toEqual([])
  })
})
