/** What the origin of a clue is told when nothing is filed, and how a clue goes to an organ outside (SAMR 14, 17; PL 25). */

import { describe, expect, test } from 'vitest'
import { Play } from '../../../testing/play.ts'
import { clerk, head, morning, officer, officerIds, officers, power } from '../../../testing/restaurant-case.ts'
import { sampleParty, samplePlace, sampleSurroundings } from '../../../testing/sample-files.ts'
import { composeDocument } from '../../documents/registry.ts'
import { plainText } from '../../documents/particulars.ts'
import type { Actor } from '../../procedure/procedure.ts'
import type { LeadFile } from './file.ts'
import { leadProcedure } from './procedure.ts'

const by = (actor: Actor, day: string, resolved: object = {}) => ({ actor, at: morning(day), resolved })
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code)
const leader: Actor = { ...officer, personId: 'leader', role: 'squad-leader' }
const holder = { organ: officer.organ, unit: officer.unit, name: '侨润中队' }
const looked = { power, holder }

const registering = (more: object = {}) => ({
  source: 'public',
  receivedAt: '2026-09-28T09:00:00+08:00',
  subject: '示例餐饮服务有限公司',
  content: '净化器滤网被拆走。',
  place: samplePlace,
  attachmentIds: [],
  ...more,
})
const verified = {
  course: '现场核查。',
  evidence: '照片3张',
  recommendation: 'do-not-file',
  reason: '未发现违法行为。',
  party: sampleParty,
  cause: '不正常使用油烟净化设施',
  violationOn: '2026-09-20',
  continuing: false,
  attachmentIds: [],
}
const filedNot = { opinion: '同意。', reason: '违法事实不成立。' }

const assigned = (play: Play<LeadFile>) => play.take('assign', { officerIds }, by(leader, '2026-10-08', { officers }))
/** Found or received by the squad itself. */
const own = (more: object = {}) =>
  assigned(new Play(leadProcedure).take('register', registering(more), by(leader, '2026-09-28', { number: '线索1' })))
/** Sent by the township. */
const sent = () =>
  assigned(
    new Play(leadProcedure)
      .take('register', registering(), by(clerk, '2026-09-28', { number: '线索1' }))
      .take(
        'transfer',
        { toOrgan: officer.organ, toUnit: officer.unit, powerCode: power.code, findings: '属实。', approvedBy: '示例' },
        by({ ...clerk, role: 'township-clerk' }, '2026-09-29', looked),
      )
      .take('accept', {}, by(leader, '2026-10-08')),
  )
const notFiled = (play: Play<LeadFile>) =>
  play
    .take('recordVerification', verified, by(officer, '2026-10-09', looked))
    .take('approveNonFiling', filedNot, by(head, '2026-10-12', { documentNumbers: { 'DOC-005': '不立告1号' } }))

describe('that nothing is filed', () => {
  test.each<[string, Play<LeadFile>, string | null]>([
    ['a reporter who gave a name', own({ reporter: { name: '示例·举报人' } }), '示例·举报人'],
    ['the organ that transferred it', sent(), sampleSurroundings.nameOf(clerk.unit)],
    ['nobody, where a caller left only a number', own({ reporter: { phone: '0635-1' } }), null],
    ['nobody, where the squad found it', own(), null],
  ])('is told to %s', (_who, play, addressee) => {
    const after = notFiled(play)
    expect(after.last?.documents).toEqual(addressee === null ? ['DOC-004'] : ['DOC-004', 'DOC-005'])
    expect(after.known.nonFiling?.noticeNumber).toBe(addressee === null ? undefined : '不立告1号')
    if (addressee === null) return
    const { particulars, missing } = composeDocument('lead', 'DOC-005', after.known, sampleSurroundings)
    expect(missing).toEqual([])
    expect(plainText(particulars['addressee'])).toBe(addressee)
  })
})

