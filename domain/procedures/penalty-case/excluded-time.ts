/** Time that does not count towards the ninety days, where the organ's own rule leaves it out (SAMR 64(2)). */

import type { ExcludedInterval } from '../../deadlines/excluded-time.ts'
import type { CaseFile } from './file.ts'
import { stayed, stayedTime } from './halt.ts'

/** Whether the ninety days run: no stay lasts whose time is left out. */
export const caseTimeRuns = (file: CaseFile): boolean => stayed(file)?.leavesOut !== true

/** All that has been left out so far. */
export const excludedTime = (file: CaseFile): readonly ExcludedInterval[] => stayedTime(file)
