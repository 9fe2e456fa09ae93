/** What the rows of reconsideration and litigation share, for one kind of matter. */

import type { PlainDate } from '../calendar/plain-date.ts'
import { workCalendar } from '../calendar/work-calendar.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { ClockStart, StepDefinition, TakenStep } from '../procedure/procedure.ts'
import {
  lastRemedyDays,
  openRemedy,
  withRemedy,
  type Remedy,
  type RemedyEffect,
  type WithRemedies,
} from './remedies.ts'
import type { UnderReview } from './under-review.ts'

export const done = ({ on, actor }: TakenStep) => ({ on, by: actor.name })

export function remedyParts<File extends WithRemedies & { readonly stage: string }>(kind: UnderReview<File>) {
  const { reconsiderationFirst, servedOn } = kind
  const first = { reconsiderationFirst }
  const same = (file: File) => file.stage
  const step = <Payload>(row: StepDefinition<File, Payload>) => row
  const contestable = (file: File) => {
    const effectiveOn = servedOn(file)
    return { remedies: file.remedies, decisionService: effectiveOn === null ? null : { effectiveOn } }
  }
  const days = (file: File) => lastRemedyDays(contestable(file), first)
  const current = (file: File): Remedy => {
    const open = openRemedy(file)
    if (open === undefined) throw new TypeError('a review that is open')
    return open
  }
  const begun = (file: File, remedy: Omit<Remedy, 'number' | 'answer' | 'stays' | 'end'>): File => {
    const opened = kind.open(file)
    const all = opened.remedies ?? []
    const number = (all.at(-1)?.number ?? 0) + 1
    return { ...opened, remedies: [...all, { ...remedy, number, answer: null, stays: [], end: null }] }
  }
  const changed = (file: File, change: Partial<Remedy>): File => withRemedy(file, { ...current(file), ...change })
  const over = (file: File, end: RemedyEffect, taken: TakenStep): File => {
    const remedy = current(file)
    // A stay of execution ends with the review at the latest.
    const stays = remedy.stays.map((one) => (one.to === null ? { ...one, to: end.effectiveOn } : one))
    return kind.takeEffect(withRemedy(file, { ...remedy, stays, end }), remedy, end, taken)
  }
  const last = (file: File): Remedy | undefined => file.remedies?.at(-1)
  const startedOn = (file: File) => openRemedy(file)?.startedOn ?? null
  const acceptedOn = (file: File) => openRemedy(file)?.acceptance?.acceptedOn ?? startedOn(file)

  /** The fifteen days of whoever was judged against, or not let in; and the old periods of whoever withdrew. */
  const afterwards: readonly ClockStart<File, unknown>[] = [
    { limit: 'ALL-45-SUE-15D', from: (file) => (reconsiderationFirst ? null : fifteenDaysFrom(file)) },
    { limit: 'ARL-34-SUE-15D', from: (file) => (reconsiderationFirst ? fifteenDaysFrom(file) : null) },
    { limit: 'ARL-20-APPLY-60D', from: (file, _payload, today) => again(file, 'ARL-20-APPLY-60D', today) },
    { limit: 'ALL-46-SUE-6M', from: (file, _payload, today) => again(file, 'ALL-46-SUE-6M', today) },
  ]
  function fifteenDaysFrom(file: File): PlainDate | null {
    const { route, end, refusal } = last(file) ?? {}
    if (route !== 'reconsideration' || end?.outcome === 'withdrawn') return null
    if (kind.decided(file) === null) return null
    return end?.receivedOn ?? refusal?.refusedOn ?? null
  }
  function again(file: File, limit: 'ARL-20-APPLY-60D' | 'ALL-46-SUE-6M', today: PlainDate): PlainDate | null {
    const from = servedOn(file)
    const left = days(file)
    if (from === null || left === null || kind.decided(file) === null) return null
    const { end, refusal, route } = last(file) ?? {}
    const unjudged = route === 'reconsideration' && (refusal !== undefined || end?.outcome === 'withdrawn')
    const open = limit === 'ARL-20-APPLY-60D' ? left.reconsiderUntil : left.sueUntil
    if (!unjudged || open === null) return null
    return lastDay(timeLimit(limit), from, workCalendar).lastDay >= today ? from : null
  }
  return { same, step, days, current, begun, changed, over, startedOn, acceptedOn, afterwards }
}
