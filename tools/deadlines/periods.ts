/** Periods: the last day, the earliest day, the day of service, the end of hours, the limitation of penalties. */

import { isPlainDate } from '../../domain/calendar/plain-date.ts'
import { workCalendar } from '../../domain/calendar/work-calendar.ts'
import { serviceLimits } from '../../domain/deadlines/day-of-service.ts'
import { mayLeaveOut } from '../../domain/deadlines/excluded-time.ts'
import type { ExcludedInterval } from '../../domain/deadlines/excluded-time.ts'
import { executionTime } from '../../domain/deadlines/execution-time.ts'
import { earliestDay, lastDay } from '../../domain/deadlines/last-day.ts'
import { findTimeLimit } from '../../domain/deadlines/time-limit.ts'
import type { OrganProfile, TimeLimit } from '../../law/schema.ts'
import { Unusable } from './example.ts'
import type { Computed, Example } from './example.ts'
import { entriesOf, intervalOf, Params } from './params.ts'

/** Works out an example about a time limit. Throws Unusable with the field at fault. */
export function computePeriod(example: Example, limit: TimeLimit): Computed {
  const params = new Params(example.params)
  const trigger = triggerOf(example)
  if (limit.kind === 'prohibition') return computeExecutionTime(trigger, params)
  if (limit.kind === 'accrual') {
    throw new Unusable('kind', `${limit.id} grows day by day and has no last day: ask for it with kind "amount"`)
  }
  const notes: string[] = []
  const served = serviceOf(params, trigger)
  // A continuing act is counted from the day it ended (PL 36(2)).
  const ended = limit.kind === 'limitation' ? params.date('ended', 'ended_on') : null
  const start = ended ?? served ?? trigger
  if (limit.length?.unit === 'hour' && isPlainDate(start)) {
    throw new Unusable('trigger', `${limit.id} runs in hours and needs the time of day, with +08:00`)
  }
  const excluded = excludedOf(params, limit, notes)
  const extension = extensionOf(params)
  const options = { excluded, ...(extension === null ? {} : { extension }) }
  if (limit.length?.unit === 'hour' && excluded.length > 0) {
    throw new Unusable('params.excluded', `${limit.id} runs in hours; no time is left out of it`)
  }

  const due = lastDay(limit, start, workCalendar, options)
  const earliest = example.kind === 'earliest' ? earliestDay(limit, start, workCalendar, options) : null
  const provisional = earliest === null ? due.provisional : earliest.provisional
  const discovered = params.date('discovered', 'discovered_on')
  if (discovered === null && Object.hasOwn(example.expected, 'still_punishable')) {
    throw new Unusable('params.discovered', 'is missing: the day the violation was discovered')
  }
  notes.push(...params.unused().map((field) => `${field} was not used`))

  const dueAt = earliest?.at ?? due.dueAt
  const stillPunishable = discovered === null ? null : discovered <= due.lastDay
  notes.unshift(
    ...(dueAt === undefined ? [] : [`at ${dueAt}`]),
    ...(served === null ? [] : [`served on ${served}`]),
    ...(due.rolled ? [`rolled from ${due.nominal}`] : []),
    ...(earliest?.waits ?? []).flatMap((wait) =>
      wait.dueAt === undefined ? [`after a period that ends ${wait.lastDay}`] : [],
    ),
    ...(stillPunishable === null ? [] : [`discovered in time: ${stillPunishable ? 'yes' : 'no'}`]),
    ...(provisional ? ['provisional: rests on a year whose holiday notice is not known'] : []),
  )
  return {
    due: earliest?.day ?? due.lastDay,
    values: {
      nominal_last_day: due.nominal,
      last_day: due.lastDay,
      rolled: due.rolled,
      provisional,
      ...(earliest === null ? {} : { earliest_day: earliest.day }),
      ...(dueAt === undefined ? {} : { expected_due_at: dueAt, due_at: dueAt }),
      ...(served === null ? {} : { deemed_served: served }),
      ...(limit.kind === 'deemed-date' ? { deemed_served: due.lastDay } : {}),
      ...(stillPunishable === null ? {} : { still_punishable: stillPunishable }),
    },
    notes,
  }
}

