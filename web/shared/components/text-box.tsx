import type { InputHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from './icon.tsx'
import './text-box.css'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  /** Sentences on what the entry must be; always there, read out with the line. */
  readonly hint?: ReactNode
  /** What is wrong with the entry, or null. */
  readonly fault: string | null
  /** Stands at the end of the line. */
  readonly end?: ReactNode
}

/** A labelled line to type in, with what is wrong with it underneath. */
export function TextBox({ id, label, icon, hint, fault, end, ...input }: Props) {
  const described = [hint === undefined ? '' : `${id}-hint`, fault === null ? '' : `${id}-bad`]
    .filter(Boolean)
    .join(' ')
  return (
    <div className="textbox">
      <label htmlFor={id}>{label}</label>
      <div className={fault === null ? 'line' : 'line wrong'}>
        <Icon name={icon} />
        <input
          id={id}
          aria-invalid={fault !== null}
          aria-describedby={described === '' ? undefined : described}
          {...input}
        />
        {end}
      </div>
      {hint !== undefined && (
        <div className="note" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {fault !== null && (
        <span className="bad" id={`${id}-bad`}>
          {fault}
        </span>
      )}
    </div>
  )
}
