import { documentForm } from '../../../../law/documents/index.ts'
import type { SeriesKey } from '../../../../domain/documents/issue.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { Kinds } from '../kinds.ts'
import type { Asking } from './asking.ts'

/**
 * The number series a step may need. They are locked with the matter and taken when the step is recorded, so that a
 * step that fails leaves no gap (一号不漏) and two at the same time no double (一号不重).
 *
 * Numbers are drawn by the organ of whoever acts: every numbered document of a step is issued by that organ.
 */
export function seriesOf(
  kinds: Kinds,
  kind: MatterKind,
  action: string,
  payload: unknown,
  { actor, today }: Asking,
): SeriesKey[] {
  const successor = kinds[kind].alsoNumbers[action]
  const types = [
    ...formsOf(kinds, kind, action, payload).flatMap((form) => documentForm(form).series ?? []),
    ...(successor === undefined ? [] : [kinds[successor].series]),
  ]
  return [...new Set(types)].map((type) => ({ organ: actor.organ, year: Number(today.slice(0, 4)), type }))
}

/** The forms a step may issue with this payload; which of them it does may depend on the file. */
export function formsOf(kinds: Kinds, kind: MatterKind, action: string, payload: unknown): readonly string[] {
  const step = kinds[kind].procedure.steps[action]
  if (step === undefined) return []
  if (typeof step.mayIssue === 'function') return step.mayIssue(payload)
  return step.mayIssue ?? (typeof step.documents === 'function' ? [] : step.documents)
}

/** The serials that the database held ready, by kind of number. */
export const serialsOf = (series: readonly SeriesKey[], serials: readonly number[]): Readonly<Record<string, number>> =>
  Object.fromEntries(series.map(({ type }, index) => [type, serials[index] ?? 0]))
