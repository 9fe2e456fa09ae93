import type { EvidenceTables } from './modules/evidence/tables.ts'
import type { MattersTables } from './modules/matters/tables.ts'

/** Every table and published view the server knows, put together from what the modules own. */
export interface Tables extends EvidenceTables, MattersTables {
  /** Replaced by the modules' own interfaces: `extends OrganisationTables, PowerTables, …`. */
  'migrations.applied': AppliedMigration
}

interface AppliedMigration {
  number: number
  name: string
  sha256: string
  applied_at: string
}
