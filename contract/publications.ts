import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { pageOf } from './matters.ts'

export const publicationStates = [
  'due',
  'displayed',
  'ending-soon',
  'ended',
  'to-withdraw',
  'withdrawn',
  'repaired',
  'repair-waits',
  'not-published',
] as const
export type PublicationState = (typeof publicationStates)[number]

/** A decision as the register of publications shows it. */
export const PublicationRow = z.object({
  caseId: z.string(),
  caseNumber: z.string(),
  title: z.string(),
  decisionNumber: z.string(),
  decidedOn: z.string(),
  /** As the public sees it: natural persons are masked. Null: nothing was put online. */
  party: z.string().nullable(),
  state: z.enum(['due', 'not-published', 'displayed', 'ended', 'repaired', 'to-withdraw', 'withdrawn']),
  publishedOn: z.string().nullable(),
  endsOn: z.string().nullable(),
  repairWaits: z.boolean(),
  withdrawnOn: z.string().nullable(),
  /** Last day to publish, or to withdraw; null: neither runs. */
  dueOn: z.string().nullable(),
  holderUnit: z.string(),
})
export type PublicationRow = z.infer<typeof PublicationRow>

export const PublicationQuery = z.object({
  state: z.enum(publicationStates).optional(),
  /** Days of the decision. */
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
  after: z.string().max(80).optional(),
  size: z.coerce.number().int().min(1).max(100).default(50),
})

export const listPublications = endpoint({
  method: 'GET',
  path: '/publications',
  summary:
    'The register of published decisions: due, on display, ending, withdrawn, repaired; the latest decision first',
  tag: 'publications',
  query: PublicationQuery,
  reply: pageOf(PublicationRow),
})

export const exportPublications = endpoint({
  method: 'GET',
  path: '/publications/export.xlsx',
  summary: 'The register of published decisions with the same filters, as a spreadsheet',
  tag: 'publications',
  query: PublicationQuery.omit({ after: true, size: true }),
  binary: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
})
