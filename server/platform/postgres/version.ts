import pg from 'pg'
import { StartRefused } from '../start-refused.ts'

/** Refuses a server older than PostgreSQL 15 and a database that cannot hold or compare Chinese text. */
export async function refuseUnfit(owner: pg.ClientBase): Promise<void> {
  const { rows } = await owner.query<{ number: number; version: string; encoding: string }>(`
    select current_setting('server_version_num')::int as number, current_setting('server_version') as version,
      current_setting('server_encoding') as encoding`)
  const found = rows[0]
  if (found === undefined) throw new Error('PostgreSQL did not tell its version.')
  if (found.number < 150_000) {
    throw new StartRefused(
      `DATABASE_URL 指向的是 PostgreSQL ${found.version}，需要 15 及以上。`,
      `DATABASE_URL leads to PostgreSQL ${found.version}; 15 or later is needed.`,
    )
  }
  if (found.encoding !== 'UTF8') {
    throw new StartRefused(
      `DATABASE_URL 指向的数据库编码是 ${found.encoding}，应为 UTF8。`,
      `The database in DATABASE_URL is encoded in ${found.encoding}; it must be UTF8.`,
    )
  }
}
