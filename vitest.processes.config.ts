import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/**
 * The long matrix: processes killed at every stage, Redis in every kind of trouble. Most of it is waiting, for leases to end and
 * services to answer, so that more files than there are cores run at once.
 */
const { projects: _, ...test } = usual.test ?? {};

export default defineConfig({
  ...usual,
  test: { ...test, include: ['**/test/**/matrix.ts', '**/test/**/*.matrix.ts'], maxWorkers: 3 },
});
