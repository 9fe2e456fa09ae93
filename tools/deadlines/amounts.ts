/** Amounts: the surcharge of a late fine, and fines that follow a cost. */

import { workCalendar } from '../../domain/calendar/work-calendar.ts'
import { dayNumberInShanghai, fromDayNumber, isPlainDate } from '../../domain/calendar/plain-date.ts'
import { surchargeStatement } from '../../domain/surcharge.ts'
import { planningFine } from '../../domain/thresholds/planning-fine.ts'
import { Unusable } from './example.ts'
import type { Computed, Example } from './example.ts'
import { entriesOf, intervalOf, Params } from './params.ts'

/** PL-72-SURCHARGE: needs the fine and the day of payment; the last day to pay is `payment_due` or the trigger. */
export function computeSurcharge(example: Example): Computed {
  const params = new Params(example.params)
  const fineInYuan = params.yuan('principal_yuan', 'fine_yuan', 'amount_yuan')
  if (fineInYuan === null) throw new Unusable('params.principal_yuan', 'is missing: the fine that was not paid')
  const paidOn = params.date('paid_on', 'as_of')
  if (paidOn === null) throw new Unusable('params.paid_on', 'is missing: the day of payment')
  const payBy = params.date('payment_due', 'due_on') ?? dayOfTrigger(example)
  // An approved deferral moves the start of the surcharge (PL 66(2), 72(2)).
  const deferredTo = params.date('deferred_until', 'deferred_to', 'deferral_until')
  const dueOn = deferredTo !== null && deferredTo > payBy ? deferredTo : payBy
  const notes: string[] = []
  if (!workCalendar.isWorkingDay(dueOn)) {
    notes.push(`${dueOn} is a rest day: a last day to pay would have rolled; taken as given`)
  }
  for (const { field } of params.matching(/confiscat|illegal_/))
    notes.push(`${field}: confiscated amounts carry no surcharge`)
  const statement = surchargeStatement({
    fineInYuan,
    dueOn,
    asOf: paidOn,
    suspended: params.list('suspended').map(({ field, value }) => intervalOf(value, field)),
    payments: params.list('payments', 'partial_payments').map(({ field, value }) => paymentOf(value, field)),
  })
  if (statement.capped) notes.push('capped at the fine')
  notes.push(...params.unused().map((field) => `${field} was not used`))
  return {
    due: null,
    values: {
      days_late: statement.daysLate,
      days_suspended: statement.daysSuspended,
      days_counted: statement.daysCounted,
      surcharge_yuan: statement.surchargeInYuan,
      total_yuan: statement.totalInYuan,
      capped: statement.capped,
    },
    notes,
  }
}

function paymentOf(value: unknown, field: string): { on: string; amountInYuan: number } {
  const entry = new Params(entriesOf(value, field), field)
  const on = entry.date('on', 'date', 'paid_on')
  const amountInYuan = entry.yuan('yuan', 'amount_yuan')
  if (on === null) throw new Unusable(`${field}.on`, 'is missing')
  if (amountInYuan === null) throw new Unusable(`${field}.amount_yuan`, 'is missing')
  return { on, amountInYuan }
}

function dayOfTrigger({ trigger }: Example): string {
  if (trigger !== null && isPlainDate(trigger)) return trigger
  const moment = trigger === null ? Number.NaN : Date.parse(trigger)
  if (Number.isNaN(moment)) throw new Unusable('params.payment_due', 'is missing: the last day to pay')
  return fromDayNumber(dayNumberInShanghai(moment))
}

/** URPL-64-COST, URPL-66-TEMP: the range of the fine for what was built, and whether a proposed fine lies in it. */
export function computePlanningFine(example: Example, structure: 'permanent' | 'temporary'): Computed {
  const params = new Params(example.params)
  const proposed = params.yuan('proposed_fine_yuan', 'fine_yuan')
  const cost = params.matching(/cost|price|造价|^amount_yuan$|^base/)[0]
  if (cost === undefined || typeof cost.value !== 'number') {
    throw new Unusable('params.construction_cost_yuan', 'is missing: the cost of what was built, in yuan')
  }
  const correctable = params.flag('correctable', 'can_be_corrected') ?? true
  const range = planningFine(structure, cost.value)
  // What cannot be corrected is pulled down or confiscated; a fine may then be added up to the upper limit.
  const low = correctable ? range.lowInYuan : 0
  return {
    due: null,
    values: {
      fine_min_yuan: low,
      fine_max_yuan: range.highInYuan,
      fine_range_yuan: [low, range.highInYuan],
      ...(proposed === null ? {} : { fine_allowed: proposed >= low && proposed <= range.highInYuan }),
    },
    notes: params.unused().map((field) => `${field} was not used`),
  }
}
