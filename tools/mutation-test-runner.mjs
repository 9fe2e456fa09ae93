/**
 * The test runner of `npm run mutation`. A change that keeps a test file from being read at all leaves no test that could
 * fail, and would pass for unnoticed: such a file gets one test, which fails.
 */

import { test, TestRunner } from 'vitest'

export default class extends TestRunner {
  /** @param {string} path @param {'collect' | 'setup'} source */
  async importFile(path, source) {
    try {
      return await super.importFile(path, source)
    } catch (error) {
      if (source === 'setup') throw error
      test('is read', () => {
        throw error
      })
      return undefined
    }
  }
}
