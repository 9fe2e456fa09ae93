/**
 * One complete case decided on the spot, as its last step leaves it: clothes hung from a balcony over a shopping street,
 * fifty yuan, collected and handed in. For tests of documents and for the sheets that show how they look. Everybody in it
 * is invented.
 */

import type { Party, PowerFacts } from '../domain/procedures/facts.ts'
import type { SummaryFile } from '../domain/procedures/summary-case/file.ts'
import { aPower } from './powers.ts'
import { sampleOfficers } from './sample-files.ts'

/** Fifty to two hundred yuan and four grades. */
export const balconyPower: PowerFacts = aPower({
  code: 'CF-CAE-001',
  name: '对在临街建筑物阳台外、窗外等处堆放、晾晒有碍容貌物品的处罚',
  field: 'city-appearance',
  law: '聊城市城镇容貌和环境卫生管理条例',
  article: 18,
  clause: '第二款',
  penaltyKinds: ['fine', 'order_correct'],
  fine: { low: 50, high: 200 },
  bands: [
    { grade: 'minor', condition: '初次，立即改正', subjectType: 'any', fine: { low: 50, high: 90 }, multiple: null },
    { grade: 'ordinary', condition: '再次', subjectType: 'any', fine: { low: 90, high: 140 }, multiple: null },
  ],
})

export const citizen: Party = {
  kind: 'natural-person',
  name: '示例·居民',
  address: '阳谷县侨润街道谷山社区示例路20号',
  inBusiness: false,
}

const by = '示例·侨润中队队员甲'

export const sampleSummary: SummaryFile = {
  stage: 'archived',
  number: '阳综执〔2026〕简案第3号',
  lead: null,
  originUnit: '371521-B01-Z02',
  originOrgan: '371521-B01',
  holderUnit: '371521-B01-Z02',
  holderOrgan: '371521-B01',
  openedOn: '2026-11-02',
  openedAt: '2026-11-02T09:40:00+08:00',
  openedBy: by,
  cause: '在临街建筑物阳台外晾晒有碍容貌物品',
  party: citizen,
  place: {
    text: '阳谷县侨润街道谷山社区示例路20号二楼临街阳台',
    township: '371521002',
    longitude: 115.788,
    latitude: 36.1408,
  },
  violationOn: '2026-11-02',
  facts: '2026年11月2日9时30分，执法人员巡查发现，当事人在临街二楼阳台外搭杆晾晒被褥两床，遮挡临街立面，经劝导未取下。',
  evidence: '现场照片2张、执法记录仪录像（ZF-Z02-20261102-0930）',
  power: balconyPower,
  officers: sampleOfficers,
  attachments: [],
  statement: {
    made: true,
    content: '家里没有别的地方晒，希望少罚一点。',
    contestsFacts: false,
    conclusion: 'partly-accepted',
    reasons: '当事人初次违法并当场取下，按较轻档次的最低数额处罚',
  },
  decision: {
    on: '2026-11-02',
    by,
    number: '阳综执〔2026〕当罚第3号',
    penalty: { kinds: ['fine'], fineInYuan: 50, grade: 'minor', gradeReason: '初次违法，当场改正' },
    correction: '取下阳台外晾晒的被褥和晾杆',
    collection: { ground: 'small-amount' },
  },
  correctedOn: '2026-11-02',
  delivery: {
    deliveredOn: '2026-11-02',
    receiver: '示例·居民',
    receiverRelation: '本人',
    signature: 'signed',
    on: '2026-11-02',
    by,
  },
  payBy: null,
  cash: {
    amountInYuan: 50,
    receiptNumber: '鲁财罚2026-0000871',
    countsFrom: '2026-11-02',
    handedIn: { handedInOn: '2026-11-03', receivedBy: '示例·综合执法局出纳', on: '2026-11-03', by },
    deposited: { depositedOn: '2026-11-04', voucher: '缴款书00312', on: '2026-11-04', by },
  },
  payments: [],
  correctionChecks: [],
  record: { receivedBy: '示例·法制审核员', on: '2026-11-04', by },
  ending: null,
  toOrdinary: null,
  filing: null,
  declined: null,
  closed: { opinion: '处罚决定已履行，同意结案。', on: '2026-11-05', by: '示例·侨润中队负责人' },
  archive: { retention: '10-years', on: '2026-11-06', by },
}

/** A shop that refuses to sign, says nothing, and pays at the bank; nothing is corrected yet. */
export const sampleSummaryRefused: SummaryFile = {
  ...sampleSummary,
  stage: 'delivered',
  party: {
    ...citizen,
    kind: 'individual-business',
    name: '示例副食店',
    creditCode: '92371521MA3EXAMP0X',
    representative: '示例·经营者',
  },
  statement: { made: false, contestsFacts: false },
  decision: {
    ...sampleSummary.decision!,
    penalty: { kinds: ['warning', 'fine'], fineInYuan: 200, grade: 'ordinary', gradeReason: '再次违法' },
    collection: null,
  },
  correctedOn: null,
  delivery: {
    ...sampleSummary.delivery!,
    receiver: '示例·经营者',
    receiverRelation: '经营者',
    signature: 'refused',
    refusal: '认为邻店也这样',
    witness: '示例·社区网格员',
    recording: 'ZF-Z02-20261102-0951',
  },
  payBy: '2026-11-17',
  cash: null,
}

/** A warning alone, on a power without grades. */
export const sampleSummaryWarned: SummaryFile = {
  ...sampleSummary,
  power: { ...balconyPower, penaltyKinds: ['warning', 'fine'], bands: [] },
  decision: {
    ...sampleSummary.decision!,
    penalty: { kinds: ['warning'], fineInYuan: null, grade: 'minor', gradeReason: '初次违法' },
    correction: null,
    collection: null,
  },
  cash: null,
}

/** On an island in the reservoir: the party asked the officers to take the money. */
export const sampleSummaryRemote: SummaryFile = {
  ...sampleSummary,
  decision: {
    ...sampleSummary.decision!,
    penalty: { ...sampleSummary.decision!.penalty, fineInYuan: 150 },
    collection: {
      ground: 'remote-area',
      reason: '当事人书面提出，最近的网点在二十公里外',
      realDifficulty: true,
      partyProposes: true,
    },
  },
  cash: { ...sampleSummary.cash!, amountInYuan: 150, handedIn: null, deposited: null },
}

/** The party denied everything before anything was decided. */
export const sampleSummaryContested: SummaryFile = {
  ...sampleSummary,
  stage: 'contested',
  statement: { made: true, content: '被褥不是我家的', contestsFacts: true },
  decision: null,
  correctedOn: null,
  delivery: null,
  cash: null,
  record: null,
  closed: null,
  archive: null,
  toOrdinary: { reason: '当事人对事实有异议', on: '2026-11-02', by },
}
