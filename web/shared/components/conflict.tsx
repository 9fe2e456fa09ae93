import { useState } from 'react'
import Button from 'antd/es/button'
import { useLanguage } from '../language.ts'
import type { Change } from '../call.ts'
import { useToday } from '../today.ts'
import { actionNames, isAction } from '../wording/actions.ts'
import { componentText } from '../wording/components.ts'
import { momentText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import { UrgencyMark } from './mark.tsx'
import './data-list.css'
import './state-blocks.css'

export interface Difference {
  readonly name: string
  readonly before: string
  readonly now: string
}

export interface ConflictProps {
  readonly change: Change
  /** What differs between what the reader saw and what is now, already in words. */
  readonly differences: readonly Difference[]
  /** Take the latest version and go on with what was typed. */
  readonly onUseLatest: () => void
}

/** Somebody was faster. Offers 看差别 and goes on with what was typed; never overwrites silently. */
export function Conflict({ change, differences, onUseLatest }: ConflictProps) {
  const text = useText(componentText)
  const language = useLanguage()
  const actions = useText(actionNames)
  const { today } = useToday()
  const [open, setOpen] = useState(false)
  const act = change.action !== undefined && isAction(change.action) ? actions[change.action].done : ''
  return (
    <div className="trouble" role="alert">
      <h3>
        <UrgencyMark mark="over" />
        {text.conflict.title}
      </h3>
      <p>
        {text.conflict.changed(change.by, momentText(change.at, language, today), act)} {text.conflict.kept}
      </p>
      {open && (
        <table className="datalist" style={{ marginBottom: 8 }}>
          <thead>
            <tr>
              <th>{text.conflict.field}</th>
              <th>{text.conflict.before}</th>
              <th>{text.conflict.now}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ name, before, now }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{before}</td>
                <td>
                  <mark>{now}</mark>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <div style={{ display: 'flex', gap: 8 }}>
        <Button size="small" onClick={() => setOpen(!open)} aria-expanded={open}>
          {open ? text.conflict.hideDifference : text.conflict.seeDifference}
        </Button>
        <Button size="small" type="primary" onClick={onUseLatest}>
          {text.conflict.useLatest}
        </Button>
      </div>
    </div>
  )
}
