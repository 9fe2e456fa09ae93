/** G-CRIMINAL: while a crime is suspected nothing is fined in its place (PL 27, 35(2), 82; OD310 11). */

import { describe, expect, test } from 'vitest'
import * as fc from 'fast-check'
import { article } from '../../../law/schema.ts'
import type { Play } from '../../../testing/play.ts'
import { referralPayloads } from '../../../testing/referral-case.ts'
import {
  aFiledCase,
  aNotifiedCase,
  anInvestigatedCase,
  aReviewedCase,
  aServedCase,
  head,
  morning,
  officer,
  officerIds,
  officers,
  payloads,
  power,
} from '../../../testing/restaurant-case.ts'
import { referralStages, type ReferralStage } from '../criminal-referral/file.ts'
import { suspectedSince } from './file-defects.ts'
import type { CaseFile } from './file.ts'
import { paidTowardsFine } from './referral.ts'
import { caseTimeRuns, excludedTime } from './excluded-time.ts'

const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const linked = { matterId: '00000000-0000-7000-8000-0000000000cd', number: '阳综执〔2026〕行刑第1号' }
const { ground, crime, standard, reasons } = referralPayloads.open()
const suspicion = { ground, crime, standard, reasons, officerIds }

const suspected = (play: Play<CaseFile>, day = '2026-10-23', resolved: object = {}) =>
  play.take('suspectCrime', suspicion, on(officer, day, { officers, linked, ...resolved }))
const noted = (play: Play<CaseFile>, stage: ReferralStage, more: object = {}, day = '2026-10-26') =>
  play.take('noteReferral', { stage, ...more }, on(officer, day))
const deciding = (play: Play<CaseFile>, penalty = payloads.penalty(), day = '2026-10-27') =>
  play.against('decide', on(head, day, { power }), payloads.decision(penalty))

const blocked = {
  code: 'crime-suspected',
  basis: [article('PL', 27), article('PL', 82), article('OD310', 11)],
  facts: { day: '2026-10-23' },
}

describe('the suspicion of a crime', () => {
  test('needs a team of two certified officers', () => {
    const against = (team: typeof officers) =>
      aFiledCase().against('suspectCrime', on(officer, '2026-10-09', { officers: team, linked }), suspicion)
    expect(against(officers.slice(0, 1))).toEqual([
      { code: 'fewer-than-two-officers', basis: [article('OD310', 5)], field: 'officerIds' },
    ])
    expect(against(officers)).toEqual([])
  })

  test('is one at a time, and may come back after a refusal', () => {
    const play = suspected(aFiledCase())
    expect(codes(play.against('suspectCrime', on(officer, '2026-10-24')))).toEqual(['already-done'])
    expect(noted(play, 'transfer-declined').against('suspectCrime', on(officer, '2026-10-27'))).toEqual([])
  })

  test('blocks the notice and the decision, with article', () => {
    expect(deciding(suspected(aNotifiedCase()))).toEqual([blocked])
    expect(suspected(aReviewedCase()).against('issueNotice', on(head, '2026-10-24'))).toEqual([blocked])
  })

  test.each(referralStages)('in stage %s blocks the decision exactly while it is open', (stage) => {
    const open = !['transfer-declined', 'sent-back', 'concluded'].includes(stage)
    const play = noted(suspected(aNotifiedCase()), stage)
    expect(codes(deciding(play))).toEqual(open ? ['crime-suspected'] : [])
    expect(suspectedSince(play.known)).toBe(open ? '2026-10-23' : null)
  })

  test('leaves what was decided before in force, and its case open until there is an outcome', () => {
    const play = suspected(aServedCase(), '2026-10-27')
    expect(play.stage).toBe('served')
    expect(play.known.decision?.penalty.fineInYuan).toBe(5000)
    const paid = play.take(
      'recordPayment',
      { paidOn: '2026-10-28', amountInYuan: 5000, receiptNumber: '1' },
      on(officer, '2026-10-28'),
    )
    expect(paidTowardsFine(paid.known)).toBe(5000)
    const closing = { kind: 'performed', execution: '已缴纳' }
    expect(codes(paid.against('proposeClosing', on(officer, '2026-10-29'), closing))).toContain('crime-suspected')
    expect(codes(noted(paid, 'sent-back').against('proposeClosing', on(officer, '2026-10-29'), closing))).not.toContain(
      'crime-suspected',
    )
  })
})

