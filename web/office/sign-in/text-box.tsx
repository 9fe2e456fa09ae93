import type { InputHTMLAttributes, ReactNode } from 'react'
import { Icon, type IconName } from '../../shared/components/icon.tsx'

interface Props extends InputHTMLAttributes<HTMLInputElement> {
  readonly id: string
  readonly label: string
  readonly icon: IconName
  /** What is wrong with the entry, or null. */
  readonly fault: string | null
  /** Stands at the end of the line. */
  readonly end?: ReactNode
}

/** A labelled line to type in, with what is wrong with it underneath. */
export function TextBox({ id, label, icon, fault, end, ...input }: Props) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className={fault === null ? 'line' : 'line wrong'}>
        <Icon name={icon} />
        <input
          id={id}
          aria-invalid={fault !== null}
          aria-describedby={fault === null ? undefined : `${id}-bad`}
          {...input}
        />
        {end}
      </div>
      {fault !== null && (
        <span className="bad" id={`${id}-bad`}>
          {fault}
        </span>
      )}
    </div>
  )
}
