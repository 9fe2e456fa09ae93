import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query'
import type { Endpoint } from '../../contract/endpoint.ts'
import { ask, type Input, type Reply } from './call.ts'

interface QuestionOptions {
  readonly enabled?: boolean
  /** Keep showing the last answer while the next one loads (search as you type, filters). */
  readonly keepPrevious?: boolean
  readonly staleTime?: number
  readonly refetchInterval?: number
}

/** The key under which an answer is cached: the endpoint, then what was asked. */
export const questionKey = <E extends Endpoint>(endpoint: E, input?: Input<E>): readonly unknown[] =>
  input === undefined ? [endpoint.path] : [endpoint.path, input]

/** A question as the query cache takes it. */
export const questionOf = <E extends Endpoint>(endpoint: E, input: Input<E>) => ({
  queryKey: questionKey(endpoint, input),
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => ask(endpoint, input, signal),
})

/** An answer of the server, cached. */
export function useQuestion<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: QuestionOptions = {},
): UseQueryResult<Reply<E>> {
  return useQuery({
    ...questionOf(endpoint, input),
    ...(options.enabled === undefined ? {} : { enabled: options.enabled }),
    ...(options.staleTime === undefined ? {} : { staleTime: options.staleTime }),
    ...(options.refetchInterval === undefined ? {} : { refetchInterval: options.refetchInterval }),
    ...(options.keepPrevious === true ? { placeholderData: keepPreviousData } : {}),
  }) as UseQueryResult<Reply<E>>
}
