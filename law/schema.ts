/** The shapes of the law as data. This folder imports nothing from the rest of the house. */

import type { StatuteKey } from './statutes.ts'

/** A place in a statute, shown as 行政处罚法 第四十五条第二款. */
export interface Citation {
  readonly statute: StatuteKey
  readonly article: number
  readonly paragraph?: number
  readonly item?: number
}

/** article('PL', 45, 2) is 行政处罚法 第四十五条第二款; the fourth number is the item (项). */
export function article(
  statute: StatuteKey,
  number: number,
  paragraph?: number | undefined,
  item?: number | undefined,
): Citation {
  return {
    statute,
    article: number,
    ...(paragraph === undefined ? {} : { paragraph }),
    ...(item === undefined ? {} : { item }),
  }
}

/** How far we could check a rule; docs/decisions/0008 says what each word obliges us to. */
export type SourceStatus = 'verified' | 'secondary' | 'unverified' | 'seed' | 'product-default'

/** A text in both languages of the product. */
export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** Whose procedure applies. A rule without a profile applies to every organ. */
export type OrganProfile = 'general' | 'market-supervision' | 'city-management'

export type LengthUnit = 'hour' | 'working-day' | 'natural-day' | 'month' | 'year'

export type TimeLimitKind =
  | 'deadline' // the act is due by the last day
  | 'validity' // what was done lapses after the last day
  | 'limitation' // no penalty if discovered later
  | 'advance-notice' // so many clear days must lie between notice and act
  | 'wait' // the act is open only after the period
  | 'deemed-date' // the law says which day counts
  | 'display-at-most'
  | 'display-at-least'
  | 'accrual' // grows per day
  | 'prohibition'

export interface Length {
  readonly count: number
  readonly unit: LengthUnit
}

/** A statutory time limit: the rule. One that is running is a clock. */
export interface TimeLimit {
  readonly id: string
  /** The text the rule stands in; `basis` may be empty where its article number is not known. */
  readonly statute: StatuteKey
  readonly group: 'filing' | 'service' | 'payment' | 'publication' | 'coercion' | 'criminal' | 'remedies' | 'closing'
  readonly title: Bilingual
  readonly kind: TimeLimitKind
  /** What happens on the day that is not counted. */
  readonly trigger: Bilingual
  /** null for rules that have no length of their own (a deemed date, a prohibition). */
  readonly length: Length | null
  /** A wait that ends only when this period, from the same day, has passed as well. */
  readonly alsoPassed?: Length
  /** Whether a last day that is a rest day moves to the next working day. */
  readonly rolls: boolean
  readonly binds: Bilingual
  readonly consequence: Bilingual
  readonly extension: Bilingual | null
  readonly suspension: Bilingual | null
  /** Time may be left out by the rule itself, or only where the organ's profile has a rule for it; absent: never. */
  readonly leavesOut?: 'by-itself' | 'by-profile'
  readonly basis: readonly Citation[]
  /** The whole basis in Chinese, as the screens print it. */
  readonly basisText: string
  readonly status: SourceStatus
  /** For whom the clock runs, by the rule itself or as the default of organ-profiles.ts; absent: every organ. */
  readonly profiles?: readonly OrganProfile[]
  /** The day the rule took effect; null where we could not check it. */
  readonly validFrom: string | null
  readonly validTo?: string
  readonly note?: Bilingual
}
