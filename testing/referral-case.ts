/** A suspected crime on its way to the police, played on the pure procedure: the restaurant's case, invented throughout. */

import type { OpenReferral } from '../domain/procedures/criminal-referral/payloads.ts'
import { referralProcedure } from '../domain/procedures/criminal-referral/procedure.ts'
import type { ReferralFile } from '../domain/procedures/criminal-referral/file.ts'
import type * as steps from '../domain/procedures/criminal-referral/payloads.ts'
import { Play } from './play.ts'
import { head, officer, officerIds, officers, payloads, power } from './restaurant-case.ts'

/** Ten in the morning of a day. */
export const at = (day: string, time = '10:00:00'): string => `${day}T${time}+08:00`
export const byOfficer = (day: string, time?: string) => ({ actor: officer, at: at(day, time), resolved: { officers } })
export const byHead = (day: string, time?: string) => ({
  actor: head,
  at: at(day, time),
  resolved: { documentNumbers: {} },
})

const filing = payloads.file()

/** Monday 12 October 2026: the case was filed some days before. */
export const suspectedOn = '2026-10-12'

export const referralPayloads = {
  open: (more: Partial<OpenReferral['case']> = {}): OpenReferral => ({
    case: {
      id: '00000000-0000-7000-8000-0000000000cc',
      number: '阳综执〔2026〕案第1号',
      holderUnit: officer.unit,
      holderOrgan: officer.organ,
      filedOn: '2026-10-08',
      fineInYuan: null,
      evidence: [{ name: '现场检查笔录', quantity: '1份', note: '油烟净化器滤网被拆走' }],
      ...more,
    },
    cause: filing.cause,
    party: filing.party,
    powerCode: power.code,
    place: filing.place,
    facts: filing.facts,
    ground: 'circumstances',
    crime: '污染环境罪',
    standard: '有关污染环境犯罪的立案追诉标准：二年内受过两次以上行政处罚又实施的。',
    reasons: '当事人二年内因同类行为受过两次行政处罚，又拆除净化设施直接排放。',
    officerIds,
  }),
  report: (more: Partial<steps.ReportSuspicion> = {}): steps.ReportSuspicion => ({
    reportedOn: '2026-10-13',
    findings: '专案组核查：当事人二年内受过两次行政处罚，又拆除油烟净化器滤网直接排放油烟。',
    crime: '污染环境罪',
    standard: '二年内受过两次以上行政处罚又实施的。',
    proposal: 'transfer',
    ...more,
  }),
  approve: (more: Partial<steps.ApproveTransfer> = {}): steps.ApproveTransfer => ({
    opinion: '同意移送公安机关。',
    stays: true,
    ...more,
  }),
  hand: (more: Partial<steps.HandToPolice> = {}): steps.HandToPolice => ({
    addressee: '阳谷县公安局',
    handedOverAt: at('2026-10-15', '09:00:00'),
    reportSummary: '当事人二年内受过两次行政处罚，又拆除油烟净化器滤网直接排放油烟。',
    goods: [{ name: '油烟净化器滤网', quantity: '2片' }],
    tests: '检测报告1份',
    enclosures: [{ name: '现场检查笔录', quantity: '1份3页' }],
    copyTo: '阳谷县人民检察院',
    ...more,
  }),
  receipt: (more: Partial<steps.NoteReceipt> = {}): steps.NoteReceipt => ({
    receivedAt: at('2026-10-15', '09:00:00'),
    by: '示例·民警',
    ...more,
  }),
  opened: (more: Partial<steps.NoteOpened> = {}): steps.NoteOpened => ({
    number: '阳公（环）立字〔2026〕1号',
    receivedOn: '2026-10-18',
    ...more,
  }),
  notOpened: (more: Partial<steps.NoteNotOpened> = {}): steps.NoteNotOpened => ({
    number: '阳公（环）不立字〔2026〕1号',
    receivedOn: '2026-10-18',
    reasons: '情节显著轻微。',
    papersReturned: true,
    ...more,
  }),
  supervision: (): steps.ProposeSupervision => ({
    procuratorate: '阳谷县人民检察院',
    reasons: '两次行政处罚后又实施，应当立案。',
    enclosures: [{ name: '行政处罚决定书', quantity: '2份' }],
  }),
  goods: (more: Partial<steps.HandOverGoods> = {}): steps.HandOverGoods => ({
    handedOverOn: '2026-10-19',
    receiver: '示例·民警',
    goods: [{ name: '油烟净化器滤网', quantity: '2片' }],
    materials: '案卷一册',
    officerIds,
    told: { on: '2026-10-19', receiver: '示例·法定代表人', place: '示例餐饮服务有限公司' },
    ...more,
  }),
  result: (more: Partial<steps.NoteResult> = {}): steps.NoteResult => ({
    result: 'not-prosecuted',
    organ: '阳谷县人民检察院',
    number: '阳检不诉〔2026〕1号',
    receivedOn: '2026-11-10',
    opinionNumber: '阳检意〔2026〕3号',
    ...more,
  }),
}

