import { createContext, useContext } from 'react'
import Form from 'antd/es/form'
import type { AttachmentReply } from '../../../contract/evidence.ts'
import { FileDrop } from '../../shared/components/file-drop.tsx'
import { fieldText } from '../../shared/wording/fields.ts'
import { useText } from '../../shared/wording/wording.ts'

/** A form waits with submitting while a file is under way. */
export const FilesBusyContext = createContext<(busy: boolean) => void>(() => undefined)

interface FilesFieldProps {
  readonly name?: string
  readonly label?: string
  readonly hint?: string
  /** What every file is sent with: place, taker. */
  readonly metadata?: Readonly<Record<string, string>>
}

/** Files by drop, paste or choice; the form keeps what the server answered for each. */
export function FilesField({ name = 'files', label, hint, metadata = {} }: FilesFieldProps) {
  const text = useText(fieldText)
  const title = label ?? text.files
  return (
    <Form.Item name={name} label={title} {...(hint === undefined ? {} : { extra: hint })}>
      <Drop label={title} metadata={metadata} />
    </Form.Item>
  )
}

interface DropProps {
  readonly label: string
  readonly metadata: Readonly<Record<string, string>>
  readonly value?: readonly AttachmentReply[]
  readonly onChange?: (files: readonly AttachmentReply[]) => void
}

function Drop({ label, metadata, value = [], onChange = () => undefined }: DropProps) {
  const onBusy = useContext(FilesBusyContext)
  return <FileDrop files={value} onChange={onChange} onBusy={onBusy} metadata={metadata} label={label} />
}
