/**
 * Several violations of one party in one case (合并处罚): the one it was filed for, number 1, and those that are added, each
 * with its own facts, power and evidence. Discretion is exercised for each apart; what is imposed is added up and executed
 * together. One act is one fine: of several provisions only the one with the higher fine is applied (PL 29).
 */

import { z } from 'zod'
import { OptionalText, penaltyKinds, PlainDateText, Text, type PowerFacts, type Resolved } from '../facts.ts'
import type { CaseFile, Done } from './file.ts'
import type { FurtherPenalty, Penalty } from './payloads.ts'

export const AddViolation = z.object({
  /** 案由 */
  cause: Text(120),
  powerCode: z.string().max(20),
  facts: Text(4000),
  violationOn: PlainDateText,
  continuing: z.boolean(),
  /** Day of the discovery, for the limitation. Absent: the day it is added. */
  discoveredOn: PlainDateText.optional(),
  seriousHarm: OptionalText(500),
  /** Number of the violation whose act this is, under another provision. Absent: an act of its own. */
  sameActAs: z.number().int().positive().optional(),
  /** What makes it an act of its own. */
  distinct: OptionalText(500),
  /** Pieces of evidence of the case that prove it. */
  evidence: z.array(z.number().int().positive()).max(100),
})
export type AddViolation = z.infer<typeof AddViolation>

export const FileViolation = z.object({ number: z.number().int().min(2), opinion: Text(500) })
export type FileViolation = z.infer<typeof FileViolation>

export const DropViolation = z.object({ number: z.number().int().min(2), reason: Text(1000) })
export type DropViolation = z.infer<typeof DropViolation>

export interface Violation extends Omit<AddViolation, 'powerCode'> {
  /** Within the case, from 2. */
  readonly number: number
  readonly power: PowerFacts
  readonly added: Done
  /** 补充立案: the head's approval (PL 54(2)). */
  readonly filing: (Done & { readonly opinion: string; readonly sequence: number }) | null
  readonly dropped: (Done & { readonly reason: string }) | null
}

type WithViolations = Pick<CaseFile, 'violations'>

/** Further violations that nobody dropped. */
export const furtherViolations = ({ violations = [] }: WithViolations): readonly Violation[] =>
  violations.filter(({ dropped }) => dropped === null)

/** Further violations that the head filed: each is answered with a penalty of its own. */
export const filedViolations = (file: WithViolations): readonly Violation[] =>
  furtherViolations(file).filter(({ filing }) => filing !== null)

export const numberedViolation = (file: WithViolations, number: number): Violation | undefined =>
  furtherViolations(file).find((one) => one.number === number)

export const waitingViolation = (file: WithViolations): Violation | undefined =>
  furtherViolations(file).find(({ filing }) => filing === null)

/** The one that was filed last: what the filing approval is about. */
export const lastFiledViolation = (file: WithViolations): Violation | undefined =>
  [...filedViolations(file)].sort((a, b) => (a.filing?.sequence ?? 0) - (b.filing?.sequence ?? 0)).at(-1)

/** The file with one of its further violations changed. */
export const withViolation = (file: CaseFile, number: number, change: Partial<Violation>): CaseFile => ({
  ...file,
  violations: (file.violations ?? []).map((one) => (one.number === number ? { ...one, ...change } : one)),
})

/** Pieces of evidence that prove a further violation: those named when it was added, and those that name it. */
export const evidenceOf = ({ evidence }: Pick<CaseFile, 'evidence'>, violation: Violation): readonly number[] =>
  evidence
    .filter((piece) => piece.violation === violation.number || violation.evidence.includes(piece.number))
    .map(({ number }) => number)

// What is imposed

/** Kinds and amounts of a penalty, without the discretion behind them. */
export type Imposed = Pick<Penalty, 'kinds' | 'fineInYuan' | 'confiscatedInYuan'>

export interface WithFurther {
  readonly penalty: Penalty
  readonly further?: readonly FurtherPenalty[] | undefined
}

