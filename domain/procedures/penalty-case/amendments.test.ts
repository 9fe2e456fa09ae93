/** A decision afterwards: corrected, changed, revoked, and what is taken back with it (PL 48(2), 75(2)). */

import { describe, expect, test } from 'vitest'
import type { Play } from '../../../testing/play.ts'
import {
  aDecidedCase,
  aNotifiedCase,
  aServedCase,
  head,
  morning,
  officer,
  payloads,
  published,
} from '../../../testing/restaurant-case.ts'
import { sampleSurroundings } from '../../../testing/sample-files.ts'
import { composeDocument } from '../../documents/registry.ts'
import { threeSystems } from '../../evaluation/three-systems.ts'
import type { ChangeDecision, CorrectDecision, RevokeDecision } from './amendments.ts'
import type { CaseFile } from './file.ts'
import { outstanding } from './payment.ts'
import { unserved } from './steps/prepared.ts'

const documentNumbers = { 'DOC-061': '示例〔2026〕更撤第1号' }
const on = (actor: typeof officer, day: string, resolved: object = { documentNumbers }) => ({
  actor,
  at: morning(day),
  resolved,
})
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const PL75 = [{ statute: 'PL', article: 75, paragraph: 2 }]
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])
const missing = (play: Play<CaseFile>, form: string) =>
  composeDocument('penalty-case', form, play.known, sampleSurroundings).missing.map(({ key }) => key)

const correcting = (more: Partial<CorrectDecision> = {}): CorrectDecision => ({
  what: 'words',
  before: '谷山杜区',
  after: '谷山社区',
  reason: '打字错误。',
  clerical: true,
  ...more,
})
const revoking = (more: Partial<RevokeDecision> = {}): RevokeDecision => ({
  ground: 'own-error',
  fellOn: '2026-11-12',
  reason: '认定事实有误。',
  ...more,
})
const changing = (fineInYuan: number, more: Partial<ChangeDecision> = {}): ChangeDecision => ({
  ...revoking(),
  ground: 'reconsideration',
  authority: '示政复决〔2026〕1号',
  penalty: payloads.penalty({ fineInYuan }),
  ...more,
})
/** Its decision bears a number, as every issued one does. */
function numbered(play: Play<CaseFile>): Play<CaseFile> {
  const { decision } = play.known
  if (decision === null) throw new Error('a decision')
  Object.assign(play, { file: { ...play.known, decision: { ...decision, number: '示例〔2026〕罚决第1号' } } })
  return play
}
/** Served on 26 October, published on the 28th, 3,000 of 5,000 yuan paid on 5 November. */
const aPartlyPaidCase = (paid = 3000) =>
  published(numbered(aServedCase()), '2026-10-28').take(
    'recordPayment',
    { paidOn: '2026-11-05', amountInYuan: paid, receiptNumber: '1' },
    on(officer, '2026-11-05'),
  )
const revoked = (more: Partial<RevokeDecision> = {}, play = aPartlyPaidCase()) =>
  play.take('revokeDecision', revoking(more), on(head, '2026-11-12'))
const withdrawal = { withdrawnOn: '2026-11-13', where: '县行政执法信息公示平台', explanation: '决定已撤销。' }
const closing = { kind: 'revoked', execution: '决定已撤销。' }

describe('a slip of the decision', () => {
  test('is corrected by a document of its own, which is served; the decision stays as it is', () => {
    const corrected = numbered(aServedCase()).take('correctDecision', correcting(), on(head, '2026-10-28'))
    expect([corrected.stage, corrected.last?.documents]).toEqual(['served', ['DOC-061']])
    expect(missing(corrected, 'DOC-061')).toEqual([])
    expect(unserved(corrected.known).map(({ form }) => form)).toEqual(['DOC-061'])
    expect(corrected.known.decision).toEqual(numbered(aServedCase()).known.decision)
  })

  test('is nothing of substance, and becomes something else', () => {
    const against = (more: Partial<CorrectDecision>) =>
      aServedCase().against('correctDecision', on(head, '2026-10-28'), correcting(more))
    expect(against({ clerical: false })).toEqual([
      { code: 'not-clerical', basis: [{ statute: 'PL', article: 44 }, ...PL75], field: 'clerical' },
    ])
    expect(against({ after: '谷山杜区' })).toEqual([{ code: 'nothing-corrected', basis: PL75, field: 'after' }])
    expect(codes(aNotifiedCase().against('correctDecision', on(head, '2026-10-28'), correcting()))).toEqual([
      'wrong-stage',
    ])
  })
})

