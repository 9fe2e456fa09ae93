/**
 * Ten cases that organs all over China have published, of ten fields: what was done, under which power, how much, when.
 * Facts only, in our own words; persons and firms by their part in the case. Of powers that the county's list holds, since
 * it is that list which is tried: where an organ decided under the text of its own province, the power is the one that
 * the county has for the same act.
 *
 * What was published leaves open is chosen and says so: `grade` is the one whose amounts hold the published fine, or the
 * one the facts name. The county's list is in force since 2025, so what was decided before is entered later by whole
 * weeks: weekdays and intervals stay.
 */

import type { PartyKind, PenaltyKind } from '../domain/procedures/facts.ts'
import type { Penalty } from '../domain/procedures/penalty-case/payloads.ts'
import type { RefusalCode } from '../domain/refusal.ts'

export interface PublishedCase {
  readonly what: string
  readonly field: string
  readonly powerCode: string
  readonly party: PartyKind
  readonly inBusiness: boolean
  /** 案由 */
  readonly cause: string
  readonly facts: string
  readonly correction: string | null
  /** A day that was published in full, for what it was; absent: no more than a year, or nothing. */
  readonly published?: { readonly day: string; readonly of: 'inspection' | 'decision' }
  readonly inspectedOn: string
  readonly filedOn: string
  readonly decidedOn: string
  readonly penalty: PublishedPenalty
  /** Whether the amount makes a hearing due in this county. */
  readonly offersHearing: boolean
  /**
   * What the product says against the penalty as published, and with what the case can go on: the reason that the source
   * gives, or the least that the county's text allows.
   */
  readonly broken?: {
    readonly code: RefusalCode
    readonly basis: { readonly statute: string; readonly article: number }
    readonly goesOnWith: Partial<Penalty>
  }
}

interface PublishedPenalty extends Pick<Penalty, 'grade' | 'baseInYuan' | 'units' | 'confiscatedInYuan'> {
  readonly kinds: PenaltyKind[]
  readonly fineInYuan: number
}