/** All that is imposed for one case: every kind once, fines and confiscated gains added up (合并执行). */
export function combined({ penalty, further }: WithFurther): Imposed {
  if (further === undefined || further.length === 0) return penalty
  const all = [penalty, ...further.map((one) => one.penalty)]
  return {
    kinds: penaltyKinds.filter((kind) => all.some(({ kinds }) => kinds.includes(kind))),
    fineInYuan: sum(all.filter(({ kinds }) => kinds.includes('fine')).map(({ fineInYuan }) => fineInYuan)),
    confiscatedInYuan: sum(all.map(({ confiscatedInYuan }) => confiscatedInYuan)),
  }
}

/** Null where nothing at all was named. */
export function sum(amounts: readonly (number | null | undefined)[]): number | null {
  const named = amounts.filter((yuan) => yuan !== null && yuan !== undefined)
  return named.length === 0 ? null : named.reduce((total, yuan) => total + Math.round(yuan * 100), 0) / 100
}

/** Whether one asks more than the other for any violation, or something of another kind, or for one that was not told. */
export const heavierInAny = (intended: WithFurther, notified: WithFurther): readonly HeavierPart[] =>
  numbered(intended).flatMap(({ number, penalty }) => {
    const told = numbered(notified).find((one) => one.number === number)?.penalty
    return told !== undefined && !heavier(penalty, told) ? [] : [{ number, intended: penalty, notified: told ?? null }]
  })

export interface HeavierPart {
  readonly number: number
  readonly intended: Penalty
  readonly notified: Penalty | null
}

export const numbered = ({ penalty, further = [] }: WithFurther): readonly { number: number; penalty: Penalty }[] => [
  { number: 1, penalty },
  ...further,
]

/** Whether one penalty asks more than the other, or something of another kind. */
export function heavier(intended: Imposed, notified: Imposed): boolean {
  const more = (a: number | null | undefined, b: number | null | undefined) => (a ?? 0) > (b ?? 0)
  return (
    more(intended.fineInYuan, notified.fineInYuan) ||
    more(intended.confiscatedInYuan, notified.confiscatedInYuan) ||
    intended.kinds.some((kind) => !notified.kinds.includes(kind))
  )
}

/** The number of the violation, where it is not the one the case was filed for. */
export const violationFact = (number: number): { readonly violation?: number } =>
  number === 1 ? {} : { violation: number }

/** The powers of the day under which the further violations are judged; those of the file where none were looked up. */
export const powerOf = (violation: Violation, { furtherPowers }: Resolved): PowerFacts =>
  furtherPowers?.find(({ number }) => number === violation.number)?.power ?? violation.power

/** Nothing at all is imposed under this provision. */
export const nothingImposed = ({ kinds }: Imposed): boolean => kinds.length === 0

/** Whether the violation shares its act with another one. */
export const inConcurrence = (file: WithViolations, number: number): boolean =>
  acts(file).some((act) => act.length > 1 && act.includes(number))

/** The first violation of the act that this one belongs to. */
function rootOf(file: WithViolations, number: number): number {
  const same = numberedViolation(file, number)?.sameActAs
  return same === undefined || same >= number ? number : rootOf(file, same)
}

/** The numbers of the violations by the act that they are. */
export function acts(file: WithViolations): readonly (readonly number[])[] {
  const all = [1, ...furtherViolations(file).map(({ number }) => number)]
  return [...new Set(all.map((number) => rootOf(file, number)))].map((root) =>
    all.filter((number) => rootOf(file, number) === root),
  )
}

/** The file with the powers of its further violations as they were looked up. */
export const withPowersOfTheDay = (file: CaseFile, { furtherPowers }: Resolved): CaseFile =>
  file.violations === undefined || furtherPowers === undefined
    ? file
    : {
        ...file,
        violations: file.violations.map((one) => ({ ...one, power: powerOf(one, { furtherPowers }) })),
      }

/** What is notified or decided for the further violations, with the power each rests on. */
export const withBasis = (
  file: WithViolations,
  further: readonly FurtherPenalty[] | undefined,
): { readonly further?: readonly (FurtherPenalty & { readonly powerCode: string })[] } =>
  further === undefined || further.length === 0
    ? {}
    : {
        further: further.map(({ number, penalty }) => ({
          number,
          penalty,
          powerCode: numberedViolation(file, number)?.power.code ?? '',
        })),
      }
