/** What the rows of several phases share. */

import type { StepDefinition } from '../../../procedure/procedure.ts'
import { caseTimeLimits } from '../extension.ts'
import { rememberingPapers } from '../../papers.ts'
import type { CaseFile } from '../file.ts'

export const step = <Payload>(definition: StepDefinition<CaseFile, Payload>) => rememberingPapers(definition)

export const officers = ['squad-officer', 'squad-leader', 'brigade-officer', 'brigade-leader'] as const
export const leaders = ['squad-leader', 'brigade-leader'] as const
export const partyPeriods = ['SAMR-57-STATEMENT-5WD', 'PL-64-HEARREQ-5WD'] as const
export const caseTime = caseTimeLimits

export const same = (file: CaseFile) => file.stage

export const sinceFiling = (file: CaseFile) => file.filing.on
export const untilDecided = [
  'filed',
  'investigating',
  'investigated',
  'reviewed',
  'notice-issued',
  'notified',
  'heard',
] as const
/** Evidence is collected until the investigation ends. */
export const collecting = ['filed', 'investigating'] as const
/** Not decided yet, be it stayed. */
export const inHand = [...untilDecided, 'stayed'] as const
/** Every stage before the file is bound. */
export const untilArchived = [
  ...inHand,
  'decided',
  'served',
  'performed',
  'executed',
  'terminated',
  'handed-over',
  'criminally-pursued',
  'revoked',
  'no-penalty-decided',
  'no-penalty',
  'closing',
  'closed',
] as const
