import { useEffect, useState, type RefObject } from 'react'
import type { ListGroup } from './data-list.tsx'

export type ListItem<Row> =
  | { readonly kind: 'group'; readonly key: string; readonly group: ListGroup; readonly index: number }
  | { readonly kind: 'row'; readonly key: string; readonly row: Row; readonly index: number }

/** Rows with a header before each run of the same group. */
export function itemsOf<Row>(
  rows: readonly Row[],
  groupOf: ((row: Row) => ListGroup) | undefined,
  keyOf: (row: Row) => string,
): readonly ListItem<Row>[] {
  const items: ListItem<Row>[] = []
  let last: string | undefined
  for (const row of rows) {
    const group = groupOf?.(row)
    if (group !== undefined && group.key !== last) {
      last = group.key
      items.push({ kind: 'group', key: `group ${group.key}`, group, index: items.length })
    }
    items.push({ kind: 'row', key: keyOf(row), row, index: items.length })
  }
  return items
}

export interface ListWindow<Row> {
  readonly items: readonly ListItem<Row>[]
  /** Pixels that stand for the items left out. */
  readonly above: number
  readonly below: number
}

const drawnAlways = 100
const margin = 12
const groupHeight = 35

/** Above a hundred rows only those in sight are drawn; row heights are fixed, so the rest is arithmetic. */
export function useWindow<Row>(
  pane: RefObject<HTMLDivElement | null>,
  items: readonly ListItem<Row>[],
  twoLines: boolean,
): ListWindow<Row> {
  const [sight, setSight] = useState({ top: 0, height: 900 })
  const virtual = items.length > drawnAlways
  useEffect(() => {
    const element = pane.current
    if (!virtual || element === null) return undefined
    const look = () => setSight({ top: element.scrollTop, height: element.clientHeight })
    look()
    element.addEventListener('scroll', look, { passive: true })
    window.addEventListener('resize', look)
    return () => {
      element.removeEventListener('scroll', look)
      window.removeEventListener('resize', look)
    }
  }, [pane, virtual])

  // On phones the page scrolls instead of the pane, and under a finger rows wrap to their own height: all are drawn.
  if (!virtual || window.matchMedia('(hover: none), (max-width: 700px)').matches) return { items, above: 0, below: 0 }
  const row = rowHeight(twoLines)
  const heightOf = (item: ListItem<Row>) => (item.kind === 'group' ? groupHeight : row)
  let first = 0
  let above = 0
  while (first < items.length && above + heightOf(items[first]!) < sight.top - margin * row)
    above += heightOf(items[first++]!)
  let end = first
  let drawn = 0
  while (end < items.length && drawn < sight.height + 2 * margin * row) drawn += heightOf(items[end++]!)
  let below = 0
  for (let index = end; index < items.length; index++) below += heightOf(items[index]!)
  return { items: items.slice(first, end), above, below }
}

/** The height of a row is a token that 大字 changes; the border under it is one pixel of it. */
function rowHeight(twoLines: boolean): number {
  const name = twoLines ? '--row-of-two' : '--row'
  return Number.parseInt(getComputedStyle(document.documentElement).getPropertyValue(name), 10) || 37
}
