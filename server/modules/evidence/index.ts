import { join } from 'node:path'
import { fileStoreIn, type FileStore } from '../../platform/files.ts'

export { findAttachments } from './queries/attachment-facts.ts'
export { evidenceRoutes } from './routes.ts'
export { sweepEvidence } from './sweep-evidence.ts'
export type { EvidenceTables } from './tables.ts'
export type { UploadDeps } from './upload-deps.ts'

/** Where evidence lies within the data folder; nobody else keeps files there. */
export const evidenceFiles = (dataFolder: string): FileStore => fileStoreIn(join(dataFolder, 'files', 'evidence'))
