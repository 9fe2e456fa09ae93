/** The time, handed in so that tests and replays can choose it. */
export interface Clock {
  /** Instant, ISO 8601 in UTC. */
  readonly now: () => string
}

/** Asked many times in a millisecond, and says the same. */
let told = { at: 0, text: '' }

export const systemClock: Clock = {
  now: () => {
    const at = Date.now()
    if (at !== told.at) told = { at, text: new Date(at).toISOString() }
    return told.text
  },
}
