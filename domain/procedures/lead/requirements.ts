import { article } from '../../../law/schema.ts'
import { limitationFor, limitationLastDay } from '../../deadlines/limitation.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { officersObstacles } from '../requirements.ts'
import { owesFeedback } from './duties.ts'
import type { LeadFile } from './file.ts'
import type { AssignOfficers, HandOver, JoinInto, RecordVerification, RefuseLead, TransferLead } from './payloads.ts'

/** Who received a case by transfer may not pass it on: it asks the common superior organ (SAMR 14; PL 25(2)). */
export const notASecondTransfer: Requirement<LeadFile> = (file, { actor }) =>
  file.receivers.includes(actor.organ)
    ? [{ code: 'second-transfer', basis: [article('SAMR', 14), article('PL', 25, 2)] }]
    : []

/** To an organ outside it is not passed on either, unless the common superior named that organ. */
export const notPassedOnByClue: Requirement<LeadFile, HandOver> = (file, { actor }, payload) =>
  payload === undefined || !file.receivers.includes(actor.organ) || payload.designation
    ? []
    : [{ code: 'second-transfer', basis: [article('SAMR', 14), article('PL', 25, 2)], field: 'designation' }]

/** Who hears that nothing is filed: a reporter who gave a name, and the organ that transferred the clue. */
export const whoIsTold = (file: LeadFile): readonly ({ readonly name: string } | { readonly unit: string })[] => [
  ...(file.reporter?.name ? [{ name: file.reporter.name }] : []),
  ...(owesFeedback(file) ? [{ unit: file.originUnit }] : []),
]

/** The letter goes to the one organ and team that may act here under this power. */
export const transferredToTheHolder: Requirement<LeadFile, TransferLead> = (_file, { resolved }, payload) => {
  if (payload === undefined) return []
  const basis = [article('PL', 22), article('PL', 18)]
  if (resolved.power === undefined) return [{ code: 'power-not-found', basis, field: 'powerCode' }]
  if (!resolved.holder) return [{ code: 'no-holder', basis, field: 'toUnit' }]
  const { organ, unit, name } = resolved.holder
  return payload.toOrgan === organ && payload.toUnit === unit
    ? []
    : [{ code: 'outside-own-powers', basis, field: 'toUnit', facts: { holder: name } }]
}

/**
 * A clue ends for another one only where nobody waits to hear of it: what another organ sent is verified and answered,
 * though the answer be that the case runs already.
 */
export const nobodyWaits: Requirement<LeadFile> = (file) =>
  owesFeedback(file) ? [{ code: 'feedback-owed', basis: [article('SEED', 3)] }] : []

/** No clue is its own duplicate. */
export const joinsAnother: Requirement<LeadFile, JoinInto> = (file, _surroundings, payload) =>
  payload === undefined || payload.leadNumber !== file.number ? [] : [notJoinable(payload.leadNumber)]

/** The other clue is there for whoever asks, and still taken further or filed. */
export const notJoinable = (number: string): Refusal => ({
  code: 'not-joinable',
  basis: [article('SAMR', 18)],
  field: 'leadId',
  facts: { number },
})

export const refusalHasReason: Requirement<LeadFile, RefuseLead> = (_file, _surroundings, payload) =>
  payload === undefined || payload.reason
    ? []
    : [{ code: 'reason-missing', basis: [article('PL', 25), article('SAMR', 17)], field: 'reason' }]

/** Two certified officers of the unit that holds the lead. */
export const officersOfTheUnit: Requirement<LeadFile, AssignOfficers> = (file, { resolved, today }, payload) => {
  if (payload === undefined) return []
  const officers = resolved.officers ?? []
  const strangers = officers
    .filter((officer) => officer.unit !== file.holderUnit)
    .map(({ name }): Refusal => ({ code: 'officer-not-in-squad', basis: [], field: 'officerIds', facts: { name } }))
  return [...officersObstacles(officers, today, 'officerIds'), ...strangers]
}

/** What a proposal to file must settle: party, cause, own power, limitation (PL 36, 54(2); SAMR 19). */
export const filingStandardMet: Requirement<LeadFile, RecordVerification> = (file, surroundings, payload) => {
  if (payload === undefined) return []
  if (payload.recommendation === 'do-not-file')
    return payload.reason ? [] : [{ code: 'reason-missing', basis: [article('SAMR', 20)], field: 'reason' }]
  const basis = [article('PL', 54, 2), article('SAMR', 19)]
  const missing: Refusal[] = [
    ...(payload.party === undefined ? [{ code: 'party-unknown', basis, field: 'party' } as const] : []),
    ...(payload.cause ? [] : [{ code: 'particulars-missing', basis, field: 'cause' } as const]),
  ]
  const chosen = payload.powerCode ?? file.power?.code
  const power: Refusal[] =
    chosen === undefined
      ? [{ code: 'no-power-chosen', basis: powerBasis, field: 'powerCode' }]
      : [...powerIsOwn(file, surroundings, undefined)]
  return [...missing, ...power, ...limitation(file, surroundings, payload)]
}

const powerBasis = [article('PL', 17), article('PL', 18)]

/**
 * A case is filed only under a power that the authority question, asked that day, gives to the organ that holds the lead.
 * Without an answer the question is only whether the step is open, and nothing is wrong yet.
 */
export const powerIsOwn: Requirement<LeadFile> = (file, { resolved }) => {
  if (resolved.holder === undefined) return []
  return resolved.holder !== null && resolved.holder.organ === file.holderOrgan
    ? []
    : [
        {
          code: 'outside-own-powers',
          basis: powerBasis,
          field: 'powerCode',
          facts: { holder: resolved.holder?.name ?? '' },
        },
      ]
}

/** Discovered too late: no penalty may be given (PL 36). The day the lead came in counts as the discovery. */
const limitation: Requirement<LeadFile, RecordVerification> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const discovered = dateInShanghai(file.receivedAt)
  const last = limitationLastDay(limitationFor(payload.seriousHarm), payload.violationOn)
  return discovered <= last
    ? []
    : [{ code: 'limitation-passed', basis: [article('PL', 36)], field: 'violationOn', facts: { lastDay: last } }]
}
