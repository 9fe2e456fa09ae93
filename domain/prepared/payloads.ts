import { z } from 'zod'
import { InstantText, Service, Text } from '../procedures/facts.ts'
import { writableForms } from './offered.ts'
import { valuesSchema, type PreparedValues } from './values.ts'

const PreparedNumber = z.number().int().positive().max(9999)

export interface PrepareDocument {
  readonly form: string
  /** The draft that is drawn up again; absent: a new one. */
  readonly which?: number | undefined
  readonly values: PreparedValues
  /** Issued before its approval because it could not wait. */
  readonly urgency?: { readonly at: string; readonly reason: string } | undefined
}

/** One shape a form. Made when it is first asked for: a page that prepares nothing need not wait for sixty schemas. */
export const PrepareDocument: z.ZodType<PrepareDocument> = z.lazy(() => shapes())

let made: z.ZodType<PrepareDocument> | null = null
function shapes(): z.ZodType<PrepareDocument> {
  made ??= z.discriminatedUnion(
    'form',
    writableForms.map((form) =>
      z.object({
        form: z.literal(form.id),
        which: PreparedNumber.optional(),
        values: valuesSchema(form),
        urgency: z.object({ at: InstantText, reason: Text(500) }).optional(),
      }),
    ) as never,
  ) as z.ZodType<PrepareDocument>
  return made
}

export const ApproveDocument = z.object({
  which: PreparedNumber,
  form: Text(20),
  opinion: Text(500),
  /** That whoever approves is the principal head or in charge, where nobody else may (OD310 5). */
  principal: z.boolean().optional(),
})
export type ApproveDocument = z.infer<typeof ApproveDocument>

export const ReturnDocument = z.object({ which: PreparedNumber, comment: Text(1000) })
export type ReturnDocument = z.infer<typeof ReturnDocument>

export const DropDocument = z.object({ which: PreparedNumber })
export type DropDocument = z.infer<typeof DropDocument>

export const ServePrepared = Service.extend({ which: PreparedNumber })
export type ServePrepared = z.infer<typeof ServePrepared>
