import { defineConfig } from 'vitest/config';
import { depthVariable, isDeep } from './core/src/testing/depth.ts';
import { measureSlowness, patience, slowness, slownessVariable } from './core/src/testing/patience.ts';

// Measured once for the whole run; the workers are told. A limit is as many times longer as this machine is slower.
const measured = process.env[slownessVariable] ? slowness : measureSlowness();
const limit = Math.ceil((patience.test / slowness) * measured);
if (measured > 1.5)
  console.log(`This machine is ${measured} times slower than usual; what waits, waits as much longer.`);

export default defineConfig({
  resolve: { conditions: ['vizzy-source', 'node'] },
  ssr: { resolve: { conditions: ['vizzy-source', 'node'] } },
  test: {
    reporters: ['default', './.ci/reporter.mjs'],
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
    // What goes deeper than one proof of each promise: `npm run test:deep`.
    exclude: ['**/node_modules/**', ...(isDeep ? [] : ['**/*.deep.test.{ts,tsx}'])],
    env: { [slownessVariable]: String(measured), [depthVariable]: isDeep ? 'deep' : '' },
    pool: 'forks',
    // Many tests wait for other processes.
    maxWorkers: 3,
    testTimeout: limit,
    hookTimeout: limit,
    teardownTimeout: limit,
    // Anything printed by the code under test is a surprise, and fails the test that caused it.
    onConsoleLog: (line) => {
      throw new Error(`unexpected console output: ${line}`);
    },
  },
});
