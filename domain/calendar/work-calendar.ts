/**
 * Working days as the State Council's yearly notices make them: Monday to Friday outside the breaks, plus the Saturdays
 * and Sundays that are worked instead (调休上班日). A year without a notice is provisional: ordinary weekends and
 * 1 January, and every result that uses one of its days says so.
 *
 * Working days are numbered once per calendar, so that "the seventh working day after" is two look-ups.
 */

import type { Bilingual } from '../../law/schema.ts'
import type { HolidayNotice } from '../../law/holiday-notices/index.ts'
import { holidayNotices } from '../../law/holiday-notices/index.ts'
import { civilOf, dayNumberOf, toDayNumber, weekdayOf } from './plain-date.ts'
import type { DayNumber, PlainDate } from './plain-date.ts'

export interface WorkCalendar {
  isWorkingDay(date: PlainDate): boolean
  /** Whether the date lies in a year whose notice is not known. */
  isProvisional(date: PlainDate): boolean
  /** Why the day is off; null for a working day. */
  restReason(date: PlainDate): Bilingual | null
  /** Whether the day is a weekend day that is worked. */
  isMakeUpDay(date: PlainDate): boolean
  /** The same questions on day numbers, for loops. */
  readonly days: CalendarDays
}

export interface CalendarDays {
  isWorking(day: DayNumber): boolean
  isProvisional(day: DayNumber): boolean
  /** Whether any day from `first` to `last`, both included, is provisional. */
  touchProvisional(first: DayNumber, last: DayNumber): boolean
  /** The first working day on or after `day`. */
  firstWorkingFrom(day: DayNumber): DayNumber
  /** The n-th working day after `day`, n ≥ 1; `day` itself is not counted. n = 0 gives `day`. */
  nthWorkingAfter(day: DayNumber, n: number): DayNumber
  /** How many working days lie in (from, to]; 0 if `to` is not after `from`. */
  workingBetween(from: DayNumber, to: DayNumber): number
}

// The law's longest period is twenty years; documents older than 1950 do not occur in a running case.
const firstYear = 1950
const lastYear = 2150

const weekend: Readonly<Record<6 | 7, Bilingual>> = {
  6: { zh: '星期六', en: 'Saturday' },
  7: { zh: '星期日', en: 'Sunday' },
}
const newYear: Bilingual = { zh: '元旦', en: 'New Year' }

/** A calendar made of the given notices. Throws if a notice names a day outside its own year or twice. */
export function calendarOf(notices: readonly HolidayNotice[]): WorkCalendar {
  const origin = dayNumberOf(firstYear, 1, 1)
  const end = dayNumberOf(lastYear + 1, 1, 1)
  const length = end - origin
  const working = new Uint8Array(length)
  const known = new Set(notices.map((notice) => notice.year))
  const breakNames = new Map<DayNumber, Bilingual>()
  const makeUpDays = new Set<DayNumber>()

  for (let offset = 0; offset < length; offset++) working[offset] = weekdayOf(origin + offset) <= 5 ? 1 : 0
  for (let year = firstYear; year <= lastYear; year++) {
    if (known.has(year)) continue
    const day = dayNumberOf(year, 1, 1)
    working[day - origin] = 0
    breakNames.set(day, newYear)
  }
  for (const notice of notices) readNotice(notice)

  // before[i]: working days in [origin, origin + i); positions[k]: the offset of the k-th working day.
  const before = new Int32Array(length + 1)
  for (let offset = 0; offset < length; offset++) before[offset + 1] = before[offset]! + working[offset]!
  const provisionalBefore = new Int32Array(length + 1)
  for (let year = firstYear; year <= lastYear; year++) {
    const first = dayNumberOf(year, 1, 1) - origin
    const next = dayNumberOf(year + 1, 1, 1) - origin
    const step = known.has(year) ? 0 : 1
    for (let offset = first; offset < next; offset++) {
      provisionalBefore[offset + 1] = provisionalBefore[offset]! + step
    }
  }
  const positions = new Int32Array(before[length]!)
  for (let offset = 0; offset < length; offset++) if (working[offset]) positions[before[offset]!] = offset

  function readNotice(notice: HolidayNotice): void {
    for (const rest of notice.breaks) {
      for (let day = dayOf(rest.from, notice); day <= dayOf(rest.to, notice); day++) {
        if (breakNames.has(day)) throw new Error(`the notice of ${notice.year} names a day of two breaks: ${rest.from}`)
        working[day - origin] = 0
        breakNames.set(day, rest.name)
      }
    }
    for (const date of notice.makeUpDays) {
      const day = dayOf(date, notice)
      if (breakNames.has(day)) throw new Error(`the notice of ${notice.year} has ${date} both off and worked`)
      working[day - origin] = 1
      makeUpDays.add(day)
    }
  }

  function dayOf(date: PlainDate, notice: HolidayNotice): DayNumber {
    const day = toDayNumber(date)
    if (civilOf(day).year !== notice.year) throw new Error(`the notice of ${notice.year} names ${date}`)
    return day
  }

  function offsetOf(day: DayNumber): number {
    const offset = day - origin
    if (!(offset >= 0 && offset < length)) {
      throw new RangeError(`the calendar covers the years ${firstYear} to ${lastYear}`)
    }
    return offset
  }

  const days: CalendarDays = {
    isWorking: (day) => working[offsetOf(day)] === 1,
    isProvisional: (day) => !known.has(civilOf(day).year),
    touchProvisional: (first, last) => provisionalBefore[offsetOf(last) + 1]! > provisionalBefore[offsetOf(first)]!,
    firstWorkingFrom: (day) => origin + position(before[offsetOf(day)]!),
    nthWorkingAfter: (day, n) => (n === 0 ? day : origin + position(before[offsetOf(day) + 1]! + n - 1)),
    workingBetween: (from, to) => (to <= from ? 0 : before[offsetOf(to) + 1]! - before[offsetOf(from) + 1]!),
  }

  function position(index: number): number {
    const offset = positions[index]
    if (offset === undefined) throw new RangeError(`the calendar covers the years ${firstYear} to ${lastYear}`)
    return offset
  }

  return {
    isWorkingDay: (date) => days.isWorking(toDayNumber(date)),
    isProvisional: (date) => days.isProvisional(toDayNumber(date)),
    isMakeUpDay: (date) => makeUpDays.has(toDayNumber(date)),
    restReason(date) {
      const day = toDayNumber(date)
      if (days.isWorking(day)) return null
      const weekday = weekdayOf(day)
      return breakNames.get(day) ?? (weekday >= 6 ? weekend[weekday as 6 | 7] : null)
    },
    days,
  }
}

/** The calendar of every notice in law/holiday-notices. */
export const workCalendar: WorkCalendar = calendarOf(holidayNotices)
