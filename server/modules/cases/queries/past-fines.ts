import type { PastFinesReply } from '../../../../contract/cases.ts'
import type { Actor } from '../../../../domain/procedure/procedure.ts'
import type { Grade, PartyKind } from '../../../../domain/procedures/facts.ts'
import { subjectOf } from '../../../../domain/discretion/statutory-range.ts'
import type { Connection } from '../../../platform/database.ts'

export interface AskedFines {
  readonly powerCode: string
  readonly party: PartyKind
  readonly grade: Grade
  /** The case that is decided now: it is not its own precedent. */
  readonly except?: string | undefined
}

/**
 * The spread of the latest fines that the asker's own organ decided under this power and grade, for this kind of party,
 * and those of the cases that the asker's unit may open. Reads at most two hundred lines, however many cases there are.
 */
export async function pastFines({ query }: Connection, { organ }: Actor, asked: AskedFines): Promise<PastFinesReply> {
  const { powerCode, party, grade, except = null } = asked
  const [row] = await query<{ spread: PastFinesReply }>(`select cases.past_fines($1, $2, $3, $4, $5) as spread`, [
    organ,
    powerCode,
    subjectOf(party),
    grade,
    except,
  ])
  if (row === undefined) throw new Error('past_fines answers with one row')
  return row.spread
}
