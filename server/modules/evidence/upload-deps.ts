import type { Clock } from '../../platform/clock.ts'
import type { Database } from '../../platform/database.ts'
import type { FileStore } from '../../platform/files.ts'

export interface UploadDeps {
  readonly database: Database
  readonly clock: Clock
  readonly files: FileStore
  /** Absolute path. */
  readonly dataFolder: string
  /** Bytes one file may have. */
  readonly fileLimit: number
}
