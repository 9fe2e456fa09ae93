import type { DiscretionBand, PowerFacts } from '../domain/procedures/facts.ts'

/** A power with one fixed range from 5,000 to 50,000 yuan and a ladder of four. A test states only what differs. */
export function aPower(changes: Partial<PowerFacts> = {}): PowerFacts {
  return {
    code: 'CF-ENV-021',
    name: '对餐饮单位未安装或者不正常使用油烟净化设施超标排放油烟的处罚',
    kind: 'penalty',
    exercisedBy: 'bureau',
    field: 'urban-environment',
    law: '大气污染防治法',
    article: 118,
    clause: '第一款',
    statuteVersion: '2018-10-26',
    subjectType: 'any',
    penaltyKinds: ['fine', 'order_stop', 'order_correct'],
    fine: { low: 5000, high: 50000 },
    fineBasis: 'fixed',
    fineBasisText: null,
    multiple: null,
    per: null,
    tiers: [],
    individualFine: null,
    amountUnspecified: false,
    newerText: null,
    notes: '',
    bands: aLadder([5000, 14000, 27500, 41000, 50000]),
    ...changes,
  }
}

/** Four contiguous bands between five figures in yuan. */
export const aLadder = (
  figures: readonly [number, number, number, number, number],
  subjectType: DiscretionBand['subjectType'] = 'any',
): DiscretionBand[] =>
  (['minor', 'ordinary', 'serious', 'very_serious'] as const).map((grade, index) => ({
    grade,
    condition: `condition of ${grade}`,
    subjectType,
    fine: { low: figures[index]!, high: figures[index + 1]! },
    multiple: null,
  }))
