import { genesis, stepHash, type HashedStep } from './step-hash.ts'

export interface StoredStep extends HashedStep {
  readonly previousHash: string
  readonly hash: string
}

export interface ChainBreak {
  readonly sequence: number
  readonly why: 'altered' | 'missing' | 'reordered' | 'head-differs'
}

/**
 * Walks the steps of one matter in their order and names the first that does not fit: altered (its own hash does not
 * cover what it says), missing (a number is left out, or the row counts more steps), reordered (the hash before is
 * another one), or a row whose head is not the last step.
 */
export function checkSteps(
  steps: readonly StoredStep[],
  head: { readonly version: number; readonly headHash: string },
): ChainBreak | null {
  let previous = genesis
  for (const [index, step] of steps.entries()) {
    const expected = index + 1
    if (step.sequence !== expected) return { sequence: expected, why: 'missing' }
    if (step.hash !== stepHash(step.previousHash, step)) return { sequence: expected, why: 'altered' }
    if (step.previousHash !== previous) return { sequence: expected, why: 'reordered' }
    previous = step.hash
  }
  if (steps.length !== head.version) return { sequence: steps.length + 1, why: 'missing' }
  return head.headHash === previous ? null : { sequence: steps.length, why: 'head-differs' }
}
