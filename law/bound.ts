/** Whom a time limit binds, in the words of the screens. */

import { both } from './rows.ts'

export const party = both('当事人', 'Party')
export const applicant = both('申请人', 'Applicant')
export const caseOrgan = both('办案机关', 'Organ handling the case')
export const caseOfficers = both('办案人员', 'Case officers')
export const caseUnit = both('办案机构', 'Case unit')
export const organ = both('行政机关', 'Organ')
export const organHead = both('行政机关负责人批准', 'Organ, with its head’s approval')
export const penalisingOrgan = both('作出处罚的机关', 'Penalising organ')
export const police = both('公安机关', 'Police')
export const court = both('人民法院', 'Court')
export const upperCourt = both('上一级人民法院', 'Court above')
export const reconsiderationOrgan = both('行政复议机关', 'Reconsideration organ')
export const reconsiderationBody = both('行政复议机构', 'Reconsideration body')
export const marketSupervisionOrgan = both('市场监督管理部门', 'Market supervision organ')
export const nobody = both('—', '—')
