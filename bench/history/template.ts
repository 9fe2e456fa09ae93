/**
 * A played story, cut at every place where copies differ: ids, hashes, serials, names, the point on the map. A copy is
 * the same story with other words in those places and hashes of its own over what it then says.
 */

import { createHash } from 'node:crypto'
import { canonical } from '../../server/modules/matters/journal/canonical.ts'
import type { InMemoryMatters, Recorded, RecordedClock } from './in-memory.ts'
import { marks } from './story.ts'

/** Text with gaps: literal, gap, literal, gap … literal. Gaps are numbers into a copy's list of values. */
interface Gapped {
  readonly literals: readonly string[]
  readonly gaps: readonly number[]
}

export interface Template {
  readonly matters: number
  readonly gaps: readonly Gap[]
  /** Each step's text to be hashed, in the order of the steps, and where its hash belongs. */
  readonly steps: readonly { readonly text: Gapped; readonly previous: number | null; readonly hash: number }[]
  /** Lines for COPY by table. */
  readonly lines: Readonly<Record<TableName, readonly Gapped[]>>
  /** What each copy adds to the figures. */
  readonly tallies: readonly TallyLine[]
}

export type Gap =
  | { readonly is: 'id'; readonly at: string }
  | { readonly is: 'hash' | 'party' | 'place' | 'longitude' | 'latitude' }
  | {
      readonly is: 'serial'
      readonly organ: string
      readonly year: number
      readonly type: string
      readonly taken: boolean
    }

export const tableNames = ['matter', 'step', 'clock', 'audience', 'participant', 'duty', 'link', 'document'] as const
export type TableName = (typeof tableNames)[number]

export interface TallyLine {
  readonly organ: string
  readonly unit: string
  readonly kind: string
  readonly field: string
  readonly month: string
  readonly measure: string
  readonly amount: number
}

const genesis = '0'.repeat(64)

export function templateOf(spine: InMemoryMatters): Template {
  const { recorded } = spine
  const { gaps, numberOf } = gapsOf(spine)
  const cut = cutter(numberOf)
  const matters = [...new Set(recorded.map(({ matterId }) => matterId))]
  const lines = Object.fromEntries(tableNames.map((name) => [name, [] as Gapped[]])) as Record<TableName, Gapped[]>
  const add = (table: TableName, values: readonly unknown[]): void => {
    lines[table].push(cut(values.map(copyText).join('\t')))
  }

  for (const matterId of matters) {
    const steps = recorded.filter((step) => step.matterId === matterId)
    addMatter(add, steps)
    for (const step of steps) addStep(add, step)
    addClocks(add, steps)
  }
  return {
    matters: matters.length,
    gaps,
    steps: recorded.map((step) => ({
      text: cut(canonical(hashed(step))),
      previous: step.previousHash === genesis ? null : (numberOf.get(step.previousHash) ?? null),
      hash: numberOf.get(step.hash) as number,
    })),
    lines,
    tallies: recorded.flatMap(talliesOf),
  }
}

/** The same text as the product hashes (server/modules/matters, step-hash). */
const hashed = ({ matterId, sequence, commandId, action, actor, at, payload, resolved }: Recorded) => ({
  matterId,
  sequence,
  commandId,
  action,
  actor,
  at,
  payload,
  resolved,
})

type Add = (table: TableName, values: readonly unknown[]) => void

function addMatter(add: Add, steps: readonly Recorded[]): void {
  const [first, last] = [steps[0] as Recorded, steps.at(-1) as Recorded]
  const { row } = last
  add('matter', [
    last.matterId,
    row['region'],
    last.kind,
    row['number'],
    row['title'],
    row['stage'],
    row['holderUnit'],
    row['holderOrgan'],
    row['originUnit'],
    row['originOrgan'],
    row['township'],
    row['longitude'],
    row['latitude'],
    row['partyName'],
    row['field'],
    row['powerCode'],
    first.on,
    row['closedOn'],
    row['nextLastDay'],
    last.at,
    last.sequence,
    last.hash,
    arrayText(last.audience),
    row['words'],
    JSON.stringify(last.file),
  ])
  for (const unit of last.audience) add('audience', [unit, last.kind, first.on, last.matterId])
  for (const duty of last.duties) {
    add('duty', [
      last.matterId,
      duty.unit,
      duty.mover,
      duty.personId ?? '00000000-0000-0000-0000-000000000000',
      duty.action,
      duty.limit,
      duty.lastDay,
      duty.openFrom,
      duty.returned ?? false,
      duty.waiting ?? false,
      last.at,
    ])
  }
  const participants = new Map<string, readonly unknown[]>()
  for (const step of steps)
    for (const { unit, capacity } of step.participants) {
      const key = `${unit} ${capacity}`
      if (!participants.has(key)) participants.set(key, [last.matterId, unit, capacity, step.sequence])
    }
  for (const values of participants.values()) add('participant', values)
}

