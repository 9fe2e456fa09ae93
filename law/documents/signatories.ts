import type { Signatory } from './schema.ts'

export const twoOfficers: Signatory = { zh: '两名持证执法人员', en: 'two certified case officers' }
export const twoOfficersAndParty: Signatory = {
  zh: '两名持证执法人员、当事人或者见证人',
  en: 'two certified case officers; party or witness',
}
export const unitHead: Signatory = { zh: '办案机构负责人', en: 'head of the case unit', post: 'unit-head' }
export const organHead: Signatory = { zh: '行政机关负责人', en: 'organ head', post: 'organ-head' }
/** Nobody else may decide that a case goes to the police (OD310 5). */
export const principalHead: Signatory = {
  zh: '行政机关正职负责人或者主持工作的负责人',
  en: 'principal head, or who is in charge',
  post: 'principal-head',
}
