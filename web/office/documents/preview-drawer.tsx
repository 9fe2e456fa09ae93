import { useState } from 'react'
import Drawer from 'antd/es/drawer'
import Segmented from 'antd/es/segmented'
import type { PreviewReply } from '../../../contract/documents.ts'
import { Empty } from '../../shared/components/state-blocks.tsx'
import { useLanguage } from '../../shared/language.ts'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'
import type { Filling } from './filler.tsx'
import { Pages, usePictures } from './pages.tsx'
import { Particulars } from './particulars.tsx'
import './documents.css'

/** The documents a step would issue, as they would be printed now; gaps are amber and numbered. */
export function PreviewDrawer({
  documents,
  filling,
  onClose,
}: {
  readonly documents: readonly PreviewReply[]
  readonly filling: Filling
  readonly onClose: () => void
}) {
  const text = useText(documentText)
  const language = useLanguage()
  const [chosen, setChosen] = useState(0)
  const shown = documents[chosen]
  const nameOf = ({ title, titleEn }: PreviewReply) => (language === 'zh' ? title : titleEn)
  return (
    <Drawer
      open
      onClose={onClose}
      size="min(1180px, 100vw)"
      rootClassName="previewdrawer"
      title={
        <>
          {shown === undefined ? text.previewTitle : nameOf(shown)} <span className="note">{text.previewHint}</span>
        </>
      }
      extra={
        documents.length > 1 && (
          <Segmented
            value={chosen}
            onChange={setChosen}
            options={documents.map((document, index) => ({ value: index, label: nameOf(document) }))}
          />
        )
      }
    >
      {shown === undefined ? (
        <Empty title={text.previewNothing} />
      ) : (
        <Shown document={shown} title={nameOf(shown)} filling={filling} />
      )}
    </Drawer>
  )
}

function Shown({
  document,
  title,
  filling,
}: {
  readonly document: PreviewReply
  readonly title: string
  readonly filling: Filling
}) {
  const pictures = usePictures(document.pages)
  return (
    <div className="documentpage">
      {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="paperground" tabIndex={0} role="region" aria-label={title}>
        <Pages title={title} sources={pictures} layout="side-by-side" />
      </div>
      <aside className="documentside">
        <Particulars particulars={document.particulars} filling={filling} />
      </aside>
    </div>
  )
}
