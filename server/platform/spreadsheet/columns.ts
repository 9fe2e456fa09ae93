/** The kinds of column that sheets are made of. */

import type { Column, Reading } from './sheet.ts'

type Options = Partial<Pick<Column, 'required' | 'refersTo' | 'exempt'>>

const column = (
  name: string,
  title: string,
  read: Column['read'],
  { required = true, refersTo, exempt }: Options,
): Column => ({
  name,
  title,
  required,
  read,
  ...(refersTo === undefined ? {} : { refersTo }),
  ...(exempt === undefined ? {} : { exempt }),
})

/** Text; empty is '' where it is not required. */
export const text = (name: string, title: string, options: Options & { most?: number } = {}): Column =>
  column(
    name,
    title,
    (value) =>
      value.length > (options.most ?? 500)
        ? { allowed: { zh: `不超过${options.most ?? 500}字`, en: `at most ${options.most ?? 500} characters` } }
        : { value },
    options,
  )

/** Text that is null when empty. */
export const optional = (name: string, title: string, options: Omit<Options, 'required'> = {}): Column =>
  column(name, title, (value) => ({ value: value === '' ? null : value }), { ...options, required: false })

/** Text of a given form. */
export const formed = (
  name: string,
  title: string,
  form: RegExp,
  zh: string,
  en: string,
  options: Options = {},
): Column =>
  column(
    name,
    title,
    (value) => (value === '' ? { value: null } : form.test(value) ? { value } : { allowed: { zh, en } }),
    options,
  )

export const oneOf = (name: string, title: string, values: readonly string[], options: Options = {}): Column =>
  column(
    name,
    title,
    (value): Reading => {
      if (value === '' && options.required === false) return { value: null }
      return values.includes(value)
        ? { value }
        : { allowed: { zh: `${values.join('、')} 之一`, en: `one of ${values.join(', ')}` } }
    },
    options,
  )

/** A list separated by semicolons, Chinese ones too. */
export const list = (
  name: string,
  title: string,
  options: Options & { each?: RegExp; eachZh?: string; eachEn?: string; among?: readonly string[] } = {},
): Column =>
  column(
    name,
    title,
    (value): Reading => {
      const items = value
        .split(/[;；]/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
      const { each, among } = options
      const wrong = items.find(
        (item) => (each !== undefined && !each.test(item)) || (among !== undefined && !among.includes(item)),
      )
      if (wrong === undefined) return { value: items }
      if (among !== undefined)
        return {
          allowed: { zh: `用分号隔开：${among.join('、')}`, en: `separated by semicolons: ${among.join(', ')}` },
        }
      return {
        allowed: {
          zh: `用分号隔开，每项${options.eachZh ?? ''}`,
          en: `separated by semicolons, each ${options.eachEn ?? ''}`,
        },
      }
    },
    { required: false, ...options },
  )

export const date = (name: string, title: string, options: Options = {}): Column =>
  column(
    name,
    title,
    (value): Reading => {
      if (value === '') return { value: null }
      const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(value)
      const day = match === null ? '' : `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
      const instant = new Date(`${day}T00:00:00Z`)
      return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day) && day >= '1949-10-01'
        ? { value: day }
        : { allowed: { zh: '日期，如 2026-03-19', en: 'a date such as 2026-03-19' } }
    },
    options,
  )

/** A number without thousands separators; null when empty. */
export const number = (
  name: string,
  title: string,
  options: Options & { least?: number; most?: number; whole?: boolean } = {},
): Column =>
  column(
    name,
    title,
    (value): Reading => {
      if (value === '') return { value: null }
      const { least = 0, most = 1_000_000_000, whole = false } = options
      const figure = Number(value)
      return /^-?\d+(\.\d+)?$/.test(value) && figure >= least && figure <= most && (!whole || Number.isInteger(figure))
        ? { value: figure }
        : {
            allowed: {
              zh: `${least}到${most}之间的${whole ? '整数' : '数'}，不带逗号和单位`,
              en: `a ${whole ? 'whole ' : ''}number from ${least} to ${most}, without commas and units`,
            },
          }
    },
    { required: false, ...options },
  )

/** Where a value comes from; shown on the screen beside what is model. */
export const sources = ['fact', 'seed', 'model'] as const

export const source = (name = 'source', title = '来源', options: Options = {}): Column =>
  oneOf(name, title, sources, options)

/** First and last day of a row. Empty: from the day of the import on. */
export const period = [
  date('valid_from', '生效日', { required: false }),
  date('valid_to', '末日', { required: false }),
] as const
