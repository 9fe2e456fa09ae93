import type { ReactNode } from 'react'
import Button from 'antd/es/button'
import { useNavigate } from 'react-router'

interface LinkButtonProps {
  readonly to: string
  readonly primary?: boolean
  readonly children: ReactNode
}

/** A link that looks like a button; opens in a new tab as links do. */
export function LinkButton({ to, primary = false, children }: LinkButtonProps) {
  const navigate = useNavigate()
  return (
    <Button
      type={primary ? 'primary' : 'default'}
      href={to}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        void navigate(to)
      }}
    >
      {children}
    </Button>
  )
}
