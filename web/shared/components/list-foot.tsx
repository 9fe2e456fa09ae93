import type { ReactNode } from 'react'
import Button from 'antd/es/button'
import { componentText } from '../wording/components.ts'
import { useText } from '../wording/wording.ts'
import type { DataListProps } from './data-list.tsx'

interface Props<Row> {
  readonly shown: number
  readonly ofMatters: boolean
  readonly more: DataListProps<Row>['more']
  readonly selected: readonly Row[]
  readonly bar: ((rows: readonly Row[]) => ReactNode) | undefined
  readonly selectable: boolean
  readonly note: ReactNode
  readonly rowKeys: DataListProps<Row>['rowKeys']
}

/** Under a list: how many, the next page, what may be done with a selection, and the keys. */
export function ListFoot<Row>({ shown, ofMatters, more, selected, bar, selectable, note, rowKeys }: Props<Row>) {
  const { list: text } = useText(componentText)
  const some = selected.length > 0
  const count = some
    ? text.selected(selected.length)
    : more?.has === true
      ? text.shown(shown, ofMatters)
      : text.end(shown, ofMatters)
  return (
    <div className={`listfoot${some ? ' chosen' : ''}`}>
      <span className="count" role="status" aria-live="polite">
        {count}
      </span>
      {some && bar?.(selected)}
      {!some && more?.has === true && (
        <Button size="small" loading={more.loading} onClick={more.load}>
          {more.loading ? text.loadingMore : text.more}
        </Button>
      )}
      {note}
      <span className="help" aria-hidden="true">
        <span>
          <kbd>J</kbd>
          <kbd>K</kbd>
          {text.move}
        </span>
        {selectable && (
          <span>
            <kbd>X</kbd>
            {text.select}
          </span>
        )}
        <span>
          <kbd>Enter</kbd>
          {text.open}
        </span>
        {Object.entries(rowKeys ?? {}).map(([key, { label }]) => (
          <span key={key}>
            <kbd>{key.toUpperCase()}</kbd>
            {label}
          </span>
        ))}
      </span>
    </div>
  )
}
