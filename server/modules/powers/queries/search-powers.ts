import type { PowerHit, PowerRow } from '../../../../contract/powers.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Organisation } from '../../organisation/index.ts'
import type { Powers } from '../reference.ts'
import { markedName, matchPower, questionOf, type Match } from './match-power.ts'
import { powerIndex, type IndexEntry } from './power-index.ts'

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

export interface FacetCount {
  value: string
  nameZh: string
  nameEn: string
  hits: number
  all: number
}

type Dimension = 'exercisedBy' | 'field' | 'holder' | 'kind'

const valuesOf: Readonly<
  Record<Dimension, (entry: IndexEntry) => readonly { value: string; nameZh: string; nameEn: string }[]>
> = {
  exercisedBy: ({ power }) => [{ value: power.exercisedBy, ...exerciserNames[power.exercisedBy] }],
  field: ({ power, fieldNameZh, fieldNameEn }) => [{ value: power.field, nameZh: fieldNameZh, nameEn: fieldNameEn }],
  holder: ({ holders }) => holders.map(({ code, nameZh, nameEn }) => ({ value: code, nameZh, nameEn })),
  kind: ({ power }) => [{ value: power.kind, ...kindNames[power.kind] }],
}
const dimensions = Object.keys(valuesOf) as Dimension[]

const exerciserNames = {
  bureau: { nameZh: '综合行政执法局', nameEn: 'Enforcement bureau' },
  department: { nameZh: '业务主管部门', nameEn: 'Departments' },
}
const kindNames = {
  penalty: { nameZh: '行政处罚', nameEn: 'Penalty' },
  coercion: { nameZh: '行政强制', nameEn: 'Coercive measure' },
  inspection: { nameZh: '行政检查', nameEn: 'Inspection' },
}

/** Finds powers by words, article, law, field, holder and everyday words; best first, then as the list has them. */
export function searchPowers(powers: Powers, organisation: Organisation, on: PlainDate, search: PowerSearch) {
  const { entries } = powerIndex(powers, organisation, on)
  const typed = questionOf(search.q ?? '')
  const question = search.article === undefined ? typed : { ...typed, article: search.article }
  const matching = entries
    .filter((entry) => search.law === undefined || entry.power.law === search.law)
    .flatMap((entry) => {
      const match = matchPower(entry, question)
      return match === null ? [] : [{ entry, match }]
    })

  const chosen = new Map(dimensions.map((dimension) => [dimension, search[dimension] ?? []]))
  const passes = (entry: IndexEntry, dimension: Dimension): boolean => {
    const wanted = chosen.get(dimension)!
    return wanted.length === 0 || valuesOf[dimension](entry).some(({ value }) => wanted.includes(value))
  }
  const hits = matching.filter(({ entry }) => dimensions.every((dimension) => passes(entry, dimension)))
  // Stable sort: equal scores keep the order of the list.
  const ranked = question.terms.length === 0 ? hits : hits.toSorted((one, other) => other.match.score - one.match.score)
  const size = search.size ?? 50
  const page = search.page ?? 1

  const facetOf = (dimension: Dimension) =>
    facet(
      dimension,
      entries,
      matching
        .map(({ entry }) => entry)
        .filter((entry) => dimensions.every((other) => other === dimension || passes(entry, other))),
    )
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
      .filter((word) => !question.terms.includes(word))
      .slice(0, 8),
  }
}

function facet(dimension: Dimension, all: readonly IndexEntry[], hits: readonly IndexEntry[]): FacetCount[] {
  const counts = new Map<string, FacetCount>()
  for (const entry of all)
    for (const { value, nameZh, nameEn } of valuesOf[dimension](entry)) {
      const count = counts.get(value) ?? { value, nameZh, nameEn, hits: 0, all: 0 }
      count.all += 1
      counts.set(value, count)
    }
  for (const entry of hits) for (const { value } of valuesOf[dimension](entry)) counts.get(value)!.hits += 1
  return [...counts.values()]
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
