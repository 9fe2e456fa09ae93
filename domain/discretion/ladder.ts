import type { DiscretionBand, Grade, PartyKind, PowerFacts } from '../procedures/facts.ts'
import { countedBase, statutoryRanges, subjectOf, toCents, type Basis } from './statutory-range.ts'

/** A band of the discretion benchmark (裁量基准) in yuan, for the party and base at hand. */
export interface BandInYuan {
  readonly grade: Grade
  readonly condition: string
  readonly low: number
  readonly high: number
  /** Only the first band begins at its lower figure; a shared boundary belongs to the band below. */
  readonly includesLow: boolean
  /** Middle of the band, rounded to what a decision would say. */
  readonly suggestedInYuan: number
}

/** The bands that apply to this party, lowest first; none where the benchmark is silent. */
export function ladder(power: PowerFacts, party: PartyKind): readonly DiscretionBand[] {
  const subject = subjectOf(party)
  const own = power.bands.filter((band) => band.subjectType === subject)
  if (own.length > 0) return own
  // Where individuals have a range of their own, a ladder for anybody was laid out on the other one.
  if (subject === 'individual' && power.individualFine !== null) return []
  return power.bands.filter((band) => band.subjectType === 'any')
}

/** The ladder in yuan. A band given as a multiple needs the base, one per unit the number of units. */
export function ladderInYuan(power: PowerFacts, party: PartyKind, basis: Basis): readonly BandInYuan[] {
  const { ranges } = statutoryRanges(power, party, basis)
  const base = countedBase(power, basis)
  const applicable = ranges.filter(({ alternative }) => alternative !== true)
  const computed = applicable.some(({ kind }) => kind === 'multiple')
  const most = applicable.reduce((highest, { high }) => Math.max(highest, high), 0)
  const units = power.per === null ? 1 : basis.units
  return ladder(power, party).flatMap((band, index) => {
    const figures =
      band.multiple !== null && computed && base !== null
        ? { low: band.multiple.low * base, high: band.multiple.high * base }
        : band.fine !== null && units !== null && units > 0
          ? { low: band.fine.low * units, high: band.fine.high * units }
          : null
    if (figures === null) return []
    const low = toCents(Math.min(figures.low, most))
    const high = toCents(Math.min(figures.high, most))
    const suggestedInYuan = roundWithin(low, high)
    return [{ grade: band.grade, condition: band.condition, low, high, includesLow: index === 0, suggestedInYuan }]
  })
}

export const inBand = (band: BandInYuan, yuan: number): boolean =>
  yuan <= band.high && (yuan > band.low || (yuan === band.low && (band.includesLow || band.low === band.high)))

/** The middle, in round figures where the band leaves room for them. */
function roundWithin(low: number, high: number): number {
  const middle = (low + high) / 2
  for (const step of [1000, 100, 10, 1]) {
    const rounded = Math.round(middle / step) * step
    if (high - low >= step * 4 && rounded > low && rounded <= high) return rounded
  }
  return toCents(middle)
}
