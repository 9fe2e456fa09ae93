import type { Bilingual } from '../schema.ts'

export const twoOfficers: Bilingual = { zh: '两名持证执法人员', en: 'two certified case officers' }
export const twoOfficersAndParty: Bilingual = {
  zh: '两名持证执法人员、当事人或者见证人',
  en: 'two certified case officers; party or witness',
}
export const unitHead: Bilingual = { zh: '办案机构负责人', en: 'head of the case unit' }
export const organHead: Bilingual = { zh: '行政机关负责人', en: 'organ head' }
