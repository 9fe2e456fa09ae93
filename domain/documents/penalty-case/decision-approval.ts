import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { hearingTookPlace } from '../../procedures/penalty-case/requirements.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended, penaltySentence, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'
import { combined } from '../../procedures/penalty-case/violations.ts'
import { statementOutcome } from './statement-outcome.ts'
import { discretionOfEach, factsOfEach, partsOf, penaltyOfEach } from './violations.ts'

/** DOC-055 行政处罚决定审批表 */
export function composeDecisionApproval(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { decision } = file
  const passed = file.review.passed
  const penalty = decision === null ? null : penaltySentence(combined(decision))
  const parts = decision === null ? [] : partsOf(file, decision)
  return {
    ...caseBase(file, around),
    facts: parts.length > 1 ? { paragraphs: factsOfEach(parts) } : typed(file.report?.facts),
    proposal:
      decision === null || penalty === null
        ? null
        : passage(
            ...(parts.length > 1
              ? ['拟对当事人作出如下处理：', ...penaltyOfEach(parts, decision)]
              : [`拟依据${powerCitation(file.power)}，对当事人处以：${penalty}。`]),
            ...(decision.correction === undefined || decision.correction === ''
              ? []
              : [ended(`责令改正：${decision.correction}`)]),
            ...discretionOfEach(parts),
          ),
    defence: passage(...statementOutcome(file, 'defence')),
    review:
      passed === null ? null : passage(`${ended(passed.conclusion)}（审核人：${passed.by}，${dateText(passed.on)}）`),
    discussion:
      decision?.discussion === undefined
        ? // What went through a hearing touches major rights: then the sentence would be untrue.
          !hearingTookPlace(file)
          ? '本案不属于情节复杂或者重大违法行为给予行政处罚的情形，未经集体讨论。'
          : null
        : passage(
            ended(
              `${dateText(decision.discussion.on)}经负责人集体讨论（参加人员：${decision.discussion.attendees}）：${decision.discussion.conclusion}`,
            ),
          ),
    opinion: typed(decision?.opinion),
    approvedBy: decision?.by ?? '',
    approvedOn: decision === null ? '' : dateText(decision.on),
  }
}
