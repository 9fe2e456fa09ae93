import Button from 'antd/es/button'
import { useLanguage } from '../language.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { dateOf, momentText, timeText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import type { Column, DataListProps, ListGroup } from './data-list.tsx'

/** A header cell; where the server can sort by it, a button. */
export function HeadCell<Row>({
  column,
  sort,
}: {
  readonly column: Column<Row>
  readonly sort: DataListProps<Row>['sort']
}) {
  const text = useText(componentText)
  const name = column.number === true ? 'number' : ''
  if (column.sort === undefined || sort === undefined)
    return (
      <th scope="col" className={name}>
        {column.title}
      </th>
    )
  const { sort: by } = column
  const active = sort.by === by
  return (
    <th scope="col" className={name} aria-sort={active ? (sort.descending ? 'descending' : 'ascending') : 'none'}>
      <button
        type="button"
        className="plain"
        title={text.list.sortBy(String(column.title))}
        onClick={() => sort.onChange(by, active && !sort.descending)}
      >
        {column.title} {active ? (sort.descending ? '↓' : '↑') : ''}
      </button>
    </th>
  )
}

/** The header of a run of rows. */
export const GroupRow = ({
  item,
  columns,
}: {
  readonly item: { readonly group: ListGroup }
  readonly columns: number
}) => (
  <tr className="group">
    <th colSpan={columns} scope="rowgroup">
      {item.group.title}
      {item.group.note !== undefined && <span>{item.group.note}</span>}
    </th>
  </tr>
)

/** Stands for the rows that are out of sight. */
export const Space = ({ height, columns }: { readonly height: number; readonly columns: number }) => (
  <tr className="space" aria-hidden="true">
    <td colSpan={columns} style={{ height }} />
  </tr>
)

/** Data that could not be renewed stays, and says of when it is. */
export function StaleNote<Row>({ rows, trouble, stale, updatedAt, onRetry }: DataListProps<Row>) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  const old = rows !== undefined && (stale === true || (trouble !== null && trouble !== undefined))
  if (!old || updatedAt === undefined) return null
  const at = new Date(updatedAt).toISOString()
  return (
    <div className="liststale" role="status">
      {text.list.asOf(dateOf(at) === today ? timeText(at) : momentText(at, language, today))}
      {onRetry !== undefined && (
        <Button size="small" onClick={onRetry}>
          {text.list.refresh}
        </Button>
      )}
    </div>
  )
}
