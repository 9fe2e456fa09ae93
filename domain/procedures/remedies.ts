/**
 * Reconsideration and litigation as the file of a penalty knows them (行政复议、行政诉讼): who asked whom, since when,
 * with what outcome, and until when the party may still ask. Shared by the ordinary procedure and the one on the spot.
 * Whatever waits for the review — the surcharge, the application to the court, a demolition — asks here.
 */

import { plusDays, type PlainDate } from '../calendar/plain-date.ts'
import { workCalendar, type WorkCalendar } from '../calendar/work-calendar.ts'
import { lastDay } from '../deadlines/last-day.ts'
import { timeLimit } from '../deadlines/time-limit.ts'
import type { Done } from './penalty-case/file.ts'
import type { Penalty } from './penalty-case/payloads.ts'

export const remedyRoutes = ['reconsideration', 'litigation'] as const
export type RemedyRoute = (typeof remedyRoutes)[number]

/** 结果: what came of it. The last three leave the decision as it stands without having judged it. */
export const remedyOutcomes = [
  'upheld',
  'changed',
  'revoked',
  'revoked-anew',
  'unlawful',
  'invalid',
  'performance',
  'mediated',
  'dismissed',
  'withdrawn',
  'overdue',
] as const
export type RemedyOutcome = (typeof remedyOutcomes)[number]

/** 停止执行: ordered by the organ itself, by the reconsideration organ or by the court (ARL 42; ALL 56). */
export interface ExecutionStay extends Done {
  readonly orderedBy: 'organ' | 'reconsideration-organ' | 'court'
  readonly from: PlainDate
  readonly reason: string
  /** Its last day; null: it lasts. */
  readonly to: PlainDate | null
}

/** What ended a review, or the judgment of its first instance. */
export interface RemedyEnd extends Done {
  readonly outcome: RemedyOutcome
  /** 文书号: of the reconsideration decision, the judgment or the ruling. */
  readonly reference?: string | undefined
  /** The day on which the organ and the party received it; without a document, the day it ended. */
  readonly receivedOn: PlainDate
  readonly summary: string
  /** 以违反法定程序为由: the same decision may be made again, in the right way (ALL 71; ARL 64). */
  readonly forProcedure?: boolean | undefined
  /** By when the organ has to decide anew or to perform, where a day was set. */
  readonly actBy?: PlainDate | undefined
  /** What the decision says from now on, where it was changed. */
  readonly penalty?: Penalty | undefined
}

/** … and the day from which it holds. */
export interface RemedyEffect extends RemedyEnd {
  readonly effectiveOn: PlainDate
}

/** An application for reconsideration or a suit against the decision of this file. */
export interface Remedy {
  /** Number within the file, from 1. */
  readonly number: number
  readonly route: RemedyRoute
  /** The reconsideration organ or the court. */
  readonly before: string
  readonly applicant: string
  readonly requests: string
  /** The day the party applied or sued. */
  readonly startedOn: PlainDate
  /** Handed in through the organ that made the decision (ARL 32). */
  readonly throughOrgan?: true
  /** The day on which the organ sent it on, upholding its decision. */
  readonly forwardedOn?: PlainDate
  /** What the party said for being late, where it was. */
  readonly lateReason?: string | undefined
  /** Null: the reconsideration organ or the court has not taken it up. */
  readonly acceptance:
    | (Done & {
        readonly acceptedOn: PlainDate
        /** The five working days passed without a word (ARL 30). */
        readonly bySilence?: true
        /** 简易程序 (ARL 53, 54). */
        readonly simplified?: true
        /** 案号 */
        readonly reference?: string | undefined
      })
    | null
  /** 不予受理: it ended before it began. */
  readonly refusal?: Done & { readonly refusedOn: PlainDate; readonly reason: string }
  /** The day on which the copy of the application or of the complaint reached the organ. */
  readonly copyReceivedOn: PlainDate | null
  /** 答复、答辩 with the evidence, handed in on a day. */
  readonly answer: (Done & { readonly submittedOn: PlainDate; readonly form: string }) | null
  /** 延长审理期限: thirty days at most (ARL 62). */
  readonly extension?: Done & { readonly toldOn: PlainDate; readonly days: number }
  readonly stays: readonly ExecutionStay[]
  /** A judgment or ruling of the first instance, against which one may appeal. */
  readonly firstInstance?: RemedyEnd & { readonly kind: 'judgment' | 'ruling' }
  readonly appeal?: Done & {
    readonly appellant: 'party' | 'organ' | 'both'
    readonly appealedOn: PlainDate
    readonly court: string
  }
  /** Null: pending. */
  readonly end: RemedyEffect | null
}

/** What the questions below need of a file. */
export interface WithRemedies {
  readonly remedies?: readonly Remedy[] | undefined
}

/** … and since when the party has known the decision: the day of service that counts, or of handing over on the spot. */
export interface Contestable extends WithRemedies {
  readonly decisionService: { readonly effectiveOn: PlainDate } | null
}

/** The last day of a review, as far as it is known: of its effect, or of the refusal to take it up. */
const endedOn = ({ end, refusal }: Remedy): PlainDate | null => end?.effectiveOn ?? refusal?.refusedOn ?? null

/** The review that has not ended; undefined: none. There is never more than one (ARL 29). */
export const openRemedy = ({ remedies = [] }: WithRemedies): Remedy | undefined =>
  remedies.find((one) => endedOn(one) === null)

/**
 * Whether a review was under way on a day: from the day the party applied or sued until the day its outcome took effect,
 * that day no longer. Whatever must wait for the outcome waits this long, also while the acceptance is examined.
 */
