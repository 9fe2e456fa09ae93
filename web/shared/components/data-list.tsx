import { useEffect, useRef, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react'
import { Link, useNavigate } from 'react-router'
import type { Trouble } from '../call.ts'
import { useKeys, type KeyBindings } from '../keys.ts'
import { rememberList } from '../neighbours.ts'
import { componentText } from '../wording/components.ts'
import { usePreferences } from '../language.ts'
import { useText } from '../wording/wording.ts'
import { ListFoot } from './list-foot.tsx'
import { GroupRow, HeadCell, Space, StaleNote } from './list-parts.tsx'
import { itemsOf, useWindow, type ListItem } from './list-window.ts'
import { Loading, TroubleBlock } from './state-blocks.tsx'
import './data-list.css'

export interface Column<Row> {
  readonly key: string
  readonly title: ReactNode
  /** Pixels; absent: takes what is left. Widths come from the longer language. */
  readonly width?: number
  /** Numbers stand right. */
  readonly number?: boolean
  /** The column whose text is the link to the row; exactly one. Its text may cut. */
  readonly main?: boolean
  /** Sorting by this key can be asked of the server. */
  readonly sort?: string
  /** Left out on phones. */
  readonly offOnPhone?: boolean
  readonly render: (row: Row) => ReactNode
  /** In the main column of a list with two lines: what stands under the link, with links of its own. */
  readonly below?: (row: Row) => ReactNode
}

export interface ListGroup {
  readonly key: string
  readonly title: ReactNode
  readonly note?: ReactNode
}

export interface DataListProps<Row> {
  /** Names the table for screen readers. */
  readonly label: string
  readonly columns: readonly Column<Row>[]
  /** undefined: not loaded yet. */
  readonly rows: readonly Row[] | undefined
  readonly keyOf: (row: Row) => string
  /** Says the row in a few words, for the names of its tick box and link. */
  readonly titleOf: (row: Row) => string
  /** Where Enter, a click or a tap leads. */
  readonly to: (row: Row) => string
  /** Row shown beside the list (drawer): keeps its tint. */
  readonly openKey?: string | null
  /** Rows that follow one another with the same group stand under one header. */
  readonly groupOf?: (row: Row) => ListGroup
  readonly twoLines?: boolean
  /** Matters are counted in 件, everything else in 项. Default: matters. */
  readonly ofMatters?: boolean
  readonly selection?: {
    readonly keys: ReadonlySet<string>
    readonly onChange: (keys: ReadonlySet<string>) => void
    /** The act bar that appears with a selection. */
    readonly bar: (rows: readonly Row[]) => ReactNode
    /** What keys of the page do while there is a selection: then they mean it and not the current row. */
    readonly rowKeys?: Readonly<Record<string, (rows: readonly Row[]) => void>>
  }
  readonly sort?: {
    readonly by: string
    readonly descending: boolean
    readonly onChange: (by: string, descending: boolean) => void
  }
  /** The next page by keyset. */
  readonly more?: { readonly has: boolean; readonly loading: boolean; readonly load: () => void }
  readonly trouble?: Trouble | null
  readonly onRetry?: () => void
  /** Milliseconds since the epoch of the data shown; a time is shown once `stale` holds. */
  readonly updatedAt?: number
  readonly stale?: boolean
  /** Why it is empty and one way on. */
  readonly empty: ReactNode
  /** Keys of the page for the current row: { a: (row) => … }. */
  readonly rowKeys?: Readonly<Record<string, { readonly label: string; readonly run: (row: Row) => void }>>
  /** A note in the foot: what was left out of the list. */
  readonly footNote?: ReactNode
}

/** The one list of the house: queues, registers, catalogues. Fills the height its parent gives it. */
export function DataList<Row>(props: DataListProps<Row>) {
  const {
    columns,
    rows,
    keyOf,
    titleOf,
    to,
    groupOf,
    twoLines = false,
    selection,
    sort,
    more,
    trouble = null,
    onRetry,
    rowKeys,
    openKey,
  } = props
  const text = useText(componentText)
  const pane = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const { large } = usePreferences()
  const items = itemsOf(rows ?? [], groupOf, keyOf)
  const shown = useWindow(pane, items, twoLines)

  const links = () => [...(pane.current?.querySelectorAll<HTMLElement>('a.rowlink') ?? [])]
  const focused = () => links().findIndex((link) => link.closest('tr')?.contains(document.activeElement) ?? false)
  const current = (): Row | undefined => {
    const key = links()[focused()]?.dataset['key']
    return rows?.find((row) => keyOf(row) === key)
  }
  const move = (by: number) => {
    const all = links()
    const at = focused()
    const next = all[at === -1 ? (by > 0 ? 0 : all.length - 1) : Math.min(Math.max(at + by, 0), all.length - 1)]
    next?.focus({ preventScroll: true })
    next?.closest('tr')?.scrollIntoView({ block: 'nearest' })
  }
  const pick = (row: Row) => {
    if (selection === undefined) return
    const keys = new Set(selection.keys)
    if (!keys.delete(keyOf(row))) keys.add(keyOf(row))
    selection.onChange(keys)
  }
  const withCurrent = (run: (row: Row) => void) => () => {
    const row = current()
    if (row !== undefined) run(row)
  }
  const bindings: Record<string, (() => void) | undefined> = {
    j: () => move(1),
    k: () => move(-1),
    ...(selection === undefined ? {} : { x: withCurrent(pick) }),
  }
  const selectedRows = selection === undefined ? [] : (rows ?? []).filter((row) => selection.keys.has(keyOf(row)))
  for (const [key, { run }] of Object.entries(rowKeys ?? {})) bindings[key] = withCurrent(run)
  if (selectedRows.length > 0)
    for (const [key, run] of Object.entries(selection?.rowKeys ?? {})) bindings[key] = () => run(selectedRows)
  useKeys(bindings satisfies KeyBindings)

  // As one text, because `to` is a new function at every drawing and the addresses are what counts.
  const addresses = rows?.map(to).join('\n')
  useEffect(() => {
    if (addresses !== undefined) rememberList(addresses.split('\n'))
  }, [addresses])

  const arrows = (event: KeyboardEvent) => {
    if (focused() === -1 || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return
    event.preventDefault()
    move(event.key === 'ArrowDown' ? 1 : -1)
  }
  const openRow = (row: Row) => (event: MouseEvent) => {
    const target = event.target as Element
    if (target.closest('a, button, input, label') !== null || getSelection()?.toString()) return
    void navigate(to(row))
  }

  const width = columns.length + (selection === undefined ? 0 : 1)

  return (
    <div className="listpane">
      <StaleNote {...props} />
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows move between the links inside */}
      <div className="scroll" ref={pane} onKeyDown={arrows}>
        {trouble !== null && rows === undefined ? (
          <div style={{ padding: 16 }}>
            <TroubleBlock trouble={trouble} {...(onRetry === undefined ? {} : { onAgain: onRetry })} />
          </div>
        ) : rows === undefined ? (
          <Loading rows={10} />
        ) : rows.length === 0 ? (
          props.empty
        ) : (
          <table
            className={`datalist cards${twoLines ? ' two' : ''}`}
            aria-label={props.label}
            aria-rowcount={more?.has === true ? -1 : items.length + 1}
          >
            <colgroup>
              {selection !== undefined && <col style={{ width: 40 }} />}
              {columns.map((column) => (
                <col
                  key={column.key}
                  {...(column.width === undefined ? {} : { style: { width: column.width * (large ? 1.25 : 1) } })}
                />
              ))}
            </colgroup>
            <thead>
              <tr>
                {selection !== undefined && (
                  <th className="pick" scope="col">
                    <input
                      type="checkbox"
                      aria-label={text.list.selectAll}
                      checked={selectedRows.length > 0 && selectedRows.length === rows.length}
                      onChange={(event) => selection.onChange(new Set(event.target.checked ? rows.map(keyOf) : []))}
                    />
                  </th>
                )}
                {columns.map((column) => (
                  <HeadCell key={column.key} column={column} sort={sort} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.above > 0 && <Space height={shown.above} columns={width} />}
              {shown.items.map((item) =>
                item.kind === 'group' ? <GroupRow key={item.key} item={item} columns={width} /> : dataRow(item),
              )}
              {shown.below > 0 && <Space height={shown.below} columns={width} />}
            </tbody>
          </table>
        )}
      </div>
      {rows !== undefined && rows.length > 0 && (
        <ListFoot
          shown={rows.length}
          ofMatters={props.ofMatters !== false}
          more={more}
          selected={selectedRows}
          bar={selection?.bar}
          selectable={selection !== undefined}
          note={props.footNote}
          rowKeys={rowKeys}
        />
      )}
    </div>
  )

  function dataRow(item: Extract<ListItem<Row>, { kind: 'row' }>) {
    const { row, key } = item
    const picked = selection?.keys.has(key) === true || openKey === key
    return (
      <tr key={key} className={`row${picked ? ' picked' : ''}`} aria-rowindex={item.index + 2} onClick={openRow(row)}>
        {selection !== undefined && (
          <td className="pick">
            <input
              type="checkbox"
              aria-label={text.list.selectRow(titleOf(row))}
              checked={selection.keys.has(key)}
              onChange={() => pick(row)}
            />
          </td>
        )}
        {columns.map((column) => (
          <td
            key={column.key}
            className={[
              column.main === true ? 'main' : '',
              column.number === true ? 'number' : '',
              column.offOnPhone === true ? 'off' : '',
            ]
              .join(' ')
              .trim()}
          >
            {column.main === true ? (
              <>
                <Link
                  className="rowlink"
                  data-key={key}
                  to={to(row)}
                  aria-current={openKey === key ? 'true' : undefined}
                >
                  {column.render(row)}
                </Link>
                {column.below !== undefined && <div className="below cut">{column.below(row)}</div>}
              </>
            ) : (
              column.render(row)
            )}
          </td>
        ))}
      </tr>
    )
  }
}
