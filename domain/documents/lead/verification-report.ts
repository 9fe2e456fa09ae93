import type { LeadFile } from '../../procedures/lead/file.ts'
import { dateInShanghai } from '../../calendar/plain-date.ts'
import { internalBase } from '../base-particulars.ts'
import { limitationSentence } from '../limitation-words.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended, officerRows, officersText, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { sourceNames } from './sources.ts'

/** Only a proposal to file has settled that the power is the organ's own; otherwise the report does not claim it. */
function competence({ verification, power, place }: LeadFile): string | null {
  if (verification?.recommendation === 'do-not-file')
    return power === null
      ? '核查未确定对应的行政处罚权力事项。'
      : `线索所指行为发生于${place.text}，对应“${power.name}”（事项编号${power.code}，依据${powerCitation(power)}）。`
  return power === null
    ? null
    : `违法行为发生地为${place.text}，在本机关管辖区域内；“${power.name}”列入本机关权责清单（事项编号${power.code}，依据${powerCitation(power)}）。属于本机关管辖。`
}

/** DOC-002 核查情况报告 */
export function composeVerificationReport(file: LeadFile, around: DocumentSurroundings): Particulars {
  const { verification } = file
  return {
    ...internalBase(file.number, file.holderUnit, around),
    subject: file.subject,
    source: sourceNames[file.source],
    course: typed(verification?.course),
    evidence: typed(verification?.evidence),
    competence: competence(file),
    limitation:
      verification === null
        ? null
        : limitationSentence({ ...verification, discoveredOn: dateInShanghai(file.receivedAt) }),
    recommendation:
      verification === null
        ? null
        : verification.recommendation === 'file'
          ? passage(`建议以“${verification.cause ?? file.subject}”为案由，报请负责人批准立案。`)
          : passage(ended(`建议不予立案。理由：${verification.reason ?? ''}`)),
    officers: officersText(file.officers) ?? file.officers.map((officer) => officer.name).join('、'),
    officerRows: officerRows(file.officers),
  }
}
