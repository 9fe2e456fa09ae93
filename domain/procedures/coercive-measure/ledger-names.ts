/** What the ledger calls how a thing is held and where it went; page and spreadsheet use the same words. */

import type { handlings } from '../penalty-case/registration.ts'
import type { WentOut } from './file.ts'

type Both<Key extends string> = Readonly<Record<'zh' | 'en', Readonly<Record<Key, string>>>>

export const heldAs = ['measure', 'registration'] as const
export type HeldAs = (typeof heldAs)[number]

export const heldAsNames: Both<HeldAs> = {
  zh: { measure: '查封、扣押', registration: '先行登记保存' },
  en: { measure: 'Sealed or seized', registration: 'Registered evidence' },
}

/** How a thing got out: of a measure, or by what was decided on registered evidence. */
export type GoodsWent = WentOut['how'] | (typeof handlings)[number]

export const goodsWentNames: Both<GoodsWent> = {
  zh: {
    returned: '已退还',
    confiscated: '已没收',
    police: '已移送公安',
    'other-preservation': '采取其他保全措施后返还',
    test: '送检',
    seal: '转为查封、扣押',
    confiscate: '在处罚决定中没收',
    'hand-over': '移交',
    release: '解除登记保存',
  },
  en: {
    returned: 'given back',
    confiscated: 'confiscated',
    police: 'with the police',
    'other-preservation': 'given back after other preservation',
    test: 'sent to a test',
    seal: 'sealed or seized',
    confiscate: 'to be confiscated by the decision',
    'hand-over': 'handed over',
    release: 'released',
  },
}
