/** The plans of deferrals that were approved, as the account of the surcharge takes them (PL 66(2), 72(2)). */

import { fromDayNumber, toDayNumber, type PlainDate } from '../../calendar/plain-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { PaymentPlan } from '../../surcharge-account.ts'
import { lastRemedyDays } from '../remedies.ts'
import type { CaseFile } from './file.ts'

type WithDeferrals = Pick<CaseFile, 'deferrals'>

/** An instalment that falls due on a rest day may be paid on the next working day, as any period's last day. */
const rolled = (day: PlainDate): PlainDate => fromDayNumber(workCalendar.days.firstWorkingFrom(toDayNumber(day)))

/** The approved plans in their order, each instalment with the last day on which it is in time. */
export const plansOf = ({ deferrals = [] }: WithDeferrals): readonly PaymentPlan[] =>
  deferrals.flatMap(({ decision }) =>
    decision?.granted === true
      ? [
          {
            from: decision.on,
            paidBeforeInYuan: decision.paidBeforeInYuan,
            instalments: decision.instalments.map(({ dueOn, amountInYuan }) => ({
              dueOn: rolled(dueOn),
              amountInYuan,
            })),
          },
        ]
      : [],
  )

/**
 * The last day of the plan in force; null: none. From here, or from the end of the period to sue if that is later, the
 * organ has three months to apply to the court (PL 72(2)).
 */
export const deferredUntil = (file: WithDeferrals): PlainDate | null =>
  plansOf(file).at(-1)?.instalments.at(-1)?.dueOn ?? null

/**
 * From here the organ has three months to apply to the court: the end of the plan, or of the period to contest the
 * decision if that is later (our reading). Null: no plan, the latest request was refused, or a review is open.
 */
export function courtWindowFrom(file: Pick<CaseFile, 'deferrals' | 'decisionService' | 'remedies'>): PlainDate | null {
  const end = deferredUntil(file)
  if (end === null || file.deferrals?.at(-1)?.decision?.granted !== true) return null
  const open = lastRemedyDays(file)?.openUntil ?? null
  if (open === null) return null
  return open > end ? open : end
}
