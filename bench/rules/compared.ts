/** One thing measured, beside the loop that a reader would write first. Times in milliseconds. */
export interface Compared {
  readonly what: string
  readonly ours: number
  readonly naive: number
  /** At most so long. */
  readonly aim: number
}

/**
 * The middle of the rounds of two ways to do the same, in turn, so that neither gets the better half of the machine's
 * mood; both run once before, so that the code that is measured is the compiled one.
 */
export function inTurn(rounds: number, ours: () => number, naive: () => number): { ours: number; naive: number } {
  ours()
  naive()
  const times = { ours: [] as number[], naive: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.ours.push(ours())
    times.naive.push(naive())
  }
  return { ours: middle(times.ours), naive: middle(times.naive) }
}

/** Milliseconds a piece of work takes. */
export function timeOf(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

export function middle(times: readonly number[]): number {
  const sorted = times.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** A row of the table. */
export function inFigures({ what, ours, naive, aim }: Compared): string[] {
  return [
    what,
    time(ours),
    time(naive),
    `× ${(naive / ours).toFixed(1)}`,
    `${ours <= aim ? 'met' : 'missed'} ${time(aim)}`,
  ]
}

const time = (milliseconds: number): string =>
  milliseconds >= 1_000
    ? `${(milliseconds / 1_000).toFixed(2)} s`
    : milliseconds >= 1
      ? `${milliseconds.toFixed(1)} ms`
      : `${(milliseconds * 1_000).toFixed(0)} µs`
