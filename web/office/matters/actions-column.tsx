import { useState } from 'react'
import Button from 'antd/es/button'
import type { Permission } from '../../../domain/procedure/permitted.ts'
import { Blocked } from '../../shared/components/blocked.tsx'
import { actionNames, isAction } from '../../shared/wording/actions.ts'
import { matterText } from '../../shared/wording/matters.ts'
import { useText } from '../../shared/wording/wording.ts'

interface ActionsColumnProps {
  readonly permitted: readonly Permission[]
  /** Acts that have a form here, in the order of the procedure. */
  readonly has: (action: string) => boolean
  readonly onOpen: (action: string) => void
  readonly ended: boolean
}

/** 现在能办 and 暂不能办: what the procedure allows this reader now, and why not the rest. */
export function ActionsColumn({ permitted, has, onOpen, ended }: ActionsColumnProps) {
  const text = useText(matterText)
  const words = useText(actionNames)
  const [all, setAll] = useState(false)
  const nameOf = (action: string) => (isAction(action) ? words[action] : { do: action, done: action, hint: '' })
  const can = permitted.filter(({ allowed, action }) => allowed && has(action))
  const cannot = permitted.filter(({ allowed }) => !allowed)
  const near = cannot.filter(({ distance }) => distance === 0)
  const shown = all ? cannot : near.length > 0 ? near : cannot.filter(({ distance }) => distance === 1)
  const left = cannot.length - shown.length
  return (
    <div className="actionscolumn">
      <section aria-label={text.canDo}>
        <h2>
          {text.canDo} <span className="note">{can.length}</span>
        </h2>
        {can.length === 0 && <p className="note">{ended ? text.closed : text.nothingNow}</p>}
        <ul>
          {can.map(({ action }, index) => (
            <li key={action} className="action">
              <div>
                <h3>{nameOf(action).done}</h3>
                <Button type={index === 0 ? 'primary' : 'default'} size="small" onClick={() => onOpen(action)}>
                  {nameOf(action).do}
                </Button>
              </div>
              <p className="note">{nameOf(action).hint}</p>
            </li>
          ))}
        </ul>
      </section>
      {cannot.length > 0 && (
        <section aria-label={text.cannotDo}>
          <h2>
            {text.cannotDo} <span className="note">{shown.length}</span>
          </h2>
          <ul>
            {shown.map(({ action, obstacles }) => (
              <li key={action}>
                <Blocked title={nameOf(action).do} refusals={obstacles} />
              </li>
            ))}
          </ul>
          {(left > 0 || all) && (
            <button type="button" className="plain link note" onClick={() => setAll(!all)}>
              {all ? text.showNear : text.showAll(left)}
            </button>
          )}
        </section>
      )}
    </div>
  )
}
