/** The decision in public: proposal, approval, display, credit repair (PL 48; SC118; SAMRPUB; NDRC36). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aServedCase,
  head,
  leader,
  morning,
  officer,
  otherOfficer,
  payloads,
  proposedToPublish,
  published,
} from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import type { OrganProfile } from '../../../law/schema.ts'
import { citizenNumberCheckDigit } from '../../identifiers/citizen-number.ts'
import { composeDocument } from '../../documents/registry.ts'
import type { PenaltyKind } from '../facts.ts'
import type { CaseFile } from './file.ts'
import { caseProcedure } from './procedure.ts'
import { displayedOn, type ProposePublication } from './publication.ts'
import { unserved } from './steps/prepared.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const missing = (play: Play<CaseFile>, form: string) =>
  composeDocument('penalty-case', form, play.known, sampleSurroundings).missing.map(({ key }) => key)
const dayOf = '2026-10-27'

/** Served on 26 October; its decision bears a number, as every issued one does. */
function aNumberedCase(): Play<CaseFile> {
  const play = aServedCase()
  const { decision } = play.known
  if (decision === null) throw new Error('a decision')
  return Object.assign(play, { file: { ...play.known, decision: { ...decision, number: '示例〔2026〕罚决第1号' } } })
}

/** The decided case under another organ's rules, with another penalty or another party. */
function aCaseOf(
  profile: OrganProfile,
  { kinds = ['fine'], party = {} }: { kinds?: readonly PenaltyKind[]; party?: Partial<CaseFile['party']> } = {},
): Play<CaseFile> {
  const { known, clocks } = aNumberedCase()
  const { decision } = known
  if (decision === null) throw new Error('a decision')
  const play = new Play(caseProcedure, profile)
  return Object.assign(play, {
    file: {
      ...known,
      party: { ...known.party, ...party },
      decision: { ...decision, penalty: { ...decision.penalty, kinds: [...kinds] } },
    },
    clocks,
  })
}
const against = (play: Play<CaseFile>, more: Partial<ProposePublication> = {}) =>
  codes(play.against('proposePublication', on(officer, dayOf), payloads.publication(dayOf, more)))

const bornOn = (text: string) => `371521${text}123${citizenNumberCheckDigit(`371521${text}123`)}`
const child = { kind: 'natural-person' as const, name: '王小明', idNumber: bornOn('20101001') }