describe('a decision that is revoked', () => {
  test('asks nothing any more: its periods end, what was published goes within three working days', () => {
    const play = revoked()
    expect([play.stage, play.last?.documents]).toEqual(['revoked', ['DOC-061']])
    expect(missing(play, 'DOC-061')).toEqual([])
    // Three working days after Thursday 12 November; fifteen for the closing.
    expect(limits(play)).toEqual([
      ['PL-48-WITHDRAW-3WD', '2026-11-17'],
      ['SAMR-77-CLOSE-15WD', '2026-12-03'],
    ])
    expect(outstanding(play.known, '2026-12-31').total).toBe(0)
    expect(new Set(play.last?.duties.map(({ action }) => action))).toEqual(
      new Set(['withdrawPublication', 'recordRefund']),
    )
  })

  test('by another authority is revoked by its document, which is named', () => {
    const court = { ground: 'court' as const }
    expect(aServedCase().against('revokeDecision', on(head, '2026-11-12'), revoking(court))).toEqual([
      { code: 'authority-not-named', basis: PL75, field: 'authority' },
    ])
    expect(revoked({ ...court, authority: '（2026）示行终1号' }).last?.documents).toEqual([])
    expect(
      codes(aServedCase().against('revokeDecision', on(head, '2026-11-12'), revoking({ fellOn: '2026-10-22' }))),
    ).toEqual(['date-before-start'])
  })

  test('is closed as that when nothing of it stands, neither in public nor in the treasury', () => {
    const play = revoked()
    expect(play.against('proposeClosing', on(officer, '2026-11-13'), closing)).toEqual([
      { code: 'publication-not-withdrawn', basis: [{ statute: 'PL', article: 48, paragraph: 2 }] },
      { code: 'refund-outstanding', basis: PL75, facts: { owed: 3000 } },
    ])
    play.take('withdrawPublication', withdrawal, on(head, '2026-11-13'))
    expect(limits(play).map(([limit]) => limit)).toEqual(['SAMR-77-CLOSE-15WD'])
    const refund = (amountInYuan: number) => ({ refundedOn: '2026-11-13', amountInYuan, receiptNumber: '退1' })
    expect(play.against('recordRefund', on(officer, '2026-11-13'), refund(3000.01))).toEqual([
      { code: 'refund-too-much', basis: PL75, field: 'amountInYuan', facts: { owed: 3000 } },
    ])
    play.take('recordRefund', refund(1000), on(officer, '2026-11-13'))
    expect(codes(play.against('proposeClosing', on(officer, '2026-11-13'), closing))).toEqual(['refund-outstanding'])
    play.take('recordRefund', refund(2000), on(officer, '2026-11-13'))
    expect(codes(play.against('recordRefund', on(officer, '2026-11-13'), refund(1)))).toEqual(['nothing-to-refund'])
    expect(codes(play.against('withdrawPublication', on(head, '2026-11-13'), withdrawal))).toEqual([
      'nothing-to-withdraw',
    ])
    const proposed = play.take('proposeClosing', closing, on(officer, '2026-11-13'))
    expect(proposed.fork().take('returnClosing', { comment: '补凭证。' }, on(head, '2026-11-13')).stage).toBe('revoked')
    const closed = proposed.take('close', { opinion: '同意结案。' }, on(head, '2026-11-16'))
    expect([missing(closed, 'DOC-089'), missing(closed, 'DOC-COVER').includes('result')]).toEqual([[], false])
  })

  test('that nobody published and nobody paid has nothing to take back', () => {
    const play = aDecidedCase().take('revokeDecision', revoking(), on(head, '2026-11-12'))
    expect(limits(play)).toEqual([['SAMR-77-CLOSE-15WD', '2026-12-03']])
    expect(play.against('proposeClosing', on(officer, '2026-11-12'), closing)).toEqual([])
    expect(play.last?.duties.map(({ action }) => action)).toEqual(['proposeClosing', 'proposeClosing'])
  })

  test('though its case was closed, opens the case again', () => {
    const play = aDecidedCase()
    Object.assign(play, {
      file: { ...play.known, stage: 'closed', closing: { kind: 'performed', execution: '已履行。' } },
    })
    play.take('revokeDecision', revoking({ ground: 'court', authority: '1号' }), on(head, '2026-11-12'))
    expect([play.stage, play.known.closing, play.last?.headline.closed]).toEqual(['revoked', null, false])
  })

  test('shows on the light of publicity until it is withdrawn', () => {
    const play = revoked()
    const light = (day: string) => threeSystems(play.known, play.clocks, day).publicity
    expect(light('2026-11-17')).toEqual({ state: 'missing', why: 'to-withdraw', facts: { day: '2026-11-17' } })
    expect(light('2026-11-18')).toEqual({ state: 'breach', why: 'withdrawn-late', facts: { day: '2026-11-17' } })
    play.take('withdrawPublication', withdrawal, on(head, '2026-11-13'))
    expect(light('2026-11-18')).toEqual({ state: 'complete', why: 'withdrawn', facts: {} })
  })
})

