import type { z } from 'zod'
import { sql, type SelectQueryBuilder } from 'kysely'
import type { MatterRow, RegisterQuery } from '../../../../contract/matters.ts'
import type { MatterKind } from '../../../../domain/procedure/procedure.ts'
import type { Tables } from '../../../database.ts'
import type { Connection } from '../../../platform/database.ts'
import type { Asking } from '../commands/asking.ts'
import { cursorOf, readCursor } from './cursor.ts'

export type RegisterFilter = Omit<z.output<typeof RegisterQuery>, 'after' | 'size'>

/** Exact up to here; beyond it lists say "more than". */
const countLimit = 1000

/** A page of a register: newest first, keyset after the last row of the page before. At most two statements. */
export async function listMatters(asking: Asking, kind: MatterKind, query: z.output<typeof RegisterQuery>) {
  const { tx, actor } = asking
  const cursor = readCursor(query.after)
  const filtered = registerFilter(tx, actor.unit, kind, query)
  const rows = await withCursor(filtered, cursor)
    .select(columns)
    .orderBy('a.opened_on', 'desc')
    .orderBy('a.matter_id', 'desc')
    .limit(query.size + 1)
    .execute()
  const more = rows.length > query.size
  const page = rows.slice(0, query.size).map(rowOf)
  const last = page.at(-1)
  // The first page that shows everything needs no second count.
  const count = cursor === null && !more ? page.length : await counted(tx, filtered)
  return { rows: page, next: more && last ? cursorOf([last.openedOn, last.id]) : null, count, more: count >= countLimit }
}

/** The same rows for an export, page after page, never more than `most`. */
export async function* rowsForExport(asking: Asking, kind: MatterKind, filter: RegisterFilter, most: number) {
  let cursor: readonly [string, string] | null = null
  for (let sent = 0; sent < most; ) {
    const rows: ReturnType<typeof rowOf>[] = (
      await withCursor(registerFilter(asking.tx, asking.actor.unit, kind, filter), cursor)
        .select(columns)
        .orderBy('a.opened_on', 'desc')
        .orderBy('a.matter_id', 'desc')
        .limit(1000)
        .execute()
    ).map(rowOf)
    yield* rows
    sent += rows.length
    const last = rows.at(-1)
    if (last === undefined || rows.length < 1000) return
    cursor = [last.openedOn, last.id]
  }
}

type Filtered = SelectQueryBuilder<Tables & { a: Tables['matters.audience']; m: Tables['matters.matter'] }, 'a' | 'm', object>

/** What a unit sees of a register, by its own list in the order of the page, so that a page costs a page. */
export function registerFilter({ db }: Connection, unit: string, kind: MatterKind, filter: RegisterFilter): Filtered {
  let query = db
    .selectFrom('matters.audience as a')
    .innerJoin('matters.matter as m', 'm.id', 'a.matter_id')
    .where('a.unit', '=', unit)
    .where('a.kind', '=', kind)
  if (filter.stage) query = query.where('m.stage', 'in', filter.stage.split(','))
  if (filter.field) query = query.where('m.field', '=', filter.field)
  if (filter.township) query = query.where('m.township', '=', filter.township)
  if (filter.power) query = query.where('m.power_code', '=', filter.power)
  if (filter.unit) query = query.where('m.holder_unit', '=', filter.unit)
  if (filter.from) query = query.where('a.opened_on', '>=', filter.from)
  if (filter.to) query = query.where('a.opened_on', '<=', filter.to)
  if (filter.open === 'yes') query = query.where('m.closed_on', 'is', null)
  if (filter.open === 'no') query = query.where('m.closed_on', 'is not', null)
  for (const word of filter.q?.split(/\s+/).filter((part) => part !== '') ?? [])
    query = query
      .where(sql<boolean>`public.bigrams(m.words) @> public.bigrams(${word})`)
      .where(sql<boolean>`position(lower(${word}) in lower(m.words)) > 0`)
  return query as unknown as Filtered
}

const columns = [
  'm.id',
  'm.kind',
  'm.number',
  'm.title',
  'm.stage',
  'm.party_name',
  'm.field',
  'm.power_code',
  'm.township',
  'm.holder_unit',
  'm.origin_unit',
  'm.opened_on',
  'm.closed_on',
  'm.next_last_day',
] as const

const withCursor = (query: Filtered, cursor: readonly string[] | null): Filtered =>
  cursor === null
    ? query
    : query.where(sql<boolean>`(a.opened_on, a.matter_id) < (${cursor[0]}::date, ${cursor[1]}::uuid)`)

async function counted({ db }: Connection, query: Filtered): Promise<number> {
  const { count } = await db
    .selectFrom(query.select(sql<number>`1`.as('one')).limit(countLimit).as('counted'))
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

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
