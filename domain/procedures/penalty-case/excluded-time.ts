/** Time that does not count towards the ninety days, where the organ's own rule leaves it out (SAMR 64(2)). */

import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { CaseFile } from './file.ts'
import { stayed, stayedTime } from './halt.ts'
import { judicialTime, judicialTimeRuns } from './referral.ts'
import { outstandingTests, testedTime } from './tests-by-others.ts'

/** Whether the ninety days run: neither a stay, a test nor the criminal course lasts whose time is left out. */
export const caseTimeRuns = (file: CaseFile): boolean =>
  stayed(file)?.leavesOut !== true &&
  !judicialTimeRuns(file) &&
  outstandingTests(file).every(({ leavesOut }) => leavesOut !== true)

/** The day that is not counted of the ninety: of the filing, or on which the decision fell that is made anew (our reading). */
export const caseTimeFrom = ({ filing, formerDecisions }: CaseFile): string =>
  formerDecisions?.at(-1)?.revocation.fellOn ?? filing.on

/** All that has been left out so far; days that fall into two of them count once. */
export const excludedTime = (file: CaseFile): readonly ExcludedInterval[] => [
  ...stayedTime(file),
  ...testedTime(file),
  ...judicialTime(file),
  ...(file.leftOut ?? []),
]

/** The file with an interval left out, where the organ's rule says so; `why` stands on the strip of days. */
export const leavingOut = (file: CaseFile, leavesOut: boolean | undefined, interval: ExcludedInterval): CaseFile =>
  leavesOut === true && interval.to > interval.from ? { ...file, leftOut: [...(file.leftOut ?? []), interval] } : file
