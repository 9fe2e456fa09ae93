/**
 * The surcharge for a late fine (加处罚款, PL 72, 73; ACL 45): three per cent of the fine a calendar day, from the day
 * after the last day to pay up to and including the day of payment, never more than the fine itself. Days of
 * reconsideration or litigation do not count. Confiscated amounts carry no surcharge: hand in the fine alone.
 *
 * Everything is worked out in whole cents (分), so that no amount depends on binary fractions.
 */

import { thresholds } from '../law/thresholds.ts'
import { toDayNumber } from './calendar/plain-date.ts'
import type { DayNumber, PlainDate } from './calendar/plain-date.ts'

export interface LateFine {
  readonly fineInYuan: number
  /** The last day to pay, already rolled. */
  readonly dueOn: PlainDate
  /** The day of payment, or the day on which one asks. */
  readonly asOf: PlainDate
  /** Days that do not count, both ends included: acceptance of the review to the day its outcome takes effect. */
  readonly suspended?: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
  /** Earlier payments towards the fine. From the day after each, the rest alone bears the surcharge (our reading). */
  readonly payments?: readonly { readonly on: PlainDate; readonly amountInYuan: number }[]
}

export interface SurchargeStatement {
  /** Calendar days after the last day to pay, up to and including `asOf`. */
  readonly daysLate: number
  readonly daysSuspended: number
  readonly daysCounted: number
  readonly surchargeInYuan: number
  /** Fine and surcharge together, whatever of it has been paid. */
  readonly totalInYuan: number
  /** Whether the surcharge has reached the fine. */
  readonly capped: boolean
}

const percentPerDay = thresholds['PL-72-SURCHARGE'].values.percentPerDay

/**
 * What has grown until a day. Throws RangeError for an amount that is negative or finer than a cent, and for a
 * suspension that ends before it begins.
 */
export function surchargeStatement(late: LateFine): SurchargeStatement {
  const fine = inCents(late.fineInYuan)
  const due = toDayNumber(late.dueOn)
  const end = toDayNumber(late.asOf)
  const daysLate = Math.max(end - due, 0)
  const pauses = pausesWithin(late.suspended ?? [], due + 1, end)
  const daysSuspended = pauses.reduce((sum, { from, to }) => sum + to - from + 1, 0)

  let percentCents = 0
  let unpaid = fine
  let from = due + 1
  const payments = (late.payments ?? [])
    .map(({ on, amountInYuan }) => ({ on: toDayNumber(on), cents: inCents(amountInYuan) }))
    .sort((one, other) => one.on - other.on)
  for (const payment of payments) {
    if (payment.on > end) break
    percentCents += countedDays(from, payment.on, pauses) * unpaid
    unpaid = Math.max(unpaid - payment.cents, 0)
    from = Math.max(from, payment.on + 1)
  }
  percentCents += countedDays(from, end, pauses) * unpaid

  const surcharge = Math.min(Math.round((percentCents * percentPerDay) / 100), fine)
  return {
    daysLate,
    daysSuspended,
    daysCounted: daysLate - daysSuspended,
    surchargeInYuan: surcharge / 100,
    totalInYuan: (fine + surcharge) / 100,
    capped: fine > 0 && surcharge === fine,
  }
}

interface Pause {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** The suspended days that fall into the late ones, in order and without overlap; both ends included. */
function pausesWithin(suspended: NonNullable<LateFine['suspended']>, first: DayNumber, last: DayNumber): Pause[] {
  const sorted = suspended
    .map(({ from, to }) => {
      const pause = { from: toDayNumber(from), to: toDayNumber(to) }
      if (pause.to < pause.from) throw new RangeError(`a suspension ends before it begins: ${from} to ${to}`)
      return pause
    })
    .sort((one, other) => one.from - other.from)
  const apart: Pause[] = []
  let free = first
  for (const pause of sorted) {
    const from = Math.max(pause.from, free)
    const to = Math.min(pause.to, last)
    if (to < from) continue
    apart.push({ from, to })
    free = to + 1
  }
  return apart
}

/** Days from `first` to `last`, both included, that are not suspended. */
function countedDays(first: DayNumber, last: DayNumber, pauses: readonly Pause[]): number {
  if (last < first) return 0
  const paused = pauses.reduce(
    (sum, { from, to }) => sum + Math.max(Math.min(to, last) - Math.max(from, first) + 1, 0),
    0,
  )
  return last - first + 1 - paused
}

/** Yuan as whole cents. Throws RangeError for an amount that is negative, not finite or finer than a cent. */
function inCents(yuan: number): number {
  const cents = Math.round(yuan * 100)
  // 0.1 + 0.2 is not 0.3: an amount counts as exact if no cent can be meant but this one.
  if (!Number.isSafeInteger(cents) || cents < 0 || Math.abs(yuan * 100 - cents) > 1e-3) {
    throw new RangeError(`not an amount in yuan and cents: ${yuan}`)
  }
  return cents
}
