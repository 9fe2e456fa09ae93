import type { ReactNode } from 'react'

/** One card of the specimen page. */
export function Sheet({
  title,
  note,
  wide = false,
  children,
}: {
  readonly title: string
  readonly note: string
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  return (
    <section className={`card${wide ? ' wide' : ''}`}>
      <header>
        <h2>{title}</h2>
        <span className="note">{note}</span>
      </header>
      <div className="inside">{children}</div>
    </section>
  )
}
