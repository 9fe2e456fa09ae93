import { article, type Citation } from '../../../law/schema.ts'
import type { PlainDate } from '../../calendar/plain-date.ts'
import { surchargeStatement } from '../../surcharge.ts'
import type { CaseFile } from './file.ts'

export const surchargeBasis: readonly Citation[] = [article('PL', 72, 1), article('ACL', 45)]

export interface Outstanding {
  readonly fine: number
  readonly surcharge: number
  readonly total: number
  readonly daysLate: number
}

/** What is still owed on a day: the unpaid part of the fine and the surcharge that has grown so far, in yuan (PL 72). */
export function outstanding(file: Pick<CaseFile, 'decision' | 'payBy' | 'payments'>, on: PlainDate): Outstanding {
  const principal = file.decision?.penalty.fineInYuan ?? 0
  if (principal === 0 || file.payBy === null) return { fine: principal, surcharge: 0, total: principal, daysLate: 0 }
  const statement = surchargeStatement({
    fineInYuan: principal,
    dueOn: file.payBy,
    payments: file.payments.map(({ paidOn, towardsFine }) => ({ on: paidOn, amountInYuan: towardsFine })),
    asOf: on,
    suspended: [],
  })
  const fine = unpaidFine(file)
  const surcharge = cents(
    statement.surchargeInYuan - sum(file.payments.map(({ towardsSurcharge }) => towardsSurcharge)),
  )
  return { fine, surcharge, total: cents(fine + surcharge), daysLate: statement.daysCounted }
}

/** A payment goes to the fine first, what is left to the surcharge. */
export function split(file: CaseFile, amountInYuan: number): { towardsFine: number; towardsSurcharge: number } {
  const towardsFine = Math.min(amountInYuan, unpaidFine(file))
  return { towardsFine, towardsSurcharge: cents(amountInYuan - towardsFine) }
}

/** The part of the fine that no payment has covered yet, in yuan. */
export function unpaidFine({ decision, payments }: Pick<CaseFile, 'decision' | 'payments'>): number {
  return cents((decision?.penalty.fineInYuan ?? 0) - sum(payments.map(({ towardsFine }) => towardsFine)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
const cents = (yuan: number): number => Math.round(yuan * 100) / 100
