/** Holds what we worked out against what the file expects. */

import type { Computed, Example } from './example.ts'

export interface Comparison {
  /** One sentence for each point on which the file says something else. */
  readonly differences: readonly string[]
  /** Expected outputs of the file that we have no value for. */
  readonly unchecked: readonly string[]
  readonly checked: number
}

/** Another arguable reading and its explanation are not expectations. */
const notExpected = /^alternative_|^ambiguity_|_en$|_zh$|^note/

/** Names under which files may ask for a value we call otherwise; the first pattern that fits counts. */
const otherNames: readonly (readonly [RegExp, string, ((value: unknown) => unknown)?])[] = [
  [/^(?:must_)?offer|^hearing_offered/, 'offer_hearing'],
  [/hearing.*(?:by_law|mandatory)/, 'hearing_by_law'],
  [/hearing/, 'hearing_right'],
  [/(?:cash|collect).*amount/, 'cash_collection_by_amount'],
  [/cash|collect/, 'cash_collection_allowed'],
  [/on_?(?:the_)?spot/, 'onspot_allowed'],
  [/must_not|city|higher_level|prefecture/, 'city_level_required'],
  [/county/, 'county_may_decide'],
  [/level$|^decided/, 'level'],
  [/index/, 'chosen_index'],
  [/range/, 'fine_range_yuan'],
  [/(?:max|upper|high).*_yuan$|^max/, 'fine_max_yuan'],
  [/(?:min|lower|low).*_yuan$|^min/, 'fine_min_yuan'],
  [/chosen|choose|appl|provision|select|higher/, 'chosen'],
  [/within|in_range|lawful|allowed/, 'fine_allowed'],
  [/punishable/, 'still_punishable'],
  [/served|service/, 'deemed_served'],
]

export function compare(example: Example, { due, values }: Computed): Comparison {
  const differences: string[] = []
  const unchecked: string[] = []
  let checked = 0
  if (example.expectedDue !== null) {
    checked += 1
    if (due !== example.expectedDue) {
      differences.push(`expected_due: we get ${due ?? 'no day'}, the file expects ${example.expectedDue}`)
    }
  }
  for (const [name, expected] of Object.entries(example.expected)) {
    if (notExpected.test(name)) continue
    const ours = Object.hasOwn(values, name)
      ? name
      : otherNames.find(([pattern, key]) => pattern.test(name) && Object.hasOwn(values, key))?.[1]
    if (ours === undefined) {
      unchecked.push(name)
      continue
    }
    checked += 1
    if (!same(values[ours], expected)) {
      differences.push(`expected.${name}: we get ${show(values[ours])}, the file expects ${show(expected)}`)
    }
  }
  return { differences, unchecked, checked }
}

function same(ours: unknown, expected: unknown): boolean {
  if (typeof ours === 'number' && typeof expected === 'number') return Math.abs(ours - expected) < 0.005
  if (typeof ours === 'string' && typeof expected === 'string' && ours.includes('T')) {
    return Date.parse(ours) === Date.parse(expected)
  }
  return JSON.stringify(ours) === JSON.stringify(expected)
}

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
