import { defineConfig } from 'vitest/config';
import { depthVariable, isDeep } from './core/src/testing/depth.ts';
import { measureSlowness, patience, slowness, slownessVariable } from './core/src/testing/patience.ts';

// Measured once for the whole run; the workers are told. A limit is as many times longer as this machine is slower.
const isMeasured = process.env[slownessVariable] !== undefined;
const measured = isMeasured ? slowness : measureSlowness();
// This file is read once for each project.
process.env[slownessVariable] = String(measured);
const limit = Math.ceil((patience.test / slowness) * measured);
if (!isMeasured && measured > 1.5)
  console.log(`This machine is ${measured} times slower than usual; what waits, waits as much longer.`);

export default defineConfig({
  resolve: { conditions: ['vizzy-source', 'node'] },
  ssr: { resolve: { conditions: ['vizzy-source', 'node'] } },
  test: {
    reporters: ['default', './.ci/reporter.mjs'],
    projects: [
      // Loading the core takes longer than most of its tests, and it keeps nothing outside of what `openVizzy` makes: once is enough.
      // Files that share a process this way may have hooks only in themselves, or in a function that they call, not at the top
      // of what they import: it is imported once.
      { extends: true, test: { name: 'together', include: ['{core,http,bots}/test/**/*.test.ts'], isolate: false } },
      // The page's units have a document of their own.
      { extends: true, test: { name: 'apart', include: ['http/web/test/*.test.{ts,tsx}'] } },
      // The page in a browser. What they share is started only when one of them runs.
      {
        extends: true,
        test: {
          name: 'page',
          include: ['http/web/test/e2e/**/*.test.ts'],
          isolate: false,
          globalSetup: 'http/web/test/e2e/setup.ts',
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