function addStep(add: Add, step: Recorded): void {
  const { actor } = step
  add('step', [
    step.matterId,
    step.sequence,
    step.commandId,
    step.action,
    actor.personId,
    actor.name,
    actor.postId,
    actor.unit,
    actor.organ,
    actor.role,
    step.at,
    JSON.stringify(step.payload),
    JSON.stringify(step.resolved),
    step.previousHash,
    step.hash,
  ])
  for (const { from, to, kind } of step.links) add('link', [from, to, kind, step.at])
  const issued = step.documents.filter(({ form }) => typeof form === 'string')
  issued.forEach((document, index) => {
    // A rendered file is pretended by its digest alone, or the server would render every one of them at its start.
    const digest = createHash('sm3').update(`${document.form}`).digest('hex')
    add('document', [
      document.id,
      step.matterId,
      step.sequence,
      index + 1,
      document.form,
      document.number ?? '',
      document.title,
      document.organ,
      document.serial == null ? null : document.type,
      document.serial == null ? null : document.year,
      document.serial,
      JSON.stringify(document.particulars),
      document.issuedAt,
      document.issuedBy,
      digest,
      digest,
      digest,
      1,
      1,
    ])
  })
}

function addClocks(add: Add, steps: readonly Recorded[]): void {
  const running = new Map<string, { clock: RecordedClock; startedBy: number }>()
  const line = ({ clock, startedBy }: { clock: RecordedClock; startedBy: number }, stopped: Recorded | null) =>
    add('clock', [
      steps[0]?.matterId,
      clock.limit,
      startedBy,
      clock.startedOn,
      clock.nominal,
      clock.lastDay,
      clock.dueAt,
      clock.provisional,
      stopped?.sequence,
      stopped?.on,
    ])
  for (const step of steps) {
    for (const limit of step.stops) {
      const stopped = running.get(limit)
      if (stopped !== undefined) line(stopped, step)
      running.delete(limit)
    }
    for (const clock of step.starts) running.set(clock.limit, { clock, startedBy: step.sequence })
  }
  for (const clock of running.values()) line(clock, null)
}

const talliesOf = ({ kind, row, on, tallies }: Recorded): TallyLine[] =>
  tallies.map(({ measure, amount }) => ({
    organ: String(row['holderOrgan']),
    unit: String(row['holderUnit']),
    kind,
    field: String(row['field'] ?? ''),
    month: `${on.slice(0, 7)}-01`,
    measure,
    amount: amount ?? 0,
  }))

/** Everything in a story that must be different in each copy. */
function gapsOf({ recorded, serials }: InMemoryMatters): { gaps: Gap[]; numberOf: Map<string, number> } {
  const gaps: Gap[] = []
  const numberOf = new Map<string, number>()
  const gap = (mark: string, is: Gap): void => {
    if (!numberOf.has(mark)) numberOf.set(mark, gaps.push(is) - 1)
  }
  for (const step of recorded) {
    gap(step.matterId, { is: 'id', at: step.at })
    gap(step.commandId, { is: 'id', at: step.at })
    gap(step.hash, { is: 'hash' })
    for (const { id } of step.documents) if (id !== undefined) gap(id, { is: 'id', at: step.at })
  }
  // A number that was held ready and not taken is the next one's: it may be mentioned, and leaves no gap.
  const written = JSON.stringify(recorded)
  const issued = new Set(recorded.flatMap(({ documents }) => documents.map(({ serial }) => serial)))
  for (const { organ, year, type, serial } of serials)
    if (written.includes(String(serial)))
      gap(String(serial), { is: 'serial', organ, year, type, taken: issued.has(serial) })
  gap(marks.party, { is: 'party' })
  gap(marks.place, { is: 'place' })
  gap(String(marks.longitude), { is: 'longitude' })
  gap(String(marks.latitude), { is: 'latitude' })
  return { gaps, numberOf }
}

function cutter(numberOf: ReadonlyMap<string, number>): (text: string) => Gapped {
  const marksOnce = new RegExp([...numberOf.keys()].map((mark) => mark.replaceAll('.', '\\.')).join('|'), 'g')
  return (text) => {
    const literals: string[] = []
    const gaps: number[] = []
    let from = 0
    for (const found of text.matchAll(marksOnce)) {
      literals.push(text.slice(from, found.index))
      gaps.push(numberOf.get(found[0]) as number)
      from = found.index + found[0].length
    }
    literals.push(text.slice(from))
    return { literals, gaps }
  }
}

/** A value as COPY's text format wants it. */
function copyText(value: unknown): string {
  if (value === null || value === undefined) return '\\N'
  return String(value).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
}

const arrayText = (items: readonly string[]): string => `{${items.map((item) => `"${item}"`).join(',')}}`

/** The text with a copy's values in its gaps. */
export function filled({ literals, gaps }: Gapped, values: readonly string[]): string {
  let text = literals[0] ?? ''
  for (let index = 0; index < gaps.length; index++) {
    text += values[gaps[index] as number] ?? ''
    text += literals[index + 1] ?? ''
  }
  return text
}
