/**
 * The one door through which a matter moves. Judges the step by the procedure's own table, records it with everything
 * that follows from it, and answers the same command with the same answer, however often it comes.
 */

import { obstacles } from '../../../../domain/procedure/permitted.ts'
import type { MatterKind, RunningClock } from '../../../../domain/procedure/procedure.ts'
import { documentNumber } from '../../../../domain/documents/document-number.ts'
import type { Resolved } from '../../../../domain/procedures/facts.ts'
import { Refused } from '../../../../domain/refusal.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Connection } from '../../../platform/database.ts'
import { Changed, NotFound } from '../../../platform/errors.ts'
import { surroundingsOf, type Asking, type MattersDeps } from './asking.ts'
import { checkedPayload } from './checked-payload.ts'
import { openMatter } from './open-matter.ts'
import { recordStep, type StepAnswer } from './record-step.ts'
import { numbersOf, resolveFacts } from './resolve-facts.ts'
import { serialsOf, seriesOf } from './series.ts'

export interface Command {
  readonly commandId: string
  readonly action: string
  readonly payload: unknown
  /** Version of the matter the window was showing; a later one is reported, not overwritten. */
  readonly expectedVersion?: number | undefined
}

interface Locked {
  readonly known?: StepAnswer
  readonly matter?: {
    id: string
    kind: MatterKind
    version: number
    headHash: string
    openedOn: string
    file: never
    audience: string[]
  } | null
  readonly clocks: readonly RunningClock[]
  readonly last: { by: string; at: string; action: string }
  readonly serials: readonly number[]
}

/** Takes a step of a matter of this kind. Throws Refused with every obstacle, Changed, or NotFound. */
export async function takeStep(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  matterId: string,
  command: Command,
): Promise<StepAnswer> {
  const { procedure } = deps.kinds[kind]
  if (command.action === procedure.opening || procedure.steps[command.action] === undefined) throw new NotFound('step')
  const county = deps.county()
  const series = seriesOf(deps.kinds, kind, command.action, command.payload, asking)
  const locked = await lock(asking.tx, matterId, command.commandId, series)
  if (locked.known) return locked.known
  if (!locked.matter || locked.matter.kind !== kind) throw new NotFound('matter')
  const { matter, clocks } = locked
  const serials = serialsOf(series, locked.serials)
  if (command.expectedVersion !== undefined && command.expectedVersion !== matter.version)
    throw new Changed({ version: matter.version, ...locked.last })

  const payload = checkedPayload(procedure, command.action, command.payload, asking.language)
  const resolved = {
    ...(await resolveFacts(deps, asking, kind, matter.file, command.action, payload, matter.id)),
    ...numbersOf(deps, asking, kind, command.action, payload, serials, {
      number: procedure.headlineOf(matter.file).number,
      sequence: matter.version + 1,
    }),
    ...numberForSuccessor(deps, asking, kind, command.action, serials),
  }
  const surroundings = surroundingsOf(asking, county, procedure.partiesOf(matter.file).holderOrgan, clocks, resolved)
  const found = obstacles(procedure, matter.file, command.action, surroundings, payload)
  if (found.length > 0) throw new Refused(found)

  const recorded = await recordStep(deps, asking, {
    kind,
    matterId,
    commandId: command.commandId,
    action: command.action,
    payload,
    resolved,
    before: { ...matter, clocks },
    serials,
  })
  for (const companion of recorded.companions) {
    if (companion.matterId === null) await openMatter(deps, asking, companion, { from: matterId, serials })
    else await takeCompanion(deps, asking, companion.kind, companion.matterId, companion.action, companion.payload)
  }
  return recorded.answer
}

/** The id and number of the matter that this step opens, e.g. the case when a filing is approved. */
function numberForSuccessor(
  { kinds, county }: MattersDeps,
  { actor, now, today }: Asking,
  kind: MatterKind,
  action: string,
  serials: Readonly<Record<string, number>>,
): Pick<Resolved, 'linked'> {
  const successor = kinds[kind].alsoNumbers[action]
  if (successor === undefined) return {}
  const { series } = kinds[successor]
  const organ = county().numberPrefix(actor.organ)
  const number = documentNumber({ organ, year: Number(today.slice(0, 4)), series, serial: serials[series] ?? 0 })
  return { linked: { matterId: uuidv7(now), number } }
}

/** The server's own step of a linked matter; it must not fail for reasons of the person's post. */
async function takeCompanion(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  matterId: string,
  action: string,
  payload: unknown,
): Promise<void> {
  const locked = await lock(asking.tx, matterId, crypto.randomUUID(), [])
  if (!locked.matter) return
  const { procedure } = deps.kinds[kind]
  if (!procedure.steps[action]?.from.includes(procedure.stageOf(locked.matter.file))) return
  await recordStep(deps, asking, {
    kind,
    matterId,
    commandId: crypto.randomUUID(),
    action,
    payload,
    resolved: {},
    before: { ...locked.matter, clocks: locked.clocks },
    serials: {},
  })
}

async function lock(tx: Connection, matterId: string, commandId: string, series: readonly object[]): Promise<Locked> {
  const { locked } = await tx.enterAnd<{ locked: Locked }>(
    'select entered, locked from matters.lock($1, $2, $3, $4)',
    [matterId, commandId, JSON.stringify(series)],
    'lock',
  )
  return locked
}
