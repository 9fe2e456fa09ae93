import type { Connection } from '../../../platform/database.ts'

/** Number and stage of a lead; null where there is none that the asker may see. */
export async function findLead(tx: Connection, id: string): Promise<{ number: string; stage: string } | null> {
  const [row] = await tx.query<{ number: string; stage: string }>(
    `select file ->> 'number' as number, file ->> 'stage' as stage
     from matters.matter_file where id = $1 and kind = 'lead'`,
    [id],
    'lead-to-join',
  )
  return row ?? null
}
