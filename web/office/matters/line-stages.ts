import type { LineStage } from '../../shared/components/procedure-line.tsx'
import { dateOf } from '../../shared/wording/dates.ts'

interface Walked {
  readonly line: readonly string[]
  /** Where the matter stands; a stage beside the line says which place of the line it belongs to. */
  readonly stage: string
  readonly standsAt: (stage: string) => string
  readonly nameOf: (stage: string) => string
  /** Newest first. */
  readonly steps: readonly { readonly action: string; readonly at: string }[]
  /** The stage that an act leads to. */
  readonly reachedBy: Readonly<Record<string, string>>
  readonly branchAt?: Readonly<Record<string, string | undefined>>
}

/** The line of a procedure with the day each stage was last reached. */
export function lineStages({
  line,
  stage,
  standsAt,
  nameOf,
  steps,
  reachedBy,
  branchAt = {},
}: Walked): readonly LineStage[] {
  const here = line.indexOf(standsAt(stage))
  return line.map((name, index) => {
    const reached = steps.find(({ action }) => reachedBy[action] === name)
    const branch = branchAt[name]
    return {
      stage: name,
      name: nameOf(name),
      // Whoever stands at the end of the line has nothing ahead.
      state: index < here || (index === here && index === line.length - 1) ? 'done' : index === here ? 'now' : 'ahead',
      on: index > here || reached === undefined ? null : dateOf(reached.at),
      ...(branch === undefined ? {} : { branch }),
    }
  })
}
