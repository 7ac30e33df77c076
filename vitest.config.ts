import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['vizzy-source', 'node'] },
  ssr: { resolve: { conditions: ['vizzy-source', 'node'] } },
  test: {
    include: [
      'core/test/**/*.test.ts',
      'http/test/**/*.test.ts',
      'http/web/test/**/*.test.{ts,tsx}',
      'bots/test/**/*.test.ts',
    ],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 20_000,
    // Anything printed by the code under test is a surprise, and fails the test that caused it.
    onConsoleLog: (line) => {
      throw new Error(`unexpected console output: ${line}`);
    },
  },
});
