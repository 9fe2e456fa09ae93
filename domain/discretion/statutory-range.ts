import type { FineRange, PartyKind, PowerFacts } from '../procedures/facts.ts'
import { readPowerNotes, type PowerNotes } from './power-notes.ts'

/** What the amount is computed from, where it is not a plain figure. */
export interface Basis {
  /** Yuan that a multiple or percentage applies to. Null: none, or not known. */
  readonly baseInYuan: number | null
  /** Square metres, animals, persons … that a per-unit figure applies to. */
  readonly units: number | null
}

/** A range of the article, in yuan, and why it applies. */
export interface StatutoryRange extends FineRange {
  readonly kind: 'fixed' | 'multiple' | 'individual' | 'responsible' | 'named'
  /** The case the article names, e.g. 食品摊点. */
  readonly name?: string
  /** The article's other way of counting, which this base does not call for. */
  readonly alternative?: true
}

export type MissingBasis = 'base' | 'units'

/** Whose figures apply: an individual business (个体工商户) is a natural person before the law. */
export const subjectOf = (party: PartyKind): 'individual' | 'organisation' =>
  party === 'organisation' ? 'organisation' : 'individual'

/**
 * The ranges of the article for this party, in yuan; a fine must lie in one of them. `missing` names what has to be
 * known first; empty ranges with nothing missing: the article gives no amount.
 *
 * Where an article gives a multiple and a fixed range for a small base, one of the two applies and the other is marked
 * as the alternative. They are never added.
 */
export function statutoryRanges(
  power: PowerFacts,
  party: PartyKind,
  basis: Basis,
): { readonly ranges: readonly StatutoryRange[]; readonly missing: MissingBasis | null } {
  const notes = readPowerNotes(power.notes)
  const named = notes.named.map((entry) => ({ ...entry.range, kind: 'named' as const, name: entry.name }))

  if (subjectOf(party) === 'individual') {
    const individual = power.individualFine ?? notes.individual
    if (individual !== null) return { ranges: [{ ...individual, kind: 'individual' }, ...named], missing: null }
    if (power.subjectType === 'organisation' && notes.responsible !== null)
      return { ranges: [{ ...notes.responsible, kind: 'responsible' }], missing: null }
  }

  const fixed = fixedRanges(power, notes, basis.units)
  if (fixed === 'units') return { ranges: named, missing: 'units' }
  const multiples = multipleRanges(power, notes)
  if (multiples.length === 0) return { ranges: [...fixed, ...named], missing: null }

  const base = countedBase(power, basis)
  if (base === null) return { ranges: [...fixed, ...named], missing: fixed.length === 0 ? 'base' : null }
  const cap = notes.multipleCap ?? Number.POSITIVE_INFINITY
  const computed = multiples.map(({ low, high }) => ({
    low: toCents(Math.min(low * base, cap)),
    high: toCents(Math.min(high * base, cap)),
    kind: 'multiple' as const,
  }))
  const instead = (ranges: readonly StatutoryRange[]) =>
    ranges.map((range) => ({ ...range, alternative: true as const }))
  const ranges = callsForMultiple(base, multiples, fixed)
    ? [...computed, ...instead(fixed)]
    : [...fixed, ...instead(computed)]
  return { ranges: [...ranges, ...named], missing: null }
}

/**
 * Whether a base is large enough for the multiple. The list of powers does not say where an article draws that line;
 * articles draw it where the two ranges meet: 50,000 to 100,000 yuan below a base of 10,000 and ten to twenty times from
 * there on. Our reading, so the other alternative stays open with a reason.
 */
function callsForMultiple(base: number, [multiple]: readonly FineRange[], [fixed]: readonly FineRange[]): boolean {
  if (multiple === undefined || fixed === undefined) return true
  return multiple.low > 0 ? multiple.low * base >= fixed.high : multiple.high * base >= fixed.high
}

/**
 * The base as it counts: not below the floor the article sets. A base of nothing is no base, and the article's fixed
 * alternative then applies, if it has one.
 */
export function countedBase(power: PowerFacts, basis: Basis): number | null {
  if (basis.baseInYuan === null || basis.baseInYuan <= 0) return null
  return Math.max(basis.baseInYuan, readPowerNotes(power.notes).baseFloor ?? 0)
}

function fixedRanges(power: PowerFacts, notes: PowerNotes, units: number | null): readonly StatutoryRange[] | 'units' {
  const tiers = power.tiers.length > 0 ? power.tiers : power.fine === null ? [] : [power.fine]
  if (power.per === null || tiers.length === 0) return tiers.map((tier) => ({ ...tier, kind: 'fixed' as const }))
  if (units === null || units <= 0) return 'units'
  const most = notes.maxTotal ?? Number.POSITIVE_INFINITY
  return tiers.map((tier) => ({
    low: toCents(Math.min(tier.low * units, most)),
    high: toCents(Math.min(tier.high * units, most)),
    kind: 'fixed' as const,
  }))
}

function multipleRanges(power: PowerFacts, notes: PowerNotes): readonly FineRange[] {
  if (power.fineBasis !== 'multiple' && power.fineBasis !== 'percent') return []
  if (notes.multipleTiers.length > 0) return notes.multipleTiers
  return power.multiple === null ? [] : [power.multiple]
}

export const toCents = (yuan: number): number => Math.round(yuan * 100) / 100

export const inside = (range: FineRange, yuan: number): boolean => yuan >= range.low && yuan <= range.high
