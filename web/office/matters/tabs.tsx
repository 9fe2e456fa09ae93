import { useId, type KeyboardEvent, type ReactNode } from 'react'

interface TabsProps {
  readonly label: string
  readonly tabs: readonly { readonly key: string; readonly label: string; readonly count?: number | undefined }[]
  readonly chosen: string
  readonly onChoose: (key: string) => void
  readonly children: ReactNode
}

/** Tabs of a matter's parts: arrows move between them, as screen readers expect. */
export function Tabs({ label, tabs, chosen, onChoose, children }: TabsProps) {
  const id = useId()
  const arrows = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const at = tabs.findIndex(({ key }) => key === chosen)
    const next = tabs[(at + by + tabs.length) % tabs.length]
    if (next === undefined) return
    onChoose(next.key)
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[tabs.indexOf(next)]?.focus()
  }
  return (
    <>
      <div className="mattertabs" role="tablist" aria-label={label} tabIndex={-1} onKeyDown={arrows}>
        {tabs.map((tab) => (
          <button
            key={tab.key}
            type="button"
            role="tab"
            id={`${id}${tab.key}`}
            aria-selected={tab.key === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab.key === chosen ? 0 : -1}
            onClick={() => onChoose(tab.key)}
          >
            {tab.label} {tab.count !== undefined && tab.count > 0 && tab.count}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {children}
      </div>
    </>
  )
}
