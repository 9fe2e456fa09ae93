import { readWorklist } from '../../../contract/worklist.ts'
import type { Reply } from '../../shared/call.ts'
import { useQuestion } from '../../shared/use-question.ts'

export type Counts = Reply<typeof readWorklist>['counts']

/** How much waits for me, for the navigation and the bell; renewed every minute. */
export function useCounts(): Counts | undefined {
  const list = useQuestion(
    readWorklist,
    { query: { tab: 'todo', size: 1 } },
    { staleTime: 30_000, refetchInterval: 60_000 },
  )
  return list.data?.counts
}
