/** One worked example of the file: what it asks, and what its author expects. */

import { z } from 'zod'

export const kinds = [
  'deadline',
  'earliest',
  'datetime',
  'deemed_date',
  'validity_max',
  'limitation',
  'amount',
  'threshold',
] as const
export type Kind = (typeof kinds)[number]

const Example = z.object({
  id: z.string().min(1),
  rule: z.string().min(1),
  kind: z.enum(kinds),
  trigger: z.string().nullish(),
  params: z.record(z.string(), z.unknown()).nullish(),
  expected_due: z.iso.date().nullish(),
  expected: z.record(z.string(), z.unknown()).nullish(),
})

export interface Example {
  readonly id: string
  readonly rule: string
  readonly kind: Kind
  readonly trigger: string | null
  readonly params: Readonly<Record<string, unknown>>
  readonly expectedDue: string | null
  readonly expected: Readonly<Record<string, unknown>>
}

/** Why an example cannot be worked out: the field at fault and a sentence. */
export class Unusable extends Error {
  readonly field: string
  constructor(field: string, message: string) {
    super(message)
    this.name = 'Unusable'
    this.field = field
  }
}

/** Reads one entry of the file. Throws Unusable naming the first field at fault. */
export function readExample(entry: unknown): Example {
  const reading = Example.safeParse(entry)
  if (!reading.success) {
    const issue = reading.error.issues[0]
    throw new Unusable(issue?.path.join('.') || 'the entry', issue?.message ?? 'cannot be read')
  }
  const { id, rule, kind, trigger, params, expected_due, expected } = reading.data
  return {
    id,
    rule,
    kind,
    trigger: trigger ?? null,
    params: params ?? {},
    expectedDue: expected_due ?? null,
    expected: expected ?? {},
  }
}

/** A value we worked out, under the name the file may use for it. */
export type Values = Readonly<Record<string, unknown>>

export interface Computed {
  /** The day that `expected_due` asks for; null for amounts and thresholds. */
  readonly due: string | null
  readonly values: Values
  /** What a reader should know: provisional, rolled, time that was not left out. */
  readonly notes: readonly string[]
}
