/** What the decision brings in: the fine, confiscated gains, and the surcharge on a late fine. Amounts in yuan. */

import { article, type Citation } from '../../../law/schema.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { surchargeAccount, type SurchargeStretch } from '../../surcharge-account.ts'
import type { CaseFile } from './file.ts'
import { plansOf } from './payment-plan.ts'
import { combined, type Imposed } from './violations.ts'
import { daysOfReview } from '../remedies.ts'

export const surchargeArticle: Citation = article('PL', 72, 1, 1)
export const surchargeBasis: readonly Citation[] = [surchargeArticle, article('ACL', 45)]

export interface Outstanding {
  readonly fine: number
  /** Confiscated gains. They bear no surcharge. */
  readonly confiscated: number
  readonly surcharge: number
  readonly total: number
  readonly daysLate: number
}

type Decided = Pick<CaseFile, 'decision' | 'revocation'>
type Reckoned = Decided & Pick<CaseFile, 'payBy' | 'payments' | 'remedies' | 'deferrals'>

/** What the party has to bring to the bank under this penalty. Confiscated goods are handed over, not paid. */
export function payable({ kinds, fineInYuan, confiscatedInYuan }: Imposed): { fine: number; confiscated: number } {
  return {
    fine: kinds.includes('fine') ? (fineInYuan ?? 0) : 0,
    confiscated: kinds.includes('confiscate_gains') ? (confiscatedInYuan ?? 0) : 0,
  }
}

/** What the decision asks to be paid, whatever of it has been; 0 without a decision, or after it fell. */
export function toBePaid(file: Decided): number {
  const { fine, confiscated } = decided(file)
  return cents(fine + confiscated)
}

/**
 * What is still owed on a day: the unpaid part of the fine and of the confiscated gains, and the surcharge that has grown
 * on the fine so far (PL 72). Payments after that day are known and taken into account.
 */
export function outstanding(file: Reckoned, on: PlainDate): Outstanding {
  const { fine, confiscated } = unpaid(file)
  const { surcharge, daysLate } = grown(file, on)
  return { fine, confiscated, surcharge, total: cents(fine + confiscated + surcharge), daysLate }
}

/** Whether nothing is owed as of the last payment; before the first, whether nothing is asked. */
export function paidInFull(file: Reckoned): boolean {
  const last = lastPaidOn(file)
  return last === null ? toBePaid(file) === 0 : outstanding(file, last).total === 0
}

/** The day of the latest payment, whichever was recorded last; null: none yet. */
export const lastPaidOn = ({ payments }: Pick<CaseFile, 'payments'>): PlainDate | null =>
  payments
    .map(({ paidOn }) => paidOn)
    .toSorted()
    .at(-1) ?? null

/** A payment goes to the fine first, because the surcharge grows on it, then to confiscated gains, then to the surcharge. */
export function split(
  file: CaseFile,
  amountInYuan: number,
): { towardsFine: number; towardsConfiscated: number; towardsSurcharge: number } {
  const { fine, confiscated } = unpaid(file)
  const towardsFine = Math.min(amountInYuan, fine)
  const towardsConfiscated = cents(Math.min(amountInYuan - towardsFine, confiscated))
  return { towardsFine, towardsConfiscated, towardsSurcharge: cents(amountInYuan - towardsFine - towardsConfiscated) }
}

/** What is unpaid of the fine and of the confiscated gains, in yuan. */
export function unpaid(file: Decided & Pick<CaseFile, 'payments'>): { fine: number; confiscated: number } {
  const { fine, confiscated } = decided(file)
  return {
    fine: atLeastNothing(fine - sum(file.payments.map(({ towardsFine }) => towardsFine))),
    confiscated: atLeastNothing(
      confiscated - sum(file.payments.map(({ towardsConfiscated }) => towardsConfiscated ?? 0)),
    ),
  }
}

/** The account of the surcharge up to a day, stretch by stretch; empty while nothing is late. */
export function surchargeOf(file: Reckoned, on: PlainDate): readonly SurchargeStretch[] {
  const { payBy, payments } = file
  const { fine } = decided(file)
  if (fine === 0 || payBy === null || on <= payBy) return []
  return surchargeAccount({
    fineInYuan: fine,
    dueOn: payBy,
    payments: payments.map(({ paidOn, towardsFine }) => ({ on: paidOn, amountInYuan: towardsFine })),
    asOf: on,
    suspended: daysOfReview(file),
    plans: plansOf(file),
  })
}

/** The surcharge up to a day, less what was paid of it. A receipt that comes in late can show that it was less. */
function grown(file: Reckoned, on: PlainDate): { surcharge: number; daysLate: number } {
  const account = surchargeOf(file, on)
  const paid = sum(file.payments.map(({ towardsSurcharge }) => towardsSurcharge))
  const surcharge = Math.max(cents((account.at(-1)?.totalInYuan ?? 0) - paid), 0)
  return { surcharge, daysLate: sum(account.filter(({ why }) => why === 'counts').map(({ days }) => days)) }
}

/** What has been paid of the fine, in yuan. */
export const paidTowardsFine = ({ payments }: Pick<CaseFile, 'payments'>): number =>
  cents(sum(payments.map(({ towardsFine }) => towardsFine)))

const decided = ({ decision, revocation }: Decided) =>
  decision === null || revocation !== undefined ? { fine: 0, confiscated: 0 } : payable(combined(decision))

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
/** What was paid on a decision that fell is owed back, not owed. */
const atLeastNothing = (yuan: number): number => Math.max(0, cents(yuan))
const cents = (yuan: number): number => Math.round(yuan * 100) / 100
