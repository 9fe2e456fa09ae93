/**
 * A sample drawn so that anybody can draw it again: the same seed over the same population gives the same files in the
 * same order. The population is sorted by the caller; the algorithm must never change, or recorded draws could not be
 * repeated.
 */

/** Thirty-two bits from the text of a seed (xmur3, Bob Jenkins' mixing by way of Appleby's MurmurHash3). */
function mixed(seed: string): number {
  let state = 1_779_033_703 ^ seed.length
  for (const letter of seed) {
    state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 3_432_918_353)
    state = (state << 13) | (state >>> 19)
  }
  state = Math.imul(state ^ (state >>> 16), 2_246_822_507)
  state = Math.imul(state ^ (state >>> 13), 3_266_489_909)
  return (state ^ (state >>> 16)) >>> 0
}

/** Numbers from 0 up to 1 (mulberry32 by Tommy Ettinger). */
function numbersFrom(seed: string): () => number {
  let state = mixed(seed)
  return () => {
    state = (state + 1_831_565_813) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many of the population, each at most once and all equally likely; all of them where there are fewer. */
export function drawn<T>(population: readonly T[], seed: string, count: number): readonly T[] {
  const left = [...population]
  const next = numbersFrom(seed)
  const sample: T[] = []
  while (sample.length < count && left.length > 0) sample.push(...left.splice(Math.floor(next() * left.length), 1))
  return sample
}