describe('a decision that is changed', () => {
  const change = (payload: ChangeDecision, play = aPartlyPaidCase()) =>
    play.against('changeDecision', on(head, '2026-11-12'), payload)

  test('becomes lighter, never heavier, and something else than it was', () => {
    expect(change(changing(4000))).toEqual([])
    expect(change(changing(6000))).toEqual([
      {
        code: 'heavier-than-decided',
        basis: [{ statute: 'ARL', article: 63 }],
        field: 'penalty.fineInYuan',
        facts: { notified: 5000, intended: 6000 },
      },
    ])
    expect(change(changing(6000, { ground: 'own-error' }))[0]).toMatchObject({
      code: 'heavier-than-decided',
      basis: [
        { statute: 'PL', article: 44 },
        { statute: 'PL', article: 62 },
      ],
    })
    expect(codes(change(changing(5000)))).toEqual(['nothing-changed'])
    expect(codes(change(changing(4000, { authority: undefined })))).toEqual(['authority-not-named'])
  })

  test('by the organ itself stays within the statute; whoever reviewed it judged that', () => {
    expect(codes(change(changing(4000, { ground: 'own-error' })))).toEqual(['below-minimum'])
    const play = aPartlyPaidCase().take('changeDecision', changing(4000), on(head, '2026-11-12'))
    expect(play.last?.documents).toEqual([])
    const mitigation = { ground: 'removes-harm' as const, reason: '已消除危害。' }
    const lighter = payloads.penalty({ fineInYuan: 4000, mitigation, deviationReason: '减轻。' })
    const own = changing(4000, { ground: 'own-error', authority: undefined, penalty: lighter })
    expect(change(own)).toEqual([])
    const changed = aPartlyPaidCase().take('changeDecision', own, on(head, '2026-11-12'))
    expect([changed.last?.documents, missing(changed, 'DOC-061')]).toEqual([['DOC-061'], []])
  })

  test('asks for what is left of it, and is withdrawn and published anew', () => {
    const play = aPartlyPaidCase().take('changeDecision', changing(4000), on(head, '2026-11-12'))
    expect([play.stage, outstanding(play.known, '2026-11-05').fine]).toEqual(['served', 1000])
    expect(play.known.changes?.[0]?.before.fineInYuan).toBe(5000)
    expect(limits(play)).toEqual(
      expect.arrayContaining([
        ['PL-48-WITHDRAW-3WD', '2026-11-17'],
        ['SC118-PENALTY-7WD', '2026-11-23'],
      ]),
    )
    play.take('withdrawPublication', withdrawal, on(head, '2026-11-13'))
    const again = payloads.publication('2026-11-13')
    expect(play.against('proposePublication', on(officer, '2026-11-13'), again)).toEqual([])
  })

  test('below what was paid is performed, and what is too much goes back before the closing', () => {
    const play = aPartlyPaidCase(4500).take('changeDecision', changing(4000), on(head, '2026-11-12'))
    expect(play.stage).toBe('performed')
    expect(limits(play).map(([limit]) => limit)).not.toContain('PL-67-PAY-15D')
    expect(limits(play)).toContainEqual(['SAMR-77-CLOSE-15WD', '2026-12-03'])
    const performed = { kind: 'performed', execution: '已缴清。' }
    const found = play.against('proposeClosing', on(officer, '2026-11-13'), performed)
    expect(found).toContainEqual({ code: 'refund-outstanding', basis: PL75, facts: { owed: 500 } })
    play.take(
      'recordRefund',
      { refundedOn: '2026-11-13', amountInYuan: 500, receiptNumber: '退1' },
      on(officer, '2026-11-13'),
    )
    expect(codes(play.against('proposeClosing', on(officer, '2026-11-13'), performed))).not.toContain(
      'refund-outstanding',
    )
  })
})
