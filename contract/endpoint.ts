import { z } from 'zod'

/**
 * An endpoint, declared once: the server answers it, the web calls it, the OpenAPI document is made from it.
 * Paths are relative to /api and name their parameters with a colon.
 */
export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Reply extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: `/${string}`
  /** One line for the API document. */
  readonly summary: string
  readonly tag: string
  readonly params: Params
  readonly query: Query
  readonly body: Body
  readonly reply: Reply
  /** Answered without a session; everything else asks for one. */
  readonly open: boolean
  /** Runs in a transaction. Default: everything but GET. */
  readonly writes: boolean
  /** The reply is bytes of this type, written by the handler itself. */
  readonly binary: string | null
}

type Optional<T extends z.ZodType | undefined> = T extends z.ZodType ? T : z.ZodUndefined

interface Declared<
  P extends z.ZodType | undefined,
  Q extends z.ZodType | undefined,
  B extends z.ZodType | undefined,
  R extends z.ZodType | undefined,
> {
  readonly method: 'GET' | 'POST' | 'DELETE'
  readonly path: `/${string}`
  readonly summary: string
  readonly tag: string
  readonly params?: P
  readonly query?: Q
  readonly body?: B
  readonly reply?: R
  readonly open?: boolean
  readonly writes?: boolean
  readonly binary?: string
}

/** Declares an endpoint; what is left out is empty. */
export function endpoint<
  P extends z.ZodType | undefined = undefined,
  Q extends z.ZodType | undefined = undefined,
  B extends z.ZodType | undefined = undefined,
  R extends z.ZodType | undefined = undefined,
>(declared: Declared<P, Q, B, R>): Endpoint<Optional<P>, Optional<Q>, Optional<B>, Optional<R>> {
  return {
    method: declared.method,
    path: declared.path,
    summary: declared.summary,
    tag: declared.tag,
    params: (declared.params ?? nothing) as Optional<P>,
    query: (declared.query ?? nothing) as Optional<Q>,
    body: (declared.body ?? nothing) as Optional<B>,
    reply: (declared.reply ?? nothing) as Optional<R>,
    open: declared.open ?? false,
    writes: declared.writes ?? declared.method !== 'GET',
    binary: declared.binary ?? null,
  }
}

const nothing = z.undefined()

/** True when nothing was declared for this part of the endpoint. */
export const isNothing = (schema: z.ZodType): boolean => schema === nothing