describe('the publication of a decision', () => {
  test('is proposed by the officers, approved by the head of the case unit and put online', () => {
    const play = proposedToPublish(aNumberedCase(), dayOf)
    expect(codes(play.against('publishDecision', on(officer, dayOf), { publishedOn: dayOf, where: '网站' }))).toEqual([
      'publication-not-approved',
    ])
    play.take('approvePublication', { opinion: '同意。' }, on(leader, dayOf))
    expect(play.last?.documents).toEqual(['DOC-084'])
    expect(missing(play, 'DOC-084')).toEqual([])
    expect(play.clocks.map(({ limit }) => limit)).toContain('SC118-PENALTY-7WD')
    play.take('publishDecision', { publishedOn: '2026-10-28', where: '县政府网站' }, on(officer, '2026-10-28'))
    expect(play.clocks.map(({ limit }) => limit)).not.toContain('SC118-PENALTY-7WD')
    // A year from the decision of 23 October, whenever it was put online.
    expect(play.known.publication).toMatchObject({ published: true, endsOn: '2027-10-23', where: '县政府网站' })
    expect([displayedOn(play.known, '2027-10-23'), displayedOn(play.known, '2027-10-24')]).toEqual([true, false])
  })

  test('is frozen as it was shown', () => {
    const play = published(aNumberedCase(), dayOf)
    const { text } = play.known.publication ?? {}
    expect(text?.party).toBe(play.known.party.name)
    expect(text?.representative).not.toBe(play.known.party.representative)
    expect(text?.facts).toBe('净化器滤网已拆除，集油盒缺失。')
  })

  test('names nobody else in the facts', () => {
    const play = aNumberedCase()
    const [interview] = play.known.interviews
    expect(interview).toBeUndefined()
    const interviewee = { name: '钱小月', relation: '店员' }
    Object.assign(play.known, {
      interviews: [{ interviewee }],
      report: { ...play.known.report, facts: '店员钱小月关闭设备。' },
    })
    expect(published(play, dayOf).known.publication?.text?.facts).toBe('店员钱某某关闭设备。')
  })

  test('is not approved by whoever proposed it, nor twice', () => {
    const play = aNumberedCase().take(
      'proposePublication',
      payloads.publication(dayOf),
      on({ ...leader, personId: officer.personId }, dayOf),
    )
    expect(codes(play.against('approvePublication', on({ ...leader, personId: officer.personId }, dayOf)))).toEqual([
      'own-draft',
    ])
    expect(against(play)).toEqual(['publication-proposed'])
    play.take('approvePublication', { opinion: '同意。' }, on(head, dayOf))
    expect(codes(play.against('approvePublication', on(leader, dayOf)))).toEqual(['no-publication-proposed'])
    expect(codes(play.against('returnPublication', on(leader, dayOf)))).toEqual(['no-publication-proposed'])
    expect(against(play)).toEqual(['already-done'])
  })

  test('that is sent back is proposed again', () => {
    const play = proposedToPublish(aNumberedCase(), dayOf).take(
      'returnPublication',
      { comment: '隐去配方。' },
      on(leader, dayOf),
    )
    expect(play.known.publicationProposal?.returned?.comment).toBe('隐去配方。')
    expect(against(play, { hidden: ['配方'] })).toEqual([])
  })

  test('goes by the rule in force, in the class it gives or another with a reason', () => {
    const play = aDecidedCase()
    expect(
      play.against('proposePublication', on(officer, dayOf), payloads.publication(dayOf, { rule: 'NDRC58' })),
    ).toEqual([
      {
        code: 'other-display-rule',
        basis: [{ statute: 'PL', article: 48, paragraph: 1 }],
        field: 'rule',
        facts: { rule: '信用修复管理办法', ruleEn: 'Credit repair rule' },
      },
    ])
    expect(against(play, { displayClass: 'serious' })).toEqual(['display-class-without-reason'])
    expect(against(play, { displayClass: 'serious', reason: '列入严重失信名单。' })).toEqual([])
  })
})

describe('who is not shown', () => {
  test('a minor never is', () => {
    const play = aCaseOf('city-management', { party: child })
    expect(against(play)).toEqual(['minor-never-published'])
    expect(against(play, { publish: false, ground: 'under-age' })).toEqual([])
    expect(against(aNumberedCase(), { publish: false, ground: 'under-age' })).toEqual(['ground-not-met'])
  })

  test('a mere warning of market supervision is not; the rest of theirs must be', () => {
    const rule = { rule: 'SAMRPUB', displayClass: 'minor' } as const
    const warned = aCaseOf('market-supervision', { kinds: ['warning'] })
    expect(against(warned, rule)).toEqual(['mere-warning-not-published'])
    expect(against(warned, { ...rule, publish: false, ground: 'mere-warning' })).toEqual([])
    const fined = aCaseOf('market-supervision')
    expect(against(fined, rule)).toEqual([])
    expect(against(fined, { ...rule, publish: false, ground: 'mere-warning' })).toEqual(['ground-not-met'])
    expect(against(fined, { ...rule, publish: false, ground: 'no-social-impact', reason: '小案。' })).toEqual([
      'must-be-published',
    ])
  })

  test('what is minor under the credit rule need not be', () => {
    const play = aCaseOf('city-management', { kinds: ['warning'] })
    const minor = { publish: false, ground: 'minor-matter', displayClass: 'minor' } as const
    expect(against(play, minor)).toEqual([])
    expect(against(aNumberedCase(), { publish: false, ground: 'minor-matter' })).toEqual(['ground-not-met'])
  })

  test('what was confirmed unlawful is not published again', () => {
    const play = aNumberedCase()
    expect(against(play, { publish: false, ground: 'unlawful' })).toEqual(['ground-not-met'])
    Object.assign(play, { file: { ...play.known, remedies: [{ end: { outcome: 'unlawful' } }] } })
    expect(against(play)).toEqual(['unlawful-not-published'])
    expect(against(play, { publish: false, ground: 'unlawful' })).toEqual([])
  })

  test('needs a ground, and where the law leaves it open a reason', () => {
    const play = aNumberedCase()
    expect(against(play, { publish: false })).toEqual(['ground-missing'])
    expect(against(play, { publish: false, ground: 'no-social-impact' })).toEqual(['reason-missing'])
    expect(against(play, { publish: false, ground: 'secret' })).toEqual(['reason-missing'])
    expect(against(play, { publish: false, ground: 'secret', reason: '涉及配方。' })).toEqual([])
  })

  test('is settled by the approval: its clock ends and nothing is put online', () => {
    const play = proposedToPublish(aNumberedCase(), dayOf, {
      publish: false,
      ground: 'no-social-impact',
      reason: '没有一定社会影响。',
    }).take('approvePublication', { opinion: '同意。' }, on(leader, dayOf))
    expect(play.known.publication).toMatchObject({ published: false, where: '没有一定社会影响。' })
    expect(play.clocks.map(({ limit }) => limit)).not.toContain('SC118-PENALTY-7WD')
    expect(missing(play, 'DOC-084')).toEqual([])
    expect(codes(play.against('publishDecision', on(officer, dayOf), { publishedOn: dayOf, where: '网站' }))).toEqual([
      'already-done',
      'publication-not-approved',
    ])
    expect(codes(play.against('applyForRepair', on(officer, dayOf)))).toEqual(['not-displayed'])
  })
})

