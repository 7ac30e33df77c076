import { defineStyle } from './define-style.ts';

/** Deep tones and gold. */
export const elegant = defineStyle({
  name: 'elegant',
  words: 'art-deco art-nouveau',
  beside: 'elegant elegantly classy sophisticated luxurious luxury refined graceful stylish',
  modes: ['poster'],
});
