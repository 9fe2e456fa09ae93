import type { Mark } from '../urgency.ts'

const shapes: Record<Mark, React.ReactNode> = {
  ample: <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2" />,
  near: (
    <>
      <circle cx="8" cy="8" r="5.6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2.4a5.6 5.6 0 0 1 0 11.2z" fill="currentColor" />
    </>
  ),
  today: <circle cx="8" cy="8" r="6.4" fill="currentColor" />,
  over: <rect x="2" y="2" width="12" height="12" fill="currentColor" />,
  paused: <path d="M4 3h2.6v10H4zM9.4 3H12v10H9.4z" fill="currentColor" />,
  done: <path d="M2.5 8.5l3.5 3.8 7.5-8" fill="none" stroke="currentColor" strokeWidth="2.4" />,
}

/** One of the six marks of urgency. The words always stand beside it, so it is hidden from screen readers. */
export function UrgencyMark({ mark, size = 13 }: { readonly mark: Mark; readonly size?: number }) {
  return (
    <svg className={`mark mark-${mark}`} viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      {shapes[mark]}
    </svg>
  )
}
