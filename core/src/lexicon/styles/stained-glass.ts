import { defineStyle } from './define-style.ts';

/** A church window. */
export const stainedGlass = defineStyle({
  name: 'stained glass',
  words: 'stained-glass-style stained-glass-window-style',
  beside: 'stained-glass stained-glass-window mosaic',
  modes: [],
});