describe('the enterprise credit system', () => {
  const rule = { rule: 'SAMRPUB', displayClass: 'minor' } as const
  const show = { publishedOn: dayOf, receipt: 'X-1' }

  test('is for market supervision alone, and only after the approval', () => {
    expect(codes(aNumberedCase().against('publishOnCreditSystem', on(officer, dayOf), show))).toEqual([
      'no-credit-system',
    ])
    const warned = aCaseOf('market-supervision', { kinds: ['warning'] })
    expect(codes(warned.against('publishOnCreditSystem', on(officer, dayOf), show))).toEqual(['no-credit-system'])
    const fined = aCaseOf('market-supervision')
    expect(codes(fined.against('publishOnCreditSystem', on(officer, dayOf), show))).toEqual([
      'publication-not-approved',
    ])
    const approved = proposedToPublish(fined, dayOf, rule).take(
      'approvePublication',
      { opinion: '同意。' },
      on(leader, dayOf),
    )
    approved.take('publishOnCreditSystem', show, on(officer, dayOf))
    expect(approved.known.creditSystem?.receipt).toBe('X-1')
    expect(codes(approved.against('publishOnCreditSystem', on(officer, dayOf), show))).toEqual(['already-done'])
  })

  test('has its own twenty working days, which the decision starts', () => {
    const starts = caseProcedure.steps.decide.starts.find(({ limit }) => limit === 'SAMRPUB-9-20WD')
    const from = (kinds: readonly PenaltyKind[]) =>
      starts?.from(aCaseOf('market-supervision', { kinds }).known, {} as never, '2026-10-23')
    expect([from(['fine']), from(['warning'])]).toEqual(['2026-10-23', null])
  })
})

