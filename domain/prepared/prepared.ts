/**
 * A document that officers prepare by themselves (拟制文书), besides those that a step of the procedure issues. Where the
 * form asks for an approval, it is a draft until the one who approves it issues it.
 */

import type { OfficerFacts, Service } from '../procedures/facts.ts'
import type { PreparedValues } from './values.ts'

interface Act {
  readonly on: string
  /** Name of who did it. */
  readonly by: string
  readonly personId: string
}

export interface Prepared {
  /** Within the matter, from 1. */
  readonly number: number
  readonly form: string
  readonly values: PreparedValues
  readonly drawnUp: Act
  /** Why it may be issued before its approval, where the law lets it: urgency (ACL 19, SAMR 33). */
  readonly urgency?: { readonly at: string; readonly reason: string }
  readonly approval?: Act & { readonly opinion: string }
  /** Sent back to whoever drew it up; gone when it is drawn up again. */
  readonly returned?: Act & { readonly comment: string }
  readonly issued?: { readonly on: string; readonly number: string }
  readonly service?: Service & {
    readonly on: string
    readonly officers: readonly OfficerFacts[]
    readonly effectiveOn: string
  }
}

export interface WithPrepared {
  /** The one that was touched last stands last. Absent: there is none yet. */
  readonly prepared?: readonly Prepared[]
}

export const preparedOf = ({ prepared }: WithPrepared): readonly Prepared[] => prepared ?? []

/** The document of this form that was touched last. */
export const latestPrepared = (file: WithPrepared, form: string): Prepared | undefined =>
  preparedOf(file).findLast((one) => one.form === form)

/** Puts a document last, in place of its earlier state. */
export const withPrepared = <File extends WithPrepared>(file: File, one: Prepared): File => ({
  ...file,
  prepared: [...preparedOf(file).filter(({ number }) => number !== one.number), one],
})

export const nextPreparedNumber = (file: WithPrepared): number =>
  Math.max(0, ...preparedOf(file).map(({ number }) => number)) + 1
