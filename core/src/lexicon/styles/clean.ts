import { defineStyle } from './define-style.ts';

/** White and tidy. */
export const clean = defineStyle({
  name: 'clean',
  words: '',
  beside: 'clean tidy crisp uncluttered',
  modes: ['business'],
});
