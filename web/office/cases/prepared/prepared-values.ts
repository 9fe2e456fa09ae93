/** From what stands in the fields of a prepared document to what its payload says, and back. */

import {
  writtenRows,
  type PreparedRow,
  type PreparedValue,
  type PreparedValues,
} from '../../../../domain/prepared/values.ts'
import type { DocumentForm } from '../../../../law/documents/schema.ts'
import { instantOf, localOf, yuanField, yuanOf } from '../../matters/values.ts'

export type FieldValues = Readonly<Record<string, string | readonly PreparedRow[] | undefined>>

/** A form's fields, with what is known; every other field of it empty, so that nothing of another form stays behind. */
export function fieldsOf(form: DocumentForm, values: PreparedValues): FieldValues {
  return Object.fromEntries(
    writtenRows(form).map(({ key, writing }) => {
      const value = values[key]
      if (writing.as === 'table') return [key, Array.isArray(value) ? (value as readonly PreparedRow[]) : [{}]]
      if (value === undefined) return [key, '']
      if (writing.as === 'yuan') return [key, typeof value === 'number' ? yuanField(value) : '']
      if (writing.as === 'moment') return [key, typeof value === 'string' ? localOf(value) : '']
      return [key, String(value)]
    }),
  )
}

/** What was written; nothing typed is nothing said. Half a date or amount is not said yet. */
export function valuesOf(form: DocumentForm, fields: FieldValues): PreparedValues {
  return Object.fromEntries(
    writtenRows(form).flatMap(({ key, writing }): [string, PreparedValue][] => {
      const field = fields[key]
      if (writing.as === 'table') {
        const columns = writing.columns.map((column) => column.key)
        const rows = (Array.isArray(field) ? (field as readonly PreparedRow[]) : [])
          .map((row) => Object.fromEntries(columns.map((column) => [column, (row[column] ?? '').trim()])))
          .filter((row) => Object.values(row).some((cell) => cell !== ''))
        return rows.length === 0 ? [] : [[key, rows]]
      }
      const text = typeof field === 'string' ? field.trim() : ''
      if (text === '') return []
      if (writing.as === 'yuan') {
        const yuan = yuanOf(text)
        return yuan === null || Number.isNaN(yuan) ? [] : [[key, yuan]]
      }
      return [[key, writing.as === 'moment' ? instantOf(text) : text]]
    }),
  )
}
