import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { internalBase } from '../base-particulars.ts'
import type { Particulars } from '../particulars.ts'
import { ended, officerRows } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** What each internal document of a case begins with. */
export const caseBase = (file: CaseFile, around: DocumentSurroundings): Particulars => ({
  ...internalBase(file.number, file.holderUnit, around),
  cause: file.cause,
  partyName: file.party.name,
  officerRows: officerRows(file.officers),
})

/** 某公司不正常使用油烟净化设施一案, whether or not the cause (案由) names the party and ends with 案. */
export function caseOf({ cause, party }: Pick<CaseFile, 'cause' | 'party'>): string {
  const act = cause.replace(/一?案$/, '')
  return `${act.includes(party.name) ? '' : party.name}${act}一案`
}

/** The legal qualification as a sentence about the party's act; officers often write only what the act is. */
export function qualificationSentence(qualification: string): string {
  const text = ended(qualification.replace(/^(本机关认为|本案|经审查)[，,：:]?/, ''))
  if (/^(当事人|该|其|上述)/.test(text)) return text
  return `当事人的上述行为${/^(违反|构成|属于|涉嫌)/.test(text) ? '' : '属于'}${text}`
}
