import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Power, Powers } from '../reference.ts'

/** A power with everything one may look for, ready to be compared. */
export interface IndexEntry {
  readonly power: Power
  readonly hasBands: boolean
  readonly words: readonly string[]
  readonly fieldNameZh: string
  readonly fieldNameEn: string
  /** Organs that hold it on the day. */
  readonly holders: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[]
  /** Compared text, in the form of {@link comparable}. */
  readonly text: {
    readonly name: string
    readonly words: readonly string[]
    readonly law: string
    readonly field: string
    readonly holder: string
    readonly code: string
  }
}

export interface PowerIndex {
  readonly entries: readonly IndexEntry[]
}

/** Full-width forms, capitals and spaces make no difference. */
export const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const kept = new WeakMap<Powers, Map<string, { readonly organisation: Organisation; readonly index: PowerIndex }>>()
/** Days for which an index is kept at a time; almost always only today is asked for. */
const mostDays = 4

/** The index of a day, made once. 707 entries are compared in well under a millisecond, so it is a plain list. */
export function powerIndex(powers: Powers, organisation: Organisation, on: PlainDate): PowerIndex {
  const days =
    kept.get(powers) ?? new Map<string, { readonly organisation: Organisation; readonly index: PowerIndex }>()
  const known = days.get(on)
  if (known?.organisation === organisation) return known.index
  const index = { entries: powers.powersOn(on).map((power) => entryOf(power, powers, organisation, on)) }
  if (days.size >= mostDays) days.delete(days.keys().next().value!)
  days.set(on, { organisation, index })
  kept.set(powers, days)
  return index
}

function entryOf(power: Power, powers: Powers, organisation: Organisation, on: PlainDate): IndexEntry {
  const field = powers.field(power.field, on)
  const words = powers.words(power.code, on)
  const holders = holdersOf(power, powers, on).map((code) => {
    const unit = organisation.unit(code, on)
    return { code, nameZh: unit?.nameZh ?? code, nameEn: unit?.nameEn ?? code }
  })
  return {
    power,
    hasBands: powers.bands(power.code, on).length > 0,
    words,
    fieldNameZh: field?.nameZh ?? power.field,
    fieldNameEn: field?.nameEn ?? power.field,
    holders,
    text: {
      name: comparable(power.name),
      words: words.map(comparable),
      law: comparable(power.law),
      field: comparable(`${field?.nameZh ?? ''} ${field?.nameEn ?? ''}`),
      holder: comparable(holders.map((holder) => `${holder.nameZh} ${holder.nameEn}`).join(' ')),
      code: comparable(power.code),
    },
  }
}

/** A row for the single power goes before the one for its field. */
function holdersOf(power: Power, powers: Powers, on: PlainDate): readonly string[] {
  const open = powers.holders.filter(
    (holder) =>
      holder.field === power.field && holder.validFrom <= on && (holder.validTo === null || on <= holder.validTo),
  )
  const single = open.filter((holder) => holder.powerCode === power.code)
  return (single.length > 0 ? single : open.filter((holder) => holder.powerCode === null)).map((holder) => holder.organ)
}
