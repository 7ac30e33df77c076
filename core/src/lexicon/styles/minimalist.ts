import { defineStyle } from './define-style.ts';

/** As little as possible. */
export const minimalist = defineStyle({
  name: 'minimalist',
  words: 'minimalist minimalistic minimalism flat-design scandinavian-design',
  beside: 'minimal flat simple simplistic reduced',
  modes: ['poster', 'personal'],
});
