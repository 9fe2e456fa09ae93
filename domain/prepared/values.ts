/** What an officer writes into a document that is prepared: typed by the form's own rows, checked by them too. */

import { z } from 'zod'
import type { DocumentForm, ParticularRow, Writing } from '../../law/documents/schema.ts'
import { InstantText, OptionalText, PlainDateText, Yuan } from '../procedures/facts.ts'

export type PreparedRow = Readonly<Record<string, string>>
export type PreparedValue = string | number | readonly PreparedRow[]
/** By the key of the particular; what is not written is absent. */
export type PreparedValues = Readonly<Record<string, PreparedValue | undefined>>

/** The most that is written into one place. */
export const longest = { line: 300, passage: 6000, cell: 300, rows: 200 } as const

/** Everything that whoever prepares the form writes, in the order of the form. */
export const writtenRows = ({ particulars, besides = [] }: DocumentForm): readonly Written[] =>
  [...particulars, ...besides].filter((row): row is Written => row.writing !== undefined)

export type Written = ParticularRow & { readonly writing: Writing }

function valueOf(writing: Writing): z.ZodType {
  switch (writing.as) {
    case 'line':
      return OptionalText(longest.line)
    case 'passage':
      return OptionalText(longest.passage)
    case 'day':
      return PlainDateText.optional()
    case 'moment':
      return InstantText.optional()
    case 'yuan':
      return Yuan.optional()
    case 'choice':
      return z.enum(writing.choices.map(({ value }) => value)).optional()
    case 'table': {
      const cells = writing.columns.map(({ key }) => [key, OptionalText(longest.cell)] as const)
      return z
        .array(z.object(Object.fromEntries(cells)))
        .max(longest.rows)
        .optional()
    }
  }
}

/**
 * The schema of a form's values. Every value may be absent, so that a form that is half written can be shown with its
 * gaps; what is missing when it is issued is refused by name.
 */
export const valuesSchema = (form: DocumentForm): z.ZodType<PreparedValues> =>
  z.object(Object.fromEntries(writtenRows(form).map(({ key, writing }) => [key, valueOf(writing)]))) as never

/** Whether nothing stands there. A list is empty when none of its rows says anything. */
export function isBlank(value: PreparedValue | undefined): boolean {
  if (value === undefined) return true
  if (typeof value === 'number') return false
  if (typeof value === 'string') return value.trim() === ''
  return value.every((row) => Object.values(row).every((cell) => cell.trim() === ''))
}

/** What must be written and is not: a list that may be empty is never missing. */
export const unwritten = (form: DocumentForm, values: PreparedValues): readonly ParticularRow[] =>
  form.particulars.filter(
    ({ key, writing }) =>
      writing !== undefined && isBlank(values[key]) && !(writing.as === 'table' && writing.none !== undefined),
  )
