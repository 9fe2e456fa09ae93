/**
 * The typed client of the contract. A question either answers or throws a `Failure`; an act returns its outcome,
 * because a refusal is an answer too.
 */

import { v7 } from 'uuid'
import type { z } from 'zod'
import type { Endpoint } from '../../contract/endpoint.ts'
import type { Refusal } from '../../domain/refusal.ts'

export interface Issue {
  readonly field: string
  readonly code: string
  readonly message: string
}

/** Somebody took a step since this window was read. */
export interface Change {
  readonly version: number
  readonly by: string
  readonly at: string
  readonly action?: string
}

/** All that can come back instead of the reply. */
export type Trouble =
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'changed'; readonly changed: Change }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'rejected'; readonly code: string; readonly message: string }
  | { readonly kind: 'signed-out' }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'database-away' }
  | { readonly kind: 'no-network' }
  | { readonly kind: 'fault'; readonly reference: string }

/** Thrown by `ask`; carries what went wrong as a value. */
export class Failure extends Error {
  readonly trouble: Trouble
  constructor(trouble: Trouble) {
    super(trouble.kind)
    this.name = 'Failure'
    this.trouble = trouble
  }
}

/** What came of an act. */
export type Outcome<Reply> = { readonly kind: 'done'; readonly reply: Reply } | Trouble

type Given<Name extends string, Schema extends z.ZodType> =
  z.input<Schema> extends undefined ? { readonly [K in Name]?: undefined } : { readonly [K in Name]: z.input<Schema> }

/** What an endpoint must be given: its parameters, query and body, as far as it declares them. */
export type Input<E> =
  E extends Endpoint<infer P, infer Q, infer B, infer _R>
    ? Given<'params', P> & Given<'query', Q> & Given<'body', B>
    : never

export type Reply<E> = E extends Endpoint<infer _P, infer _Q, infer _B, infer R> ? z.output<R> : never

/** A name for an act, made here once, so that trying again is not doing it twice. */
export const newCommandId = (): string => v7()

/** Address of an endpoint with its parameters and query filled in; also for links to files. */
export function addressOf<E extends Endpoint>(endpoint: E, input: Input<E>): string {
  const { params, query } = input as { params?: Record<string, string>; query?: Record<string, unknown> }
  const path = endpoint.path.replace(/:([a-zA-Z]+)/g, (_all, name: string) => encodeURIComponent(params?.[name] ?? ''))
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query ?? {})) {
    if (value === undefined || value === null || value === '') continue
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one))
  }
  const text = search.toString()
  return `/api${path}${text === '' ? '' : `?${text}`}`
}

/** Asks a question. Throws a `Failure` when there is no answer. */
export async function ask<E extends Endpoint>(endpoint: E, input: Input<E>, signal?: AbortSignal): Promise<Reply<E>> {
  const outcome = await once(endpoint, input, signal)
  if (outcome.kind === 'done') return outcome.reply
  throw new Failure(outcome)
}

export interface ActOptions {
  /** Told when the server or its database does not answer and the same command is tried again. */
  readonly onWaiting?: (waiting: boolean) => void
  readonly signal?: AbortSignal
  /** How long to keep trying, in milliseconds. */
  readonly patience?: number
}

/**
 * Does something. While the database or the network is away the same request is sent again, with the command id it
 * already carries, for about half a minute; the server takes it once.
 */
export async function act<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  options: ActOptions = {},
): Promise<Outcome<Reply<E>>> {
  const { onWaiting, signal, patience = 30_000 } = options
  const until = Date.now() + patience
  let pause = 400
  for (;;) {
    const outcome = await once(endpoint, input, signal)
    const away = outcome.kind === 'database-away' || outcome.kind === 'no-network'
    if (!away || Date.now() + pause > until || signal?.aborted === true) {
      onWaiting?.(false)
      return outcome
    }
    onWaiting?.(true)
    await new Promise((resolve) => setTimeout(resolve, pause))
    pause = Math.min(pause * 1.6, 4_000)
  }
}

async function once<E extends Endpoint>(
  endpoint: E,
  input: Input<E>,
  signal?: AbortSignal,
): Promise<Outcome<Reply<E>>> {
  const { body } = input as { body?: unknown }
  let response: Response
  try {
    response = await fetch(addressOf(endpoint, input), {
      method: endpoint.method,
      credentials: 'same-origin',
      ...(signal === undefined ? {} : { signal }),
      ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    })
  } catch (error) {
    // An aborted question is nobody's trouble: the query cache wants to hear of it as it is.
    if (error instanceof DOMException && error.name === 'AbortError') throw error
    return { kind: 'no-network' }
  }
  const text = await response.text().catch(() => '')
  const answer = parsed(text)
  if (response.ok && answer !== null) return { kind: 'done', reply: answer as Reply<E> }
  return troubleOf(response.status, answer ?? {})
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    // A proxy or a stopping server answers in its own words; the status says the rest.
    return null
  }
}

function troubleOf(status: number, answer: Record<string, unknown>): Trouble {
  if (status === 409 && Array.isArray(answer['refusals']))
    return { kind: 'refused', refusals: answer['refusals'] as readonly Refusal[] }
  if (status === 409 && typeof answer['changed'] === 'object')
    return { kind: 'changed', changed: answer['changed'] as Change }
  if (status === 422 && Array.isArray(answer['issues']))
    return { kind: 'invalid', issues: answer['issues'] as readonly Issue[] }
  if (status === 401) return { kind: 'signed-out' }
  if (status === 404) return { kind: 'not-found' }
  if (status === 502 || status === 503 || status === 504) return { kind: 'database-away' }
  if (status >= 400 && status < 500)
    return { kind: 'rejected', code: String(answer['code'] ?? status), message: String(answer['message'] ?? '') }
  return { kind: 'fault', reference: String(answer['requestId'] ?? status) }
}

/** The trouble behind an error of a query, whatever was thrown. */
export const troubleBehind = (error: unknown): Trouble =>
  error instanceof Failure
    ? error.trouble
    : { kind: 'fault', reference: error instanceof Error ? error.name : 'unknown' }