export const publishedCases: readonly PublishedCase[] = [
  {
    what: 'a restaurant that took the filters out of its fume purifier',
    field: 'urban-environment',
    powerCode: 'CF-ENV-021',
    party: 'organisation',
    inBusiness: true,
    cause: '不正常使用油烟净化设施',
    facts: '检查时，饭店灶台上方净化机的滤网已被拆走，集油的盒子没有安装，屋顶出烟口积了一层油垢。',
    correction: '立即恢复正常使用油烟净化设施',
    inspectedOn: '2025-03-03',
    filedOn: '2025-03-04',
    decidedOn: '2025-03-18',
    penalty: { kinds: ['fine'], fineInYuan: 5_000, grade: 'minor' },
    offersHearing: false,
  },
  {
    what: 'three dump trucks of a municipal works firm that tipped earth into a village pond',
    field: 'city-appearance',
    powerCode: 'CF-CAE-028',
    party: 'organisation',
    inBusiness: true,
    cause: '擅自倾倒建筑垃圾',
    facts: '公司的三辆重型自卸车从工地运土，未经批准，全部倒进村旁的鱼塘。',
    correction: '清除倾倒的渣土，恢复原状',
    inspectedOn: '2025-05-12',
    filedOn: '2025-05-14',
    decidedOn: '2025-06-12',
    penalty: { kinds: ['fine'], fineInYuan: 100_000, grade: 'minor' },
    offersHearing: true,
  },
  {
    what: 'a passer-by who dug up twenty-two square metres of a main road',
    field: 'municipal-facilities',
    powerCode: 'CF-MUN-002',
    party: 'natural-person',
    inBusiness: false,
    cause: '擅自挖掘城市道路',
    facts: '当事人未办理手续，破开城区主干道路面开挖，面积约二十二平方米。',
    correction: '恢复路面',
    inspectedOn: '2025-08-04',
    filedOn: '2025-08-06',
    decidedOn: '2025-08-27',
    penalty: { kinds: ['fine'], fineInYuan: 10_000, grade: 'serious' },
    offersHearing: true,
    // Twenty to fifty square metres are serious here, 11,000 to 16,000 yuan: a lower fine says why.
    broken: {
      code: 'deviation-without-reason',
      basis: { statute: 'PL', article: 34 },
      goesOnWith: { deviationReason: '当事人当日自行停工并承诺按原标准修复，未影响通行。' },
    },
  },
  {
    what: 'a lift that had failed its test and went on running',
    field: 'market-special-equipment',
    powerCode: 'CF-MSE-008',
    party: 'organisation',
    inBusiness: true,
    cause: '使用检验不合格的特种设备',
    facts: '公司一台电梯定期检验不合格，未停用，检查时仍在载人运行。',
    correction: '停止使用该电梯，检验合格后方可使用',
    published: { day: '2014-01-15', of: 'decision' },
    inspectedOn: '2025-12-15',
    filedOn: '2025-12-17',
    decidedOn: '2026-01-14',
    penalty: { kinds: ['fine'], fineInYuan: 30_000, grade: 'minor' },
    offersHearing: true,
  },
  {
    what: 'a pedlar of cowpea seed whose bags said too little',
    field: 'agriculture',
    powerCode: 'CF-AGR-005',
    party: 'natural-person',
    inBusiness: true,
    cause: '销售标签、使用说明不合规的种子',
    facts: '当事人在花卉市场门口流动摆卖豇豆种子，袋内没有种植说明，包装标注的内容不全。',
    correction: '停止销售标签不合规的种子',
    inspectedOn: '2026-03-02',
    filedOn: '2026-03-04',
    decidedOn: '2026-03-18',
    penalty: { kinds: ['fine'], fineInYuan: 2_000, grade: 'minor' },
    offersHearing: false,
  },
  {
    what: 'a welder in a bag factory whose certificate had lapsed',
    field: 'work-safety',
    powerCode: 'CF-SAF-009',
    party: 'organisation',
    inBusiness: true,
    cause: '特种作业人员未持有效证件上岗',
    facts: '箱包厂一名焊工的操作证逾期一年多未复审，已失效，检查时正在车间动火焊接。',
    correction: '立即停止该人员的焊接作业',
    published: { day: '2024-03-12', of: 'inspection' },
    inspectedOn: '2026-03-17',
    filedOn: '2026-03-20',
    decidedOn: '2026-04-15',
    penalty: { kinds: ['fine'], fineInYuan: 20_000, grade: 'minor' },
    offersHearing: true,
  },
  {
    what: 'a health firm that told old people a medicinal wine dissolves clots',
    field: 'market-competition',
    powerCode: 'CF-MCP-003',
    party: 'organisation',
    inBusiness: true,
    cause: '虚假或者引人误解的商业宣传',
    facts: '公司在聊天群里向老年人宣称一款药酒能化栓散结，远远超出说明书所载。',
    correction: '停止虚假宣传，消除影响',
    inspectedOn: '2026-04-20',
    filedOn: '2026-04-22',
    decidedOn: '2026-05-20',
    penalty: { kinds: ['fine'], fineInYuan: 50_000, grade: 'minor' },
    offersHearing: true,
    // A quarter of the least that the article names, and no ground of mitigation was published.
    broken: {
      code: 'below-minimum',
      basis: { statute: 'PL', article: 32 },
      goesOnWith: { fineInYuan: 200_000 },
    },
  },
  {
    what: 'a firm that sold food past its date for thirteen hundred yuan',
    field: 'market-food',
    powerCode: 'CF-MFD-011',
    party: 'organisation',
    inBusiness: true,
    cause: '销售超过保质期的食品',
    facts: '公司销售已过保质期的食品，售出部分共得款一千三百七十四元八角。',
    correction: '下架并停止销售超过保质期的食品',
    inspectedOn: '2026-06-01',
    filedOn: '2026-06-03',
    decidedOn: '2026-06-25',
    penalty: {
      kinds: ['confiscate_gains', 'fine'],
      fineInYuan: 7_000,
      confiscatedInYuan: 1_374.8,
      grade: 'minor',
    },
    offersHearing: false,
    // The article begins at 50,000 yuan; the source names article 32 of the Penalty Law, and then it is lawful.
    broken: {
      code: 'below-minimum',
      basis: { statute: 'PL', article: 32 },
      goesOnWith: { mitigation: { ground: 'removes-harm', reason: '主动下架召回，消除危害后果。' } },
    },
  },
  {
    what: 'a firm that repainted cheap valves and sold them as a dearer model',
    field: 'market-ip',
    powerCode: 'CF-MIP-003',
    party: 'organisation',
    inBusiness: true,
    cause: '侵犯注册商标专用权',
    facts: '公司将低价正品阀门改漆成绿色并更换垫片，充作价高的型号出售，已售六十四台，尚存十七台。',
    correction: '立即停止侵权行为',
    inspectedOn: '2026-07-01',
    filedOn: '2026-07-03',
    decidedOn: '2026-08-12',
    penalty: {
      kinds: ['confiscate_property', 'fine'],
      fineInYuan: 5_610_000,
      baseInYuan: 1_870_838,
      grade: 'very_serious',
    },
    offersHearing: true,
    // Three times the turnover lies inside the statute, but from half a million on the county's grade asks four to five.
    broken: {
      code: 'deviation-without-reason',
      basis: { statute: 'PL', article: 34 },
      goesOnWith: { deviationReason: '商品本身为正品，质量未受影响，案发后配合调查并全部追回。' },
    },
  },
  {
    what: 'a village co-operative that built on 2,311.96 square metres without approval',
    field: 'natural-resources',
    powerCode: 'CF-NAT-009',
    party: 'organisation',
    inBusiness: true,
    cause: '未经批准非法占用土地',
    facts: '村经济联合社未经批准，占用二千三百一十一点九六平方米土地搞建设，含农村道路、养殖水面和沟渠用地。',
    correction: '退还非法占用的土地',
    inspectedOn: '2026-09-01',
    filedOn: '2026-09-03',
    decidedOn: '2026-10-14',
    // Eleven yuan a square metre.
    penalty: { kinds: ['fine'], fineInYuan: 25_431.56, units: 2_311.96, grade: 'minor' },
    offersHearing: true,
    // The old regulation went up to thirty yuan; today's begins at a hundred a square metre: 231,196 yuan.
    broken: {
      code: 'below-minimum',
      basis: { statute: 'PL', article: 32 },
      goesOnWith: { fineInYuan: 231_196 },
    },
  },
]
