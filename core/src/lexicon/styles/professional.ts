import { defineStyle } from './define-style.ts';

/** Muted and even. */
export const professional = defineStyle({
  name: 'professional',
  words: '',
  beside: 'professional polished',
  modes: ['business'],
});
