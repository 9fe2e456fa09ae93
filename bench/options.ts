import { parseArgs } from 'node:util'

export interface BenchOptions {
  /** How many matters with their history are loaded. */
  readonly matters: number
  /** Connections at a time, one run each. */
  readonly connections: readonly number[]
  /** Seconds of one measurement. */
  readonly seconds: number
  /** Measurements per cell; the middle one counts. */
  readonly rounds: number
  /** Only the operations whose name contains this. */
  readonly only: string | null
  /** Where to keep the figures as JSON. */
  readonly out: string | null
  /** Figures kept by an earlier run, to compare the p99 with. */
  readonly against: string | null
  /** Keep the data folder, to look at or to measure again. */
  readonly keep: string | null
}

export const usage = `npm run bench -- [options]
  --scale 10k|100k|1m   matters with history (default 10k)
  --connections 1,8,32  connections at a time
  --seconds 4           of one measurement
  --rounds 2            measurements per cell, product and floor in turn
  --only NAME           only operations whose name contains NAME
  --out FILE            keep the figures as JSON
  --against FILE        compare p99 with an earlier run's figures
  --data FOLDER         keep the loaded data there, and use them again if they are there`

export function readOptions(args: readonly string[]): BenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scale: { type: 'string', default: '10k' },
      connections: { type: 'string', default: '1,8,32' },
      seconds: { type: 'string', default: '4' },
      rounds: { type: 'string', default: '2' },
      only: { type: 'string' },
      out: { type: 'string' },
      against: { type: 'string' },
      data: { type: 'string' },
    },
  })
  return {
    matters: scaleOf(values.scale),
    connections: values.connections.split(',').map((text) => positive('connections', text)),
    seconds: positive('seconds', values.seconds),
    rounds: positive('rounds', values.rounds),
    only: values.only ?? null,
    out: values.out ?? null,
    against: values.against ?? null,
    keep: values.data ?? null,
  }
}

function scaleOf(text: string): number {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)([km]?)$/i.exec(text) ?? []
  if (digits === undefined) throw new Error(`--scale ${text}: a number, with k or m if you like, e.g. 100k`)
  return Math.round(Number(digits) * { '': 1, k: 1_000, m: 1_000_000 }[(unit ?? '').toLowerCase() as '' | 'k' | 'm'])
}

function positive(name: string, text: string): number {
  const number = Number(text)
  if (!(number > 0)) throw new Error(`--${name} ${text}: a number above zero`)
  return number
}
