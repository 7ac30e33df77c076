import { defineStyle } from './define-style.ts';

/** Light in short dabs. */
export const impressionist = defineStyle({
  name: 'impressionist',
  words: 'impressionist impressionistic impressionism pointillist pointillism monet claude-monet renoir',
  modes: ['art', 'personal'],
});
