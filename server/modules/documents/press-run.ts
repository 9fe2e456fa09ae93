/**
 * The press prints what steps have issued, one document after the other, right after the commit and never on the way
 * of a request. What it does not get to before the server stops is printed at the next start, or by whoever reads it.
 */

import type { Database } from '../../platform/database.ts'
import type { Press } from './document-files.ts'
import { keepPdf, renderIssued, type ToRender } from './commands/render-issued.ts'

export interface PressRun {
  /** Something may have been issued. However often it is said, the database is asked a few times a second at most. */
  readonly wake: () => void
  /** Waits until there is nothing left to print. For tests and for a quiet end. */
  readonly idle: () => Promise<void>
  readonly stop: () => Promise<void>
}

export interface PressRunOptions {
  readonly database: Database
  readonly press: Press
  /** Told of a document that could not be printed; it stays unprinted until the next start. */
  readonly onFault: (document: string, error: unknown) => void
  /**
   * Milliseconds between two documents. Default: five times as long as the last one took, so that on a busy machine
   * the requests keep the processor.
   */
  readonly pause?: number
}

/** Milliseconds from being told to looking: many steps at a time are one look. */
const patience = 300

export function runPress({ database, press, onFault, pause }: PressRunOptions): PressRun {
  const failed = new Set<string>()
  let stopped = false
  let again = false
  let running: Promise<void> | null = null

  async function print(): Promise<void> {
    do {
      await rest(pause ?? patience)
      again = false
      for (;;) {
        if (stopped) return
        const document = await next()
        if (document === null) break
        const begun = performance.now()
        const printed = await printOne(document)
        await rest(pause ?? (printed ? 5 * (performance.now() - begun) : patience))
      }
    } while (again)
  }

  const printOne = (document: ToRender): Promise<boolean> =>
    renderIssued(press, document)
      .then((file) => database.withSession(null, 'read', (tx) => keepPdf(tx, document.id, file)))
      .then(() => true)
      .catch((error: unknown) => {
        failed.add(document.id)
        onFault(document.id, error)
        return false
      })

  const next = (): Promise<ToRender | null> =>
    database.withSession(null, 'read', async (tx) => {
      const [row] = await tx.query<{ document: ToRender | null }>(
        'select documents.next_to_render($1) as document',
        [[...failed]],
        'next-to-render',
      )
      return row?.document ?? null
    })

  const wake = (): void => {
    again = true
    if (stopped || running !== null) return
    running = print()
      // The database being away is reported by the requests; the next of them wakes the press again.
      .catch((error: unknown) => onFault('', error))
      .finally(() => {
        running = null
      })
  }

  return {
    wake,
    async idle() {
      while (running !== null) await running
    },
    async stop() {
      stopped = true
      await running
      await press.renderer.close()
    },
  }
}

const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds).unref()
  })
