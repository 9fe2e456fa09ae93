/**
 * How long a published penalty decision is displayed, from which day that counts, and from when the party may ask for an
 * early end (信用修复). Each rule has its dates of force: the rule in force on the day of the decision decides. A rule that
 * was in force is never edited; its successor is a row of its own.
 */

import type { Bilingual, Citation, Length, OrganProfile, SourceStatus } from '../schema.ts'
import { both, months, years } from '../rows.ts'
import { article } from '../schema.ts'
import type { StatuteKey } from '../statutes.ts'

export const displayClasses = ['minor', 'general', 'serious'] as const
/** 轻微、一般、严重. */
export type DisplayClass = (typeof displayClasses)[number]

export const displayRuleIds = ['NDRC58', 'NDRC36', 'SAMRPUB'] as const
export type DisplayRuleId = (typeof displayRuleIds)[number]

export interface DisplayPeriods {
  /** Repair may be applied for after it; null: as soon as the duties are performed. */
  readonly atLeast: Length | null
  /** Display stops by itself after it. */
  readonly atMost: Length
  /** In principle not displayed at all. */
  readonly notShown?: true
}

export interface DisplayRule {
  readonly id: DisplayRuleId
  readonly statute: StatuteKey
  readonly title: Bilingual
  /** Organs it binds; absent: every organ that no other rule binds. */
  readonly profiles?: readonly OrganProfile[]
  readonly validFrom: string
  readonly validTo?: string
  /** The day from which the periods count. */
  readonly countsFrom: 'decision' | 'publication'
  readonly classes: Readonly<Record<DisplayClass, DisplayPeriods>>
  /** Fields of enforcement in which repair waits longer. */
  readonly stricter?: { readonly fields: readonly string[]; readonly atLeast: Length }
  /** Kinds of penalty whose display is never ended early. */
  readonly neverEarly: readonly string[]
  /** Kinds that make a decision serious. */
  readonly seriousKinds: readonly string[]
  readonly basis: readonly Citation[]
  readonly status: SourceStatus
  readonly note: Bilingual
}

/** Heavier than money: what takes a business or a permit away. */
const heavyKinds = [
  'lower_grade',
  'revoke_licence',
  'restrict_business',
  'order_stop',
  'order_close',
  'restrict_work',
] as const

/** Fields in which several rules ask for a longer display: food, drugs, special equipment, work safety. Slugs of a county. */
const strictFields = ['food-hygiene', 'market-food', 'market-drug', 'market-special-equipment', 'work-safety'] as const

export const displayRules: readonly DisplayRule[] = [
  {
    id: 'NDRC58',
    statute: 'NDRC58',
    title: both('信用修复管理办法（试行）', 'Credit repair trial rule'),
    validFrom: '2023-05-01',
    validTo: '2026-03-31',
    countsFrom: 'decision',
    classes: {
      minor: { atLeast: null, atMost: months(3), notShown: true },
      general: { atLeast: months(3), atMost: years(3) },
      serious: { atLeast: years(1), atMost: years(3) },
    },
    stricter: { fields: strictFields, atLeast: years(1) },
    neverEarly: [],
    seriousKinds: heavyKinds,
    basis: [],
    status: 'unverified',
    note: both(
      '条文未见，期限凭记忆；2026年4月1日前作出的决定适用。新旧衔接未核。',
      'The text was not seen, the periods are from memory; for decisions before 1 April 2026. The transition was not checked.',
    ),
  },
  {
    id: 'NDRC36',
    statute: 'NDRC36',
    title: both('信用修复管理办法', 'Credit repair rule'),
    validFrom: '2026-04-01',
    countsFrom: 'decision',
    classes: {
      minor: { atLeast: null, atMost: months(3), notShown: true },
      general: { atLeast: months(3), atMost: years(1) },
      serious: { atLeast: years(1), atMost: years(3) },
    },
    neverEarly: [],
    seriousKinds: heavyKinds,
    basis: [],
    status: 'secondary',
    note: both(
      '条号未核。当场处罚、仅警告、通报批评属轻微，原则上不公示；哪些种类属严重由本系统理解，可由承办人写明理由另定。',
      'Article numbers not checked. On-the-spot penalties, mere warnings and criticism are minor and in principle not shown; which kinds are serious is our reading, and officers may say otherwise with a reason.',
    ),
  },
  {
    id: 'SAMRPUB',
    statute: 'SAMRPUB',
    title: both('市场监管处罚信息公示规定', 'Market supervision publication rule'),
    profiles: ['market-supervision'],
    validFrom: '2021-09-01',
    countsFrom: 'publication',
    classes: {
      minor: { atLeast: null, atMost: months(3) },
      general: { atLeast: months(6), atMost: years(3) },
      serious: { atLeast: months(6), atMost: years(3) },
    },
    stricter: { fields: strictFields, atLeast: years(1) },
    neverEarly: heavyKinds,
    seriousKinds: heavyKinds,
    basis: [article('SAMRPUB', 13), article('SAMRPUB', 14)],
    status: 'secondary',
    note: both(
      '三个月、三年见第十三条；提前停止公示前的六个月（食品、药品、特种设备等一年）凭记忆，未核。较低数额罚款未定数额：低于听证标准的算较低（本系统的理解）。',
      'Three months and three years stand in article 13; the six months (a year for food, drugs, special equipment) before an early end are from memory. The amount of a lower fine is not fixed: below the hearing threshold (our reading).',
    ),
  },
]
