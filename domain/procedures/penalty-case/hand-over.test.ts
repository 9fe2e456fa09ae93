/** Handing a case over to the organ it belongs to (PL 25; SAMR 14, 17). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import {
  aFiledCase,
  aNotifiedCase,
  head,
  morning,
  officer,
  officers,
  payloads,
  power,
} from '../../../testing/restaurant-case.ts'
import type { CaseFile } from './file.ts'
import type { HandOver } from './hand-over.ts'
import { caseProcedure } from './procedure.ts'

const on = (actor: typeof officer, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const limits = (play: Play<CaseFile>) => play.clocks.map(({ limit, lastDay }) => [limit, lastDay])

const handing = (more: Partial<HandOver> = {}): HandOver => ({
  toOrgan: '示例县市场监督管理局',
  ground: 'not-competent',
  reason: '属于市场监督管理部门职权。',
  materials: '立案审批表、现场检查笔录',
  ...more,
})
const receipt = (more: object = {}) => ({ receivedOn: '2026-10-14', by: '示例·收件人', accepted: true, ...more })
const handedOver = (play = aFiledCase(), day = '2026-10-12') => play.take('handOver', handing(), on(head, day))
const received = (more: object = {}, play = handedOver()) =>
  play.take('noteReceipt', receipt(more), on(officer, '2026-10-15'))

/** A case whose clue another organ had transferred. */
const aTransferredCase = () =>
  new Play(caseProcedure).take(
    'file',
    { ...payloads.file(), receivedByTransfer: true },
    on(head, '2026-10-08', { officers, power, number: '1' }),
  )

describe('a case that belongs to another organ', () => {
  test('is handed over by the head, ends its periods, and waits for the receipt', () => {
    const over = handedOver(aNotifiedCase(), '2026-10-16')
    expect([over.stage, over.clocks]).toEqual(['handed-over', []])
    expect(over.last?.duties.map(({ action, waiting }) => [action, waiting])).toEqual(
      officers.map(() => ['noteReceipt', true]),
    )
    expect(codes(aFiledCase().against('handOver', on(officer, '2026-10-12'), handing()))).toEqual(['wrong-role'])
    const closing = { kind: 'handed-over', execution: '已移送。' }
    expect(over.against('proposeClosing', on(officer, '2026-10-16'), closing)).toEqual([
      {
        code: 'hand-over-not-received',
        basis: [{ statute: 'SAMR', article: 17 }],
        facts: { organ: '示例县市场监督管理局' },
      },
    ])
  })

  test('is closed as handed over within fifteen working days of the receipt', () => {
    const taken = received()
    expect([taken.stage, limits(taken)]).toEqual(['handed-over', [['SAMR-77-CLOSE-15WD', '2026-11-04']]])
    expect(taken.last?.duties.map(({ action }) => action)).toEqual(['proposeClosing', 'proposeClosing'])
    const closing = (kind: string) =>
      taken.against('proposeClosing', on(officer, '2026-10-16'), { kind, execution: '已移送。' })
    expect(codes(closing('performed'))).toEqual(['closing-kind-differs'])
    expect(closing('handed-over')).toEqual([])
    const proposed = taken.take(
      'proposeClosing',
      { kind: 'handed-over', execution: '已移送。' },
      on(officer, '2026-10-16'),
    )
    const returned = proposed.take('returnClosing', { comment: '补回执。' }, on(head, '2026-10-16'))
    expect(returned.stage).toBe('handed-over')
  })

  test('goes on where the other organ does not take it, and its ninety days were never left out', () => {
    const back = received({ accepted: false })
    expect([back.stage, limits(back)]).toEqual(['investigating', [['PL-60-DECISION-90D', '2027-01-06']]])
    // It may be tried again, with another organ.
    expect(back.against('handOver', on(head, '2026-10-16'), handing({ toOrgan: '示例县农业农村局' }))).toEqual([])
    expect(handedOver(back, '2026-10-16').known.handOvers).toHaveLength(2)
  })

  test('that came by transfer is passed on only to whom the common superior names', () => {
    const against = (more: Partial<HandOver>) =>
      aTransferredCase().against('handOver', on(head, '2026-10-12'), handing(more))
    expect(against({})).toEqual([
      {
        code: 'second-transfer',
        basis: [
          { statute: 'SAMR', article: 14 },
          { statute: 'PL', article: 25, paragraph: 2 },
        ],
        field: 'designation',
      },
    ])
    expect(against({ ground: 'designated', designation: '示政指〔2026〕1号' })).toEqual([])
    expect(aFiledCase().against('handOver', on(head, '2026-10-12'), handing())).toEqual([])
  })

  test('waits for what is proposed, and is signed for once, not before it was sent', () => {
    const stay = { ground: 'other', reason: '待定。', resumeWhen: '待定。' }
    const proposed = aFiledCase().take('proposeStay', stay, on(officer, '2026-10-12'))
    expect(codes(proposed.against('handOver', on(head, '2026-10-12'), handing()))).toEqual(['halt-waits'])
    const against = (more: object, play = handedOver()) =>
      codes(play.against('noteReceipt', on(officer, '2026-10-15'), receipt(more)))
    expect(against({ receivedOn: '2026-10-11' })).toEqual(['date-before-start'])
    expect(against({ receivedOn: '2026-10-16' })).toEqual(['date-in-future'])
    expect(against({}, received())).toContain('already-done')
  })

  test('leaves no duty behind of what was under way', () => {
    const asked = aFiledCase().take(
      'requestRecusal',
      {
        requestedOn: '2026-10-09',
        by: '示例',
        whose: 'officer',
        personId: officer.personId,
        name: officer.name,
        reason: '亲属。',
      },
      on(officer, '2026-10-09'),
    )
    expect(handedOver(asked).last?.duties.map(({ action }) => action)).toEqual(['noteReceipt', 'noteReceipt'])
  })
})
