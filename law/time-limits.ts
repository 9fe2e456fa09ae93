/** All time limits of the law as data, by id. The rows stand in the folder of their statute. */

import { cityManagementTimeLimits } from './city-management/time-limits.ts'
import { serviceTimeLimits } from './civil-procedure/time-limits.ts'
import { coercionLawTimeLimits } from './coercion-law/time-limits.ts'
import { countyTimeLimits } from './county/time-limits.ts'
import { criminalLinkageTimeLimits } from './criminal-linkage/time-limits.ts'
import { litigationTimeLimits } from './litigation-law/time-limits.ts'
import { marketSupervisionTimeLimits } from './market-supervision/time-limits.ts'
import { penaltyLawTimeLimits } from './penalty-law/time-limits.ts'
import { publicityAndCreditTimeLimits } from './publicity-and-credit/time-limits.ts'
import { reconsiderationTimeLimits } from './reconsideration-law/time-limits.ts'
import type { TimeLimit } from './schema.ts'
import { specialLawTimeLimits } from './special-laws/time-limits.ts'

export const timeLimits = {
  ...penaltyLawTimeLimits,
  ...marketSupervisionTimeLimits,
  ...cityManagementTimeLimits,
  ...serviceTimeLimits,
  ...publicityAndCreditTimeLimits,
  ...coercionLawTimeLimits,
  ...specialLawTimeLimits,
  ...criminalLinkageTimeLimits,
  ...reconsiderationTimeLimits,
  ...litigationTimeLimits,
  ...countyTimeLimits,
}

export type TimeLimitId = keyof typeof timeLimits

/** Every time limit, in the order of the procedure's groups. */
export const timeLimitList: readonly TimeLimit[] = (
  ['filing', 'service', 'payment', 'publication', 'coercion', 'criminal', 'remedies', 'closing'] as const
).flatMap((group) => Object.values(timeLimits).filter((limit) => limit.group === group))
