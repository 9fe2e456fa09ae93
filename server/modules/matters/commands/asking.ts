import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import type { Actor, RunningClock, Surroundings } from '../../../../domain/procedure/procedure.ts'
import type { Connection } from '../../../platform/database.ts'
import type { County, Kinds } from '../kinds.ts'

export interface MattersDeps {
  readonly kinds: Kinds
  readonly county: () => County
}

export interface Asking {
  readonly actor: Actor
  readonly now: string
  readonly today: PlainDate
  readonly tx: Connection
  readonly language: 'zh' | 'en'
}

/** What requirements may look at, put together for one step. */
export function surroundingsOf(
  { actor, now, today }: Pick<Asking, 'actor' | 'now' | 'today'>,
  county: County,
  holderOrgan: string,
  clocks: readonly RunningClock[],
  resolved: Surroundings['resolved'],
): Surroundings {
  return { actor, now, today, calendar: county.calendar, clocks, profile: county.profileOf(holderOrgan), resolved }
}
