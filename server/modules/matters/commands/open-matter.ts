import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import { wrongActor } from '../../../../domain/procedure/permitted.ts'
import { documentNumber } from '../../../../domain/documents/document-number.ts'
import { Refused } from '../../../../domain/refusal.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Companion } from '../kinds.ts'
import { checkedPayload } from './checked-payload.ts'
import { recordStep, type StepAnswer } from './record-step.ts'
import { resolveFacts } from './resolve-facts.ts'
import { serialsOf, seriesOf } from './series.ts'
import { surroundingsOf, type Asking, type MattersDeps } from './asking.ts'

interface Prepared {
  readonly known: StepAnswer | null
  readonly serials: readonly number[]
}

/** Opens a matter by its first step, with the next number of its series. The id may have been made by the client. */
export async function beginMatter(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  command: { readonly commandId: string; readonly matterId?: string | undefined; readonly payload: unknown },
): Promise<StepAnswer> {
  const { procedure, series } = deps.kinds[kind]
  const { opening } = procedure
  const county = deps.county()
  const own = { organ: asking.actor.organ, year: yearOf(asking), type: series }
  const wanted = [own, ...seriesOf(deps.kinds, kind, opening, asking)]
  const { known, serials: held } = await prepare(asking, command.commandId, wanted)
  if (known !== null) return known
  const serials = serialsOf(wanted, held)
  const serial = serials[series] ?? 0
  const number = documentNumber({ organ: county.numberPrefix(own.organ), year: own.year, series, serial })

  const payload = checkedPayload(procedure, opening, command.payload, asking.language)
  const found = {
    ...(await resolveFacts(deps, asking, kind, null, opening, payload, serials, { id: null, number, sequence: 1 })),
    number,
  }
  const step = procedure.steps[opening]
  if (step === undefined) throw new Error(`no opening step in ${kind}`)
  const nobody = { originUnit: '', originOrgan: '', holderUnit: '', holderOrgan: '', officerIds: [] }
  const surroundings = surroundingsOf(asking, county, asking.actor.organ, [], found)
  const obstacles = [
    ...wrongActor(step, nobody, asking.actor),
    ...step.requires.flatMap((requirement) => requirement(null, surroundings, payload)),
  ]
  if (obstacles.length > 0) throw new Refused(obstacles)
  const { answer } = await recordStep(deps, asking, {
    kind,
    matterId: command.matterId ?? uuidv7(asking.now),
    commandId: command.commandId,
    action: opening,
    payload,
    resolved: found,
    before: null,
    serials,
    numbered: { ...own, serial },
  })
  return answer
}

/** Opens the matter that grows out of a step of another one, in the same transaction. */
export async function openMatter(
  deps: MattersDeps,
  asking: Asking,
  companion: Companion,
  origin: { readonly from: string; readonly serials: Readonly<Record<string, number>> },
): Promise<void> {
  const { kind, action, newId } = companion

  const matterId = newId ?? uuidv7(asking.now)
  const commandId = crypto.randomUUID()
  const { series } = deps.kinds[kind]
  const wanted = seriesOf(deps.kinds, kind, action, asking)
  const held = await prepare(asking, commandId, wanted)
  const serials = serialsOf(wanted, held.serials)
  const payload = checkedPayload(deps.kinds[kind].procedure, action, companion.payload, asking.language)
  const looked = await resolveFacts(deps, asking, kind, null, action, payload, serials, {
    id: null,
    number: companion.resolved.number ?? '',
    sequence: 1,
  })
  await recordStep(deps, asking, {
    kind,
    matterId,
    commandId,
    action,
    payload,
    resolved: { ...looked, ...companion.resolved },
    before: null,
    serials,
    numbered: { organ: asking.actor.organ, year: yearOf(asking), type: series, serial: origin.serials[series] ?? 0 },
    links: companion.link === undefined ? [] : [{ from: origin.from, to: matterId, kind: companion.link }],
  })
}

async function prepare(asking: Asking, commandId: string, series: readonly object[]): Promise<Prepared> {
  const [row] = await asking.tx.query<{ prepared: Prepared }>(
    'select matters.prepare($1, $2) as prepared',
    [commandId, JSON.stringify(series)],
    'prepare',
  )
  if (row === undefined) throw new Error('matters.prepare answers always')
  return row.prepared
}

const yearOf = ({ today }: Asking): number => Number(today.slice(0, 4))
