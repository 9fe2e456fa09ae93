/** One file as somebody took it in. Never updated. */
export interface AttachmentTable {
  id: string
  sm3: string
  sha256: string
  size: number
  name: string
  media_type: string
  taken_at: string | null
  longitude: number | null
  latitude: number | null
  place: string | null
  taker: string | null
  device: string | null
  recorded_at: string | null
  recorded_longitude: number | null
  recorded_latitude: number | null
  recorded_device: string | null
  uploaded_by: string
  uploaded_unit: string
  uploaded_at: string
}

/** Which step of which matter a file belongs to; written by evidence.attach(). */
export interface AttachedTable {
  attachment_id: string
  matter_id: string
  sequence: number
}

export interface EvidenceTables {
  'evidence.attachment': AttachmentTable
  'evidence.attached': AttachedTable
}
