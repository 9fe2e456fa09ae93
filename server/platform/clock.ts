/** The time, handed in so that tests and replays can choose it. */
export interface Clock {
  /** Instant, ISO 8601 in UTC. */
  readonly now: () => string
}

export const systemClock: Clock = { now: () => new Date().toISOString() }
