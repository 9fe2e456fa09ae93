/** What a step does to its matter. Pure: the server stores the outcome, a replay must get the same. */

import { dateInShanghai, type PlainDate } from '../calendar/plain-date.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { mayLeaveOut } from '../deadlines/excluded-time.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { OrganProfile } from '../../law/schema.ts'
import type { Duty, Headline, Parties, Procedure, RunningClock, Tally, TakenStep } from './procedure.ts'

export interface StartedClock extends RunningClock {
  /** The last day by the count alone, before it rolled. */
  readonly nominal: PlainDate
}

export interface Outcome<File> {
  readonly file: File
  readonly stage: string
  readonly starts: readonly StartedClock[]
  /** Time limits whose running clocks end with this step. */
  readonly stops: readonly string[]
  readonly documents: readonly string[]
  /** Clocks that run after the step. */
  readonly clocks: readonly RunningClock[]
  readonly duties: readonly Duty[]
  readonly headline: Headline
  readonly parties: Parties
  readonly tallies: readonly Tally[]
}

/**
 * Takes a step that has no obstacles. `file` is null for the opening step.
 *
 * A clock that is started while one of the same limit runs replaces it: the old one ends, the new one is its successor.
 */
export function advance<File extends { readonly stage: string }>(
  procedure: Procedure<File>,
  file: File | null,
  taken: TakenStep,
  running: readonly RunningClock[],
  calendar: WorkCalendar,
  profile: OrganProfile,
): Outcome<File> {
  const step = procedure.steps[taken.action]
  if (step === undefined) throw new Error(`no step ${taken.action} in ${procedure.kind}`)
  const applied = file === null ? procedure.open(taken) : step.apply(file, taken.payload, taken)
  const stage = typeof step.to === 'string' ? step.to : step.to(applied)
  const after = { ...applied, stage }

  const starts = step.starts.flatMap(({ limit, from, excluded, extension }): StartedClock[] => {
    const start = from(after, taken.payload, taken.on)
    const rule = timeLimit(limit)
    if (start === null || (rule.profiles !== undefined && !rule.profiles.includes(profile))) return []
    const leftOut = excluded === undefined || !mayLeaveOut(rule, profile) ? {} : { excluded: excluded(after) }
    const due = lastDay(rule, start, calendar, { ...leftOut, extension: extension?.(after) ?? 0 })
    return [
      {
        limit,
        startedOn: start.length === 10 ? start : dateInShanghai(start),
        lastDay: due.lastDay,
        ...(due.dueAt === undefined ? {} : { dueAt: due.dueAt }),
        provisional: due.provisional,
        nominal: due.nominal,
      },
    ]
  })
  const named = typeof step.stops === 'function' ? step.stops(after) : step.stops
  const ending = new Set([...named, ...starts.map(({ limit }) => limit)])
  const stops = running.filter(({ limit }) => ending.has(limit)).map(({ limit }) => limit)
  const headline = procedure.headlineOf(after)
  if (headline.closed && !procedure.ends.includes(stage)) throw new Error(`${procedure.kind} is over in stage ${stage}`)
  const clocks = [...running.filter(({ limit }) => !ending.has(limit)), ...starts]
  return {
    file: after,
    stage,
    starts,
    stops,
    documents: typeof step.documents === 'function' ? step.documents(after) : step.documents,
    clocks,
    duties: procedure.dutiesOf(after, clocks, profile),
    headline,
    parties: procedure.partiesOf(after),
    tallies: procedure.talliesOf(after, taken),
  }
}
