import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawn } from './drawing.ts'

const hundred = Array.from({ length: 100 }, (_, index) => index + 1)

test('the same seed over the same population gives the same files in the same order, for ever', () => {
  expect(drawn(hundred, '2026-第一次', 5)).toEqual(drawn(hundred, '2026-第一次', 5))
  // Written down once: a recorded draw must come out the same in years.
  expect(drawn(hundred, 'yanggu', 5)).toEqual([35, 65, 88, 83, 63])
  expect(drawn(hundred, 'yanggu-2', 5)).not.toEqual(drawn(hundred, 'yanggu', 5))
})

test('a sample has nobody twice, nobody from outside, and is as large as it can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer()), fc.string(), fc.nat(20), (population, seed, count) => {
      const sample = drawn(population, seed, count)
      expect(sample).toHaveLength(Math.min(count, population.length))
      expect(new Set(sample).size).toBe(sample.length)
      expect(sample.every((one) => population.includes(one))).toBe(true)
    }),
  )
})

test('every file is drawn about as often as every other', () => {
  const times = new Map<number, number>()
  for (let seed = 0; seed < 4000; seed += 1)
    for (const one of drawn(hundred.slice(0, 10), `seed ${seed}`, 3)) times.set(one, (times.get(one) ?? 0) + 1)
  // Twelve hundred each; four standard deviations are about 116.
  for (const one of hundred.slice(0, 10)) expect(Math.abs((times.get(one) ?? 0) - 1200)).toBeLessThan(116)
})
