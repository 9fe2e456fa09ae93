import { defineConfig } from 'vitest/config'

// Generous: a busy machine must not make a test fail, only one that hangs.
const everywhere = { environment: 'node' as const, testTimeout: 90_000, hookTimeout: 120_000 }

/** Rules run on nothing; the server's tests on a real PostgreSQL, started once per run; the story in a real browser. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    reporters: ['default'],
    projects: [
      {
        test: {
          ...everywhere,
          name: 'rules',
          include: ['{law,domain,contract,web,tools,templates,county}/**/*.test.{ts,tsx}'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'server',
          include: ['{server,testing,bench}/**/*.test.ts'],
          globalSetup: ['testing/postgres-for-tests.ts'],
        },
      },
      {
        test: {
          ...everywhere,
          name: 'story',
          include: ['testing/story/**/*.story.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
