import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { externalBase } from '../base-particulars.ts'
import { line, passage, typed, type Particulars } from '../particulars.ts'
import { ended, officerRows, partyParticulars, penaltyItems, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { caseOf } from './case-base.ts'
import { evidenceSentences } from './evidence-list.ts'
import { basisOfEach, factsOfEach, partsOf, penaltyOfEach, reasonsOfEach } from './violations.ts'

/** DOC-046 行政处罚告知书 */
export function composePenaltyNotice(file: CaseFile, around: DocumentSurroundings): Particulars {
  const imposed = file.notice ?? file.report
  const parts = imposed === null ? [] : partsOf(file, imposed)
  const several = imposed !== null && parts.length > 1
  const items = imposed === null ? [] : several ? penaltyOfEach(parts, imposed) : penaltyItems(imposed.penalty)
  return {
    ...externalBase(around),
    ...partyParticulars(file.party),
    matterNumber: file.number,
    cause: file.cause,
    opening: passage(
      line`${caseOf(file)}，本机关已调查终结。依据《中华人民共和国行政处罚法》第四十四条，现将拟作出的行政处罚内容及事实、理由、依据和你（单位）依法享有的权利告知如下。`,
    ),
    facts: several ? { paragraphs: factsOfEach(parts) } : typed(file.report?.facts),
    evidence: passage(...evidenceSentences(file)),
    reasons: file.report === null || imposed === null ? null : passage(...reasonsOfEach(parts)),
    legalBasis: several ? basisOfEach(parts) : powerCitation(file.power),
    proposedPenalty: items.length === 0 ? null : passage(...items.map((item) => ended(item))),
    defenceRight:
      '依据《中华人民共和国行政处罚法》第七条第一款、第四十五条第一款，你（单位）有权进行陈述和申辩。本机关将充分听取你（单位）的意见，不因陈述、申辩而给予更重的处罚。',
    defencePeriod:
      '你（单位）可以自收到本告知书之日起五个工作日内，向本机关书面或者口头提出陈述、申辩意见和有关证据；逾期未提出的，视为放弃上述权利。',
    officerRows: officerRows(file.officers),
    contact: contactLine(around),
  }
}

/** DOC-047 行政处罚听证告知书: the notice with the right to a hearing. */
export const composeHearingNotice = (file: CaseFile, around: DocumentSurroundings): Particulars => ({
  ...composePenaltyNotice(file, around),
  hearingRight:
    '拟作出的行政处罚属于《中华人民共和国行政处罚法》第六十三条第一款规定的情形，你（单位）有权要求听证。听证不收取费用，不因要求听证而给予更重的处罚。',
  hearingPeriod: '要求听证的，应当自收到本告知书之日起五个工作日内向本机关提出；逾期未提出的，视为放弃听证权利。',
})

function contactLine(around: DocumentSurroundings): string {
  const { address, phone, name } = around.organ
  return [`联系单位：${name}`, address === null ? '' : `地址：${address}`, phone === null ? '' : `电话：${phone}`]
    .filter((part) => part !== '')
    .join('；')
}
