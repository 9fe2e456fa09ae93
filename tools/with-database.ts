import pg from 'pg'
import { valueTypes } from '../server/platform/postgres-types.ts'
import { reachDatabase } from '../server/platform/prepare-database.ts'
import { readSettings } from '../server/platform/settings.ts'
import { StartRefused } from '../server/platform/start-refused.ts'

/**
 * Works on the database of DATABASE_URL; without it on the embedded one of TONGBU_DATA, whether a server runs on it or
 * not. The work answers with the exit code; 2 and one sentence when the database cannot be had.
 */
export async function withDatabase(work: (owner: pg.Client) => Promise<number>): Promise<void> {
  try {
    const { ownerUrl, stop } = await reachDatabase(readSettings())
    const owner = new pg.Client({ connectionString: ownerUrl, types: valueTypes, options: '-c TimeZone=Asia/Shanghai' })
    try {
      await owner.connect()
      process.exitCode = await work(owner)
    } finally {
      await owner.end()
      await stop()
    }
  } catch (error) {
    if (!(error instanceof StartRefused)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
