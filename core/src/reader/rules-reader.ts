/** The reader that follows the rules: no waiting, no service, never without an answer. */
import { understand } from '../understanding/index.ts';
import type { Reader } from './reader.ts';

/** Reads by rules. */
export const rulesReader = {
  read: async ({ message, context }) => understand(message, context),
} as const satisfies Reader;
