/**
 * Documents that a step of the procedure issues from what it says, kept with those that officers prepare: they are
 * composed, numbered, served and found again alike.
 */

import { nextPreparedNumber, withPrepared, type Prepared, type WithPrepared } from '../../prepared/prepared.ts'
import type { PreparedRow, PreparedValues } from '../../prepared/values.ts'
import type { TakenStep } from '../../procedure/procedure.ts'
import { effectiveDay } from './effects.ts'
import type { OfficerFacts } from '../facts.ts'
import type { Item } from './registration.ts'

interface Issue {
  readonly form: string
  readonly values: PreparedValues
  /** The opinion of whoever approves it by this step. */
  readonly opinion?: string
  /** Somebody else who approved it before, by name. */
  readonly approved?: { readonly by: string; readonly opinion: string }
  /** Handed over on the spot: its service needs no step of its own. */
  readonly handedTo?: {
    readonly on: string
    readonly place: string
    readonly receiver: string
    readonly officerIds: readonly string[]
    readonly witness?: string | undefined
    /** Absent: those whom the step names. */
    readonly officers?: readonly OfficerFacts[]
  }
}

/** The file with a document that the step issues; its form must stand among the documents of the step. */
export function withIssued<File extends WithPrepared>(
  file: File,
  taken: TakenStep,
  { form, values, opinion, approved, handedTo }: Issue,
): File {
  const act = { on: taken.on, by: taken.actor.name, personId: taken.actor.personId }
  return withPrepared(file, {
    number: nextPreparedNumber(file),
    form,
    values,
    drawnUp: act,
    ...(opinion === undefined ? {} : { approval: { ...act, opinion } }),
    ...(approved === undefined ? {} : { approval: { ...approved, on: taken.on, personId: '' } }),
    issued: { on: taken.on, number: taken.resolved.documentNumbers?.[form] ?? '' },
    ...(handedTo === undefined ? {} : { service: serviceOf(handedTo, taken) }),
  })
}

function serviceOf(
  { on, place, receiver, officerIds, witness, officers }: NonNullable<Issue['handedTo']>,
  taken: TakenStep,
): NonNullable<Prepared['service']> {
  const mode = witness === undefined ? ('direct' as const) : ('leaving' as const)
  const service = { mode, servedOn: on, place, receiver, receiverRelation: '当场交付', officerIds: [...officerIds] }
  return {
    ...service,
    ...(witness === undefined ? {} : { witness }),
    on: taken.on,
    officers: officers ?? taken.resolved.officers ?? [],
    effectiveOn: effectiveDay(service),
  }
}

/** Things as the lists of the documents name them. */
export const goodsRows = (items: readonly Item[]): readonly PreparedRow[] =>
  items.map(({ name, quantity, condition = '' }) => ({ name, spec: condition, quantity, note: '' }))

/** A list that was written in one passage, one row a part. */
export const rowsOf = (text: string | undefined): readonly PreparedRow[] =>
  (text ?? '')
    .split(/[；;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, spec: '', quantity: '', note: '' }))
