import { Link } from 'react-router'
import type { WorklistRow } from '../../../contract/worklist.ts'
import type { Trouble } from '../../shared/call.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { UrgencyMark } from '../../shared/components/mark.tsx'
import { TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { useToday } from '../../shared/today.ts'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { componentText } from '../../shared/wording/components.ts'
import { momentText } from '../../shared/wording/dates.ts'
import { useText } from '../../shared/wording/wording.ts'
import { workListText } from '../../shared/wording/work-list.ts'
import { rowKey } from './batch.ts'
import type { RowState } from './batch-run.ts'

interface BatchRowsProps {
  readonly rows: readonly WorklistRow[]
  /** Name of the act. */
  readonly act: string
  readonly stateOf: (row: WorklistRow) => RowState
}

/** Every matter of the batch and what came of it. */
export function BatchRows({ rows, act, stateOf }: BatchRowsProps) {
  const text = useText(workListText).batch
  return (
    <section className="batchrows" aria-label={text.rows(rows.length)}>
      <h3>{text.rows(rows.length)}</h3>
      <ul>
        {rows.map((row) => {
          const state = stateOf(row)
          return (
            <li key={rowKey(row)} aria-busy={state.kind === 'sending'}>
              <span className="line">
                {/* Looking at one matter must not lose the batch. */}
                <Link to={`/leads/${row.matterId}`} target="_blank">
                  {row.title}
                </Link>
                <span className="note">{row.number}</span>
                <span className={`note ${state.kind}`}>
                  {state.kind === 'done' && <UrgencyMark mark="done" />}
                  {state.kind === 'not-done' && <UrgencyMark mark="over" />}
                  {text.states[state.kind]}
                </span>
              </span>
              {state.kind === 'not-done' && <WhyNot trouble={state.trouble} act={act} />}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function WhyNot({ trouble, act }: { readonly trouble: Trouble; readonly act: string }) {
  const text = useText(workListText).batch
  const conflict = useText(componentText).conflict
  const actions = useText(actionNames)
  const language = useLanguage()
  const { today } = useToday()
  if (trouble.kind === 'refused') return <Blocked title={text.refused(act)} refusals={trouble.refusals} />
  if (trouble.kind !== 'changed') return <TroubleBlock trouble={trouble} about="saving" />
  const { by, at, action } = trouble.changed
  const done = action !== undefined && isAction(action) ? actions[action].done : ''
  return (
    <p className="note">
      {conflict.changed(by, momentText(at, language, today), done)} {text.lookFirst}
    </p>
  )
}