function triggerOf({ trigger, rule }: Example): string {
  if (trigger === null) throw new Unusable('trigger', `is missing: ${rule} starts with an event`)
  if (isPlainDate(trigger)) return trigger
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}.*)$/.exec(trigger) ?? []
  if (date === undefined || time === undefined || !isPlainDate(date) || Number.isNaN(Date.parse(trigger))) {
    throw new Unusable('trigger', `is not a date-time that exists: ${JSON.stringify(trigger)}`)
  }
  if (!/(?:Z|[+-]\d{2}:?\d{2})$/i.test(time)) {
    throw new Unusable('trigger', `lacks its offset (+08:00): ${JSON.stringify(trigger)}`)
  }
  return trigger
}

/** The day of service where the example names how the document was served; the period then starts from it. */
function serviceOf(params: Params, trigger: string): string | null {
  const mode = params.text('service_mode')
  if (mode === null) return null
  const id = Object.hasOwn(serviceLimits, mode) ? serviceLimits[mode as keyof typeof serviceLimits] : mode
  const rule = findTimeLimit(id)
  if (rule?.kind !== 'deemed-date') throw new Unusable('params.service_mode', `is not a way of service: ${mode}`)
  return lastDay(rule, trigger, workCalendar).lastDay
}

/** Extra days, months … granted, in the rule's own unit, as one total from the trigger. */
function extensionOf(params: Params): number | null {
  const found = params.matching(/^exten/)[0]
  if (found === undefined) return null
  if (typeof found.value !== 'number' || !Number.isInteger(found.value) || found.value < 0) {
    throw new Unusable(found.field, 'must be a whole number in the unit of the rule')
  }
  return found.value
}

function excludedOf(params: Params, limit: TimeLimit, notes: string[]): ExcludedInterval[] {
  const regime = regimeOf(params)
  const notified = params.flag('notified', 'notified_in_writing')
  const given = params.list('excluded').map(({ field, value }) => ({
    ...intervalOf(value, field),
    told: new Params(entriesOf(value, field), field).flag('notified', 'notified_in_writing') ?? notified,
  }))
  if (given.length > 0 && !mayLeaveOut(limit, regime)) {
    const how =
      limit.leavesOut === 'by-profile' ? '; market supervision organs may (SAMR 64): params.regime "SAMR"' : ''
    notes.push(`params.excluded does not count: no rule lets this period leave out time${how}`)
    return []
  }
  return given.flatMap(({ from, to, why, told }) => {
    // Testing stops the clock of a seizure only if its length was told to the party in writing (ACL 25(3)).
    const untold =
      told === false || (why !== null && /not (?:been )?notified|without (?:written )?noti|未.{0,4}告知/i.test(why))
    if (limit.id.startsWith('ACL-25-') && untold) {
      notes.push(`the time from ${from} to ${to} counts on: the party was not told in writing (ACL 25)`)
      return []
    }
    return [why === null ? { from, to } : { from, to, why }]
  })
}

/** Whose procedure rule applies; without a word of the example only the law itself. */
export function regimeOf(params: Params): OrganProfile {
  const text = params.text('regime', 'organ_profile', 'organ') ?? ''
  if (/samr|market/i.test(text) || text.includes('市场')) return 'market-supervision'
  if (/mohurd|city|housing/i.test(text) || /城管|住建|城市/.test(text)) return 'city-management'
  return 'general'
}

function computeExecutionTime(trigger: string, params: Params): Computed {
  if (isPlainDate(trigger)) throw new Unusable('trigger', 'needs the time of day, with +08:00: night decides')
  const urgent = params.flag('urgent', 'emergency', 'urgency') ?? false
  const { allowed, obstacle, onMakeUpDay, openOn } = executionTime(trigger, workCalendar, { urgent })
  const provisional = workCalendar.isProvisional(openOn)
  return {
    due: openOn,
    values: { execution_allowed: allowed, allowed, lawful: allowed, provisional },
    notes: [
      allowed ? 'execution is open at this time' : `no execution: ${obstacle === 'night' ? 'night' : 'a rest day'}`,
      ...(onMakeUpDay ? ['a make-up working day: allowed, with a warning'] : []),
      ...(provisional ? ['provisional: rests on a year whose holiday notice is not known'] : []),
      ...params.unused().map((field) => `${field} was not used`),
    ],
  }
}
