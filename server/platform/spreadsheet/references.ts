import type pg from 'pg'
import { shortened, type Problem } from './problem.ts'
import type { NumberedRow, Sheet } from './sheet.ts'

/** Keys met in the files of this run, by sheet. */
export type KnownKeys = Map<string, Set<string>>

/** Every value that names something which is neither in the files of this run nor in the database. */
export async function checkReferences(
  client: pg.ClientBase,
  file: string,
  sheet: Sheet,
  rows: readonly NumberedRow[],
  { sheets, known }: { readonly sheets: readonly Sheet[]; readonly known: KnownKeys },
): Promise<Problem[]> {
  const problems: Problem[] = []
  for (const column of sheet.columns) {
    if (column.refersTo === undefined) continue
    const keys = new Set<string>()
    for (const target of column.refersTo) {
      for (const key of known.get(target) ?? []) keys.add(key)
      for (const key of await storedKeys(
        client,
        sheets.find((candidate) => candidate.name === target),
      ))
        keys.add(key)
    }
    for (const { number, row } of rows) {
      const value = row[column.name]
      const named = Array.isArray(value)
        ? (value as string[])
        : typeof value === 'string' && value !== ''
          ? [value]
          : []
      for (const name of named)
        if (!keys.has(name) && column.exempt?.test(name) !== true)
          problems.push({
            file,
            row: number,
            column: column.name,
            code: 'unknown-reference',
            message: { zh: `${column.refersTo.join('、')} 里没有这一个`, en: `not in ${column.refersTo.join(', ')}` },
            allowed: { zh: '已登记的编码', en: 'a code that is registered' },
            found: shortened(name),
          })
    }
  }
  return problems
}

async function storedKeys(client: pg.ClientBase, sheet: Sheet | undefined): Promise<string[]> {
  if (sheet === undefined) return []
  const { rows } = await client.query<{ key: string }>(`select distinct ${sheet.key[0]} as key from ${sheet.table}`)
  return rows.map((row) => row.key)
}
