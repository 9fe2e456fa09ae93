/**
 * How long a published decision is displayed, and from when it may end early. Which rule applies follows from the organ
 * and the day of the decision; the periods are rows of law/publicity-and-credit/display-rules.ts.
 */

import {
  displayRules,
  type DisplayClass,
  type DisplayRule,
  type DisplayRuleId,
} from '../../law/publicity-and-credit/display-rules.ts'
import type { Length, OrganProfile } from '../../law/schema.ts'
import { fromDayNumber, monthsLater, plusDays, toDayNumber, type PlainDate } from '../calendar/plain-date.ts'
import { hearingRight } from '../thresholds/hearing-right.ts'
import type { PartyKind, PenaltyKind } from '../procedures/facts.ts'

export type { DisplayClass, DisplayRule, DisplayRuleId }

/** What is published, as far as its display depends on it. Amounts in yuan. */
export interface Displayed {
  readonly kinds: readonly PenaltyKind[]
  readonly fineInYuan: number
  readonly confiscatedInYuan: number
  readonly party: PartyKind
  readonly inBusiness: boolean
  readonly profile: OrganProfile
}

/**
 * The rule that an organ goes by for a decision of that day: the one that binds it by name, else the general one in force.
 * Before the first of them there was none, and the first is taken.
 */
export function displayRuleFor(profile: OrganProfile, decidedOn: PlainDate): DisplayRule {
  const inForce = displayRules.filter(
    ({ validFrom, validTo }) => validFrom <= decidedOn && (validTo === undefined || decidedOn <= validTo),
  )
  const found =
    inForce.find(({ profiles }) => profiles?.includes(profile)) ??
    inForce.find(({ profiles }) => profiles === undefined)
  return found ?? displayRule('NDRC58')
}

/** The rule of this name. Throws for a name that is none. */
export function displayRule(id: DisplayRuleId): DisplayRule {
  const rule = displayRules.find((one) => one.id === id)
  if (rule === undefined) throw new Error(`no display rule ${id}`)
  return rule
}

const lesser: readonly PenaltyKind[] = ['warning', 'criticism']

/** Nothing but a warning. */
export const mereWarning = (kinds: readonly PenaltyKind[]): boolean =>
  kinds.length > 0 && kinds.every((kind) => kind === 'warning')

/**
 * 轻微、一般、严重: minor is a warning or criticism alone, and under the rule of market supervision a lower fine as well;
 * serious what takes a business or a permit away; the rest is general.
 */
export function displayClassOf(rule: DisplayRule, displayed: Displayed): DisplayClass {
  const { kinds } = displayed
  if (kinds.some((kind) => rule.seriousKinds.includes(kind))) return 'serious'
  if (kinds.every((kind) => lesser.includes(kind))) return 'minor'
  const lowerFine =
    rule.id === 'SAMRPUB' &&
    kinds.every((kind) => kind === 'fine' || lesser.includes(kind)) &&
    !hearingRight(displayed).offered
  return lowerFine ? 'minor' : 'general'
}

/** The last day of display: it stops by itself afterwards. */
export function displayEnds(
  rule: DisplayRule,
  displayClass: DisplayClass,
  days: { readonly decidedOn: PlainDate; readonly publishedOn: PlainDate },
): PlainDate {
  return after(countsFrom(rule, days), rule.classes[displayClass].atMost)
}

/** The first day on which an early end may be granted; the duties must be done besides. */
export function repairableFrom(
  rule: DisplayRule,
  displayClass: DisplayClass,
  days: { readonly decidedOn: PlainDate; readonly publishedOn: PlainDate },
  field: string,
): PlainDate {
  const { atLeast } = rule.classes[displayClass]
  if (atLeast === null) return days.publishedOn
  const strict = rule.stricter?.fields.includes(field) === true ? rule.stricter.atLeast : atLeast
  const start = countsFrom(rule, days)
  const ends = [after(start, atLeast), after(start, strict)].toSorted()
  return plusDays(ends[1] ?? start, 1)
}

/** Whether the display of such a penalty is never ended early. */
export const neverEndsEarly = (rule: DisplayRule, kinds: readonly PenaltyKind[]): boolean =>
  kinds.some((kind) => rule.neverEarly.includes(kind))

const countsFrom = (
  rule: DisplayRule,
  { decidedOn, publishedOn }: { readonly decidedOn: PlainDate; readonly publishedOn: PlainDate },
): PlainDate => (rule.countsFrom === 'decision' ? decidedOn : publishedOn)

/** Months and years are counted by the calendar; a display period does not roll. */
const after = (start: PlainDate, { count, unit }: Length): PlainDate =>
  fromDayNumber(monthsLater(toDayNumber(start), unit === 'year' ? count * 12 : count))
