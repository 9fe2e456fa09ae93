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
