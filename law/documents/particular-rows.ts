/**
 * How a form names its particulars in one line each. What an officer writes when preparing the form says how it is
 * written; what the file knows, or what follows from the rest, is `composed`.
 */

import type { Bilingual, Citation } from '../schema.ts'
import type { Column, ParticularRow } from './schema.ts'

const row = (
  key: string,
  label: Bilingual,
  basis: Citation | undefined,
  writing?: ParticularRow['writing'],
): ParticularRow => ({
  key,
  label,
  ...(basis === undefined ? {} : { basis }),
  ...(writing === undefined ? {} : { writing }),
})

type Row = (key: string, zh: string, en: string, basis?: Citation) => ParticularRow

const writtenAs =
  (as: 'line' | 'passage' | 'day' | 'moment' | 'yuan'): Row =>
  (key, zh, en, basis) =>
    row(key, { zh, en }, basis, { as })

/** Comes from the file, the law or another particular. */
export const composed: Row = (key, zh, en, basis) => row(key, { zh, en }, basis)
export const line = writtenAs('line')
/** One or more paragraphs. */
export const passage = writtenAs('passage')
export const day = writtenAs('day')
export const moment = writtenAs('moment')
export const yuan = writtenAs('yuan')

/** One of several: value, Chinese, English. */
export const choice = (
  key: string,
  zh: string,
  en: string,
  choices: readonly (readonly [value: string, zh: string, en: string])[],
  basis?: Citation,
): ParticularRow =>
  row(key, { zh, en }, basis, {
    as: 'choice',
    choices: choices.map(([value, one, other]) => ({ value, label: { zh: one, en: other } })),
  })

/** A list with columns; `none`: what the document says where the list is empty. */
export const table = (
  key: string,
  zh: string,
  en: string,
  columns: readonly Column[],
  { none, basis }: { readonly none?: Bilingual; readonly basis?: Citation } = {},
): ParticularRow => row(key, { zh, en }, basis, { as: 'table', columns, ...(none === undefined ? {} : { none }) })

/** A column of a list; `share` is its part of the width, one where nothing is said. */
export const column = (key: string, zh: string, en: string, share = 1): Column => ({ key, label: { zh, en }, share })

/** Goods that are sealed, kept, handed over or given back. */
export const goodsColumns: readonly Column[] = [
  column('name', '名称', 'Name', 2.4),
  column('spec', '规格型号', 'Specification', 1.8),
  column('quantity', '数量', 'Quantity', 1.1),
  column('note', '备注', 'Note', 1.6),
]

/** Papers that go with a letter. */
export const papersColumns: readonly Column[] = [
  column('name', '材料名称', 'Paper', 3.4),
  column('quantity', '份数页数', 'Copies and pages', 1.3),
  column('note', '备注', 'Note', 1.6),
]

export const noGoods: Bilingual = { zh: '无涉案物品。', en: 'No goods.' }
