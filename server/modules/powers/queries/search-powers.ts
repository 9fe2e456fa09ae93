import type { PowerHit, PowerRow } from '../../../../contract/powers.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { markedName, matchPower, questionOf, type Match } from './match-power.ts'
import { dimensions, powerIndex, type Dimension, type FacetValue, type IndexEntry } from './power-index.ts'

export interface PowerSearch {
  readonly q?: string | undefined
  readonly field?: readonly string[] | undefined
  readonly exercisedBy?: readonly string[] | undefined
  readonly holder?: readonly string[] | undefined
  readonly kind?: readonly string[] | undefined
  readonly law?: string | undefined
  readonly article?: number | undefined
  readonly page?: number | undefined
  readonly size?: number | undefined
}

/** Finds powers by words, article, law, field, holder and everyday words; best first, then as the list has them. */
export function searchPowers(powers: Powers, organisation: Organisation, on: PlainDate, search: PowerSearch) {
  const { entries, totals } = powerIndex(powers, organisation, on)
  const typed = questionOf(search.q ?? '')
  const question = search.article === undefined ? typed : { ...typed, article: search.article }
  const matching = entries
    .filter((entry) => search.law === undefined || entry.power.law === search.law)
    .flatMap((entry) => {
      const match = matchPower(entry, question)
      return match === null ? [] : [{ entry, match }]
    })

  const hits: typeof matching = []
  const counts = new Map(dimensions.map((dimension) => [dimension, new Map<string, number>()]))
  const failedBy = failedDimensions(search)
  for (const match of matching) {
    const failed = failedBy(match.entry)
    if (failed.length === 0) hits.push(match)
    // A facet counts as if it were not filtered by itself: what fails by another is out of it.
    const counted = failed.length === 0 ? dimensions : failed.length === 1 ? failed : []
    for (const dimension of counted) count(counts.get(dimension)!, match.entry.facets[dimension])
  }
  // Stable sort: equal scores keep the order of the list.
  const ranked = question.terms.length === 0 ? hits : hits.toSorted((one, other) => other.match.score - one.match.score)
  const size = search.size ?? 50
  const page = search.page ?? 1

  const facetOf = (dimension: Dimension) =>
    totals[dimension].map((total) => ({ ...total, hits: counts.get(dimension)!.get(total.value) ?? 0 }))
  return {
    on,
    total: ranked.length,
    page,
    size,
    powers: ranked.slice((page - 1) * size, page * size).map(({ entry, match }) => hitOf(entry, match)),
    facets: {
      exercisedBy: facetOf('exercisedBy'),
      field: facetOf('field'),
      holder: facetOf('holder'),
      kind: facetOf('kind'),
    },
    alsoSearched: [...new Set(ranked.slice(0, 20).flatMap(({ match }) => match.words))]
      .filter((word) => !question.terms.some(({ text }) => text === word))
      .slice(0, 8),
  }
}

/** The filters that a power does not pass. */
function failedDimensions(search: PowerSearch): (entry: IndexEntry) => readonly Dimension[] {
  const filtered = dimensions.filter((dimension) => (search[dimension] ?? []).length > 0)
  return ({ facets }) =>
    filtered.filter((dimension) => !facets[dimension].some(({ value }) => search[dimension]!.includes(value)))
}

function count(counts: Map<string, number>, facets: readonly FacetValue[]): void {
  for (const { value } of facets) counts.set(value, (counts.get(value) ?? 0) + 1)
}

export function hitOf(entry: IndexEntry, match: Match): PowerHit {
  return {
    ...rowOf(entry),
    marked: markedName(entry.power.name, match.marks),
    words: [...match.words],
    matched: [...match.matched],
  }
}

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
