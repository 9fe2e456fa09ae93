import { expect, test } from 'vitest'
import type { z } from 'zod'
import { measureProcedure } from '../../../domain/procedures/coercive-measure/procedure.ts'
import { executionProcedure } from '../../../domain/procedures/execution/procedure.ts'
import { leadProcedure } from '../../../domain/procedures/lead/procedure.ts'
import { caseProcedure } from '../../../domain/procedures/penalty-case/procedure.ts'
import { referralProcedure } from '../../../domain/procedures/criminal-referral/procedure.ts'
import { summaryProcedure } from '../../../domain/procedures/summary-case/procedure.ts'
import { fieldNames } from './field-names.ts'

/** The keys of a payload, those inside its objects and lists included. */
function keysOf(schema: z.core.$ZodType): readonly string[] {
  const { def } = schema._zod
  if ('shape' in def)
    return Object.entries(def.shape as Record<string, z.core.$ZodType>).flatMap(([key, inner]) => [
      key,
      ...keysOf(inner),
    ])
  const inner = (def as { innerType?: z.core.$ZodType; element?: z.core.$ZodType }).innerType
  return [inner, (def as { element?: z.core.$ZodType }).element].flatMap((one) =>
    one === undefined ? [] : keysOf(one),
  )
}

test.each(['zh', 'en'] as const)('every field that a person fills in has a name, in %s', (language) => {
  const steps = [
    ...Object.values(leadProcedure.steps),
    ...Object.values(caseProcedure.steps),
    ...Object.values(summaryProcedure.steps),
    ...Object.values(measureProcedure.steps),
    ...Object.values(executionProcedure.steps),
    ...Object.values(referralProcedure.steps),
  ]
  const keys = steps.filter((step) => !('automatic' in step)).flatMap(({ payload }) => keysOf(payload))
  expect(keys).toContain('amountInYuan')
  expect(keys).toContain('interviewee')
  expect(keys.filter((key) => fieldNames[language][key] === undefined)).toEqual([])
})