describe('credit repair', () => {
  const application = {
    appliedOn: '2026-12-01',
    applicant: '示例餐饮服务有限公司',
    performed: '罚款已缴清，滤网已装回。',
    commitment: '今后守法经营。',
    attachmentIds: [],
  }
  const paid = (play: Play<CaseFile>) =>
    play
      .take(
        'recordPayment',
        { paidOn: '2026-11-05', amountInYuan: 5000, receiptNumber: '1' },
        on(officer, '2026-11-05'),
      )
      .take(
        'confirmCorrection',
        { checkedOn: '2026-11-05', corrected: true, findings: '已装回。', attachmentIds: [] },
        on(officer, '2026-11-05'),
      )
  const applied = (play = paid(published(aNumberedCase(), dayOf))) =>
    play.take('applyForRepair', application, on(otherOfficer, '2026-12-01'))
  const granting = { conclusion: 'granted', reason: '符合条件。' }
  const against = (play: Play<CaseFile>, day: string, decision: object = granting) =>
    play.against('decideRepair', on(head, day), decision)

  test('ends the display on the day of the opinion, after three months and with everything done', () => {
    const play = applied()
    expect(play.last?.duties).toContainEqual(expect.objectContaining({ action: 'decideRepair', mover: 'head' }))
    // Three months from the decision of 23 October.
    expect(against(play, '2027-01-22')).toEqual([
      { code: 'repair-too-early', basis: [], field: 'conclusion', facts: { from: '2027-01-24' } },
    ])
    expect(against(play, '2027-01-25')).toEqual([])
    play.take(
      'decideRepair',
      granting,
      on(head, '2027-01-25', { documentNumbers: { 'DOC-086': '示例〔2027〕信修第1号' } }),
    )
    expect(play.last?.documents).toEqual(['DOC-086'])
    expect(missing(play, 'DOC-086')).toEqual([])
    expect(unserved(play.known).map(({ form }) => form)).toEqual(['DOC-086'])
    expect(play.known.publication?.endsOn).toBe('2027-01-25')
    expect(displayedOn(play.known, '2027-01-26')).toBe(false)
    expect(codes(play.against('applyForRepair', on(officer, '2027-01-27')))).toEqual(['not-displayed'])
  })

  test('is refused with the reason, and may be asked for again', () => {
    const play = applied().take(
      'decideRepair',
      { conclusion: 'refused', reason: '最短公示期未满。' },
      on(head, '2026-12-02', { documentNumbers: { 'DOC-086': '示例〔2026〕信修第1号' } }),
    )
    expect(play.known.publication?.endsOn).toBe('2027-10-23')
    expect(missing(play, 'DOC-086')).toEqual([])
    expect(codes(against(play, '2026-12-03', { conclusion: 'refused', reason: '同上。' }))).toEqual(['no-repair-waits'])
    expect(play.against('applyForRepair', on(officer, '2026-12-02'), application)).toEqual([])
  })

  test('waits for fine and correction', () => {
    const play = applied(published(aNumberedCase(), dayOf))
    expect(codes(against(play, '2027-01-25'))).toEqual(['duties-not-done'])
    expect(codes(play.against('applyForRepair', on(officer, '2026-12-02'), application))).toEqual(['repair-waits'])
  })

  test('never ends what closed a business, under the rule of market supervision', () => {
    const play = published(aCaseOf('market-supervision', { kinds: ['order_close'] }), dayOf, '网站', {
      rule: 'SAMRPUB',
      displayClass: 'serious',
    })
    const file = { ...play.known, decision: { ...play.known.decision, correction: undefined } }
    Object.assign(play, { file })
    applied(play)
    expect(codes(against(play, '2028-01-25'))).toEqual(['never-ends-early'])
  })

  test('is asked for, decided and served long after the case was archived', () => {
    const play = paid(published(aNumberedCase(), dayOf))
      .take('proposeClosing', { kind: 'performed', execution: '已履行。' }, on(officer, '2026-11-06'))
      .take('close', { opinion: '同意结案。' }, on(head, '2026-11-09'))
    Object.assign(play.known, { owesFeedback: undefined })
    play.take('archive', { retention: '30-years' }, on(officer, '2026-11-10'))
    applied(play).take('decideRepair', granting, on(head, '2027-02-01', { documentNumbers: { 'DOC-086': '示1' } }))
    const [paper] = unserved(play.known)
    play.take(
      'serveDocument',
      { which: paper?.number, ...payloads.service('2027-02-02') },
      on(officer, '2027-02-02', { officers: play.known.officers }),
    )
    expect([play.stage, unserved(play.known)]).toEqual(['archived', []])
  })
})

test('a changed decision is withdrawn by the head, proposed anew, and goes by its own day', () => {
  const play = published(aNumberedCase(), dayOf).take(
    'changeDecision',
    {
      ground: 'reconsideration',
      authority: '示政复决〔2026〕1号',
      fellOn: '2026-11-12',
      reason: '过重。',
      penalty: payloads.penalty({ fineInYuan: 3000 }),
    },
    on(head, '2026-11-12'),
  )
  expect(play.known.publicationProposal).toBeUndefined()
  play.take(
    'withdrawPublication',
    { withdrawnOn: '2026-11-13', where: '县政府网站', explanation: '处罚决定已变更。' },
    on(head, '2026-11-13', { documentNumbers: { 'DOC-085': '示例〔2026〕撤公第1号' } }),
  )
  expect(play.last?.documents).toEqual(['DOC-085'])
  expect(missing(play, 'DOC-085')).toEqual([])
  expect(published(play, '2026-11-16').known.publication?.endsOn).toBe('2027-11-12')
})
