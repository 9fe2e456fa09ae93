import type { FastifyReply, FastifyRequest } from 'fastify'
import type { FileStore } from '../../platform/files.ts'
import { shownInline } from './accepted-types.ts'

interface Sent {
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly sm3: string
}

/**
 * Sends a file so that it can do no harm whatever is in it: the browser may not guess another type, runs nothing of it,
 * and asks again each time whether the reader may still see it.
 */
export function sendFile(
  request: FastifyRequest,
  reply: FastifyReply,
  files: FileStore,
  file: Sent,
  save: boolean,
): void {
  const etag = `"${file.sm3}"`
  reply
    .header('content-type', file.mediaType === 'text/plain' ? 'text/plain; charset=utf-8' : file.mediaType)
    .header('content-disposition', disposition(file.name, !save && shownInline(file.mediaType)))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', policyFor(file.mediaType))
    .header('cross-origin-resource-policy', 'same-origin')
    .header('cache-control', 'private, no-cache')
    .header('accept-ranges', 'bytes')
    .header('etag', etag)
  if (request.headers['if-none-match'] === etag) {
    reply.code(304).send()
    return
  }
  const range = rangeOf(request.headers.range, file.size)
  if (range === null) {
    reply.header('content-length', file.size).send(files.get(file.sm3))
  } else if (range === 'outside') {
    reply.code(416).header('content-range', `bytes */${file.size}`).send()
  } else {
    reply
      .code(206)
      .header('content-range', `bytes ${range.start}-${range.end}/${file.size}`)
      .header('content-length', range.end - range.start + 1)
      .send(files.get(file.sm3, range))
  }
}

// Chrome does not show a PDF in a sandboxed page; its viewer is a sandbox itself.
const policyFor = (mediaType: string): string =>
  mediaType === 'application/pdf'
    ? "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
    : "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox"

/** RFC 6266, with the name in RFC 8187's form; old programs get one in ASCII. */
export function disposition(name: string, inline: boolean): string {
  const ascii = name.replace(/[^\x20-\x7e]/g, '_').replace(/["\\%]/g, '_')
  const encoded = encodeURIComponent(name).replace(
    /['()*!]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`
}

/** The one range a player asks for; null: send everything (also when several are asked for, as the standard allows). */
export function rangeOf(
  header: string | undefined,
  size: number,
): { readonly start: number; readonly end: number } | 'outside' | null {
  const asked = /^bytes=(\d*)-(\d*)$/.exec(header ?? '')
  if (asked === null || (asked[1] === '' && asked[2] === '')) return null
  const start = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1])
  const end = asked[1] === '' || asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1)
  return start > end || start >= size ? 'outside' : { start, end }
}
