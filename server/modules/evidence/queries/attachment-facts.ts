import type { AttachmentFacts } from '../../../../domain/procedures/facts.ts'
import type { Connection } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'

/**
 * The attachments a step names, in the order named, as the step keeps them. One that is missing, or that the asker may
 * not see, is {@link NotFound}. Whether it may still be attached is decided by evidence.attach() in the transaction.
 */
export async function findAttachments(tx: Connection, ids: readonly string[]): Promise<AttachmentFacts[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('evidence.attachment')
    .select(['id', 'name', 'media_type', 'size', 'sm3', 'taken_at', 'recorded_at'])
    .where('id', 'in', [...ids])
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.map((id) => {
    const row = found.get(id)
    if (row === undefined) throw new NotFound('attachment')
    return {
      id,
      name: row.name,
      mediaType: row.media_type,
      size: row.size,
      sm3: row.sm3,
      takenAt: row.taken_at ?? row.recorded_at,
    }
  })
}
