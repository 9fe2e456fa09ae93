import { useLanguage } from '../language.ts'
import { useToday } from '../today.ts'
import { componentText } from '../wording/components.ts'
import { dateText } from '../wording/dates.ts'
import { useText } from '../wording/wording.ts'
import './procedure-line.css'

export interface LineStage {
  readonly stage: string
  readonly name: string
  readonly state: 'done' | 'now' | 'ahead'
  /** The day it was reached. */
  readonly on?: string | null
  /** A word below in place of the date: 期限中. */
  readonly note?: string
  /** A branch taken at this stage: 听证, 退回 1 次. */
  readonly branch?: string
}

/** Where the matter stands, drawn from its procedure table, with dates and branches. */
export function ProcedureLine({ stages }: { readonly stages: readonly LineStage[] }) {
  const text = useText(componentText)
  const language = useLanguage()
  const { today } = useToday()
  return (
    <ol className="line" aria-label={text.line.label}>
      {stages.map(({ stage, name, state, on, note, branch }, index) => (
        <li key={stage} className={state} data-number={index + 1} aria-current={state === 'now' ? 'step' : undefined}>
          <span className="name">
            {name}
            <span className="unseen">
              {text.comma}
              {text.line[state]}
            </span>
          </span>
          <span className="when">{note ?? (on ? dateText(on, language, today) : '')}</span>
          {branch !== undefined && <span className="branch tag near">{branch}</span>}
        </li>
      ))}
    </ol>
  )
}
