import autocannon from 'autocannon'

/** One request, as it goes out; made anew for each, so that nothing is answered from a warm spot. */
export interface Outgoing {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

export interface Figures {
  /** Answers 2xx a second. */
  readonly rate: number
  /** Milliseconds. */
  readonly p50: number
  readonly p99: number
  /** Answers other than 2xx, and requests without one. */
  readonly failed: number
  /** Bytes of an answer, on average. */
  readonly bytes: number
}

/** Lets `connections` clients ask one after the other for some seconds. */
export async function drive(
  address: string,
  connections: number,
  seconds: number,
  next: () => Outgoing,
): Promise<Figures> {
  const times: number[] = []
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const options = { url: address, connections, duration: seconds, requests: [{ setupRequest: prepared(next) }] }
    const running = autocannon(options, (fault, done) => (fault ? reject(fault as Error) : resolve(done)))
    // autocannon's own histogram counts whole milliseconds; most of what we measure takes less than one.
    running.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds))
  })
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    rate: result['2xx'] / result.duration,
    p50: at(0.5),
    p99: at(0.99),
    failed: result.non2xx + result.errors + result.timeouts,
    bytes: times.length === 0 ? 0 : result.throughput.total / times.length,
  }
}

const prepared = (next: () => Outgoing) => (request: autocannon.Request) => {
  const { method, path, headers, body } = next()
  const text = body === undefined ? null : JSON.stringify(body)
  return {
    ...request,
    method,
    path,
    headers: { ...headers, ...(text === null ? {} : { 'content-type': 'application/json' }) },
    ...(text === null ? {} : { body: text }),
  }
}

/** The middle of several measurements by rate. */
export function middle(figures: readonly Figures[]): Figures {
  const sorted = [...figures].sort((a, b) => a.rate - b.rate)
  const chosen = sorted[Math.floor(sorted.length / 2)]
  if (chosen === undefined) throw new Error('nothing was measured')
  return { ...chosen, failed: figures.reduce((sum, one) => sum + one.failed, 0) }
}
