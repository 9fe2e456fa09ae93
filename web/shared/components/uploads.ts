import { DetailedError, Upload } from 'tus-js-client'
import { uploadsPath } from '../../../contract/evidence.ts'

export type UploadProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'too-large'; readonly size: number; readonly most: number }
  | { readonly kind: 'type' }
  /** The network or the server is away; sending goes on from where it stopped. */
  | { readonly kind: 'network' }
  /** The server looked at it and said no, in the user's language. */
  | { readonly kind: 'refused'; readonly message: string }

export interface Sending {
  readonly resume: () => void
  readonly abort: () => void
}

interface Listeners {
  readonly onProgress: (percent: number) => void
  readonly onProblem: (problem: UploadProblem) => void
  readonly onKept: (attachmentId: string) => void
}

/** Sends one file by the tus protocol. An upload cut short, even by a reload, goes on where it stopped. */
export function startUpload(file: File, metadata: Readonly<Record<string, string>>, listeners: Listeners): Sending {
  let running = false
  let aborted = false
  const upload = new Upload(file, {
    endpoint: uploadsPath,
    metadata: { ...metadata },
    chunkSize: 4 * 1024 * 1024,
    retryDelays: [0, 1000, 3000, 5000, 10_000],
    removeFingerprintOnSuccess: true,
    onShouldRetry: (error) => {
      const status = error.originalResponse?.getStatus() ?? 0
      return status === 0 || status >= 500 || status === 423
    },
    onProgress: (sent, total) => listeners.onProgress(total === 0 ? 0 : Math.floor((sent / total) * 100)),
    onSuccess: () => {
      // What is whole may be started again: it asks the server only, and is told once more that it is kept.
      running = false
      listeners.onKept(upload.url?.split('/').at(-1) ?? '')
    },
    onError: (error) => {
      running = false
      listeners.onProblem(problemOf(error))
    },
  })
  const resume = () => {
    if (running || aborted) return
    running = true
    upload.start()
  }
  void upload.findPreviousUploads().then((previous) => {
    const last = previous.at(-1)
    if (last !== undefined) upload.resumeFromPreviousUpload(last)
    resume()
  })
  const abort = () => {
    aborted = true
    void upload.abort()
  }
  return { resume, abort }
}

function problemOf(error: Error): UploadProblem {
  const response = error instanceof DetailedError ? error.originalResponse : null
  const status = response?.getStatus() ?? 0
  if (status === 0 || status >= 500) return { kind: 'network' }
  return { kind: 'refused', message: messageIn(response?.getBody() ?? '') }
}

function messageIn(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: string }
    return message ?? ''
  } catch {
    return body.length < 200 ? body : ''
  }
}
