import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { liesIn, regionLevel, regionParents } from './region-code.ts'

describe('a division code', () => {
  test('tells its level by its length and its zeros', () => {
    expect(regionLevel('370000')).toBe('province')
    expect(regionLevel('371500')).toBe('prefecture')
    expect(regionLevel('371521')).toBe('county')
    expect(regionLevel('371521002')).toBe('township')
    expect(regionLevel('371521002003')).toBe('village')
  })

  test('of another length, with letters, or with nothing after the county is none', () => {
    for (const text of ['37152', '3715211', 'A71521', '371521000', '371521002000', '971521', '071521', ''])
      expect(regionLevel(text)).toBeNull()
  })

  test('names the divisions above, nearest first', () => {
    expect(regionParents('371521002003')).toEqual(['371521002', '371521', '371500', '370000'])
    expect(regionParents('371521002')).toEqual(['371521', '371500', '370000'])
    expect(regionParents('371500')).toEqual(['370000'])
    expect(regionParents('370000')).toEqual([])
  })

  test('lies in itself and in each of its parents, and in no neighbour', () => {
    expect(liesIn('371521002', '371522')).toBe(false)
    fc.assert(
      fc.property(fc.stringMatching(/^[1-8]\d{10}[1-9]$/), (code) => {
        expect(regionLevel(code)).toBe('village')
        for (const outer of [code, ...regionParents(code)]) expect(liesIn(code, outer)).toBe(true)
      }),
    )
  })
})

test('what is no code lies in nothing, and a village lies in all that is above it', () => {
  expect(regionParents('hello')).toEqual([])
  expect(regionParents('371521002001')).toEqual(['371521002', '371521', '371500', '370000'])
  expect(regionParents('371521002')).toEqual(['371521', '371500', '370000'])
})
