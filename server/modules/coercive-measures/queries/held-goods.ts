import type { z } from 'zod'
import type { HeldGoodRow, HeldGoodsQuery } from '../../../../contract/coercive-measures.ts'
import type { PlainDate } from '../../../../domain/calendar/plain-date.ts'
import { cursorOf, isCount, isDay, isId, readCursor, type Asking } from '../../matters/index.ts'

type Query = z.output<typeof HeldGoodsQuery>
export type LedgerFilter = Omit<Query, 'after' | 'size'>
type Row = z.infer<typeof HeldGoodRow>
type Cursor = readonly [since: string, matterId: string, place: string]

/** Exact up to here; beyond it the list says "more than". */
const countLimit = 300

/** A page of the ledger, newest first, keyset after the last line of the page before. One statement. */
export async function heldGoods(asking: Asking, query: Query) {
  const cursor = readCursor(query.after, [isDay, isId, isCount])
  const counted = cursor === null
  const { goods, count } = await readLedger(asking, query, { cursor, size: query.size + 1, counted })
  const rows = goods.slice(0, query.size)
  const last = rows.at(-1)
  return {
    rows,
    next: goods.length > query.size && last ? cursorOf(placeOf(last)) : null,
    count: counted ? count : null,
    more: counted && (count ?? 0) >= countLimit,
  }
}

const pageOfExport = 1000

/** The same lines for an export, page after page, never more than `most`. */
export async function* heldGoodsForExport(asking: Asking, filter: LedgerFilter, most: number) {
  let cursor: Cursor | null = null
  for (let sent = 0; sent < most;) {
    const { goods }: Found = await readLedger(asking, filter, { cursor, size: pageOfExport, counted: false })
    yield* goods
    sent += goods.length
    const last = goods.at(-1)
    if (last === undefined || goods.length < pageOfExport) return
    cursor = placeOf(last)
  }
}

const placeOf = ({ since, matterId, place }: Row): Cursor => [since, matterId, String(place)]

interface Found {
  readonly goods: readonly Row[]
  readonly count: number | null
}

interface Page {
  readonly cursor: Cursor | null
  readonly size: number
  readonly counted: boolean
}

async function readLedger(
  { tx, today }: Pick<Asking, 'tx'> & { readonly today: PlainDate },
  { q, ...others }: LedgerFilter,
  { cursor, size, counted }: Page,
): Promise<Found> {
  const filters = Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined))
  const asked = {
    ...filters,
    words: q?.split(/\s+/).filter((part) => part !== '') ?? [],
    ...(cursor === null ? {} : { after: cursor }),
    today,
    size,
    counted,
    most: countLimit,
  }
  const [found] = await tx.query<{ goods: readonly Row[]; count: number | null }>(
    'select goods, count from coercive_measures.ledger($1)',
    [JSON.stringify(asked)],
    'ledger',
  )
  return found ?? { goods: [], count: 0 }
}