describe('after a conviction', () => {
  const punished = () => noted(suspected(aNotifiedCase()), 'concluded', { convicted: true, criminalFineInYuan: 8000 })

  test('no fine is decided or notified, other kinds still are', () => {
    const warning = { ...payloads.penalty(), kinds: ['warning' as const], fineInYuan: null }
    expect(deciding(punished()).filter(({ code }) => code === 'criminally-punished')).toEqual([
      { code: 'criminally-punished', basis: [article('PL', 35, 2), article('PL', 27)], field: 'penalty.fineInYuan' },
    ])
    expect(codes(deciding(punished(), warning))).not.toContain('criminally-punished')
    const reviewed = noted(suspected(aReviewedCase()), 'concluded', { convicted: true })
    expect(codes(reviewed.against('issueNotice', on(head, '2026-10-27')))).toEqual(['criminally-punished'])
  })

  test('the case may end with the criminal one, and only then', () => {
    const opinion = { opinion: '已追究刑事责任。' }
    expect(codes(suspected(aNotifiedCase()).against('endForCrime', on(head, '2026-10-27'), opinion))).toEqual([
      'not-convicted',
    ])
    const ended = punished().take('endForCrime', opinion, on(head, '2026-10-27'))
    expect(ended.stage).toBe('criminally-pursued')
    expect(ended.clocks.map(({ limit }) => limit)).toEqual(['SAMR-77-CLOSE-15WD'])
    const closing = (kind: string) =>
      ended.against('proposeClosing', on(officer, '2026-10-28'), { kind, execution: '无需履行' })
    expect(codes(closing('performed'))).toEqual(['closing-kind-differs'])
    expect(closing('criminally-pursued')).toEqual([])
    const back = ended
      .take('proposeClosing', { kind: 'criminally-pursued', execution: '无需履行' }, on(officer, '2026-10-28'))
      .take('returnClosing', { comment: '补充判决书' }, on(head, '2026-10-29'))
    expect(back.stage).toBe('criminally-pursued')
  })

  test('nothing is suspected a second time', () => {
    expect(codes(punished().against('suspectCrime', on(officer, '2026-10-28')))).toEqual(['already-done'])
  })
})

describe('the ninety days', () => {
  const ninety = (play: Play<CaseFile>) => play.clocks.find(({ limit }) => limit === 'PL-60-DECISION-90D')
  const away = { stays: true, receivedOn: '2026-11-02' }

  test('run on with the police where no rule of the organ leaves a stay out', () => {
    const before = ninety(aNotifiedCase())?.lastDay
    const play = noted(suspected(aNotifiedCase()), 'police-received', away)
    expect([caseTimeRuns(play.known), ninety(play)?.lastDay]).toEqual([true, before])
    const back = noted(play, 'sent-back', { backOn: '2026-11-12' })
    expect([excludedTime(back.known), ninety(back)?.lastDay]).toEqual([[], before])
  })

  test('stop from the receipt of the police to the return where it does and the head stayed the case', () => {
    const before = ninety(aNotifiedCase())?.lastDay
    const ofTheMarket = () => Object.assign(aNotifiedCase(), { profile: 'market-supervision' })
    const leaving = () => suspected(ofTheMarket(), '2026-10-23', { leavesOut: true })
    const play = noted(leaving(), 'police-received', away)
    expect([caseTimeRuns(play.known), ninety(play)]).toEqual([false, undefined])
    const back = noted(play, 'sent-back', { backOn: '2026-11-12' })
    expect(excludedTime(back.known)).toEqual([{ from: '2026-11-02', to: '2026-11-12', why: '移送司法' }])
    expect(ninety(back)?.lastDay && before && ninety(back)!.lastDay > before).toBe(true)
    const goingOn = noted(leaving(), 'police-received', { ...away, stays: false })
    expect(ninety(goingOn)?.lastDay).toBe(before)
  })
})

describe('a clue on an official', () => {
  const clue = {
    addressee: '阳谷县监察委员会',
    persons: '示例·工作人员',
    clues: '收受财物',
    materials: [{ name: '举报信' }],
  }

  test('goes to the supervision organ by the principal head, never by a deputy', () => {
    const deputy = { ...head, standing: 'deputy' as const }
    expect(codes(aFiledCase().against('transferOfficialClue', on(deputy, '2026-10-09'), clue))).toEqual([
      'principal-head-only',
    ])
    const sent = aFiledCase().take('transferOfficialClue', clue, on(head, '2026-10-09'))
    expect(sent.last?.documents).toEqual(['DOC-083'])
    expect(sent.known.officialClues).toHaveLength(1)
  })
})

test('the police forms are issued by the referral, and offered in the case no more', () => {
  const paper = { form: 'DOC-078', values: {} }
  expect(codes(anInvestigatedCase().against('prepareDocument', on(officer, '2026-10-12'), paper))).toContain(
    'form-not-offered',
  )
})

test('never is a fine decided while the police investigate, whatever came before', () => {
  const moves = fc.array(fc.constantFrom(...referralStages), { maxLength: 8 })
  fc.assert(
    fc.property(moves, fc.boolean(), fc.integer({ min: 1, max: 5000 }), (stages, convicted, fineInYuan) => {
      const play = stages.reduce(
        (so, stage) => noted(so, stage, stage === 'concluded' ? { convicted } : {}),
        suspected(aNotifiedCase()),
      )
      const found = codes(deciding(play, { ...payloads.penalty(), fineInYuan }))
      const last = stages.at(-1) ?? 'checking'
      const open = !['transfer-declined', 'sent-back', 'concluded'].includes(last)
      expect(found.includes('crime-suspected')).toBe(open)
      expect(found.includes('criminally-punished')).toBe(
        stages.includes('concluded') && play.known.referral?.convicted === true,
      )
    }),
    { numRuns: 60 },
  )
})
