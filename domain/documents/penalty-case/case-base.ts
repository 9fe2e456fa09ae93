import type { CaseFile } from '../../procedures/penalty-case/file.ts'
import { internalBase } from '../base-particulars.ts'
import type { Particulars } from '../particulars.ts'
import { officerRows } from '../parties-and-powers.ts'
import type { DocumentSurroundings } from '../surroundings.ts'

/** What each internal document of a case begins with. */
export const caseBase = (file: CaseFile, around: DocumentSurroundings): Particulars => ({
  ...internalBase(file.number, file.holderUnit, around),
  cause: file.cause,
  partyName: file.party.name,
  officerRows: officerRows(file.officers),
})

/** 案由 usually ends with 案 already: 某公司不正常使用油烟净化设施一案. */
export const caseOf = (cause: string): string => `${cause.replace(/一?案$/, '')}一案`
