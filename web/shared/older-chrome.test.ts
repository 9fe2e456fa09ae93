import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const project = new URL('../..', import.meta.url).pathname

/** Came after Chrome 109 (for its whole reach, after 109 or outside HTTPS), and is not put in its place by us. */
const newer =
  /\.(?:toSpliced|isWellFormed|toWellFormed|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference)\(|\.with\(\d|(?:Object|Map)\.groupBy\(|Array\.fromAsync\(|Promise\.(?:withResolvers|try)\(|AbortSignal\.any\(|URL\.canParse\(|\bsearch(?:Params)?\.size\b|crypto\.(?:randomUUID|subtle)/

const sources = ['web', 'domain', 'contract', 'law'].flatMap((folder) =>
  readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
)

test('no code of the screens calls what Chrome 109, or a page without HTTPS, does not have', () => {
  expect(sources.length).toBeGreaterThan(300)
  const found = sources.flatMap((file) =>
    readFileSync(join(project, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (newer.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

describe('in a browser without them', () => {
  const own = { toSorted: Array.prototype.toSorted, toReversed: Array.prototype.toReversed }
  beforeAll(async () => {
    for (const name of Object.keys(own)) Reflect.deleteProperty(Array.prototype, name)
    await import('./older-chrome.ts')
  })
  afterAll(() => {
    for (const [name, value] of Object.entries(own))
      Object.defineProperty(Array.prototype, name, { value, writable: true, configurable: true })
  })

  test('sorting and reversing answer with a new array and leave the old one alone', () => {
    expect(Array.prototype.toSorted).not.toBe(own.toSorted)
    const given = [3, 1, 2]
    expect(given.toSorted((one, other) => one - other)).toEqual([1, 2, 3])
    expect(given.toReversed()).toEqual([2, 1, 3])
    expect(given).toEqual([3, 1, 2])
    expect(Object.keys(given)).toEqual(['0', '1', '2'])
  })
})
