import type { Outcome, Trouble } from '../../shared/call.ts'

/** How a row of a batch stands. */
export type RowState =
  | { readonly kind: 'open' }
  | { readonly kind: 'sending' }
  | { readonly kind: 'done' }
  | { readonly kind: 'not-done'; readonly trouble: Trouble }

/** Somebody else moved the matter on: to do it all the same is for a look at the matter, not for a second try. */
export const worthTrying = (state: RowState): boolean =>
  state.kind === 'open' ||
  (state.kind === 'not-done' && state.trouble.kind !== 'changed' && state.trouble.kind !== 'not-found')

/** When the server cannot be reached or knows nobody, the next row would fare no better. */
const endsBatch = ({ kind }: Trouble): boolean =>
  kind === 'no-network' || kind === 'database-away' || kind === 'signed-out'

export interface Run<Row> {
  readonly stateOf: (row: Row) => RowState
  readonly note: (row: Row, state: RowState) => void
  readonly send: (row: Row) => Promise<Outcome<unknown>>
  readonly stopped: () => boolean
}

/** Sends what is not done yet, one row after the other; a row that fails does not keep the next from being sent. */
export async function runBatch<Row>(rows: readonly Row[], { stateOf, note, send, stopped }: Run<Row>): Promise<void> {
  for (const row of rows.filter((one) => worthTrying(stateOf(one)))) {
    if (stopped()) return
    note(row, { kind: 'sending' })
    const outcome = await send(row)
    if (outcome.kind === 'done') note(row, { kind: 'done' })
    else note(row, { kind: 'not-done', trouble: outcome })
    if (outcome.kind !== 'done' && endsBatch(outcome)) return
  }
}

/**
 * The command ids of a batch. The same words for the same row keep their id over every try, so that a lost answer makes
 * one step and not two; other words are another command.
 */
export function commandIds(make: () => string): (row: string, payload: unknown) => string {
  const known = new Map<string, string>()
  return (row, payload) => {
    const key = `${row} ${JSON.stringify(payload)}`
    const id = known.get(key) ?? make()
    known.set(key, id)
    return id
  }
}
