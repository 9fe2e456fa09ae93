import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { sourceNames } from '../lead/sources.ts'
import { lastFiledViolation } from '../../procedures/penalty-case/violations.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { officersText, partySentence, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseBase } from './case-base.ts'

/** DOC-003 立案审批表; of the violation that was filed last, where the case has several. */
export function composeFilingApproval(file: CaseFile, around: DocumentSurroundings): Particulars {
  const source = (sourceNames as Readonly<Record<string, string>>)[file.source] ?? file.source
  const added = lastFiledViolation(file)
  const { power, filing, facts } = added === undefined ? file : { ...added, filing: added.filing ?? file.filing }
  return {
    ...caseBase(file, around),
    ...(added === undefined ? {} : { cause: `${added.cause}（本案补充立案的违法行为）` }),
    source: `${source}（${file.fromSpot ? '由当场处罚案件转来' : '线索编号'}：${file.leadNumber}，来源单位：${around.nameOf(file.originOrgan)}）`,
    party: passage(partySentence(file.party)),
    place: file.place.text,
    facts: typed(facts),
    filingBasis: `上述行为涉嫌属于${powerCitation(power)}规定应予处罚的情形，对应本机关权责清单事项“${power.name}”（编号${power.code}），符合《中华人民共和国行政处罚法》第五十四条第二款规定的立案标准。`,
    officers: officersText(file.officers),
    opinion: typed(filing.opinion),
    filedOn: dateText(filing.on),
    approvedBy: filing.by,
  }
}
