/** How what was written into a prepared document is put into its words. */

import type { DocumentForm } from '../../../law/documents/index.ts'
import { isBlank, writtenRows, type PreparedRow, type PreparedValues } from '../../prepared/values.ts'
import { dateText, instantText, moneyText } from '../numerals.ts'
import { gap, line, paragraphsOf, type Line, type Particular, type Rows, type Run } from '../particulars.ts'

/** Words for the middle of a sentence, or the place that is still open. */
export interface Pen {
  (key: string): Run
  readonly form: DocumentForm
  readonly values: PreparedValues
  /** What was written, as it was written; empty: nothing. */
  readonly text: (key: string) => string
  readonly amount: (key: string) => number | null
  readonly rows: (key: string) => readonly PreparedRow[]
  /** The paragraphs of a passage, or its open place. */
  readonly paragraphs: (key: string) => readonly Line[]
}

export function penFor(form: DocumentForm, values: PreparedValues): Pen {
  const text = (key: string): string => {
    const value = values[key]
    return typeof value === 'string' ? value.trim() : ''
  }
  const write = (key: string): Run => {
    const words = wordsOf(form, key, values)
    return words === null ? gap(key) : words
  }
  return Object.assign(write, {
    form,
    values,
    text,
    amount: (key: string) => {
      const value = values[key]
      return typeof value === 'number' ? value : null
    },
    rows: (key: string) => {
      const value = values[key]
      return Array.isArray(value) && !isBlank(value) ? (value as readonly PreparedRow[]) : []
    },
    paragraphs: (key: string): readonly Line[] => {
      const paragraphs = paragraphsOf(text(key))
      return paragraphs.length === 0 ? [[gap(key)]] : paragraphs
    },
  })
}

function wordsOf(form: DocumentForm, key: string, values: PreparedValues): string | null {
  const value = values[key]
  if (value === undefined || isBlank(value)) return null
  const writing = writtenRows(form).find((row) => row.key === key)?.writing
  if (typeof value === 'number') return moneyText(value)
  if (typeof value !== 'string') return null
  switch (writing?.as) {
    case 'day':
      return dateText(value)
    case 'moment':
      return instantText(value)
    case 'choice':
      return writing.choices.find((choice) => choice.value === value)?.label.zh ?? null
    default:
      // A line stands in the middle of a sentence, which has its own full stop.
      return value.trim().replace(/。$/, '')
  }
}

/** Every written particular by its key, as the list beside the pages and the templates read it. */
export function writtenParticulars(form: DocumentForm, values: PreparedValues): Readonly<Record<string, Particular>> {
  return Object.fromEntries(
    writtenRows(form).map(({ key, writing }): [string, Particular] => {
      const value = values[key]
      if (writing.as === 'table') {
        const rows = Array.isArray(value) && !isBlank(value) ? (value as readonly PreparedRow[]) : []
        return [key, rows.length === 0 ? (writing.none?.zh ?? null) : numbered(rows)]
      }
      if (writing.as === 'passage') {
        const paragraphs = typeof value === 'string' ? paragraphsOf(value) : []
        return [key, paragraphs.length === 0 ? null : { paragraphs }]
      }
      return [key, wordsOf(form, key, values)]
    }),
  )
}

const numbered = (rows: readonly PreparedRow[]): Rows => ({
  rows: rows.map((row, index) => ({ index: String(index + 1), ...row })),
})

/** A piece of the body: a heading, a paragraph, or the place of a list. */
export type Section = { readonly heading: string; readonly text: Line; readonly table: string }

/** 一、…… */
export const heading = (text: string): Section => ({ heading: text, text: [], table: '' })
/** The list of that key stands here. */
export const list = (key: string): Section => ({ heading: '', text: [], table: key })
export const sentence = (words: TemplateStringsArray, ...values: (Run | Line)[]): Section => ({
  heading: '',
  text: line(words, ...values),
  table: '',
})
export const said = (paragraphs: readonly (Line | string)[]): readonly Section[] =>
  paragraphs.map((text) => ({ heading: '', text: typeof text === 'string' ? [text] : text, table: '' }))

export const body = (...parts: readonly (Section | readonly Section[])[]): Rows => ({ rows: parts.flat() as never })
