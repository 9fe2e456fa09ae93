/**
 * What a step can be told, for all kinds of matter: every text has a length, every list an end, every number a range, and
 * whatever must be said is missed when it is not. What is not bounded here would fill the database or a page.
 */

import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Procedure } from '../procedure/procedure.ts'

// oxlint-disable-next-line no-explicit-any -- the file differs from kind to kind
type AnyProcedure = Procedure<any>

const modules = import.meta.glob<Record<string, unknown>>('./*/procedure.ts', { eager: true })
const isProcedure = (value: unknown): value is AnyProcedure =>
  typeof value === 'object' && value !== null && 'opening' in value && 'steps' in value && 'line' in value
const steps = Object.values(modules)
  .flatMap((module) => Object.values(module).filter(isProcedure))
  .flatMap(({ kind, steps: table }) =>
    Object.entries(table).map(([action, { payload, automatic }]) => ({
      name: `${kind} ${action}`,
      payload,
      automatic,
    })),
  )

type Schema = z.core.JSONSchema.JSONSchema

const schemaOf = (payload: z.ZodType): Schema => z.toJSONSchema(payload, { io: 'input', unrepresentable: 'any' })

/** The places of a schema that have no bound, by their path. */
function unbounded(schema: Schema, path = ''): string[] {
  const own: string[] = []
  const { type, enum: values, const: value, format, pattern } = schema
  const named = values !== undefined || value !== undefined
  if (type === 'string' && !named && schema.maxLength === undefined && format === undefined && pattern === undefined)
    own.push(`${path}: a text without a length`)
  if (type === 'array' && schema.maxItems === undefined) own.push(`${path}: a list without an end`)
  if ((type === 'number' || type === 'integer') && !named && !hasRange(schema))
    own.push(`${path}: a number without a range`)
  const inside = Object.entries(schema.properties ?? {}).flatMap(([key, one]) =>
    unbounded(one as Schema, `${path}.${key}`),
  )
  const items =
    typeof schema.items === 'object' && !Array.isArray(schema.items)
      ? unbounded(schema.items as Schema, `${path}[]`)
      : []
  const either = [
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...(schema.allOf ?? []),
    ...Object.values(schema.$defs ?? {}),
  ]
  return [...own, ...inside, ...items, ...either.flatMap((one) => unbounded(one as Schema, path))]
}

const hasRange = ({ maximum, exclusiveMaximum }: Schema) => maximum !== undefined || exclusiveMaximum !== undefined

describe.each(steps)('what is said with $name', ({ payload, automatic }) => {
  test('has a bound everywhere', () => {
    // What the server tells itself is not typed by anybody.
    if (automatic === true) return
    expect(unbounded(schemaOf(payload))).toEqual([])
  })

  test('is refused where something that must be said is left out', () => {
    for (const key of schemaOf(payload).required ?? []) {
      const without = payload.safeParse({})
      expect(
        without.error?.issues.map(({ path }) => path[0]),
        key,
      ).toContain(key)
    }
  })
})

/** Steps that are their own word: nothing beside them has to be said. */
const wordless = ['lead accept', 'lead confirmFeedback']

test('something has to be said with every step, but for those that say it themselves', () => {
  const silent = steps.filter(({ payload, automatic }) => automatic !== true && payload.safeParse({}).success)
  expect(silent.map(({ name }) => name)).toEqual(wordless)
})
