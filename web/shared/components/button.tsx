import type { ReactNode } from 'react'
import './button.css'

interface Props {
  readonly children: ReactNode
  readonly primary?: boolean
  readonly small?: boolean
  readonly submits?: boolean
  /** What it started is not over yet. */
  readonly busy?: boolean
  readonly onClick?: () => void
}

/**
 * Looks like the buttons of the office, and needs nothing but its style sheet: for the sign-in and for what is said when
 * something went wrong, which must stand before or without the rest of the office's code.
 */
export function Button({ children, primary = false, small = false, submits = false, busy = false, onClick }: Props) {
  return (
    <button
      type={submits ? 'submit' : 'button'}
      className={looks(primary, small)}
      aria-busy={busy || undefined}
      onClick={onClick}
    >
      {children}
    </button>
  )
}

/** A link in the shape of a button. */
export const ButtonLink = ({ children, href }: { readonly children: ReactNode; readonly href: string }) => (
  <a className={looks(false, true)} href={href}>
    {children}
  </a>
)

const looks = (primary: boolean, small: boolean): string => `button${primary ? ' primary' : ''}${small ? ' small' : ''}`
