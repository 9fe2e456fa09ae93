/** A million last days, of every time limit of the law in turn and of days all over two years. */

import { fromDayNumber, toDayNumber } from '../../domain/calendar/plain-date.ts'
import { workCalendar } from '../../domain/calendar/work-calendar.ts'
import { lastDay } from '../../domain/deadlines/last-day.ts'
import { holidayNotices } from '../../law/holiday-notices/index.ts'
import type { TimeLimit } from '../../law/schema.ts'
import { timeLimitList } from '../../law/time-limits.ts'
import { randomFrom } from '../history/random.ts'
import { inTurn, timeOf, type Compared } from './compared.ts'

const asked = 1_000_000
/** The loop needs long for a year of days; a tenth tells as much. */
const askedNaively = 100_000

export function measureDeadlines(): Compared {
  const questions = someQuestions(10_007)
  for (const { limit, start } of questions) {
    const [ours, naive] = [lastDay(limit, start, workCalendar).lastDay, dayByDay(limit, start)]
    if (ours !== naive) throw new Error(`${limit.id} from ${start}: ${ours}, day by day ${naive}`)
  }
  // Looked at in the end, so that no compiler may leave the work out.
  let letters = 0
  const run = (times: number, answer: (limit: TimeLimit, start: string) => string) => () =>
    timeOf(() => {
      for (let index = 0; index < times; index++) {
        const { limit, start } = questions[index % questions.length]!
        letters += answer(limit, start).length
      }
    })
  const times = inTurn(
    5,
    run(asked, (limit, start) => lastDay(limit, start, workCalendar).lastDay),
    run(askedNaively, dayByDay),
  )
  if (letters % 10 !== 0) throw new Error('a day has ten letters')
  return {
    what: 'a million deadlines on one core',
    ours: times.ours,
    naive: times.naive * (asked / askedNaively),
    aim: 1_000,
  }
}

interface Question {
  readonly limit: TimeLimit
  readonly start: string
}

function someQuestions(count: number): Question[] {
  const random = randomFrom(7)
  const limits = timeLimitList.filter(({ length }) => length !== null && length.unit !== 'hour')
  const first = toDayNumber('2025-01-01')
  const days = toDayNumber('2026-12-31') - first
  return Array.from({ length: count }, (_, index) => ({
    limit: limits[index % limits.length]!,
    start: fromDayNumber(first + random.below(days)),
  }))
}

const breaks = new Set(
  holidayNotices.flatMap(({ breaks: all }) =>
    all.flatMap(({ from, to }) => {
      const days: string[] = []
      for (let day = toDayNumber(from); day <= toDayNumber(to); day++) days.push(fromDayNumber(day))
      return days
    }),
  ),
)
const makeUpDays = new Set(holidayNotices.flatMap((notice) => notice.makeUpDays))
const noticeYears = new Set(holidayNotices.map(({ year }) => year))

const textOf = (date: Date): string => date.toISOString().slice(0, 10)

function isWorking(date: Date): boolean {
  const text = textOf(date)
  if (makeUpDays.has(text)) return true
  if (breaks.has(text) || (text.endsWith('-01-01') && !noticeYears.has(date.getUTCFullYear()))) return false
  return date.getUTCDay() !== 0 && date.getUTCDay() !== 6
}

/** The loop a reader would write first: a Date that goes on day by day until enough days have counted. */
function dayByDay({ length, rolls }: TimeLimit, start: string): string {
  const { count, unit } = length!
  const date = new Date(`${start}T00:00:00Z`)
  const next = () => date.setUTCDate(date.getUTCDate() + 1)
  if (unit === 'working-day') {
    for (let counted = 0; counted < count;) {
      next()
      if (isWorking(date)) counted++
    }
  } else if (unit === 'natural-day') {
    for (let counted = 0; counted < count; counted++) next()
  } else {
    const day = date.getUTCDate()
    date.setUTCMonth(date.getUTCMonth() + (unit === 'year' ? count * 12 : count))
    // The month has no such day: its last one.
    if (date.getUTCDate() !== day) date.setUTCDate(0)
  }
  while (rolls && !isWorking(date)) next()
  return textOf(date)
}
