import { useEffect, useMemo } from 'react'
import Segmented from 'antd/es/segmented'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'

export type Layout = 'side-by-side' | 'width' | 'actual'

export function Layouts({
  layout,
  onChange,
}: {
  readonly layout: Layout
  readonly onChange: (layout: Layout) => void
}) {
  const text = useText(documentText)
  return (
    <Segmented
      aria-label={text.layout}
      value={layout}
      onChange={onChange}
      options={[
        { value: 'side-by-side', label: text.sideBySide },
        { value: 'width', label: text.width },
        { value: 'actual', label: text.actual },
      ]}
    />
  )
}

interface PagesProps {
  readonly title: string
  readonly sources: readonly string[]
  readonly layout: Layout
}

/** The true pages, as pictures of what is printed. */
export function Pages({ title, sources, layout }: PagesProps) {
  const text = useText(documentText)
  return (
    <ol className={`pages ${layout}`}>
      {sources.map((source, index) => (
        <li key={source}>
          <img src={source} alt={`${title}, ${text.page(index + 1, sources.length)}`} width={794} height={1123} />
        </li>
      ))}
    </ol>
  )
}

/** Pages that came as text, as addresses the page may show; they are given back when it closes. */
export function usePictures(pages: readonly string[]): readonly string[] {
  const addresses = useMemo(
    () => pages.map((page) => URL.createObjectURL(new Blob([page], { type: 'image/svg+xml' }))),
    [pages],
  )
  useEffect(() => () => addresses.forEach((address) => URL.revokeObjectURL(address)), [addresses])
  return addresses
}
