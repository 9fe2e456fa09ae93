/**
 * The surcharge of a late fine as an account (PL 66(2), 72, 73(3); ACL 45): stretch by stretch, on what it grew, why it
 * did not, and what it had come to. Where a plan of instalments was approved, only an instalment that was missed bears a
 * surcharge, on what is unpaid of it. Everything is worked out in whole cents (分).
 */

import { thresholds } from '../law/thresholds.ts'
import { fromDayNumber, toDayNumber, type DayNumber, type PlainDate } from './calendar/plain-date.ts'

export interface Instalment {
  readonly dueOn: PlainDate
  readonly amountInYuan: number
}

/** An approved deferral: from the day of its approval on nothing is late but what it lets fall due. */
export interface PaymentPlan {
  readonly from: PlainDate
  /** What had been paid of the fine when it was approved, in yuan. */
  readonly paidBeforeInYuan: number
  /** In the order of their days, each already rolled to a working day. */
  readonly instalments: readonly Instalment[]
}

export interface LateAccount {
  readonly fineInYuan: number
  /** The last day to pay, already rolled. */
  readonly dueOn: PlainDate
  readonly asOf: PlainDate
  /** Days of review and of stays of execution, both ends included. */
  readonly suspended: readonly { readonly from: PlainDate; readonly to: PlainDate }[]
  /** Payments towards the fine. */
  readonly payments: readonly { readonly on: PlainDate; readonly amountInYuan: number }[]
  readonly plans: readonly PaymentPlan[]
}

/** Days in a row on which the same amount was late, and the same reason held for or against counting them. */
export interface SurchargeStretch {
  readonly from: PlainDate
  readonly to: PlainDate
  readonly days: number
  /** What was late of the fine, in yuan. */
  readonly lateInYuan: number
  /** Whether these days count, or why not: under review, on time by the plan, or all paid. */
  readonly why: 'counts' | 'suspended' | 'on-time' | 'paid'
  /** What it had come to at the end, never above the fine, in yuan. */
  readonly totalInYuan: number
}

const percentPerDay = thresholds['PL-72-SURCHARGE'].values.percentPerDay

/** The account from the day after the last day to pay to the day asked for; empty before that. */
export function surchargeAccount(late: LateAccount): readonly SurchargeStretch[] {
  const fine = cents(late.fineInYuan)
  const first = toDayNumber(late.dueOn) + 1
  const last = toDayNumber(late.asOf)
  if (fine === 0 || last < first) return []
  const known = read(late)
  const starts = [...new Set([first, ...known.turns])]
    .filter((day) => day >= first && day <= last)
    .sort((a, b) => a - b)
  const stretches: SurchargeStretch[] = []
  let percentCents = 0
  for (const [index, from] of starts.entries()) {
    const to = (starts[index + 1] ?? last + 1) - 1
    const { lateCents, why } = known.on(from)
    if (why === 'counts') percentCents += (to - from + 1) * lateCents
    const total = Math.min(Math.round((percentCents * percentPerDay) / 100), fine)
    const stretch = { from: fromDayNumber(from), to: fromDayNumber(to), days: to - from + 1 }
    stretches.push({ ...stretch, lateInYuan: lateCents / 100, why, totalInYuan: total / 100 })
  }
  return stretches

  /** What is late on a day. A payment relieves the days after it. */
  function read({ suspended, payments, plans }: LateAccount) {
    const paid = payments.map(({ on, amountInYuan }) => ({ on: toDayNumber(on), cents: cents(amountInYuan) }))
    const pauses = suspended.map(({ from, to }) => ({ from: toDayNumber(from), to: toDayNumber(to) }))
    const inForce = plans.map(({ from, paidBeforeInYuan, instalments }) => ({
      from: toDayNumber(from),
      paidBefore: cents(paidBeforeInYuan),
      instalments: instalments.map(({ dueOn, amountInYuan }) => ({
        due: toDayNumber(dueOn),
        cents: cents(amountInYuan),
      })),
    }))
    const paidBefore = (day: DayNumber) => sum(paid.filter(({ on }) => on < day))
    return {
      turns: [
        ...paid.map(({ on }) => on + 1),
        ...pauses.flatMap(({ from, to }) => [from, to + 1]),
        ...inForce.flatMap(({ from, instalments }) => [from, ...instalments.map(({ due }) => due + 1)]),
      ],
      on(day: DayNumber): { lateCents: number; why: SurchargeStretch['why'] } {
        const unpaid = Math.max(fine - paidBefore(day), 0)
        const plan = inForce.findLast(({ from }) => from <= day)
        const asked = plan === undefined ? unpaid : missed(plan, day)
        const lateCents = Math.min(asked, unpaid)
        if (pauses.some(({ from, to }) => from <= day && day <= to)) return { lateCents, why: 'suspended' }
        if (lateCents > 0) return { lateCents, why: 'counts' }
        return { lateCents, why: unpaid === 0 ? 'paid' : 'on-time' }
      },
    }
    /** What has fallen due by the plan and was not paid. */
    function missed({ paidBefore: before, instalments }: (typeof inForce)[number], day: DayNumber): number {
      const due = sum(instalments.filter((one) => one.due < day))
      return Math.max(due - Math.max(paidBefore(day) - before, 0), 0)
    }
  }
}

const cents = (yuan: number): number => Math.round(yuan * 100)
const sum = (amounts: readonly { readonly cents: number }[]): number =>
  amounts.reduce((total, one) => total + one.cents, 0)
