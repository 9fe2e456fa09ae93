import { QueryClient } from '@tanstack/react-query'
import { Failure } from './call.ts'

/** Only what time can heal is tried again; a refusal or a page that is not there is an answer. */
const worthTrying = (error: unknown): boolean =>
  error instanceof Failure && (error.trouble.kind === 'database-away' || error.trouble.kind === 'no-network')

export const makeQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        networkMode: 'always',
        retry: (failures, error) => worthTrying(error) && failures < 6,
        retryDelay: (failures) => Math.min(500 * 2 ** failures, 5_000),
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
