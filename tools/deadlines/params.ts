/** The params of an example, read with their type; what nobody read is reported, so that a misspelt name is seen. */

import { isPlainDate } from '../../domain/calendar/plain-date.ts'
import { Unusable } from './example.ts'

export class Params {
  readonly #given: Readonly<Record<string, unknown>>
  readonly #prefix: string
  readonly #used = new Set<string>()

  constructor(given: Readonly<Record<string, unknown>>, prefix = 'params') {
    this.#given = given
    this.#prefix = prefix
  }

  /** The first of these names that is given and not null. */
  find(...names: readonly string[]): { field: string; value: unknown } | null {
    for (const name of names) {
      this.#used.add(name)
      const value = this.#given[name]
      if (value !== undefined && value !== null) return { field: `${this.#prefix}.${name}`, value }
    }
    return null
  }

  /** Every given name that this pattern matches, with its value. */
  matching(pattern: RegExp): { name: string; field: string; value: unknown }[] {
    return Object.entries(this.#given)
      .filter(([name, value]) => pattern.test(name) && !this.#used.has(name) && value !== null)
      .map(([name, value]) => {
        this.#used.add(name)
        return { name, field: `${this.#prefix}.${name}`, value }
      })
  }

  date(...names: readonly string[]): string | null {
    const found = this.find(...names)
    return found === null ? null : dateOf(found.value, found.field)
  }

  yuan(...names: readonly string[]): number | null {
    const found = this.find(...names)
    return found === null ? null : yuanOf(found.value, found.field)
  }

  flag(...names: readonly string[]): boolean | null {
    const found = this.find(...names)
    if (found === null) return null
    if (typeof found.value !== 'boolean') throw new Unusable(found.field, 'must be true or false')
    return found.value
  }

  text(...names: readonly string[]): string | null {
    const found = this.find(...names)
    if (found === null) return null
    if (typeof found.value !== 'string') throw new Unusable(found.field, 'must be a text')
    return found.value
  }

  /** A list, or a single entry standing for a list of one. */
  list(...names: readonly string[]): { field: string; value: unknown }[] {
    const found = this.find(...names)
    if (found === null) return []
    return Array.isArray(found.value)
      ? found.value.map((value: unknown, index) => ({ field: `${found.field}[${index}]`, value }))
      : [found]
  }

  unused(): string[] {
    return Object.keys(this.#given)
      .filter((name) => !this.#used.has(name))
      .map((name) => `${this.#prefix}.${name}`)
  }
}

/** The entries of an object. Throws Unusable if the value is none. */
export function entriesOf(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Unusable(field, 'must be an object')
  }
  return value as Readonly<Record<string, unknown>>
}

export function dateOf(value: unknown, field: string): string {
  if (typeof value === 'string') {
    const date = value.slice(0, 10)
    if (isPlainDate(date) && (value.length === 10 || value[10] === 'T')) return date
  }
  throw new Unusable(field, `is not a date that exists (YYYY-MM-DD): ${JSON.stringify(value)}`)
}

export function yuanOf(value: unknown, field: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0) {
    throw new Unusable(field, `is not an amount in yuan: ${JSON.stringify(value)}`)
  }
  if (Math.abs(value * 100 - Math.round(value * 100)) > 1e-3) {
    throw new Unusable(field, `is finer than a cent: ${JSON.stringify(value)}`)
  }
  return value
}

/** An interval with `from` and `to`, which must not lie before it. */
export function intervalOf(value: unknown, field: string): { from: string; to: string; why: string | null } {
  const entry = new Params(entriesOf(value, field), field)
  const from = entry.date('from')
  const to = entry.date('to')
  if (from === null) throw new Unusable(`${field}.from`, 'is missing')
  if (to === null) throw new Unusable(`${field}.to`, 'is missing')
  if (to < from) throw new Unusable(`${field}.to`, `lies before from: ${to}`)
  return { from, to, why: entry.text('why', 'reason') }
}
