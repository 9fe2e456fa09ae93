import { defineConfig } from 'vitest/config'

/**
 * The tests that `npm run mutation` asks: those of the rules, and of them only the folders that the command names, so
 * that a mutant that no test of its own folder notices is not saved by a document that happens to print it.
 */
export default defineConfig({
  test: {
    environment: 'node',
    include: (process.env.TONGBU_MUTATION_TESTS ?? '{law,domain}/**/*.test.ts').split(';'),
    // Random histories take long, and one may meet a change that the next does not.
    exclude: ['**/node_modules/**', '**/properties.test.ts', '**/every-guard.test.ts'],
    runner: './tools/mutation-test-runner.mjs',
    testTimeout: 90_000,
  },
})
