import type { FastifyInstance } from 'fastify'
import type { Database } from '../../platform/database.ts'
import type { FileStore } from '../../platform/files.ts'
import { removeExpiredUploads } from './arrivals.ts'
import { sweepUnattached } from './commands/sweep-unattached.ts'
import type { UploadDeps } from './upload-deps.ts'

interface Swept {
  readonly attachments: number
  readonly files: number
  readonly uploads: number
}

/** Removes what nobody attached within a week, and uploads that nobody resumed within a day. */
export async function sweepEvidence(database: Database, files: FileStore, dataFolder: string): Promise<Swept> {
  const swept = await sweepUnattached((work) => database.withSession(null, 'write', (tx) => work(tx)), files)
  return { ...swept, uploads: await removeExpiredUploads(dataFolder) }
}

const hours = 3_600_000

/** Sweeps an hour after the start, when the morning's rush is over, and then every day. */
export function sweepDaily(app: FastifyInstance, { database, files, dataFolder }: UploadDeps): void {
  let next: NodeJS.Timeout
  const sweepIn = (milliseconds: number): void => {
    next = setTimeout(() => {
      // A sweep that fails today is made up for tomorrow; the fault is for the log.
      sweepEvidence(database, files, dataFolder)
        .catch((fault: unknown) => app.log.error(fault))
        .finally(() => sweepIn(24 * hours))
    }, milliseconds).unref()
  }
  app.addHook('onReady', async () => sweepIn(hours))
  app.addHook('onClose', async () => clearTimeout(next))
}
