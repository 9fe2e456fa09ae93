import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import type { Endpoint } from '../../contract/endpoint.ts'
import { ask, troubleBehind, type Input, type Reply, type Trouble } from './call.ts'

/** What a list page needs to hand to `DataList`. */
export interface Pages<Row, Page> {
  readonly rows: readonly Row[] | undefined
  /** The first page, with its counts. */
  readonly first: Page | undefined
  readonly more: { readonly has: boolean; readonly loading: boolean; readonly load: () => void }
  readonly trouble: Trouble | null
  readonly onRetry: () => void
  readonly updatedAt: number
}

/**
 * A list by keyset pages. `inputOf` gives the input for a cursor (undefined: the first page), `rowsOf` and `nextOf`
 * read a page.
 */
export function usePages<E extends Endpoint, Row>(
  endpoint: E,
  inputOf: (cursor: string | undefined) => Input<E>,
  rowsOf: (page: Reply<E>) => readonly Row[],
  nextOf: (page: Reply<E>) => string | null | undefined,
  /** Keep the last rows in place while others are asked for: search as you type. */
  options: { readonly keepPrevious?: boolean } = {},
): Pages<Row, Reply<E>> {
  const query = useInfiniteQuery({
    queryKey: [endpoint.path, 'pages', inputOf(undefined)],
    queryFn: ({ pageParam, signal }) => ask(endpoint, inputOf(pageParam), signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: Reply<E>) => nextOf(page) ?? undefined,
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  })
  return {
    rows: query.data?.pages.flatMap((page) => rowsOf(page)),
    first: query.data?.pages[0],
    more: { has: query.hasNextPage, loading: query.isFetchingNextPage, load: () => void query.fetchNextPage() },
    trouble: query.error === null ? null : troubleBehind(query.error),
    onRetry: () => void query.refetch(),
    updatedAt: query.dataUpdatedAt,
  }
}

/**
 * Filters of a list kept in the address bar, so that a list can be sent to a colleague. An empty value leaves the
 * address.
 */
export function useFilters<Name extends string>(
  names: readonly Name[],
): {
  readonly filters: Readonly<Record<Name, string>>
  readonly set: (change: Partial<Record<Name, string>>) => void
  readonly clear: () => void
  readonly any: boolean
} {
  const [search, setSearch] = useSearchParams()
  const filters = Object.fromEntries(names.map((name) => [name, search.get(name) ?? ''])) as Record<Name, string>
  const write = (values: Partial<Record<Name, string>>) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before)
        for (const [name, value] of Object.entries(values) as [string, string][]) {
          if (value === '') after.delete(name)
          else after.set(name, value)
        }
        return after
      },
      { replace: true },
    )
  return {
    filters,
    set: write,
    clear: () => write(Object.fromEntries(names.map((name) => [name, ''])) as Record<Name, string>),
    any: names.some((name) => filters[name] !== ''),
  }
}
