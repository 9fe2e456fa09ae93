import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import { wrongActor } from '../../../../domain/procedure/permitted.ts'
import { documentNumber } from '../../../../domain/documents/document-number.ts'
import { Refused } from '../../../../domain/refusal.ts'
import { uuidv7 } from '../../../platform/ids.ts'
import type { Companion } from '../kinds.ts'
import { checkedPayload } from './checked-payload.ts'
import { recordStep, type StepAnswer } from './record-step.ts'
import { numbersOf, resolveFacts } from './resolve-facts.ts'
import { serialsOf, seriesOf } from './series.ts'
import { surroundingsOf, type Asking, type MattersDeps } from './asking.ts'

interface Prepared {
  readonly known: StepAnswer | null
  readonly serials: readonly number[]
}

interface Opening {
  readonly commandId: string
  readonly matterId?: string | undefined
  readonly payload: unknown
}

/**
 * Opens a matter by its first step, with the next number of its series. The id may have been made by the client.
 *
 * Whoever else opens a matter of the same series waits from the moment the number is drawn until the commit, so
 * everything that can be looked up and judged without the number comes first.
 */
export async function beginMatter(
  deps: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  command: Opening,
): Promise<StepAnswer> {
  const { procedure, series } = deps.kinds[kind]
  const { opening } = procedure
  const own = { organ: asking.actor.organ, year: yearOf(asking), type: series }
  const wanted = [own, ...seriesOf(deps.kinds, kind, opening, command.payload, asking)]

  // A command that was taken before gets its answer, whatever has become of what it names.
  const [judged] = await Promise.allSettled([judgeOpening(deps, asking, kind, command.payload)])
  const { known, serials: held } = await prepare(asking, command.commandId, wanted)
  if (known !== null) return known
  if (judged.status === 'rejected') throw judged.reason

  const { payload, found } = judged.value
  const serials = serialsOf(wanted, held)
  const serial = serials[series] ?? 0
  const number = documentNumber({ organ: deps.county().numberPrefix(own.organ), year: own.year, series, serial })
  const { answer } = await recordStep(deps, asking, {
    kind,
    matterId: command.matterId ?? uuidv7(asking.now),
    commandId: command.commandId,
    action: opening,
    payload,
    resolved: {
      ...found,
      ...numbersOf(deps, asking, kind, opening, payload, serials, { number, sequence: 1 }),
      number,
    },
    before: null,
    serials,
    numbered: { ...own, serial },
  })
  return answer
}

/** The payload and what it names, if whoever asks may open such a matter. Throws Refused with every obstacle. */
async function judgeOpening(deps: MattersDeps, asking: Asking, kind: MatterKind, given: unknown) {
  const { procedure } = deps.kinds[kind]
  const { opening } = procedure
  const step = procedure.steps[opening]
  if (step === undefined) throw new Error(`no opening step in ${kind}`)
  const payload = checkedPayload(procedure, opening, given, asking.language)
  const found = await resolveFacts(deps, asking, kind, null, opening, payload, null)
  const nobody = { originUnit: '', originOrgan: '', holderUnit: '', holderOrgan: '', officerIds: [] }
  const surroundings = surroundingsOf(asking, deps.county(), asking.actor.organ, [], found)
  const obstacles = [
    ...wrongActor(step, nobody, asking.actor),
    ...step.requires.flatMap((requirement) => requirement(null, surroundings, payload)),
  ]
  if (obstacles.length > 0) throw new Refused(obstacles)
  return { payload, found }
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
  const wanted = seriesOf(deps.kinds, kind, action, companion.payload, asking)
  const held = await prepare(asking, commandId, wanted)
  const serials = serialsOf(wanted, held.serials)
  const payload = checkedPayload(deps.kinds[kind].procedure, action, companion.payload, asking.language)
  const looked = {
    ...(await resolveFacts(deps, asking, kind, null, action, payload, null)),
    ...numbersOf(deps, asking, kind, action, payload, serials, {
      number: companion.resolved.number ?? '',
      sequence: 1,
    }),
  }
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
  const { prepared } = await asking.tx.enterAnd<{ prepared: Prepared }>(
    'select entered, prepared from matters.prepare($1, $2, $3)',
    [commandId, JSON.stringify(series)],
    'prepare',
  )
  return prepared
}

const yearOf = ({ today }: Asking): number => Number(today.slice(0, 4))
