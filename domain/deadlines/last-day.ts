/** By when: the last day of a period, and the first day on which an act is open after one. */

import type { Length, TimeLimit } from '../../law/schema.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import {
  dayNumberInShanghai,
  fromDayNumber,
  instantInShanghai,
  millisecondsOf,
  toDayNumber,
} from '../calendar/plain-date.ts'
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts'
import { countedDays } from './counting.ts'
import type { CountedDay } from './counting.ts'
import { countPeriod, extendedLength } from './due.ts'
import type { CountedPeriod } from './due.ts'
import { excludedDays } from './excluded-time.ts'
import type { ExcludedDays, ExcludedInterval } from './excluded-time.ts'

export interface Due {
  readonly lastDay: PlainDate
  /** For periods in hours: the instant of expiry, with the offset of Shanghai. */
  readonly dueAt?: string
  /** The last day by the count alone, before it rolled over rest days. */
  readonly nominal: PlainDate
  readonly rolled: boolean
  /** The result rests on a year whose holiday notice is not known; it is to be worked out again when it appears. */
  readonly provisional: boolean
  /** The days after the start, in order. Worked out when asked for, and not part of the JSON of this object. */
  readonly counting: readonly CountedDay[]
}

export interface CountingOptions {
  /** Time that does not count; `mayLeaveOut` says whether the law allows any. */
  readonly excluded?: readonly ExcludedInterval[]
  /** Granted on top, in the limit's own unit: counted as one total from the start and rolled once. */
  readonly extension?: number
}

const hourMs = 3_600_000

/**
 * The last day of a time limit. `start` is the day of the event, which is not counted, or an instant (then its date in
 * Shanghai); a period in hours needs the instant. A limit without a length of its own (the day of a signature) ends on
 * the day of its event. Throws RangeError for a text that is neither, and for hours without an instant.
 */
export function lastDay(limit: TimeLimit, start: string, calendar: WorkCalendar, options: CountingOptions = {}): Due {
  const { extension = 0, excluded } = options
  if (!Number.isInteger(extension) || extension < 0) throw new RangeError(`not an extension: ${extension}`)
  const length = extension === 0 ? limit.length : extendedLength(limit, extension)
  if (length?.unit === 'hour') return hoursAfter(length.count, start, excluded)
  const first = startDay(start)
  if (length === null) return new CountedDue(untouched(first), nothing, first, noDays, calendar)
  const leftOut = excluded === undefined || excluded.length === 0 ? noDays : excludedDays(first, excluded)
  return new CountedDue(
    countPeriod(length, limit.rolls, first, leftOut, calendar.days),
    length,
    first,
    leftOut,
    calendar,
  )
}

export interface Earliest {
  /** The first day on which the act is open. */
  readonly day: PlainDate
  /** For periods in hours: from this instant on. */
  readonly at?: string
  readonly provisional: boolean
  /** The periods that have to pass first. */
  readonly waits: readonly Due[]
}

/**
 * The first day on which an act is open that must wait for a period: clear days lie between the event and it (a hearing
 * seven working days after its notice), and it falls on a working day. Where two periods must pass, the later one
 * decides (ACL 44: sixty days and six months). A shortest display binds no office hours: its next calendar day is open.
 */
export function earliestDay(
  limit: TimeLimit,
  start: string,
  calendar: WorkCalendar,
  options: CountingOptions = {},
): Earliest {
  const wait = lastDay(limit, start, calendar, options)
  if (wait.dueAt !== undefined) return { day: wait.lastDay, at: wait.dueAt, provisional: false, waits: [wait] }
  const waits = [wait]
  if (limit.alsoPassed !== undefined) {
    waits.push(lastDay({ ...limit, length: limit.alsoPassed }, start, calendar, options))
  }
  const passed = Math.max(...waits.map((due) => toDayNumber(due.lastDay)))
  if (limit.kind === 'display-at-least') {
    return { day: fromDayNumber(passed + 1), provisional: wait.provisional, waits }
  }
  const open = calendar.days.firstWorkingFrom(passed + 1)
  const provisional = waits.some((due) => due.provisional) || calendar.days.touchProvisional(passed + 1, open)
  return { day: fromDayNumber(open), provisional, waits }
}

/** The day of an event: a date as it stands, an instant by its date in Shanghai. */
function startDay(start: string): DayNumber {
  return start.length === 10 ? toDayNumber(start) : dayNumberInShanghai(millisecondsOf(start))
}

/**
 * Hours run from the exact moment, through nights and holidays, and never roll (民法典 201(2)).
 * A date alone does not say when they end: RangeError.
 */
function hoursAfter(hours: number, start: string, excluded: readonly ExcludedInterval[] | undefined): Due {
  if (excluded !== undefined && excluded.length > 0) throw new RangeError('no time is left out of a period in hours')
  if (start.length === 10) throw new RangeError(`a period in hours needs the moment it starts, not a date: ${start}`)
  const end = millisecondsOf(start) + hours * hourMs
  const day = fromDayNumber(dayNumberInShanghai(end))
  return { lastDay: day, dueAt: instantInShanghai(end), nominal: day, rolled: false, provisional: false, counting: [] }
}

const noDays: readonly ExcludedDays[] = []
const nothing: Length = { count: 0, unit: 'natural-day' }
const untouched = (day: DayNumber): CountedPeriod => ({ nominal: day, last: day, provisional: false })

// A class, because the day-by-day list is long and most callers only want the last day.
class CountedDue implements Due {
  readonly lastDay: PlainDate
  readonly nominal: PlainDate
  readonly rolled: boolean
  readonly provisional: boolean
  readonly #period: CountedPeriod
  readonly #length: Length
  readonly #start: DayNumber
  readonly #excluded: readonly ExcludedDays[]
  readonly #calendar: WorkCalendar

  constructor(
    period: CountedPeriod,
    length: Length,
    start: DayNumber,
    excluded: readonly ExcludedDays[],
    calendar: WorkCalendar,
  ) {
    this.rolled = period.last !== period.nominal
    this.lastDay = fromDayNumber(period.last)
    this.nominal = this.rolled ? fromDayNumber(period.nominal) : this.lastDay
    this.provisional = period.provisional
    this.#period = period
    this.#length = length
    this.#start = start
    this.#excluded = excluded
    this.#calendar = calendar
  }

  get counting(): readonly CountedDay[] {
    return countedDays(this.#length, this.#start, this.#period, this.#excluded, this.#calendar)
  }
}
