/**
 * How a drawn case file is scored: what the file says against itself stands there already, the reviewer confirms it, or
 * rejects it with a reason, or adds what the file does not say. A confirmed fatal finding fails the file whatever its points.
 */

import { z } from 'zod'
import {
  reviewItems,
  reviewStandards,
  type ReviewGrade,
  type ReviewItem,
  type ReviewStandard,
} from '../../law/case-reviews/standards.ts'
import { article } from '../../law/schema.ts'
import type { PlainDate } from '../calendar/plain-date.ts'
import { Id, OptionalText, Text } from '../procedures/facts.ts'
import type { CaseFile } from '../procedures/penalty-case/file.ts'
import type { Refusal } from '../refusal.ts'
import { reviewCase, type Look } from './case-review.ts'
import { threeSystems } from './three-systems.ts'

/** What the file says against itself. */
export interface OwnFinding {
  readonly item: ReviewItem
  /** The code of a refusal, or of a light of the three systems; with the item it names the finding. */
  readonly code: string
  readonly fatal: boolean
  /** Points it costs if the reviewer confirms it as it stands. */
  readonly proposedInPoints: number
  /** What its words need: how many, until which day. */
  readonly facts: Readonly<Record<string, string | number>>
}

export const JudgedFinding = z.object({
  item: z.enum(reviewItems),
  source: z.enum(['file', 'reviewer']),
  /** Of the file's own findings. */
  code: OptionalText(60),
  /** What the reviewer found besides, or why the file's own finding does not hold. */
  reason: OptionalText(1000),
  confirmed: z.boolean(),
  fatal: z.boolean(),
  deduction: z.number().int().min(0).max(100),
})
export type JudgedFinding = z.infer<typeof JudgedFinding>

export const ScoreFile = z.object({
  caseId: Id,
  /** The version of the case that the reviewer saw. */
  version: z.number().int().positive(),
  findings: z.array(JudgedFinding).max(60),
  comment: OptionalText(2000),
})
export type ScoreFile = z.infer<typeof ScoreFile>

export interface Score {
  readonly points: number
  readonly failedBy: readonly ReviewItem[]
  readonly grade: ReviewGrade
}

const basis = [article('PL', 75, 1)]

/** The standard in force on a day. Throws where there is none. */
export function standardOn(day: PlainDate): ReviewStandard {
  const standard = reviewStandards.find(
    ({ validFrom, validTo }) => validFrom <= day && (validTo === undefined || day <= validTo),
  )
  if (standard === undefined) throw new RangeError(`no standard of review on ${day}`)
  return standard
}

const systems = { publicity: 'publicity', record: 'record', 'legal-review': 'review' } as const

/** The nine grounds and the three systems of the file as it stands: red costs all points of its item and is fatal. */
export function ownFindings(file: CaseFile, look: Look, standard: ReviewStandard): readonly OwnFinding[] {
  const slight = (item: ReviewItem): number => Math.min(standard.slightInPoints, standard.items[item].points)
  const ofGrounds = reviewCase(file, look).flatMap(({ ground, findings }) =>
    findings.map(({ severity, what }) => ({
      item: ground,
      code: what.code,
      fatal: severity === 'red' && standard.items[ground].veto,
      proposedInPoints: severity === 'red' ? standard.items[ground].points : slight(ground),
      facts: what.facts ?? {},
    })),
  )
  const lights = threeSystems(file, look.clocks, look.today)
  const ofSystems = (Object.keys(systems) as (keyof typeof systems)[]).flatMap((item): readonly OwnFinding[] => {
    const light = lights[systems[item]]
    if (light.state !== 'breach' && light.state !== 'missing') return []
    const { points, veto } = standard.items[item]
    const breach = light.state === 'breach'
    const { why: code, facts } = light
    return [{ item, code, fatal: breach && veto, proposedInPoints: breach ? points : slight(item), facts }]
  })
  const known = new Set<string>()
  // The same thing found twice in a file is one finding of it.
  return [...ofGrounds, ...ofSystems].filter(({ item, code }) => {
    const key = `${item} ${code}`
    return known.has(key) ? false : known.add(key)
  })
}

/** Points, what failed it, and the grade. No item costs more than it is worth. */
export function scoreOf(findings: readonly JudgedFinding[], standard: ReviewStandard): Score {
  const confirmed = findings.filter((finding) => finding.confirmed)
  const lost = reviewItems.reduce((sum, item) => {
    const deductions = confirmed.filter((one) => one.item === item).reduce((all, { deduction }) => all + deduction, 0)
    return sum + Math.min(standard.items[item].points, deductions)
  }, 0)
  const failedBy = reviewItems.filter((item) => confirmed.some((one) => one.item === item && one.fatal))
  const points = 100 - lost
  const grade = standard.grades.find(({ from }) => points >= from)?.grade ?? 'failed'
  return { points, failedBy, grade: failedBy.length > 0 ? 'failed' : grade }
}

/** Whoever handled, reviewed or decided a case does not score it. */
export function notOwnCase(
  file: Pick<CaseFile, 'officers' | 'review' | 'filing' | 'decision' | 'closed'>,
  reviewer: { readonly personId: string; readonly name: string },
): readonly Refusal[] {
  const handled = file.officers.some(({ personId }) => personId === reviewer.personId)
  const acted = [file.review.passed, file.filing, file.decision, file.closed].some((act) => act?.by === reviewer.name)
  return handled || acted ? [{ code: 'own-case-scored', basis }] : []
}

/** Every finding of the file is answered, a rejection and an addition say why, and nothing costs more than it is worth. */
export function scoringObstacles(
  own: readonly OwnFinding[],
  judged: readonly JudgedFinding[],
  standard: ReviewStandard,
): readonly Refusal[] {
  const answered = (one: OwnFinding) =>
    judged.some(({ source, item, code }) => source === 'file' && item === one.item && code === one.code)
  return [
    ...own
      .filter((one) => !answered(one))
      .map(({ item, code }): Refusal => ({
        code: 'finding-unanswered',
        basis,
        field: 'findings',
        facts: { item, finding: code },
      })),
    ...judged.flatMap((one, index): readonly Refusal[] => {
      const field = `findings.${index}`
      const { points, veto } = standard.items[one.item]
      const known = own.some(({ item, code }) => item === one.item && code === one.code)
      return [
        ...(one.source === 'file' && !known ? [{ code: 'finding-not-of-the-file', basis, field } as const] : []),
        ...((one.source === 'reviewer' || !one.confirmed) && !one.reason
          ? [{ code: 'reason-missing', basis, field } as const]
          : []),
        ...(one.deduction > points ? [{ code: 'deduction-too-high', basis, field, facts: { points } } as const] : []),
        ...(one.fatal && !veto ? [{ code: 'not-a-veto-item', basis, field } as const] : []),
      ]
    }),
  ]
}

export const DrawSample = z.object({
  /** 评查的名称 */
  title: Text(120),
  /** Days on which the cases were closed. */
  from: z.iso.date(),
  to: z.iso.date(),
  field: OptionalText(40),
  organ: OptionalText(40),
  count: z.number().int().min(1).max(100),
  /** Absent: the server makes one. Recorded either way, so that the draw can be repeated. */
  seed: OptionalText(60),
})
export type DrawSample = z.infer<typeof DrawSample>
