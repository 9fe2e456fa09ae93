import { limitationBasis } from '../limitation-words.ts'
import type { LeadFile } from '../../procedures/lead/file.ts'
import { internalBase } from '../base-particulars.ts'
import { dateText } from '../numerals.ts'
import { passage, typed, type Particulars } from '../particulars.ts'
import { ended, officerRows, officersText, powerCitation } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'
import { sourceNames } from './sources.ts'

/** DOC-002 核查情况报告 */
export function composeVerificationReport(file: LeadFile, around: DocumentSurroundings): Particulars {
  const { verification, power } = file
  return {
    ...internalBase(file.number, file.holderUnit, around),
    subject: file.subject,
    source: sourceNames[file.source],
    course: typed(verification?.course),
    evidence: typed(verification?.evidence),
    competence:
      power === null
        ? null
        : `违法行为发生地为${file.place.text}，在本机关管辖区域内；“${power.name}”列入本机关权责清单（事项编号${power.code}，依据${powerCitation(power)}）。属于本机关管辖。`,
    limitation:
      verification === null
        ? null
        : `违法行为${verification.continuing ? '处于连续或者继续状态，最近一次发生于' : '发生于'}${dateText(verification.violationOn)}，${limitationBasis}`,
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
