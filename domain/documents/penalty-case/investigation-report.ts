import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended, officersText, partyRows, penaltySentence, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { placeInStatute } from '../../../law/citation-text.ts'
import { noPenaltyBasis } from '../../procedures/penalty-case/no-penalty.ts'
import { combined } from '../../procedures/penalty-case/violations.ts'
import { caseBase, qualificationSentence } from './case-base.ts'
import { evidenceSentences } from './evidence-list.ts'
import { discretionOfEach, factsOfEach, partsOf, penaltyOfEach } from './violations.ts'

/** DOC-034 调查终结报告 */
export function composeInvestigationReport(file: CaseFile, around: DocumentSurroundings): Particulars {
  const { report } = file
  const evidence = evidenceSentences(file)
  const penalty = report === null ? null : penaltySentence(combined(report))
  const parts = report === null ? [] : partsOf(file, report)
  const several = parts.length > 1
  return {
    ...caseBase(file, around),
    party: partyRows(file.party),
    course: passage(
      `本案${file.fromSpot ? `由当场处罚案件（${file.leadNumber}）转为普通程序` : `来源于${around.nameOf(file.originOrgan)}提供的线索（线索编号：${file.leadNumber}）`}。经核查，${dateText(file.filing.on)}经负责人批准立案，由${file.officers.map((officer) => officer.name).join('、')}承办。`,
      `调查期间，执法人员进行现场检查${file.inspections.length}次、询问${file.interviews.length}次，收集证据${file.evidence.length}项。`,
    ),
    facts: several ? { paragraphs: factsOfEach(parts) } : typed(report?.facts),
    evidence: evidence.length === 0 ? null : passage(...evidence),
    qualification:
      report === null
        ? null
        : passage(
            ...parts.flatMap(({ label, qualification, power }) => [
              ...(label === '' ? [] : [`${label}：`]),
              qualificationSentence(qualification),
              `处罚依据：${powerCitation(power)}。`,
            ]),
          ),
    discretion:
      report === null
        ? null
        : report.noPenalty !== undefined
          ? passage(report.penalty.gradeReason)
          : passage(...discretionOfEach(parts)),
    proposal:
      report?.noPenalty !== undefined
        ? passage(
            `建议依据《中华人民共和国行政处罚法》${placeInStatute(noPenaltyBasis[report.noPenalty]).zh}，对当事人不予行政处罚。`,
          )
        : report === null || penalty === null
          ? null
          : passage(
              ...(several
                ? ['建议对当事人作出如下处理：', ...penaltyOfEach(parts, report)]
                : [`建议依据${powerCitation(file.power)}，对当事人作出如下处理：${penalty}。`]),
              ...(report.correction === undefined || report.correction === ''
                ? []
                : [
                    ended(
                      `依据《中华人民共和国行政处罚法》第二十八条第一款，责令当事人${report.correctionDueOn === undefined ? '' : `于${dateText(report.correctionDueOn)}前`}改正：${report.correction}`,
                    ),
                  ]),
            ),
    // Sealing, seizure and registration of evidence are not part of this procedure yet: the report says so.
    coercion: '本案未采取行政强制措施和先行登记保存措施。',
    officers: officersText(file.officers) ?? '',
  }
}
