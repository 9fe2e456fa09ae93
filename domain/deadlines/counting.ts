/** How a last day was counted, day by day: what the day strip (计日条) shows. */

import type { Bilingual, Length } from '../../law/schema.ts'
import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { fromDayNumber, weekdayOf } from '../calendar/plain-date.ts'
import type { DayNumber, PlainDate } from '../calendar/plain-date.ts'
import type { CountedPeriod } from './due.ts'
import type { ExcludedDays } from './excluded-time.ts'

export interface CountedDay {
  readonly date: PlainDate
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number
  /** Whether the day counts towards the period. */
  readonly counted: boolean
  /** The running number of a counted day, from 1. */
  readonly number?: number
  /** Why a day does not count: a rest day, time left out, or a day onto which the end rolled. */
  readonly off?: 'rest' | 'excluded' | 'rolled'
  /** The reason in words: 星期六, 国庆节, 听证. */
  readonly reason?: Bilingual
  /** A weekend day that is worked (调休上班). */
  readonly makeUp: boolean
  /** The day lies in a year whose holiday notice is not known. */
  readonly provisional: boolean
}

const timeLeftOut: Bilingual = { zh: '依法扣除', en: 'Left out by law' }
const rolledOnto: Bilingual = { zh: '顺延', en: 'Rolled' }

/** Every day after the start up to and including the last day, in order. */
export function countedDays(
  length: Length,
  start: DayNumber,
  period: CountedPeriod,
  excluded: readonly ExcludedDays[],
  calendar: WorkCalendar,
): CountedDay[] {
  const inWorkingDays = length.unit === 'working-day'
  const list: CountedDay[] = []
  let number = 0
  for (let day = start + 1; day <= period.last; day++) {
    const date = fromDayNumber(day)
    const facts = {
      date,
      weekday: weekdayOf(day),
      makeUp: calendar.isMakeUpDay(date),
      provisional: calendar.days.isProvisional(day),
    }
    const rest = calendar.restReason(date)
    const interval = excluded.find(({ from, to }) => day > from && day <= to)
    if (interval !== undefined) {
      const reason = interval.why === undefined ? timeLeftOut : { zh: interval.why, en: interval.why }
      list.push({ ...facts, counted: false, off: 'excluded', reason })
    } else if (inWorkingDays && rest !== null) {
      list.push({ ...facts, counted: false, off: 'rest', reason: rest })
    } else if (day > period.nominal) {
      list.push({ ...facts, counted: false, off: 'rolled', reason: rest ?? rolledOnto })
    } else {
      number += 1
      list.push({ ...facts, counted: true, number })
    }
  }
  return list
}
