import type { LeadFile } from '../../procedures/lead/file.ts'
import { internalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended, officerRows, officersText } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { sourceNames } from './sources.ts'

/** DOC-004 不予立案审批表 */
export function composeNonFilingApproval(file: LeadFile, around: DocumentSurroundings): Particulars {
  const { verification, nonFiling } = file
  return {
    ...internalBase(file.number, file.holderUnit, around),
    subject: file.subject,
    source: sourceNames[file.source],
    verification:
      verification === null ? null : passage(ended(verification.course), ended(`初步证据：${verification.evidence}`)),
    officers: officersText(file.officers) ?? file.officers.map((officer) => officer.name).join('、'),
    officerRows: officerRows(file.officers),
    proposal: verification?.reason === undefined ? '建议不予立案。' : ended(`建议不予立案：${verification.reason}`),
    reason: typed(nonFiling?.reason),
    nonFilingBasis: '经核查不符合《中华人民共和国行政处罚法》第五十四条第二款规定的立案标准。',
    opinion: typed(nonFiling?.opinion),
    approvedBy: nonFiling?.by ?? '',
    approvedOn: nonFiling === null ? '' : dateText(nonFiling.on),
  }
}
