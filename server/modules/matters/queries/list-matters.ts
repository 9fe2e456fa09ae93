import type { z } from 'zod'
import type { MatterRow, RegisterQuery } from '../../../../contract/matters.ts'
import type { MatterKind, Procedure } from '../../../../domain/procedure/procedure.ts'
import type { Connection } from '../../../platform/database.ts'
import type { Asking, MattersDeps } from '../commands/asking.ts'
import { cursorOf, isDay, isId, readCursor } from './cursor.ts'

export type RegisterFilter = Omit<z.output<typeof RegisterQuery>, 'after' | 'size'>

/** Exact up to here; beyond it lists say "more than". */
const countLimit = 300

/** A page of a register: newest first, keyset after the last row of the page before. One statement. */
export async function listMatters(
  { kinds }: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  query: z.output<typeof RegisterQuery>,
) {
  const cursor = readCursor(query.after, [isDay, isId])
  const counted = cursor === null
  const { rows, count } = await findMatters(asking.tx, kinds[kind].procedure, query, {
    cursor,
    size: query.size + 1,
    counted,
  })
  const more = rows.length > query.size
  const page = rows.slice(0, query.size)
  const last = page.at(-1)
  return {
    rows: page,
    next: more && last ? cursorOf([last.openedOn, last.id]) : null,
    count: counted ? count : null,
    more: counted && count >= countLimit,
  }
}

/** The same rows for an export, page after page, never more than `most`. */
export async function* rowsForExport(
  { kinds }: MattersDeps,
  asking: Asking,
  kind: MatterKind,
  filter: RegisterFilter,
  most: number,
) {
  const { procedure } = kinds[kind]
  let cursor: readonly [string, string] | null = null
  for (let sent = 0; sent < most;) {
    const { rows }: Found = await findMatters(asking.tx, procedure, filter, {
      cursor,
      size: pageOfExport,
      counted: false,
    })
    yield* rows
    sent += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < pageOfExport) return
    cursor = [last.openedOn, last.id]
  }
}

const pageOfExport = 1000

interface Found {
  readonly rows: readonly ReturnType<typeof rowOf>[]
  readonly count: number
}

interface Page {
  readonly cursor: readonly [string, string] | null
  readonly size: number
  readonly counted: boolean
}

/** matters.find names the rows by the unit's own list and the indexes; the policies let them through once more. */
async function findMatters(
  tx: Connection,
  { kind, ends }: Pick<Procedure<never>, 'kind' | 'ends'>,
  filter: RegisterFilter,
  page: Page,
): Promise<Found> {
  const { q, stage, ...others } = filter
  const stages = stage?.split(',')
  const asked = {
    ...Object.fromEntries(filterNames.flatMap((name) => (others[name] ? [[name, others[name]]] : []))),
    ...(stages === undefined ? {} : { stage: stages }),
    // Few matters are open, and they have an index of their own.
    ...(stages?.every((one) => !ends.includes(one)) ? { open: 'yes' } : {}),
    words: q?.split(/\s+/).filter((part) => part !== '') ?? [],
    kind,
    ...(page.cursor === null ? {} : { after: page.cursor }),
    size: page.size,
    counted: page.counted,
    most: countLimit,
  }
  const found = await tx.query<{ count: number | null } & Nullable<ListedColumns>>(
    findAndRead,
    [JSON.stringify(asked)],
    'register',
  )
  const rows = found.filter((row): row is ListedColumns & { count: number | null } => row.id !== null)
  return { rows: rows.map(rowOf), count: found[0]?.count ?? 0 }
}

type Nullable<Row> = { [Name in keyof Row]: Row[Name] | null }

const filterNames = ['field', 'township', 'power', 'unit', 'from', 'to', 'open'] as const

const findAndRead = `
  select f.count, m.id, m.kind, m.number, m.title, m.stage, m.party_name, m.field, m.power_code, m.township,
    m.holder_unit, m.origin_unit, m.opened_on, m.closed_on, m.next_last_day
  from matters.find($1) f
  left join lateral unnest(f.ids) with ordinality as place (id, at) on true
  left join matters.matter m on m.id = place.id
  order by place.at`

export interface ListedColumns {
  id: string
  kind: string
  number: string
  title: string
  stage: string
  party_name: string
  field: string | null
  power_code: string | null
  township: string
  holder_unit: string
  origin_unit: string
  opened_on: string
  closed_on: string | null
  next_last_day: string | null
}

/** A row of a register as the contract names its columns. */
export function rowOf(row: ListedColumns): z.infer<typeof MatterRow> {
  return {
    id: row.id,
    kind: row.kind,
    number: row.number,
    title: row.title,
    stage: row.stage,
    partyName: row.party_name,
    field: row.field,
    powerCode: row.power_code,
    township: row.township,
    holderUnit: row.holder_unit,
    originUnit: row.origin_unit,
    openedOn: row.opened_on,
    closedOn: row.closed_on,
    nextLastDay: row.next_last_day,
  }
}
