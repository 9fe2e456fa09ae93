/** The plans of deferrals that were approved, as the account of the surcharge takes them (PL 66(2), 72(2)). */

import { fromDayNumber, toDayNumber, type PlainDate } from '../../calendar/plain-date.ts'
import { workCalendar } from '../../calendar/work-calendar.ts'
import type { PaymentPlan } from '../../surcharge-account.ts'
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
