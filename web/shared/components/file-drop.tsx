import { useEffect, useRef, useState, type DragEvent } from 'react'
import {
  acceptedExtensions,
  defaultFileLimitInBytes,
  getAttachment,
  type AttachmentReply,
} from '../../../contract/evidence.ts'
import { ask, newCommandId } from '../call.ts'
import { componentText } from '../wording/components.ts'
import { sizeText } from '../wording/dates.ts'
import { useText, type Wording } from '../wording/wording.ts'
import { startUpload, type Sending, type UploadProblem } from './uploads.ts'
import './file-drop.css'

export interface FileDropProps {
  /** Files that are kept by the server already. */
  readonly files: readonly AttachmentReply[]
  readonly onChange: (files: readonly AttachmentReply[]) => void
  /** True while something is under way: a form waits with submitting. */
  readonly onBusy?: (busy: boolean) => void
  /** What every file is sent with: place, taker, coordinates as texts (see UploadMetadata). */
  readonly metadata?: Readonly<Record<string, string>>
  /** Largest file in bytes. */
  readonly most?: number
  readonly label?: string
}

interface Row {
  readonly id: string
  readonly file: File
  readonly percent: number
  readonly problem: UploadProblem | null
}

/** Takes files by dropping, pasting or choosing; each is sent in resumable parts and kept with its SM3. */
export function FileDrop({
  files,
  onChange,
  onBusy,
  metadata = {},
  most = defaultFileLimitInBytes,
  label,
}: FileDropProps) {
  const text = useText(componentText)
  const [rows, setRows] = useState<readonly Row[]>([])
  const [over, setOver] = useState(false)
  const chooser = useRef<HTMLInputElement>(null)
  const sendings = useRef(new Map<string, Sending>())
  const kept = useRef(files)
  kept.current = files

  const change = (id: string, what: Partial<Row>) =>
    setRows((before) => before.map((row) => (row.id === id ? { ...row, ...what } : row)))
  const drop = (id: string) => {
    sendings.current.delete(id)
    setRows((before) => before.filter((row) => row.id !== id))
  }

  const add = (list: Iterable<File>) => {
    for (const file of list) {
      const id = newCommandId()
      const problem = problemOf(file, most)
      setRows((before) => [...before, { id, file, percent: 0, problem }])
      if (problem !== null) continue
      const sending = startUpload(
        file,
        { filename: file.name, ...metadata },
        {
          onProgress: (percent) => change(id, { percent, problem: null }),
          onProblem: (trouble) => change(id, { problem: trouble }),
          onKept: async (attachmentId) => {
            const attachment = await ask(getAttachment, { params: { id: attachmentId } }).catch(() => null)
            if (attachment === null) return change(id, { problem: { kind: 'network' } })
            drop(id)
            if (kept.current.some((one) => one.id === attachment.id)) return
            // Two files may arrive before the page is drawn again; neither must be lost.
            kept.current = [...kept.current, attachment]
            onChange(kept.current)
          },
        },
      )
      sendings.current.set(id, sending)
    }
  }

  const busy = rows.some((row) => row.problem === null || row.problem.kind === 'network')
  useEffect(() => onBusy?.(busy), [busy, onBusy])

  const addLatest = useRef(add)
  addLatest.current = add
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const pasted = [...(event.clipboardData?.files ?? [])]
      if (pasted.length > 0) addLatest.current(pasted)
    }
    // Dropped beside the zone, a file would take the place of the page and of all that was typed.
    const stray = (event: globalThis.DragEvent) => {
      if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault()
    }
    const online = () => sendings.current.forEach((sending) => sending.resume())
    const running = sendings.current
    document.addEventListener('paste', paste)
    window.addEventListener('online', online)
    window.addEventListener('dragover', stray)
    window.addEventListener('drop', stray)
    return () => {
      document.removeEventListener('paste', paste)
      window.removeEventListener('online', online)
      window.removeEventListener('dragover', stray)
      window.removeEventListener('drop', stray)
      running.forEach((sending) => sending.abort())
    }
  }, [])

  const dragged = (event: DragEvent) => {
    event.preventDefault()
    setOver(event.type === 'dragover')
    if (event.type === 'drop') add(event.dataTransfer.files)
  }

  return (
    <ul className="filedrop" aria-label={label ?? text.files.list}>
      {files.map((file) => (
        <li key={file.id}>
          <span className="cut" title={file.name}>
            {file.name}
          </span>
          <span className="kept">
            ✓ {text.files.kept}{' '}
            <button
              type="button"
              className="plain remove"
              aria-label={text.files.remove(file.name)}
              onClick={() => onChange(files.filter((one) => one.id !== file.id))}
            >
              ✕
            </button>
          </span>
          <span className="note mono cut" title={`SM3 ${file.sm3}`}>
            {sizeText(file.size)} · {text.files.hash(file.sm3.slice(0, 8))}
          </span>
        </li>
      ))}
      {rows.map(({ id, file, percent, problem }) => (
        <li key={id} className={problem !== null ? 'bad' : ''} aria-live="polite">
          <span className="cut" title={file.name}>
            {file.name}
          </span>
          <button
            type="button"
            className="plain remove"
            aria-label={text.files.remove(file.name)}
            onClick={() => {
              sendings.current.get(id)?.abort()
              drop(id)
            }}
          >
            ✕
          </button>
          <span className="note">{problem === null ? text.files.progress(percent) : sentenceOf(problem, text)}</span>
          {problem?.kind === 'network' && (
            <button type="button" className="plain link note" onClick={() => sendings.current.get(id)?.resume()}>
              {text.files.retry}
            </button>
          )}
          {problem === null && <span className="level" style={{ width: `${percent}%` }} aria-hidden="true" />}
        </li>
      ))}
      <li className={`zone${over ? ' over' : ''}`} onDragOver={dragged} onDragLeave={dragged} onDrop={dragged}>
        <button type="button" className="plain" onClick={() => chooser.current?.click()}>
          {text.files.drop}
          <br />
          <span className="note">{text.files.hint(sizeText(most))}</span>
        </button>
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          aria-label={text.files.choose}
          accept={acceptedExtensions.map((extension) => `.${extension}`).join(',')}
          onChange={(event) => {
            add([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </li>
    </ul>
  )
}

/** What can be said before a byte is sent. */
function problemOf(file: File, most: number): UploadProblem | null {
  if (file.size === 0) return { kind: 'empty' }
  if (file.size > most) return { kind: 'too-large', size: file.size, most }
  const extension = file.name.toLowerCase().split('.').at(-1) ?? ''
  return (acceptedExtensions as readonly string[]).includes(extension) ? null : { kind: 'type' }
}

function sentenceOf(problem: UploadProblem, text: Wording<typeof componentText.zh>): string {
  switch (problem.kind) {
    case 'empty':
      return text.files.empty
    case 'too-large':
      return text.files.tooLarge(sizeText(problem.size), sizeText(problem.most))
    case 'type':
      return text.files.typeNotTaken
    case 'network':
      return text.files.paused
    case 'refused':
      return problem.message === '' ? text.files.notWhatItSays : problem.message
  }
}
