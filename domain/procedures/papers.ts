/**
 * The papers of a matter: each document that a step issued, by the step. What people sign by hand afterwards, and a
 * recording that was left out, is joined to the paper it belongs to, and replaces nothing.
 */

import { z } from 'zod'
import type { PlainDate } from '../calendar/plain-date.ts'
import type { StepDefinition } from '../procedure/procedure.ts'
import { Id, OptionalText, Text, type AttachmentFacts } from './facts.ts'

export interface Paper {
  /** The step that issued it. */
  readonly sequence: number
  readonly form: string
  readonly on: PlainDate
}

export interface WithPapers {
  readonly papers?: readonly Paper[]
}

/** 补附: a signed original, or a recording, that comes after the step. */
export const Supplement = z.object({
  /** The paper it belongs to: the step that issued it, and the form. */
  sequence: z.number().int().positive(),
  form: z.string().max(12),
  what: z.enum(['signed-original', 'recording']),
  /** File number of the camera, where the recording itself stays in its own system. */
  recording: OptionalText(120),
  attachmentIds: z.array(Id).max(60),
  /** Why it comes now. */
  reason: Text(500),
})
export type Supplement = z.infer<typeof Supplement>

/** A supplement as it was joined to its paper. */
export interface JoinedSupplement extends Supplement {
  readonly on: PlainDate
  readonly by: string
  readonly attachments: readonly AttachmentFacts[]
}

/** The row of a step that also remembers, in the file, which documents it issued. */
export function rememberingPapers<File extends WithPapers, Payload>(
  row: StepDefinition<File, Payload>,
): StepDefinition<File, Payload> {
  return {
    ...row,
    apply: (file, payload, taken) => {
      const after = row.apply(file, payload, taken)
      const forms = typeof row.documents === 'function' ? row.documents(after) : row.documents
      return forms.length === 0 ? after : { ...after, papers: withPapers(after.papers, forms, taken) }
    },
  }
}

const withPapers = (
  known: readonly Paper[] = [],
  forms: readonly string[],
  { sequence, on }: { readonly sequence: number; readonly on: PlainDate },
): readonly Paper[] => [...known, ...forms.map((form) => ({ sequence, form, on }))]

/** What was joined to one paper, in the order it came. */
export const supplementsOf = (
  supplements: readonly JoinedSupplement[] | undefined,
  paper: Pick<Paper, 'sequence' | 'form'>,
): readonly JoinedSupplement[] =>
  (supplements ?? []).filter(({ sequence, form }) => sequence === paper.sequence && form === paper.form)
