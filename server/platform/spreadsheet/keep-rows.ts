import type pg from 'pg'
import { valueTypes } from '../postgres-types.ts'
import type { Changes, KeptRow } from './periods.ts'
import type { Row, Sheet } from './sheet.ts'

/** Rows per statement: large enough to be quick, small enough for memory. */
const chunk = 2_000

/** Every period of the sheet's table, ended ones too. */
export async function keptRows(client: pg.ClientBase, sheet: Sheet): Promise<KeptRow[]> {
  const { rows } = await client.query<{ id: string | number } & Record<string, Row[string]>>({
    text: `select * from ${sheet.table}`,
    types: valueTypes,
  })
  return rows.map((row) => ({ id: row.id, row }))
}

/** Ends first, then begins: the unique index on open periods sees no two at once. */
export async function keepRows(client: pg.ClientBase, sheet: Sheet, { begin, end }: Changes): Promise<void> {
  for (const part of chunks(end))
    await client.query(
      `update ${sheet.table} as kept set valid_to = ended.valid_to
       from jsonb_to_recordset($1::jsonb) as ended (id text, valid_to date)
       where kept.id::text = ended.id`,
      [JSON.stringify(part.map((entry) => ({ ...entry, id: String(entry.id) })))],
    )
  for (const part of chunks(begin)) {
    const columns = Object.keys(part[0]!).join(', ')
    await client.query(
      `insert into ${sheet.table} (${columns})
       select ${columns} from jsonb_populate_recordset(null::${sheet.table}, $1::jsonb)`,
      [JSON.stringify(part)],
    )
  }
}

/** Corrects in place, by the sheet's key. */
export async function keepInPlace(client: pg.ClientBase, sheet: Sheet, { begin }: Changes): Promise<void> {
  const key = sheet.tableKey ?? sheet.key
  for (const part of chunks(begin)) {
    const columns = Object.keys(part[0]!)
    const corrected = columns
      .filter((column) => !key.includes(column))
      .map((column) => `${column} = excluded.${column}`)
    await client.query(
      `insert into ${sheet.table} (${columns.join(', ')})
       select ${columns.join(', ')} from jsonb_populate_recordset(null::${sheet.table}, $1::jsonb)
       on conflict (${key.join(', ')}) do update set ${corrected.join(', ')}`,
      [JSON.stringify(part)],
    )
  }
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += chunk) yield all.slice(at, at + chunk)
}
