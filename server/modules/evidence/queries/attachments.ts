import type { AttachmentReply } from '../../../../contract/evidence.ts'
import type { Connection } from '../../../platform/database.ts'

/** Attachments with the matter that has each. Row-level security leaves out what the asker may not see. */
const attachments = (tx: Connection) =>
  tx.db
    .selectFrom('evidence.attachment as attachment')
    .leftJoin('evidence.attached as attached', 'attached.attachment_id', 'attachment.id')
    .select([
      'attachment.id',
      'attachment.name',
      'attachment.media_type',
      'attachment.size',
      'attachment.sm3',
      'attachment.sha256',
      'attachment.taken_at',
      'attachment.longitude',
      'attachment.latitude',
      'attachment.place',
      'attachment.taker',
      'attachment.device',
      'attachment.recorded_at',
      'attachment.recorded_longitude',
      'attachment.recorded_latitude',
      'attachment.recorded_device',
      'attachment.uploaded_by',
      'attachment.uploaded_unit',
      'attachment.uploaded_at',
      'attached.matter_id',
    ])

type Row = Awaited<ReturnType<ReturnType<typeof attachments>['execute']>>[number]

/** One attachment; undefined when it is not there or not for the asker's eyes. */
export async function findAttachment(tx: Connection, id: string): Promise<AttachmentReply | undefined> {
  const row = await attachments(tx).where('attachment.id', '=', id).executeTakeFirst()
  return row === undefined ? undefined : replyOf(row)
}

/** What this person uploaded and no step has attached, newest first, so that a reload of the page loses nothing. */
export async function unattachedOf(tx: Connection, personId: string): Promise<AttachmentReply[]> {
  const rows = await attachments(tx)
    .where('attachment.uploaded_by', '=', personId)
    .where('attached.attachment_id', 'is', null)
    .orderBy('attachment.uploaded_at', 'desc')
    .orderBy('attachment.id', 'desc')
    .limit(200)
    .execute()
  return rows.map(replyOf)
}

function replyOf(row: Row): AttachmentReply {
  return {
    id: row.id,
    name: row.name,
    mediaType: row.media_type,
    size: row.size,
    sm3: row.sm3,
    sha256: row.sha256,
    takenAt: row.taken_at,
    point: pointOf(row.longitude, row.latitude),
    place: row.place,
    taker: row.taker,
    device: row.device,
    recorded: {
      takenAt: row.recorded_at,
      point: pointOf(row.recorded_longitude, row.recorded_latitude),
      device: row.recorded_device,
    },
    uploadedBy: row.uploaded_by,
    uploadedUnit: row.uploaded_unit,
    uploadedAt: row.uploaded_at,
    matterId: row.matter_id,
  }
}

const pointOf = (longitude: number | null, latitude: number | null) =>
  longitude === null || latitude === null ? null : { longitude, latitude }
