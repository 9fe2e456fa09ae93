import type { Actor } from '../../../../domain/procedure/procedure.ts'
import type { TextSlot } from '../../../../domain/prepared/text-templates.ts'
import { Refused } from '../../../../domain/refusal.ts'
import type { Role } from '../../../../domain/roles.ts'
import type { Connection } from '../../../platform/database.ts'

const officers: readonly Role[] = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader']

/** Keeps a text of the actor's unit for a power, in place of the one it had. Throws {@link Refused} for other posts. */
export async function keepTextTemplate(
  tx: Connection,
  actor: Actor,
  { power, slot, text }: { readonly power: string; readonly slot: TextSlot; readonly text: string },
): Promise<{ readonly kept: true }> {
  if (!officers.includes(actor.role))
    throw new Refused([{ code: 'wrong-role', basis: [], facts: { roles: officers.join(',') } }])
  await tx.query(
    `insert into documents.text_template (unit, power_code, slot, body, changed_by)
     values ($1, $2, $3, $4, $5)
     on conflict (unit, power_code, slot)
     do update set body = excluded.body, changed_by = excluded.changed_by, changed_at = now()`,
    [actor.unit, power, slot, text, actor.name],
    'keep-text-template',
  )
  return { kept: true }
}
