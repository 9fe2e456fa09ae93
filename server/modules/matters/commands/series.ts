import { documentForm } from '../../../../law/documents/index.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { Kinds } from '../kinds.ts'
import type { Asking } from './take-step.ts'

export interface Series {
  readonly organ: string
  readonly year: number
  readonly type: string
}

/**
 * The number series a step may need. They are locked with the matter and taken when the step is recorded, so that a
 * step that fails leaves no gap (一号不漏) and two at the same time no double (一号不重).
 *
 * Numbers are drawn by the organ of whoever acts: every numbered document of a step is issued by that organ.
 */
export function seriesOf(kinds: Kinds, kind: MatterKind, action: string, { actor, today }: Asking): Series[] {
  const { procedure, alsoNumbers } = kinds[kind]
  const step = procedure.steps[action]
  if (step === undefined) return []
  const forms = step.mayIssue ?? (typeof step.documents === 'function' ? [] : step.documents)
  const successor = alsoNumbers[action]
  const types = [
    ...forms.flatMap((form) => documentForm(form).series ?? []),
    ...(successor === undefined ? [] : [kinds[successor].series]),
  ]
  return [...new Set(types)].map((type) => ({ organ: actor.organ, year: Number(today.slice(0, 4)), type }))
}
