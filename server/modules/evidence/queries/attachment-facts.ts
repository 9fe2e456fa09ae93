import type { AttachmentFacts } from '../../../../domain/procedures/facts.ts'
import type { Connection } from '../../../platform/database.ts'

/**
 * The attachments a step names, in the order named, as the step keeps them; those that are missing or not for the
 * asker's eyes are left out. With `matterId` (null for a matter that is only being opened) those that belong to another
 * matter are left out, too: evidence.attach() would refuse them.
 */
export async function findAttachments(
  tx: Connection,
  ids: readonly string[],
  matterId?: string | null,
): Promise<AttachmentFacts[]> {
  if (ids.length === 0) return []
  const rows = await tx.db
    .selectFrom('evidence.attachment as attachment')
    .leftJoin('evidence.attached as attached', 'attached.attachment_id', 'attachment.id')
    .where('attachment.id', 'in', [...ids])
    .select([
      'attachment.id',
      'attachment.name',
      'attachment.media_type',
      'attachment.size',
      'attachment.sm3',
      'attachment.taken_at',
      'attachment.recorded_at',
      'attached.matter_id',
    ])
    .execute()
  const found = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = found.get(id)
    if (row === undefined) return []
    if (matterId !== undefined && row.matter_id !== null && row.matter_id !== matterId) return []
    const { name, size, sm3 } = row
    return [{ id, name, mediaType: row.media_type, size, sm3, takenAt: row.taken_at ?? row.recorded_at }]
  })
}
