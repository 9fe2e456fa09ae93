import type { PowerRow } from '../../../../contract/powers.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Power, Powers } from '../reference.ts'

/** What a list of powers is narrowed down by. */
export const dimensions = ['exercisedBy', 'field', 'holder', 'kind'] as const
export type Dimension = (typeof dimensions)[number]

export interface FacetValue {
  readonly value: string
  readonly nameZh: string
  readonly nameEn: string
}

/** A power with everything one may look for, ready to be compared. */
export interface IndexEntry {
  readonly power: Power
  readonly hasBands: boolean
  /** Its line of the catalogue, as it goes out. */
  readonly row: PowerRow
  /** The same, written. */
  readonly written: string
  readonly words: readonly string[]
  readonly fieldNameZh: string
  readonly fieldNameEn: string
  /** Organs that hold it on the day. */
  readonly holders: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[]
  readonly facets: Readonly<Record<Dimension, readonly FacetValue[]>>
  /** Compared text, in the form of {@link comparable}. */
  readonly text: {
    readonly name: string
    readonly words: readonly string[]
    /** All words in one, a line each. */
    readonly allWords: string
    /** All of it but the code, a line each: a question misses most powers, and that is seen at one glance. */
    readonly everything: string
    readonly law: string
    readonly field: string
    readonly holder: string
    readonly code: string
  }
}

/** A value of a facet, with the number of powers that have it. */
export interface FacetTotal extends FacetValue {
  readonly all: number
}

export interface PowerIndex {
  readonly entries: readonly IndexEntry[]
  /** The places in `entries` of those that have a pair of neighbouring characters anywhere in their text. */
  readonly byPair: ReadonlyMap<string, readonly number[]>
  /** Every value there is, in the order of the list, with the number of powers that have it. */
  readonly totals: Readonly<Record<Dimension, readonly FacetTotal[]>>
}

/** Full-width forms, capitals and spaces make no difference. */
export const comparable = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const kept = new WeakMap<Powers, Map<string, { readonly organisation: Organisation; readonly index: PowerIndex }>>()
/** Days for which an index is kept at a time; almost always only today is asked for. */
const mostDays = 4

/** Every pair of neighbouring characters, each once. */
export const pairsOf = (text: string): string[] => [
  ...new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))),
]

/** The index of a day, made once. */
export function powerIndex(powers: Powers, organisation: Organisation, on: PlainDate): PowerIndex {
  const days =
    kept.get(powers) ?? new Map<string, { readonly organisation: Organisation; readonly index: PowerIndex }>()
  const known = days.get(on)
  if (known?.organisation === organisation) return known.index
  const entries = powers.powersOn(on).map((power) => entryOf(power, powers, organisation, on))
  const index = { entries, byPair: byPairOf(entries), totals: totalsOf(entries) }
  if (days.size >= mostDays) days.delete(days.keys().next().value!)
  days.set(on, { organisation, index })
  kept.set(powers, days)
  return index
}

function byPairOf(entries: readonly IndexEntry[]): PowerIndex['byPair'] {
  const byPair = new Map<string, number[]>()
  for (const [place, { text }] of entries.entries())
    for (const pair of pairsOf(text.everything)) {
      const places = byPair.get(pair)
      if (places === undefined) byPair.set(pair, [place])
      else places.push(place)
    }
  return byPair
}

const exerciserNames = {
  bureau: { nameZh: '综合行政执法局', nameEn: 'Enforcement bureau' },
  department: { nameZh: '业务主管部门', nameEn: 'Departments' },
}
const kindNames = {
  penalty: { nameZh: '行政处罚', nameEn: 'Penalty' },
  coercion: { nameZh: '行政强制', nameEn: 'Coercive measure' },
  inspection: { nameZh: '行政检查', nameEn: 'Inspection' },
}

function totalsOf(entries: readonly IndexEntry[]): PowerIndex['totals'] {
  const totalOf = (dimension: Dimension) => {
    const totals = new Map<string, FacetValue & { all: number }>()
    for (const { facets } of entries)
      for (const facet of facets[dimension]) {
        const total = totals.get(facet.value) ?? { ...facet, all: 0 }
        total.all += 1
        totals.set(facet.value, total)
      }
    return [...totals.values()]
  }
  return {
    exercisedBy: totalOf('exercisedBy'),
    field: totalOf('field'),
    holder: totalOf('holder'),
    kind: totalOf('kind'),
  }
}

function entryOf(power: Power, powers: Powers, organisation: Organisation, on: PlainDate): IndexEntry {
  const field = powers.field(power.field, on)
  const words = powers.words(power.code, on)
  const comparableWords = words.map(comparable)
  const [fieldNameZh, fieldNameEn] = [field?.nameZh ?? power.field, field?.nameEn ?? power.field]
  const holders = holdersOf(power, powers, on).map((code) => {
    const unit = organisation.unit(code, on)
    return { code, nameZh: unit?.nameZh ?? code, nameEn: unit?.nameEn ?? code }
  })
  const text = {
    name: comparable(power.name),
    allWords: comparableWords.join('\n'),
    law: comparable(power.law),
    field: comparable(`${field?.nameZh ?? ''} ${field?.nameEn ?? ''}`),
    holder: comparable(holders.map((holder) => `${holder.nameZh} ${holder.nameEn}`).join(' ')),
  }
  const hasBands = powers.bands(power.code, on).length > 0
  const row = rowOf({ power, hasBands })
  return {
    power,
    hasBands,
    row,
    written: JSON.stringify(row),
    words,
    fieldNameZh,
    fieldNameEn,
    holders,
    facets: {
      exercisedBy: [{ value: power.exercisedBy, ...exerciserNames[power.exercisedBy] }],
      field: [{ value: power.field, nameZh: fieldNameZh, nameEn: fieldNameEn }],
      holder: holders.map(({ code, ...names }) => ({ value: code, ...names })),
      kind: [{ value: power.kind, ...kindNames[power.kind] }],
    },
    text: { ...text, words: comparableWords, code: comparable(power.code), everything: Object.values(text).join('\n') },
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

/** A line of the catalogue. */
export function rowOf({ power, hasBands }: Pick<IndexEntry, 'power' | 'hasBands'>): PowerRow {
  const {
    code,
    name,
    kind,
    exercisedBy,
    field,
    law,
    article,
    clause,
    penaltyKinds,
    fine,
    fineBasis,
    fineBasisText,
    multiple,
    per,
  } = power
  return {
    code,
    name,
    kind,
    exercisedBy,
    field,
    law,
    article,
    clause,
    penaltyKinds: [...penaltyKinds],
    fine,
    fineBasis,
    fineBasisText,
    multiple,
    per,
    hasBands,
  }
}
