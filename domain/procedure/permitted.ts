/**
 * What may happen next to a matter, and why not. The server obeys `obstacles` when a step comes in, the screen
 * shows the same list before anybody presses a button.
 */

import { article } from '../../law/schema.ts'
import type { Refusal } from '../refusal.ts'
import type { Actor, Capacity, Parties, Procedure, StepDefinition, Surroundings } from './procedure.ts'

export interface Permission {
  readonly action: string
  readonly allowed: boolean
  readonly obstacles: readonly Refusal[]
  /** 0: the stage is right; 1: it becomes right by one step; 2: further away. */
  readonly distance: 0 | 1 | 2
}

/**
 * Every step of the procedure after the opening one, each with all its obstacles; one whose stages the matter has left
 * for good with that alone, for nothing else matters any more, and after all others.
 */
export function permitted<File>(procedure: Procedure<File>, file: File, surroundings: Surroundings): Permission[] {
  return [...stillOpen(procedure, file, surroundings), ...leftBehind(procedure, procedure.stageOf(file))]
}

/** Those of `permitted` that the matter has before it or may come back to. */
export function stillOpen<File>(procedure: Procedure<File>, file: File, surroundings: Surroundings): Permission[] {
  return stepsFrom(procedure, procedure.stageOf(file)).ahead.map(({ action, distance }): Permission => {
    const found = obstacles(procedure, file, action, surroundings)
    return { action, allowed: found.length === 0, obstacles: found, distance }
  })
}

/** Those of `permitted` whose stages the matter has left for good: at a stage always the same array. */
export function leftBehind<File>(procedure: Procedure<File>, stage: string): readonly Permission[] {
  return stepsFrom(procedure, stage).behind
}

/** What a person can take after the opening, as it lies from a stage. */
interface StepsFrom {
  readonly ahead: readonly Pick<Permission, 'action' | 'distance'>[]
  readonly behind: readonly Permission[]
}

const stepsByStage = new WeakMap<object, Map<string, StepsFrom>>()

/** The table never changes, so it is looked at from each stage once. */
function stepsFrom<File>(procedure: Procedure<File>, stage: string): StepsFrom {
  const seen = stepsByStage.get(procedure) ?? new Map<string, StepsFrom>()
  stepsByStage.set(procedure, seen)
  const known = seen.get(stage)
  if (known !== undefined) return known
  const near = stagesOneStepAway(procedure, stage)
  const taken = Object.entries(procedure.steps).filter(
    ([action, step]) => action !== procedure.opening && step.automatic !== true,
  )
  const steps: StepsFrom = {
    ahead: taken
      .filter(([, step]) => !isBehind(procedure, step, stage))
      .map(([action, step]) => ({ action, distance: distanceTo(step, stage, near) })),
    behind: taken
      .filter(([, step]) => isBehind(procedure, step, stage))
      .map(([action, step]) => ({
        action,
        allowed: false,
        obstacles: wrongStage(procedure, step, stage),
        distance: distanceTo(step, stage, near),
      })),
  }
  seen.set(stage, steps)
  return steps
}

function distanceTo({ from }: Stages, stage: string, near: ReadonlySet<string>): Permission['distance'] {
  return from.includes(stage) ? 0 : from.some((one) => near.has(one)) ? 1 : 2
}

/**
 * All that stands against taking this step now; empty means it may be taken. With a payload, what the payload
 * says is judged too.
 */
export function obstacles<File>(
  procedure: Procedure<File>,
  file: File,
  action: string,
  surroundings: Surroundings,
  payload?: unknown,
): readonly Refusal[] {
  const step = procedure.steps[action]
  if (step === undefined) throw new Error(`no step ${action} in ${procedure.kind}`)
  const stage = procedure.stageOf(file)
  return [
    ...wrongStage(procedure, step, stage),
    ...wrongActor(step, procedure.partiesOf(file), surroundings.actor),
    ...step.requires.flatMap((requirement) => requirement(file, surroundings, payload)),
  ]
}

type Stages = Pick<StepDefinition<never, never>, 'from'>

function wrongStage<File>(procedure: Procedure<File>, step: Stages, stage: string): readonly Refusal[] {
  if (step.from.includes(stage)) return []
  return [
    { code: 'wrong-stage', basis: [], facts: { stage, ...(isBehind(procedure, step, stage) ? { passed: 1 } : {}) } },
  ]
}

/** Whether the matter has left every stage at which the step could be taken; where it is now, beside the line or on it, it has not. */
function isBehind<File>(
  { line, beside }: Procedure<File>,
  { from }: Pick<StepDefinition<never, never>, 'from'>,
  stage: string,
): boolean {
  const here = line.indexOf(beside?.[stage] ?? stage)
  const places = from.map((one) => line.indexOf(one)).filter((place) => place >= 0)
  return !from.includes(stage) && places.length > 0 && places.every((place) => place < here)
}

/** Who may not take a step, and why. Office staff of a township are told that they have no enforcement power. */
export function wrongActor(
  step: Pick<StepDefinition<never, never>, 'by' | 'as'>,
  parties: Parties,
  actor: Actor,
): readonly Refusal[] {
  if (!step.by.includes(actor.role)) {
    const enforces = step.by.some(
      (role) => role.startsWith('squad') || role.startsWith('brigade') || role === 'organ-head',
    )
    if (enforces && actor.role.startsWith('township'))
      return [{ code: 'without-enforcement-power', basis: [article('PL', 38), article('PL', 42)] }]
    return [{ code: 'wrong-role', basis: [], facts: { roles: step.by.join(',') } }]
  }
  return standsAs(step.as, parties, actor)
}

function standsAs(capacity: Capacity, parties: Parties, actor: Actor): readonly Refusal[] {
  switch (capacity) {
    case 'anyone':
      return []
    case 'origin':
      return actor.unit === parties.originUnit ? [] : [{ code: 'not-the-origin', basis: [] }]
    case 'holder':
      return holds(parties, actor) ? [] : [{ code: 'not-the-holder', basis: [] }]
    case 'assigned':
      return parties.officerIds.includes(actor.personId) ? [] : [{ code: 'not-assigned', basis: [article('PL', 42)] }]
  }
}

/** A squad or brigade holds by its own unit; heads and reviewers act for the whole organ. */
function holds(parties: Parties, actor: Actor): boolean {
  if (actor.organ !== parties.holderOrgan) return false
  const forWholeOrgan = actor.role === 'organ-head' || actor.role === 'legal-reviewer'
  return forWholeOrgan || actor.unit === parties.holderUnit
}

/** Stages that one lawful step leads to; a step whose target depends on the file is taken to lead one on along the line. */
function stagesOneStepAway<File>(procedure: Procedure<File>, stage: string): ReadonlySet<string> {
  const index = procedure.line.indexOf(stage)
  // From a stage beside the line nothing leads back to its beginning.
  const next = index < 0 ? undefined : procedure.line[index + 1]
  const targets = Object.values(procedure.steps)
    .filter((step) => step.from.includes(stage))
    .flatMap((step) => (typeof step.to === 'string' ? [step.to] : []))
  return new Set(next === undefined ? targets : [...targets, next])
}
