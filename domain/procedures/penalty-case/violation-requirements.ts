/** The guards of several violations in one case (PL 29, 34, 36, 54), each with its article. */

import { article, type Citation } from '../../../law/schema.ts'
import { limitationFor, limitationLastDay } from '../../deadlines/limitation.ts'
import { assess } from '../../discretion/assess.ts'
import { foodFineOfCityLevel } from '../../discretion/judge-fine.ts'
import { statutoryRanges } from '../../discretion/statutory-range.ts'
import type { Requirement } from '../../procedure/procedure.ts'
import type { Refusal } from '../../refusal.ts'
import { highestProvisions } from '../../thresholds/highest-provision.ts'
import type { Resolved } from '../facts.ts'
import type { CaseFile } from './file.ts'
import {
  acts,
  evidenceOf,
  filedViolations,
  furtherViolations,
  inConcurrence,
  nothingImposed,
  numbered,
  numberedViolation,
  powerOf,
  sum,
  waitingViolation,
  type AddViolation,
  type DropViolation,
  type FileViolation,
  type WithFurther,
} from './violations.ts'

type Need<Payload = unknown> = Requirement<CaseFile, Payload>

const oneAct: readonly Citation[] = [article('PL', 29)]

/** A violation is filed when its standard is met, the same as the first one (PL 54(2)). */
export const violationsFiled: Need = (file) => {
  const waiting = waitingViolation(file)
  return waiting === undefined
    ? []
    : [
        {
          code: 'violation-not-filed',
          basis: [article('PL', 54, 2)],
          facts: { violation: waiting.number, cause: waiting.cause },
        },
      ]
}

export const violationWaits: Need<FileViolation> = (file, _surroundings, payload) =>
  (payload === undefined ? waitingViolation(file) : numberedViolation(file, payload.number))?.filing === null
    ? []
    : [{ code: 'no-such-violation', basis: [article('PL', 54, 2)], field: 'number' }]

export const violationThere: Need<DropViolation> = (file, _surroundings, payload) =>
  (payload === undefined ? furtherViolations(file).length > 0 : numberedViolation(file, payload.number) !== undefined)
    ? []
    : [{ code: 'no-such-violation', basis: [article('PL', 54, 2)], field: 'number' }]

/**
 * An act of its own, said why; or the same act under another provision, which then bears a fine only if it has the higher
 * one. The same provision is not applied to one act twice (PL 29).
 */
export const oneOrAnotherAct: Need<AddViolation> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const { sameActAs, powerCode, violationOn, facts, distinct } = payload
  const known = [
    { number: 1, power: file.power, violationOn: file.violationOn, facts: file.report?.facts ?? file.facts },
    ...furtherViolations(file),
  ]
  const twin = known.find(
    (one) =>
      one.power.code === powerCode &&
      (one.number === sameActAs || (one.violationOn === violationOn && one.facts.trim() === facts.trim())),
  )
  if (twin !== undefined)
    return [{ code: 'violation-already-there', basis: oneAct, field: 'powerCode', facts: { violation: twin.number } }]
  if (sameActAs !== undefined)
    return known.some(({ number }) => number === sameActAs)
      ? []
      : [{ code: 'no-such-violation', basis: oneAct, field: 'sameActAs' }]
  return distinct ? [] : [{ code: 'act-not-distinct', basis: oneAct, field: 'distinct' }]
}

/** The pieces it rests on are in the file. */
export const evidenceNamed: Need<AddViolation> = ({ evidence }, _surroundings, payload) =>
  (payload?.evidence ?? []).every((number) => evidence.some((piece) => piece.number === number))
    ? []
    : [{ code: 'no-evidence', basis: [article('PL', 40), article('PL', 46)], field: 'evidence' }]

/** Each violation has evidence of its own (PL 40, 46). */
export const violationsProven: Need = (file) =>
  filedViolations(file)
    .filter((violation) => evidenceOf(file, violation).length === 0)
    .map(({ number, cause }) => ({
      code: 'violation-without-evidence' as const,
      basis: [article('PL', 40), article('PL', 46)],
      facts: { violation: number, cause },
    }))

/** Each violation lies inside the limitation for itself (PL 36). */
export const violationsInsideLimitation: Need = (file) =>
  furtherViolations(file).flatMap((violation) =>
    limitationOf(violation, violation.discoveredOn ?? violation.added.on).map((found) => ({
      ...found,
      facts: { ...found.facts, violation: violation.number },
    })),
  )

export const addedInsideLimitation: Need<AddViolation> = (_file, { today }, payload) =>
  payload === undefined
    ? []
    : limitationOf(payload, payload.discoveredOn ?? today).map((found) => ({ ...found, field: 'violationOn' }))

function limitationOf(
  { violationOn, seriousHarm }: Pick<AddViolation, 'violationOn' | 'seriousHarm'>,
  discovered: string,
): readonly Refusal[] {
  const last = limitationLastDay(limitationFor(seriousHarm), violationOn)
  return discovered <= last ? [] : [{ code: 'limitation-passed', basis: [article('PL', 36)], facts: { lastDay: last } }]
}

