import type { MatterKind } from '../../../domain/procedure/procedure.ts'

const registers: Readonly<Record<MatterKind, string>> = {
  lead: '/leads',
  'penalty-case': '/cases',
  'summary-case': '/cases/on-the-spot',
  'coercive-measure': '/measures',
  execution: '/executions',
  'criminal-referral': '/criminal-referrals',
}

/** The page of a matter. */
export const addressOfMatter = (kind: string, id: string): string =>
  `${registers[kind as MatterKind] ?? registers['penalty-case']}/${id}`
