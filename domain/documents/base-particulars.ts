import type { Particulars } from './particulars.ts'
import type { DocumentSurroundings } from './surroundings.ts'

/** 案号、承办机构. The number, date and seal come with the issue. */
export const internalBase = (matterNumber: string, unit: string, around: DocumentSurroundings): Particulars => ({
  matterNumber,
  unit: around.nameOf(unit),
  organ: around.organ.name,
  sealName: around.organ.sealName ?? around.organ.name,
})

/** The organ as an external document prints it. */
export const externalBase = (around: DocumentSurroundings): Particulars => ({
  organ: around.organ.name,
  sealName: around.organ.sealName ?? around.organ.name,
  organAddress: around.organ.address ?? '',
  organPhone: around.organ.phone ?? '',
})
