/** How deep a run goes: `npm test` proves each promise once, `npm run test:deep` proves it for every case. */
import { createChance } from '../chance.ts';

/** The variable that says `deep`. */
export const depthVariable = 'VIZZY_TEST_DEPTH';

/** Whether this run looks at everything. */
export const isDeep: boolean = process.env[depthVariable] === 'deep';

/** How many of something: the second number in a deep run, such as the runs of a property or the people of a soak. */
export const atDepth = (usual: number, deep: number): number => (isDeep ? deep : usual);

/**
 * Some of many cases, in their order: all of them in a deep run, else as many as said, drawn by a seed. The same ones in each run, so
 * that a failure is found again; another seed looks elsewhere.
 */
export function sample<Case>(cases: readonly Case[], count: number, seed = 1): readonly Case[] {
  if (isDeep || cases.length <= count) return cases;
  const chance = createChance(seed);
  const left = cases.map((_, index) => index);
  const taken = Array.from({ length: count }, () => left.splice(chance.integer(0, left.length - 1), 1)[0] ?? 0);
  return taken.sort((a, b) => a - b).flatMap((index) => cases.slice(index, index + 1));
}
