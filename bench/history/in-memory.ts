import type { Connection, Entered } from '../../server/platform/database.ts'

/** What matters.record is handed, as far as the loader reads it; written as the product writes it. */
export interface Recorded {
  readonly matterId: string
  readonly kind: string
  readonly sequence: number
  readonly commandId: string
  readonly action: string
  readonly actor: Readonly<Record<'personId' | 'name' | 'postId' | 'unit' | 'organ' | 'role', string>>
  readonly at: string
  readonly on: string
  readonly payload: unknown
  readonly resolved: unknown
  readonly previousHash: string
  readonly hash: string
  readonly file: unknown
  readonly row: Readonly<Record<string, string | number | null>>
  readonly audience: readonly string[]
  readonly participants: readonly { readonly unit: string; readonly capacity: string }[]
  readonly stops: readonly string[]
  readonly starts: readonly RecordedClock[]
  readonly duties: readonly RecordedDuty[]
  readonly tallies: readonly { readonly measure: string; readonly amount?: number }[]
  readonly documents: readonly RecordedDocument[]
  readonly links: readonly { readonly from: string; readonly to: string; readonly kind: string }[]
}

export interface RecordedClock {
  readonly limit: string
  readonly startedOn: string
  readonly nominal: string
  readonly lastDay: string
  readonly dueAt?: string
  readonly provisional: boolean
}

export interface RecordedDuty {
  readonly unit: string
  readonly mover: string
  readonly personId?: string
  readonly action: string
  readonly limit?: string | null
  readonly lastDay?: string
  readonly openFrom?: string
  readonly returned?: boolean
  readonly waiting?: boolean
}

export interface RecordedDocument {
  readonly id?: string
  /** Without one: only the matter's own number is taken. */
  readonly form?: string | null
  readonly title: string
  readonly organ: string
  readonly type: string | null
  readonly year: number
  readonly serial?: number | null
  readonly number: string | null
  readonly particulars: unknown
  readonly issuedAt: string
  readonly issuedBy: string
}

/** Serials no county reaches, so that each can be found again in every text that carries it. */
const firstSerial = 9_000_001

/**
 * A connection whose spine lives in memory: the product's own commands run on it, and what they would have written is
 * kept. So a history is lawful by construction, and nobody has to imitate what a step does.
 */
export class InMemoryMatters implements Connection {
  readonly recorded: Recorded[] = []
  /** The serials handed out. */
  readonly serials: { organ: string; year: number; type: string; serial: number }[] = []

  get db(): Connection['db'] {
    throw new Error('histories attach no files')
  }

  query(sql: string): never {
    throw new Error(`the spine in memory does not know: ${sql}`)
  }

  async enterAnd<Row extends object>(sql: string, values: readonly unknown[]): Promise<Row & Entered> {
    const [first, second, third] = values
    if (sql.includes('matters.prepare')) return answer({ prepared: { known: null, serials: this.#peek(second) } })
    if (sql.includes('matters.lock')) return answer({ locked: this.#lock(String(first), third) })
    return this.query(sql)
  }

  send(sql: string, [recorded, file]: readonly unknown[]): void {
    if (!sql.includes('matters.record')) throw new Error(`the spine in memory does not know: ${sql}`)
    const step = JSON.parse(String(recorded)) as Omit<Recorded, 'file'>
    this.recorded.push({ ...step, file: JSON.parse(String(file)) as unknown })
  }

  #peek(series: unknown): number[] {
    const wanted = JSON.parse(String(series ?? '[]')) as { organ: string; year: number; type: string }[]
    return wanted.map((one) => {
      const serial = firstSerial + this.serials.length
      this.serials.push({ ...one, serial })
      return serial
    })
  }

  #lock(matterId: string, series: unknown) {
    const steps = this.recorded.filter((step) => step.matterId === matterId)
    const last = steps.at(-1)
    if (last === undefined) return { matter: null }
    return {
      matter: {
        id: matterId,
        kind: last.kind,
        version: last.sequence,
        headHash: last.hash,
        openedOn: steps[0]?.on,
        file: last.file,
        audience: last.audience,
      },
      clocks: runningAfter(steps),
      last: { by: last.actor.name, at: last.at, action: last.action },
      serials: this.#peek(series),
    }
  }
}

const answer = <Row extends object>(row: object) => ({ entered: null, ...row }) as Row & Entered

function runningAfter(steps: readonly Recorded[]) {
  const running = new Map<string, RecordedClock>()
  for (const { stops, starts } of steps) {
    for (const limit of stops) running.delete(limit)
    for (const clock of starts) running.set(clock.limit, clock)
  }
  return [...running.values()].map(({ nominal: _, ...clock }) => clock)
}
