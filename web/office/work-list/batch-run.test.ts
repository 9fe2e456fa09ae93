import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../shared/call.ts'
import { commandIds, runBatch, type RowState } from './batch-run.ts'

const done: Outcome<object> = { kind: 'done', reply: {} }
const refused: Outcome<object> = { kind: 'refused', refusals: [{ code: 'certificate-expired', basis: [] }] }
const changed: Outcome<object> = {
  kind: 'changed',
  changed: { version: 3, by: '示例·队长', at: '2026-11-24T01:00:00Z' },
}

/** A batch of rows with what the server says to each, try after try. */
function aBatch(answers: Readonly<Record<string, readonly Outcome<object>[]>>) {
  const rows = Object.keys(answers)
  const states = new Map<string, RowState>()
  const sent: string[] = []
  let stopAfter = Infinity
  const run = () =>
    runBatch(rows, {
      stateOf: (row) => states.get(row) ?? { kind: 'open' },
      note: (row, state) => states.set(row, state),
      send: (row) => {
        sent.push(row)
        return Promise.resolve(answers[row]?.[sent.filter((one) => one === row).length - 1] ?? done)
      },
      stopped: () => sent.length >= stopAfter,
    })
  return {
    run,
    sent,
    stopAfter: (count: number) => (stopAfter = count),
    outcome: () => rows.map((row) => `${row} ${states.get(row)?.kind ?? 'open'}`),
  }
}

describe('a batch', () => {
  test('goes on after a refusal, and tries again only what is not done', async () => {
    const batch = aBatch({ one: [done], two: [refused, done], three: [done] })
    await batch.run()
    expect(batch.outcome()).toEqual(['one done', 'two not-done', 'three done'])
    await batch.run()
    expect(batch.outcome()).toEqual(['one done', 'two done', 'three done'])
    expect(batch.sent).toEqual(['one', 'two', 'three', 'two'])
  })

  test.each([{ kind: 'no-network' }, { kind: 'database-away' }, { kind: 'signed-out' }] as const)(
    'sends nothing further when the answer is $kind, and all of the rest later',
    async (away) => {
      const batch = aBatch({ one: [done], two: [away, done], three: [done] })
      await batch.run()
      expect(batch.outcome()).toEqual(['one done', 'two not-done', 'three open'])
      await batch.run()
      expect(batch.outcome()).toEqual(['one done', 'two done', 'three done'])
    },
  )

  test('does not repeat what a colleague has changed meanwhile: that wants a look', async () => {
    const batch = aBatch({ one: [changed], two: [done] })
    await batch.run()
    await batch.run()
    expect(batch.sent).toEqual(['one', 'two'])
    expect(batch.outcome()).toEqual(['one not-done', 'two done'])
  })

  test('stops before the next row when told to', async () => {
    const batch = aBatch({ one: [done], two: [done], three: [done] })
    batch.stopAfter(1)
    await batch.run()
    expect(batch.outcome()).toEqual(['one done', 'two open', 'three open'])
  })
})

test('a command keeps its id over every try with the same words, and gets another with other words or for another row', () => {
  let made = 0
  const idOf = commandIds(() => `id${++made}`)
  const first = idOf('one', { officerIds: ['a', 'b'] })
  expect(idOf('one', { officerIds: ['a', 'b'] })).toBe(first)
  expect(idOf('one', { officerIds: ['a', 'c'] })).not.toBe(first)
  expect(idOf('two', { officerIds: ['a', 'b'] })).not.toBe(first)
  // A first try with these words may have been taken although its answer got lost.
  expect(idOf('one', { officerIds: ['a', 'b'] })).toBe(first)
})
