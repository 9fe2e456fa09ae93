import { join } from 'node:path'
import type { Database } from '../../platform/database.ts'
import { fileStoreIn, type FileStore } from '../../platform/files.ts'
import { removeExpiredUploads } from './arrivals.ts'
import { sweepUnattached as sweep } from './commands/sweep-unattached.ts'

export { findAttachments } from './queries/attachment-facts.ts'
export { evidenceRoutes } from './routes.ts'
export type { EvidenceTables } from './tables.ts'
export type { UploadDeps } from './upload-deps.ts'

/** Where evidence lies within the data folder; nobody else keeps files there. */
export const evidenceFiles = (dataFolder: string): FileStore => fileStoreIn(join(dataFolder, 'files', 'evidence'))

/** The daily job: removes what nobody attached within a week, and uploads that were never finished. */
export async function sweepEvidence(database: Database, files: FileStore, dataFolder: string): Promise<Swept> {
  const swept = await sweep((work) => database.withSession(null, 'write', (tx) => work(tx)), files)
  return { ...swept, uploads: await removeExpiredUploads(dataFolder) }
}

interface Swept {
  readonly attachments: number
  readonly files: number
  readonly uploads: number
}