describe('a clue of another organ', () => {
  const letter = {
    toOrgan: '示例县综合行政执法局',
    ground: 'not-competent',
    reason: '行为地在外县。',
    materials: '核查报告',
  }
  const handed = (play = own()) => play.take('handOver', letter, by(head, '2026-10-12'))
  const receipt = (accepted: boolean) => ({ receivedOn: '2026-10-14', by: '示例', accepted })

  test('is handed over with its letter, by the head, and over when it was taken', () => {
    const over = handed()
    expect([over.stage, over.last?.documents, over.last?.headline.closed]).toEqual(['handed-over', ['DOC-006'], false])
    expect(composeDocument('lead', 'DOC-006', over.known, sampleSurroundings).missing).toEqual([])
    expect(over.clocks).toEqual([])
    expect(over.last?.duties.map(({ action, waiting }) => [action, waiting])).toContainEqual(['noteReceipt', true])
    expect(codes(over.against('handOver', by(officer, '2026-10-12')))).toContain('wrong-role')
    const taken = over.take('noteReceipt', receipt(true), by(officer, '2026-10-14'))
    expect([taken.stage, taken.last?.headline.closed, taken.last?.duties]).toEqual(['handed-over', true, []])
    expect(codes(handed().against('noteReceipt', by(officer, '2026-10-12'), receipt(true)))).toEqual(['date-in-future'])
    expect(codes(taken.against('noteReceipt', by(officer, '2026-10-14'), receipt(true)))).toEqual(['already-done'])
  })

  test('has no receipt of tomorrow, and none from before it was handed over', () => {
    const noting = (receivedOn: string) =>
      codes(handed().against('noteReceipt', by(officer, '2026-10-14'), { ...receipt(true), receivedOn }))
    expect(noting('2026-10-15')).toEqual(['date-in-future'])
    expect(noting('2026-10-11')).toEqual(['date-before-start'])
    expect(noting('2026-10-12')).toEqual([])
  })

  test('that is not taken is verified on, within its period', () => {
    const back = handed().take('noteReceipt', receipt(false), by(officer, '2026-10-14'))
    expect(back.stage).toBe('verifying')
    expect(back.clocks.map(({ limit }) => limit)).toEqual(['MOHURD-VERIFY-15D'])
    expect(back.against('recordVerification', by(officer, '2026-10-14', looked), verified)).toEqual([])
  })

  test('that came by transfer goes on only where the common superior says', () => {
    expect(sent().against('handOver', by(head, '2026-10-12'), letter)).toEqual([
      {
        code: 'second-transfer',
        basis: [
          { statute: 'SAMR', article: 14 },
          { statute: 'PL', article: 25, paragraph: 2 },
        ],
        field: 'designation',
      },
    ])
    const designated = { ...letter, designation: '聊指定〔2026〕1号' }
    expect(sent().against('handOver', by(head, '2026-10-12'), designated)).toEqual([])
  })

  test('is fed back to its origin once it was taken', () => {
    const over = sent().take('handOver', { ...letter, designation: '1号' }, by(head, '2026-10-12'))
    const telling = { result: '已移送示例县综合行政执法局。' }
    expect(over.against('feedBack', by(officer, '2026-10-13'), telling)).toEqual([
      expect.objectContaining({ code: 'hand-over-not-received', facts: { organ: letter.toOrgan } }),
    ])
    const taken = over.take('noteReceipt', receipt(true), by(officer, '2026-10-14'))
    expect(taken.last?.headline.closed).toBe(false)
    expect(taken.clocks.map(({ limit }) => limit)).toEqual(['PD-CLUE-FEEDBACK-10WD'])
    const told = taken.take('feedBack', telling, by(officer, '2026-10-15'))
    expect(told.stage).toBe('fed-back')
    const contested = told.take('contestFeedback', { reason: '请说明。' }, by(clerk, '2026-10-16'))
    expect(contested.stage).toBe('handed-over')
  })
})
