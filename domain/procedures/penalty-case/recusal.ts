/**
 * Recusal (回避): who has an interest in the case steps aside. The party may ask, or whoever is concerned says so; the
 * organ head decides, on the head the leaders together, and the investigation goes on until then (PL 43; SAMR 4).
 */

import { z } from 'zod'
import { article } from '../../../law/schema.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { Id, OptionalText, PlainDateText, Text } from '../facts.ts'
import type { PreparedValues } from '../../prepared/values.ts'
import type { CaseFile, Done } from './file.ts'

export const RequestRecusal = z.object({
  requestedOn: PlainDateText,
  /** Who asks: the party, or the person concerned. */
  by: Text(60),
  whose: z.enum(['officer', 'reviewer', 'head']),
  /** The officer concerned; nobody else can be chosen from the file. */
  personId: Id.optional(),
  /** Name of the person concerned. */
  name: Text(60),
  reason: Text(1000),
})
export type RequestRecusal = z.infer<typeof RequestRecusal>

export const DecideRecusal = z.object({
  granted: z.boolean(),
  reason: Text(1000),
  /** What becomes of what the person did before; needed where the request is granted. */
  earlierActs: OptionalText(500),
  /** The leaders decide together on the head (SAMR 4). */
  discussion: z.object({ on: PlainDateText, attendees: Text(300), conclusion: Text(2000) }).optional(),
})
export type DecideRecusal = z.infer<typeof DecideRecusal>

export const ReassignOfficers = z.object({ officerIds: z.array(Id).max(8), reason: Text(300) })
export type ReassignOfficers = z.infer<typeof ReassignOfficers>

export interface Recusal extends RequestRecusal {
  /** Day and name of the record; who asked is `by`. */
  readonly recorded: Done
  readonly decision: (DecideRecusal & Done) | null
}

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

/** The request that waits for a decision; undefined: none does. */
export const pendingRecusal = ({ recusals }: Pick<CaseFile, 'recusals'>): Recusal | undefined =>
  recusals?.find(({ decision }) => decision === null)

/** Whoever has to step aside in this case. */
export const recused = ({ recusals }: Pick<CaseFile, 'recusals'>): readonly Recusal[] =>
  (recusals ?? []).filter(({ decision }) => decision?.granted === true)

const refusal = (name: string, field?: string): Refusal => ({
  code: 'person-recused',
  basis: [article('PL', 43, 1)],
  facts: { name },
  ...(field === undefined ? {} : { field }),
})

/** Nobody who was recused is named for an act of the case again. */
export const nobodyRecused: Need<{ officerIds: readonly string[] }> = (file, _surroundings, payload) =>
  payload === undefined
    ? []
    : recused(file).flatMap(({ personId, name }) =>
        personId !== undefined && payload.officerIds.includes(personId) ? [refusal(name, 'officerIds')] : [],
      )

/** Nor does a recused reviewer or head act in it. */
export const actorNotRecused: Need = (file, { actor }) =>
  recused(file).some(({ personId, name }) => personId === actor.personId || name === actor.name)
    ? [refusal(actor.name)]
    : []

/** The investigation goes on while a request is open; the decision on the case waits (PL 43(3)). */
export const recusalDecided: Need = (file) => {
  const pending = pendingRecusal(file)
  return pending === undefined
    ? []
    : [{ code: 'recusal-pending', basis: [article('PL', 43, 3)], facts: { name: pending.name } }]
}

/** One request at a time; an officer of the case is named by choice. */
export const recusalCanBeAsked: Need<RequestRecusal> = (file, _surroundings, payload) => {
  if (payload === undefined) return recusalDecided(file, _surroundings, payload)
  const known = file.officers.some(({ personId }) => personId === payload.personId)
  const stranger: Refusal[] =
    payload.whose === 'officer' && !known
      ? [{ code: 'no-officer-of-the-case', basis: [article('PL', 43, 2)], field: 'personId' }]
      : []
  return [...recusalDecided(file, _surroundings, payload), ...stranger]
}

export const recusalWasAsked: Need = (file) =>
  pendingRecusal(file) === undefined ? [{ code: 'no-recusal-request', basis: [article('PL', 43, 2)] }] : []

/** Nobody decides on himself, and on the head the leaders decide together (SAMR 4). */
export const recusalDecidedByOthers: Need<DecideRecusal> = (file, { actor }, payload) => {
  const pending = pendingRecusal(file)
  if (pending === undefined) return []
  const basis = [article('PL', 43, 3), article('SAMR', 4)]
  if (pending.personId === actor.personId || pending.name === actor.name) return [{ code: 'own-recusal', basis }]
  return payload !== undefined && pending.whose === 'head' && payload.discussion === undefined
    ? [{ code: 'not-discussed', basis: [article('SAMR', 4)], field: 'discussion' }]
    : []
}

/** Whoever grants a recusal says what becomes of what the person did before. */
export const earlierActsSettled: Need<DecideRecusal> = (_file, _surroundings, payload) =>
  payload?.granted === true && !payload.earlierActs
    ? [{ code: 'reason-missing', basis: [article('PL', 43, 3)], field: 'earlierActs' }]
    : []

/** Officers of the unit that holds the case. */
export const officersOfTheHolder: Need<ReassignOfficers> = ({ holderUnit }, { resolved }, payload) =>
  payload === undefined
    ? []
    : (resolved.officers ?? [])
        .filter(({ unit }) => unit !== holderUnit)
        .map(({ name }): Refusal => ({
          code: 'officer-not-in-squad',
          basis: [],
          field: 'officerIds',
          facts: { name },
        }))

/** What the decision (DOC-027) says. */
export const said = (
  request: Recusal,
  { granted, reason, earlierActs, discussion }: DecideRecusal,
): PreparedValues => ({
  applicant: request.by,
  appliedOn: request.requestedOn,
  challenged: request.name,
  recusalReason: `${request.reason}\n经审查：${[reason, earlierActs].filter(Boolean).join('')}`,
  recusalDecision: granted ? 'granted' : 'refused',
  decidedBy: discussion === undefined ? 'head' : 'collective',
})