export const remedyPending = ({ remedies = [] }: WithRemedies, day: PlainDate): boolean =>
  remedies.some((one) => one.startedOn <= day && day < (endedOn(one) ?? lastDayOfAll))

/** Whether execution of the decision is stayed on a day (ARL 42; ALL 56). */
export const executionStayed = ({ remedies = [] }: WithRemedies, day: PlainDate): boolean =>
  remedies.some(({ stays }) => stays.some(({ from, to }) => from <= day && day <= (to ?? lastDayOfAll)))

/**
 * The days that bear no surcharge (PL 73(3)): of each review from its acceptance to the day its outcome takes effect,
 * both included, and of each stay of execution. A review that lasts has no end.
 */
export const daysOfReview = ({
  remedies = [],
}: WithRemedies): readonly { readonly from: PlainDate; readonly to: PlainDate }[] =>
  remedies.flatMap(({ acceptance, end, stays }) => [
    ...(acceptance === null ? [] : [{ from: acceptance.acceptedOn, to: end?.effectiveOn ?? lastDayOfAll }]),
    ...stays.map(({ from, to }) => ({ from, to: to ?? lastDayOfAll })),
  ])

/** How long the party may still go to whom. */
export interface RemedyDays {
  /** Last day to apply for reconsideration; null: that way is used or shut. */
  readonly reconsiderUntil: PlainDate | null
  /** Last day to sue; null: not yet (reconsideration comes first), or no more. */
  readonly sueUntil: PlainDate | null
  /** The later of the two: after it nobody can contest the decision any more in time. Null: a review is open. */
  readonly openUntil: PlainDate | null
}

/**
 * The last days of the sixty days and the six months from service, or of the fifteen days after a reconsideration (ARL 20,
 * 34; ALL 45, 46). Null: the decision has not been served. `reconsiderationFirst`: only whoever has been to the
 * reconsideration organ may sue (ARL 23), so the six months do not count.
 */
export function lastRemedyDays(
  file: Contestable,
  {
    reconsiderationFirst = false,
    calendar = workCalendar,
  }: { readonly reconsiderationFirst?: boolean; readonly calendar?: WorkCalendar } = {},
): RemedyDays | null {
  const { decisionService, remedies = [] } = file
  if (decisionService === null) return null
  if (openRemedy(file) !== undefined) return { reconsiderUntil: null, sueUntil: null, openUntil: null }
  const last = (limit: string, from: PlainDate) => lastDay(timeLimit(limit), from, calendar).lastDay
  const served = decisionService.effectiveOn
  const suit = remedies.findLast(({ route, end }) => route === 'litigation' && end !== null)
  // Whoever lost in court has come to the end of the way on the day of its effect.
  if (suit !== undefined) return { reconsiderUntil: null, sueUntil: null, openUntil: endedOn(suit) }
  const reconsidered = remedies.findLast(({ route }) => route === 'reconsideration')
  const sixty = last('ARL-20-APPLY-60D', served)
  const sixMonths = last('ALL-46-SUE-6M', served)
  // Nobody judged it: the ways stay as they were, though a withdrawn application is not made twice.
  if (reconsidered === undefined || reconsidered.end?.outcome === 'withdrawn') {
    const again = reconsidered === undefined ? sixty : null
    const suing = reconsiderationFirst ? null : sixMonths
    return {
      reconsiderUntil: again,
      sueUntil: suing,
      openUntil: later(again, suing) ?? endedOrServed(reconsidered, served),
    }
  }
  const after = last(reconsiderationFirst ? 'ARL-34-SUE-15D' : 'ALL-45-SUE-15D', toldOn(reconsidered))
  // Whoever was not let in may still sue over the decision itself, where that way was open to him.
  const suing = reconsidered.end === null && !reconsiderationFirst ? (later(after, sixMonths) ?? after) : after
  const again = reconsidered.end === null ? sixty : null
  return { reconsiderUntil: again, sueUntil: suing, openUntil: later(again, suing) }
}

/** Whether the decision can no longer be contested in time on this day, and no review of it is open. */
export function remediesExhausted(
  file: Contestable,
  day: PlainDate,
  options: { readonly reconsiderationFirst?: boolean } = {},
): boolean {
  const until = lastRemedyDays(file, options)?.openUntil
  return until !== null && until !== undefined && day > until
}

/** From here the party's fifteen days run: the outcome or the refusal was received. */
const toldOn = ({ end, refusal, startedOn }: Remedy): PlainDate => end?.receivedOn ?? refusal?.refusedOn ?? startedOn
const endedOrServed = (remedy: Remedy | undefined, served: PlainDate): PlainDate =>
  (remedy === undefined ? null : endedOn(remedy)) ?? served
const later = (one: PlainDate | null, other: PlainDate | null): PlainDate | null =>
  one === null || other === null ? (one ?? other) : one > other ? one : other

/** Further than any period of this file: what has no end yet ends here. */
const lastDayOfAll = '2149-12-31'

/** The file of a matter with one of its reviews replaced. */
export const withRemedy = <File extends WithRemedies>(file: File, changed: Remedy): File => ({
  ...file,
  remedies: (file.remedies ?? []).map((one) => (one.number === changed.number ? changed : one)),
})

/** The day after the last one to appeal: a judgment against which nobody appeals takes effect then. */
export const effectWithoutAppeal = (
  { receivedOn, kind }: NonNullable<Remedy['firstInstance']>,
  calendar: WorkCalendar = workCalendar,
): PlainDate =>
  plusDays(
    lastDay(timeLimit(kind === 'ruling' ? 'ALL-85-APPEAL-10D' : 'ALL-85-APPEAL-15D'), receivedOn, calendar).lastDay,
    1,
  )
