import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import './notice.css'

const NoticeContext = createContext<(text: string) => void>(() => undefined)

/** Says that something was done. Errors never come here: they stay where they arose. */
export const useSay = (): ((text: string) => void) => useContext(NoticeContext)

export function Notices({ children }: { readonly children: ReactNode }) {
  const [notice, setNotice] = useState<{ readonly text: string; readonly at: number } | null>(null)
  const say = useCallback((text: string) => setNotice({ text, at: Date.now() }), [])
  useEffect(() => {
    if (notice === null) return undefined
    const timer = setTimeout(() => setNotice(null), 5000)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <NoticeContext value={say}>
      {children}
      <div className="notice" role="status" aria-live="polite">
        {notice !== null && (
          <p>
            <span aria-hidden="true">✓ </span>
            {notice.text}
          </p>
        )}
      </div>
    </NoticeContext>
  )
}
