/** What the grounds of the review share: a finding, what it looks at, and when it is amber or red. */

import { withoutPenalty } from '../../procedures/penalty-case/no-penalty.ts'
import type { Requirement, Surroundings } from '../../procedure/procedure.ts'
import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { penaltyObstacles } from '../../procedures/penalty-case/file-defects.ts'
import type { Refusal } from '../../refusal.ts'

export interface Finding {
  readonly severity: 'amber' | 'red'
  /** What is wrong, with its article; the wording is that of a refusal. */
  readonly what: Refusal
  /** The step that a red finding stops. */
  readonly belongsTo: string
  /** Steps that mend it, the usual one first; empty: nothing does, the case ends otherwise. */
  readonly mendedBy: readonly string[]
}

/** What the review looks at besides the file. */
export type Look = Pick<Surroundings, 'clocks' | 'today' | 'profile' | 'calendar'>

/** What one ground finds. */
export interface Answer {
  /** Whether there is anything to judge yet. */
  readonly due: boolean
  readonly findings: readonly Finding[]
}

export const finding =
  (severity: Finding['severity'], belongsTo: string, ...mendedBy: string[]) =>
  (what: Refusal): Finding => ({ severity, what, belongsTo, mendedBy })

/** A requirement that looks at nothing but the file, the clocks, the day and the profile. */
export const unmet = (requirement: Requirement<CaseFile>, file: CaseFile, look: Look): readonly Refusal[] =>
  requirement(file, look as Surroundings, undefined)

export const undecided = ({ decision }: CaseFile): boolean => decision === null
/** What is still open before the decision is amber; a decision over it makes it red. */
export const untilDecided = (file: CaseFile): Finding['severity'] => (undecided(file) ? 'amber' : 'red')
export const goesOn = (file: CaseFile): boolean =>
  undecided(file) &&
  ![
    'terminated',
    'handed-over',
    'criminally-pursued',
    'closing',
    'closed',
    'archived',
    'performed',
    'no-penalty-decided',
    'no-penalty',
  ].includes(file.stage)

/** What stands against the penalty decided, or else proposed. */
export function discretionObstacles(file: CaseFile): readonly Refusal[] {
  const imposed = file.decision ?? file.report
  return imposed === null || withoutPenalty(file) ? [] : penaltyObstacles(file, imposed)
}

/** A penalty outside the law stops its notice, and its decision once it was notified. */
export const judged = (file: CaseFile) =>
  finding('red', file.notice === null ? 'issueNotice' : 'decide', 'reportInvestigation', 'updateParty')
