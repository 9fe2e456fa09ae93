import { useQuery } from '@tanstack/react-query'
import { readCase } from '../../../contract/cases.ts'
import { readMeasure } from '../../../contract/coercive-measures.ts'
import { readExecution } from '../../../contract/executions.ts'
import { readLead } from '../../../contract/leads.ts'
import { readSummaryCase } from '../../../contract/summary-cases.ts'
import type { MatterKind } from '../../../domain/procedure/procedure.ts'
import { ask, Failure } from '../../shared/call.ts'
import { addressOfMatter } from '../matters/address-of-matter.ts'

export interface MatterOfDocument {
  readonly kind: MatterKind
  readonly title: string
  readonly path: string
}

interface Titled {
  readonly title: string
  readonly number: string
}

/** Null for a matter of another kind. */
const orNull = async (asked: Promise<Titled>): Promise<Titled | null> => {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Failure && error.trouble.kind === 'not-found') return null
    throw error
  }
}

const readers: readonly (readonly [MatterKind, (id: string) => Promise<Titled | null>])[] = [
  ['penalty-case', (id) => orNull(ask(readCase, { params: { id } }))],
  ['summary-case', (id) => orNull(ask(readSummaryCase, { params: { id } }))],
  ['coercive-measure', (id) => orNull(ask(readMeasure, { params: { id } }))],
  ['execution', (id) => orNull(ask(readExecution, { params: { id } }))],
  ['lead', (id) => orNull(ask(readLead, { params: { id } }))],
]

/** The matter a document belongs to; a document knows its id and not its kind. */
export function useMatterOfDocument(matterId: string): MatterOfDocument | null {
  const { data } = useQuery({
    queryKey: ['matter-of-document', matterId],
    staleTime: 300_000,
    queryFn: async (): Promise<MatterOfDocument> => {
      for (const [kind, read] of readers) {
        const found = await read(matterId)
        if (found !== null)
          return { kind, title: `${found.title} · ${found.number}`, path: addressOfMatter(kind, matterId) }
      }
      throw new Failure({ kind: 'not-found' })
    },
  })
  return data ?? null
}
