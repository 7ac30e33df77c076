import { defineStyle } from './define-style.ts';

/** Paint on canvas. */
export const oilPainting = defineStyle({
  name: 'oil painting',
  words:
    'oil-painting oil-paintings oil-painted oil-paint oil-paints oil-on-canvas oilpainting in-oil in-oils old-master',
  beside: 'oil oils impasto rembrandt renaissance baroque',
  modes: ['transform'],
});
