import type { TextTemplateReply } from '../../../../contract/documents.ts'
import type { Connection } from '../../../platform/database.ts'

/** The texts of the asker's unit for a power; row-level security leaves out those of other units. */
export const textTemplatesOf = (tx: Connection, power: string): Promise<TextTemplateReply[]> =>
  tx.query(
    `select t.slot, t.body as text, t.changed_by as "changedBy", t.changed_at as "changedAt"
     from documents.text_template t
     where t.power_code = $1
     order by t.slot`,
    [power],
    'text-templates-of-power',
  )
