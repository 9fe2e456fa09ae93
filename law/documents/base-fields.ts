import type { ParticularRow } from './schema.ts'

const number: ParticularRow = { key: 'number', label: { zh: '文号', en: 'Document number' }, atIssue: true }

/** What every document that stays in the organ must carry. */
export const internalFields: readonly ParticularRow[] = [
  { key: 'matterNumber', label: { zh: '案号', en: 'Matter number' } },
  number,
  { key: 'unit', label: { zh: '承办机构', en: 'Handling unit' } },
  { key: 'madeOn', label: { zh: '制作日期', en: 'Date made' }, atIssue: true },
]

/** What every document that leaves the organ must carry. */
export const externalFields: readonly ParticularRow[] = [
  number,
  { key: 'partyName', label: { zh: '当事人姓名或名称', en: 'Name of the party' } },
  { key: 'partyAddress', label: { zh: '当事人地址', en: 'Address of the party' } },
  { key: 'partyCode', label: { zh: '统一社会信用代码或身份证号', en: 'Credit code or identity number' } },
  { key: 'organ', label: { zh: '行政机关名称', en: 'Name of the organ' } },
  { key: 'seal', label: { zh: '印章', en: 'Seal' }, atIssue: true },
  { key: 'issuedOn', label: { zh: '日期', en: 'Date' }, atIssue: true },
]

/**
 * A letter between organs about a clue: the person it is about may not be identified yet, so its address and number
 * are printed where known and not demanded.
 */
export const letterFields: readonly ParticularRow[] = externalFields.filter(
  (field) => field.key !== 'partyAddress' && field.key !== 'partyCode',
)

/** A paper of the organ that is about no party: an entrustment, an order to several organs. */
export const organFields: readonly ParticularRow[] = letterFields.filter((field) => field.key !== 'partyName')
