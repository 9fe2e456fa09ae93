import type { OrganisationFinding } from '../../../contract/organisation.ts'
import type { z } from 'zod'

/** What the organisation's pages say about powers; the powers module answers it. */
export interface Holdings {
  readonly all: number
  readonly bureau: number
  readonly department: number
  ofOrgan(organ: string): number
  /** Fields in which a unit is the team; for a squad, those of its organ. */
  fieldsOf(unit: string, organ: string): { slug: string; nameZh: string; nameEn: string }[]
  readonly findings: readonly z.infer<typeof OrganisationFinding>[]
}
