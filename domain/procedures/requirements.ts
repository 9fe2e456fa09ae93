/** Requirements that several procedures share: officers, certificates, dates. Each refusal names its article. */

import { article, type Citation } from '../../law/schema.ts'
import { dateInShanghai, plusYears, type PlainDate } from '../calendar/plain-date.ts'
import type { Requirement, Surroundings } from '../procedure/procedure.ts'
import type { Refusal } from '../refusal.ts'
import type { OfficerFacts } from './facts.ts'

/** Two officers at least, each with a certificate valid on the day (PL 42; SDSUP 10). */
export function officersObstacles(officers: readonly OfficerFacts[], on: PlainDate, field: string): readonly Refusal[] {
  const basis = [article('PL', 42), article('SDSUP', 10)]
  const few: Refusal[] = officers.length < 2 ? [{ code: 'fewer-than-two-officers', basis, field }] : []
  return [...few, ...officers.flatMap((officer) => certificateObstacles(officer, on, field))]
}

/** Why this officer may not be chosen on this day; empty: may be. The screen asks the same question. */
export function certificateObstacles(
  { name, certificate }: Pick<OfficerFacts, 'name' | 'certificate'>,
  on: PlainDate,
  field = 'officerIds',
): readonly Refusal[] {
  const basis = [article('PL', 42), article('SDSUP', 10)]
  if (certificate === null) return [{ code: 'certificate-missing', basis, facts: { name }, field }]
  if (certificate.validTo < on || certificate.validFrom > on)
    return [{ code: 'certificate-expired', basis, facts: { name, validTo: certificate.validTo }, field }]
  return []
}

/** The officers that the payload names, judged by what the server looked up, on the day on which they acted. */
export function twoOfficersNamed<File>(): Requirement<File, { officerIds: readonly string[] }> {
  return (_file, { resolved, today }, payload) =>
    payload === undefined ? [] : officersObstacles(resolved.officers ?? [], dayOfAct(payload, today), 'officerIds')
}

/** The day of what a payload reports: an inspection, an inquiry, a service may be written down later; otherwise today. */
export function dayOfAct(payload: unknown, today: PlainDate): PlainDate {
  const { startedAt, servedOn } = payload as { startedAt?: unknown; servedOn?: unknown }
  if (typeof startedAt === 'string') return dateInShanghai(startedAt)
  return typeof servedOn === 'string' ? servedOn : today
}

/** A date of the payload must lie between the start of the matter and today. */
export function dateBetween<File, Payload>(
  field: keyof Payload & string,
  earliest: (file: File) => PlainDate | null,
): Requirement<File, Payload> {
  return (file, { today }, payload) => {
    const value = payload?.[field]
    return typeof value === 'string' ? dateObstacles(value, earliest(file), today, field) : []
  }
}

/** An instant or a date that lies in the future, before what it must follow, or absurdly far back. */
export function dateObstacles(
  value: string,
  earliest: PlainDate | null,
  today: PlainDate,
  field: string,
): readonly Refusal[] {
  const on = value.length > 10 ? dateInShanghai(value) : value
  if (on > today) return [{ code: 'date-in-future', basis: [], field, facts: { date: on, today } }]
  if (earliest !== null && on < earliest)
    return [{ code: 'date-before-start', basis: [], field, facts: { date: on, earliest } }]
  if (on < plusYears(today, -20)) return [{ code: 'date-implausible', basis: [], field, facts: { date: on } }]
  return []
}

/** The instants of a record: begun before ended, both in the past. What took no time was not done. */
export function recordTimes<File, Payload extends { startedAt: string; endedAt: string }>(
  earliest: (file: File) => PlainDate | null,
): Requirement<File, Payload> {
  return (file, { today, now }, payload) => {
    if (payload === undefined) return []
    const { startedAt, endedAt } = payload
    const late: Refusal[] =
      Date.parse(endedAt) > Date.parse(now)
        ? [{ code: 'date-in-future', basis: [], field: 'endedAt', facts: { date: dateInShanghai(endedAt), today } }]
        : []
    const order: Refusal[] =
      Date.parse(endedAt) <= Date.parse(startedAt) ? [{ code: 'end-before-start', basis: [], field: 'endedAt' }] : []
    return [...dateObstacles(startedAt, earliest(file), today, 'startedAt'), ...late, ...order]
  }
}

/** Certificates shown on own initiative and the right to ask for recusal told (PL 55, 43). */
export function rightsTold<File>(): Requirement<File, { certificatesShown: boolean; recusalTold: boolean }> {
  return (_file, _surroundings, payload) => {
    if (payload === undefined) return []
    const shown: Refusal[] = payload.certificatesShown
      ? []
      : [{ code: 'certificates-not-shown', basis: [article('PL', 55)], field: 'certificatesShown' }]
    const told: Refusal[] = payload.recusalTold
      ? []
      : [{ code: 'recusal-not-told', basis: [article('PL', 43)], field: 'recusalTold' }]
    return [...shown, ...told]
  }
}

/** A record that the party did not sign says who saw it. */
export function refusalWitnessed<File>(
  basis: readonly Citation[],
): Requirement<File, { signature: string; witness?: string | undefined; recording?: string | undefined }> {
  return (_file, _surroundings, payload) =>
    payload === undefined || payload.signature === 'signed' || payload.witness || payload.recording
      ? []
      : [{ code: 'witness-missing', basis, field: 'witness' }]
}

/** A sentence that must hold whatever the payload says. */
export function must<File>(
  code: Refusal['code'],
  basis: readonly Citation[],
  holds: (file: File, surroundings: Surroundings) => boolean,
  facts?: (file: File, surroundings: Surroundings) => Readonly<Record<string, string | number>>,
): Requirement<File, unknown> {
  return (file, surroundings) =>
    holds(file, surroundings)
      ? []
      : [{ code, basis, ...(facts === undefined ? {} : { facts: facts(file, surroundings) }) }]
}