/** The number of the letter is drawn with the step. */
const numbered = { officers, documentNumbers: { 'DOC-078': '阳综执〔2026〕刑移第1号' } }

export const aSuspicion = (more: Partial<OpenReferral['case']> = {}): Play<ReferralFile> =>
  new Play(referralProcedure).take('openReferral', referralPayloads.open(more), {
    ...byOfficer(suspectedOn),
    resolved: { officers, power, number: '阳综执〔2026〕行刑第1号' },
  })

export const aProposal = (): Play<ReferralFile> =>
  aSuspicion().take('reportSuspicion', referralPayloads.report(), byOfficer('2026-10-13'))

export const anApproval = (): Play<ReferralFile> =>
  aProposal().take('approveTransfer', referralPayloads.approve(), byHead('2026-10-14', '10:00:00'))

export const aHandOver = (): Play<ReferralFile> =>
  anApproval().take('handToPolice', referralPayloads.hand(), {
    ...byOfficer('2026-10-15', '09:30:00'),
    resolved: numbered,
  })

export const aReceipt = (): Play<ReferralFile> =>
  aHandOver().take('notePoliceReceipt', referralPayloads.receipt(), byOfficer('2026-10-15', '11:00:00'))

export const aPoliceCase = (): Play<ReferralFile> =>
  aReceipt().take('notePoliceOpened', referralPayloads.opened(), byOfficer('2026-10-18'))

export const aPoliceRefusal = (): Play<ReferralFile> =>
  aReceipt().take('notePoliceRefusal', referralPayloads.notOpened(), byOfficer('2026-10-18'))

/** Refused, reviewed, supervised, opened, moved, sent back and answered: the file in which every paper was issued. */
export const aWholeReferral = (): Play<ReferralFile> =>
  aPoliceRefusal()
    .take('requestPoliceReview', { reasons: '两次行政处罚后又实施，应当立案。' }, byHead('2026-10-19'))
    .take(
      'notePoliceReview',
      { outcome: 'upheld', number: '阳公复〔2026〕1号', receivedOn: '2026-10-21' },
      byOfficer('2026-10-21'),
    )
    .take('proposeFilingSupervision', referralPayloads.supervision(), byHead('2026-10-22'))
    .take(
      'noteProcuratorate',
      { act: 'asks-reasons', number: '阳检立监〔2026〕1号', receivedOn: '2026-10-23' },
      byOfficer('2026-10-23'),
    )
    .take(
      'noteProcuratorate',
      { act: 'orders-filing', number: '阳检通立〔2026〕1号', receivedOn: '2026-10-28' },
      byOfficer('2026-10-28'),
    )
    .take('notePoliceOpened', referralPayloads.opened({ receivedOn: '2026-10-30' }), byOfficer('2026-10-30'))
    .take(
      'moveGoodsToPolice',
      referralPayloads.goods({
        handedOverOn: '2026-10-31',
        told: { on: '2026-10-31', receiver: '示例·法定代表人', place: '示例餐饮服务有限公司' },
      }),
      { ...byOfficer('2026-10-31'), resolved: numbered },
    )
    .take('noteCriminalResult', referralPayloads.result(), byOfficer('2026-11-10'))
    .take(
      'noteCaseOutcome',
      { result: '阳综执〔2026〕案第1号已作出行政处罚决定，罚款5,000元', decisionNumber: '阳综执〔2026〕罚决第1号' },
      byHead('2026-11-18'),
    )
    .take(
      'replyToOpinion',
      { addressee: '阳谷县人民检察院', result: '已依法作出行政处罚决定，罚款5,000元，决定书已送达。' },
      byHead('2026-11-20'),
    )
