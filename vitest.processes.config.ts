import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

/** The long matrix: processes killed at every stage, Redis in every kind of trouble. */
export default defineConfig({ ...usual, test: { ...usual.test, include: ['**/test/**/matrix.ts'], maxWorkers: 1 } });
