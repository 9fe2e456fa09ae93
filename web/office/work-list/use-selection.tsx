import { useState, type ReactNode } from 'react'
import Button from 'antd/es/button'
import type { WorklistRow } from '../../../contract/worklist.ts'
import type { DataListProps } from '../../shared/components/data-list.tsx'
import { useSession } from '../../shared/session.ts'
import { actionNames } from '../../shared/wording/actions.ts'
import { componentText } from '../../shared/wording/components.ts'
import { useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { leadsTeam } from '../matters/use-team.ts'
import { batchActOf, batchActs, rowKey, type BatchAct } from './batch.ts'

interface OpenBatch {
  readonly action: BatchAct
  readonly rows: readonly WorklistRow[]
}

interface Selection {
  /** Empty for whoever has nothing to do in batch: then nothing can be selected either. */
  readonly ofList: Pick<DataListProps<WorklistRow>, 'selection' | 'rowKeys'>
  /** The panel that is open. */
  readonly batch: (OpenBatch & { readonly onClose: (left: readonly WorklistRow[]) => void }) | null
}

/** Rows selected on one tab of one list, and the act that is done for them. Another list starts with none. */
export function useSelection(list: string, open: boolean): Selection {
  const { post } = useSession()
  const { keys: keyText } = useText(componentText)
  const [selected, setSelected] = useState<{ readonly list: string; readonly keys: ReadonlySet<string> }>()
  const [batch, setBatch] = useState<OpenBatch | null>(null)
  if (!open || !leadsTeam(post.role)) return { ofList: {}, batch: null }
  const keys = selected?.list === list ? selected.keys : new Set<string>()
  const start = (action: BatchAct, rows: readonly WorklistRow[]) => setBatch({ action, rows })
  const select = (chosen: ReadonlySet<string>) => setSelected({ list, keys: chosen })
  const fitting = (action: BatchAct, rows: readonly WorklistRow[]) =>
    rows.filter((row) => batchActOf(row, post.role) === action)
  const assign = (rows: readonly WorklistRow[]) => {
    const fits = fitting('assign', rows)
    if (fits.length > 0) start('assign', fits)
  }
  return {
    ofList: {
      selection: {
        keys,
        onChange: select,
        bar: (rows): ReactNode => <BatchBar rows={rows} fitting={fitting} onAct={start} />,
        rowKeys: { a: assign },
      },
      rowKeys: { a: { label: keyText.assign, run: (row) => assign([row]) } },
    },
    batch:
      batch === null
        ? null
        : {
            ...batch,
            onClose: (left) => {
              setBatch(null)
              const done = new Set(batch.rows.filter((row) => !left.includes(row)).map(rowKey))
              select(new Set([...keys].filter((key) => !done.has(key))))
            },
          },
  }
}

interface BatchBarProps {
  readonly rows: readonly WorklistRow[]
  readonly fitting: (action: BatchAct, rows: readonly WorklistRow[]) => readonly WorklistRow[]
  readonly onAct: (action: BatchAct, rows: readonly WorklistRow[]) => void
}

/** What can be done for the selected rows; says how many it is for when it is not for all. */
function BatchBar({ rows, fitting, onAct }: BatchBarProps) {
  const text = useText(workListText).batch
  const words = useText(actionNames)
  const acts = batchActs
    .map((action) => ({ action, fits: fitting(action, rows) }))
    .filter(({ fits }) => fits.length > 0)
  const alone = rows.length - acts.reduce((sum, { fits }) => sum + fits.length, 0)
  return (
    <>
      {acts.map(({ action, fits }, index) => (
        <Button
          key={action}
          size="small"
          type={index === 0 ? 'primary' : 'default'}
          onClick={() => onAct(action, fits)}
        >
          {fits.length === rows.length ? words[action].do : text.partOf(words[action].do, fits.length)}
        </Button>
      ))}
      {alone > 0 && <span>{text.alone(alone)}</span>}
    </>
  )
}
