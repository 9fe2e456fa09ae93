/** Amounts and rates on which the law hangs something. Unless a row says otherwise its limits include the number itself. */

import { both } from './rows.ts'
import { article } from './schema.ts'
import type { Bilingual, Citation, SourceStatus } from './schema.ts'

interface ThresholdFacts {
  readonly title: Bilingual
  /** 以上、以下 include the number; null where the row has no limit of that kind. */
  readonly inclusive: boolean | null
  readonly basis: readonly Citation[]
  readonly status: SourceStatus
  readonly note: Bilingual
}

export interface Threshold<Values> extends ThresholdFacts {
  readonly values: Values
}

/** From which amount on a fine, or confiscated gains and goods together, opens a hearing; in yuan, inclusive. */
export interface HearingAmounts {
  readonly naturalPerson: { readonly fine: number; readonly confiscation: number }
  readonly organisation: { readonly fine: number; readonly confiscation: number }
}

export interface HearingProfile {
  readonly inBusiness: HearingAmounts
  readonly otherwise: HearingAmounts
  readonly status: SourceStatus
  readonly source: Bilingual
}

export type HearingProfileKey = 'market_supervision' | 'shandong_province'

const amounts = (naturalPerson: number, organisation: number): HearingAmounts => ({
  naturalPerson: { fine: naturalPerson, confiscation: naturalPerson },
  organisation: { fine: organisation, confiscation: organisation },
})

export const thresholds = {
  'PL-51-ONSPOT': {
    title: both('当场处罚限额', 'Limits of the on-the-spot penalty'),
    values: { naturalPersonFineInYuan: 200, organisationFineInYuan: 3000, kinds: ['fine', 'warning'] },
    inclusive: true,
    basis: [article('PL', 51)],
    status: 'verified',
    note: both(
      '须违法事实确凿并有法定依据。通报批评和没收不在其内。个体工商户按公民（本系统的理解）。',
      'Facts certain, legal basis. Criticism and confiscation are outside. An individually-owned business counts as a natural person (our reading).',
    ),
  },
  'PL-68-CASH': {
    title: both('当场收缴（简易程序）', 'Collection on the spot, simple procedure'),
    values: { fineInYuan: 100, orHardToEnforceLater: true },
    inclusive: true,
    basis: [article('PL', 68)],
    status: 'verified',
    note: both('事后难以执行的，须写明理由。', 'If it would be hard to enforce later, the reason is written down.'),
  },
  'PL-69-CASH': {
    title: both('当场收缴（边远、水上、交通不便）', 'Collection on the spot in remote, water or hard-to-reach areas'),
    values: { realDifficulty: true, partyProposes: true, procedures: ['simple', 'ordinary'] },
    inclusive: null,
    basis: [article('PL', 69)],
    status: 'verified',
    note: both(
      '不限金额，但须当事人提出且缴款确有困难。',
      'Any amount, but only if the party proposes it and paying is really difficult.',
    ),
  },
  'PL-63-HEARING': {
    title: both('听证范围', 'What opens a hearing'),
    values: {
      kinds: ['lower_grade', 'revoke_licence', 'order_stop', 'order_close', 'restrict_work'],
      /** Not in the list of the law, but possibly among its "other heavier penalties"; offered all the same (our reading). */
      offeredKinds: ['suspend_licence', 'restrict_business'],
      profiles: {
        market_supervision: {
          inBusiness: amounts(10_000, 100_000),
          otherwise: amounts(10_000, 100_000),
          status: 'unverified',
          source: both('市场监督管理行政处罚听证办法（凭记忆）', 'Market supervision hearing rule, from memory'),
        },
        shandong_province: {
          inBusiness: amounts(3_000, 10_000),
          otherwise: amounts(1_000, 5_000),
          status: 'secondary',
          source: both('山东省听证数额标准（转载件）', 'Shandong threshold, from a reprint'),
        },
      },
    },
    inclusive: true,
    basis: [article('PL', 63, 1)],
    status: 'secondary',
    note: both(
      '法律只写“较大数额”。数额来自规章和省级文件，可配置；都适用的取较低者。罚款不与没收相加；违法所得与非法财物相加。',
      'The law says "larger amount" only. Amounts come from rules and provincial texts: configurable; where several apply, the lower one. A fine is not added to confiscation; illegal gains and goods are added to each other.',
    ),
  },
  'PL-72-SURCHARGE': {
    title: both('加处罚款', 'Surcharge'),
    values: { percentPerDay: 3, capAsShareOfFine: 1 },
    inclusive: null,
    basis: [article('PL', 72, 1, 1), article('ACL', 45)],
    status: 'verified',
    note: both(
      '每逾期一个日历日百分之三，扣除复议诉讼期间，不超过罚款本数。',
      'Three per cent per calendar day late, less the days of review, at most the fine itself.',
    ),
  },
  'PL-29-HIGHEST': {
    title: both('一事不二罚款', 'One act, one fine'),
    values: { compare: ['high', 'low'] },
    inclusive: null,
    basis: [article('PL', 29)],
    status: 'verified',
    note: both(
      '违反多个规定的，按罚款数额高的规定；先比上限，上限相同比下限（本系统的理解）。',
      'Of several provisions the one with the higher amount: compare upper limits, if equal the lower ones (our reading).',
    ),
  },
  'URPL-64-COST': {
    title: both('违法建设罚款', 'Fine for an illegal structure that can be corrected'),
    values: { lowPercent: 5, highPercent: 10, of: both('建设工程造价', 'construction cost') },
    inclusive: true,
    basis: [article('URPL', 64)],
    status: 'verified',
    note: both(
      '不能改正的限期拆除；不能拆除的没收，可以并处造价百分之十以下罚款。',
      'Not correctable: demolition; not demolishable: confiscation, and a fine up to ten per cent may be added.',
    ),
  },
  'URPL-66-TEMP': {
    title: both('临时建设罚款', 'Fine for an illegal temporary structure'),
    values: { lowPercent: 0, highPercent: 100, of: both('临时建设工程造价', 'cost of the temporary structure') },
    inclusive: true,
    basis: [article('URPL', 66)],
    status: 'verified',
    note: both('可以并处，与限期拆除并用。', 'Optional, next to the demolition order.'),
  },
  'FSLR-81-LEVEL': {
    title: both('食品处罚级别', 'Level of decision for food fines'),
    values: { fineInYuan: 300_000 },
    inclusive: true,
    basis: [article('FSLR', 81)],
    status: 'verified',
    note: both(
      '对违法单位或者个人处三十万元以上罚款的，由设区的市级以上部门决定，县级不得决定。',
      'Fines of 300,000 yuan or more on a unit or a person are decided at city level or above, not by the county.',
    ),
  },
} as const satisfies Record<string, Threshold<unknown>>

export type ThresholdId = keyof typeof thresholds
