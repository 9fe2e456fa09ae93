/**
 * npm run deadlines -- FILE.json: checks worked examples of time limits, surcharges and thresholds against what this
 * project computes, so that a lawyer can check us without reading code. The file has the schema of
 * domain/deadlines/examples.json. Exit code 1 if any example does not agree or cannot be worked out.
 */

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { findTimeLimit } from '../domain/deadlines/time-limit.ts'
import { thresholds } from '../law/thresholds.ts'
import type { ThresholdId } from '../law/thresholds.ts'
import { compare } from './deadlines/compare.ts'
import { readExample, Unusable } from './deadlines/example.ts'
import type { Computed, Example } from './deadlines/example.ts'
import { computePeriod } from './deadlines/periods.ts'
import { computeThreshold } from './deadlines/thresholds.ts'

export interface Report {
  readonly lines: readonly string[]
  readonly agree: number
  readonly total: number
}

/** Works out every example of a file's contents. Throws Unusable if the whole cannot be read. */
export function checkExamples(contents: unknown): Report {
  const entries = Array.isArray(contents) ? contents : (contents as { examples?: unknown } | null)?.examples
  if (!Array.isArray(entries)) throw new Unusable('examples', 'is missing: a list of examples')
  if (entries.length === 0) throw new Unusable('examples', 'is empty')
  const seen = new Set<string>()
  const lines: string[] = []
  let agree = 0
  for (const [index, entry] of entries.entries()) {
    const { line, agrees } = checkEntry(entry, index, seen)
    lines.push(...line)
    if (agrees) agree += 1
  }
  return { lines, agree, total: entries.length }
}

function checkEntry(entry: unknown, index: number, seen: Set<string>): { line: string[]; agrees: boolean } {
  const named = (entry as { id?: unknown } | null)?.id
  const name = typeof named === 'string' && named !== '' ? named : `examples[${index}]`
  try {
    const example = readExample(entry)
    if (seen.has(example.id)) throw new Unusable('id', 'is used twice in this file')
    seen.add(example.id)
    const computed = compute(example)
    const { differences, unchecked, checked } = compare(example, computed)
    if (checked === 0 && unchecked.length > 0) {
      throw new Unusable(`expected.${unchecked[0]}`, `is no value we compute; we get ${summary(computed)}`)
    }
    const verdict = differences.length > 0 ? 'DOES NOT AGREE' : checked > 0 ? 'agrees' : 'nothing expected'
    return {
      agrees: differences.length === 0,
      line: [
        `${example.id}  ${example.rule}  ${summary(computed)}  ${verdict}`,
        ...differences.map((difference) => `    ${difference}`),
        ...unchecked.map((key) => `    expected.${key} was not checked: we compute no such value`),
      ],
    }
  } catch (error) {
    if (error instanceof Unusable)
      return { agrees: false, line: [`${name}  CANNOT BE COMPUTED: ${error.field}: ${error.message}`] }
    if (error instanceof RangeError) return { agrees: false, line: [`${name}  CANNOT BE COMPUTED: ${error.message}`] }
    throw error
  }
}

function compute(example: Example): Computed {
  const byAmount = example.kind === 'amount' || example.kind === 'threshold'
  if (byAmount && Object.hasOwn(thresholds, example.rule)) return computeThreshold(example, example.rule as ThresholdId)
  const limit = findTimeLimit(example.rule)
  if (limit !== undefined) {
    if (byAmount && limit.kind !== 'prohibition') {
      throw new Unusable('kind', `${example.kind} does not fit ${example.rule}, which is a period`)
    }
    return computePeriod(example, limit)
  }
  if (Object.hasOwn(thresholds, example.rule)) {
    throw new Unusable('kind', `${example.kind} does not fit ${example.rule}, which is a threshold`)
  }
  throw new Unusable('rule', `is not known: ${example.rule}`)
}

/** What we computed, in one line: the day with its notes, or the values of an amount or threshold. */
function summary({ due, values, notes }: Computed): string {
  const worked =
    due === null ? Object.entries(values).map(([name, value]) => `${name} ${JSON.stringify(value)}`) : [due]
  return [...worked, ...notes].join('; ')
}

/** Some editors put a byte order mark before the text; JSON knows none. */
const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')

function main(path: string | undefined): number {
  if (path === undefined) {
    console.error('Name the file: npm run deadlines -- FILE.json')
    return 1
  }
  try {
    const { lines, agree, total } = checkExamples(JSON.parse(withoutMark(readFileSync(path, 'utf8'))))
    console.log([...lines, `${agree} of ${total} agree`].join('\n'))
    return agree === total ? 0 : 1
  } catch (error) {
    if (error instanceof Unusable) console.error(`${path}: ${error.field}: ${error.message}`)
    else if (error instanceof SyntaxError) console.error(`${path} is not JSON: ${error.message}`)
    else if ((error as NodeJS.ErrnoException).code !== undefined)
      console.error(`${path} cannot be read: ${(error as Error).message}`)
    else throw error
    return 1
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv[2])
