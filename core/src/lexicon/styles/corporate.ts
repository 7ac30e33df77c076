import { defineStyle } from './define-style.ts';

/** A company's blues. */
export const corporate = defineStyle({
  name: 'corporate',
  words: 'corporate business-style business-look',
  beside: 'formal',
  modes: ['business'],
});
