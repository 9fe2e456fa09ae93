/**
 * What Chrome 109, the last on Windows 7, lacks of what our code calls. Imported before everything else. Builders rewrite
 * syntax for it and leave methods alone; a test says which methods may be called at all.
 */

// Typed as what they are put on; the newer of these methods are declared there already.
const missing = {
  toSorted<T>(this: readonly T[], compare?: (one: T, other: T) => number): T[] {
    return Array.from(this).sort(compare)
  },
  toReversed<T>(this: readonly T[]): T[] {
    return Array.from(this).reverse()
  },
}

for (const [name, value] of Object.entries(missing))
  if (!(name in Array.prototype))
    // oxlint-disable-next-line no-extend-native -- what the standard says, where it is not there yet
    Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })

export {}
