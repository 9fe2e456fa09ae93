import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { typed, type Particulars } from '../particulars.ts'
import { penaltySentence } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'
import { partsOf, penaltyOfEach } from './violations.ts'

/** DOC-053 法制审核意见书 */
export function composeLegalReview(file: CaseFile, around: DocumentSurroundings): Particulars {
  const passed = file.review.passed
  return {
    ...caseBase(file, around),
    submitted: file.report === null ? '' : submittedPenalty(file, file.report),
    returned:
      file.review.returns.length === 0 ? '' : `本案此前退回补充${file.review.returns.length}次，承办机构已补正。`,
    competence: typed(passed?.competence),
    subject: typed(passed?.subject),
    evidence: typed(passed?.evidence),
    qualification: typed(passed?.qualification),
    legalBasis: typed(passed?.basis),
    procedure: typed(passed?.procedure),
    discretion: typed(passed?.discretion),
    conclusion: typed(passed?.conclusion),
    reviewer: passed?.by ?? '',
  }
}

/** What was submitted: the penalty, or with several violations each of them and their sum. */
function submittedPenalty(file: CaseFile, report: NonNullable<CaseFile['report']>): string {
  const parts = partsOf(file, report)
  return parts.length > 1 ? penaltyOfEach(parts, report).join('') : (penaltySentence(report.penalty) ?? '')
}
