import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['vizzy-source', 'node'] },
  ssr: { resolve: { conditions: ['vizzy-source', 'node'] } },
  test: {
    projects: [
      // Loading the core takes longer than most of its tests, and it keeps nothing outside of what `openVizzy` makes: once is enough.
      // Files that share a process this way may have hooks only in themselves, not in what they import.
      { extends: true, test: { name: 'together', include: ['{core,http}/test/**/*.test.ts'], isolate: false } },
      {
        extends: true,
        test: {
          name: 'apart',
          include: ['http/web/test/**/*.test.{ts,tsx}', 'bots/test/**/*.test.ts'],
        },
      },
    ],
    pool: 'forks',
    // Many tests wait for other processes.
    maxWorkers: 3,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Anything printed by the code under test is a surprise, and fails the test that caused it.
    onConsoleLog: (line) => {
      throw new Error(`unexpected console output: ${line}`);
    },
  },
});
