/** What an on-the-spot decision brings in, in yuan. It knows a fine and nothing else. */

import type { PlainDate } from '../../calendar/plain-date.ts'
import { surchargeStatement } from '../../surcharge.ts'
import { daysOfReview } from '../remedies.ts'
import type { SummaryFile } from './file.ts'

type Reckoned = Pick<SummaryFile, 'decision' | 'cash' | 'payBy' | 'payments' | 'remedies'>

/** The fine that was decided; 0 for a warning alone. */
export const fineOf = ({ decision }: Pick<SummaryFile, 'decision'>): number =>
  decision?.penalty.kinds.includes('fine') === true ? (decision.penalty.fineInYuan ?? 0) : 0

/** What is still to be paid on a day: the rest of the fine and the surcharge that has grown on it (PL 72). */
export function owedOn(file: Reckoned, on: PlainDate): { fine: number; surcharge: number; total: number } {
  const paid = sum(file.payments.map(({ towardsFine }) => towardsFine)) + (file.cash?.amountInYuan ?? 0)
  // A fine that was lowered may have been paid above what it is now.
  const fine = Math.max(0, cents(fineOf(file) - paid))
  const surcharge = grown(file, on)
  return { fine, surcharge, total: cents(fine + surcharge) }
}

/** The day of the latest payment at the bank; null: none yet. */
export const lastPaidOn = ({ payments }: Pick<SummaryFile, 'payments'>): PlainDate | null =>
  payments
    .map(({ paidOn }) => paidOn)
    .toSorted()
    .at(-1) ?? null

/** Whether nothing is owed as of the last payment. */
export const paidInFull = (file: Reckoned): boolean => owedOn(file, lastPaidOn(file) ?? '').total === 0

/** A payment goes to the fine first, because the surcharge grows on it. */
export function split(file: Reckoned, amountInYuan: number): { towardsFine: number; towardsSurcharge: number } {
  const towardsFine = Math.min(amountInYuan, owedOn(file, '').fine)
  return { towardsFine, towardsSurcharge: cents(amountInYuan - towardsFine) }
}

function grown(file: Reckoned, on: PlainDate): number {
  const fine = fineOf(file)
  if (fine === 0 || file.payBy === null || on <= file.payBy) return 0
  const { surchargeInYuan } = surchargeStatement({
    fineInYuan: fine,
    dueOn: file.payBy,
    payments: file.payments.map(({ paidOn, towardsFine }) => ({ on: paidOn, amountInYuan: towardsFine })),
    asOf: on,
    suspended: daysOfReview(file),
  })
  return Math.max(cents(surchargeInYuan - sum(file.payments.map(({ towardsSurcharge }) => towardsSurcharge))), 0)
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const cents = (yuan: number): number => Math.round(yuan * 100) / 100
