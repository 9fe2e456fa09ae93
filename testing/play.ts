/** Plays steps on the pure procedure, without a server: for tests of the rules. */

import { dateInShanghai } from '../domain/calendar/plain-date.ts'
import { workCalendar } from '../domain/calendar/work-calendar.ts'
import { advance, type Outcome } from '../domain/procedure/advance.ts'
import { obstacles, permitted, type Permission } from '../domain/procedure/permitted.ts'
import type { Actor, Procedure, RunningClock, Surroundings } from '../domain/procedure/procedure.ts'
import type { Resolved } from '../domain/procedures/facts.ts'
import { Refused, type Refusal } from '../domain/refusal.ts'
import type { OrganProfile } from '../law/schema.ts'

export interface Played {
  readonly actor: Actor
  /** Instant with offset. */
  readonly at: string
  readonly resolved?: Resolved
}

export class Play<File extends { readonly stage: string }> {
  file: File | null = null
  clocks: readonly RunningClock[] = []
  taken: string[] = []
  last: Outcome<File> | null = null
  readonly procedure: Procedure<File>
  readonly profile: OrganProfile

  constructor(procedure: Procedure<File>, profile: OrganProfile = 'city-management') {
    this.procedure = procedure
    this.profile = profile
  }

  get stage(): string {
    return this.known.stage
  }

  get known(): File {
    if (this.file === null) throw new Error('nothing was opened')
    return this.file
  }

  /** Takes a step; throws Refused with every obstacle. */
  take(action: string, payload: unknown, { actor, at, resolved = {} }: Played): this {
    const step = this.procedure.steps[action]
    if (step === undefined) throw new Error(`no step ${action}`)
    const checked = step.payload.parse(payload)
    if (this.file !== null) {
      const found = this.against(action, { actor, at, resolved }, checked)
      if (found.length > 0) throw new Refused(found)
    }
    const taken = {
      sequence: this.taken.length + 1,
      action,
      actor,
      at,
      on: dateInShanghai(at),
      payload: checked,
      resolved,
    }
    this.last = advance(this.procedure, this.file, taken, this.clocks, workCalendar, this.profile)
    this.file = this.last.file
    this.clocks = this.last.clocks
    this.taken.push(action)
    return this
  }

  /** Everything against a step, without taking it. */
  against(action: string, played: Played, payload?: unknown): readonly Refusal[] {
    return obstacles(this.procedure, this.known, action, this.around(played), payload)
  }

  permitted(played: Played): Permission[] {
    return permitted(this.procedure, this.known, this.around(played))
  }

  /** A copy from here on, to try two ways on. */
  fork(): Play<File> {
    const copy = new Play(this.procedure, this.profile)
    Object.assign(copy, { file: this.file, clocks: this.clocks, taken: [...this.taken], last: this.last })
    return copy
  }

  private around({ actor, at, resolved = {} }: Played): Surroundings {
    return {
      actor,
      now: at,
      today: dateInShanghai(at),
      calendar: workCalendar,
      clocks: this.clocks,
      profile: this.profile,
      resolved,
    }
  }
}
