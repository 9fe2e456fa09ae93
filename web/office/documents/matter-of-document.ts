import { useQuery } from '@tanstack/react-query'
import { readCase } from '../../../contract/cases.ts'
import { readLead } from '../../../contract/leads.ts'
import { ask, Failure } from '../../shared/call.ts'

export interface MatterOfDocument {
  readonly kind: 'lead' | 'penalty-case'
  readonly title: string
  readonly path: string
}

/** The matter a document belongs to; a document knows its id and not its kind. */
export function useMatterOfDocument(matterId: string): MatterOfDocument | null {
  const { data } = useQuery({
    queryKey: ['matter-of-document', matterId],
    staleTime: 300_000,
    queryFn: async (): Promise<MatterOfDocument> => {
      try {
        const found = await ask(readCase, { params: { id: matterId } })
        return { kind: 'penalty-case', title: `${found.title} · ${found.number}`, path: `/cases/${matterId}` }
      } catch (error) {
        if (!(error instanceof Failure) || error.trouble.kind !== 'not-found') throw error
        const found = await ask(readLead, { params: { id: matterId } })
        return { kind: 'lead', title: `${found.title} · ${found.number}`, path: `/leads/${matterId}` }
      }
    },
  })
  return data ?? null
}
