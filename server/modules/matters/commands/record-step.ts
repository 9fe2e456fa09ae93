import { uuidv7 } from '../../../platform/ids.ts'
import { issueDocuments } from '../../../../domain/documents/issue.ts'
import { advance } from '../../../../domain/procedure/advance.ts'
import type { Duty, MatterKind, Parties, RunningClock, TakenStep } from '../../../../domain/procedure/procedure.ts'
import type { Resolved } from '../../../../domain/procedures/facts.ts'
import { Refused } from '../../../../domain/refusal.ts'
import type { Companion } from '../kinds.ts'
import { genesis, stepHash } from '../journal/step-hash.ts'
import { serialsByForm } from './resolve-facts.ts'
import type { Asking, MattersDeps } from './asking.ts'

export interface StepAnswer {
  readonly matterId: string
  readonly version: number
  readonly hash: string
  readonly action: string
}

interface Judged {
  readonly kind: MatterKind
  readonly matterId: string
  readonly commandId: string
  readonly action: string
  readonly payload: unknown
  readonly resolved: Resolved
  /** null: the step opens the matter. */
  readonly before: {
    readonly version: number
    readonly headHash: string
    readonly file: never
    readonly audience: readonly string[]
    readonly clocks: readonly RunningClock[]
  } | null
  readonly serials: Readonly<Record<string, number>>
  /** The series of the matter's own number, taken when it is opened. */
  readonly numbered?: { readonly organ: string; readonly year: number; readonly type: string; readonly serial: number }
  readonly links?: readonly { readonly from: string; readonly to: string; readonly kind: string }[]
}

/** Records a step that was judged lawful: the step, the row, clocks, duties, documents and figures, in one statement. */
export async function recordStep(
  deps: MattersDeps,
  asking: Asking,
  judged: Judged,
): Promise<{ answer: StepAnswer; companions: readonly Companion[] }> {
  const { kind, matterId, commandId, action, payload, resolved, before } = judged
  const { actor, now, today } = asking
  const county = deps.county()
  const { procedure, companions } = deps.kinds[kind]
  const sequence = (before?.version ?? 0) + 1
  const taken: TakenStep = { sequence, action, actor, at: now, on: today, payload, resolved }

  const holderOrgan = before === null ? actor.organ : procedure.partiesOf(before.file).holderOrgan
  const outcome = advance(
    procedure,
    before?.file ?? null,
    taken,
    before?.clocks ?? [],
    county.calendar,
    county.profileOf(holderOrgan),
  )
  const { headline, parties, clocks } = outcome
  const documents = composed(deps, asking, judged, outcome.file as never, outcome.documents, clocks)
  const previousHash = before?.headHash ?? genesis
  const hash = stepHash(previousHash, { matterId, sequence, commandId, action, actor, at: now, payload, resolved })
  const participants = participantsOf(parties)
  const seenBefore = new Set(before?.audience)
  const joining = county
    .audienceOf([actor.unit, ...participants.map(({ unit }) => unit)])
    .filter((unit) => !seenBefore.has(unit))
  asking.tx.send(
    'select matters.record($1, $2)',
    [
      JSON.stringify({
        matterId,
        kind,
        sequence,
        commandId,
        action,
        actor,
        at: now,
        on: today,
        payload,
        resolved,
        previousHash,
        hash,
        ...(procedure.steps[action]?.automatic === true ? { automatic: true } : {}),
        row: {
          ...headline,
          region: county.region,
          stage: outcome.stage,
          ...parties,
          closedOn: headline.closed ? today : null,
          nextLastDay: clocks.map(({ lastDay }) => lastDay).sort()[0] ?? null,
        },
        audience: [...seenBefore, ...joining],
        joining,
        participants: before === null ? participants : newParticipants(procedure.partiesOf(before.file), participants),
        stops: outcome.stops,
        starts: outcome.starts,
        duties: outcome.duties.map((duty) => dutyRow(duty, clocks)),
        tallies: outcome.tallies,
        documents: [...(judged.numbered === undefined ? [] : [judged.numbered]), ...documents],
        attachmentIds: (resolved.attachments ?? []).map(({ id }) => id),
        links: judged.links ?? [],
      }),
      JSON.stringify(outcome.file),
    ],
    'record',
  )
  return {
    answer: { matterId, version: sequence, hash, action },
    companions: companions(before?.file ?? null, outcome.file, taken, matterId),
  }
}

const participantsOf = ({ originUnit, holderUnit }: Parties) => [
  { unit: originUnit, capacity: 'origin' },
  { unit: holderUnit, capacity: 'holder' },
]

const newParticipants = (before: Parties, now: ReturnType<typeof participantsOf>) => {
  const known = participantsOf(before)
  return now.filter(({ unit }, index) => known[index]?.unit !== unit)
}

function dutyRow(duty: Duty, clocks: readonly RunningClock[]) {
  const clock = clocks.find(({ limit }) => limit === duty.limit)
  return { ...duty, ...(clock === undefined ? { limit: null } : { lastDay: clock.lastDay }) }
}

/** The documents the step issues, complete or not at all: what is missing is named and nothing is recorded. */
function composed(
  deps: MattersDeps,
  { actor, today, now }: Asking,
  { kind, resolved, serials }: Judged,
  file: never,
  forms: readonly string[],
  clocks: readonly RunningClock[],
) {
  const county = deps.county()
  const { organ, settings, nameOf } = county.documentSurroundings(actor.organ)
  const { documents, refusals } = issueDocuments(
    kind,
    forms,
    file,
    {
      settings,
      nameOf,
      on: today,
      by: actor.name,
      lastDayOf: (limit) => clocks.find((clock) => clock.limit === limit)?.lastDay ?? null,
    },
    { holder: organ, origin: organ },
    { at: now, numbers: resolved.documentNumbers ?? {}, serials: serialsByForm(forms, serials) },
  )
  if (refusals.length > 0) throw new Refused(refusals)
  return documents.map((document) => ({ id: uuidv7(now), ...document }))
}
