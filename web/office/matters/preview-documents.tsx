import { lazy, Suspense, useState } from 'react'
import Button from 'antd/es/button'
import { previewDocuments, type PreviewReply } from '../../../contract/documents.ts'
import { ask, troubleBehind, type Trouble } from '../../shared/call.ts'
import { TroubleBlock } from '../../shared/components/state-blocks.tsx'
import { documentText } from '../../shared/wording/documents.ts'
import { useText } from '../../shared/wording/wording.ts'
import type { AnyFile, KindOnScreen, Matter } from './matter.ts'

const PreviewDrawer = lazy(async () => ({ default: (await import('../documents/preview-drawer.tsx')).PreviewDrawer }))

interface PreviewProps<File extends AnyFile> {
  readonly kind: KindOnScreen<File>
  readonly matter: Matter<File>
  readonly action: string
  /** The payload as far as it is written. */
  readonly payload: () => unknown
  /** Shows what the form itself still lacks. */
  readonly onIncomplete: () => void
}

/** Shows what the step would issue with what stands in the form; nothing is kept and no number is drawn. */
export function PreviewDocuments<File extends AnyFile>({
  kind,
  matter,
  action,
  payload,
  onIncomplete,
}: PreviewProps<File>) {
  const text = useText(documentText)
  const [busy, setBusy] = useState(false)
  const [shown, setShown] = useState<readonly PreviewReply[] | null>(null)
  const [trouble, setTrouble] = useState<Trouble | null>(null)
  const show = async () => {
    setBusy(true)
    setTrouble(null)
    try {
      setShown(
        (await ask(previewDocuments, { params: { id: matter.id }, body: { action, payload: payload() } })).documents,
      )
    } catch (error) {
      setTrouble(troubleBehind(error))
    }
    setBusy(false)
  }
  return (
    <>
      <Button loading={busy} onClick={() => void show()}>
        {busy ? text.previewing : text.preview}
      </Button>
      {trouble !== null && <TroubleBlock trouble={trouble} onAgain={() => void show()} />}
      {shown !== null && (
        <Suspense fallback={null}>
          <PreviewDrawer
            documents={shown}
            filling={{
              action,
              procedure: kind.procedure,
              permitted: matter.permitted,
              page: `${kind.path}/${matter.id}`,
              onHere: () => {
                setShown(null)
                onIncomplete()
              },
            }}
            onClose={() => setShown(null)}
          />
        </Suspense>
      )}
    </>
  )
}
