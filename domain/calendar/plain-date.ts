/**
 * Civil dates of Asia/Shanghai as 'YYYY-MM-DD'. Inside, a date is a whole number of days since 1970-01-01, so that
 * nothing here depends on the machine's time zone and a loop over days costs an addition.
 */

/** A date as a document prints it: '2026-03-19'. */
export type PlainDate = string

/** Days since 1970-01-01. */
export type DayNumber = number

const shape = /^(\d{4})-(\d{2})-(\d{2})$/
const shanghaiOffsetMs = 8 * 3_600_000
const dayMs = 86_400_000

/** Day number of a civil date of the Gregorian calendar (Howard Hinnant's algorithm). The month is 1 to 12. */
export function dayNumberOf(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (1 to 12) and day of a day number. */
export function civilOf(dayNumber: DayNumber): { year: number; month: number; day: number } {
  const shifted = dayNumber + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  }
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** Whether a text is a date that exists: '2026-02-29' is not. */
export function isPlainDate(text: string): text is PlainDate {
  const parts = shape.exec(text)
  if (!parts) return false
  const month = Number(parts[2])
  const day = Number(parts[3])
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(Number(parts[1]), month)
}

/** The day number of a date. Throws RangeError for a text that is not a date. */
export function toDayNumber(date: PlainDate): DayNumber {
  // Digits are read by code unit because this runs for every deadline of every list.
  const year = digits(date, 0, 4)
  const month = digits(date, 5, 2)
  const day = digits(date, 8, 2)
  const sound =
    date.length === 10 &&
    date.charCodeAt(4) === 45 &&
    date.charCodeAt(7) === 45 &&
    year >= 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  if (!sound) throw new RangeError(`not a date of the form YYYY-MM-DD: ${date}`)
  return dayNumberOf(year, month, day)
}

function digits(text: string, from: number, count: number): number {
  let value = 0
  for (let index = from; index < from + count; index++) {
    const digit = text.charCodeAt(index) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

// A list of a thousand clocks prints the same few hundred days again and again.
const textsFrom = dayNumberOf(1950, 1, 1)
const textsTo = dayNumberOf(2151, 1, 1)
const texts = Array.from<string | undefined>({ length: textsTo - textsFrom })

/** The date of a day number. */
export function fromDayNumber(dayNumber: DayNumber): PlainDate {
  if (dayNumber < textsFrom || dayNumber >= textsTo) return textOf(dayNumber)
  return (texts[dayNumber - textsFrom] ??= textOf(dayNumber))
}

function textOf(dayNumber: DayNumber): PlainDate {
  const { year, month, day } = civilOf(dayNumber)
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`
}

export function plusDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** The corresponding day so many months later, or the last day of that month if it has none (民法典 202). */
export function plusMonths(date: PlainDate, months: number): PlainDate {
  return fromDayNumber(monthsLater(toDayNumber(date), months))
}

/** The corresponding day so many years later: 29 February becomes 28 February in a common year (民法典 202). */
export function plusYears(date: PlainDate, years: number): PlainDate {
  return plusMonths(date, years * 12)
}

/** `plusMonths` on day numbers. */
export function monthsLater(dayNumber: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilOf(dayNumber)
  const index = year * 12 + month - 1 + months
  const laterYear = Math.floor(index / 12)
  const laterMonth = index - laterYear * 12 + 1
  return dayNumberOf(laterYear, laterMonth, Math.min(day, daysInMonth(laterYear, laterMonth)))
}

/** 1 for Monday to 7 for Sunday. */
export function dayOfWeek(date: PlainDate): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return weekdayOf(toDayNumber(date))
}

/** `dayOfWeek` of a day number. */
export function weekdayOf(dayNumber: DayNumber): 1 | 2 | 3 | 4 | 5 | 6 | 7 {
  return (((((dayNumber + 3) % 7) + 7) % 7) + 1) as 1 | 2 | 3 | 4 | 5 | 6 | 7
}

/** Days from one date to another: the first is not counted, the last is. Negative if `to` lies before `from`. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return toDayNumber(to) - toDayNumber(from)
}

/** The civil date in Asia/Shanghai of an instant (ISO 8601 with an offset). Throws RangeError if it is not one. */
export function dateInShanghai(instant: string): PlainDate {
  return fromDayNumber(dayNumberInShanghai(millisecondsOf(instant)))
}

/** The civil date in Asia/Shanghai of a moment in milliseconds since the epoch, as a day number. */
export function dayNumberInShanghai(milliseconds: number): DayNumber {
  return Math.floor((milliseconds + shanghaiOffsetMs) / dayMs)
}

/** Milliseconds since the epoch of an instant. Without an offset a time of day means a different moment on every machine: refused. */
export function millisecondsOf(instant: string): number {
  const milliseconds = /(?:Z|[+-]\d{2}:?\d{2})$/i.test(instant) ? Date.parse(instant) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new RangeError(`not an instant with an offset: ${instant}`)
  return milliseconds
}

/** An instant as '2026-05-02T09:00:00+08:00'. */
export function instantInShanghai(milliseconds: number): string {
  return `${new Date(milliseconds + shanghaiOffsetMs).toISOString().slice(0, 19)}+08:00`
}
