import { useEffect, useState } from 'react'
import Button from 'antd/es/button'
import { previewDocuments, type PreviewReply } from '../../../../contract/documents.ts'
import { ask } from '../../../shared/call.ts'
import { useLanguage } from '../../../shared/language.ts'
import { useSettled } from '../../../shared/use-settled.ts'
import { preparedText } from '../../../shared/wording/prepared.ts'
import { useText } from '../../../shared/wording/wording.ts'
import { Pages, usePictures } from '../../documents/pages.tsx'
import '../../documents/documents.css'

const none: readonly string[] = []

/**
 * The document as it would be issued, beside the fields and laid out anew after each pause in the typing. On a narrow
 * screen it opens on demand, so that the fields have the room.
 */
export function LiveSample({
  matterId,
  action,
  form,
  payload,
}: {
  readonly matterId: string
  readonly action: string
  readonly form: string
  readonly payload: unknown
}) {
  const text = useText(preparedText)
  const language = useLanguage()
  const [open, setOpen] = useState(false)
  const asked = useSettled(JSON.stringify({ action, form, payload }), 500)
  const [shown, setShown] = useState<PreviewReply | null>(null)
  useEffect(() => {
    let stale = false
    const body = JSON.parse(asked) as { action: string; form: string; payload: unknown }
    ask(previewDocuments, { params: { id: matterId }, body })
      .then(({ documents: [document] }) => stale || setShown(document ?? null))
      // While the server is away the sample stays as it was; the step itself says so when it is sent.
      .catch(() => undefined)
    return () => {
      stale = true
    }
  }, [asked, matterId])
  const pictures = usePictures(shown?.pages ?? none)
  const missing = shown?.particulars.filter(({ state }) => state === 'missing') ?? []
  const title = shown === null ? text.sample : language === 'zh' ? shown.title : shown.titleEn
  return (
    <aside className={`livesample${open ? ' open' : ''}`} aria-label={text.sample}>
      <div className="livesamplehead">
        <p className="note" role="status">
          {shown === null
            ? text.sampleWaiting
            : missing.length === 0
              ? `✓ ${text.complete}`
              : text.missing(missing.map(({ label }) => label[language]).join(language === 'zh' ? '、' : ', '))}
        </p>
        <Button size="small" className="onphone" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? text.sampleHide : text.sampleShow}
        </Button>
      </div>
      {/* oxlint-disable-next-line no-noninteractive-tabindex -- what scrolls must be reached by the keyboard */}
      <div className="paperground" tabIndex={0} role="region" aria-label={title}>
        <Pages title={title} sources={pictures} layout="width" />
      </div>
    </aside>
  )
}