/** Every violation that was filed is answered, and none that was not. */
export const everyViolationAnswered: Need<WithFurther> = (file, _surroundings, payload) => {
  if (payload === undefined) return []
  const filed = filedViolations(file)
  const answered = payload.further ?? []
  return [
    ...filed
      .filter(({ number }) => answered.filter((one) => one.number === number).length !== 1)
      .map(({ number, cause }) => ({
        code: 'violation-without-penalty' as const,
        basis: [article('PL', 57, 1)],
        field: 'further',
        facts: { violation: number, cause },
      })),
    ...answered
      .filter(({ number }) => !filed.some((one) => one.number === number))
      .map(() => ({ code: 'no-such-violation' as const, basis: [article('PL', 54, 2)], field: 'further' })),
  ]
}

/** The penalty of each further violation lies within its own statute and grade (PL 5, 34). */
export const furtherWithinDiscretion: Need<WithFurther> = (file, { resolved }, payload) =>
  payload === undefined ? [] : furtherObstacles(file, payload, resolved)

/** What stands against the penalties of the further violations; nothing stands against one without any for the same act. */
export function furtherObstacles(file: CaseFile, imposed: WithFurther, resolved: Resolved = {}): readonly Refusal[] {
  const apart = (imposed.further ?? []).flatMap(({ number, penalty }) => {
    const violation = numberedViolation(file, number)
    if (violation === undefined || (inConcurrence(file, number) && nothingImposed(penalty))) return []
    const { obstacles } = assess(powerOf(violation, resolved), file.party.kind, penalty)
    return obstacles.map((found) => ({ ...found, field: 'further', facts: { ...found.facts, violation: number } }))
  })
  return [...apart, ...oneActOneFine(file, imposed, resolved), ...foodTogether(file, imposed, resolved)]
}

/** For one act only the provision with the higher fine is applied, and only once (PL 29). */
function oneActOneFine(file: CaseFile, imposed: WithFurther, resolved: Resolved): readonly Refusal[] {
  return acts(file)
    .filter((act) => act.length > 1)
    .flatMap((act): readonly Refusal[] => {
      const provisions = act.flatMap((number) => provisionOf(file, imposed, number, resolved))
      const fined = provisions.filter(({ fines }) => fines)
      const highest = highestProvisions(provisions.filter(({ highInYuan }) => highInYuan > 0))
      const right =
        fined.length === 0 || (fined.length === 1 && highest.some(({ number }) => number === fined[0]?.number))
      const [first] = highest
      if (right || first === undefined) return []
      return [
        {
          code: 'one-act-one-fine',
          basis: oneAct,
          field: 'further',
          facts: { power: first.power.name, violation: first.number, high: first.highInYuan },
        },
      ]
    })
}

function provisionOf(file: CaseFile, imposed: WithFurther, number: number, resolved: Resolved) {
  const violation = numberedViolation(file, number)
  const penalty = number === 1 ? imposed.penalty : imposed.further?.find((one) => one.number === number)?.penalty
  if (penalty === undefined || (number !== 1 && violation === undefined)) return []
  const power = violation === undefined ? (resolved.power ?? file.power) : powerOf(violation, resolved)
  const base = { baseInYuan: penalty.baseInYuan ?? null, units: penalty.units ?? null }
  const ranges = statutoryRanges(power, file.party.kind, base).ranges.filter(({ kind }) => kind !== 'named')
  return [
    {
      number,
      power,
      fines: penalty.kinds.includes('fine'),
      lowInYuan: Math.max(0, ...ranges.map(({ low }) => low)),
      highInYuan: Math.max(0, ...ranges.map(({ high }) => high)),
    },
  ]
}

/** Food fines of one decision that together reach the amount of the city level are the city's (FSLR 81). */
function foodTogether(file: CaseFile, imposed: WithFurther, resolved: Resolved): readonly Refusal[] {
  const fines = numbered(imposed).flatMap(({ number, penalty }) => {
    const violation = numberedViolation(file, number)
    const power = violation === undefined ? (resolved.power ?? file.power) : powerOf(violation, resolved)
    return power.law.startsWith('食品安全法') && penalty.kinds.includes('fine') ? [penalty.fineInYuan ?? 0] : []
  })
  const together = sum(fines) ?? 0
  return fines.length > 1 && together >= foodFineOfCityLevel && fines.every((fine) => fine < foodFineOfCityLevel)
    ? [
        {
          code: 'level-limit',
          basis: [article('FSLR', 81)],
          field: 'further',
          facts: { law: '食品安全法', article: 0, fine: together, limit: foodFineOfCityLevel },
        },
      ]
    : []
}

/** The organ may use the power of every further violation on the day (PL 17, 18(2), 22). */
export const competentForFurther: Need<WithFurther> = ({ holderOrgan }, { resolved }) =>
  (resolved.furtherPowers ?? [])
    .filter(({ holder }) => holder !== undefined && holder?.organ !== holderOrgan)
    .map(({ number, holder }) => ({
      code: 'outside-own-powers' as const,
      basis: [article('PL', 17), article('PL', 18, 2), article('PL', 22)],
      field: 'further',
      facts: { violation: number, ...(holder === null || holder === undefined ? {} : { holder: holder.name }) },
    }))

/** A piece of evidence is of a violation that stands. */
export const violationOfPiece: Need<{ readonly violation?: number | undefined }> = (file, _surroundings, payload) =>
  payload?.violation === undefined || numberedViolation(file, payload.violation) !== undefined
    ? []
    : [{ code: 'no-such-violation', basis: [article('PL', 46)], field: 'violation' }]
