import type { PowerHit, PowerRow } from '../../../../contract/powers.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { ReadyReply } from '../../../platform/http.ts'
import { markedName, matchPower, questionOf, type Match, type Question } from './match-power.ts'
import {
  dimensions,
  pairsOf,
  powerIndex,
  type Dimension,
  type FacetTotal,
  type FacetValue,
  type IndexEntry,
  type PowerIndex,
} from './power-index.ts'

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
export function searchPowers(
  powers: Powers,
  organisation: Organisation,
  on: PlainDate,
  search: PowerSearch,
): ReadyReply {
  const index = powerIndex(powers, organisation, on)
  const typed = questionOf(search.q ?? '')
  const question = search.article === undefined ? typed : { ...typed, article: search.article }
  const matching = candidates(index, question)
    .filter((entry) => search.law === undefined || entry.power.law === search.law)
    .flatMap((entry) => {
      const match = matchPower(entry, question)
      return match === null ? [] : [{ entry, match }]
    })
  const { hits, counts } = filtered(matching, search)
  // Stable sort: equal scores keep the order of the list.
  const ranked = question.terms.length === 0 ? hits : hits.toSorted((one, other) => other.match.score - one.match.score)
  const size = search.size ?? 50
  const page = search.page ?? 1
  const alsoSearched = [...new Set(ranked.slice(0, 20).flatMap(({ match }) => match.words))]
    .filter((word) => !question.terms.some(({ text }) => text === word))
    .slice(0, 8)
  const head = JSON.stringify({ on, total: ranked.length, page, size, alsoSearched }).slice(0, -1)
  const found = ranked.slice((page - 1) * size, page * size).map(writtenHit)
  const facets = dimensions.map((dimension) => `"${dimension}":[${writtenFacets(index, dimension, counts[dimension])}]`)
  return new ReadyReply(`${head},"powers":[${found.join()}],"facets":{${facets.join()}}}`)
}

/** Those that may match: whoever has none of the pairs of a word does not have the word, nor most of its pairs. */
function candidates({ entries, byPair }: PowerIndex, { terms }: Question): readonly IndexEntry[] {
  const [first] = terms
    .filter(({ text, isCode }) => text.length > 1 && !isCode)
    .map(({ text }) => pairsOf(text).map((pair) => byPair.get(pair) ?? []))
    .sort((one, other) => sizeOf(one) - sizeOf(other))
  if (first === undefined) return entries
  const places = first.length === 1 ? first[0]! : [...new Set(first.flat())].sort((one, other) => one - other)
  return places.map((place) => entries[place]!)
}

const sizeOf = (lists: readonly (readonly number[])[]): number => lists.reduce((sum, { length }) => sum + length, 0)

interface Matched {
  readonly entry: IndexEntry
  readonly match: Match
}

type Counts = Readonly<Record<Dimension, ReadonlyMap<string, number>>>

/** What passes every filter, and how many there are of each value of a facet. */
function filtered(matching: readonly Matched[], search: PowerSearch): { hits: readonly Matched[]; counts: Counts } {
  const hits: Matched[] = []
  const counts = { exercisedBy: new Map(), field: new Map(), holder: new Map(), kind: new Map() }
  const failedBy = failedDimensions(search)
  for (const match of matching) {
    const failed = failedBy(match.entry)
    if (failed.length === 0) hits.push(match)
    // A facet counts as if it were not filtered by itself: what fails by another is out of it.
    const counted = failed.length === 0 ? dimensions : failed.length === 1 ? failed : []
    for (const dimension of counted) count(counts[dimension], match.entry.facets[dimension])
  }
  return { hits, counts }
}

/** A hit as it goes out; only what the question made of it is written anew. */
function writtenHit({ entry, match }: Matched): string {
  return `${entry.written.slice(0, -1)},${JSON.stringify(foundIn(entry, match)).slice(1)}`
}

const writtenTotals = new WeakMap<FacetTotal, string>()

/** The values of a facet with their hits; the rest of each never changes. */
function writtenFacets({ totals }: PowerIndex, dimension: Dimension, hits: ReadonlyMap<string, number>): string {
  return totals[dimension]
    .map((total) => {
      const written = writtenTotals.get(total) ?? JSON.stringify(total).slice(0, -1)
      writtenTotals.set(total, written)
      return `${written},"hits":${hits.get(total.value) ?? 0}}`
    })
    .join()
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

/** A power that was found, and by what. */
export function hitOf(entry: IndexEntry, match: Match): PowerHit {
  return { ...entry.row, ...foundIn(entry, match) }
}

function foundIn({ power }: IndexEntry, { marks, words, matched }: Match): Omit<PowerHit, keyof PowerRow> {
  return { marked: markedName(power.name, marks), words: [...words], matched: [...matched] }
}
