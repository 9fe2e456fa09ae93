import { z } from 'zod'
import type { Procedure } from '../../../../domain/procedure/procedure.ts'
import { Unprocessable } from '../../../platform/errors.ts'

const locales = { zh: z.locales.zhCN().localeError, en: z.locales.en().localeError }

/** The payload as the step's schema wants it; every fault names its field, in the user's language. */
export function checkedPayload<File>(
  procedure: Procedure<File>,
  action: string,
  payload: unknown,
  language: 'zh' | 'en',
): unknown {
  const step = procedure.steps[action]
  if (step === undefined) throw new Error(`no step ${action}`)
  const result = step.payload.safeParse(payload, { error: locales[language] as z.core.$ZodErrorMap })
  if (result.success) return result.data
  throw new Unprocessable(
    result.error.issues.map(({ path, code, message }) => ({
      field: path.join('.') || 'payload',
      code: code ?? 'invalid',
      message,
    })),
  )
}
