/** When forced execution (强制执行) may take place (ACL 43(1)). It binds execution, not measures, inspections or service. */

import type { WorkCalendar } from '../calendar/work-calendar.ts'
import { dayNumberInShanghai, fromDayNumber, instantInShanghai, millisecondsOf } from '../calendar/plain-date.ts'
import type { PlainDate } from '../calendar/plain-date.ts'

/** Night is not defined by the law; by analogy with 噪声污染防治法 88 it runs from 22:00 to 06:00. A county may change it. */
export interface NightHours {
  readonly from: number
  readonly to: number
}

export const defaultNight: NightHours = { from: 22, to: 6 }

export interface ExecutionTime {
  readonly allowed: boolean
  readonly obstacle: 'night' | 'rest-day' | null
  /** A Saturday or Sunday that is worked: allowed, but worth a second look (周六周日, disputed). */
  readonly onMakeUpDay: boolean
  /** The planned day if it is open, otherwise the next day in whose daytime execution is. */
  readonly openOn: PlainDate
}

/** Whether execution may be carried out at this instant. In an urgent case it may at any time. */
export function executionTime(
  instant: string,
  calendar: WorkCalendar,
  { urgent = false, night = defaultNight }: { readonly urgent?: boolean; readonly night?: NightHours } = {},
): ExecutionTime {
  const moment = millisecondsOf(instant)
  const today = dayNumberInShanghai(moment)
  const date = fromDayNumber(today)
  const hour = Number(instantInShanghai(moment).slice(11, 13))
  const atNight = hour >= night.from || hour < night.to
  const working = calendar.days.isWorking(today)
  const obstacle = working ? (atNight ? 'night' : null) : 'rest-day'
  const allowed = urgent || obstacle === null
  const dayIsOver = !working || hour >= night.from
  return {
    allowed,
    obstacle: urgent ? null : obstacle,
    onMakeUpDay: calendar.isMakeUpDay(date),
    openOn: allowed || !dayIsOver ? date : fromDayNumber(calendar.days.firstWorkingFrom(today + 1)),
  }
}
